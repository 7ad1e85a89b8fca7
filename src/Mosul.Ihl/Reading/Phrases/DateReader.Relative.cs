using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

internal ref partial struct DateReader
{
    // "the" before what needs it: the past two days, the summer of 2014, the 1990s, the night of 4-5 May, the next day.
    private bool TryAfterArticle(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        int i = at + 1;
        if (i >= _end)
            return false;
        // "the '80s"
        if (_tokens.Kind[i] is TokenKind.OpenQuote or TokenKind.Other && i + 1 < _end && _tokens.Kind[i + 1] == TokenKind.Word && char.IsAsciiDigit(_tokens.Text[_tokens.Start[i + 1]]))
            return TryMixed(i + 1, out next, out point) && point.Kind == DatePointKind.Decade;
        if (_tokens.Kind[i] != TokenKind.Word)
            return false;
        if (char.IsAsciiDigit(_tokens.Text[_tokens.Start[i]]))
            return TryMixed(i, out next, out point);
        var traits = TraitsAt(i);
        if (IsWordAt(i, "day") && (IsWordAt(i + 1, "before") || IsWordAt(i + 1, "after")))
            return TryDayBeside(i, out next, out point);
        if ((traits & PhraseTraits.Shift) != 0)
            return !IsWordAt(i, "this") && TryShift(i, out next, out point);
        if ((traits & PhraseTraits.Part) != 0)
            return TryPart(i, out next, out point);
        if ((traits & PhraseTraits.Ordinal) != 0)
            return TryOrdinal(i, out next, out point);
        if ((traits & PhraseTraits.Season) != 0)
            return TrySeason(i, out next, out point);
        if ((traits & PhraseTraits.DayPart) != 0)
            return TryDayPart(i, out next, out point);
        return (traits & PhraseTraits.Unit) != 0 && TryUnit(i, out next, out point);
    }

    // "that day", "that night", "that year".
    private bool TryThat(int at, out int next, out DatePoint point)
    {
        next = at + 2;
        var traits = TraitsAt(at + 1);
        bool part = (traits & PhraseTraits.DayPart) != 0;
        var unit = (traits & PhraseTraits.Unit) != 0 ? _words.Unit(_tokens.Word[at + 1]) : TimeUnit.None;
        point = new DatePoint { Kind = DatePointKind.Told, Unit = part ? TimeUnit.Day : unit };
        return (part || unit is TimeUnit.Day or TimeUnit.Month or TimeUnit.Year) && !(_tokens[at + 1] is [.., 's']);
    }

    // "the day before yesterday", "the day after", "the day before".
    private bool TryDayBeside(int at, out int next, out DatePoint point)
    {
        int sign = Is(at + 1, "before") ? -1 : 1;
        next = at + 2;
        point = new DatePoint { Kind = DatePointKind.Told, Amount = sign, Unit = TimeUnit.Day };
        if (next >= _end || _tokens.Kind[next] != TokenKind.Word)
            return true;
        if (IsWordAt(next, "yesterday") || IsWordAt(next, "tomorrow"))
        {
            point = new DatePoint { Kind = DatePointKind.Offset, Amount = _words.Time(_tokens.Word[next]) + sign };
            next++;
            return true;
        }
        return false;
    }

    private bool TryOffset(int at, out int next, out DatePoint point)
    {
        next = at + 1;
        point = new DatePoint { Kind = DatePointKind.Offset, Amount = _words.Time(_tokens.Word[at]), Alternative = Is(at, "overnight") };
        // A name: "Russia Today", "USA Today"; at the start of a sentence the word before is no part of it.
        if (at > 0 && _tokens.Has(at, TokenFlags.Capital) && !_tokens.Has(at, TokenFlags.Shouted) && _tokens.Kind[at - 1] == TokenKind.Word && _tokens.Has(at - 1, TokenFlags.Capital) && !_tokens.Has(at, TokenFlags.LineStart))
            return false;
        if (point.Alternative && (TraitsAt(next) & PhraseTraits.Weekday) != 0)
            return false;
        if ((TraitsAt(next) & PhraseTraits.DayPart) != 0)
            next++;
        return true;
    }

    // Early March, mid-May, late on Sunday, the end of 2016, earlier this month.
    private bool TryPart(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        int part = _words.Part(_tokens.Word[at]);
        bool comparative = Is(at, "earlier") || Is(at, "later");
        bool noun = !comparative && !Is(at, "early") && !Is(at, "late") && !Is(at, "mid");
        int i = at + 1;
        if (i < _end && _tokens.Kind[i] == TokenKind.Hyphen)
            i++;
        if (noun)
        {
            if (!IsWordAt(i, "of"))
                return false;
            i++;
        }
        else if (IsWordAt(i, "in") || IsWordAt(i, "on"))
        {
            i++;
        }
        if (comparative && i == at + 1 && (TraitsAt(i) & (PhraseTraits.This | PhraseTraits.Offset)) == 0)
            return false;
        if (i < _end && (TraitsAt(i) & PhraseTraits.Part) != 0)
            return false;
        if (!TryPoint(i, out next, out point) && !(IsWordAt(i, "the") && TryThisUnit(i + 1, out next, out point)))
            return false;
        if (point.Kind is DatePointKind.Span or DatePointKind.Ago or DatePointKind.Told || point.Day > 0)
            return point.Kind is not (DatePointKind.Span or DatePointKind.Ago or DatePointKind.Told);
        if (comparative)
        {
            point.ToNow = point is { Kind: DatePointKind.Unit, Shift: 0 };
            point.Part = point.ToNow ? part : null;
        }
        else
        {
            point.Part = part;
        }
        return true;
    }

    // "the year" in "the end of the year".
    private bool TryThisUnit(int at, out int next, out DatePoint point)
    {
        next = at + 1;
        point = default;
        if ((TraitsAt(at) & PhraseTraits.Unit) == 0)
            return false;
        var unit = _words.Unit(_tokens.Word[at]);
        point = new DatePoint { Kind = DatePointKind.Unit, Unit = unit, Shift = 0 };
        return unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !IsWordAt(next, "of");
    }

    // Last Monday, last week, this year, next month, the past two days, the last 24 hours, the previous day.
    private bool TryShift(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at + 1;
        var traits = TraitsAt(at);
        int shift = _words.Time(_tokens.Word[at]);
        bool told = (traits & PhraseTraits.Told) != 0, spanning = (traits & PhraseTraits.Spanning) != 0;
        if (next >= _end)
            return false;
        // "This Week" in the middle of a sentence is a name.
        if (_tokens.Has(at, TokenFlags.Capital) && _tokens.Has(next, TokenFlags.Capital) && !_tokens.Has(at, TokenFlags.Shouted) && (TraitsAt(next) & PhraseTraits.Unit) != 0)
            return false;
        if (IsWordAt(at, "this") && IsWordAt(next, "past"))
            (shift, next) = (-1, next + 1);
        var after = TraitsAt(next);
        int amount = 0;
        bool vague = false;
        if (ReadAmount(next, out int unitAt, out amount, out vague) && !told && (shift != 0))
        {
            if (unitAt < _end && _tokens.Kind[unitAt] == TokenKind.Hyphen || (TraitsAt(unitAt) & PhraseTraits.Unit) == 0)
                return false;
            var several = _words.Unit(_tokens.Word[unitAt]);
            if (several is TimeUnit.Weekend or TimeUnit.Half)
                return false;
            // "the last two weeks of March" is a part of the month; "the last three months of 2016" of the year.
            if (IsWordAt(unitAt + 1, "of"))
                return !vague && TryDivision(shift < 0 ? -1 : 1, amount, several, unitAt, out next, out point);
            point = new DatePoint { Kind = DatePointKind.Span, Amount = shift * amount, Unit = several, Approximate = vague };
            next = unitAt + 1;
            return true;
        }
        if (next >= _end || _tokens.Kind[next] != TokenKind.Word)
            return false;
        if ((after & PhraseTraits.Weekday) != 0 && CaseFits(next, after) && !told)
        {
            if (!TryWeekday(next, out next, out point))
                return false;
            point.Shift = shift;
            return true;
        }
        if ((after & PhraseTraits.Month) != 0 && CaseFits(next, after) && !told && TryMonth(next, out int end, out point))
        {
            next = end;
            point.Shift = point.Year == 0 ? shift : null;
            return true;
        }
        if ((after & PhraseTraits.Season) != 0 && !told)
        {
            point = new DatePoint { Kind = DatePointKind.Season, Month = _words.Time(_tokens.Word[next]), Shift = shift };
            next++;
            return true;
        }
        if ((after & PhraseTraits.DayPart) != 0)
        {
            // "last night" is yesterday's, "this morning" today's, "the next morning" of the day after the one told.
            if (Is(next, "dawn") || Is(next, "noon"))
                return false;
            point = new DatePoint { Kind = told || shift > 0 ? DatePointKind.Told : DatePointKind.Offset, Amount = shift, Unit = TimeUnit.Day };
            next++;
            return true;
        }
        if ((after & PhraseTraits.Unit) == 0)
            return false;
        var unit = _words.Unit(_tokens.Word[next]);
        bool plural = _tokens[next] is [.., 's'] && unit is not TimeUnit.None;
        next++;
        if (told || (unit == TimeUnit.Day && shift > 0))
        {
            point = new DatePoint { Kind = DatePointKind.Told, Amount = shift, Unit = unit };
            return unit is TimeUnit.Day or TimeUnit.Month or TimeUnit.Year && !plural;
        }
        if (unit is TimeUnit.Day or TimeUnit.Hour or TimeUnit.None or TimeUnit.Half || plural)
            return false;
        if (IsWordAt(next, "of"))
        {
            // "the last week of March"; "the last year of the war" is no date of its own.
            return shift != 0 && TryDivision(shift < 0 ? -1 : 1, 1, unit, next - 1, out next, out point);
        }
        if (spanning && unit is not (TimeUnit.Weekend or TimeUnit.Quarter))
        {
            point = new DatePoint { Kind = DatePointKind.Span, Amount = shift, Unit = unit };
            return true;
        }
        point = new DatePoint { Kind = DatePointKind.Unit, Unit = unit, Shift = shift };
        return true;
    }

    // "two", "24", "twenty four", "few", "several".
    private bool ReadAmount(int at, out int next, out int amount, out bool vague)
    {
        next = at;
        amount = 0;
        vague = false;
        if (at >= _end)
            return false;
        if (_tokens.Kind[at] is TokenKind.Number or TokenKind.Word && new NumberReader(_lexicon, _tokens, _end).ReadNumeral(at, out var numeral) && numeral is { Kind: NumberKind.Quantity, Value: > 0 and < 1000 })
        {
            next = numeral.End;
            amount = (int)numeral.Value;
            return true;
        }
        if (_tokens.Kind[at] != TokenKind.Word)
            return false;
        int i = IsArticle(at) ? at + 1 : at;
        vague = IsWordAt(i, "few") || IsWordAt(i, "several") || IsWordAt(i, "couple");
        if (!vague)
            return false;
        amount = Is(i, "couple") ? 2 : 3;
        next = IsWordAt(i + 1, "of") ? i + 2 : i + 1;
        return true;
    }

    // Two days ago, a year ago, three weeks earlier.
    private bool TryAgo(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        int unitAt, amount;
        bool vague = false;
        if (_tokens.Kind[at] == TokenKind.Word && IsArticle(at) && (TraitsAt(at + 1) & PhraseTraits.Unit) != 0)
            (unitAt, amount) = (at + 1, 1);
        else if (!ReadAmount(at, out unitAt, out amount, out vague) || unitAt >= _end)
            return false;
        if (_tokens.Kind[unitAt] == TokenKind.Word && (Is(unitAt, "to") || Is(unitAt, "or")) && ReadAmount(unitAt + 1, out int further, out int more, out _) && more > amount)
            (unitAt, vague) = (further, true);
        if ((TraitsAt(unitAt) & PhraseTraits.Unit) == 0)
            return false;
        var unit = _words.Unit(_tokens.Word[unitAt]);
        int word = unitAt + 1;
        // "A week before, …": from the day told last.
        if (word + 1 < _end && _tokens.Kind[word + 1] == TokenKind.Comma && (IsWordAt(word, "before") || IsWordAt(word, "after")))
        {
            next = word + 1;
            point = new DatePoint { Kind = DatePointKind.Told, Amount = Is(word, "before") ? -amount : amount, Unit = unit };
            return unit is TimeUnit.Day or TimeUnit.Week && !vague;
        }
        if ((TraitsAt(word) & PhraseTraits.Ago) == 0 || unit is TimeUnit.Weekend or TimeUnit.Half or TimeUnit.None)
            return false;
        bool told = (TraitsAt(word) & PhraseTraits.Told) != 0;
        next = word + 1;
        point = new DatePoint { Kind = told ? DatePointKind.Told : DatePointKind.Ago, Amount = _words.Time(_tokens.Word[word]) * amount, Unit = unit, Approximate = vague };
        return !told || (unit is TimeUnit.Day or TimeUnit.Week && !vague);
    }

    // Third quarter of 2016, first half of this year, second of May, first three months of 2017, first week of March.
    private bool TryOrdinal(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        int rank = (int)_words.Number(_tokens.Word[at]);
        int i = at + 1;
        if (i < _end && _tokens.Kind[i] == TokenKind.Hyphen)
            i++;
        if (IsWordAt(i, "of") && (TraitsAt(i + 1) & PhraseTraits.Month) != 0 && _tokens.Has(i + 1, TokenFlags.Capital))
        {
            point = new DatePoint { Kind = DatePointKind.Calendar, Month = _words.Time(_tokens.Word[i + 1]), Day = rank };
            next = i + 2;
            if (!IsValid(0, point.Month, rank))
                return false;
            ReadYear(ref next, ref point, i + 1);
            return true;
        }
        // "the first of this month".
        if (IsWordAt(i, "of") && (TraitsAt(i + 1) & PhraseTraits.Shift) != 0 && (TraitsAt(i + 1) & PhraseTraits.Told) == 0 && (TraitsAt(i + 2) & PhraseTraits.Unit) != 0 && _words.Unit(_tokens.Word[i + 2]) == TimeUnit.Month && rank is >= 1 and <= 28)
        {
            point = new DatePoint { Kind = DatePointKind.Unit, Unit = TimeUnit.Month, Shift = _words.Time(_tokens.Word[i + 1]), Day = rank };
            next = i + 3;
            return true;
        }
        int amount = 1;
        if (rank == 1 && ReadAmount(i, out int unitAt, out int several, out bool vague))
        {
            if (vague)
                return false;
            (i, amount) = (unitAt, several);
        }
        if ((TraitsAt(i) & PhraseTraits.Unit) == 0)
            return false;
        var unit = _words.Unit(_tokens.Word[i]);
        if (unit == TimeUnit.Century && rank is > 1 and <= 21 && amount == 1)
        {
            point = new DatePoint { Kind = DatePointKind.Century, Amount = rank };
            next = i + 1;
            return true;
        }
        return TryDivision(rank, amount, unit, i, out next, out point);
    }

    // The so-manieth unit of a year or month that is named after "of"; a bare quarter is one of the publication's year.
    private bool TryDivision(int rank, int amount, TimeUnit unit, int unitAt, out int next, out DatePoint point)
    {
        point = default;
        next = unitAt + 1;
        int divisions = unit switch
        {
            TimeUnit.Quarter => 4,
            TimeUnit.Half => 2,
            TimeUnit.Month when amount is > 1 and < 12 && rank is 1 or -1 => 12,
            TimeUnit.Week when amount <= 4 => 52,
            _ => 0,
        };
        if (divisions == 0 || rank > divisions || (divisions == 52 && rank > 5))
            return false;
        if (!IsWordAt(next, "of"))
        {
            int plain = next;
            if (divisions != 4 || amount > 1 || rank < 1)
                return false;
            point = new DatePoint { Kind = DatePointKind.Division, Amount = rank, Divisions = 4 };
            if (plain < _end && _tokens.Kind[plain] == TokenKind.Number && IsYear(plain))
            {
                point.Year = ParseDigits(_tokens[plain]);
                next = plain + 1;
            }
            return true;
        }
        int i = next + 1;
        if (IsWordAt(i, "the"))
            i++;
        DatePoint whole;
        int end;
        if (i < _end && _tokens.Kind[i] == TokenKind.Number && IsYear(i))
            (whole, end) = (new DatePoint { Kind = DatePointKind.Calendar, Year = ParseDigits(_tokens[i]) }, i + 1);
        else if (!TryPoint(i, out end, out whole) && !TryThisUnit(i, out end, out whole))
            return false;
        bool year = whole is { Kind: DatePointKind.Calendar, Month: 0, Day: 0 } or { Kind: DatePointKind.Unit, Unit: TimeUnit.Year };
        bool month = whole is { Kind: DatePointKind.Calendar, Month: > 0, Day: 0 } or { Kind: DatePointKind.Unit, Unit: TimeUnit.Month };
        if (!(divisions == 52 ? month : year) && !(divisions == 2 && month))
            return false;
        point = whole;
        point.Kind = DatePointKind.Division;
        point.Unit = whole.Kind == DatePointKind.Unit ? whole.Unit : TimeUnit.None;
        point.YearShift = whole is { Kind: DatePointKind.Unit, Unit: TimeUnit.Year } ? whole.Shift : whole.YearShift;
        point.Amount = divisions == 12 ? rank * amount : rank;
        point.Divisions = divisions == 52 ? 52 : divisions;
        point.LastDay = amount;
        next = end;
        return true;
    }

    // Summer 2014, the summer of 2014, summer of last year, winter 2016-17.
    private bool TrySeason(int at, out int next, out DatePoint point)
    {
        next = at + 1;
        point = new DatePoint { Kind = DatePointKind.Season, Month = _words.Time(_tokens.Word[at]) };
        int i = IsWordAt(next, "of") || IsWordAt(next, "in") ? next + 1 : next;
        if (i < _end && _tokens.Kind[i] == TokenKind.Number && _tokens[i].Length == 4 && IsYear(i))
        {
            point.Year = ParseDigits(_tokens[i]);
            next = i + 1;
            if (next + 1 < _end && _tokens.Kind[next] is TokenKind.Hyphen or TokenKind.Slash or TokenKind.Dash && _tokens.Kind[next + 1] == TokenKind.Number && TryDigits(_tokens[next + 1], out int other) && (other == point.Year + 1 || (_tokens[next + 1].Length == 2 && other == (point.Year + 1) % 100)))
                next += 2;
            return true;
        }
        if (i < _end && (TraitsAt(i) & PhraseTraits.Shift) != 0 && (TraitsAt(i + 1) & PhraseTraits.Unit) != 0 && _words.Unit(_tokens.Word[i + 1]) == TimeUnit.Year)
        {
            point.YearShift = _words.Time(_tokens.Word[i]);
            next = i + 2;
            return true;
        }
        return false;
    }

    // "night of 4-5 May", "morning of Monday", "evening on Sunday".
    private bool TryDayPart(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        int i = at + 1;
        if (i >= _end || !(IsWordAt(i, "of") || IsWordAt(i, "on")))
            return false;
        i++;
        if (IsWordAt(i, "the"))
            i++;
        return TryPoint(i, out next, out point) && (point.Kind is DatePointKind.Weekday || point.Day > 0);
    }

    // "week of March 6", "weekend".
    private bool TryUnit(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at + 1;
        var unit = _words.Unit(_tokens.Word[at]);
        if (unit == TimeUnit.Weekend && !(_tokens[at] is [.., 's']) && (IsWordAt(at - 1, "the") || IsWordAt(at - 1, "at") || IsWordAt(at - 1, "over")))
        {
            point = new DatePoint { Kind = DatePointKind.Unit, Unit = TimeUnit.Weekend };
            return true;
        }
        if (unit != TimeUnit.Week || !(IsWordAt(next, "of") || IsWordAt(next, "ending") || IsWordAt(next, "beginning") || IsWordAt(next, "ended")))
            return false;
        bool ends = !IsWordAt(next, "of") && !IsWordAt(next, "beginning");
        if (!TryPoint(next + 1, out next, out point) || point is not { Kind: DatePointKind.Calendar, Day: > 0 })
            return false;
        point.Kind = DatePointKind.WeekOf;
        point.Alternative = ends;
        return true;
    }
}
