using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>A trie over word ids whose nodes are numbers: node 0 is the root, and 0 also means that no form goes on.</summary>
/// <param name="bits">The binary logarithm of the room to begin with.</param>
internal sealed class LexiconTrie(int bits)
{
    // Open addressing over (node, word); the edges from the root stand with the words.
    private Edge[] _edges = new Edge[1 << bits];
    private TrieWord[] _words = new TrieWord[1 << (bits - 1)];
    private TrieNode[] _nodes = new TrieNode[1 << bits];
    private int _edgeCount;
    private int _shift = 64 - bits;

    /// <summary>Number of nodes, the root included.</summary>
    internal int Count { get; private set; } = 1;

    internal ref TrieNode this[int node] => ref _nodes[node];

    /// <summary>The node after a first word.</summary>
    internal int Root(int word) => word < _words.Length ? _words[word].Root : 0;

    /// <summary>The categories of all forms that start with a word, a bit for each.</summary>
    internal uint Starts(int word) => word < _words.Length ? _words[word].Starts : 0;

    internal void AddStart(int word, uint category) => _words[word].Starts |= category;

    /// <summary>The node after one more word.</summary>
    internal int Child(int node, int word)
    {
        if (word >= _words.Length || !_words[word].MayFollow(node) || !_nodes[node].MayGoOn(word))
            return 0;
        ulong key = Key(node, word);
        var edges = _edges;
        for (int slot = Slot(key); ; slot = (slot + 1) & (edges.Length - 1))
        {
            ref readonly var edge = ref edges[slot];
            if (edge.Key == key)
                return edge.Target;
            if (edge.Key == 0)
                return 0;
        }
    }

    internal int AddRoot(int word)
    {
        Reserve(word);
        if (_words[word].Root == 0)
            _words[word].Root = AddNode();
        return _words[word].Root;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int AddChild(int node, int word)
    {
        int child = Child(node, word);
        if (child != 0)
            return child;
        if (++_edgeCount * 2 > _edges.Length)
            Grow();
        child = AddNode();
        Reserve(word);
        _words[word].Follow(node);
        _nodes[node].GoOn(word);
        Place(new Edge(Key(node, word), child));
        return child;
    }

    private void Reserve(int word)
    {
        if (word >= _words.Length)
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
    }

    private int AddNode()
    {
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, Count * 2);
        return Count++;
    }

    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(in Edge edge)
    {
        int slot = Slot(edge.Key);
        while (_edges[slot].Key != 0)
            slot = (slot + 1) & (_edges.Length - 1);
        _edges[slot] = edge;
    }

    private void Grow()
    {
        var edges = _edges;
        _edges = new Edge[edges.Length * 2];
        _shift--;
        foreach (ref readonly var edge in edges.AsSpan())
            if (edge.Key != 0)
                Place(edge);
    }

    /// <summary>From a node with a word to another node; the key 0 where there is none.</summary>
    private readonly record struct Edge(ulong Key, int Target);
}
