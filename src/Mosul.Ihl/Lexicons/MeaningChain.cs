using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>The meanings at the nodes of a trie: one chain for each node in arrays that all share.</summary>
internal struct MeaningChain
{
    private Sense[] _senses = new Sense[1 << 17];
    private int[] _next = new int[1 << 17];
    private int _count = 1;

    public MeaningChain()
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ref TrieNode node, in Sense sense)
    {
        int last = 0;
        for (int i = node.Meanings; i != 0; last = i, i = _next[i])
            if (ReferenceEquals(_senses[i].Entry, sense.Entry) && _senses[i].Form == sense.Form && _senses[i].Case == sense.Case)
                return;
        if (_count == _senses.Length)
        {
            Array.Resize(ref _senses, _count * 2);
            Array.Resize(ref _next, _count * 2);
        }
        _senses[_count] = sense;
        if (last == 0)
            node.Meanings = _count;
        else
            _next[last] = _count;
        node.Cases |= (FormCases)(1 << (int)sense.Case);
        node.Categories |= CompiledLexicon.Bit(sense.Category);
        _count++;
    }

    internal readonly Sense[] ToArray(in TrieNode node)
    {
        int count = 0;
        for (int i = node.Meanings; i != 0; i = _next[i])
            count++;
        var senses = new Sense[count];
        count = 0;
        for (int i = node.Meanings; i != 0; i = _next[i])
            senses[count++] = _senses[i];
        return senses;
    }
}
