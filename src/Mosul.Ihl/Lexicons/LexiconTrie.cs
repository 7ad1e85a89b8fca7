using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>A trie over word ids whose nodes are numbers: node 0 is the root, and 0 also means that no form goes on.</summary>
/// <param name="bits">The binary logarithm of the room to begin with.</param>
internal sealed class LexiconTrie(int bits)
{
    // Open addressing over (node, word); the edges from the root stand in an array of their own, with the categories of all forms that start with the word.
    private ulong[] _edges = new ulong[1 << bits];
    private int[] _targets = new int[1 << bits];
    private (int Node, uint Categories)[] _roots = new (int, uint)[1 << (bits - 1)];
    private TrieNode[] _nodes = new TrieNode[1 << bits];
    private int _edgeCount;
    private int _shift = 64 - bits;

    /// <summary>Number of nodes, the root included.</summary>
    internal int Count { get; private set; } = 1;

    internal ref TrieNode this[int node] => ref _nodes[node];

    /// <summary>The node after a first word.</summary>
    internal int Root(int word) => word < _roots.Length ? _roots[word].Node : 0;

    /// <summary>The categories of all forms that start with a word, a bit for each.</summary>
    internal uint Starts(int word) => word < _roots.Length ? _roots[word].Categories : 0;

    internal void AddStart(int word, uint category) => _roots[word].Categories |= category;

    /// <summary>The node after one more word.</summary>
    internal int Child(int node, int word)
    {
        if (!_nodes[node].MayGoOn(word))
            return 0;
        ulong key = Key(node, word);
        ulong[] edges = _edges;
        for (int slot = Slot(key); ; slot = (slot + 1) & (edges.Length - 1))
        {
            if (edges[slot] == key)
                return _targets[slot];
            if (edges[slot] == 0)
                return 0;
        }
    }

    internal int AddRoot(int word)
    {
        if (word >= _roots.Length)
            Array.Resize(ref _roots, Math.Max(word + 1, _roots.Length * 2));
        if (_roots[word].Node == 0)
            _roots[word].Node = AddNode();
        return _roots[word].Node;
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
        _nodes[node].GoOn(word);
        Place(Key(node, word), child);
        return child;
    }

    private int AddNode()
    {
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, Count * 2);
        return Count++;
    }

    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _shift);

    private void Place(ulong key, int target)
    {
        int slot = Slot(key);
        while (_edges[slot] != 0)
            slot = (slot + 1) & (_edges.Length - 1);
        _edges[slot] = key;
        _targets[slot] = target;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        (ulong[] edges, int[] targets) = (_edges, _targets);
        _edges = new ulong[edges.Length * 2];
        _targets = new int[edges.Length * 2];
        _shift--;
        for (int i = 0; i < edges.Length; i++)
            if (edges[i] != 0)
                Place(edges[i], targets[i]);
    }
}
