using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>The date and number phrases of a text, found by their first token.</summary>
internal sealed class PhraseIndex : IDisposable
{
    private readonly int[] _at;

    internal PhraseIndex(TokenList tokens, List<DateMention> dates, List<NumberPhrase> numbers)
    {
        Dates = dates;
        Numbers = numbers;
        _at = SpareArrays<int>.Rent(tokens.Count + 1);
        Array.Clear(_at, 0, tokens.Count + 1);
        for (int i = 0; i < numbers.Count; i++)
            _at[numbers[i].FirstToken] = -(i + 1);
        for (int i = 0; i < dates.Count; i++)
            _at[dates[i].FirstToken] = i + 1;
    }

    /// <summary>Finds the dates and, outside them, the numbers of a text.</summary>
    internal static PhraseIndex Read(SourceDocument document, CompiledLexicon lexicon, TokenList tokens)
    {
        var dates = DatePhrases.Read(lexicon, tokens, document.Id, document.Published);
        var numbers = new List<NumberPhrase>();
        int first = 0;
        foreach (var date in dates)
        {
            AddNumbers(lexicon, tokens, first, date.FirstToken, numbers);
            first = date.EndToken;
        }
        AddNumbers(lexicon, tokens, first, tokens.Count, numbers);
        return new PhraseIndex(tokens, dates, numbers);
    }

    // The numbers between two dates.
    private static void AddNumbers(CompiledLexicon lexicon, TokenList tokens, int at, int end, List<NumberPhrase> numbers)
    {
        while (at < end)
            if (NumberPhrase.TryRead(lexicon, tokens, at, end, out var number))
            {
                numbers.Add(number);
                at = number.EndToken;
            }
            else
            {
                at++;
            }
    }

    internal List<DateMention> Dates { get; }

    internal List<NumberPhrase> Numbers { get; }

    /// <summary>Index of the date phrase that starts at a token; -1 when none does.</summary>
    internal int DateAt(int token) => _at[token] > 0 ? _at[token] - 1 : -1;

    /// <summary>Index of the number phrase that starts at a token; -1 when none does.</summary>
    internal int NumberAt(int token) => _at[token] < 0 ? -_at[token] - 1 : -1;

    public void Dispose() => SpareArrays<int>.Return(_at);
}
