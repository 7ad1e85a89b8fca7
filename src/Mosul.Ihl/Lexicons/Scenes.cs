using System.Globalization;

namespace Mosul.Ihl.Lexicons;

/// <summary>The words of concepts and the scenes that ask for them. A scene's <c>needs</c> are alternatives by comma, parts of one by plus: the name of a concept, <c>Persons.X</c>, <c>Object.X</c>, <c>Weapon.X</c>, <c>Circumstance.X</c>, <c>Act.X</c>, <c>Not</c>; a part after <c>^</c> may stand just before the sentence. <c>within</c> says how far its words may lie apart, <c>adds</c> the entries of other lexicons that it tells besides.</summary>
internal sealed class Scenes
{
    // Words of one scene stand near each other, unless it asks for less or more.
    private const int Widest = 30;

    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private ConceptSet[] _sets = new ConceptSet[1 << 14];
    private int _setCount = 1;
    private readonly List<CompiledEntry> _entries = [];
    private readonly List<CompiledEntry> _themeEntries = [];
    private readonly List<int> _forms = [];
    private ConceptIndex<Scene>? _scenes;
    private ConceptIndex<Theme>? _themes;

    /// <summary>All forms of concepts.</summary>
    internal LexiconTrie Words { get; } = new(15);

    /// <summary>The concepts that themes ask for.</summary>
    internal ConceptSet OfThemes { get; private set; }

    private ConceptIndex<Scene> All => _scenes ??= new(ReadAll<Scene>(_entries, Read), static scene => scene.Concepts, _forms);

    private ConceptIndex<Theme> Themes => _themes ??= new(ReadAll<Theme>(_themeEntries, Read), static theme => theme.Concepts, _forms);

    /// <summary>The scenes that a sentence with some concepts may tell, in the order of their lexicons.</summary>
    internal ConceptIndex<Scene>.Candidates ScenesOf(in ConceptSet told) => All.Of(told);

    /// <summary>The themes that a passage with some concepts may tell, in the order of their lexicons.</summary>
    internal ConceptIndex<Theme>.Candidates ThemesOf(in ConceptSet told) => Themes.Of(told);

    /// <summary>The concepts that a form at a node tells.</summary>
    internal ConceptSet At(int node) => _sets[Words[node].Meanings];

    /// <summary>The set of one concept; empty when no lexicon has it.</summary>
    internal ConceptSet Named(string concept) => _concepts.TryGetValue(concept, out int number) ? ConceptSet.Of(number) : default;

    /// <summary>All of some concepts.</summary>
    internal ConceptSet Named(params ReadOnlySpan<string> concepts)
    {
        var all = default(ConceptSet);
        foreach (string concept in concepts)
            all |= Named(concept);
        return all;
    }

    internal void Add(CompiledEntry scene) => (scene.Category == LexiconCategory.Theme ? _themeEntries : _entries).Add(scene);

    internal void Add(int node, CompiledEntry concept)
    {
        string name = concept.Attribute("kind") ?? concept.Id;
        if (!_concepts.TryGetValue(name, out int number))
        {
            number = _concepts.Count;
            if (number == ConceptSet.Most)
                throw new FormatException($"The lexicons name more than {ConceptSet.Most} concepts; '{name}' is one too many.");
            _concepts.Add(name, number);
            _forms.Add(0);
        }
        _forms[number]++;
        ref var there = ref Words[node];
        if (there.Meanings == 0)
        {
            if (_setCount == _sets.Length)
                Array.Resize(ref _sets, _setCount * 2);
            there.Meanings = _setCount++;
        }
        _sets[there.Meanings] |= ConceptSet.Of(number);
    }

