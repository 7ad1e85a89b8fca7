using NodaTime;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Turns a date as written into days, against the publication date and the dates told before. Never reads the clock.</summary>
internal struct DateResolver
{
    /// <summary>How many days after publication a day without a year may lie before it is read as last year's.</summary>
    private const int SoonDays = 31;

    private readonly LocalDate? _published;

    /// <summary>The last date that the text told, for "the next day", "that year"; null when none was.</summary>
    private DateSpan? _told;

    internal DateResolver(LocalDate? published)
    {
        _published = published;
        _told = null;
    }

    /// <summary>Resolves in the order of the text.</summary>
    /// <param name="raw">The date as written.</param>
    /// <param name="year">Year of the nearest fully stated date of the same text, used when there is no publication date; 0 when there is none.</param>
    /// <param name="evidence">The words.</param>
    internal DateSpan Resolve(in RawDate raw, int year, Evidence? evidence)
    {
        var dates = Days(raw.From, raw.Future, year);
        if (raw.IsRange)
            dates = Join(raw, dates, year);
        if (raw.OpenEnd)
            dates = dates with { Latest = null };
        if (raw.OpenStart)
            dates = dates with { Earliest = null };
        if (!raw.IsRange && !raw.OpenEnd && !raw.OpenStart && dates is { Earliest: not null, Granularity: DateGranularity.Day or DateGranularity.Month or DateGranularity.Year })
            _told = dates;
        return dates with { Approximate = raw.From.Approximate || raw.To.Approximate, Evidence = evidence };
    }

    private readonly DateSpan Join(in RawDate raw, DateSpan single, int year)
    {
        DatePoint first = raw.From, second = raw.To;
        // What one end leaves out, the other tells: "from 3 to 5 May", "March to May 2017", "summer to autumn 2016".
        if (first.Day > 0 && first.Month == 0)
            first.Month = second.Month;
        if (first.Kind == DatePointKind.Calendar && first.Year == 0 && second.Year != 0)
            first.Year = first.Month > second.Month || (first.Month == second.Month && first.Day > second.Day) ? second.Year - 1 : second.Year;
        if (first.Kind == DatePointKind.Calendar && second.Year == 0 && first.Year != 0 && second.Month != 0)
            second.Year = second.Month < first.Month || (second.Month == first.Month && second.Day < first.Day) ? first.Year + 1 : first.Year;
        if (second.YearShift is not null && first.YearShift is null && first.Kind == DatePointKind.Calendar && first.Year == 0)
            first.YearShift = second.YearShift;
        if (first is { Part: 1, Month: > 0, Day: 0 })
            (first.Day, first.Part) = (15, null);
        bool middle = second is { Part: 1, Month: > 0, Day: 0 };
        if (middle)
            (second.Day, second.Part) = (15, null);
        var to = Days(second, raw.Future, year);
        var start = Days(first, raw.Future, year);
        if (start.Earliest is { } earliest && to.Latest is { } latest)
        {
            // Without years both are the nearest before publication; the start must not come after the end.
            if (earliest > latest && first is { Kind: DatePointKind.Calendar, Year: 0 })
                start = start with { Earliest = earliest.PlusYears(-1) };
            else if (earliest > latest && first.Kind == DatePointKind.Weekday)
                start = start with { Earliest = earliest.PlusWeeks(-1) };
            if (start.Earliest > latest)
                return start with { Latest = start.Latest };
        }
        var granularity = (raw.From.Kind, raw.From.Day, raw.From.Month) switch
        {
            (DatePointKind.Calendar, 0, 0) when raw.To is { Kind: DatePointKind.Calendar, Month: > 0 } => DateGranularity.Months,
            (DatePointKind.Calendar, 0, 0) or (DatePointKind.Decade, _, _) => DateGranularity.Years,
            (DatePointKind.Calendar, 0, _) or (DatePointKind.Season, _, _) => DateGranularity.Months,
            _ => DateGranularity.Days,
        };
        var derivation = (DateDerivation)Math.Max((int)start.Derivation, (int)to.Derivation);
        return single with { Earliest = start.Earliest, Latest = to.Latest, Granularity = granularity, Derivation = derivation, Recurring = null };
    }

