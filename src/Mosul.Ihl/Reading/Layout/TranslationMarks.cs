using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Marks that machine translation leaves in English, each with a weight; a text needs several.</summary>
internal static class TranslationMarks
{
    private const int Threshold = 5;

    /// <summary>What was found and where the first mark stands; null when it is too little.</summary>
    internal static (string Reasons, TextSpan First)? Find(PageWords words, ReadOnlySpan<PageLine> lines)
    {
        var tokens = words.Tokens;
        var (kinds, flags, starts, ends) = (tokens.Kind, tokens.Flags, tokens.Start, tokens.End);
        int controls = 0, dashes = 0, articles = 0, tenses = 0, lower = 0, the = 0;
        TextSpan? first = null;
        foreach (ref readonly var line in lines)
        {
            if (line.Split != 0 && line.Role == SegmentRole.Navigation)
            {
                controls++;
                first ??= tokens.Span(line.First, line.Split);
            }
            if (line.Role is not (SegmentRole.Body or SegmentRole.Standfirst or SegmentRole.Dateline))
                continue;
            bool dayFirst = false;
            for (int i = line.First; i < line.End; i++)
            {
                var kind = kinds[i];
                // “… ,” — said
                if (kind == TokenKind.CloseQuote && i > line.First && i + 2 < line.End && tokens.Kind[i - 1] == TokenKind.Comma && tokens.Kind[i + 1] == TokenKind.Dash && tokens.Kind[i + 2] == TokenKind.Word && char.IsLower(tokens[i + 2][0]))
                {
                    dashes++;
                    first ??= tokens.Span(i - 1, i + 3);
                }
                if (kind == TokenKind.Period)
                    dayFirst = false;
                if (kind != TokenKind.Word)
                    continue;
                bool capital = (flags[i] & TokenFlags.Capital) != TokenFlags.None;
                if (!capital)
                    lower++;
                int length = ends[i] - starts[i];
                if (length == 3 && tokens[i].Equals("the", StringComparison.OrdinalIgnoreCase))
                {
                    the++;
                    // "the is militants": an article before a verb that a noun follows.
                    if (i + 2 < line.End && tokens[i + 1] is "is" or "are" or "was" && tokens.Kind[i + 2] == TokenKind.Word)
                    {
                        articles++;
                        first ??= tokens.Span(i, i + 3);
                    }
                }
                else if (length == 1 && tokens[i][0] is 'a' or 'A' || (length == 2 && tokens[i] is "an" or "An"))
                {
                    the++;
                }
                // "On Monday, X has declared": a day in the past with the perfect tense.
                if (capital && i > line.First && tokens[i - 1] is "On" && words.Has(i, LexiconCategory.Time))
                    dayFirst = true;
                else if (dayFirst && length == 3 && tokens[i] is "has" && i + 1 < line.End && tokens.Kind[i + 1] == TokenKind.Word)
                {
                    tenses++;
                    dayFirst = false;
                    first ??= tokens.Span(i, i + 2);
                }
            }
        }
        bool bare = lower >= 100 && the * 100 < lower * 4;
        int score = Math.Min(controls, 1) * 2 + Math.Min(dashes, 2) * 2 + Math.Min(articles, 2) * 2 + Math.Min(tenses, 1) + (bare ? 2 : 0);
        if (score < Threshold || first is null)
            return null;
        var reasons = new List<string>(5);
        if (controls > 0)
            reasons.Add("glued controls of a media player");
        if (dashes > 0)
            reasons.Add("a dash between quotation and speaker");
        if (articles > 0)
            reasons.Add("an article before a verb");
        if (tenses > 0)
            reasons.Add("the perfect tense with a day");
        if (bare)
            reasons.Add("few articles");
        return (string.Join(", ", reasons), first.Value);
    }
}
