using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>
/// Finds names that a text uses as it uses an armed group's, though neither their words nor a noun for fighters right beside them tell of one:
/// "the Lanterns hold the lower town", "the sabotage wing of the Gray Shepherds", "shot by the Iron Pact", "Sawfish, a militia of fishermen", "which calls itself the Ring", "the Kestrels, whose gunmen".
/// </summary>
internal sealed class BandNames(CompiledLexicon lexicon, TokenList tokens)
{
    private const int LongestName = 5;
    private const int LongestRun = 3;
    private const int LongestSearch = 8;

    private static readonly string[] Parts = ["wing", "faction", "hideout", "stronghold", "strongholds", "encampment"];
    private static readonly string[] Namings = ["calls", "call", "calling", "called", "styles", "style", "styling", "styled", "naming", "named"];
    private static readonly string[] Grounds = ["town", "city", "quarter", "district", "valley", "harbour", "harbor", "port", "pass", "bridge", "bridges", "crossing", "village", "villages", "hills", "province", "airport", "border", "coast", "capital", "island", "islands", "mountains"];
    private static readonly string[] Between = ["had", "has", "have", "also", "then", "later", "since", "twice", "again", "now"];

    /// <summary>First and last token, exclusive, of each such name, where it was shown.</summary>
    internal List<(int First, int End)> Find()
    {
        var found = new List<(int, int)>();
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens.Kind[i] == TokenKind.Comma)
            {
                if (IsApposed(i) && FirstOf(i) is var bare && (IsBare(bare, i) || IsArticled(bare, i)))
                    found.Add((bare, i));
                else if ((IsWord(i + 1, "whose") && OwnsMen(i + 2) || IsWord(i + 1, "which") && i + 2 < tokens.Count && Holds(i + 2)) && FirstOf(i) is var owner && (IsArticled(owner, i) || IsBare(owner, i)))
                    found.Add((owner, i));
                continue;
            }
            if (tokens.Kind[i] == TokenKind.Possessive)
            {
                if (OwnsMen(i + 1) && FirstOf(i) is var first && IsArticled(first, i))
                    found.Add((first, i));
                continue;
            }
            if (tokens.Kind[i] != TokenKind.Word || tokens.Has(i, TokenFlags.Capital))
                continue;
            if (IsNaming(i))
                AddFrom(tokens[i + 1].Equals("the", StringComparison.Ordinal) ? i + 2 : i + 1, false, found);
            else if (IsWord(i + 2, "the") && (IsWord(i + 1, "of") && IsPart(i) || IsWord(i + 1, "to") && IsWord(i, "loyal") || IsWord(i + 1, "for") && IsWord(i, "fighting")) || IsWord(i + 1, "by") && IsWord(i + 2, "the") && Tells(i, FormKind.PastParticiple))
                AddFrom(i + 3, true, found);
            else if ((Tells(i, FormKind.Past) && OpensObject(i + 1) || Holds(i)) && FirstOf(Subject(i)) is var start && (IsArticled(start, Subject(i)) || IsAlone(start, Subject(i)) && !Holds(i) && !IsDeadly(i)))
                found.Add((start, Subject(i)));
        }
        return found;
    }

    private void AddFrom(int first, bool articled, List<(int, int)> found)
    {
        int end = first;
        while (end < tokens.Count && end < first + LongestName && (IsCapital(end) || end > first && end + 1 < tokens.Count && IsCapital(end + 1) && ArmedNames.IsForeignLink(tokens[end])))
            end++;
        // "by the Golden Gate bridge", "by the Old Mill": where, not whom.
        if (end > first && EndsPhrase(end) && !(articled && IsThing(end - 1)) && (articled ? IsArticled(first, end) : IsNameOf(first, end, single: true)))
            found.Add((first, end));
    }

    // The end of the subject before a verb: "the Lanterns had also".
    private int Subject(int verb)
    {
        int end = verb;
        while (end > verb - LongestRun && end > 1 && Array.Exists(Between, word => tokens[end - 1].Equals(word, StringComparison.Ordinal)))
            end--;
        return end;
    }

    private int FirstOf(int end)
    {
        int first = end;
        while (first > 0 && first > end - LongestName && IsCapital(first - 1) && !lexicon.HasFunction(tokens.Word[first - 1], null))
            first--;
        return first;
    }

    // "the Lanterns", "the Pale Banner": persons, towns and most ships of more words have no article, or do nothing of the kind.
    private bool IsArticled(int first, int end) =>
        first > 0 && end > first && tokens[first - 1].Equals("the", StringComparison.OrdinalIgnoreCase) && IsNameOf(first, end, single: IsPlural(end - 1) && !IsPersons(first));

    // "the Ustasha burned": persons have no article; a river may have killed.
    private bool IsAlone(int first, int end) =>
        first > 0 && end - first == 1 && tokens[first - 1].Equals("the", StringComparison.OrdinalIgnoreCase) && lexicon.SensesOf(tokens.Word[first]) is null && tokens[first].Length > 3 && !StateNames.IsAdjective(tokens[first]) && !StateNames.IsPeople(tokens[first]);

    private bool IsDeadly(int at) => lexicon.SensesOf(tokens.Word[at]) is { } senses && Array.Exists(senses, static s => s.Category == LexiconCategory.Act && (ActKind)s.Value is ActKind.Killing or ActKind.ForcedDisplacement);

    // "Sawfish, a militia": no word that the lexicon knows.
    private bool IsBare(int first, int end) => end > first && !(first > 0 && tokens[first - 1].Equals("the", StringComparison.OrdinalIgnoreCase)) && IsNameOf(first, end, single: lexicon.SensesOf(tokens.Word[first]) is null);

    private bool IsNameOf(int first, int end, bool single)
    {
        // "the Air Force": no name but a form that the lexicon has.
        if (end == first || end - first == 1 && !single || end - first > 1 && LexiconMatcher.Match(lexicon, tokens, first, end, out _) > 1)
            return false;
        for (int i = first; i < end; i++)
            if (tokens.Has(i, TokenFlags.Capital) && lexicon.SensesOf(tokens.Word[i]) is { } senses)
                foreach (ref readonly var sense in senses.AsSpan())
                    if (sense.Category is LexiconCategory.Title or LexiconCategory.Function or LexiconCategory.Party or LexiconCategory.Speech or LexiconCategory.Layout
                        || sense.Category is LexiconCategory.Demonym or LexiconCategory.Time or LexiconCategory.Place && (i == end - 1 && sense.Category != LexiconCategory.Time || end - first == 1)
                        || sense.Category is LexiconCategory.PlaceHead or LexiconCategory.PartyHead && i == end - 1 && LexiconMatcher.Fits(sense, tokens, i))
                        return false;
        return true;
    }

    private bool IsThing(int at) => lexicon.SensesOf(tokens.Word[at]) is { } senses && Array.Exists(senses, static s => s.Category is LexiconCategory.Object or LexiconCategory.PlaceHead);

    private bool EndsPhrase(int at) =>
        at >= tokens.Count || tokens.Kind[at] != TokenKind.Word || lexicon.HasFunction(tokens.Word[at], null) || tokens[at].EndsWith("ed", StringComparison.Ordinal)
        || lexicon.SensesOf(tokens.Word[at]) is { } senses && Array.Exists(senses, static s => (s.Form & (FormKind.Past | FormKind.ThirdPerson)) != FormKind.Plain);

    // "shelled the mill", "shot nine men", not "bombed in the final".
    private bool OpensObject(int at) => at < tokens.Count && (tokens.Kind[at] == TokenKind.Number || tokens.Kind[at] == TokenKind.Word && (!lexicon.HasFunction(tokens.Word[at], null) || lexicon.HasFunction(tokens.Word[at], FunctionWord.Determiner) || lexicon.HasFunction(tokens.Word[at], FunctionWord.Indefinite) || lexicon.HasFunction(tokens.Word[at], FunctionWord.Possessive)));

    private bool IsPlural(int at) => tokens[at].Length > 3 && tokens[at][^1] == 's' && tokens[at][^2] is not ('s' or 'u' or 'i') && !StateNames.IsPeople(tokens[at]);

    private bool IsPersons(int at) => lexicon.SensesOf(tokens.Word[at]) is { } senses && Array.Exists(senses, static s => s.Category == LexiconCategory.Persons);

    private bool IsCapital(int at) => tokens.Kind[at] == TokenKind.Word && (tokens.Flags[at] & (TokenFlags.Capital | TokenFlags.AllCapitals | TokenFlags.Shouted)) == TokenFlags.Capital;

    private bool IsWord(int at, string word) => at < tokens.Count && tokens[at].Equals(word, StringComparison.Ordinal);

    // "the movement that calls itself", "gunmen calling themselves".
    private bool IsNaming(int at) =>
        ((IsWord(at, "itself") || IsWord(at, "themselves")) && Array.Exists(Namings, naming => tokens[at - 1].Equals(naming, StringComparison.Ordinal)) || IsWord(at, "as") && IsWord(at - 1, "known")) && IsAfterMen(at - 1);

    private bool IsAfterMen(int end)
    {
        for (int i = end - 1; i >= Math.Max(0, end - LongestSearch) && tokens.Kind[i] != TokenKind.Period; i--)
            if (lexicon.SensesOf(tokens.Word[i]) is { } senses && Array.Exists(senses, s => s.Category == LexiconCategory.PartyHead && s.Entry.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia && !IsWord(i, "group") && LexiconMatcher.Fits(s, tokens, i)) || IsWord(i, "armed") || tokens[i].Equals("men", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool IsPart(int at) =>
        Array.Exists(Parts, part => tokens[at].Equals(part, StringComparison.Ordinal))
        || lexicon.SensesOf(tokens.Word[at]) is { } senses && Array.Exists(senses, static s => s.Category == LexiconCategory.Persons && s.Entry.As<PersonKind>() is PersonKind.Hostage or PersonKind.Detainee or PersonKind.Fighter
            || s.Category == LexiconCategory.Persons && s.Entry.As<PersonKind>() == PersonKind.Man && (s.Form & FormKind.Plural) != FormKind.Plain
            || s.Category == LexiconCategory.Word && (s.Form & FormKind.Plural) != FormKind.Plain && s.Entry.Attribute("works") is "band" or "war");

    // ", a militia of fishermen", ", a volunteer regiment": what a comma and an article add to a name.
    private bool IsApposed(int comma)
    {
        if (!IsWord(comma + 1, "a") && !IsWord(comma + 1, "an") && !IsWord(comma + 1, "the"))
            return false;
        for (int i = comma + 2; i < Math.Min(tokens.Count, comma + 2 + LongestRun) && tokens.Kind[i] == TokenKind.Word && !lexicon.HasFunction(tokens.Word[i], null); i++)
            if (LexiconMatcher.Match(lexicon, tokens, i, Math.Min(tokens.Count, i + LongestRun), out var senses) is > 0 and var length && (i + length >= tokens.Count || tokens.Kind[i + length] != TokenKind.Possessive) && EndsPhrase(i + length) && Array.Exists(senses!, s => s.Category == LexiconCategory.PartyHead && s.Entry.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia && (s.Form & FormKind.Plural) == FormKind.Plain && s.Entry.Attribute("role") is not "unidentified" && (s.Entry.Attribute("kind") == "collective" && !IsWord(i, "group") || s.Entry.Name.Contains(' ', StringComparison.Ordinal))))
                return true;
        return false;
    }

    // "the Quiet Hand's women's wing", "whose gunmen".
    private bool OwnsMen(int at)
    {
        for (int i = at; i < Math.Min(tokens.Count, at + LongestRun); i++)
        {
            if (tokens.Kind[i] == TokenKind.Possessive)
                continue;
            if (tokens.Kind[i] != TokenKind.Word || tokens.Has(i, TokenFlags.Capital) || lexicon.HasFunction(tokens.Word[i], null))
                return false;
            if (IsWord(i, "wing"))
                return true;
            if (LexiconMatcher.Match(lexicon, tokens, i, Math.Min(tokens.Count, i + LongestRun), out var senses) > 0)
                foreach (var sense in senses!)
                    if (LexiconMatcher.Fits(sense, tokens, i) && (sense.Category == LexiconCategory.PartyHead && sense.Entry.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia && sense.Entry.Attribute("kind") != "collective"
                        || sense.Category == LexiconCategory.Persons && sense.Entry.As<PersonKind>() == PersonKind.Fighter
                        || sense.Category == LexiconCategory.Word && (sense.Form & FormKind.Plural) != FormKind.Plain && (sense.Entry.Attribute("works") is "band" or "war" || sense.Entry.Role == "body")))
                        return true;
        }
        return false;
    }

    // What belligerents do to people and towns.
    private bool Tells(int at, FormKind form)
    {
        if (LexiconMatcher.Match(lexicon, tokens, at, Math.Min(tokens.Count, at + LongestRun), out var senses) == 0)
            return false;
        foreach (var sense in senses!)
            if (sense.Category == LexiconCategory.Act && (sense.Form & form) != FormKind.Plain && (ActKind)sense.Value is ActKind.Shelling or ActKind.Bombing or ActKind.Killing or ActKind.Execution or ActKind.Massacre or ActKind.Shooting or ActKind.Abduction or ActKind.HostageTaking or ActKind.Looting or ActKind.Arson or ActKind.Torture or ActKind.SexualViolence or ActKind.Siege or ActKind.MineLaying or ActKind.ChildRecruitment or ActKind.ForcedDisplacement)
                return true;
        return false;
    }

    // "hold the lower town", "seized the harbour".
    private bool Holds(int at)
    {
        if (!IsWord(at + 1, "the") || lexicon.SensesOf(tokens.Word[at]) is not { } verbs || !Array.Exists(verbs, static s => s.Category == LexiconCategory.Verb && s.Is(VerbKind.Control) && (s.Form & FormKind.FiniteVerb) != FormKind.Plain))
            return false;
        for (int i = at + 2; i < Math.Min(tokens.Count, at + 2 + LongestRun) && tokens.Kind[i] == TokenKind.Word; i++)
            if (Array.Exists(Grounds, ground => IsWord(i, ground)))
                return i + 1 == tokens.Count || tokens.Kind[i + 1] != TokenKind.Word || lexicon.HasFunction(tokens.Word[i + 1], null);
        return false;
    }
}
