using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>Lexicons compiled for reading: a vocabulary and one trie over word ids for all forms. Immutable and shared by threads once built; the lists of meanings are made when first asked for.</summary>
internal sealed class CompiledLexicon
{
    private static readonly Lazy<CompiledLexicon> BuiltIn = new(() => new CompiledLexicon(Lexicon.English()));

    private readonly LexiconTrie _trie = new(17);
    private readonly Dictionary<string, CompiledEntry> _byId = new(16384, StringComparer.Ordinal);
    private readonly List<Lexicon> _lexicons = [];

    // The forms of each class of verbs, as written.
    private readonly Dictionary<string, string> _verbs = new(StringComparer.Ordinal);
    private readonly Sense[]?[] _senses;

    // The ids from here on are those of words that are only weighed.
    private readonly int _words;
    private MeaningChain _meanings = new();
    private char[] _buffer = new char[128];

    internal CompiledLexicon(IEnumerable<Lexicon> lexicons)
    {
        Hyphen = Vocabulary.Add("-");
        PossessiveMark = Vocabulary.Add("'s");
        AnyNumber = Vocabulary.Add("#");
        var text = new BuiltInText();
        var codes = new LexiconCodes();
        foreach (var lexicon in lexicons)
        {
            _lexicons.Add(lexicon);
            if (lexicon.IsBuiltIn)
                Add(new LexiconLines(text.Read(lexicon.Name), codes));
            else
                foreach (var entry in lexicon.Entries)
                    Add(entry);
        }
        _words = Vocabulary.Count;
        Signs.Read(BuiltInText.BytesOf(BuiltInText.SignWeights), Vocabulary);
        _senses = new Sense[]?[_trie.Count];
    }

    /// <summary>The built-in English lexicons, compiled on first use.</summary>
    internal static CompiledLexicon English => BuiltIn.Value;

    internal Vocabulary Vocabulary { get; } = new(1 << 16);

    /// <summary>All compiled entries, in order of their lexicons.</summary>
    internal IEnumerable<CompiledEntry> Entries => _byId.Values;

    /// <summary>What words say beside the grammar.</summary>
    internal Concepts Concepts { get; } = new();

    /// <summary>What words weigh for kinds of conduct.</summary>
    internal Signs Signs { get; } = new();

    /// <summary>Word id of the hyphen, which is transparent inside compounds: "air-strike" is "air strike".</summary>
    internal int Hyphen { get; }

    /// <summary>Word id of the possessive mark inside forms ("Lord's Resistance Army", "Kurdistan Workers' Party").</summary>
    internal int PossessiveMark { get; }

    /// <summary>The word of forms for which any number stands that a hyphen joins ("Su-#").</summary>
    internal int AnyNumber { get; }

    /// <summary>Whether a form of a lexicon has a word; those that are only weighed are in none.</summary>
    internal bool Holds(int word) => word > 0 && word < _words;

    internal CompiledEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The party that a form names; null when it names none.</summary>
    internal CompiledEntry? FindParty(string form)
    {
        int node = 0, at = 0;
        while (WordShape.NextWord(form, ref at, out int start))
        {
            int word = IsPluralPossessive(form, start, at) ? PossessiveMark : Vocabulary.Find(form.AsSpan(start, at - start));
            node = word == 0 ? 0 : node == 0 ? Root(word) : Child(node, word);
            if (node == 0)
                return null;
        }
        if (Senses(node) is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Party)
                    return sense.Entry;
        return null;
    }

    /// <summary>The trie's node after a first word; 0 when no form starts with it.</summary>
    internal int Root(int word) => _trie.Root(word);

    /// <summary>The node after one more word; 0 when no form goes on with it.</summary>
    internal int Child(int node, int word) => _trie.Child(node, word);

    /// <summary>The meanings of the form that ends at a node; null when none does.</summary>
    internal Sense[]? Senses(int node) => _senses[node] ?? (_trie[node].Meanings != 0 ? _senses[node] = _meanings.ToArray(_trie[node]) : null);

    /// <summary>The meanings of one word; null when it has none.</summary>
    internal Sense[]? SensesOf(int word) => word == 0 || Root(word) is not (> 0 and var node) ? null : Senses(node);

    /// <summary>Whether a word is of a closed class; of any when no class is named.</summary>
    internal bool HasFunction(int word, FunctionWord? kind)
    {
        if (HasAny(Root(word), Bit(LexiconCategory.Function)) && SensesOf(word) is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Function && (kind is null || sense.Is(kind.Value)))
                    return true;
        return false;
    }

    /// <summary>What stands at a node.</summary>
    internal ref readonly TrieNode Node(int node) => ref _trie[node];

    /// <summary>Whether a meaning at a node is of one of the categories, as a bit for each.</summary>
    internal bool HasAny(int node, uint categories) => (_trie[node].Categories & categories) != 0;

    /// <summary>Whether a form of one of the categories starts with a word.</summary>
    internal bool Starts(int word, uint categories) => (_trie.Starts(word) & categories) != 0;

    /// <summary>The bit of a category that has forms, for <see cref="HasAny"/>; themes have none.</summary>
    internal static uint Bit(LexiconCategory category) => 1u << (int)category;

