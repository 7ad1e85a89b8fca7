using System.Collections.Immutable;
using System.Globalization;

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
    private const int FirstRows = 1 << 15;

    private readonly List<CompiledEntry> _entries = [];
    private readonly int[] _limits = new int[Most];

    // The row of each word id, and the weights of all rows behind one another; row 0 is empty.
    private int[] _rows = new int[1 << 16];
    private sbyte[] _weights = new sbyte[FirstRows * Most];
    private int _count;

    // The stem of each word id, and the row of each pair of stems; stem 0 is none.
    private int[] _stems = new int[1 << 16];
    private readonly Dictionary<string, int> _stemIds = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = [];

    /// <summary>The kinds of conduct, by column; null where no lexicon has the column's entry, empty when no lexicon has any.</summary>
    internal ImmutableArray<CompiledEntry?> Conducts { get; private set; } = [];

    /// <summary>The column of any breach at all; -1 when no weights are loaded.</summary>
    internal int AnyColumn { get; private set; } = -1;

    internal void Add(CompiledEntry sign) => _entries.Add(sign);

    /// <summary>Whether a word weighs anything.</summary>
    internal bool Has(int word) => (uint)word < (uint)_rows.Length && _rows[word] != 0;

    /// <summary>What a word weighs for each kind of conduct.</summary>
    internal ReadOnlySpan<sbyte> Of(int word) => _weights.AsSpan(Has(word) ? _rows[word] * Most : 0, Most);

    /// <summary>The stem of a word; 0 when no pair has it.</summary>
    internal int StemOf(int word) => (uint)word < (uint)_stems.Length ? _stems[word] : 0;

    /// <summary>What two stems that follow one another weigh for each kind of conduct beyond their words.</summary>
    internal ReadOnlySpan<sbyte> OfPair(int before, int stem) => before != 0 && stem != 0 && _pairs.TryGetValue(Key(before, stem), out int row) ? _weights.AsSpan(row * Most, Most) : default;

    /// <summary>How much a passage must weigh for a kind of conduct: ten times the sum of its words for the root of their number.</summary>
    internal int Limit(int kind) => _limits[kind];

    /// <summary>Reads the weights, once all entries are added.</summary>
    /// <exception cref="FormatException">A line is none of the three that are expected; the message says which and why.</exception>
    internal void Read(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        if (_entries.Count == 0)
            return;
        int number = 0, read = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
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
    }

    private string? ReadKinds(ReadOnlySpan<char> line)
    {
        var kinds = ImmutableArray.CreateBuilder<CompiledEntry?>();
        foreach (var range in line.Split(' '))
        {
            string id = line[range].ToString();
            if (id == Any)
                AnyColumn = kinds.Count;
            kinds.Add(_entries.Find(e => e.Id == id));
        }
        Conducts = kinds.ToImmutable();
        return kinds.Count > Most ? $"at most {Most} kinds expected, found {kinds.Count}" : null;
    }

    private string? ReadLimits(ReadOnlySpan<char> line)
    {
        int kind = 0;
        foreach (var range in line.Split(' '))
            if (kind == Conducts.Length || !int.TryParse(line[range], CultureInfo.InvariantCulture, out _limits[kind++]))
                return $"a whole number for each of the {Conducts.Length} kinds expected, found '{line[range]}'";
        return kind == Conducts.Length ? null : $"a whole number for each of the {Conducts.Length} kinds expected, found {kind}";
    }

    private string? ReadWeights(ReadOnlySpan<char> line, Vocabulary vocabulary)
    {
        int end = line.LastIndexOf(' ');
        if (end <= 0 || line.Length - end - 1 != Conducts.Length)
            return $"a word or two stems, a space and {Conducts.Length} characters expected, found '{line}'";
        var words = line[..end];
        if (ReadLetters(line[(end + 1)..]) is { } problem)
            return problem;
        int space = words.IndexOf(' ');
        if (space < 0)
            AddWord(words, vocabulary);
        else
            _pairs[Key(StemOf(words[..space], vocabulary), StemOf(words[(space + 1)..], vocabulary))] = _count;
        return null;
    }

    private void AddWord(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        int id = vocabulary.Add(word);
        Put(ref _rows, id, _count);
        Put(ref _stems, id, StemId(Stem.Of(word)));
    }

    // Words without weights of their own stand in pairs too: "was shot".
    private int StemOf(ReadOnlySpan<char> stem, Vocabulary vocabulary)
    {
        int id = StemId(stem.ToString()), word = vocabulary.Add(stem);
        if (StemOf(word) == 0)
            Put(ref _stems, word, id);
        return id;
    }

    private int StemId(string stem)
    {
        if (!_stemIds.TryGetValue(stem, out int id))
            _stemIds.Add(stem, id = _stemIds.Count + 1);
        return id;
    }

    private static void Put(ref int[] values, int at, int value)
    {
        if (at >= values.Length)
            Array.Resize(ref values, Math.Max(at + 1, values.Length * 2));
        values[at] = value;
    }

    private static long Key(int before, int stem) => ((long)before << 32) | (uint)stem;

    private string? ReadLetters(ReadOnlySpan<char> letters)
    {
        int at = ++_count * Most;
        if (at + Most > _weights.Length)
            Array.Resize(ref _weights, _weights.Length * 2);
        foreach (char letter in letters)
        {
            if (!char.IsAsciiLetter(letter) && letter != '.')
                return $"a letter or '.' expected, found '{letter}'";
            _weights[at++] = (sbyte)(letter == '.' ? 0 : char.IsAsciiLetterUpper(letter) ? letter - 'A' + 1 : 'a' - 1 - letter);
        }
        return null;
    }
}
