using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>A number with its qualifiers, as tokens <c>[FirstToken, EndToken)</c>. "Of" after vague words is not part of it.</summary>
internal readonly record struct NumberPhrase(int FirstToken, int EndToken, Count Count, NumberKind Kind)
{
    /// <summary>Reads the number that starts at a token, with qualifiers before and after it.</summary>
    /// <param name="lexicon">Where number words, qualifiers and vague words stand.</param>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token of the phrase.</param>
    /// <param name="end">Where to stop, exclusive.</param>
    /// <param name="phrase">The phrase; of any kind, so that callers can step over what counts nothing.</param>
    /// <returns>Whether a number starts there.</returns>
    internal static bool TryRead(CompiledLexicon lexicon, TokenList tokens, int at, int end, out NumberPhrase phrase)
    {
        phrase = default;
        if (at >= end || tokens.Kind[at] is not (TokenKind.Number or TokenKind.Word or TokenKind.Currency))
            return false;
        if (tokens.Kind[at] == TokenKind.Word && !MayStart(PhraseWords.Of(lexicon), tokens, at))
            return false;
        return new NumberReader(lexicon, tokens, end).TryRead(at, out phrase);
    }

    /// <summary>Quick test of a word: one of numbers, digits with letters, or one of a, an, no, none, not, half.</summary>
    internal static bool MayStart(PhraseWords words, TokenList tokens, int at)
    {
        const PhraseTraits Starts = PhraseTraits.Numeral | PhraseTraits.Scale | PhraseTraits.QualifierStart | PhraseTraits.VagueStart | PhraseTraits.Range | PhraseTraits.NumberWord;
        return (words.Traits(tokens.Word[at]) & Starts) != 0 || tokens.Has(at, TokenFlags.Alphanumeric) && char.IsAsciiDigit(tokens.Text[tokens.Start[at]]);
    }
}
