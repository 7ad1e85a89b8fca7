using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;
using NodaTime;

namespace Mosul.Ihl.Reading;

/// <summary>Reads one date as English reports write it: "17 March 2017", "on Monday", "between February and June", "two days ago".</summary>
public static class DatePhrase
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The phrase and nothing else; a preposition may stand before it.</param>
    /// <param name="published">The day from which relative words count; null when nothing may be assumed, so that "on Monday" stays unresolved.</param>
    /// <returns>The date, its evidence being the phrase with an empty document id; or an error <see cref="DiagnosticCodes.NotADate"/> with the place where a date was expected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<DateSpan> Parse(string text, LocalDate? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        var dates = DatePhrases.Read(CompiledLexicon.English, tokens, "", published);
        if (dates.Count == 0)
            return Fail(0, text.Length);
        var first = dates[0];
        int start = tokens.Start[first.FirstToken], end = tokens.End[first.EndToken - 1];
        for (int i = 0; i < first.FirstToken; i++)
            if (tokens.Kind[i] != TokenKind.Word || !IsPreposition(tokens[i]))
                return Fail(tokens.Start[i], start);
        return first.EndToken < tokens.Count
            ? Fail(tokens.Start[first.EndToken], text.Length)
            : ParseResult<DateSpan>.Of(first.Date);

        static ParseResult<DateSpan> Fail(int from, int to) => ParseResult<DateSpan>.Fail(DiagnosticCodes.NotADate, new TextSpan(from, to), "a date");
    }

    private static bool IsPreposition(ReadOnlySpan<char> word)
    {
        foreach (string preposition in (ReadOnlySpan<string>)["on", "in", "at", "by", "of", "the", "since", "until", "till", "from", "during", "before", "after"])
            if (word.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
