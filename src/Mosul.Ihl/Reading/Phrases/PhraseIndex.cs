using System.Buffers;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>The date and number phrases of a text, found by their first token.</summary>
internal sealed class PhraseIndex : IDisposable
{
    private readonly int[] _at;

    internal PhraseIndex(TokenList tokens, List<DatePhrase> dates, List<NumberPhrase> numbers)
    {
        Dates = dates;
        Numbers = numbers;
        _at = ArrayPool<int>.Shared.Rent(tokens.Count + 1);
        Array.Clear(_at, 0, tokens.Count + 1);
        for (int i = 0; i < numbers.Count; i++)
            _at[numbers[i].FirstToken] = -(i + 1);
        for (int i = 0; i < dates.Count; i++)
            _at[dates[i].FirstToken] = i + 1;
    }

    internal List<DatePhrase> Dates { get; }

    internal List<NumberPhrase> Numbers { get; }

    /// <summary>Index of the date phrase that starts at a token; -1 when none does.</summary>
    internal int DateAt(int token) => _at[token] > 0 ? _at[token] - 1 : -1;

    /// <summary>Index of the number phrase that starts at a token; -1 when none does.</summary>
    internal int NumberAt(int token) => _at[token] < 0 ? -_at[token] - 1 : -1;

    public void Dispose() => ArrayPool<int>.Shared.Return(_at);
}