    private readonly DateSpan Days(in DatePoint point, bool future, int year) => point.Kind switch
    {
        DatePointKind.Calendar => Calendar(point, future, year),
        DatePointKind.Weekday => Weekday(point, future),
        DatePointKind.Offset => FromPublished(point.Amount, point.Alternative),
        DatePointKind.Unit => Unit(point, future),
        DatePointKind.Span => Spanning(point),
        DatePointKind.Ago => Ago(point),
        DatePointKind.Told => Told(point),
        DatePointKind.Season => Season(point, year),
        DatePointKind.Division => Division(point, future, year),
        DatePointKind.WeekOf => WeekOf(point, future, year),
        DatePointKind.Decade => new DateSpan(new LocalDate(point.Year + (point.Part switch { 1 => 3, 2 => 6, _ => 0 }), 1, 1), new LocalDate(point.Year + (point.Part switch { 0 => 3, 1 => 6, _ => point.Year % 100 == 0 && point.Year < 2000 ? 99 : 9 }), 12, 31), DateGranularity.Years, DateDerivation.Stated),
        DatePointKind.Century => new DateSpan(new LocalDate(((point.Amount - 1) * 100) + 1, 1, 1), new LocalDate(point.Amount * 100, 12, 31), DateGranularity.Years, DateDerivation.Stated),
        _ => Unknown(DateGranularity.Day),
    };

    // "The next day" needs a day told before, "that year" any date.
    private readonly DateSpan Told(in DatePoint point)
    {
        if (_told is not { Earliest: { } told } || (point.Unit is TimeUnit.Day or TimeUnit.Week && _told.Granularity != DateGranularity.Day) || (point.Unit == TimeUnit.Month && _told.Granularity == DateGranularity.Year))
            return Unknown(point.Unit == TimeUnit.Week ? DateGranularity.Day : GranularityOf(point.Unit));
        if (point.Unit is TimeUnit.Day or TimeUnit.Week)
            return Single(told.PlusDays(point.Unit == TimeUnit.Week ? 7 * point.Amount : point.Amount), DateDerivation.Inferred);
        var month = told.PlusMonths(point.Amount);
        return point.Unit == TimeUnit.Month ? Month(month.Year, month.Month, point.Part, DateDerivation.Inferred) : Year(told.Year + point.Amount, point.Part, DateDerivation.Inferred);
    }

    private static DateSpan Unknown(DateGranularity granularity) => new(null, null, granularity, DateDerivation.Unresolved);

    private static DateSpan Single(LocalDate day, DateDerivation derivation) => new(day, day, DateGranularity.Day, derivation);

    private readonly DateSpan FromPublished(int days, bool night)
    {
        if (_published is not { } published)
            return Unknown(DateGranularity.Day);
        var day = published.PlusDays(days);
        return new DateSpan(day, night ? published : day, DateGranularity.Day, DateDerivation.Resolved);
    }

    private readonly DateSpan Calendar(in DatePoint point, bool future, int discourse)
    {
        var derivation = DateDerivation.Stated;
        int year = point.Year;
        if (year == 0 && (!TryYear(point, future, discourse, out year, out derivation)))
        {
            if (point.Day > 0 && point.LastDay == 0)
                return new DateSpan(null, null, DateGranularity.Day, DateDerivation.Unresolved, new AnnualDate(point.Month, point.Day));
            return point.Day > 0 ? Unknown(DateGranularity.Days) : Unknown(DateGranularity.Month) with { Recurring = new AnnualDate(point.Month, 1) };
        }
        if (point.Month == 0)
            return Year(year, point.Part, derivation);
        if (point.Day == 0)
            return Month(year, point.Month, point.Part, derivation);
        int last = DateReader.DaysIn(year, point.Month);
        var first = new LocalDate(year, point.Month, Math.Min(point.Day, last));
        if (point.LastDay <= point.Day)
            return Single(first, derivation);
        return new DateSpan(first, new LocalDate(year, point.Month, Math.Min(point.LastDay, last)), point.Alternative ? DateGranularity.Day : DateGranularity.Days, derivation);
    }

