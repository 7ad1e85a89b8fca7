namespace Mosul.Ihl.Lexicons;

/// <summary>Word forms to word ids, found by a hash over folded characters so that looking a token up allocates nothing. Id 0 is every unknown word.</summary>
internal sealed class Vocabulary
{
    private int[] _buckets = new int[1 << 14];
    private readonly List<string> _words = [""];
    private readonly List<uint> _hashes = [0];

    internal int Count => _words.Count;

    internal string this[int id] => _words[id];

    internal static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ CharacterFold.Fold(c)) * 16777619;
        return hash;
    }

    internal int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _buckets.Length - 1;
        for (int slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            int id = _buckets[slot];
            if (id == 0)
                return 0;
            if (_hashes[id] == hash && SameWord(_words[id], word))
                return id;
        }
    }

    internal int Add(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        int id = Find(word, hash);
        if (id != 0)
            return id;
        if (_words.Count * 2 > _buckets.Length)
            Grow();
        id = _words.Count;
        _words.Add(string.Create(word.Length, word, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = CharacterFold.Fold(source[i]);
        }));
        _hashes.Add(hash);
        Place(id);
        return id;
    }

    private void Place(int id)
    {
        uint hash = _hashes[id];
        int mask = _buckets.Length - 1, slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_buckets[slot] != 0)
            slot = (slot + 1) & mask;
        _buckets[slot] = id;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (int id = 1; id < _words.Count; id++)
            Place(id);
    }

    private static bool SameWord(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
            if (folded[i] != CharacterFold.Fold(word[i]))
                return false;
        return true;
    }
}
