using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The quotations of a text as token ranges; a paragraph that opens with a mark goes on with the quotation that the one before left open.</summary>
internal sealed class QuotationIndex
{
    private readonly int[] _of;

    internal QuotationIndex(TokenList tokens)
    {
        _of = new int[tokens.Count];
        Array.Fill(_of, -1);
        int open = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (open >= 0 && tokens.Has(i, TokenFlags.ParagraphStart))
            {
                // Not closed at the end of its paragraph.
                Close(open, i);
                Unbalanced |= tokens.Kind[i] != TokenKind.OpenQuote;
                open = -1;
            }
            if (tokens.Kind[i] == TokenKind.OpenQuote && open < 0)
            {
                open = i + 1;
            }
            else if (tokens.Kind[i] == TokenKind.CloseQuote && open >= 0)
            {
                Close(open, i);
                open = -1;
            }
        }
        if (open >= 0)
            Close(open, tokens.Count);
    }

    /// <summary>Full quotations, four words or more; shorter ones are terms, names or scare quotes.</summary>
    internal List<TokenRange> Ranges { get; } = [];

    /// <summary>Whether a quotation is never closed.</summary>
    internal bool Unbalanced { get; private set; }

    /// <summary>Index of the quotation that covers a token; -1 when none does.</summary>
    internal int At(int token) => token >= 0 && token < _of.Length ? _of[token] : -1;

    internal int QuotedTokens(TokenRange range)
    {
        int count = 0;
        for (int i = Math.Max(0, range.First); i < range.End && i < _of.Length; i++)
            if (_of[i] >= 0)
                count++;
        return count;
    }

    private void Close(int first, int end)
    {
        if (end - first < 4)
            return;
        for (int i = first; i < end; i++)
            _of[i] = Ranges.Count;
        Ranges.Add(new(first, end));
    }
}
