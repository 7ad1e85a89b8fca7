using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>A trie over word ids whose nodes are numbers: node 0 is the root, and 0 also means that no form goes on.</summary>
internal sealed class LexiconTrie
{
    // Open addressing over (node, word); the edges from the root stand in an array of their own.
    private ulong[] _edges = new ulong[1 << 16];
    private int[] _targets = new int[1 << 16];
    private int[] _roots = new int[1 << 15];
    private bool[] _inner = new bool[1 << 16];
    private int _edgeCount;
    private int _shift = 64 - 16;

    /// <summary>Number of nodes, the root included.</summary>
    internal int Count { get; private set; } = 1;

    /// <summary>The node after a first word.</summary>
    internal int Root(int word) => word < _roots.Length ? _roots[word] : 0;

    /// <summary>The node after one more word.</summary>
    internal int Child(int node, int word)
    {
        if (!_inner[node])
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
        if (_roots[word] == 0)
            _roots[word] = AddNode();
        return _roots[word];
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
        _inner[node] = true;
        Place(Key(node, word), child);
        return child;
    }

    private int AddNode()
    {
        if (Count == _inner.Length)
            Array.Resize(ref _inner, Count * 2);
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
