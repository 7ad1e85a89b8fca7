using System.Globalization;
using NodaTime;

namespace Mosul.Ihl;

public sealed partial record DateSpan
{
    /// <summary>The span in EDTF (ISO 8601-2): <c>2017-03-17</c>, <c>2017-03</c>, <c>2017</c>, <c>199X</c>, <c>2017-02/2017-06</c>, <c>../2017-07</c>, <c>2017-01/..</c>, <c>[2017-05-04..2017-05-05]</c> (one of the days), <c>XXXX-03-17</c> and <c>XXXX-03</c> (no year), each with <c>~</c> when approximate, and <c>XXXX</c>, <c>XXXX-XX</c> or <c>XXXX-XX-XX</c> when unresolved.</summary>
    /// <returns>Invariant text. <see cref="ParseEdtf"/> reads it back; derivation and evidence are not part of it.</returns>
    public string ToEdtf()
    {
        string mark = Approximate ? "~" : "";
        if (Recurring is { } annual)
            return Granularity == DateGranularity.Month ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{annual.Month:00}{mark}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{annual.Month:00}-{annual.Day:00}{mark}");
        if (Earliest is null && Latest is null)
            return (Granularity switch { DateGranularity.Day or DateGranularity.Days or DateGranularity.Week => "XXXX-XX-XX", DateGranularity.Month or DateGranularity.Months => "XXXX-XX", _ => "XXXX" }) + mark;
        if (Earliest is not { } first)
            return "../" + End(Latest!.Value, atEnd: true) + mark;
        if (Latest is not { } last)
            return End(first, atEnd: false) + mark + "/..";
        if (first == last && Granularity is DateGranularity.Day)
            return Day(first) + mark;
        if (Granularity == DateGranularity.Day)
            return "[" + Day(first) + ".." + Day(last) + "]" + mark;
        if (Granularity == DateGranularity.Month && IsFirstOfMonth(first) && last == EndOfMonth(first))
            return MonthOf(first) + mark;
        if (Granularity == DateGranularity.Year && IsFirstOfYear(first) && last == EndOfYear(first))
            return YearOf(first) + mark;
        if (Granularity == DateGranularity.Years && IsFirstOfYear(first) && first.Year % 10 == 0 && last == EndOfYear(first.PlusYears(9)))
            return YearOf(first)[..3] + "X" + mark;
        if (Granularity == DateGranularity.Years && IsFirstOfYear(first) && first.Year % 100 == 0 && last == EndOfYear(first.PlusYears(99)))
            return YearOf(first)[..2] + "XX" + mark;
        if (Granularity is DateGranularity.Year or DateGranularity.Years && IsFirstOfYear(first) && IsLastOfYear(last))
            return YearOf(first) + mark + "/" + YearOf(last) + mark;
        if (Granularity is DateGranularity.Month or DateGranularity.Months or DateGranularity.Year && IsFirstOfMonth(first) && last == EndOfMonth(last))
            return MonthOf(first) + mark + "/" + MonthOf(last) + mark;
        return Day(first) + mark + "/" + Day(last) + mark;
    }

