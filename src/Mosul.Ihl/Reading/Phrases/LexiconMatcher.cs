using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds the longest form of the lexicon that starts at a token.</summary>
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
            if (lexicon.Senses(node) is { } found)
            {
                senses = found;
                length = i - at;
            }
            int next = i;
            if (next < end && tokens.Kind[next] == TokenKind.Hyphen)
                next++;
            if (next >= end || tokens.Word[next] == 0)
                break;
            i = next;
            node = lexicon.Child(node, tokens.Word[next]);
        }
        return length;
    }
}