    /// <summary>Every form that is matched, for measuring against a bare scan.</summary>
    internal List<string> Forms()
    {
        var forms = new List<string>();
        foreach (var lexicon in _lexicons)
            foreach (var entry in lexicon.Entries)
                foreach (string form in entry.Forms)
                    foreach (var (text, _) in Inflection.Of(form))
                        forms.Add(text);
        return forms;
    }

    private void Add(LexiconLines lines)
    {
        while (lines.MoveNext())
            Add(lines.Current, lines);
    }

    private void Add(LexiconEntry source)
    {
        var attributes = new List<string>();
        foreach (var (key, value) in source.Attributes)
            attributes.Add(key + "=" + value);
        if (LexiconCode.Parse(source.Code)!.Value.Category == LexiconCategory.Class)
        {
            _verbs[source.Id] = string.Join(';', source.Forms);
            return;
        }
        var entry = Add(new CompiledEntry(source.Id, LexiconCode.Parse(source.Code)!.Value, source.Forms[0], string.Join(' ', attributes)));
        foreach (string form in source.Forms)
            AddForms(form, entry);
        AddVerbs(entry);
    }

    private void Add(in LexiconLine line, in LexiconLines lines)
    {
        if (line.Code.Category == LexiconCategory.Class)
        {
            _verbs[line.Id.ToString()] = line.Forms.ToString();
            return;
        }
        CompiledEntry? entry = null;
        var rest = line.Forms;
        while (NextForm(ref rest, out var form))
        {
            entry ??= Add(new CompiledEntry(line.Id.ToString(), line.Code, form, line.Attributes.ToString()));
            if (form[0] == LexiconLines.OfEntry)
                AddAll(lines.FormsOf(form[1..]), entry);
            else
                AddForms(form, entry);
        }
        if (line.Code.Category is LexiconCategory.Frame or LexiconCategory.Purpose && entry is not null)
            AddVerbs(entry);
    }

    // The forms of the classes that an entry names; a class stands before the entries that name it.
    private void AddVerbs(CompiledEntry entry)
    {
        if (entry.Attribute("verbs") is not { } classes)
            return;
        foreach (string name in classes.Split(','))
        {
            if (!_verbs.TryGetValue(name, out string? verbs))
                throw new FormatException($"Entry '{entry.Id}' names the verbs '{name}', but no class of that id stands before it.");
            AddAll(verbs, entry);
        }
    }

    private static bool NextForm(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> form)
    {
        form = [];
        while (form.IsEmpty && !rest.IsEmpty)
        {
            int end = rest.IndexOf(';');
            form = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return !form.IsEmpty;
    }

    private void AddAll(ReadOnlySpan<char> forms, CompiledEntry entry)
    {
        while (NextForm(ref forms, out var form))
            AddForms(form, entry);
    }

    private CompiledEntry Add(CompiledEntry entry)
    {
        _byId[entry.Id] = entry;
        if (entry.Category == LexiconCategory.Sign)
            Signs.Add(entry);
        return entry;
    }

    private void AddForms(ReadOnlySpan<char> form, CompiledEntry entry)
    {
        if (form.Length + InflectedForms.Room > _buffer.Length)
            _buffer = new char[(form.Length + InflectedForms.Room) * 2];
        var forms = new InflectedForms(form, _buffer);
        while (forms.MoveNext())
            AddForm(forms.Current, entry, forms.Kind);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddForm(ReadOnlySpan<char> form, CompiledEntry entry, FormKind kind)
    {
        int node = 0, first = 0, at = 0;
        var trie = entry.Category == LexiconCategory.Concept ? Concepts.Words : _trie;
        while (WordShape.NextWord(form, ref at, out int start))
        {
            int word = IsPluralPossessive(form, start, at) ? PossessiveMark : Vocabulary.Add(form[start..at]);
            if (word == Hyphen)
                continue;
            if (node == 0)
                first = word;
            node = node == 0 ? trie.AddRoot(word) : trie.AddChild(node, word);
        }
        if (node == 0)
            return;
        if (entry.Category == LexiconCategory.Concept)
        {
            Concepts.Add(node, entry);
            return;
        }
        _meanings.Add(ref _trie[node], new Sense(entry, kind, CaseOf(form)));
        _trie.AddStart(first, Bit(entry.Category));
    }

    /// <summary>Whether a word of a form is the bare apostrophe of "Workers' Party", which texts hold as a possessive.</summary>
    private static bool IsPluralPossessive(ReadOnlySpan<char> form, int start, int end) =>
        end - start == 1 && start > 0 && form[start - 1] == 's' && WordShape.IsApostrophe(form[start]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static FormCase CaseOf(ReadOnlySpan<char> form)
    {
        int letters = 0, capitals = 0;
        foreach (char c in form)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (char.IsUpper(c))
                capitals++;
            else
                break;
        }
        if (letters >= 2 && capitals == letters)
            return FormCase.AllCapitals;
        return char.IsUpper(form[0]) ? FormCase.Capitalised : FormCase.Any;
    }
}