    /// <summary>Reads EDTF: what <see cref="ToEdtf"/> writes, seasons (<c>2014-21</c> to <c>2014-24</c>), quarters (<c>2014-33</c> to <c>2014-36</c>) and halves (<c>2014-40</c>, <c>2014-41</c>) of a year, and mixed precision at the ends of an interval.</summary>
    /// <param name="text">The text and nothing else, in ASCII.</param>
    /// <returns>The span, or an error <see cref="DiagnosticCodes.NotADate"/> with the place and what was expected there. An interval of whole days from Monday to Sunday is a week. <c>?</c> and <c>%</c> are refused: the model has no doubtful dates, it has their sources.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<DateSpan> ParseEdtf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EdtfReader(text).Read();
    }

    private string End(LocalDate day, bool atEnd)
    {
        bool year = atEnd ? IsLastOfYear(day) : IsFirstOfYear(day), month = atEnd ? day == EndOfMonth(day) : IsFirstOfMonth(day);
        if (year && Granularity is DateGranularity.Year or DateGranularity.Years)
            return YearOf(day);
        return month && Granularity is DateGranularity.Month or DateGranularity.Months or DateGranularity.Year ? MonthOf(day) : Day(day);
    }

    private static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static string MonthOf(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}");

    private static string YearOf(LocalDate day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool IsFirstOfMonth(LocalDate day) => day.Day == 1;

    private static bool IsFirstOfYear(LocalDate day) => day is { Day: 1, Month: 1 };

    private static bool IsLastOfYear(LocalDate day) => day is { Day: 31, Month: 12 };

    private static LocalDate EndOfMonth(LocalDate day) => new(day.Year, day.Month, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));

    private static LocalDate EndOfYear(LocalDate day) => new(day.Year, 12, 31);

    // A cursor over the text; the first error stops it.
    private ref struct EdtfReader(string text)
    {
        private readonly string _text = text;
        private int _at;
        private ParseResult<DateSpan>? _error;

        internal ParseResult<DateSpan> Read()
        {
            var span = Whole();
            if (_error is null && _at < _text.Length)
                Fail(_at, _text.Length, _text[_at] is '?' or '%' ? "'~' or the end: doubtful dates are not kept" : "the end");
            return _error ?? ParseResult<DateSpan>.Of(span!);
        }

        private void Fail(int from, int to, string expected) =>
            _error ??= ParseResult<DateSpan>.Fail(DiagnosticCodes.NotADate, new TextSpan(from, Math.Max(from, Math.Min(to, _text.Length))), expected);

        private DateSpan? Whole()
        {
            if (Take("["))
                return OneOf();
            if (Take("../"))
                return One() is { } until ? until with { Earliest = null } : null;
            if (One() is not { } first)
                return null;
            if (!Take("/"))
                return first;
            int second = _at;
            if (Take(".."))
                return Resolved(first, 0) with { Latest = null };
            if (One() is not { } last)
                return null;
            if (Resolved(first, 0).Earliest is not { } from || Resolved(last, second).Latest is not { } to)
                return null;
            if (to < from)
            {
                Fail(second, _at, "an end not before the start");
                return null;
            }
            return new DateSpan(from, to, Joined(first.Granularity, last.Granularity, from, to), DateDerivation.Stated, Approximate: first.Approximate || last.Approximate);
        }

        private DateSpan? OneOf()
        {
            if (One() is not { } first)
                return null;
            int second = _at + 2;
            if (!Take(".."))
                Fail(_at, _at + 1, "'..'");
            if (_error is not null || One() is not { } last)
                return null;
            if (!Take("]"))
                Fail(_at, _at + 1, "']'");
            if (Resolved(first, 1).Earliest is not { } from || Resolved(last, second).Latest is not { } to)
                return null;
            if (to < from)
                Fail(second, _at - 1, "an end not before the start");
            if (first.Granularity != DateGranularity.Day || last.Granularity != DateGranularity.Day)
                Fail(1, _at - 1, "two days");
            bool mark = Take("~");
            return _error is null ? new DateSpan(from, to, DateGranularity.Day, DateDerivation.Stated, Approximate: mark || first.Approximate || last.Approximate) : null;
        }

        // An end of an interval must be a date of some year.
        private DateSpan Resolved(DateSpan end, int at)
        {
            if (!end.IsResolved)
                Fail(at, _at, "a date with a year");
            return end;
        }

        private static DateGranularity Joined(DateGranularity first, DateGranularity last, LocalDate from, LocalDate to)
        {
            if (first is DateGranularity.Day or DateGranularity.Days || last is DateGranularity.Day or DateGranularity.Days)
                return from == to ? DateGranularity.Day : from.DayOfWeek == IsoDayOfWeek.Monday && to == from.PlusDays(6) ? DateGranularity.Week : DateGranularity.Days;
            if (first is DateGranularity.Month or DateGranularity.Months || last is DateGranularity.Month or DateGranularity.Months)
                return DateGranularity.Months;
            return DateGranularity.Years;
        }

        // 2017-03-17, 2017-03, 2017, 199X, 19XX, 2014-21, XXXX-03-17, XXXX-XX-XX
        private DateSpan? One()
        {
            int start = _at;
            int year = Year(out int unspecified);
            if (_error is not null)
                return null;
            if (unspecified is 1 or 2)
            {
                int size = unspecified == 1 ? 10 : 100;
                if (Checked(year, start))
                    return Marked(new DateSpan(new LocalDate(year, 1, 1), new LocalDate(year + size - 1, 12, 31), DateGranularity.Years, DateDerivation.Stated));
                return null;
            }
            bool open = unspecified == 4;
            if (!open && !Checked(year, start))
                return null;
            if (!Take("-"))
                return Marked(open ? Unresolved(DateGranularity.Year) : new DateSpan(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DateGranularity.Year, DateDerivation.Stated));
            int at = _at;
            bool unknownMonth = open && Take("XX");
            int month = unknownMonth ? 0 : Two("a month");
            if (_error is not null)
                return null;
            if (unknownMonth)
                return Marked(Take("-XX") ? Unresolved(DateGranularity.Day) : Unresolved(DateGranularity.Month));
            if (!open && month is (>= 21 and <= 24) or (>= 33 and <= 36) or 40 or 41)
                return Marked(Division(year, month));
            if (month is < 1 or > 12)
            {
                Fail(at, _at, open ? "a month from 01 to 12" : "a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36");
                return null;
            }
            if (!Take("-"))
            {
                if (open)
                    return Marked(Unresolved(DateGranularity.Month) with { Recurring = new AnnualDate(month, 1) });
                var first = new LocalDate(year, month, 1);
                return Marked(new DateSpan(first, EndOfMonth(first), DateGranularity.Month, DateDerivation.Stated));
            }
            at = _at;
            int day = Two("a day");
            if (_error is not null)
                return null;
            if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(open ? 2000 : year, month))
            {
                Fail(at, _at, "a day of that month");
                return null;
            }
            return Marked(open ? new DateSpan(null, null, DateGranularity.Day, DateDerivation.Unresolved, new AnnualDate(month, day)) : On(new LocalDate(year, month, day)));
        }

        private bool Checked(int year, int at)
        {
            if (year is >= 1 and <= 9900)
                return true;
            Fail(at, at + 4, "a year from 0001 to 9900");
            return false;
        }

        private static DateSpan Unresolved(DateGranularity granularity) => new(null, null, granularity, DateDerivation.Unresolved);

        private static DateSpan Division(int year, int code)
        {
            (int month, int length) = code switch { <= 24 => ((code - 20) * 3, 3), <= 36 => (((code - 33) * 3) + 1, 3), _ => (((code - 40) * 6) + 1, 6) };
            var first = new LocalDate(year, month, 1);
            return new DateSpan(first, first.PlusMonths(length).PlusDays(-1), DateGranularity.Months, DateDerivation.Stated);
        }

        private DateSpan Marked(DateSpan span) => Take("~") ? span with { Approximate = true } : span;

        // Four digits, of which the last one, two or all four may be X.
        private int Year(out int unspecified)
        {
            int year = 0;
            unspecified = 0;
            for (int i = 0; i < 4; i++)
            {
                char c = _at < _text.Length ? _text[_at] : ' ';
                if (c == 'X')
                    unspecified++;
                if (unspecified > 0 ? c != 'X' : !char.IsAsciiDigit(c))
                {
                    Fail(_at, _at + 1, i == 0 ? "a year of four digits" : "four digits of a year");
                    return 0;
                }
                year = (year * 10) + (c == 'X' ? 0 : c - '0');
                _at++;
            }
            if (unspecified == 3)
                Fail(_at - 3, _at, "a decade (199X), a century (19XX) or XXXX");
            return year;
        }

        private int Two(string what)
        {
            for (int i = 0; i < 2; i++)
                if (_at + i >= _text.Length || !char.IsAsciiDigit(_text[_at + i]))
                {
                    Fail(_at + i, _at + i + 1, what + " of two digits");
                    return 0;
                }
            int value = ((_text[_at] - '0') * 10) + (_text[_at + 1] - '0');
            _at += 2;
            return value;
        }

        private bool Take(string token)
        {
            if (!_text.AsSpan(_at).StartsWith(token, StringComparison.Ordinal))
                return false;
            _at += token.Length;
            return true;
        }
    }
}
