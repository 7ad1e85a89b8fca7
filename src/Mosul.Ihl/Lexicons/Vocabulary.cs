using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>Word forms to word ids, found by a key over folded characters so that looking a token up allocates nothing. Id 0 is every unknown word.</summary>
internal sealed class Vocabulary
{
    // Open addressing; the folded characters of the words whose key is a hash stand behind one another, those of a word from its start to the next word's.
    private Slot[] _slots;
    private int[] _starts;
    private char[] _characters;
    private int _shift;
    private int _count = 1;

    internal Vocabulary(int capacity = 64)
    {
        int bits = System.Numerics.BitOperations.Log2((uint)capacity - 1) + 2;
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        _starts = new int[capacity + 2];
        _characters = new char[capacity * 4];
    }

    internal int Count => _count;

    internal int Find(ReadOnlySpan<char> word) => Find(word, WordKey.Of(word));

    internal int Add(ReadOnlySpan<char> word) => Add(word, WordKey.Of(word));

    /// <summary>The id of a word whose key is known, given to it if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Add(ReadOnlySpan<char> word, ulong key)
    {
        int id = Find(word, key);
        if (id != 0)
            return id;
        if (_count * 2 > _slots.Length)
            GrowSlots();
        if (_count + 1 == _starts.Length)
            Array.Resize(ref _starts, _starts.Length * 2);
        int start = _starts[_count];
        _starts[_count + 1] = start;
        if (WordKey.IsHash(key))
        {
            if (start + word.Length > _characters.Length)
                Array.Resize(ref _characters, Math.Max(_characters.Length * 2, start + word.Length));
            for (int i = 0; i < word.Length; i++)
                _characters[start + i] = CharacterFold.Fold(word[i]);
            _starts[_count + 1] += word.Length;
        }
        Place(new Slot(key, _count));
        return _count++;
    }

    /// <summary>The id of a word whose key is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int Find(ReadOnlySpan<char> word, ulong key)
    {
        var slots = _slots;
        for (int at = Home(key); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Id == 0)
                return 0;
            if (slot.Key == key && (!WordKey.IsHash(key) || SameWord(slot.Id, word)))
                return slot.Id;
        }
    }

    private int Home(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(in Slot word)
    {
        int at = Home(word.Key);
        while (_slots[at].Id != 0)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = word;
    }

    private void GrowSlots()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        _shift--;
        foreach (ref readonly var word in old.AsSpan())
            if (word.Id != 0)
                Place(word);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool SameWord(int id, ReadOnlySpan<char> word)
    {
        var folded = _characters.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);
        // Most words of a text stand there as they are folded.
        if (folded.SequenceEqual(word))
            return true;
        if (folded.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
            if (folded[i] != CharacterFold.Fold(word[i]))
                return false;
        return true;
    }

    /// <summary>One word: its key and its id, 0 where there is none.</summary>
    private readonly record struct Slot(ulong Key, int Id);
}
