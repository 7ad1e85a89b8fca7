namespace Mosul.Ihl.Law;

/// <summary>A run of letters, a run of digits, or one other character of a citation.</summary>
internal readonly record struct CitationToken(TextSpan Span, string Text, bool SpaceBefore)
{
    internal bool IsWord => char.IsLetter(Text[0]);

    internal bool IsNumber => char.IsAsciiDigit(Text[0]);

    internal bool Is(char mark) => Text.Length == 1 && Text[0] == mark;

    internal bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The tokens of a text; white space is dropped, hyphens and dashes become one.</summary>
    internal static List<CitationToken> Split(string text)
    {
        var tokens = new List<CitationToken>();
        bool space = false;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }
            int end = i + 1;
            if (char.IsLetter(c))
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;
            else if (char.IsAsciiDigit(c))
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
            string word = c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' ? "-" : text[i..end];
            tokens.Add(new CitationToken(new TextSpan(i, end), word, space));
            space = false;
            i = end;
        }
        return tokens;
    }
}
