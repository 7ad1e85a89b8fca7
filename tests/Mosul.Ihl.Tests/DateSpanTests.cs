using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Mosul.Ihl.Tests;

public class DateSpanTests
{
    [Theory]
    [InlineData("2017-03-17", "2017-03-17", "2017-03-17", DateGranularity.Day)]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29", DateGranularity.Day)]
    [InlineData("2017-03", "2017-03-01", "2017-03-31", DateGranularity.Month)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", DateGranularity.Month)]
    [InlineData("2017-02", "2017-02-01", "2017-02-28", DateGranularity.Month)]
    [InlineData("2017", "2017-01-01", "2017-12-31", DateGranularity.Year)]
    [InlineData("0622", "0622-01-01", "0622-12-31", DateGranularity.Year)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DateGranularity.Years)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DateGranularity.Years)]
    [InlineData("2014/2017", "2014-01-01", "2017-12-31", DateGranularity.Years)]
    [InlineData("2017-02/2017-06", "2017-02-01", "2017-06-30", DateGranularity.Months)]
    [InlineData("2017-03-22/2017-03-24", "2017-03-22", "2017-03-24", DateGranularity.Days)]
    [InlineData("2017-03-13/2017-03-19", "2017-03-13", "2017-03-19", DateGranularity.Week)]
    [InlineData("[2017-05-04..2017-05-05]", "2017-05-04", "2017-05-05", DateGranularity.Day)]
    [InlineData("2017-01/..", "2017-01-01", null, DateGranularity.Month)]
    [InlineData("2017-01-05/..", "2017-01-05", null, DateGranularity.Day)]
    [InlineData("2017/..", "2017-01-01", null, DateGranularity.Year)]
    [InlineData("../2017-07-10", null, "2017-07-10", DateGranularity.Day)]
    [InlineData("../2017-07", null, "2017-07-31", DateGranularity.Month)]
    [InlineData("../2017", null, "2017-12-31", DateGranularity.Year)]
    [InlineData("XXXX", null, null, DateGranularity.Year)]
    [InlineData("XXXX-XX", null, null, DateGranularity.Month)]
    [InlineData("XXXX-XX-XX", null, null, DateGranularity.Day)]
    public void Reads_and_writes(string edtf, string? earliest, string? latest, DateGranularity granularity)
    {
        var span = DateSpan.ParseEdtf(edtf).Value;
        Assert.Equal(earliest, Iso(span.Earliest));
        Assert.Equal(latest, Iso(span.Latest));
        Assert.Equal(granularity, span.Granularity);
        Assert.False(span.Approximate);
        Assert.Null(span.Recurring);
        Assert.Equal(edtf, span.ToEdtf());
    }

    [Theory]
    [InlineData("2017-03-17~")]
    [InlineData("2017-03~")]
    [InlineData("2017~")]
    [InlineData("199X~")]
    [InlineData("2017-02~/2017-06~")]
    [InlineData("2017-03-22~/2017-03-24~")]
    [InlineData("[2017-05-04..2017-05-05]~")]
    [InlineData("2017-01~/..")]
    [InlineData("../2017-07~")]
    [InlineData("XXXX-03-17~")]
    [InlineData("XXXX~")]
    public void Keeps_approximate(string edtf)
    {
        var span = DateSpan.ParseEdtf(edtf).Value;
        Assert.True(span.Approximate);
        Assert.Equal(edtf, span.ToEdtf());
    }

    [Theory]
    [InlineData("XXXX-03-17", 3, 17)]
    [InlineData("XXXX-02-29", 2, 29)]
    [InlineData("XXXX-12-31", 12, 31)]
    [InlineData("XXXX-03", 3, 1)]
    [InlineData("XXXX-12~", 12, 1)]
    public void Leaves_the_year_open(string edtf, int month, int day)
    {
        var span = DateSpan.ParseEdtf(edtf).Value;
        Assert.Equal(new AnnualDate(month, day), span.Recurring);
        Assert.Equal(DateDerivation.Unresolved, span.Derivation);
        Assert.False(span.IsResolved);
        Assert.Equal(edtf, span.ToEdtf());
    }

    [Theory]
    [InlineData("2014-21", "2014-03/2014-05")]
    [InlineData("2014-22", "2014-06/2014-08")]
    [InlineData("2014-24", "2014-12/2015-02")]
    [InlineData("2014-33", "2014-01/2014-03")]
    [InlineData("2014-36", "2014-10/2014-12")]
    [InlineData("2014-40", "2014-01/2014-06")]
    [InlineData("2014-41", "2014-07/2014-12")]
    [InlineData("2016-10/2017-07-10", "2016-10-01/2017-07-10")]
    [InlineData("2016/2017-07", "2016-01/2017-07")]
    [InlineData("2017-05-04/2017-05-04", "2017-05-04")]
    public void Writes_the_plain_form(string edtf, string plain) => Assert.Equal(plain, DateSpan.ParseEdtf(edtf).Value.ToEdtf());

    [Theory]
    [InlineData("", 0, 0, "a year of four digits")]
    [InlineData("17 March", 2, 3, "four digits of a year")]
    [InlineData("March", 0, 1, "a year of four digits")]
    [InlineData("201", 3, 3, "four digits of a year")]
    [InlineData("201-03", 3, 4, "four digits of a year")]
    [InlineData("0000", 0, 4, "a year from 0001 to 9900")]
    [InlineData("2XXX", 1, 4, "a decade (199X), a century (19XX) or XXXX")]
    [InlineData("20X7", 3, 4, "four digits of a year")]
    [InlineData("2017-3", 6, 6, "a month of two digits")]
    [InlineData("2017-", 5, 5, "a month of two digits")]
    [InlineData("2017-13", 5, 7, "a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36")]
    [InlineData("2017-00", 5, 7, "a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36")]
    [InlineData("XXXX-13-01", 5, 7, "a month from 01 to 12")]
    [InlineData("2017-02-29", 8, 10, "a day of that month")]
    [InlineData("2017-04-31", 8, 10, "a day of that month")]
    [InlineData("2017-04-00", 8, 10, "a day of that month")]
    [InlineData("XXXX-02-30", 8, 10, "a day of that month")]
    [InlineData("2017-04-1", 9, 9, "a day of two digits")]
    [InlineData("2017-04-xx", 8, 9, "a day of two digits")]
    [InlineData("2017-03-17T06:00", 10, 16, "the end")]
    [InlineData("2017?", 4, 5, "'~' or the end: doubtful dates are not kept")]
    [InlineData("2017%", 4, 5, "'~' or the end: doubtful dates are not kept")]
    [InlineData("2017/2016", 5, 9, "an end not before the start")]
    [InlineData("2017/", 5, 5, "a year of four digits")]
    [InlineData("2017/XXXX", 5, 9, "a date with a year")]
    [InlineData("XXXX-03-17/2017", 0, 15, "a date with a year")]
    [InlineData("../..", 3, 4, "a year of four digits")]
    [InlineData("[2017-05-04,2017-05-05]", 11, 12, "'..'")]
    [InlineData("[2017-05-04..2017-05-05", 23, 23, "']'")]
    [InlineData("[2017-05..2017-06]", 1, 17, "two days")]
    [InlineData("[2017-05-05..2017-05-04]", 13, 23, "an end not before the start")]
    public void Refuses(string text, int start, int end, string expected)
    {
        var error = DateSpan.ParseEdtf(text).Error;
        Assert.Equal(new ParseError(DiagnosticCodes.NotADate, new TextSpan(start, end), expected), error);
    }

    [Fact]
    public void Writes_part_of_a_month_as_days() =>
        Assert.Equal("2022-03-01/2022-03-10", new DateSpan(new LocalDate(2022, 3, 1), new LocalDate(2022, 3, 10), DateGranularity.Month, DateDerivation.Stated).ToEdtf());

    [Fact]
    public void Writes_part_of_a_year_as_months() =>
        Assert.Equal("2016-09/2016-12", new DateSpan(new LocalDate(2016, 9, 1), new LocalDate(2016, 12, 31), DateGranularity.Year, DateDerivation.Stated).ToEdtf());

    [Fact]
    public void Never_throws_on_any_text() =>
        Prop.ForAll<string>(text =>
        {
            string edtf = text ?? "";
            return !DateSpan.ParseEdtf(edtf).TryGetValue(out var span) || DateSpan.ParseEdtf(span.ToEdtf()).Success;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_come_back() =>
        Prop.ForAll<int, int>((start, length) =>
        {
            var first = new LocalDate(2000, 1, 1).PlusDays(start % 10_000);
            var span = length % 40 == 0 ? DateSpan.On(first) : DateSpan.ParseEdtf(DateSpan.On(first).ToEdtf() + "/" + DateSpan.On(first.PlusDays(Math.Abs(length % 40))).ToEdtf()).Value;
            return DateSpan.ParseEdtf(span.ToEdtf()).Value == span;
        }).QuickCheckThrowOnFailure();

    private static string? Iso(LocalDate? day) => day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : null;
}
