using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

internal ref partial struct DateReader
{
    // Forms that start with digits: 2017-03-17, 17/03/2017, 17.03.2017, 17 March 2017, 3 to 5 May, 2017.
    private bool TryNumber(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        var digits = _tokens[at];
        if (digits.Length > 10)
            return false;
        bool tight = at > 0 && !_tokens.Has(at, TokenFlags.SpaceBefore | TokenFlags.LineStart);
        if (tight && _tokens.Kind[at - 1] is TokenKind.Number or TokenKind.Period or TokenKind.Comma or TokenKind.Colon or TokenKind.Possessive or TokenKind.Other or TokenKind.Currency)
            return false;
        if (digits.Contains('.'))
            return TryDotted(at, out next, out point);
        if (digits.Length == 4)
        {
            if (TryIso(at, out next, out point))
                return true;
            if (digits[^1] == '0' && at + 1 < _end && _tokens.Kind[at + 1] == TokenKind.Possessive && TryDigits(digits, out int decade) && IsYearNumber(decade) && (IsWordAt(at - 1, "the") || (TraitsAt(at - 1) & PhraseTraits.Part) != 0))
            {
                point = new DatePoint { Kind = DatePointKind.Decade, Year = decade };
                next = at + 2;
                return true;
            }
            if (!IsYear(at))
                return false;
            point = new DatePoint { Kind = DatePointKind.Calendar, Year = ParseDigits(digits) };
            next = at + 1;
            return true;
        }
        if (digits.Length > 2)
            return false;
        return TrySlashed(at, out next, out point) || TryDays(at, out next, out point);
    }

    private bool TryIso(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        if (at + 2 >= _end || _tokens.Kind[at + 1] is not (TokenKind.Hyphen or TokenKind.Slash) || _tokens.Kind[at + 2] != TokenKind.Number || _tokens.Has(at + 1, TokenFlags.SpaceBefore) || _tokens[at + 2].Length != 2 || !TryDigits(_tokens[at], out int year) || !TryDigits(_tokens[at + 2], out int month) || month is < 1 or > 12 || year is < 1500 or > 2099)
            return false;
        var separator = _tokens.Kind[at + 1];
        if (at + 4 < _end && _tokens.Kind[at + 3] == separator)
        {
            // "2017-03-17T06:00" is one token of digits and letters after the second hyphen.
            var last = _tokens[at + 4];
            int length = 0;
            while (length < last.Length && char.IsAsciiDigit(last[length]))
                length++;
            if (length != 2 || (last.Length > 2 && last[2] is not ('T' or 't')) || !TryDigits(last[..2], out int day) || !IsValid(year, month, day))
                return false;
            point = new DatePoint { Kind = DatePointKind.Calendar, Year = year, Month = month, Day = day };
            next = at + 5;
            return true;
        }
        // "2010-11" may be a season; "2017-03" is a month only when it cannot be the next year.
        if (separator != TokenKind.Hyphen || month == (year + 1) % 100 || !IsYearNumber(year))
            return false;
        point = new DatePoint { Kind = DatePointKind.Calendar, Year = year, Month = month };
        next = at + 3;
        return true;
    }

    // Day first unless the numbers say otherwise; two numbers alone ("24/7", "9/11") are no date.
    private bool TrySlashed(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        if (at + 4 >= _end || _tokens.Kind[at + 1] is not (TokenKind.Slash or TokenKind.Hyphen) || _tokens.Kind[at + 3] != _tokens.Kind[at + 1] || _tokens.Kind[at + 2] != TokenKind.Number || _tokens.Kind[at + 4] != TokenKind.Number)
            return false;
        for (int i = at + 1; i <= at + 4; i++)
            if (_tokens.Has(i, TokenFlags.SpaceBefore))
                return false;
        if (at + 5 < _end && !_tokens.Has(at + 5, TokenFlags.SpaceBefore) && _tokens.Kind[at + 5] is TokenKind.Slash or TokenKind.Hyphen)
            return false;
        if (!TryDigits(_tokens[at], out int one) || !TryDigits(_tokens[at + 2], out int two) || !TryDigits(_tokens[at + 4], out int year) || _tokens[at + 4].Length is not (2 or 4))
            return false;
        return TryTriple(one, two, year, _tokens[at + 4].Length, at + 5, out next, out point);
    }

    private bool TryDotted(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        var text = _tokens[at];
        int first = text.IndexOf('.'), last = text.LastIndexOf('.');
        if (first is < 1 or > 2 || last - first is < 2 or > 3 || text.Length - last - 1 is not (2 or 4))
            return false;
        if (!TryDigits(text[..first], out int one) || !TryDigits(text[(first + 1)..last], out int two) || !TryDigits(text[(last + 1)..], out int year))
            return false;
        return TryTriple(one, two, year, text.Length - last - 1, at + 1, out next, out point);
    }

    private static bool TryTriple(int one, int two, int year, int yearDigits, int end, out int next, out DatePoint point)
    {
        next = end;
        point = default;
        if (yearDigits == 2)
            year = Century(year);
        (int day, int month) = two > 12 ? (two, one) : (one, two);
        if (year is < 1500 or > 2099 || !IsValid(year, month, day))
            return false;
        point = new DatePoint { Kind = DatePointKind.Calendar, Year = year, Month = month, Day = day };
        return true;
    }

    // Two digits of a year: 1931 to 2030.
    private static int Century(int year) => year <= 30 ? 2000 + year : 1900 + year;

    internal static bool IsValid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year == 0 ? 2000 : year, month);

    internal static int DaysIn(int year, int month) => NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month);

    // 17 March, 24th March, 3 to 5 May, 17, 18 and 19 March, 4 or 5 May; the year may follow.
    private bool TryDays(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at;
        if (!IsDay(at, out int day))
            return false;
        int i = at + 1, last = 0;
        bool alternative = false;
        for (int days = 0; days < 8; days++)
        {
            int of = IsWordAt(i, "of") ? i + 1 : i;
            if (IsWordAt(of, "the") && of > i)
                of++;
            if (of < _end && _tokens.Kind[of] == TokenKind.Hyphen && of == i)
                of++;
            var traits = TraitsAt(of);
            if ((traits & PhraseTraits.Month) != 0 && (CaseFits(of, traits) || IsYearAt(of + 1)) && !_tokens.Has(of, TokenFlags.ParagraphStart))
            {
                int month = _words.Time(_tokens.Word[of]);
                point = new DatePoint { Kind = DatePointKind.Calendar, Month = month, Day = day, LastDay = last, Alternative = alternative };
                next = of + 1;
                if (!IsValid(0, month, Math.Max(day, last)))
                    return false;
                ReadYear(ref next, ref point, of);
                if (IsNamed(next) && point.Year == 0)
                    return false;
                return point.Year == 0 || IsValid(point.Year, month, Math.Max(day, last));
            }
            if (!IsDaySeparator(i, out bool or) || !IsDay(i + 1, out int further) || further <= Math.Max(day, last))
                return false;
            // "Issue 9, 22 April": two days are joined by a word or a stroke.
            if (days == 0 && _tokens.Kind[i] == TokenKind.Comma && (TraitsAt(i + 2) & PhraseTraits.Month) != 0)
                return false;
            alternative |= or;
            last = further;
            i += 2;
        }
        return false;
    }

    private bool IsYearAt(int at) => at < _end && _tokens.Kind[at] == TokenKind.Number && _tokens[at].Length == 4 && IsYear(at);

    private bool IsDaySeparator(int at, out bool or)
    {
        or = false;
        if (at >= _end)
            return false;
        switch (_tokens.Kind[at])
        {
            case TokenKind.Hyphen or TokenKind.Dash or TokenKind.Comma:
                return true;
            case TokenKind.Slash:
                return true;
            case TokenKind.Word:
                or = Is(at, "or");
                return or || Is(at, "to") || Is(at, "and") || Is(at, "through") || Is(at, "until") || Is(at, "till");
            default:
                return false;
        }
    }

    // A number from 1 to 31, or 1st to 31st.
    private bool IsDay(int at, out int day)
    {
        day = 0;
        if (at >= _end)
            return false;
        var text = _tokens[at];
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 2)
            return false;
        bool plain = _tokens.Kind[at] == TokenKind.Number && digits == text.Length;
        bool ordinal = _tokens.Kind[at] == TokenKind.Word && text.Length == digits + 2 && IsOrdinalSuffix(text[digits..]);
        if (!plain && !ordinal)
            return false;
        day = ParseDigits(text[..digits]);
        return day is >= 1 and <= 31;
    }

    /// <summary>Whether letters behind digits make them an ordinal number ("14th").</summary>
    internal static bool IsOrdinalSuffix(ReadOnlySpan<char> suffix) =>
        suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase);

    internal bool IsWireYear(int year, int month) =>
        _tokens.Has(month, TokenFlags.AllCapitals) && _tokens.End[month] - _tokens.Start[month] <= 4 && (year + 1 >= _end || _tokens.Kind[year + 1] is not (TokenKind.Word or TokenKind.Number or TokenKind.Colon or TokenKind.Percent));

    // The year after a month or a day of it: ", 2017", "2017", "89" on a wire date, "last year".
    private void ReadYear(ref int next, ref DatePoint point, int month)
    {
        int i = next;
        if (i < _end && _tokens.Kind[i] == TokenKind.Period && !_tokens.Has(i, TokenFlags.SpaceBefore) && _tokens.End[month] - _tokens.Start[month] <= 4 && (i + 1 >= _end || !_tokens.Has(i + 1, TokenFlags.ParagraphStart)))
        {
            // "Dec. 15": the dot belongs to the abbreviation.
            next = point.Day > 0 ? next : next + 1;
            i++;
        }
        int year = i < _end && _tokens.Kind[i] == TokenKind.Comma ? i + 1 : i;
        if (point.Day == 0 && year == i && (IsWordAt(i, "of") || IsWordAt(i, "in")))
            year = i + 1;
        if (year < _end && _tokens.Kind[year] == TokenKind.Number && !_tokens.Has(year, TokenFlags.ParagraphStart) && TryDigits(_tokens[year], out int value))
        {
            int length = _tokens[year].Length;
            if (length == 4 && value is >= 1500 and <= 2099 && (TraitsAt(year + 1) & (PhraseTraits.Persons | PhraseTraits.Scale)) == 0)
            {
                point.Year = value;
                next = year + 1;
                return;
            }
            // Wire style: "31 AUG 89 (".
            if (length == 2 && year == i && point.Day > 0 && IsWireYear(year, month))
            {
                point.Year = Century(value);
                next = year + 1;
                return;
            }
        }
        int shift = IsWordAt(i, "of") ? i + 1 : i;
        if (IsWordAt(shift, "the") && shift > i)
            shift++;
        var traits = TraitsAt(shift);
        if ((traits & PhraseTraits.Shift) != 0 && (TraitsAt(shift + 1) & PhraseTraits.Unit) != 0 && _words.Unit(_tokens.Word[shift + 1]) == TimeUnit.Year && !IsWordAt(shift, "same"))
        {
            point.YearShift = _words.Time(_tokens.Word[shift]);
            next = shift + 2;
        }
    }

    // March, March 2017, March 17, March 17-19, 2017, Dec. 15, October last year.
    private bool TryMonth(int at, out int next, out DatePoint point)
    {
        next = at + 1;
        int month = _words.Time(_tokens.Word[at]);
        point = new DatePoint { Kind = DatePointKind.Calendar, Month = month };
        int i = at + 1;
        bool dotted = i < _end && _tokens.Kind[i] == TokenKind.Period && !_tokens.Has(i, TokenFlags.SpaceBefore) && _tokens.End[at] - _tokens.Start[at] <= 4;
        if (dotted)
            i++;
        if (IsWordAt(i, "the") && IsDay(i + 1, out _) && _tokens.Kind[i + 1] == TokenKind.Word)
            i++;
        if (i < _end && !_tokens.Has(i, TokenFlags.ParagraphStart) && _tokens.Kind[i] is TokenKind.Number or TokenKind.Word && IsDay(i, out int day) && IsValid(0, month, day) && IsDayOfMonth(at, i))
        {
            point.Day = day;
            next = i + 1;
            ReadFurtherDays(ref next, ref point);
            ReadYear(ref next, ref point, at);
            if (IsNamed(next) && point.Year == 0)
                return false;
            return point.Year == 0 || IsValid(point.Year, month, Math.Max(day, point.LastDay));
        }
        ReadYear(ref next, ref point, at);
        bool stated = point.Year != 0 || point.YearShift is not null;
        if (!stated && IsNamed(next))
            return false;
        return stated || (TraitsAt(at) & PhraseTraits.Ambiguous) == 0 || IsMonthContext(at);
    }

    // "In May 30 people died": after "in" a bare number counts, unless a year follows it.
    private bool IsDayOfMonth(int month, int day)
    {
        int after = day + 1;
        if (after < _end && !_tokens.Has(after, TokenFlags.SpaceBefore) && _tokens.Kind[after] is TokenKind.Colon or TokenKind.Percent or TokenKind.Slash && (_tokens.Kind[after] != TokenKind.Colon || (after + 1 < _end && _tokens.Kind[after + 1] == TokenKind.Number && !_tokens.Has(after + 1, TokenFlags.SpaceBefore))))
            return false;
        if (_tokens.Kind[day] == TokenKind.Word || !IsWordAt(month - 1, "in"))
            return true;
        return after + 1 < _end && _tokens.Kind[after] == TokenKind.Comma && _tokens.Kind[after + 1] == TokenKind.Number && _tokens[after + 1].Length == 4;
    }

    // The rest of "March 17-19", "March 17 to 19", "March 17, 18 and 19".
    private void ReadFurtherDays(ref int next, ref DatePoint point)
    {
        int i = next, last = point.Day, end = next;
        bool alternative = false, closed = false;
        for (int days = 0; days < 8 && IsDaySeparator(i, out bool or) && IsDay(i + 1, out int day) && day > last; days++)
        {
            bool comma = _tokens.Kind[i] == TokenKind.Comma, word = _tokens.Kind[i] == TokenKind.Word;
            int after = i + 2;
            if (_tokens.Has(i + 1, TokenFlags.LineStart) || (after < _end && _tokens.Kind[after] is TokenKind.Colon or TokenKind.Slash or TokenKind.Percent))
                break;
            var traits = TraitsAt(after);
            if ((traits & (PhraseTraits.Month | PhraseTraits.Persons | PhraseTraits.Measure | PhraseTraits.Scale)) != 0 || IsWordAt(after, "of") || IsWordAt(after, "a.m.") || IsWordAt(after, "p.m."))
                break;
            // "March 17 and 12 people" counts; a list needs a preposition, a verb in capitals says nothing.
            if ((comma || word) && !Is(i, "to") && !Is(i, "through") && after < _end && _tokens.Kind[after] == TokenKind.Word && _tokens.Kind[i + 1] == TokenKind.Number && !IsListFollower(after))
                break;
            alternative |= or;
            last = day;
            i = after;
            closed = !comma;
            if (closed)
                end = after;
        }
        if (end == next)
            return;
        point.LastDay = last;
        point.Alternative = alternative;
        next = end;
    }

    private bool IsListFollower(int at) =>
        Is(at, "in") || Is(at, "at") || Is(at, "on") || Is(at, "and") || Is(at, "when") || Is(at, "by") || Is(at, "during") || Is(at, "to") || Is(at, "for") || Is(at, "near") || Is(at, "after") || Is(at, "before") || Is(at, "with") || Is(at, "the") || Is(at, "as");

    // "in May", "since March", "early May": words beside that make a month of an everyday word.
    private bool IsMonthContext(int at)
    {
        // "March–May", "March to May", "March and April".
        int other = at + 2;
        if (other < _end && (IsJoint(at + 1, out _) || IsWordAt(at + 1, "and") || IsWordAt(at + 1, "or")) && (TraitsAt(other) & PhraseTraits.Month) != 0 && _tokens.Has(other, TokenFlags.Capital))
            return true;
        int before = at - 1;
        if (before >= 0 && _tokens.Kind[before] == TokenKind.Hyphen)
            before--;
        if (before < 0 || _tokens.Kind[before] != TokenKind.Word || _tokens.Has(at, TokenFlags.LineStart))
            return false;
        var traits = TraitsAt(before);
        if ((traits & (PhraseTraits.Part | PhraseTraits.Shift)) != 0 || Is(before, "in") || Is(before, "since") || Is(before, "until") || Is(before, "till") || Is(before, "during") || Is(before, "between"))
            return true;
        if (_tokens.Has(at, TokenFlags.Shouted))
            return false;
        if (Is(before, "and") || Is(before, "to") || Is(before, "or") || Is(before, "through"))
            return (TraitsAt(before - 1) & PhraseTraits.Month) != 0 || (before > 1 && _tokens.Kind[before - 1] == TokenKind.Number && (TraitsAt(before - 2) & PhraseTraits.Month) != 0);
        return Is(before, "by") || Is(before, "of") || Is(before, "from") || Is(before, "through") || Is(before, "throughout") || Is(before, "before") || Is(before, "after");
    }

    // "19 April Movement", "14 July Bridge": a day in a name.
    private bool IsNamed(int at)
    {
        if (at >= _end || _tokens.Kind[at] != TokenKind.Word || !_tokens.Has(at, TokenFlags.Capital))
            return false;
        foreach (string name in NamingWords)
            if (Is(at, name))
                return true;
        return false;
    }

    private static readonly string[] NamingWords = ["movement", "brigade", "brigades", "alliance", "revolution", "organization", "organisation", "street", "square", "bridge", "hospital"];

    private static readonly string[] NamedDays = ["black", "bloody", "good", "palm", "ash", "super"];

    // Monday, Monday night, Friday, 17 March 2017, Monday of last week.
    private bool TryWeekday(int at, out int next, out DatePoint point)
    {
        next = at + 1;
        point = new DatePoint { Kind = DatePointKind.Weekday, Weekday = _words.Time(_tokens.Word[at]) };
        int i = next;
        bool dotted = i < _end && _tokens.Kind[i] == TokenKind.Period && !_tokens.Has(i, TokenFlags.SpaceBefore) && _tokens.End[at] - _tokens.Start[at] <= 5 && (TraitsAt(at) & PhraseTraits.Ambiguous) != 0;
        if (dotted)
            next = ++i;
        int date = i < _end && _tokens.Kind[i] == TokenKind.Comma ? i + 1 : i;
        if (IsWordAt(date, "the") || IsWordAt(date, "on"))
            date++;
        if (date < _end && !_tokens.Has(date, TokenFlags.ParagraphStart) && TryFullDay(date, out int end, out var day))
        {
            point = day;
            point.Weekday = _words.Time(_tokens.Word[at]);
            next = end;
            return true;
        }
        if ((TraitsAt(at) & PhraseTraits.Ambiguous) != 0 && (!dotted || Is(at, "sun") || Is(at, "sat")) && !IsWordAt(at - 1, "on"))
            return false;
        if (at > 0 && _tokens.Kind[at - 1] == TokenKind.Word && _tokens.Has(at - 1, TokenFlags.Capital))
            foreach (string name in NamedDays)
                if (Is(at - 1, name))
                    return false;
        if ((TraitsAt(next) & PhraseTraits.DayPart) != 0)
        {
            next++;
            int comma = next < _end && _tokens.Kind[next] == TokenKind.Comma ? next + 1 : next;
            if (comma < _end && !_tokens.Has(comma, TokenFlags.ParagraphStart) && TryFullDay(comma, out end, out day))
            {
                point = day;
                point.Weekday = _words.Time(_tokens.Word[at]);
                next = end;
                return true;
            }
        }
        int week = IsWordAt(next, "of") ? next + 1 : next;
        if ((TraitsAt(week) & PhraseTraits.Shift) != 0 && (TraitsAt(week) & PhraseTraits.Told) == 0 && (TraitsAt(week + 1) & PhraseTraits.Unit) != 0 && _words.Unit(_tokens.Word[week + 1]) == TimeUnit.Week)
        {
            point.YearShift = _words.Time(_tokens.Word[week]);
            next = week + 2;
        }
        return true;
    }

    private bool TryFullDay(int at, out int end, out DatePoint day)
    {
        day = default;
        end = at;
        if (_tokens.Kind[at] == TokenKind.Number)
            return TryNumber(at, out end, out day) && day is { Day: > 0, LastDay: 0 };
        if (_tokens.Kind[at] != TokenKind.Word)
            return false;
        if (char.IsAsciiDigit(_tokens.Text[_tokens.Start[at]]))
            return TryDays(at, out end, out day) && day.LastDay == 0;
        var traits = TraitsAt(at);
        return (traits & PhraseTraits.Month) != 0 && CaseFits(at, traits) && TryMonth(at, out end, out day) && day is { Day: > 0, LastDay: 0 };
    }

    // Nineteen ninety-six, as broadcasts are written down.
    private bool TrySpokenYear(int at, out int next, out DatePoint point)
    {
        next = at;
        point = default;
        if (_words.Number(_tokens.Word[at]) is not (19 or 20) || (TraitsAt(at + 1) & PhraseTraits.Numeral) == 0)
            return false;
        bool old = _words.Number(_tokens.Word[at]) == 19;
        long rest = _words.Number(_tokens.Word[at + 1]);
        if (old ? rest < 20 || rest % 10 != 0 : rest is < 10 or > 19)
            return false;
        next = at + 2;
        int unit = next < _end && _tokens.Kind[next] == TokenKind.Hyphen ? next + 1 : next;
        if (old && (TraitsAt(unit) & PhraseTraits.Numeral) != 0 && _words.Number(_tokens.Word[unit]) is > 0 and < 10 and var one)
        {
            rest += one;
            next = unit + 1;
        }
        if ((TraitsAt(next) & (PhraseTraits.Scale | PhraseTraits.Measure | PhraseTraits.Persons)) != 0)
            return false;
        point = new DatePoint { Kind = DatePointKind.Calendar, Year = (int)((old ? 1900 : 2000) + rest) };
        return true;
    }

    // Digits with letters: 24th March, 1990s, 20th century.
    private bool TryMixed(int at, out int next, out DatePoint point)
    {
        point = default;
        next = at + 1;
        var text = _tokens[at];
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 4)
            return false;
        int value = ParseDigits(text[..digits]);
        var suffix = text[digits..];
        if (suffix is "s")
        {
            bool century = digits == 4 && value is >= 1500 and < 2100 && value % 10 == 0;
            bool decade = digits == 2 && value % 10 == 0 && value >= 20 && at > 0 && (IsWordAt(at - 1, "the") || (TraitsAt(at - 1) & PhraseTraits.Part) != 0 || (_tokens.Kind[at - 1] is TokenKind.Other or TokenKind.OpenQuote or TokenKind.CloseQuote && !_tokens.Has(at, TokenFlags.SpaceBefore)) || (_tokens.Kind[at - 1] == TokenKind.Hyphen && (TraitsAt(at - 2) & PhraseTraits.Part) != 0));
            point = new DatePoint { Kind = DatePointKind.Decade, Year = century ? value : Century(value) };
            return century || decade;
        }
        if (!IsOrdinalSuffix(suffix))
            return false;
        int unit = next < _end && _tokens.Kind[next] == TokenKind.Hyphen ? next + 1 : next;
        if ((TraitsAt(unit) & PhraseTraits.Unit) != 0 && _words.Unit(_tokens.Word[unit]) == TimeUnit.Century && value is > 1 and <= 21)
        {
            point = new DatePoint { Kind = DatePointKind.Century, Amount = value };
            next = unit + 1;
            return true;
        }
        return TryDays(at, out next, out point);
    }
}