    // The year that is not written: last or this year, else the nearest past one, else that of the text's other dates.
    private readonly bool TryYear(in DatePoint point, bool future, int discourse, out int year, out DateDerivation derivation)
    {
        derivation = DateDerivation.Inferred;
        if (_published is not { } published)
        {
            year = discourse;
            return discourse != 0 && point is { Shift: null, YearShift: null };
        }
        year = published.Year;
        // "On 19 January 1999 …, which had entered the city on 6 January": of the year just told, long past.
        if (point is { Day: > 0, YearShift: null, Shift: null } && !future && _told is { Derivation: DateDerivation.Stated, Earliest: { } before } && before.Month == point.Month && before.Year < year - 1)
        {
            year = before.Year;
            return true;
        }
        if (point.YearShift is { } years)
        {
            derivation = DateDerivation.Resolved;
            year += years;
            return true;
        }
        if (point.Shift is { } shift)
        {
            derivation = DateDerivation.Resolved;
            if (shift < 0 && point.Month >= published.Month)
                year--;
            else if (shift > 0 && point.Month <= published.Month)
                year++;
            return true;
        }
        bool ahead = point.Day > 0
            ? (point.Month, point.Day).CompareTo((published.Month, published.Day)) > 0
            : point.Month > published.Month;
        bool behind = point.Day > 0
            ? (point.Month, Math.Max(point.Day, point.LastDay)).CompareTo((published.Month, published.Day)) < 0
            : point.Month < published.Month;
        // A day soon after publication is announced, not remembered from a year before.
        bool soon = ahead && point.Day > 0 && Period.DaysBetween(published, new LocalDate(year, point.Month, Math.Min(point.Day, DateReader.DaysIn(year, point.Month)))) <= SoonDays;
        if (ahead && !future && !soon)
            year--;
        else if (behind && future && Months(published, point.Month) > 6)
            year++;
        if (point is { Month: 2, Day: 29 })
            while (!CalendarSystem.Iso.IsLeapYear(year))
                year--;
        return true;
    }

    private static int Months(LocalDate published, int month) => published.Month - month;

    private static DateSpan Month(int year, int month, int? part, DateDerivation derivation)
    {
        int last = DateReader.DaysIn(year, month);
        (int from, int to) = part switch { 0 => (1, 10), 1 => (11, 20), 2 => (21, last), _ => (1, last) };
        return new DateSpan(new LocalDate(year, month, from), new LocalDate(year, month, to), DateGranularity.Month, derivation);
    }

    private static DateSpan Year(int year, int? part, DateDerivation derivation)
    {
        (int from, int to) = part switch { 0 => (1, 4), 1 => (5, 8), 2 => (9, 12), _ => (1, 12) };
        return new DateSpan(new LocalDate(year, from, 1), new LocalDate(year, to, DateReader.DaysIn(year, to)), DateGranularity.Year, derivation);
    }

