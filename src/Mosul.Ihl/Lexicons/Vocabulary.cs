using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>Word forms to word ids, found by a hash over folded characters so that looking a token up allocates nothing. Id 0 is every unknown word.</summary>
internal sealed class Vocabulary
{
    /// <summary>The hash of no characters; see <see cref="Hash(uint, char)"/>.</summary>
    internal const uint EmptyHash = 2166136261;

    // Hash and id of one word in each slot, 0 where none is; the folded characters of all words stand behind one another.
    private ulong[] _slots;
    private char[] _characters;
    private int[] _ends;
    private int _count = 1;

    internal Vocabulary(int capacity = 64)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity);
        _slots = new ulong[size * 2];
        _characters = new char[size * 8];
        _ends = new int[size];
    }

    internal int Count => _count;

    internal static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = EmptyHash;
        foreach (char c in word)
            hash = Hash(hash, CharacterFold.Fold(c));
        return hash;
    }

    /// <summary>The hash with one more folded character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    internal int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        int mask = slots.Length - 1;
        for (int slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            ulong found = slots[slot];
            if (found == 0)
                return 0;
            if ((uint)(found >> 32) == hash && SameWord((int)found, word))
                return (int)found;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Add(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        int id = Find(word, hash);
        if (id != 0)
            return id;
        if (_count * 2 > _slots.Length)
            GrowSlots();
        if (_count == _ends.Length)
            Array.Resize(ref _ends, _ends.Length * 2);
        id = _count++;
        int start = _ends[id - 1];
        if (start + word.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, start + word.Length));
        for (int i = 0; i < word.Length; i++)
            _characters[start + i] = CharacterFold.Fold(word[i]);
        _ends[id] = start + word.Length;
        Place(((ulong)hash << 32) | (uint)id);
        return id;
    }

    private void Place(ulong word)
    {
        uint hash = (uint)(word >> 32);
        int mask = _slots.Length - 1, slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = word;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void GrowSlots()
    {
        ulong[] old = _slots;
        _slots = new ulong[old.Length * 2];
        foreach (ulong word in old)
            if (word != 0)
                Place(word);
    }

    private bool SameWord(int id, ReadOnlySpan<char> word)
    {
        int start = _ends[id - 1];
        var folded = _characters.AsSpan(start, _ends[id] - start);
        if (folded.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
            if (folded[i] != CharacterFold.Fold(word[i]))
                return false;
        return true;
    }
}
