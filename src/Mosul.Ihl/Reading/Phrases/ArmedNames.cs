using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds names of several words that a text shows to be an armed group's by whom or what it has: "fighters of the Bright Path", "Sons of the Delta gunmen", "the Ash Sword's commander". Nothing in such a name need tell of arms.</summary>
internal sealed class ArmedNames(CompiledLexicon lexicon, TokenList tokens)
{
    private const int LongestName = 6;

    private static readonly string[] Links = ["la", "le", "les", "de", "del", "do", "da", "dos", "das", "du", "des", "di", "ya", "wa", "za", "e", "y", "et"];

    /// <summary>First and last token, exclusive, of each such name, where it was shown.</summary>
    internal List<(int First, int End)> Find()
    {
        var found = new List<(int, int)>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!IsArmed(i, out bool men))
                continue;
            if (i + 2 < tokens.Count && (tokens[i + 1].Equals("of", StringComparison.Ordinal) || tokens[i + 1].Equals("from", StringComparison.Ordinal) && tokens[i + 2].Equals("the", StringComparison.Ordinal)))
            {
                int first = tokens[i + 2].Equals("the", StringComparison.Ordinal) ? i + 3 : i + 2;
                if (EndOf(first) is var end && IsName(first, end))
                    found.Add((first, end));
            }
            if (men && i > 1 && FirstOf(i) is var start && IsName(start, i - (IsOwner(i - 1) ? 1 : 0)))
                found.Add((start, IsOwner(i - 1) ? i - 1 : i));
        }
        return found;
    }

    private bool IsOwner(int at) => tokens.Kind[at] == TokenKind.Possessive;

    // "fighters", "militiamen", "rockets", "commanders": of an armed group, if of anybody with a name.
    private bool IsArmed(int at, out bool men)
    {
        men = false;
        if (tokens.Kind[at] != TokenKind.Word || tokens.Has(at, TokenFlags.Capital) && !IsOpening(at) || lexicon.SensesOf(tokens.Word[at]) is not { } senses)
            return false;
        bool arms = false;
        foreach (ref readonly var sense in senses.AsSpan())
        {
            men |= sense.Category == LexiconCategory.PartyHead && sense.Entry.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia && sense.Entry.Attribute("kind") != "collective"
                || sense.Category == LexiconCategory.Persons && sense.Entry.As<PersonKind>() == PersonKind.Fighter
                || sense.Category == LexiconCategory.Word && sense.Entry.Attribute("works") == "band";
            arms |= sense.Category == LexiconCategory.Weapon && (sense.Form & FormKind.Plural) != FormKind.Plain;
        }
        return men || arms;
    }

    // The capitals from a token on, and those behind "of the" or a foreign word for it: "Sons of the Delta", "Jeshi la Ukombozi".
    private int EndOf(int first)
    {
        int end = first;
        while (end < tokens.Count && end < first + LongestName && (IsCapital(end) || end > first && IsLink(end)))
            end++;
        if (end == first || end + 1 >= tokens.Count || !tokens[end].Equals("of", StringComparison.Ordinal))
            return end;
        int tail = tokens[end + 1].Equals("the", StringComparison.Ordinal) ? end + 2 : end + 1, after = tail;
        while (after < tokens.Count && after < first + LongestName && IsCapital(after))
            after++;
        return after > tail ? after : end;
    }

    // "Vigilantes do Povo": a small foreign word between capitals.
    private bool IsLink(int at) => at > 0 && at + 1 < tokens.Count && tokens.Kind[at] == TokenKind.Word && IsCapital(at - 1) && IsCapital(at + 1) && IsForeignLink(tokens[at]);

    /// <summary>Whether a word joins the words of a name in another language: "do", "la", "ya".</summary>
    internal static bool IsForeignLink(ReadOnlySpan<char> word)
    {
        foreach (string link in Links)
            if (word.Equals(link, StringComparison.Ordinal))
                return true;
        return false;
    }

    // The first of the capitals before a noun or its possessive.
    private int FirstOf(int noun)
    {
        int end = IsOwner(noun - 1) ? noun - 1 : noun, first = end;
        while (first > 0 && first > end - LongestName && (IsCapital(first - 1) || IsLink(first - 1)) && !lexicon.HasFunction(tokens.Word[first - 1], null))
            first--;
        return first;
    }

    private bool IsCapital(int at) => tokens.Kind[at] == TokenKind.Word && (tokens.Flags[at] & (TokenFlags.Capital | TokenFlags.AllCapitals | TokenFlags.Shouted)) == TokenFlags.Capital;

    // Two words or more, the last of them of everyday ("Bright Path", not "Lower Tessel"); no person, place, time or office, and nothing that the lexicon knows to end a body's name.
    private bool IsName(int first, int end)
    {
        if (end - first < 2 || IsOpening(first))
            return false;
        bool everyday = false, tail = false, foreign = false;
        for (int i = first; i < end; i++)
        {
            if (IsLink(i))
            {
                // Persons have no article.
                foreign = tokens[first - 1].Equals("the", StringComparison.OrdinalIgnoreCase);
                continue;
            }
            if (!tokens.Has(i, TokenFlags.Capital))
            {
                tail = true;
                continue;
            }
            everyday &= tail;
            bool last = i + 1 == end || !tokens.Has(i + 1, TokenFlags.Capital);
            if (lexicon.SensesOf(tokens.Word[i]) is not { } senses)
            {
                // "the Delta Redeemers"; persons have no article.
                everyday |= last && !tail && tokens[i].EndsWith("s", StringComparison.Ordinal) && tokens[first - 1].Equals("the", StringComparison.OrdinalIgnoreCase);
                continue;
            }
            foreach (ref readonly var sense in senses.AsSpan())
                // "Sons of the Delta", "Sinjar Shield", "Dawn Column".
                if ((tail || !last) && sense.Category is LexiconCategory.PlaceHead or LexiconCategory.Place or LexiconCategory.Time)
                    continue;
                else if (sense.Category is LexiconCategory.Title or LexiconCategory.Time or LexiconCategory.Function or LexiconCategory.PlaceHead or LexiconCategory.Place or LexiconCategory.Party or LexiconCategory.Demonym or LexiconCategory.PartyHead && LexiconMatcher.Fits(sense, tokens, i))
                    return false;
                else
                    everyday |= !tail && sense.Category != LexiconCategory.Layout;
        }
        return everyday || foreign;
    }

    // The capital of the first word may be the sentence's.
    private bool IsOpening(int at) => at == 0 || tokens.Has(at, TokenFlags.LineStart) || tokens.Kind[at - 1] is not (TokenKind.Word or TokenKind.Comma or TokenKind.Number);
}
