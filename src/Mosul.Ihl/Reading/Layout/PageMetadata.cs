using System.Globalization;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;
using NodaTime;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Gathers title, outlet, authors and publication date from the parts of a page, boilerplate included, and says what is missing or odd.</summary>
internal static class PageMetadata
{
    internal static PageLayout Read(SourceDocument document, PageWords words, ValueList<Segment> segments, ReadOnlySpan<PageLine> lines, Dateline? dateline)
    {
        var tokens = words.Tokens;
        var diagnostics = new List<Diagnostic>();
        if (document.Text.Contains('\0', StringComparison.Ordinal))
            diagnostics.Add(new(DiagnosticCodes.BinaryText, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"a NUL character stands at {document.Text.IndexOf('\0', StringComparison.Ordinal)}: the input looks binary and was read as text")));
        if (segments.Count == 0)
        {
            diagnostics.Add(new(DiagnosticCodes.EmptyText, DiagnosticSeverity.Warning, "the text is empty or only white space"));
            return new PageLayout { Segments = segments, Diagnostics = diagnostics.ToValueList() };
        }
        Evidence? title = null;
        foreach (var segment in segments)
            if (segment.Role == SegmentRole.Headline)
            {
                title = document.EvidenceAt(segment.Span);
                break;
            }
        var authors = new List<Evidence>();
        var outlet = Outlet(document, words, lines, dateline, authors);
        var published = Published(document, words, lines, dateline);
        if (outlet is null && authors.Count == 0 && document.Source is null)
            diagnostics.Add(new(DiagnosticCodes.NoOutlet, DiagnosticSeverity.Warning, "no outlet or author is named in the text or given"));
        if (published is { IsAccepted: false, Reason: { } reason } && published.Date.IsResolved && published.Date.Granularity == DateGranularity.Day)
            diagnostics.Add(new(DiagnosticCodes.OddDate, DiagnosticSeverity.Warning, reason, published.Date.Evidence));
        if (published is not { IsAccepted: true } && document.Published is null)
            diagnostics.Add(new(DiagnosticCodes.NoPublicationDate, DiagnosticSeverity.Warning, published is null ? "no publication date is stated or given; relative dates stay unresolved" : $"the stated date cannot be used ({published.Reason}) and none is given; relative dates stay unresolved", published?.Date.Evidence));
        if (TranslationMarks.Find(words, lines) is { } marks)
            diagnostics.Add(new(DiagnosticCodes.MachineTranslation, DiagnosticSeverity.Warning, $"marks of machine translation: {marks.Reasons}; wording and quotations may not be the speakers'", document.EvidenceAt(marks.First)));
        return new PageLayout
        {
            Segments = segments,
            Title = title,
            Outlet = outlet,
            Authors = authors.ToValueList(),
            Published = published,
            Dateline = dateline,
            Diagnostics = diagnostics.ToValueList(),
        };
    }

    private static Source? Outlet(SourceDocument document, PageWords words, ReadOnlySpan<PageLine> lines, Dateline? dateline, List<Evidence> authors)
    {
        var tokens = words.Tokens;
        Source? found = null;
        if (dateline?.Agency is { } wire)
            found = Named(document, words, tokens.At(wire.Start), tokens.At(wire.End), SourceKind.NewsAgency);
        bool paper = false;
        foreach (ref readonly var line in lines)
            paper |= line.Role is SegmentRole.Byline or SegmentRole.PublicationDate;
        foreach (ref readonly var line in lines)
            if (line.Role == SegmentRole.Masthead && !IsMark(words, line))
                found ??= Masthead(document, words, lines, line, paper);
        foreach (ref readonly var line in lines)
            if (line.Role == SegmentRole.Byline)
                found = Byline(document, words, line, authors) is { } named ? found ?? named : found;
        // A signature of a body is the outlet's, one of a person the author's.
        bool person = authors.Count > 0;
        foreach (ref readonly var line in lines)
        {
            if (line.Role != SegmentRole.Signature)
                continue;
            int first = line.First;
            while (first < line.End - 1 && tokens.Kind[first] is not TokenKind.Word)
                first++;
            bool agency = line.Words == 1 || tokens.Kind[line.First] == TokenKind.OpenParenthesis;
            if (agency || IsBody(words, first, line.End) || line.Words > 4)
                found ??= Named(document, words, first, line.End, SourceKind.Unknown, whole: true);
            if (!person && !agency)
                authors.Add(document.EvidenceAt(Trimmed(tokens, first, line.End)));
        }
        if (found is not null)
            return found;
        foreach (ref readonly var line in lines)
            if (line.Role == SegmentRole.Footer && Copyright(document, words, line) is { } owner)
                return owner;
        foreach (ref readonly var line in lines)
            if (line.Role is SegmentRole.Navigation or SegmentRole.Footer or SegmentRole.Masthead or SegmentRole.PublicationDate)
                for (int i = line.First; i < line.End; i++)
                    if (tokens.Kind[i] == TokenKind.Word && words.Publisher(i, line.End, out int length, out var kind) is { } entry && kind != SourceKind.SocialMedia)
                        return new Source(entry.Name, kind, document.EvidenceAt(tokens.Span(i, i + length)));
        return null;
    }

    private static bool IsMark(PageWords words, in PageLine line) =>
        words.Mark("whole", line.First, line.End, out int length) is not null && line.First + length >= line.End - 1;

    // The line itself, or what follows the headline in the page's title: "Strike hits market | Example Times".
    private static Source? Masthead(SourceDocument document, PageWords words, ReadOnlySpan<PageLine> lines, in PageLine line, bool paper)
    {
        var tokens = words.Tokens;
        int first = line.First;
        foreach (ref readonly var other in lines)
        {
            int length = other.End - other.First;
            if (other.Role != SegmentRole.Headline || other.First <= line.First || line.End - line.First < length || !words.Same(line.First, other.First))
                continue;
            first = line.First + length;
            while (first < line.End && tokens.Kind[first] is not TokenKind.Word)
                first++;
            if (first >= line.End)
                return null;
        }
        return Named(document, words, first, line.End, paper ? SourceKind.Newspaper : SourceKind.Unknown, whole: true);
    }

    private static Source Named(SourceDocument document, PageWords words, int first, int end, SourceKind otherwise, bool whole = false)
    {
        var tokens = words.Tokens;
        var span = Trimmed(tokens, first, end);
        if (words.Publisher(first, end, out int length, out var kind) is { } entry && (!whole || first + length >= end - 1))
            return new Source(entry.Name, kind, document.EvidenceAt(whole ? span : tokens.Span(first, first + length)));
        kind = words.KindOfName(first, end);
        return new Source(document.Quote(span), kind == SourceKind.Unknown ? otherwise : kind, document.EvidenceAt(span));
    }

    private static TextSpan Trimmed(TokenList tokens, int first, int end)
    {
        while (end - 1 > first && tokens.Kind[end - 1] is not (TokenKind.Word or TokenKind.Number))
            end--;
        return tokens.Span(first, end);
    }

    private static bool IsBody(PageWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (words.Tokens.Kind[i] == TokenKind.Word && (words.Has(i, LexiconCategory.Party) || words.Publisher(i, end, out _, out _) is not null))
                return true;
        return words.KindOfName(first, end) != SourceKind.Unknown;
    }

    // "By Jane Doe and John Roe, Example Agency": names of two words or more are authors, a publisher's name is the outlet's.
    private static Source? Byline(SourceDocument document, PageWords words, in PageLine line, List<Evidence> authors)
    {
        var tokens = words.Tokens;
        Source? outlet = null;
        int at = line.First;
        while (at < line.End && tokens.Kind[at] != TokenKind.Word)
            at++;
        if (at < line.End && words.Mark("start", at, line.End, out int mark) is not null)
            at += mark;
        bool place = false;
        while (at < line.End && tokens.Kind[at] != TokenKind.Semicolon && authors.Count < 16)
        {
            if (PageDate.Read(tokens, at, line.End) is not null)
                break;
            if (tokens.Kind[at] != TokenKind.Word || !tokens.Has(at, TokenFlags.Capital))
            {
                place |= words.Is(at, FunctionWord.Preposition);
                at++;
                continue;
            }
            if (words.Publisher(at, line.End, out int length, out var kind) is { } entry && kind != SourceKind.SocialMedia)
            {
                outlet ??= new Source(entry.Name, kind, document.EvidenceAt(tokens.Span(at, at + length)));
                at += length;
                continue;
            }
            int end = at + 1, names = 1;
            while (end < line.End && IsOfName(tokens, end, line.End))
            {
                names += tokens.Kind[end] == TokenKind.Word && tokens.Has(end, TokenFlags.Capital) ? 1 : 0;
                end++;
            }
            while (tokens.Kind[end - 1] is not TokenKind.Word || !tokens.Has(end - 1, TokenFlags.Capital))
                end--;
            if (names is >= 2 and <= 5 && !place)
                authors.Add(document.EvidenceAt(tokens.Span(at, end)));
            at = end;
        }
        return outlet;
    }

    private static bool IsOfName(TokenList tokens, int at, int end) => tokens.Kind[at] switch
    {
        TokenKind.Hyphen => true,
        TokenKind.Period => at + 1 < end && tokens.Kind[at + 1] == TokenKind.Word && tokens.End[at - 1] - tokens.Start[at - 1] <= 2,
        TokenKind.Word => tokens.Has(at, TokenFlags.Capital) || (at + 1 < end && tokens[at] is "al" or "el" or "bin" or "ibn" or "bint" or "de" or "da" or "van" or "von" or "der" or "den" or "di" or "du" or "ul"),
        _ => false,
    };

    // "© 2017 Example Times. All rights reserved."
    private static Source? Copyright(SourceDocument document, PageWords words, in PageLine line)
    {
        var tokens = words.Tokens;
        int at = line.First;
        bool sign = false;
        while (at < line.End && (tokens.Kind[at] != TokenKind.Word || tokens[at].Equals("copyright", StringComparison.OrdinalIgnoreCase) || tokens.End[at] - tokens.Start[at] == 1))
        {
            sign |= tokens.Text[tokens.Start[at]] is '©' or 'C' or 'c';
            at++;
        }
        int end = at;
        while (end < line.End && tokens.Kind[end] is TokenKind.Word && (tokens.Has(end, TokenFlags.Capital) || tokens.End[end] - tokens.Start[end] <= 3) && words.Mark("end", end, line.End, out _) is null)
            end++;
        return sign && end > at && tokens.Has(at, TokenFlags.Capital) && end - at <= 8 ? Named(document, words, at, end, SourceKind.Unknown) : null;
    }

    private static StatedDate? Published(SourceDocument document, PageWords words, ReadOnlySpan<PageLine> lines, Dateline? dateline)
    {
        var tokens = words.Tokens;
        PageDate? best = null;
        foreach (ref readonly var line in lines)
            if (best is null && line.Role is SegmentRole.PublicationDate or SegmentRole.Byline)
                best = DateIn(tokens, line.First, line.End);
        if (dateline?.Date is { } span && best is not { Day: not null })
        {
            int first = tokens.At(span.Start);
            best = DateIn(tokens, first, tokens.At(span.End)) ?? best;
        }
        if (best is not { } date)
            return null;
        var evidence = document.EvidenceAt(tokens.Span(date.First, date.End));
        if (date.Annual is { } annual)
            return new StatedDate(new DateSpan(null, null, DateGranularity.Day, DateDerivation.Unresolved, annual, Evidence: evidence), false, "it has no year");
        if (date.Month is { } month)
            return new StatedDate(new DateSpan(month.ToDateInterval().Start, month.ToDateInterval().End, DateGranularity.Month, DateDerivation.Stated, Evidence: evidence), false, "it names a month, not a day");
        var day = date.Day!.Value;
        var stated = new DateSpan(day, day, DateGranularity.Day, DateDerivation.Stated, Evidence: evidence);
        if (date.Weekday != IsoDayOfWeek.None && date.Weekday != day.DayOfWeek)
            return new StatedDate(stated, false, $"the stated day is a {day.DayOfWeek}, not a {date.Weekday}");
        return Later(words, lines, day) is { } later
            ? new StatedDate(stated, false, string.Create(CultureInfo.InvariantCulture, $"the text tells of {later:uuuu-MM-dd}, after the stated day"))
            : new StatedDate(stated, true, null);
    }

    private static PageDate? DateIn(TokenList tokens, int first, int end)
    {
        PageDate? partial = null;
        for (int i = first; i < end; i++)
            if (tokens.Kind[i] is TokenKind.Word or TokenKind.Number && PageDate.Read(tokens, i, end) is { } date)
            {
                if (date.Day is not null)
                    return date;
                partial ??= date;
            }
        return partial;
    }

    // A full date of the body after the stated day, when nothing near it speaks of the future.
    private static LocalDate? Later(PageWords words, ReadOnlySpan<PageLine> lines, LocalDate stated)
    {
        var tokens = words.Tokens;
        foreach (ref readonly var line in lines)
        {
            if (line.Role is not SegmentRole.Body)
                continue;
            for (int i = line.First; i < line.End; i++)
            {
                if (tokens.Kind[i] != TokenKind.Number || tokens.End[i] - tokens.Start[i] != 4 || tokens.Text[tokens.Start[i]] is not ('1' or '2'))
                    continue;
                for (int start = Math.Max(line.First, i - 4); start < i; start++)
                {
                    if (PageDate.Read(tokens, start, line.End) is not { Day: { } day } date || date.End <= i)
                        continue;
                    if (Period.DaysBetween(stated, day) > 1 && !Future(words, line, date))
                        return day;
                    break;
                }
            }
        }
        return null;
    }

    private static bool Future(PageWords words, in PageLine line, in PageDate date)
    {
        int from = Math.Max(line.First, date.First - 25), to = Math.Min(line.End, date.End + 25);
        for (int i = from; i < to; i++)
            if (words.Is(i, FunctionWord.Modal) || words.Is(i, FunctionWord.To) || words.Is(i, FunctionWord.By) || words.Has(i, LexiconCategory.Demand) || words.Tokens[i] is "until" or "till" or "before" or "due" or "planned" or "deadline" or "expires" or "next" or "will" or "would" or "to" or "by")
                return true;
        return false;
    }
}
