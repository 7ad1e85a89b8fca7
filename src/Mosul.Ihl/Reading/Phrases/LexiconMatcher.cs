using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds the longest form of the lexicon that starts at a token and whose letter case fits the text.</summary>
internal static class LexiconMatcher
{
    /// <summary>Length of the match in tokens, 0 when none; <paramref name="senses"/> are its meanings, null when none.</summary>
    internal static int Match(CompiledLexicon lexicon, TokenList tokens, int at, int end, out List<Sense>? senses)
    {
        senses = null;
        int word = tokens.Word[at];
        int node = word == 0 ? 0 : lexicon.Root(word);
        int length = 0, i = at;
        while (node != 0)
        {
            i++;
            if (lexicon.Senses(node) is { } found && AnyFits(found, tokens, at))
            {
                senses = found;
                length = i - at;
            }
            int next = i;
            if (next < end && tokens.Word[next] == lexicon.Hyphen)
                next++;
            if (next >= end || (tokens.Word[next] == 0 && tokens.Kind[next] != TokenKind.Possessive))
                break;
            if (IsAcronym(lexicon, tokens, next))
                break;
            i = next;
            node = tokens.Kind[next] == TokenKind.Possessive ? lexicon.Child(node, lexicon.PossessiveMark) : lexicon.Child(node, tokens.Word[next]);
        }
        return length;
    }

    // "that IS violated": an acronym is no part of a form in small letters.
    private static bool IsAcronym(CompiledLexicon lexicon, TokenList tokens, int at)
    {
        if ((tokens.Flags[at] & (TokenFlags.AllCapitals | TokenFlags.Shouted)) != TokenFlags.AllCapitals || lexicon.Senses(lexicon.Root(tokens.Word[at])) is not { } senses)
            return false;
        bool acronym = false, small = false;
        foreach (var sense in senses)
        {
            acronym |= sense.Case == FormCase.AllCapitals;
            small |= sense.Case == FormCase.Any;
        }
        return acronym && small;
    }

    /// <summary>Whether the letter case that a meaning demands is that of the text.</summary>
    internal static bool Fits(in Sense sense, TokenList tokens, int at)
    {
        var flags = tokens.Flags[at];
        return sense.Case switch
        {
            FormCase.Any => true,
            FormCase.Capitalised => (flags & (TokenFlags.Capital | TokenFlags.Shouted)) != TokenFlags.None,
            _ => (flags & TokenFlags.AllCapitals) != TokenFlags.None,
        };
    }

    private static bool AnyFits(List<Sense> senses, TokenList tokens, int at)
    {
        foreach (var sense in senses)
            if (Fits(sense, tokens, at))
                return true;
        return false;
    }
}
