using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Mosul.Ihl.Lexicons;

/// <summary>
/// What words weigh for kinds of conduct. <c>signs.lex</c> names the kinds; <c>signs.weights</c> has a line for each word: the word, then a character for each kind in the order of its first line,
/// <c>.</c> for nothing, <c>A</c> to <c>Z</c> for it and <c>a</c> to <c>z</c> against it, each letter a step more. Behind the words are pairs of stems that follow one another, with what they weigh beyond their words.
/// Its second line says how much a passage must weigh for each kind.
/// </summary>
internal sealed class Signs
{
    /// <summary>The column of what words weigh for any breach at all.</summary>
    internal const string Any = "any";

    /// <summary>How many kinds of conduct there can be.</summary>
    internal const int Most = 64;

    // Words and pairs with weights, at first; the table grows.
    private const int FirstRows = 3 << 14;

    // What each character of a line weighs.
    private const sbyte NoWeight = sbyte.MinValue;
    private static readonly sbyte[] Weights = BuildWeights();

    private readonly List<CompiledEntry> _entries = [];
    private readonly int[] _limits = new int[Most];

    // The words by their ids, and the weights of all rows behind one another; row 0 is empty.
    private WeighedWord[] _words = new WeighedWord[1 << 16];
    private sbyte[] _weights = new sbyte[FirstRows * Most];
    private int _count;

    // The ids of the stems, what stands before and behind each, and the row of each pair of them; stem 0 is none.
    private readonly Vocabulary _stems = new(1 << 15);
    private (ulong Before, ulong Behind)[] _beside = new (ulong, ulong)[1 << 15];
    private readonly Dictionary<long, int> _pairs = new(FirstRows);

    // A word that is being read.
    private char[] _word = new char[128];

    /// <summary>The kinds of conduct, by column; null where no lexicon has the column's entry, empty when no lexicon has any.</summary>
    internal ImmutableArray<CompiledEntry?> Conducts { get; private set; } = [];

    /// <summary>The column of any breach at all; -1 when no weights are loaded.</summary>
    internal int AnyColumn { get; private set; } = -1;

    internal void Add(CompiledEntry sign) => _entries.Add(sign);

    /// <summary>A word of the vocabulary; 0 stands for all that weigh nothing.</summary>
    internal ref readonly WeighedWord this[int word] => ref _words[word < _words.Length ? word : 0];

    /// <summary>What a word weighs for each kind of conduct; empty when it weighs nothing.</summary>
    internal ReadOnlySpan<sbyte> Of(in WeighedWord word) => word.Row == 0 ? default : _weights.AsSpan(word.Row * Most, Most);

    /// <summary>What two words that follow one another weigh for each kind of conduct beyond what each does; empty when nothing.</summary>
    internal ReadOnlySpan<sbyte> OfPair(in WeighedWord word, in WeighedWord next) =>
        word.MayPrecede(next) && _pairs.TryGetValue(Key(word.Stem, next.Stem), out int row) ? _weights.AsSpan(row * Most, Most) : default;

    /// <summary>How much a passage must weigh for a kind of conduct: ten times the sum of its words for the root of their number.</summary>
    internal int Limit(int kind) => _limits[kind];

    /// <summary>Reads the weights, UTF-8, once all entries are added.</summary>
    /// <exception cref="FormatException">A line is none of the three that are expected; the message says which and why.</exception>
    internal void Read(ReadOnlySpan<byte> text, Vocabulary vocabulary)
    {
        if (_entries.Count == 0)
            return;
        int number = 0, read = 0;
        while (!text.IsEmpty)
        {
            number++;
            int end = text.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            line = line.TrimEnd((byte)'\r');
            if (line.IsEmpty || line[0] == '#')
                continue;
            string? problem = read++ switch
            {
                0 => ReadKinds(line),
                1 => ReadLimits(line),
                _ => ReadWeights(line, vocabulary),
            };
            if (problem is not null)
                throw new FormatException($"signs.weights({number.ToString(CultureInfo.InvariantCulture)}): {problem}");
        }
        foreach (ref var word in _words.AsSpan())
            (word.Before, word.Behind) = _beside[word.Stem];
    }