    private readonly DateSpan Weekday(in DatePoint point, bool future)
    {
        if (_published is not { } published)
            return Unknown(DateGranularity.Day);
        int today = (int)published.DayOfWeek, back = (today - point.Weekday + 7) % 7;
        var day = point switch
        {
            { YearShift: { } weeks } => published.PlusDays(point.Weekday - today + (7 * weeks)),
            { Shift: < 0 } => published.PlusDays(back == 0 ? -7 : -back),
            { Shift: 0 } => published.PlusDays(point.Weekday - today),
            { Shift: > 0 } => published.PlusDays(7 - back),
            _ when future => published.PlusDays((7 - back) % 7),
            _ => published.PlusDays(-back),
        };
        return Single(day, DateDerivation.Resolved);
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private readonly DateSpan Unit(in DatePoint point, bool future)
    {
        var granularity = GranularityOf(point.Unit);
        if (_published is not { } published)
            return Unknown(granularity);
        int shift = point.Shift ?? 0;
        DateSpan span;
        switch (point.Unit)
        {
            case TimeUnit.Week:
            case TimeUnit.Fortnight:
                var monday = Monday(published).PlusWeeks(shift);
                span = new DateSpan(monday, monday.PlusDays(6), granularity, DateDerivation.Resolved);
                break;
            case TimeUnit.Weekend:
                bool onWeekend = (int)published.DayOfWeek >= 6;
                var saturday = Monday(published).PlusDays(5);
                if (point.Shift is null or 0)
                    saturday = future || onWeekend ? saturday : saturday.PlusWeeks(-1);
                else if (shift < 0)
                    saturday = saturday.PlusWeeks(-1);
                else if (onWeekend)
                    saturday = saturday.PlusWeeks(1);
                return new DateSpan(saturday, saturday.PlusDays(1), DateGranularity.Days, DateDerivation.Resolved);
            case TimeUnit.Month:
                var month = new LocalDate(published.Year, published.Month, 1).PlusMonths(shift);
                if (point.Day > 0)
                    return Single(month.PlusDays(point.Day - 1), DateDerivation.Resolved);
                span = Month(month.Year, month.Month, point.ToNow ? null : point.Part, DateDerivation.Resolved);
                break;
            case TimeUnit.Quarter:
                var quarter = new LocalDate(published.Year, ((published.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3 * shift);
                return new DateSpan(quarter, quarter.PlusMonths(3).PlusDays(-1), DateGranularity.Months, DateDerivation.Resolved);
            case TimeUnit.Year:
                span = Year(published.Year + shift, point.ToNow ? null : point.Part, DateDerivation.Resolved);
                break;
            case TimeUnit.Decade:
            case TimeUnit.Century:
                int size = point.Unit == TimeUnit.Decade ? 10 : 100;
                int first = (published.Year / size * size) + (size * shift);
                return new DateSpan(new LocalDate(first, 1, 1), new LocalDate(first + size - 1, 12, 31), DateGranularity.Years, DateDerivation.Resolved);
            default:
                return Unknown(granularity);
        }
        // "Earlier this month" ends, "later this month" begins with the publication.
        if (point.ToNow)
            span = point.Part == 0 ? span with { Latest = published } : span with { Earliest = published };
        return span;
    }

    private static DateGranularity GranularityOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => DateGranularity.Week,
        TimeUnit.Weekend => DateGranularity.Days,
        TimeUnit.Month => DateGranularity.Month,
        TimeUnit.Quarter or TimeUnit.Half => DateGranularity.Months,
        TimeUnit.Year => DateGranularity.Year,
        TimeUnit.Decade or TimeUnit.Century => DateGranularity.Years,
        _ => DateGranularity.Day,
    };

    // "The past two days" reaches from two days before publication to publication.
    private readonly DateSpan Spanning(in DatePoint point)
    {
        var granularity = point.Unit switch
        {
            TimeUnit.Month or TimeUnit.Quarter => DateGranularity.Months,
            TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => DateGranularity.Years,
            _ => DateGranularity.Days,
        };
        if (_published is not { } published)
            return Unknown(granularity);
        var other = Move(published, point.Unit, point.Amount);
        return point.Amount < 0
            ? new DateSpan(other, published, granularity, DateDerivation.Resolved)
            : new DateSpan(published, other, granularity, DateDerivation.Resolved);
    }

    private static LocalDate Move(LocalDate day, TimeUnit unit, int amount) => unit switch
    {
        TimeUnit.Hour => day.PlusDays(Math.Sign(amount) * ((Math.Abs(amount) + 23) / 24)),
        TimeUnit.Week => day.PlusWeeks(amount),
        TimeUnit.Fortnight => day.PlusWeeks(2 * amount),
        TimeUnit.Month => day.PlusMonths(amount),
        TimeUnit.Quarter => day.PlusMonths(3 * amount),
        TimeUnit.Year => PlusYears(day, amount),
        TimeUnit.Decade => PlusYears(day, 10 * amount),
        TimeUnit.Century => PlusYears(day, 100 * amount),
        _ => day.PlusDays(amount),
    };

    private static LocalDate PlusYears(LocalDate day, int years) => day.Year + years is < 1 or > 9998 ? day : day.PlusYears(years);

    private readonly DateSpan Ago(in DatePoint point)
    {
        var granularity = GranularityOf(point.Unit);
        if (_published is not { } published)
            return Unknown(granularity);
        var day = Move(published, point.Unit, point.Amount);
        return point.Unit switch
        {
            TimeUnit.Hour => new DateSpan(day, published, DateGranularity.Day, DateDerivation.Resolved),
            TimeUnit.Week or TimeUnit.Fortnight => new DateSpan(Monday(day), Monday(day).PlusDays(6), DateGranularity.Week, DateDerivation.Resolved),
            TimeUnit.Month => Month(day.Year, day.Month, null, DateDerivation.Resolved),
            TimeUnit.Quarter => new DateSpan(new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1), new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3).PlusDays(-1), DateGranularity.Months, DateDerivation.Resolved),
            TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => Year(day.Year, null, DateDerivation.Resolved),
            _ => Single(day, DateDerivation.Resolved),
        };
    }

