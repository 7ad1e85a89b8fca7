using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading;

/// <summary>Reads one count as English reports write it: "at least 105", "between 200 and 500", "a dozen", "hundreds or even thousands".</summary>
public static class CountPhrase
{
    /// <summary>Reads a count.</summary>
    /// <param name="text">The phrase and nothing else.</param>
    /// <returns>The count, or an error <see cref="DiagnosticCodes.NotACount"/> with the place where a count was expected: also for ages, money, measures and other numbers that count nobody.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<Count> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        if (tokens.Count == 0)
            return Fail(0, text.Length);
        var reader = new NumberReader(CompiledLexicon.English, tokens, tokens.Count);
        if (!reader.TryRead(0, out var phrase) || phrase.Kind != NumberKind.Quantity)
        {
            int start = reader.AfterQualifiers(0);
            return Fail(start < tokens.Count ? tokens.Start[start] : text.Length, text.Length);
        }
        return phrase.EndToken < tokens.Count
            ? Fail(tokens.Start[phrase.EndToken], text.Length)
            : ParseResult<Count>.Of(phrase.Count);

        static ParseResult<Count> Fail(int from, int to) => ParseResult<Count>.Fail(DiagnosticCodes.NotACount, new TextSpan(from, to), "a count");
    }
}
