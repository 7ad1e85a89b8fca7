namespace Mosul.Ihl.Lexicons;

/// <summary>Lexicons compiled for reading: a vocabulary and one trie over word ids for all forms. Immutable and shared by threads once built.</summary>
internal sealed class CompiledLexicon
{
    private static readonly Lazy<CompiledLexicon> BuiltIn = new(() => new CompiledLexicon(Lexicon.English()));

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<Sense>?> _senses = [null];
    private readonly int[] _first;
    private readonly List<(int Node, int[] Words)> _phrases = [];
    private readonly Dictionary<string, CompiledEntry> _byId = new(StringComparer.Ordinal);

    internal CompiledLexicon(IEnumerable<Lexicon> lexicons)
    {
        Hyphen = Vocabulary.Add("-");
        PossessiveMark = Vocabulary.Add("'s");
        foreach (var lexicon in lexicons)
            foreach (var entry in lexicon.Entries)
                Add(entry);
        TypePhrases();
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

    /// <summary>The party that a form names; null when it names none.</summary>
    internal CompiledEntry? FindParty(string form)
    {
        int node = 0;
        foreach (var range in WordShape.Split(form))
        {
            int word = Vocabulary.Find(form.AsSpan()[range]);
            node = word == 0 ? 0 : Child(node, word);
            if (node == 0)
                return null;
        }
        if (Senses(node) is { } senses)
            foreach (var sense in senses)
                if (sense.Entry.Category == LexiconCategory.Party)
                    return sense.Entry;
        return null;
    }

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

    // A phrase written without class ("caught in the crossfire", "not allowing them to leave") is a verb form when it starts with one that a function word follows.
    private void TypePhrases()
    {
        foreach (var (node, words) in _phrases)
        {
            var senses = _senses[node]!;
            for (int i = 0; i < senses.Count; i++)
                if (senses[i] is { Form: FormKind.Plain, Entry.Category: LexiconCategory.Act or LexiconCategory.Verb } phrase && VerbForm(words) is var form and not FormKind.Plain)
                    senses[i] = phrase with { Form = form };
        }
    }

    private FormKind VerbForm(int[] words)
    {
        int first = 0;
        if (IsFunction(words[0], FunctionWord.Negation) && words.Length > 2)
            first = 1;
        if (words[first + 1] == Vocabulary.Find("of") || first == 0 && !IsFunction(words[1], null))
            return FormKind.Plain;
        if (first == 1)
            return Vocabulary[words[1]].EndsWith("ing", StringComparison.Ordinal) ? FormKind.Gerund : FormKind.PastParticiple;
        if (_senses[_edges.GetValueOrDefault(Edge(0, words[first]))] is not { } senses)
            return FormKind.Plain;
        foreach (var sense in senses)
            if ((sense.Form & (FormKind.Past | FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain)
                return sense.Form;
        return FormKind.Plain;
    }

    private bool IsFunction(int word, FunctionWord? kind) =>
        _senses[_edges.GetValueOrDefault(Edge(0, word))] is { } senses && senses.Exists(s => s.Entry.Category == LexiconCategory.Function && (kind is null || s.Entry.Is(kind.Value)));

    private void AddForm(string form, Sense sense)
    {
        Forms.Add(form);
        var words = new List<int>();
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
            words.Add(word);
        }
        if (node == 0)
            return;
        var senses = _senses[node] ??= [];
        if (!senses.Contains(sense))
            senses.Add(sense);
    }
}
