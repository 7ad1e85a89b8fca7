using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>Word forms to word ids, found by a hash over folded characters so that looking a token up allocates nothing. Id 0 is every unknown word.</summary>
internal sealed class Vocabulary
{
    /// <summary>The hash of no characters; see <see cref="Hash(uint, char)"/>.</summary>
    internal const uint EmptyHash = 2166136261;

    // Open addressing; the folded characters of all words stand behind one another.
    private Slot[] _slots;
    private char[] _characters;
    private int _length;
    private int _count = 1;

    internal Vocabulary(int capacity = 64)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity);
        _slots = new Slot[size * 2];
        _characters = new char[size * 8];
    }

    internal int Count => _count;

    internal int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Add(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        int id = Find(word, hash);
        if (id != 0)
            return id;
        if (_count * 2 > _slots.Length)
            GrowSlots();
        if (_length + word.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + word.Length));
        for (int i = 0; i < word.Length; i++)
            _characters[_length + i] = CharacterFold.Fold(word[i]);
        Place(new Slot(hash, _count, _length, word.Length));
        _length += word.Length;
        return _count++;
    }

    /// <summary>The hash with one more folded character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = EmptyHash;
        foreach (char c in word)
            hash = Hash(hash, CharacterFold.Fold(c));
        return hash;
    }

    /// <summary>The id of a word whose hash is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        int mask = slots.Length - 1;
        for (int at = (int)(hash ^ (hash >> 15)) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Id == 0)
                return 0;
            if (slot.Hash == hash && slot.Length == word.Length && SameWord(_characters.AsSpan(slot.Start, slot.Length), word))
                return slot.Id;
        }
    }

    private void Place(in Slot word)
    {
        int mask = _slots.Length - 1, at = (int)(word.Hash ^ (word.Hash >> 15)) & mask;
        while (_slots[at].Id != 0)
            at = (at + 1) & mask;
        _slots[at] = word;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void GrowSlots()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (ref readonly var word in old.AsSpan())
            if (word.Id != 0)
                Place(word);
    }

    // Most words of a text stand there as they are folded.
    private static bool SameWord(ReadOnlySpan<char> folded, ReadOnlySpan<char> word)
    {
        if (folded.SequenceEqual(word))
            return true;
        for (int i = 0; i < word.Length; i++)
            if (folded[i] != CharacterFold.Fold(word[i]))
                return false;
        return true;
    }

    /// <summary>One word: its hash and id, 0 where there is none, and where its folded characters stand.</summary>
    private readonly record struct Slot(uint Hash, int Id, int Start, int Length);
}
