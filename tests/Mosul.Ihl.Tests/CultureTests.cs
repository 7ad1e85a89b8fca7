using System.Globalization;
using Mosul.Ihl.Json;
using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests;

/// <summary>The same text gives the same bytes under cultures with other digits, calendars, letters and separators.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Seeds_give_the_same_bytes(string culture)
    {
        byte[] invariant = In(CultureInfo.InvariantCulture);
        Assert.Equal(invariant, In(CultureInfo.GetCultureInfo(culture, predefinedOnly: true)));
    }

    [Fact]
    public void Cultures_are_real_here() => Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));

    private static byte[] In(CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return [.. Repository.SeedNames.SelectMany(Bytes)];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static byte[] Bytes(string seed)
    {
        var report = ReportParser.Default.Parse(Repository.Seed(seed));
        return [.. IhlJson.SerializeToUtf8Bytes(report, indented: true), .. System.Text.Encoding.UTF8.GetBytes(ReportRenderer.Render(report))];
    }
}
