using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Finds the body that issues a page, by what stands above and below the text: "Statement by X", "Spokesperson for X: …", "Compiled by X", X above "Press release". A paper, an agency or a broadcaster issues nothing in its own name.</summary>
internal sealed class IssuerReader(PageWords words, PageLayout layout)
{
    /// <summary>Lines above the text that are looked at.</summary>
    private const int LongestHeader = 8;

    /// <summary>Words between a kind of document and the one who issues it ("press briefing notes of 3 May by …").</summary>
    private const int LongestGap = 6;

    private readonly TokenList _tokens = words.Tokens;

    // The lines above the text, the first of the text and those of its foot.
    private readonly List<(int First, int End)> _lines = [];

    internal Issuer? Read()
    {
        if (IsPress(layout.Outlet))
            return null;
        foreach (var segment in layout.Segments)
            if (segment.Role == SegmentRole.Byline)
                return null;
        int header = ReadHeader();
        for (int i = 0; i < _lines.Count; i++)
            if (Named(_lines[i]) is { } named)
                return named;
        for (int i = 0; i < header; i++)
            if (Above(i, header) is { } above)
                return above;
        ReadFoot();
        for (int i = header; i < _lines.Count; i++)
            if (Named(_lines[i]) is { } named)
                return named;
        return null;
    }

    // "X Watch / Bulletin 48" is no paper.
    private bool IsPress(Source? outlet)
    {
        if (outlet?.Kind is not (SourceKind.Newspaper or SourceKind.NewsAgency or SourceKind.Broadcaster or SourceKind.SocialMedia))
            return false;
        if (outlet.Kind != SourceKind.Newspaper || outlet.Evidence is not { } evidence)
            return true;
        int first = _tokens.At(evidence.Span.Start), name = NameEnd(first, _tokens.At(evidence.Span.End));
        return words.KindOfName(first, name) is SourceKind.Newspaper or SourceKind.Unknown;
    }

    private int ReadHeader()
    {
        foreach (var segment in layout.Segments)
        {
            AddLines(segment.Span);
            if (segment.Role == SegmentRole.Body && !IsShortLine(segment.Span) || _lines.Count >= LongestHeader)
                break;
        }
        // Of the text only what says who made it.
        if (_lines.Count > LongestHeader)
            _lines.RemoveRange(LongestHeader, _lines.Count - LongestHeader);
        return _lines.Count;
    }

    private bool IsShortLine(TextSpan span)
    {
        int first = _tokens.At(span.Start), end = _tokens.At(span.End);
        return end - first <= 10 && _tokens.Kind[end - 1] != TokenKind.Period;
    }

    private void ReadFoot()
    {
        foreach (var segment in layout.Segments)
            if (segment.Role is SegmentRole.Footer or SegmentRole.Signature)
                AddLines(segment.Span);
    }

    private void AddLines(TextSpan span)
    {
        int end = _tokens.At(span.End);
        for (int first = _tokens.At(span.Start); first < end;)
        {
            int next = first + 1;
            while (next < end && !_tokens.Has(next, TokenFlags.LineStart))
                next++;
            _lines.Add((first, next));
            first = next;
        }
    }

    // "Statement by X", "Report of the X on …", "Spokesperson for X: …": a title, not a sentence.
    private Issuer? Named((int First, int End) line)
    {
        int end = Math.Min(line.End, line.First + 30);
        for (int i = line.First; i < end; i++)
        {
            if (_tokens.Kind[i] != TokenKind.Word)
                continue;
            if (words.Mark("issuer", i, end, out int made) is not null)
                return Body(i + made, line.End, any: true);
            if (words.Mark("issued", i, end, out int length) is null)
                continue;
            for (int at = i + length; at < end && at <= i + length + LongestGap && _tokens.Kind[at] is TokenKind.Word or TokenKind.Number; at++)
            {
                if (words.Is(at, FunctionWord.By) || _tokens[at].Equals("of", StringComparison.OrdinalIgnoreCase) || _tokens[at].Equals("from", StringComparison.OrdinalIgnoreCase))
                    return words.HasFiniteVerb(at, line.End) ? null : Body(at + 1, line.End, any: false);
                // "A report on …", "the report says …": its topic, or a sentence.
                if (_tokens.Kind[at] == TokenKind.Word && !_tokens.Has(at, TokenFlags.Capital) || words.Is(at, FunctionWord.Preposition))
                    break;
            }
            i += length - 1;
        }
        return null;
    }

    // "X" and below it or beside it "Press release": the line is the name.
    private Issuer? Above(int at, int header)
    {
        var (first, end) = _lines[at];
        int name = NameEnd(first, end);
        if (name == first || name - first > 12)
            return null;
        int rest = name;
        while (rest < end && _tokens.Kind[rest] is TokenKind.Slash or TokenKind.Dash or TokenKind.Colon or TokenKind.Other or TokenKind.Comma)
            rest++;
        // "X – Weekly Bulletin No. 3".
        bool issued = rest < end ? rest > name && (Issues(rest, end) || rest + 1 < end && Issues(rest + 1, end)) : at + 1 < header && Issues(_lines[at + 1].First, _lines[at + 1].End) || at > 0 && Issues(_lines[at - 1].First, _lines[at - 1].End);
        return issued && !Issues(first, name) ? Body(first, name, any: false) : null;
    }

