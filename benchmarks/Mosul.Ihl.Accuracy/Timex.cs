using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Mosul.Ihl.Accuracy;

/// <summary>Dates as TIMEX3 values.</summary>
internal static class Timex
{
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");
    private static readonly LocalDatePattern YearPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private static readonly AnnualDatePattern RecurringPattern = AnnualDatePattern.CreateWithInvariantCulture("'XXXX-'MM'-'dd");

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    internal static string Month(LocalDate day) => MonthPattern.Format(day);

    internal static string Year(LocalDate day) => YearPattern.Format(day);

    /// <summary>The value of a date; null when nothing of it is resolved.</summary>
    internal static string? Value(DateSpan date)
    {
        if ((date.Earliest ?? date.Latest) is not { } day)
            return date.Recurring is { } recurring ? RecurringPattern.Format(recurring) : null;
        return date.Granularity switch
        {
            DateGranularity.Day => Day(day),
            DateGranularity.Week => string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}"),
            DateGranularity.Month => Month(day),
            DateGranularity.Months => Months(date, day),
            DateGranularity.Year => Year(day),
            DateGranularity.Years => Years(date, day),
            _ => Days(date, day),
        };
    }

    private static string Days(DateSpan date, LocalDate day) =>
        date is { Earliest: { } first, Latest: { } last } ? string.Create(CultureInfo.InvariantCulture, $"P{Period.DaysBetween(first, last) + 1}D") : Day(day);

    private static string Months(DateSpan date, LocalDate day)
    {
        if (date is not { Earliest: { } first, Latest: { } last })
            return Month(day);
        int months = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        return months == 3 && first.Month % 3 == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{(first.Month + 2) / 3}")
            : string.Create(CultureInfo.InvariantCulture, $"P{months}M");
    }

    private static string Years(DateSpan date, LocalDate day)
    {
        if (date is not { Earliest: { } first, Latest: { } last })
            return Year(day);
        return (last.Year - first.Year) switch
        {
            9 when first.Year % 10 == 0 => Year(first)[..3],
            99 => Year(first)[..2],
            var years => string.Create(CultureInfo.InvariantCulture, $"P{years + 1}Y"),
        };
    }
}