    /// <summary>Reads every scene once.</summary>
    /// <exception cref="FormatException">A scene or a theme asks for what no lexicon has.</exception>
    internal void Check()
    {
        foreach (var theme in Themes.All)
        {
            if (theme.Parts[0].Concept.IsEmpty)
                throw new FormatException($"The theme '{theme.Entry.Id}' must ask for a concept first.");
            OfThemes |= theme.Concepts;
        }
        foreach (var scene in All.All)
            if (scene.Concepts.IsEmpty)
                throw new FormatException($"The scene '{scene.Entry.Id}' asks for no concept in its own sentence.");
    }

    private static T[] ReadAll<T>(List<CompiledEntry> entries, Action<CompiledEntry, List<T>> read)
    {
        var all = new List<T>(entries.Count * 4);
        foreach (var entry in entries)
            read(entry, all);
        return all.ToArray();
    }

    private void Read(CompiledEntry entry, List<Scene> scenes)
    {
        int width = entry.Attribute("within") is { } within ? int.Parse(within, CultureInfo.InvariantCulture) : Widest;
        foreach (string alternative in (entry.Attribute("needs") ?? "").Split(','))
        {
            ConceptSet deed = default, here = default, near = default, absent = default;
            bool negated = false;
            string[] parts = alternative.Split('+');
            var company = new SceneNeed[parts.Length];
            int needs = 0;
            foreach (string part in parts)
            {
                bool before = part.StartsWith('^'), without = part.StartsWith('!');
                string name = before || without ? part[1..] : part;
                if (name == "Not")
                    negated = true;
                else if (without)
                    absent |= _concepts.TryGetValue(name, out int missing) ? ConceptSet.Of(missing) : throw Unknown(entry, name);
                else if (_concepts.TryGetValue(name, out int concept))
                    (deed, here, near) = before ? (deed, here, near | ConceptSet.Of(concept)) : (deed.IsEmpty ? ConceptSet.Of(concept) : deed, here | ConceptSet.Of(concept), near);
                else
                    company[needs++] = NeedOf(entry, name, before);
            }
            Array.Resize(ref company, needs);
            scenes.Add(new Scene(entry, deed, here, near, absent, company, negated, width));
        }
    }

    private void Read(CompiledEntry entry, List<Theme> themes)
    {
        foreach (string alternative in (entry.Attribute("needs") ?? "").Split(','))
        {
            string[] written = alternative.Split('+');
            var parts = new ThemePart[written.Length];
            for (int i = 0; i < parts.Length; i++)
                parts[i] = PartOf(entry, written[i]);
            themes.Add(new Theme(entry, parts));
        }
    }

    private ThemePart PartOf(CompiledEntry entry, string part)
    {
        bool lacking = part.StartsWith('-');
        string name = lacking ? part[1..] : part;
        int at = name.IndexOf('@', StringComparison.Ordinal);
        if (_concepts.TryGetValue(at < 0 ? name : name[..at], out int concept))
            return new ThemePart(ConceptSet.Of(concept), lacking, at < 0 ? default : _concepts.TryGetValue(name[(at + 1)..], out int behind) ? ConceptSet.Of(behind) : throw Unknown(entry, name), null);
        if (name == nameof(LexiconCategory.Act))
            return new ThemePart(default, false, default, FrameNeed.Any);
        return LexiconCode.Parse(name) is { Category: LexiconCategory.Act } act ? new ThemePart(default, false, default, act.Value) : throw Unknown(entry, name);
    }

    private static FormatException Unknown(CompiledEntry entry, string name) => new($"The entry '{entry.Id}' asks for '{name}', which is no concept of any lexicon and no code.");

    private static SceneNeed NeedOf(CompiledEntry entry, string name, bool near)
    {
        if (char.IsUpper(name.Length > 0 ? name[0] : 'a'))
        {
            if (!name.Contains('.', StringComparison.Ordinal) && Enum.TryParse(name, out LexiconCategory any))
                return new SceneNeed(any, FrameNeed.Any, near);
            if (LexiconCode.Parse(name) is { } code)
                return new SceneNeed(code.Category, code.Value, near);
        }
        throw Unknown(entry, name);
    }
}