    private bool Issues(int first, int end) =>
        _tokens.Kind[first] == TokenKind.Word && words.Mark("issued", first, end, out int length) is not null && !words.HasFiniteVerb(first, end)
        && (first + length >= end || _tokens.Kind[first + length] is not TokenKind.Colon);

    // The body named at a token; an office without a body speaks for the organisation that the page names or that has such an office.
    private Issuer? Body(int first, int end, bool any)
    {
        while (first < end && (_tokens.Kind[first] is not TokenKind.Word || words.Is(first, FunctionWord.Determiner)))
            first++;
        int last = NameEnd(first, end);
        if (last == first)
            return null;
        var name = _tokens.Span(first, last);
        var whole = _tokens.Span(first, WithPerson(last, end));
        if (PartyAt(first, last, out int length) is { } known && length == last - first)
            return known.As<PartyKind>() is PartyKind.Person or PartyKind.Media or PartyKind.Country ? null : new(known, name, whole);
        if (OfficeIn(first, last) is { } office)
            return (BodyIn(first, last) ?? PageBody() ?? words.Lexicon.Find(office.Attribute("parent")!)) is { } body ? new(body, name, whole) : null;
        if (last - first > 1 && (HasBodyWord(first, last) || IsBodyName(first, last, any)))
            return new(null, name, whole);
        return BodyIn(first, last) is { } part ? new(part, name, whole) : null;
    }

    private CompiledEntry? OfficeIn(int first, int last)
    {
        for (int at = first; at < last; at++)
            if (_tokens.Kind[at] == TokenKind.Word && words.Mark("office", at, last, out _) is { } office)
                return office;
        return null;
    }

    // "…, Eugene Okwera": the name of the person who speaks.
    private int WithPerson(int last, int end)
    {
        int at = last;
        if (at >= end || _tokens.Kind[at] is not (TokenKind.Comma or TokenKind.Colon))
            return last;
        while (at < end && _tokens.Kind[at] is TokenKind.Comma or TokenKind.Colon or TokenKind.Word && (_tokens.Kind[at] != TokenKind.Word || _tokens.Has(at, TokenFlags.Capital)))
            at++;
        return _tokens.Kind[at - 1] == TokenKind.Word ? at : last;
    }

    private CompiledEntry? PartyAt(int at, int last, out int length)
    {
        length = LexiconMatcher.Match(words.Lexicon, _tokens, at, last, out var senses);
        if (length > 0)
            foreach (var sense in senses!)
                if (sense.Entry.Category == LexiconCategory.Party && LexiconMatcher.Fits(sense, _tokens, at))
                    return sense.Entry;
        return null;
    }

    // An organisation that words name.
    private CompiledEntry? BodyIn(int first, int last)
    {
        for (int at = first; at < last; at++)
            if (_tokens.Kind[at] == TokenKind.Word && PartyAt(at, last, out _) is { } party && party.As<PartyKind>() is PartyKind.Intergovernmental or PartyKind.Ngo or PartyKind.Monitor)
                return party;
        return null;
    }

    // The organisation that the lines above the text name: that to which a council or a court belongs.
    private CompiledEntry? PageBody()
    {
        foreach (var (first, end) in _lines)
            if (BodyIn(first, end) is { } body)
                return body.Attribute("parent") is { } parent ? words.Lexicon.Find(parent) : body;
        return null;
    }

    private bool IsBodyName(int first, int last, bool any) =>
        words.KindOfName(first, last) is var kind && (kind is SourceKind.Ngo or SourceKind.Monitor or SourceKind.Intergovernmental or SourceKind.Government or SourceKind.PoliticalParty || any && kind == SourceKind.Unknown);

    // "the Independent Panel" is no paper.
    private bool HasBodyWord(int first, int last)
    {
        for (int i = first; i < last; i++)
            if (_tokens.Kind[i] == TokenKind.Word && words.Mark("body", i, last, out _) is not null)
                return true;
        return false;
    }

    // Words with capitals and the small words between them, up to a mark, a number or a line's end; in a line of capitals up to its topic.
    private int NameEnd(int first, int end)
    {
        int last = first;
        for (int i = first; i < end; i++)
        {
            if (i > first && _tokens.Has(i, TokenFlags.LineStart))
                break;
            if (_tokens.Kind[i] is TokenKind.Possessive or TokenKind.Hyphen)
                continue;
            if (_tokens.Kind[i] != TokenKind.Word)
                break;
            bool small = words.Is(i, FunctionWord.Preposition) || words.Is(i, FunctionWord.Determiner) || words.Is(i, FunctionWord.And) || words.Is(i, FunctionWord.To);
            if (small && _tokens.Has(i, TokenFlags.Shouted) && _tokens[i].Equals("on", StringComparison.OrdinalIgnoreCase))
                break;
            if (!small && !_tokens.Has(i, TokenFlags.Capital))
                break;
            if (!small)
                last = i + 1;
        }
        return last;
    }
}
