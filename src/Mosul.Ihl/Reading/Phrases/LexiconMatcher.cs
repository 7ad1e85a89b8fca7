using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds the longest form of the lexicon that starts at a token and whose letter case fits the text.</summary>
internal static class LexiconMatcher
{
    /// <summary>Length of the match in tokens, 0 when none; <paramref name="senses"/> are its meanings, null when none.</summary>
    internal static int Match(CompiledLexicon lexicon, TokenList tokens, int at, int end, out Sense[]? senses)
    {
        int word = tokens.Word[at];
        int node = word == 0 ? 0 : lexicon.Root(word);
        int matched = 0, length = 0, i = at;
        var fitting = Fitting(tokens.Flags[at]);
        while (node != 0)
        {
            i++;
            if ((lexicon.Cases(node) & fitting) != FormCases.None)
            {
                matched = node;
                length = i - at;
            }
            int next = i;
            if (next < end && tokens.Word[next] == lexicon.Hyphen)
                next++;
            if (next >= end)
                break;
            bool possessive = tokens.Kind[next] == TokenKind.Possessive;
            if (tokens.Word[next] == 0 && !possessive)
                break;
            if (IsAcronym(lexicon, tokens, next))
                fitting &= ~FormCases.Any;
            i = next;
            node = lexicon.Child(node, possessive ? lexicon.PossessiveMark : tokens.Word[next]);
        }
        senses = matched == 0 ? null : lexicon.Senses(matched);
        return length;
    }

    // "that IS violated": an acronym is no part of a form in small letters.
    private static bool IsAcronym(CompiledLexicon lexicon, TokenList tokens, int at) =>
        (tokens.Flags[at] & (TokenFlags.AllCapitals | TokenFlags.Shouted)) == TokenFlags.AllCapitals
        && (lexicon.Cases(lexicon.Root(tokens.Word[at])) & (FormCases.AllCapitals | FormCases.Any)) == (FormCases.AllCapitals | FormCases.Any);

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

    private static FormCases Fitting(TokenFlags flags) =>
        FormCases.Any
        | ((flags & (TokenFlags.Capital | TokenFlags.Shouted)) != TokenFlags.None ? FormCases.Capitalised : FormCases.None)
        | ((flags & TokenFlags.AllCapitals) != TokenFlags.None ? FormCases.AllCapitals : FormCases.None);
}
