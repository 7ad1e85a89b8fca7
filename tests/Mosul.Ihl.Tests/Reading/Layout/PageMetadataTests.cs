using Mosul.Ihl.Reading.Layout;
using NodaTime;

namespace Mosul.Ihl.Tests.Reading.Layout;

public class PageMetadataTests
{
    private const string Text = "The army shelled the market in the old town on Sunday and killed twelve people, residents said.";

    [Theory]
    [InlineData("MOSCOW, 11 Dec — RIA Novosti. " + Text, "RIA Novosti", SourceKind.NewsAgency)]
    [InlineData("MOSCOW, July 11. /TASS/. " + Text, "TASS", SourceKind.NewsAgency)]
    [InlineData("Example Workers' Voice\n\nTwelve killed in shelling of the market\n\nby Jane Doe\nIssue No. 2564\n\n" + Text, "Example Workers' Voice", SourceKind.Newspaper)]
    [InlineData("Twelve killed in shelling of the market | Example Radio\n\nTwelve killed in shelling of the market\n\n" + Text, "Example Radio", SourceKind.Broadcaster)]
    [InlineData("Stop the killing\n\n" + Text + "\n\n" + Text + "\n\nExample Workers' Party of the North\n\n24th March 2017", "Example Workers' Party of the North", SourceKind.PoliticalParty)]
    [InlineData("Stop the killing\n\n" + Text + "\n\nMinistry of Foreign Affairs\nSana'a, 3 May 2018", "Ministry of Foreign Affairs", SourceKind.Government)]
    [InlineData("Stop the killing\n\n" + Text + "\n\n© 2017 Example Daily Times. All rights reserved.", "Example Daily Times", SourceKind.Newspaper)]
    [InlineData("Stop the killing\n\n" + Text + "\n\nImage: Some Agency/A. Name", null, SourceKind.Unknown)]
    [InlineData("FOR IMMEDIATE RELEASE\n\nStop the killing in the old town\n\n" + Text, null, SourceKind.Unknown)]
    public void Outlet(string text, string? name, SourceKind kind)
    {
        var outlet = LayoutReaderTests.Read(text).Outlet;
        Assert.Equal(name, outlet?.Name);
        Assert.Equal(kind, outlet?.Kind ?? SourceKind.Unknown);
        if (outlet?.Evidence is { } evidence)
            Assert.Equal(evidence.Quote, text[evidence.Span.Start..evidence.Span.End]);
    }

    [Theory]
    [InlineData("by Jane Doe", "Jane Doe")]
    [InlineData("By JANE DOE and JOHN Q. ROE", "JANE DOE;JOHN Q. ROE")]
    [InlineData("By Jane Doe, John al-Roe & Mary bin Ali", "Jane Doe;John al-Roe;Mary bin Ali")]
    [InlineData("By Jane Doe in East Aleppo", "Jane Doe")]
    [InlineData("By Jane Doe | July 11, 2017", "Jane Doe")]
    [InlineData("Written by: Jean-Luc O'Neill", "Jean-Luc O'Neill")]
    public void Authors(string byline, string names)
    {
        var layout = LayoutReaderTests.Read($"Twelve killed in shelling of the market\n\n{byline}\n\n{Text}\n\n{Text}");
        Assert.Equal(names.Split(';'), layout.Authors.Select(a => a.Quote));
    }

    [Theory]
    [InlineData("July 11, 2017", 2017, 7, 11)]
    [InlineData("11 July 2017", 2017, 7, 11)]
    [InlineData("Tuesday, 11 July 2017", 2017, 7, 11)]
    [InlineData("24th March 2017", 2017, 3, 24)]
    [InlineData("3rd of May, 2018", 2018, 5, 3)]
    [InlineData("Sept. 3, 2016", 2016, 9, 3)]
    [InlineData("2017-07-11", 2017, 7, 11)]
    [InlineData("2017-07-11T10:30:00Z", 2017, 7, 11)]
    [InlineData("25/07/2017", 2017, 7, 25)]
    [InlineData("07/25/2017", 2017, 7, 25)]
    [InlineData("11.07.2017", 2017, 7, 11)]
    [InlineData("Published: 11 Jul 2017 10:30 GMT", 2017, 7, 11)]
    [InlineData("Last updated on July 11, 2017 at 3:15 pm", 2017, 7, 11)]
    [InlineData("22-Jul-2019", 2019, 7, 22)]
    public void Dates(string line, int year, int month, int day)
    {
        var layout = LayoutReaderTests.Read($"Twelve killed in shelling of the market\n\n{line}\n\n{Text}\n\n{Text}");
        Assert.Equal(new LocalDate(year, month, day), layout.Published?.Date.Earliest);
        Assert.True(layout.Published!.IsAccepted);
    }

