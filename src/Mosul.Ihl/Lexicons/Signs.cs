using System.Collections.Immutable;
using System.Globalization;

namespace Mosul.Ihl.Lexicons;

/// <summary>
/// What single words weigh for kinds of conduct. <c>signs.lex</c> names the kinds; <c>signs.weights</c> has a line for each word: the word, then a character for each kind in the order of its first line,
/// <c>.</c> for nothing, <c>A</c> to <c>Z</c> for it and <c>a</c> to <c>z</c> against it, each letter a step more. Its second line says how much a passage must weigh for each kind.
/// </summary>
internal sealed class Signs
{
    /// <summary>How many kinds of conduct there can be.</summary>
    internal const int Most = 64;

    // Words with weights, at first; the table grows.
    private const int FirstRows = 1 << 14;

    private readonly List<CompiledEntry> _entries = [];
    private readonly int[] _limits = new int[Most];

    // The row of each word id, and the weights of all rows behind one another; row 0 is empty.
    private int[] _rows = new int[1 << 16];
    private sbyte[] _weights = new sbyte[FirstRows * Most];
    private int _count;

    /// <summary>The kinds of conduct, by column; null where no lexicon has the column's entry, empty when no lexicon has any.</summary>
    internal ImmutableArray<CompiledEntry?> Conducts { get; private set; } = [];

    internal void Add(CompiledEntry sign) => _entries.Add(sign);

    /// <summary>Whether a word weighs anything.</summary>
    internal bool Has(int word) => (uint)word < (uint)_rows.Length && _rows[word] != 0;

    /// <summary>What a word weighs for each kind of conduct.</summary>
    internal ReadOnlySpan<sbyte> Of(int word) => _weights.AsSpan(Has(word) ? _rows[word] * Most : 0, Most);

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
                _ => ReadWord(line, vocabulary),
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

    private string? ReadWord(ReadOnlySpan<char> line, Vocabulary vocabulary)
    {
        int space = line.IndexOf(' ');
        if (space <= 0 || line.Length - space - 1 != Conducts.Length)
            return $"a word, a space and {Conducts.Length} characters expected, found '{line}'";
        int word = vocabulary.Add(line[..space]);
        if (word >= _rows.Length)
            Array.Resize(ref _rows, Math.Max(word + 1, _rows.Length * 2));
        _rows[word] = ++_count;
        int at = _count * Most;
        if (at + Most > _weights.Length)
            Array.Resize(ref _weights, _weights.Length * 2);
        foreach (char letter in line[(space + 1)..])
        {
            if (!char.IsAsciiLetter(letter) && letter != '.')
                return $"a letter or '.' expected, found '{letter}'";
            _weights[at++] = (sbyte)(letter == '.' ? 0 : char.IsAsciiLetterUpper(letter) ? letter - 'A' + 1 : 'a' - 1 - letter);
        }
        return null;
    }
}
