namespace Mosul.Ihl.Lexicons;

/// <summary>Lexicons compiled for reading: a vocabulary and one trie over word ids for all forms. Immutable and shared by threads once built.</summary>
internal sealed class CompiledLexicon
{
    private static readonly Lazy<CompiledLexicon> BuiltIn = new(() => new CompiledLexicon(Lexicon.English()));

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<Sense>?> _senses = [null];
    private readonly int[] _first;
    private readonly Dictionary<string, CompiledEntry> _byId = new(StringComparer.Ordinal);

    internal CompiledLexicon(IEnumerable<Lexicon> lexicons)
    {
        Hyphen = Vocabulary.Add("-");
        PossessiveMark = Vocabulary.Add("'s");
        foreach (var lexicon in lexicons)
            foreach (var entry in lexicon.Entries)
                Add(entry);
        _first = new int[Vocabulary.Count];
        for (int word = 1; word < _first.Length; word++)
            _first[word] = _edges.GetValueOrDefault(Edge(0, word));
    }

    /// <summary>The built-in English lexicons, compiled on first use.</summary>
    internal static CompiledLexicon English => BuiltIn.Value;

    internal Vocabulary Vocabulary { get; } = new();

    /// <summary>Every form that is matched, for measuring against a bare scan.</summary>
    internal List<string> Forms { get; } = [];

    internal CompiledEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>All compiled entries, in order of their lexicons.</summary>
    internal IEnumerable<CompiledEntry> Entries => _byId.Values;

    /// <summary>Word id of the hyphen, which is transparent inside compounds: "air-strike" is "air strike".</summary>
    internal int Hyphen { get; }

    /// <summary>Word id of the possessive mark inside forms ("Lord's Resistance Army").</summary>
    internal int PossessiveMark { get; }

    /// <summary>The trie's node after a first word; 0 when no form starts with it.</summary>
    internal int Root(int word) => _first[word];

    /// <summary>The node after one more word; 0 when no form goes on with it.</summary>
    internal int Child(int node, int word) => _edges.GetValueOrDefault(Edge(node, word));

    /// <summary>The meanings of the form that ends at a node; null when none does.</summary>
    internal List<Sense>? Senses(int node) => _senses[node];

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    private void Add(LexiconEntry source)
    {
        var entry = new CompiledEntry(source);
        _byId[entry.Id] = entry;
        foreach (string form in source.Forms)
            foreach (var (text, kind) in Inflect(form))
                AddForm(text, new Sense(entry, kind, CaseOf(text)));
    }

    private static IEnumerable<(string Form, FormKind Kind)> Inflect(string form)
    {
        int colon = form.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return [(form, FormKind.Plain)];
        string lemma = form[..colon], rest = form[(colon + 1)..];
        int open = rest.IndexOf('(', StringComparison.Ordinal);
        string[] irregular = open < 0 ? [] : rest[(open + 1)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
        return rest[0] == 'v' ? Inflection.Verb(lemma, irregular) : Inflection.Noun(lemma, irregular);
    }

    private static FormCase CaseOf(string form)
    {
        int letters = 0, capitals = 0;
        foreach (char c in form)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (char.IsUpper(c))
                capitals++;
        }
        if (letters >= 2 && capitals == letters)
            return FormCase.AllCapitals;
        return char.IsUpper(form[0]) ? FormCase.Capitalised : FormCase.Any;
    }

    private void AddForm(string form, Sense sense)
    {
        Forms.Add(form);
        int node = 0;
        foreach (var range in WordShape.Split(form))
        {
            int word = Vocabulary.Add(form.AsSpan()[range]);
            if (word == Hyphen)
                continue;
            long edge = Edge(node, word);
            if (!_edges.TryGetValue(edge, out int next))
            {
                next = _senses.Count;
                _senses.Add(null);
                _edges.Add(edge, next);
            }
            node = next;
        }
        if (node == 0)
            return;
        var senses = _senses[node] ??= [];
        if (!senses.Contains(sense))
            senses.Add(sense);
    }
}