    [Theory]
    [InlineData("31 February 2017")]
    [InlineData("11/07/2017")]
    [InlineData("July 2017")]
    [InlineData("11 Dec")]
    [InlineData("Incident date\nMarch 17, 2017")]
    public void Uncertain_dates_are_not_accepted(string line)
    {
        var layout = LayoutReaderTests.Read($"Twelve killed in shelling of the market\n\n{line}\n\n{Text}\n\n{Text}");
        Assert.False(layout.Published?.IsAccepted ?? false);
        Assert.Contains(layout.Diagnostics, d => d.Code == DiagnosticCodes.NoPublicationDate);
        Assert.DoesNotContain(layout.Diagnostics, d => d.Code == DiagnosticCodes.OddDate);
    }

    [Theory]
    [InlineData("Monday, 11 July 2017", "It happened at night, they said.", true)]
    [InlineData("11 July 2017", "On 15 August 2017 the army took the town, residents said.", true)]
    [InlineData("11 July 2017", "The ceasefire will end on 15 August 2017, residents said.", false)]
    [InlineData("11 July 2017", "On 12 July 2017 the army took the town, residents said.", false)]
    [InlineData("11 July 2017", "On 15 June 2017 the army took the town, residents said.", false)]
    public void Odd_dates(string line, string sentence, bool odd)
    {
        var layout = LayoutReaderTests.Read($"Twelve killed in shelling of the market\n\n{line}\n\n{Text}\n\n{sentence}");
        Assert.Equal(odd, layout.Diagnostics.Any(d => d.Code == DiagnosticCodes.OddDate));
        Assert.Equal(!odd, layout.Published!.IsAccepted);
        Assert.Equal(new LocalDate(2017, 7, 11), layout.Published.Date.Earliest);
    }

    [Fact]
    public void Dateline_without_a_year_is_told_but_not_used()
    {
        var layout = LayoutReaderTests.Read("MOSCOW, 11 Dec — RIA Novosti. " + Text);
        Assert.Equal(new AnnualDate(12, 11), layout.Published!.Date.Recurring);
        Assert.False(layout.Published.IsAccepted);
        Assert.Equal(new TextSpan(0, 6), layout.Dateline!.Place);
        Assert.Equal(new TextSpan(8, 14), layout.Dateline.Date);
        Assert.Equal(new TextSpan(17, 28), layout.Dateline.Agency);
    }

    [Theory]
    [InlineData("", "IHL0001")]
    [InlineData(" \n\t\r\n", "IHL0001")]
    [InlineData("a\0b", "IHL0003;IHL0101;IHL0102")]
    [InlineData("Three people died.", "IHL0101;IHL0102")]
    [InlineData("“We fight,” — said the commander of the the brigade. “We won,” — added the soldier. Then the is militants fled from the town.", "IHL0101;IHL0102;IHL0104")]
    [InlineData("“We fight,” — said the commander of the brigade.", "IHL0101;IHL0102")]
    public void Diagnostics(string text, string codes) =>
        Assert.Equal(codes, string.Join(';', LayoutReaderTests.Read(text).Diagnostics.Select(d => d.Code)));

    [Fact]
    public void What_the_caller_knows_is_not_missing()
    {
        var lexicon = Mosul.Ihl.Lexicons.CompiledLexicon.English;
        using var tokens = Mosul.Ihl.Reading.Tokens.Tokenizer.Read(Text, lexicon.Vocabulary);
        var document = new SourceDocument("d", Text, new Source("Example Times"), new LocalDate(2017, 7, 11));
        Assert.Empty(LayoutReader.Read(document, lexicon, tokens).Diagnostics);
    }
}
