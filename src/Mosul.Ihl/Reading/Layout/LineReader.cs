using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Divides a text into lines, from its tokens.</summary>
internal static class LineReader
{
    internal static List<PageLine> Read(TokenList tokens)
    {
        var lines = new List<PageLine>();
        for (int first = 0; first < tokens.Count;)
        {
            int end = first + 1;
            while (end < tokens.Count && !tokens.Has(end, TokenFlags.LineStart))
                end++;
            lines.Add(Describe(tokens, first, end));
            first = end;
        }
        return lines;
    }

    internal static PageLine Describe(TokenList tokens, int first, int end)
    {
        var line = new PageLine { First = first, End = end, Apart = tokens.Has(first, TokenFlags.ParagraphStart) };
        for (int i = first; i < end; i++)
        {
            var kind = tokens.Kind[i];
            if (kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
                line.Quotes = true;
            else if (i > first && !tokens.Has(i, TokenFlags.SpaceBefore) && (kind == TokenKind.Other || kind == TokenKind.OpenParenthesis) && tokens.Text[tokens.Start[i]] is '*' or '†' or '[')
                line.Noted = true;
            if (kind is not (TokenKind.Word or TokenKind.Number))
                continue;
            line.Words++;
            if (tokens.Has(i, TokenFlags.Capital))
                line.Capitals++;
            else if (kind == TokenKind.Number || tokens.End[i] - tokens.Start[i] <= 3 || (i > first && tokens.Kind[i - 1] == TokenKind.Hyphen))
                line.Small++;
        }
        int last = end - 1;
        while (last > first && tokens.Kind[last] is TokenKind.CloseQuote or TokenKind.CloseParenthesis or TokenKind.OpenQuote or TokenKind.Other)
            last--;
        line.Stops = tokens.Kind[last] is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Ellipsis or TokenKind.Colon or TokenKind.Semicolon
            || (tokens.Kind[last] == TokenKind.Word && tokens.Text[tokens.End[last] - 1] == '.');
        line.Item = IsItem(tokens, first, end);
        return line;
    }

    /// <summary>"• one", "- one", "* one", "1. one", "(a) one".</summary>
    private static bool IsItem(TokenList tokens, int first, int end)
    {
        if (first + 1 >= end)
            return false;
        if (tokens.Kind[first] is TokenKind.Dash or TokenKind.Other)
            return tokens.Has(first + 1, TokenFlags.SpaceBefore) && tokens.Text[tokens.Start[first]] is '-' or '–' or '—' or '•' or '*' or '·' or '▪' or '●' or '‣' or '◦' or '■' or '+' or '>';
        if (tokens.Kind[first] == TokenKind.Number)
            return first + 2 < end && tokens.End[first] - tokens.Start[first] <= 3 && tokens.Kind[first + 1] is TokenKind.Period or TokenKind.CloseParenthesis && tokens.Has(first + 2, TokenFlags.SpaceBefore);
        return tokens.Kind[first] == TokenKind.OpenParenthesis && first + 3 < end && tokens.End[first + 1] - tokens.Start[first + 1] <= 3 && tokens.Kind[first + 2] == TokenKind.CloseParenthesis;
    }

    /// <summary>Joins lines that were one before the text was wrapped: the next one goes on in lower case, or its first word would not have fitted into the width of its block.</summary>
    internal static void Unwrap(TokenList tokens, List<PageLine> lines)
    {
        int kept = 0, page = 0;
        for (int block = 0, end; block < lines.Count; block = end)
        {
            end = BlockEnd(tokens, lines, block, out int width);
            if (end - block >= 3 && width is >= 45 and <= 130 && IsWrapped(tokens, lines, block, end, width))
                page = Math.Max(page, width);
        }
        for (int block = 0; block < lines.Count;)
        {
            int end = BlockEnd(tokens, lines, block, out int width);
            bool wrapped = page > 0 && width <= page;
            if (wrapped)
                width = end - block >= 3 && IsWrapped(tokens, lines, block, end, width) ? width : page;
            for (int i = block; i < end; i++)
            {
                var line = lines[i];
                if (i > block && Joins(tokens, lines[i - 1], line, wrapped ? width : int.MaxValue))
                {
                    var joined = lines[kept - 1];
                    joined.End = line.End;
                    joined.Stops = line.Stops;
                    joined.Quotes |= line.Quotes;
                    joined.Noted |= line.Noted;
                    joined.Words += line.Words;
                    joined.Capitals += line.Capitals;
                    joined.Small += line.Small;
                    lines[kept - 1] = joined;
                }
                else
                {
                    lines[kept++] = line;
                }
            }
            block = end;
        }
        lines.RemoveRange(kept, lines.Count - kept);
    }

    private static int BlockEnd(TokenList tokens, List<PageLine> lines, int block, out int width)
    {
        int end = block + 1;
        width = Width(tokens, lines[block]);
        while (end < lines.Count && !lines[end].Apart)
            width = Math.Max(width, Width(tokens, lines[end++]));
        return end;
    }

    // Lines that are full to the width mostly break inside a sentence; paragraphs on a line each end in stops.
    private static bool IsWrapped(TokenList tokens, List<PageLine> lines, int block, int end, int width)
    {
        int full = 0, inside = 0;
        for (int i = block + 1; i < end; i++)
            if (IsFull(tokens, lines[i - 1], lines[i], width))
            {
                full++;
                inside += lines[i - 1].Stops ? 0 : 1;
            }
        return full >= 2 && inside * 2 >= full && full * 2 >= end - block - 1;
    }

    private static bool IsFull(TokenList tokens, PageLine before, PageLine line, int width) =>
        Width(tokens, before) + 1 + tokens.End[line.First] - tokens.Start[line.First] >= width;

    private static int Width(TokenList tokens, PageLine line) => tokens.End[line.End - 1] - tokens.Start[line.First];

    private static bool Joins(TokenList tokens, PageLine before, PageLine line, int width)
    {
        if (before.Role is not null || line.Role is not null || line.Item)
            return false;
        int length = Width(tokens, before);
        var first = tokens[line.First];
        if (!before.Stops && length >= 45 && tokens.Kind[line.First] == TokenKind.Word && char.IsLower(first[0]))
            return true;
        return width != int.MaxValue && IsFull(tokens, before, line, width);
    }
}
