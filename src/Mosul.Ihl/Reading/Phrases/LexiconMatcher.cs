using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds the longest form of the lexicon that starts at a token and whose letter case fits the text.</summary>
internal static class LexiconMatcher
{
    /// <summary>Length of the match in tokens, 0 when none; <paramref name="senses"/> are its meanings, null when none.</summary>
    internal static int Match(CompiledLexicon lexicon, TokenList tokens, int at, int end, out Sense[]? senses)
    {
        senses = null;
        var words = tokens.Word;
        int node = lexicon.Root(words[at]);
        if (node == 0)
            return 0;
        int matched = 0, length = 0, i = at;
        var fitting = Fitting(tokens.Flags[at]);
        do
        {
            i++;
            ref readonly var here = ref lexicon.Node(node);
            if ((here.Cases & fitting) != FormCases.None)
            {
                matched = node;
                length = i - at;
            }
            if (i < end && words[i] == lexicon.Hyphen)
                i++;
            if (i >= end)
                break;
            int word = tokens.Kind[i] == TokenKind.Possessive ? lexicon.PossessiveMark : words[i];
            bool number = words[i - 1] == lexicon.Hyphen && here.MayGoOn(lexicon.AnyNumber) && char.IsAsciiDigit(tokens[i][0]);
            if (!number && (word == 0 || !here.MayGoOn(word)))
                break;
            if (IsAcronym(lexicon, tokens, i))
                fitting &= ~FormCases.Any;
            int next = lexicon.Child(node, word);
            // "Su-25s", "MQ-9": a make, whatever the model.
            node = next == 0 && number ? lexicon.Child(node, lexicon.AnyNumber) : next;
        }
        while (node != 0);
        if (matched != 0)
            senses = lexicon.Senses(matched);
        return length;
    }

    // "that IS violated": an acronym is no part of a form in small letters.
    private static bool IsAcronym(CompiledLexicon lexicon, TokenList tokens, int at) =>
        (tokens.Flags[at] & (TokenFlags.AllCapitals | TokenFlags.Shouted)) == TokenFlags.AllCapitals
        && (lexicon.Node(lexicon.Root(tokens.Word[at])).Cases & (FormCases.AllCapitals | FormCases.Any)) == (FormCases.AllCapitals | FormCases.Any);

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