    private string? ReadKinds(ReadOnlySpan<byte> line)
    {
        string[] ids = Encoding.UTF8.GetString(line).Split(' ');
        AnyColumn = Array.IndexOf(ids, Any);
        Conducts = [.. ids.Select(id => _entries.Find(e => e.Id == id))];
        return ids.Length > Most ? $"at most {Most} kinds expected, found {ids.Length}" : null;
    }

    private string? ReadLimits(ReadOnlySpan<byte> line)
    {
        string[] limits = Encoding.UTF8.GetString(line).Split(' ');
        for (int kind = 0; kind < limits.Length; kind++)
            if (kind == Conducts.Length || !int.TryParse(limits[kind], CultureInfo.InvariantCulture, out _limits[kind]))
                return $"a whole number for each of the {Conducts.Length} kinds expected, found '{limits[kind]}'";
        return limits.Length == Conducts.Length ? null : $"a whole number for each of the {Conducts.Length} kinds expected, found {limits.Length}";
    }

    private string? ReadWeights(ReadOnlySpan<byte> line, Vocabulary vocabulary)
    {
        int end = line.Length - Conducts.Length - 1;
        if (end <= 0 || line[end] != ' ')
            return $"a word or two stems, a space and {Conducts.Length} characters expected, found '{Encoding.UTF8.GetString(line)}'";
        if (ReadLetters(line[(end + 1)..]) is { } problem)
            return problem;
        int space = line[..end].IndexOf((byte)' ');
        if (space < 0)
        {
            AddWord(TextOf(line[..end]), vocabulary);
        }
        else
        {
            int before = StemOf(TextOf(line[..space]), vocabulary), behind = StemOf(TextOf(line[(space + 1)..end]), vocabulary);
            _pairs[Key(before, behind)] = _count;
            _beside[before].Behind |= WeighedWord.BitOf(behind);
            _beside[behind].Before |= WeighedWord.BitOf(before);
        }
        return null;
    }

    private ReadOnlySpan<char> TextOf(ReadOnlySpan<byte> word)
    {
        if (word.Length > _word.Length)
            _word = new char[word.Length];
        return _word.AsSpan(0, Encoding.UTF8.GetChars(word, _word));
    }

    private void AddWord(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        ref var added = ref WordOf(vocabulary.Add(word));
        added.Row = _count;
        added.Stem = IdOf(Stem.Of(word));
    }

    // Words without weights of their own stand in pairs too: "was shot".
    private int StemOf(ReadOnlySpan<char> stem, Vocabulary vocabulary)
    {
        int id = IdOf(stem);
        if (_beside[id] != default)
            return id;
        ref var word = ref WordOf(vocabulary.Add(stem));
        if (word.Stem == 0)
            word.Stem = id;
        return id;
    }

    private int IdOf(ReadOnlySpan<char> stem)
    {
        int id = _stems.Add(stem);
        if (id >= _beside.Length)
            Array.Resize(ref _beside, id * 2);
        return id;
    }

    private ref WeighedWord WordOf(int word)
    {
        if (word >= _words.Length)
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        return ref _words[word];
    }

    private static long Key(int before, int stem) => ((long)before << 32) | (uint)stem;

    private string? ReadLetters(ReadOnlySpan<byte> letters)
    {
        int start = ++_count * Most;
        if (start + Most > _weights.Length)
            Array.Resize(ref _weights, _weights.Length * 2);
        var row = _weights.AsSpan(start, letters.Length);
        bool known = true;
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = Weights[letters[i]];
            known &= row[i] != NoWeight;
        }
        return known ? null : $"a letter or '.' expected, found '{(char)letters[row.IndexOf(NoWeight)]}'";
    }

    private static sbyte[] BuildWeights()
    {
        var weights = new sbyte[256];
        Array.Fill(weights, NoWeight);
        weights['.'] = 0;
        for (int letter = 'A'; letter <= 'Z'; letter++)
        {
            weights[letter] = (sbyte)(letter - 'A' + 1);
            weights[letter - 'A' + 'a'] = (sbyte)('A' - 1 - letter);
        }
        return weights;
    }
}
