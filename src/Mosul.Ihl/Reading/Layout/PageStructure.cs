using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Decides lines by where they stand: captions beside credits, what stands before the first paragraph and after the last, headings between.</summary>
internal readonly struct PageStructure(PageWords words, string? title)
{
    private readonly TokenList _tokens = words.Tokens;

    internal void Apply(Span<PageLine> lines)
    {
        int first = -1, last = -1, open = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsOpen)
                continue;
            open++;
            if (lines[i].IsProse && !IsHeadline(lines, i, first))
            {
                last = i;
                first = first < 0 ? i : first;
            }
        }
        if (open == 0)
            return;
        Menus(lines, first, last);
        Captions(lines);
        Repeats(lines);
        int headline = Header(lines, first);
        if (first >= 0)
        {
            Below(lines, headline, first);
            Standfirst(lines, headline, first);
            if (StopsRule(lines))
                Headings(lines, first, last);
            Tail(lines, last);
        }
        foreach (ref var line in lines)
            line.Role ??= SegmentRole.Body;
    }

    // A first line that asks or calls is a headline all the same: short, alone, with text after it.
    private bool IsHeadline(ReadOnlySpan<PageLine> lines, int at, int firstProse)
    {
        if (firstProse >= 0 || lines[at].Words > 16 || lines[at].Quotes || at + 1 >= lines.Length)
            return false;
        for (int i = 0; i < at; i++)
            if (lines[i].IsOpen)
                return false;
        int last = lines[at].End - 1;
        return _tokens.Kind[last] is TokenKind.Question or TokenKind.Exclamation && lines[at + 1].Words > 0 && (lines[at + 1].Apart || lines[at + 1].Words > 2 * lines[at].Words);
    }

    // Four or more lines of three words at most, before the text or after it.
    private static void Menus(Span<PageLine> lines, int firstProse, int lastProse)
    {
        if (firstProse < 0)
            return;
        for (int i = 0; i < lines.Length;)
        {
            if (!Short(lines[i]) || (i > firstProse && i < lastProse))
            {
                i++;
                continue;
            }
            int end = i, open = 0;
            while (end < lines.Length && Short(lines[end]) && (end == i || !lines[end].Apart || lines[i].Item || end - i >= 4))
                open += lines[end++].IsOpen ? 1 : 0;
            bool any = end - i > open;
            if (end - i >= (any ? 3 : 5) && open > 0)
                for (int j = i; j < end; j++)
                    lines[j].Role ??= SegmentRole.Navigation;
            i = end;
        }

        static bool Short(in PageLine line) => line.Words <= 3 && !line.Stops && line.Role is null or SegmentRole.Navigation;
    }

    // The words above a credit are the picture's.
    private static void Captions(Span<PageLine> lines)
    {
        int firstOpen = 0;
        while (firstOpen < lines.Length && !lines[firstOpen].IsOpen)
            firstOpen++;
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Role != SegmentRole.Caption || lines[i].Split != 0 || lines[i].Words > 12)
                continue;
            ref var above = ref lines[i - 1];
            if (!above.IsOpen || above.Item || i - 1 == firstOpen)
                continue;
            bool near = !lines[i].Apart && (above.Stops ? above.Apart && above.Words <= 30 : above.Words <= 40);
            bool apart = lines[i].Apart && !above.Stops && above.Words <= 20 && i - 2 != firstOpen;
            if (near || apart)
                above.Role = SegmentRole.Caption;
        }
    }

    // A picture's alternative text repeats its caption; a page's title repeats its headline.
    private void Repeats(Span<PageLine> lines)
    {
        int firstOpen = -1;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            ref var line = ref lines[i];
            ref var next = ref lines[i + 1];
            if (line.IsOpen && firstOpen < 0)
                firstOpen = i;
            if (line.Words < 3 || line.Words > 60 || line.Role is not (null or SegmentRole.Caption) || next.Role is not (null or SegmentRole.Caption) || !Repeated(line, next))
                continue;
            if (line.Role == SegmentRole.Caption || next.Role == SegmentRole.Caption)
                line.Role = next.Role = SegmentRole.Caption;
            else if (i == firstOpen)
                line.Role = SegmentRole.Masthead;
            else if (!line.Stops)
                line.Role = SegmentRole.Caption;
        }
    }

    private bool Repeated(in PageLine left, in PageLine right)
    {
        int length = Math.Min(left.End - left.First, right.End - right.First);
        if (Math.Abs(left.End - left.First - (right.End - right.First)) > 12)
            return false;
        for (int i = 0; i < length; i++)
            if (!words.Same(left.First + i, right.First + i))
                return false;
        return true;
    }

    // Returns the headline's line, -1 when there is none.
    private int Header(Span<PageLine> lines, int firstProse)
    {
        int limit = firstProse >= 0 ? firstProse : lines.Length, headline = -1, open = 0;
        for (int i = 0; i < limit; i++)
        {
            ref var line = ref lines[i];
            if (!line.IsOpen)
                continue;
            if (IsDate(lines, i, out bool placed))
                line.Role = placed ? SegmentRole.Dateline : SegmentRole.PublicationDate;
            else
                open++;
        }
        if (title is not null)
            for (int i = 0; i < limit && headline < 0; i++)
                if (lines[i].IsOpen && _tokens.Text.AsSpan(_tokens.Start[lines[i].First], _tokens.End[lines[i].End - 1] - _tokens.Start[lines[i].First]).Equals(title.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
                    headline = i;
        for (int i = 0; i < limit && headline < 0; i++)
            if (lines[i].IsOpen && !lines[i].Item && lines[i].Words is >= 2 and <= 30 && Followed(lines, i) && !IsMasthead(lines, i, open))
                headline = i;
        if (headline < 0)
            return -1;
        lines[headline].Role = SegmentRole.Headline;
        for (int i = 0; i < headline; i++)
            if (lines[i].IsOpen)
                lines[i].Role = lines[i].IsTitleCase && lines[i].Words <= 5 && !IsTopic(lines[i]) && !(i > 0 && !lines[i].Apart && lines[i - 1].Role == SegmentRole.Navigation) ? SegmentRole.Masthead : SegmentRole.Navigation;
        if (firstProse < 0)
            return headline;
        int after = 0;
        for (int i = headline + 1; i < firstProse; i++)
        {
            ref var line = ref lines[i];
            if (!line.IsOpen)
                continue;
            after++;
            if (IsName(line) && (after == 1 || Beside(lines, i)))
                line.Role = SegmentRole.Byline;
            else if (line.Item || after > 4)
                continue;
            else if (line.Words <= 5 && !line.Stops && !words.HasFiniteVerb(line.First, line.End))
                line.Role = SegmentRole.Subheading;
            else if (line.Words >= 6 && !line.Stops)
                line.Role = SegmentRole.Standfirst;
        }
        return headline;
    }

    private static bool Beside(ReadOnlySpan<PageLine> lines, int at) =>
        (at > 0 && lines[at - 1].Role is SegmentRole.Headline or SegmentRole.PublicationDate or SegmentRole.Standfirst) || (at + 1 < lines.Length && lines[at + 1].Role == SegmentRole.PublicationDate);

    // No final full stop, and an empty line or a clearly longer text after it.
    private bool Followed(ReadOnlySpan<PageLine> lines, int at)
    {
        var line = lines[at];
        if (line.Stops && _tokens.Kind[line.End - 1] is not (TokenKind.Question or TokenKind.Exclamation or TokenKind.Word))
            return false;
        if (at + 1 >= lines.Length)
            return false;
        var next = lines[at + 1];
        return next.Apart || !next.IsOpen || next.Words * 2 >= line.Words * 3 || lines.Length - at > 2;
    }

    // A name alone before the headline: a known publisher's, or a short one in capitals of which no word is of the field.
    private bool IsMasthead(ReadOnlySpan<PageLine> lines, int at, int open)
    {
        var line = lines[at];
        int first = line.First;
        if (words.Publisher(first, line.End, out int length, out _) is not null && first + length >= line.End - 1)
            return true;
        if (open < 2 || line.Words > 5 || line.Stops || !line.IsTitleCase)
            return false;
        bool longer = false;
        int limit = Math.Min(lines.Length, at + 40);
        for (int i = at + 1; i < limit && !longer && !lines[i].IsProse; i++)
            longer = lines[i].IsOpen && lines[i].Words >= 4 && lines[i].Words > line.Words && !IsName(lines[i]);
        if (!longer)
            return false;
        return words.KindOfName(first, line.End) != SourceKind.Unknown || !IsTopic(line) || line.Words <= 2;
    }

    // Whether a word of it is of the field, as in a headline or a rubric: a place, a party, an act. Occupations are not: papers are named after them.
    private bool IsTopic(in PageLine line)
    {
        for (int i = line.First; i < line.End; i++)
            if (words.Has(i, LexiconCategory.Act) || words.Has(i, LexiconCategory.Place) || words.Has(i, LexiconCategory.Party) || words.Has(i, LexiconCategory.Demonym) || (words.Has(i, LexiconCategory.Persons) && !words.Is(i, PersonKind.Worker)) || words.Has(i, LexiconCategory.Weapon) || words.Has(i, LexiconCategory.Label))
                return true;
        return false;
    }

    // Two to four words with capitals, as a person's name.
    private bool IsName(in PageLine line)
    {
        if (line.Words is < 2 or > 4 || line.Stops || line.Capitals + (line.Small > 0 ? 1 : 0) < line.Words)
            return false;
        for (int i = line.First; i < line.End; i++)
            if (_tokens.Kind[i] is not (TokenKind.Word or TokenKind.Period or TokenKind.Hyphen) || words.Has(i, LexiconCategory.Function) || words.Has(i, LexiconCategory.Place) || words.Has(i, LexiconCategory.Act))
                return false;
        return true;
    }

    // A date, with a place before it or a clock time, a zone or a rubric after it, and no more.
    private bool IsDate(ReadOnlySpan<PageLine> lines, int at, out bool placed)
    {
        placed = false;
        var line = lines[at];
        if (line.Words is 0 or > 14)
            return false;
        // "Incident date" on the line above: the date of something else.
        if (at > 0 && lines[at - 1].Words is 2 or 3 && !lines[at - 1].Stops && lines[at - 1].Role != SegmentRole.PublicationDate && _tokens[lines[at - 1].End - 1].Equals("date", StringComparison.OrdinalIgnoreCase))
            return false;
        for (int i = line.First; i < line.End; i++)
        {
            if (_tokens.Kind[i] == TokenKind.Colon)
                return false;
            if (_tokens.Kind[i] is not (TokenKind.Word or TokenKind.Number))
                continue;
            if (PageDate.Read(_tokens, i, line.End) is { } date)
            {
                int rest = 0;
                for (int j = date.End; j < line.End; j++)
                    if (_tokens.Kind[j] == TokenKind.Word && !_tokens.Has(j, TokenFlags.AllCapitals) && _tokens.End[j] - _tokens.Start[j] > 4)
                        rest += _tokens.Has(j, TokenFlags.Capital) ? 1 : 9;
                return (rest == 0 || (rest <= 3 && !placed && date.Day is not null && !line.Stops)) && (!line.Stops || _tokens.Kind[line.End - 1] is TokenKind.Period or TokenKind.Word);
            }
            if (!_tokens.Has(i, TokenFlags.Capital) || line.Words > 8 || words.Has(i, LexiconCategory.Function))
                return false;
            placed = true;
        }
        return false;
    }

    // Name and date that stand below a first paragraph which is a summary.
    private void Below(Span<PageLine> lines, int headline, int first)
    {
        if (headline < 0)
            return;
        int end = Math.Min(lines.Length, first + 5);
        for (int i = first + 1; i < end; i++)
            if (lines[i].IsOpen && IsDate(lines, i, out bool placed) && !placed)
                lines[i].Role = SegmentRole.PublicationDate;
        for (int i = first + 1; i + 1 < end; i++)
            if (lines[i].IsOpen && IsName(lines[i]) && lines[i + 1].Role == SegmentRole.PublicationDate)
                lines[i].Role = SegmentRole.Byline;
    }

    // The first paragraph under a headline: names or a date stand below it, or a picture and then a paragraph that tells the same again.
    private void Standfirst(Span<PageLine> lines, int headline, int first)
    {
        if (headline < 0 || first + 2 >= lines.Length || lines[first].Words > 60)
            return;
        int next = first + 1;
        while (next < lines.Length && lines[next].Role == SegmentRole.Caption)
            next++;
        bool summary = lines[first + 1].Role is SegmentRole.Byline or SegmentRole.PublicationDate
            || (next > first + 1 && next < lines.Length && lines[next].IsOpen && Retold(lines[first], lines[next]));
        if (summary)
            lines[first].Role = SegmentRole.Standfirst;
    }

    // Whether the next paragraph holds a quarter of the first one's longer words, and at least four.
    private bool Retold(in PageLine first, in PageLine next)
    {
        int all = 0, shared = 0, limit = Math.Min(next.End, next.First + 120);
        for (int i = first.First; i < first.End; i++)
        {
            if (_tokens.Kind[i] != TokenKind.Word || _tokens.End[i] - _tokens.Start[i] < 5)
                continue;
            all++;
            for (int j = next.First; j < limit; j++)
                if (words.Same(i, j))
                {
                    shared++;
                    break;
                }
        }
        return shared >= 4 && shared * 4 >= all;
    }

    // Whether the text ends its sentences with stops, so that a line without one is no sentence.
    private static bool StopsRule(ReadOnlySpan<PageLine> lines)
    {
        int stops = 0, all = 0;
        foreach (ref readonly var line in lines)
            if (line.Words >= 10 && line.Role is null or SegmentRole.Standfirst)
            {
                all++;
                stops += line.Stops ? 1 : 0;
            }
        return all >= 2 && stops * 3 >= all * 2;
    }

    private void Headings(Span<PageLine> lines, int first, int last)
    {
        for (int i = first + 1; i < last; i++)
        {
            ref var line = ref lines[i];
            if (!line.IsOpen || line.Item || line.Words == 0)
                continue;
            if (Links(lines, i, last) is > 0 and int links)
            {
                i += links - 1;
                continue;
            }
            bool asks = _tokens.Kind[line.End - 1] == TokenKind.Question;
            if (asks)
            {
                if (line.Words <= 14 && !line.Quotes && line.Apart && (words.Is(line.First, FunctionWord.Question) || words.Is(line.First, FunctionWord.Relative)))
                    line.Role = SegmentRole.Subheading;
                continue;
            }
            if (line.Stops || line.Words > 12 || !line.Apart)
                continue;
            bool glued = !lines[i + 1].Apart && lines[i + 1].IsProse;
            if (_tokens.Kind[line.First] == TokenKind.OpenQuote)
            {
                if (glued && line.Words <= 8)
                    line.Role = SegmentRole.Subheading;
            }
            else if (Dangles(line))
                line.Role = SegmentRole.Teaser;
            else if (line.IsTitleCase || (line.Words <= 5 && !words.HasFiniteVerb(line.First, line.End)))
                line.Role = SegmentRole.Subheading;
            else if (!words.HasFiniteVerb(line.First, line.End))
                line.Role = lines[i + 1].Apart && !words.Is(line.First, FunctionWord.Question) ? SegmentRole.Caption : SegmentRole.Subheading;
        }
    }

    // Three or more short lines without stops, one below the other, are links to other articles, unless a colon announces a list. Returns their number.
    private int Links(Span<PageLine> lines, int at, int end)
    {
        if (at > 0 && _tokens.Kind[lines[at - 1].End - 1] == TokenKind.Colon)
            return Run(lines, at, end);
        int count = Run(lines, at, end);
        if (!lines[at].Apart && !(at > 0 && lines[at - 1].Role is SegmentRole.Teaser or SegmentRole.Navigation))
            return count;
        if (count < 3)
            return 0;
        for (int i = at; i < at + count; i++)
            lines[i].Role = SegmentRole.Teaser;
        return count;
    }

    private int Run(ReadOnlySpan<PageLine> lines, int at, int end)
    {
        int i = at;
        while (i < end && lines[i].IsOpen && !lines[i].Item && lines[i].Words is > 0 and <= 12 && (!lines[i].Stops || _tokens.Kind[lines[i].End - 1] == TokenKind.Question) && (i == at || !lines[i].Apart))
            i++;
        // The last one may be the heading of the paragraph that follows without an empty line.
        return i < end && !lines[i].Apart && lines[i].IsProse && i - at == 1 ? 0 : i - at;
    }

    // "Full report at": the address that it led to is lost.
    private bool Dangles(in PageLine line) => line.Words is >= 2 and <= 12 && words.Is(line.End - 1, FunctionWord.Preposition);

    private void Tail(Span<PageLine> lines, int last)
    {
        int signed = 0;
        for (int i = last + 1; i < lines.Length; i++)
            if (lines[i].IsOpen && !lines[i].Apart && !lines[i].Stops && lines[i].Words is > 0 and <= 12 && lines[i - 1].Role is SegmentRole.Teaser or SegmentRole.Navigation)
                lines[i].Role = SegmentRole.Teaser;
        for (int i = lines.Length - 1; i > last; i--)
        {
            ref var line = ref lines[i];
            if (!line.IsOpen || line.Words == 0 || line.Item)
                continue;
            if (IsDate(lines, i, out bool placed) && !(placed && line.Words > 6))
                line.Role = SegmentRole.PublicationDate;
            else if (line.Stops || line.Words > 12 || _tokens.Kind[line.First] == TokenKind.OpenQuote)
                continue;
            else if (Dangles(line))
                line.Role = SegmentRole.Teaser;
            else if (line.IsTitleCase && signed < 4 && (line.Words > 1 || Signs(line)))
            {
                line.Role = SegmentRole.Signature;
                signed++;
            }
            else if (!words.HasFiniteVerb(line.First, line.End))
                line.Role = SegmentRole.Teaser;
        }
    }

    // Whether a single word can sign: an agency's or a party's name.
    private bool Signs(in PageLine line)
    {
        for (int i = line.First; i < line.End; i++)
            if (_tokens.Kind[i] == TokenKind.Word)
                return _tokens.Has(i, TokenFlags.AllCapitals) || words.Has(i, LexiconCategory.Party) || words.Publisher(i, line.End, out _, out _) is not null;
        return false;
    }
}