    private readonly DateSpan Season(in DatePoint point, int discourse)
    {
        int year = point.Year;
        var derivation = DateDerivation.Stated;
        if (year == 0)
        {
            derivation = DateDerivation.Resolved;
            if (_published is not { } published)
                return Unknown(DateGranularity.Months);
            year = published.Year + (point.YearShift ?? 0);
            if (point.Shift < 0)
                year = new LocalDate(year, point.Month, 1).PlusMonths(3) > published ? year - 1 : year;
            else if (point.Shift > 0)
                year = point.Month <= published.Month ? year + 1 : year;
            else if (point is { Shift: 0, Month: 12 } && published.Month <= 2)
                year--;
        }
        var first = new LocalDate(year, point.Month, 1);
        return new DateSpan(first, first.PlusMonths(3).PlusDays(-1), DateGranularity.Months, derivation);
    }

    private readonly DateSpan Division(in DatePoint point, bool future, int discourse)
    {
        var derivation = DateDerivation.Stated;
        int year = point.Year;
        if (point.Divisions == 52 || point.Month > 0 || point.Unit == TimeUnit.Month)
            return PartOfMonth(point, future, discourse);
        int months = 12 / point.Divisions;
        int first = point.Divisions == 12 ? (point.Amount < 0 ? 13 + point.Amount : 1) : point.Amount < 0 ? 13 - months : ((point.Amount - 1) * months) + 1;
        int length = point.Divisions == 12 ? Math.Abs(point.Amount) : Math.Min(months * Math.Max(1, point.LastDay), 13 - first);
        if (year == 0)
        {
            derivation = DateDerivation.Resolved;
            if (_published is not { } published)
                return Unknown(DateGranularity.Months);
            year = published.Year + (point.YearShift ?? 0);
            // A bare quarter is the last that had begun.
            if (point is { YearShift: null, Unit: TimeUnit.None } && first > published.Month && !future)
                year--;
        }
        var start = new LocalDate(year, first, 1);
        return new DateSpan(start, start.PlusMonths(length).PlusDays(-1), DateGranularity.Months, derivation);
    }

    private readonly DateSpan PartOfMonth(in DatePoint point, bool future, int discourse)
    {
        var plain = point with { Kind = point.Unit == TimeUnit.Month ? DatePointKind.Unit : DatePointKind.Calendar, Day = 0, LastDay = 0 };
        var month = Days(plain, future, discourse);
        if (month.Earliest is not { } first || month.Latest is not { } last)
            return Unknown(DateGranularity.Week);
        if (point.Divisions == 2)
            return point.Amount == 1 ? month with { Latest = first.PlusDays(14) } : month with { Earliest = first.PlusDays(15) };
        int days = 7 * Math.Max(1, point.LastDay);
        var (start, end) = point.Amount < 0 ? (last.PlusDays(1 - days), last) : (first.PlusDays(7 * (point.Amount - 1)), first.PlusDays((7 * (point.Amount - 1)) + days - 1));
        return new DateSpan(start, end > last ? last : end, DateGranularity.Week, month.Derivation);
    }

    private readonly DateSpan WeekOf(in DatePoint point, bool future, int discourse)
    {
        var day = Calendar(point, future, discourse);
        if (day.Earliest is not { } date)
            return Unknown(DateGranularity.Week);
        return point.Alternative
            ? new DateSpan(date.PlusDays(-6), date, DateGranularity.Week, day.Derivation)
            : new DateSpan(Monday(date), Monday(date).PlusDays(6), DateGranularity.Week, day.Derivation);
    }
}
