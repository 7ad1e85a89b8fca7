using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>The meanings at the nodes of a trie: one chain for each node in arrays that all share, and what they have in common as bits.</summary>
internal struct MeaningChain
{
    private Sense[] _senses = new Sense[1 << 16];
    private int[] _next = new int[1 << 16];
    private int[] _heads = new int[1 << 16];
    private FormCases[] _cases = new FormCases[1 << 16];
    private uint[] _categories = new uint[1 << 16];
    private int _count = 1;

    public MeaningChain()
    {
    }

    internal readonly bool Has(int node) => _heads[node] != 0;

    internal readonly FormCases Cases(int node) => _cases[node];

    internal readonly uint Categories(int node) => _categories[node];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(int node, in Sense sense)
    {
        while (node >= _heads.Length)
            GrowNodes();
        int last = 0;
        for (int i = _heads[node]; i != 0; last = i, i = _next[i])
            if (ReferenceEquals(_senses[i].Entry, sense.Entry) && _senses[i].Form == sense.Form && _senses[i].Case == sense.Case)
                return;
        if (_count == _senses.Length)
        {
            Array.Resize(ref _senses, _count * 2);
            Array.Resize(ref _next, _count * 2);
        }
        _senses[_count] = sense;
        if (last == 0)
            _heads[node] = _count;
        else
            _next[last] = _count;
        _cases[node] |= (FormCases)(1 << (int)sense.Case);
        _categories[node] |= CompiledLexicon.Bit(sense.Category);
        _count++;
    }

    internal readonly Sense[] ToArray(int node)
    {
        int count = 0;
        for (int i = _heads[node]; i != 0; i = _next[i])
            count++;
        var senses = new Sense[count];
        count = 0;
        for (int i = _heads[node]; i != 0; i = _next[i])
            senses[count++] = _senses[i];
        return senses;
    }

    private void GrowNodes()
    {
        int size = _heads.Length * 2;
        Array.Resize(ref _heads, size);
        Array.Resize(ref _cases, size);
        Array.Resize(ref _categories, size);
    }
}
