using System.Globalization;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Tests.Lexicons;

/// <summary>The built-in lexicons hold what they promise: every id is unique, every attribute means something, and every example contains its entry.</summary>
public class LexiconTests
{
    /// <summary>Attributes whose value must be a name of an enumeration.</summary>
    private static readonly Dictionary<string, Type> Enumerations = new(StringComparer.Ordinal)
    {
        ["status"] = typeof(CivilianStatus),
        ["act"] = typeof(ActKind),
        ["stance"] = typeof(StanceKind),
        ["weapon"] = typeof(WeaponKind),
        ["label"] = typeof(LegalLabel),
        ["circumstance"] = typeof(CircumstanceKind),
        ["response"] = typeof(ResponseKind),
        ["object"] = typeof(ObjectKind),
        ["speech"] = typeof(SpeechAct),
    };

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var lexicon in Lexicon.English())
            names.Add(lexicon.Name);
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_holds_a_form_of_its_entry(string name)
    {
        var compiled = CompiledLexicon.English;
        var misses = Entries(name)
            .Where(entry => !Holds(compiled, entry))
            .Select(entry => $"{entry.Id}: {entry.Example}");

        Assert.True(!misses.Any(), string.Join("\n", misses));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Attributes_name_known_values(string name)
    {
        var unknown =
            from entry in Entries(name)
            from attribute in entry.Attributes
            from value in attribute.Value.Split('+')
            where Enumerations.TryGetValue(attribute.Key, out var type) && !Enum.IsDefined(type, value)
            select $"{entry.Id}: {attribute.Key}={attribute.Value}";

        Assert.Empty(unknown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_form_stands_twice_in_an_entry(string name)
    {
        var twice =
            from entry in Entries(name)
            from form in entry.Forms
            group form by (entry.Id, form) into same
            where same.Count() > 1
            select $"{same.Key.Id}: {same.Key.form}";

        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verbs_name_classes_that_stand_before(string name)
    {
        var classes = Lexicon.English()
            .TakeWhile(lexicon => string.CompareOrdinal(lexicon.Name, name) < 0)
            .SelectMany(lexicon => lexicon.Entries)
            .Where(entry => entry.Code == nameof(LexiconCategory.Class))
            .Select(entry => entry.Id)
            .ToHashSet(StringComparer.Ordinal);
        var unknown =
            from entry in Entries(name)
            from attribute in entry.Attributes
            where attribute.Key == "verbs"
            from verbs in attribute.Value.Split(',')
            where !classes.Contains(verbs)
            select $"{entry.Id}: {verbs}";

        Assert.Empty(unknown);
    }

    [Fact]
    public void Ids_are_unique_across_all_lexicons()
    {
        var twice = Lexicon.English()
            .SelectMany(lexicon => lexicon.Entries)
            .GroupBy(entry => entry.Id, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData(typeof(ActKind), LexiconCategory.Act, "Unknown")]
    [InlineData(typeof(CircumstanceKind), LexiconCategory.Circumstance, "")]
    [InlineData(typeof(PersonKind), LexiconCategory.Persons, "")]
    [InlineData(typeof(ObjectKind), LexiconCategory.Object, "Unknown")]
    [InlineData(typeof(WeaponKind), LexiconCategory.Weapon, "")]
    [InlineData(typeof(LegalLabel), LexiconCategory.Label, "")]
    [InlineData(typeof(DemandKind), LexiconCategory.Demand, "")]
    [InlineData(typeof(CountQualifier), LexiconCategory.Qualifier, "")]
    [InlineData(typeof(VerbKind), LexiconCategory.Verb, "")]
    [InlineData(typeof(FunctionWord), LexiconCategory.Function, "")]
    [InlineData(typeof(StanceKind), LexiconCategory.Stance, "Asserted")]
    public void Every_kind_has_words(Type kinds, LexiconCategory category, string wordless)
    {
        var values = CompiledLexicon.English.Entries.Where(entry => entry.Is(category)).Select(entry => entry.Value).ToHashSet();
        var missing = Enum.GetValuesAsUnderlyingType(kinds)
            .Cast<object>()
            .Where(value => !values.Contains(Convert.ToInt32(value, CultureInfo.InvariantCulture)))
            .Select(value => Enum.GetName(kinds, value))
            .Where(kind => kind != wordless);

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("He died of a heart attack.", "heart attack", LexiconCategory.Word)]
    [InlineData("The unions began a general strike.", "general strike", LexiconCategory.Word)]
    [InlineData("The coal mine reopened.", "coal mine", LexiconCategory.Word)]
    [InlineData("Judges issued an arrest warrant.", "arrest warrant", LexiconCategory.Word)]
    [InlineData("The monitoring body met.", "monitoring body", LexiconCategory.Word)]
    [InlineData("An air-strike hit them.", "air-strike", LexiconCategory.Act)]
    [InlineData("He carried an AK-47.", "AK-47", LexiconCategory.Weapon)]
    [InlineData("Women were sexually assaulted.", "sexually assaulted", LexiconCategory.Act)]
    public void The_longest_form_wins(string text, string form, LexiconCategory category)
    {
        var lexicon = CompiledLexicon.English;
        var tokens = Tokenizer.Read(text, lexicon.Vocabulary);
        int at = Enumerable.Range(0, tokens.Count).First(i => tokens.Start[i] == text.IndexOf(form, StringComparison.Ordinal));

        int length = LexiconMatcher.Match(lexicon, tokens, at, tokens.Count, out var senses);

        Assert.Equal(form, text[tokens.Start[at]..tokens.End[at + length - 1]]);
        Assert.Contains(senses!, sense => sense.Entry.Is(category));
    }

    private static IEnumerable<LexiconEntry> Entries(string name) => Lexicon.English().Single(lexicon => lexicon.Name == name).Entries;

    private static bool Holds(CompiledLexicon lexicon, LexiconEntry entry)
    {
        // The examples of signs are read to the principle that they reach, in the tests of their reader.
        if (entry.Code.StartsWith("Sign.", StringComparison.Ordinal))
            return Mosul.Ihl.Tests.Reading.Statements.SignTests.Reaches(entry);
        if (entry.Code.StartsWith("Concept.", StringComparison.Ordinal))
            return HoldsConcept(lexicon, entry);
        // A class of verbs is no meaning of its own: its verbs are those of the frames that name it.
        if (LexiconCode.Parse(entry.Code)!.Value.Category == LexiconCategory.Class)
            return entry.Forms.SelectMany(form => Inflection.Of(form)).Any(form => entry.Example.Contains(form.Form, StringComparison.Ordinal));
        var tokens = Tokenizer.Read(entry.Example, lexicon.Vocabulary);
        for (int at = 0; at < tokens.Count; at++)
            if (Forms(lexicon, tokens, at).Any(sense => sense.Entry.Id == entry.Id))
                return true;
        return false;
    }

    private static bool HoldsConcept(CompiledLexicon lexicon, LexiconEntry entry)
    {
        var tokens = Tokenizer.Read(entry.Example, lexicon.Vocabulary);
        var words = lexicon.Concepts.Words;
        var asked = (Concept)LexiconCode.Parse(entry.Code)!.Value.Value;
        for (int at = 0; at < tokens.Count; at++)
            for (int i = at, node = words.Root(tokens.Word[at]); node != 0; node = ++i < tokens.Count ? words.Child(node, tokens.Word[i]) : 0)
                if ((lexicon.Concepts.At(node) & asked) != 0)
                    return true;
        return false;
    }

    /// <summary>The senses of every form that starts at a token, not only of the longest.</summary>
    private static IEnumerable<Sense> Forms(CompiledLexicon lexicon, TokenList tokens, int at)
    {
        for (int end = at + 1; end <= tokens.Count; end++)
            if (LexiconMatcher.Match(lexicon, tokens, at, end, out var senses) > 0)
                foreach (var sense in senses!)
                    yield return sense;
    }
}
