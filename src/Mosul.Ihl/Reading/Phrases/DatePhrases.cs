using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;
using NodaTime;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Finds all dates of a text and resolves them against its publication date and against each other.</summary>
internal static class DatePhrases
{
    /// <summary>All dates in the order of the text; none overlap.</summary>
    /// <param name="lexicon">Where the words of time stand.</param>
    /// <param name="tokens">The text.</param>
    /// <param name="documentId">For the evidence.</param>
    /// <param name="published">Null when nothing may be assumed: then years come from the text's own dates, or stay open.</param>
    internal static List<DateMention> Read(CompiledLexicon lexicon, TokenList tokens, string documentId, LocalDate? published)
    {
        var raws = Recognise(lexicon, tokens);
        ShareYears(raws, tokens);
        var mentions = new List<DateMention>(raws.Count);
        var resolver = new DateResolver(published);
        var years = new NearestYear(raws);
        for (int i = 0; i < raws.Count; i++)
        {
            var raw = raws[i];
            var span = tokens.Span(raw.FirstToken, raw.EndToken);
            var evidence = new Evidence(documentId, span, tokens.Text[span.Start..span.End]);
            mentions.Add(new DateMention(raw.FirstToken, raw.EndToken, resolver.Resolve(raw, published is null ? years.At(i) : 0, evidence)));
        }
        return mentions;
    }

    private static List<RawDate> Recognise(CompiledLexicon lexicon, TokenList tokens)
    {
        var raws = new List<RawDate>();
        var reader = new DateReader(lexicon, tokens, tokens.Count);
        for (int i = 0; i < tokens.Count;)
        {
            if (!reader.TryRead(i, out var raw))
            {
                i++;
                continue;
            }
            raws.Add(raw);
            i = raw.EndToken;
        }
        return raws;
    }

    // "In February and March 2017", "on 3 May and 5 June 2017": a year told once serves those listed before it.
    private static void ShareYears(List<RawDate> raws, TokenList tokens)
    {
        for (int i = raws.Count - 2; i >= 0; i--)
        {
            var raw = raws[i];
            var next = raws[i + 1];
            int year = next.From.Year;
            if (raw.IsRange || raw.From is not { Kind: DatePointKind.Calendar, Year: 0, Month: > 0, YearShift: null, Shift: null } || next.From is not { Kind: DatePointKind.Calendar, Month: > 0, Year: > 0 } || raw.From.Month > next.From.Month)
                continue;
            if (!Listed(tokens, raw.EndToken, next.FirstToken))
                continue;
            raw.From.Year = year;
            raws[i] = raw;
        }
    }

    private static bool Listed(TokenList tokens, int from, int to)
    {
        if (to - from is < 1 or > 3)
            return false;
        for (int i = from; i < to; i++)
        {
            bool link = tokens.Kind[i] == TokenKind.Comma || tokens[i].Equals("and", StringComparison.OrdinalIgnoreCase) || tokens[i].Equals("or", StringComparison.OrdinalIgnoreCase) || tokens[i].Equals("on", StringComparison.OrdinalIgnoreCase) || tokens[i].Equals("in", StringComparison.OrdinalIgnoreCase);
            if (!link)
                return false;
        }
        return true;
    }

    /// <summary>The year of the fully stated date nearest to a date, by position in the text.</summary>
    private readonly struct NearestYear
    {
        private readonly int[] _before;
        private readonly int[] _after;
        private readonly List<RawDate> _raws;

        internal NearestYear(List<RawDate> raws)
        {
            _raws = raws;
            _before = new int[raws.Count];
            _after = new int[raws.Count];
            for (int i = 0, last = -1; i < raws.Count; i++)
            {
                if (Stated(raws[i]))
                    last = i;
                _before[i] = last;
            }
            for (int i = raws.Count - 1, last = -1; i >= 0; i--)
            {
                if (Stated(raws[i]))
                    last = i;
                _after[i] = last;
            }
        }

        internal int At(int index)
        {
            int before = _before[index], after = _after[index];
            if (before < 0 && after < 0)
                return 0;
            if (before < 0 || after < 0)
                return YearOf(Math.Max(before, after));
            int back = _raws[index].FirstToken - _raws[before].EndToken, ahead = _raws[after].FirstToken - _raws[index].EndToken;
            return YearOf(back <= ahead ? before : after);
        }

        private static bool Stated(in RawDate raw) => raw.From is { Kind: DatePointKind.Calendar, Year: > 0, Month: > 0 } || raw.To is { Kind: DatePointKind.Calendar, Year: > 0, Month: > 0 };

        private int YearOf(int index) => _raws[index].From.Year > 0 ? _raws[index].From.Year : _raws[index].To.Year;
    }
}
