using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Recognises calendar and relative expressions as written. Resolving them is the work of <see cref="DateResolver"/>.</summary>
internal ref partial struct DateReader
{
    private readonly CompiledLexicon _lexicon;
    private readonly PhraseWords _words;
    private readonly TokenList _tokens;
    private const int Deepest = 3;

    private readonly int _end;
    private int _depth;

    internal DateReader(CompiledLexicon lexicon, TokenList tokens, int end)
    {
        _lexicon = lexicon;
        _words = PhraseWords.Of(lexicon);
        _tokens = tokens;
        _end = Math.Min(end, tokens.Count);
    }

    /// <summary>Reads the longest date or range that starts at a token.</summary>
    internal bool TryRead(int at, out RawDate raw)
    {
        raw = default;
        if (!MayStart(at))
            return false;
        raw.FirstToken = at;
        var traits = TraitsAt(at);
        if ((traits & PhraseTraits.Range) != 0 && TryRangeWord(at, ref raw))
            return Finish(ref raw);
        if ((traits & PhraseTraits.About) != 0)
        {
            if (!TryPoint(at + 1, out raw.EndToken, out raw.From) || raw.From.Kind is not (DatePointKind.Calendar or DatePointKind.Decade))
                return false;
            raw.From.Approximate = true;
            return Finish(ref raw);
        }
        if (!TryPoint(at, out raw.EndToken, out raw.From))
            return false;
        TryRangeTail(ref raw);
        if (!raw.IsRange)
            TryNeighbour(ref raw);
        return Finish(ref raw);
    }

    // "in February and March", "on 30 November and 1 December", "Saturday or Sunday": two that follow one another are one span.
    private void TryNeighbour(ref RawDate raw)
    {
        int at = raw.EndToken;
        bool or = IsWordAt(at, "or");
        if (!or && !IsWordAt(at, "and"))
            return;
        int second = IsWordAt(at + 1, "on") || IsWordAt(at + 1, "in") ? at + 2 : at + 1;
        if (!TryPoint(second, out int end, out var to) || !AreNeighbours(raw.From, to, or))
            return;
        raw.To = to;
        raw.IsRange = true;
        raw.EndToken = end;
    }

    private static bool AreNeighbours(in DatePoint from, in DatePoint to, bool or)
    {
        if (from.Kind != to.Kind || from.Part is not null || to.Part is not null || from.Shift is not null || to.Shift is not null || from.LastDay > 0 || to.LastDay > 0)
            return false;
        if (from.Kind == DatePointKind.Weekday)
            return or && to.Weekday == (from.Weekday % 7) + 1;
        if (from.Kind != DatePointKind.Calendar || from.Month == 0 || to.Month == 0 || (from.Year != 0 && from.Year != to.Year))
            return false;
        bool nextMonth = to.Month == (from.Month % 12) + 1;
        if (from.Day == 0)
            return to.Day == 0 && nextMonth && !or;
        return to.Day > 0 && (to.Month == from.Month ? to.Day == from.Day + 1 : nextMonth && to.Day == 1 && from.Day >= 28 && from.Day == DaysIn(to.Year == 0 ? 2001 : to.Year, from.Month));
    }

    // "06:00 on 3 October": the token after a time of day; the same one when there is none.
    private int AfterTime(int at)
    {
        if (at + 3 >= _end || _tokens.Kind[at] != TokenKind.Number || _tokens.Kind[at + 1] != TokenKind.Colon || _tokens.Kind[at + 2] != TokenKind.Number || _tokens.Has(at + 2, TokenFlags.SpaceBefore))
            return at;
        return IsWordAt(at + 3, "on") ? at + 4 : at;
    }

    // Quick test, so that most words cost one look at their traits.
    private bool MayStart(int at)
    {
        switch (_tokens.Kind[at])
        {
            case TokenKind.Number:
                return true;
            case TokenKind.Word:
                return (_words.Traits(_tokens.Word[at]) & (PhraseTraits.DateStart | PhraseTraits.VagueStart | PhraseTraits.DateWord)) != 0 || _tokens.Has(at, TokenFlags.Alphanumeric) && char.IsAsciiDigit(_tokens.Text[_tokens.Start[at]]);
            default:
                return false;
        }
    }

    private bool Finish(ref RawDate raw)
    {
        if (raw.From.Kind is DatePointKind.Span && raw.FirstToken > 0 && (IsWordAt(raw.FirstToken - 1, "in") || IsWordAt(raw.FirstToken - 1, "over") || IsWordAt(raw.FirstToken - 1, "during") || IsWordAt(raw.FirstToken - 1, "within")))
            raw.FirstToken--;
        raw.Future = IsFuture(raw.FirstToken, raw.EndToken);
        return true;
    }

    // "between P and P", "from P to P", "since P", "starting in P", "until P".
    private bool TryRangeWord(int at, ref RawDate raw)
    {
        var range = _words.Range(_tokens.Word[at]);
        int i = at + 1;
        if (range == RangeWord.Starting && (IsWordAt(i, "in") || IsWordAt(i, "on") || IsWordAt(i, "from") || IsWordAt(i, "at")))
            i++;
        bool paired = range is RangeWord.Between or RangeWord.From;
        if (!TryPoint(i, out int next, out raw.From) && !(paired && TryBareDay(i, out next, out raw.From)))
            return false;
        raw.EndToken = next;
        switch (range)
        {
            case RangeWord.Since:
                raw.FirstToken = i;
                raw.OpenEnd = true;
                return raw.From.Kind is not DatePointKind.Span;
            case RangeWord.Starting:
                if (raw.From.Kind is DatePointKind.Span)
                    return false;
                raw.OpenEnd = true;
                TryRangeTail(ref raw);
                raw.OpenEnd = !raw.IsRange;
                return true;
            case RangeWord.Until:
                raw.FirstToken = i;
                raw.OpenStart = true;
                return raw.From.Kind is not DatePointKind.Span;
        }
        // "between 3 and 5 May" is one point with two days.
        if (raw.From.LastDay > 0 && !raw.From.Alternative)
        {
            TryRangeTail(ref raw);
            return true;
        }
        bool joined = range == RangeWord.Between ? IsWordAt(next, "and") : IsJoint(next, out _);
        if (joined)
        {
            int second = AfterTime(next + 1);
            if (TryPoint(second, out int end, out raw.To) && (Compatible(raw.From, raw.To) || range == RangeWord.Between && AreEnds(raw.From, raw.To)))
            {
                raw.IsRange = true;
                raw.EndToken = end;
                return true;
            }
        }
        if (raw.From is { Day: > 0, Month: 0 })
            return false;
        raw.FirstToken = i;
        raw.OpenEnd = range == RangeWord.From && (IsWordAt(next, "onward") || IsWordAt(next, "onwards") || (IsWordAt(next, "on") && (next + 1 >= _end || _tokens.Kind[next + 1] is TokenKind.Comma or TokenKind.Period)));
        return true;
    }

    // "March–May 2017", "Monday to Friday", "17 March to 5 April", "2014-2017".
    private void TryRangeTail(ref RawDate raw)
    {
        int next = raw.EndToken;
        if (!IsJoint(next, out bool tight) || raw.From.Kind is not (DatePointKind.Calendar or DatePointKind.Weekday))
            return;
        if (tight && raw.From is { Kind: DatePointKind.Calendar, Day: 0, Month: 0 } && next + 1 < _end && _tokens.Kind[next + 1] == TokenKind.Number)
        {
            // "2014-15" is two years; any other pair of digits is no date.
            var digits = _tokens[next + 1];
            if (digits.Length == 2 && ParseDigits(digits) == (raw.From.Year + 1) % 100)
            {
                raw.To = raw.From;
                raw.To.Year = raw.From.Year + 1;
                raw.IsRange = true;
                raw.EndToken = next + 2;
                return;
            }
        }
        if (!TryPoint(tight ? next + 1 : AfterTime(next + 1), out int end, out var to) || !Compatible(raw.From, to))
            return;
        if (to.Year != 0 && raw.From.Year != 0 && (to.Year < raw.From.Year || (to.Year == raw.From.Year && to.Month != 0 && to.Month < raw.From.Month)))
            return;
        raw.To = to;
        raw.IsRange = true;
        raw.EndToken = end;
    }

    // A word or stroke between the two ends of a range.
    private bool IsJoint(int at, out bool tight)
    {
        tight = false;
        if (at + 1 >= _end)
            return false;
        switch (_tokens.Kind[at])
        {
            case TokenKind.Hyphen:
                return tight = true;
            case TokenKind.Dash:
                return tight = _tokens.Has(at, TokenFlags.SpaceBefore) == _tokens.Has(at + 1, TokenFlags.SpaceBefore) && !_tokens.Has(at + 1, TokenFlags.LineStart);
            case TokenKind.Slash:
                return tight = !_tokens.Has(at, TokenFlags.SpaceBefore);
            case TokenKind.Word:
                return Is(at, "to") || Is(at, "through") || Is(at, "until") || Is(at, "till");
            default:
                return false;
        }
    }

    // Both ends of a range are told alike: weekdays, or days, or months, or years.
    private static bool Compatible(in DatePoint from, in DatePoint to)
    {
        if (from.Kind != to.Kind)
            return from.Kind is DatePointKind.Calendar or DatePointKind.Weekday && to.Kind == DatePointKind.Offset;
        if (from.Kind != DatePointKind.Calendar)
            return from.Kind is DatePointKind.Weekday or DatePointKind.Season or DatePointKind.Decade or DatePointKind.Offset;
        if (from.Month == 0 && from.Day == 0)
            return to.Year > from.Year && to.Month == 0;
        if (from.Day > 0 && from.Month == 0)
            return to.Day > 0;
        return (from.Day > 0) == (to.Day > 0) && to.Month > 0;
    }

    // "between 8 January and the end of February", "between 4 July and last Saturday", "between 2014 and June 2020".
    private static bool AreEnds(in DatePoint from, in DatePoint to) =>
        from is { Kind: DatePointKind.Calendar, Shift: null } && (from.Month > 0 || from.Year > 0) && (from.Day == 0 || from.Month > 0)
        && (to.Kind is DatePointKind.Weekday or DatePointKind.Offset || to is { Kind: DatePointKind.Calendar, Month: > 0 } && (from.Month > 0 || to.Year >= from.Year));

    // Dates stand inside dates ("the first week of the month of …") only so deep, so that time stays linear.
    private bool TryPoint(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        if (_depth == Deepest)
            return false;
        _depth++;
        bool found = TryPointHere(at, out next, out point);
        _depth--;
        return found;
    }

    private bool TryPointHere(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        if (at >= _end)
            return false;
        if (_tokens.Kind[at] == TokenKind.Number)
            return TryNumber(at, out next, out point) || TryAgo(at, out next, out point);
        if (_tokens.Kind[at] != TokenKind.Word)
            return false;
        if (char.IsAsciiDigit(_tokens.Text[_tokens.Start[at]]))
            return TryMixed(at, out next, out point);
        var traits = _words.Traits(_tokens.Word[at]);
        if (traits == PhraseTraits.None)
        {
            if (Is(at, "the"))
                return TryAfterArticle(at, out next, out point);
            if (Is(at, "that"))
                return TryThat(at, out next, out point);
            return IsArticle(at) && TryAgo(at, out next, out point);
        }
        if ((traits & PhraseTraits.Month) != 0 && CaseFits(at, traits) && TryMonth(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Weekday) != 0 && CaseFits(at, traits) && TryWeekday(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Offset) != 0 && TryOffset(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Shift) != 0 && TryShift(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Part) != 0 && TryPart(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Ordinal) != 0 && TryOrdinal(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Season) != 0 && TrySeason(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.DayPart) != 0 && TryDayPart(at, out next, out point))
            return true;
        if ((traits & PhraseTraits.Unit) != 0 && TryUnit(at, out next, out point))
            return true;
        if (Is(at, "the"))
            return TryAfterArticle(at, out next, out point);
        if (Is(at, "that"))
            return TryThat(at, out next, out point);
        if ((traits & PhraseTraits.Numeral) != 0 && TrySpokenYear(at, out next, out point))
            return true;
        return (IsArticle(at) || (traits & (PhraseTraits.Numeral | PhraseTraits.VagueStart)) != 0) && TryAgo(at, out next, out point);
    }

    private bool TryBareDay(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at + 1;
        if (!IsDay(at, out int day))
            return false;
        point = new DatePoint { Kind = DatePointKind.Calendar, Day = day };
        return true;
    }

    /// <summary>Whether a number is in the range of years that news speaks of.</summary>
    internal static bool IsYearNumber(long value) => value is >= 1900 and < 2100;

    /// <summary>Whether four digits stand as a year and not as a count.</summary>
    internal bool IsYear(int at)
    {
        var digits = _tokens[at];
        if (_tokens.Kind[at] != TokenKind.Number || digits.Length != 4 || !TryDigits(digits, out int value) || value is < 1500 or > 2099)
            return false;
        var before = at > 0 ? _tokens.Kind[at - 1] : TokenKind.Period;
        bool tight = at > 0 && !_tokens.Has(at, TokenFlags.SpaceBefore | TokenFlags.LineStart);
        if (tight && before is not (TokenKind.OpenParenthesis or TokenKind.OpenQuote or TokenKind.Hyphen or TokenKind.Dash or TokenKind.Slash))
            return false;
        if (before is TokenKind.Currency or TokenKind.Number || (before == TokenKind.Other && _tokens[at - 1] is "#" or "+" or "№"))
            return false;
        if (tight && before is TokenKind.Hyphen or TokenKind.Slash)
        {
            bool part = (TraitsAt(at - 2) & PhraseTraits.Part) != 0 || IsWordAt(at - 2, "post") || IsWordAt(at - 2, "pre");
            bool year = at > 1 && _tokens.Kind[at - 2] == TokenKind.Number && TryDigits(_tokens[at - 2], out int other) && IsYearNumber(other) && other < value;
            if (!part && !year)
                return false;
        }
        var traits = TraitsAt(at - 1);
        bool preposed = before == TokenKind.Word && IsYearPreposition(at - 1);
        if (!IsYearNumber(value) && !(before == TokenKind.Word && (Is(at - 1, "in") || Is(at - 1, "since")) && value > 1700))
            return false;
        if ((traits & PhraseTraits.Identifier) != 0 || IsWordAt(at - 1, "than") || IsWordAt(at - 1, "least") || IsWordAt(at - 1, "over") || IsWordAt(at - 1, "no"))
            return false;
        int next = at + 1;
        if (next < _end && _tokens.Kind[next] is TokenKind.Percent or TokenKind.Currency or TokenKind.Colon && !_tokens.Has(next, TokenFlags.SpaceBefore) && _tokens.Kind[next] != TokenKind.Colon)
            return false;
        if (next + 1 < _end && _tokens.Kind[next] == TokenKind.Hyphen && _tokens.Kind[next + 1] == TokenKind.Word)
            return false;
        var after = TraitsAt(next);
        if ((after & (PhraseTraits.Measure | PhraseTraits.Scale)) != 0 && !preposed)
            return false;
        if (before == TokenKind.Period && at > 1 && !_tokens.Has(at - 1, TokenFlags.SpaceBefore) && IsWordAt(at - 2, "no"))
            return false;
        if (preposed)
            return true;
        if ((after & PhraseTraits.Persons) != 0)
            return before == TokenKind.Word && (Is(at - 1, "the") || Is(at - 1, "his") || Is(at - 1, "its"));
        bool qualified = (traits & PhraseTraits.Qualifier) != 0;
        bool word = next < _end && _tokens.Kind[next] == TokenKind.Word && !_tokens.Has(next, TokenFlags.Capital);
        return !((qualified || value % 100 == 0) && word && !(before == TokenKind.Word && Is(at - 1, "the")));
    }

    private bool IsYearPreposition(int at) =>
        Is(at, "in") || Is(at, "since") || Is(at, "by") || Is(at, "until") || Is(at, "till") || Is(at, "during") || Is(at, "after") || Is(at, "before") || Is(at, "circa") || (TraitsAt(at) & (PhraseTraits.Month | PhraseTraits.Season | PhraseTraits.Part)) != 0;

    // "will meet on Monday", "on Monday the court will sit": the clause looks ahead. Looks at few tokens to each side.
    private bool IsFuture(int first, int end)
    {
        const int Reach = 12;
        if (end < _end && _tokens.Kind[end] == TokenKind.Possessive)
            return false;
        int i = first - 1;
        for (; i >= Math.Max(0, first - Reach) && !EndsSentence(i) && !_tokens.Has(i + 1, TokenFlags.ParagraphStart); i--)
        {
            if (_tokens.Kind[i] is TokenKind.OpenQuote or TokenKind.CloseQuote)
                return false;
            if (_tokens.Kind[i] != TokenKind.Word)
                continue;
            if (EndsClause(i))
                return false;
            if (IsFutureCue(i))
                return true;
        }
        if (first - i > 3)
            return false;
        for (i = end; i < Math.Min(_end, end + (Reach / 2)) && !EndsSentence(i) && !_tokens.Has(i, TokenFlags.ParagraphStart); i++)
            if (_tokens.Kind[i] == TokenKind.Word && (Is(i, "will") || Is(i, "shall")))
                return true;
        return false;
    }

    private bool EndsClause(int at)
    {
        int length = _tokens.End[at] - _tokens.Start[at];
        return length switch
        {
            3 => Is(at, "who"),
            4 => Is(at, "that") || Is(at, "when") || Is(at, "said") || Is(at, "told"),
            5 => Is(at, "after") || Is(at, "which") || Is(at, "where") || Is(at, "since"),
            7 => Is(at, "because"),
            _ => false,
        };
    }

    private bool EndsSentence(int at) =>
        _tokens.Kind[at] is TokenKind.Question or TokenKind.Exclamation or TokenKind.Semicolon || (_tokens.Kind[at] == TokenKind.Period && at + 1 < _end && _tokens.Has(at + 1, TokenFlags.Capital));

    private bool IsFutureCue(int at)
    {
        int length = _tokens.End[at] - _tokens.Start[at];
        return length switch
        {
            3 => Is(at, "due") || (Is(at, "set") && IsWordAt(at + 1, "to")),
            4 => Is(at, "will") || (Is(at, "soon") && IsWordAt(at + 1, "as")),
            5 => Is(at, "shall") || Is(at, "won't") || Is(at, "won’t") || Is(at, "plans") || (Is(at, "going") && IsWordAt(at + 1, "to")) || (Is(at, "would") && !IsWordAt(at + 1, "have")) || (Is(at, "early") && IsWordAt(at + 1, "as")),
            7 => Is(at, "planned") && IsWordAt(at + 1, "to"),
            8 => Is(at, "expected") || Is(at, "upcoming") || Is(at, "deadline") || (Is(at, "planning") && IsWordAt(at + 1, "to")),
            9 => Is(at, "scheduled"),
            _ => false,
        };
    }

    private bool CaseFits(int at, PhraseTraits traits) => (traits & PhraseTraits.NeedsCapital) == 0 || _tokens.Has(at, TokenFlags.Capital);

    private PhraseTraits TraitsAt(int token) => token >= 0 && token < _end && _tokens.Kind[token] == TokenKind.Word ? _words.Traits(_tokens.Word[token]) : PhraseTraits.None;

    private bool IsArticle(int at) => Is(at, "a") || Is(at, "an");

    private bool Is(int token, string word) => _tokens[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsWordAt(int token, string word) => token >= 0 && token < _end && _tokens.Kind[token] == TokenKind.Word && Is(token, word);

    private static bool TryDigits(ReadOnlySpan<char> digits, out int value)
    {
        value = -1;
        if (digits.Length is 0 or > 8 || digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        value = ParseDigits(digits);
        return true;
    }

    private static int ParseDigits(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
            value = (value * 10) + (c - '0');
        return value;
    }
}
