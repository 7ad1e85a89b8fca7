using FsCheck;
using FsCheck.Fluent;
using Mosul.Ihl.Json;
using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests;

/// <summary>What holds for every text: nothing is thrown, every evidence quotes its document, and the JSON loses nothing.</summary>
public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "Mosul", "Iraqi forces", "the coalition", "IS", "an air strike", "killed", "wounded", "at least", "105", "12,000", "hundreds or even thousands", "civilians", "children", "said", "according to",
        "“", "”", "\"", "‘", "’", "'", ".", ",", ";", ":", "?", "!", "(", ")", "-", "–", "on Monday", "17 March", "2017", "yesterday", "allegedly", "may have", "denied", "must", "by", "of", "and", "or",
        "who", "which", "were", "have been", "Amnesty International", "\n", "\n\n", "\r\n", "\t", " ", "\u00A0", "\u200B", "\u2028", "\uFEFF", "\uFFFD", "\0", "\uD800", "\uDC00", "\U0001F600", "é", "İ", "ı",
        "ß", "ﬁ", "٣٤", "中文", "e\u0301", "Read more:", "*", "1.", "$", "%", "/", "\\", "http://example.org/a?b=c", "a", "The", "It", "they", "", "99999999999999999999", "31 February 0000", "F-16",
    ];

    public static TheoryData<string> Seeds => [.. Repository.SeedNames];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seeds_hold(string seed) => Holds(Repository.Seed(seed).Text);

    [Fact]
    public void Any_string_holds() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_sequence_of_code_units_holds() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        Holds(string.Create(random.Next(300), random, static (units, r) => { foreach (ref char unit in units) unit = (char)r.Next(65536); }));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mixture_of_the_fields_words_holds() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        Holds(string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(5) == 0 ? "" : " "))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_cut_of_the_seeds_holds()
    {
        string[] seeds = [.. Repository.SeedNames.Select(n => Repository.Seed(n).Text)];
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), value =>
        {
            var random = new Random(value);
            string seed = seeds[random.Next(seeds.Length)];
            int start = random.Next(seed.Length);
            string cut = seed.Substring(start, random.Next(Math.Min(seed.Length - start, 800)));
            int at = random.Next(cut.Length + 1);
            Holds(cut.Insert(at, Pieces[random.Next(Pieces.Length)]));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\uD800")]
    [InlineData("\0\0\0")]
    [InlineData("“")]
    [InlineData(".")]
    public void Nearly_nothing_holds(string text) => Holds(text);

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData(" ")]
    [InlineData("“")]
    [InlineData("and, ")]
    [InlineData("said the ")]
    [InlineData("civilians killed by troops ")]
    [InlineData("12 civilians and ")]
    [InlineData("17 March ")]
    public void One_line_of_a_million_characters_holds(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        // Slicing is checked; the JSON of so many equal values is checked elsewhere.
        Quotes(ReportParser.Default.Parse(new SourceDocument("long", text)));
    }

    private static void Holds(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("any", text, Published: new(2017, 3, 28)));
        Assert.Equal(text, report.Document.Text);
        Quotes(report);
        var back = IhlJson.Parse(IhlJson.SerializeToUtf8Bytes(report));
        Assert.True(back.Success, back.Error?.ToString());
        Assert.Equal(report, back.Value);
        Assert.Equal(report, ReportParser.Default.Parse(new SourceDocument("any", text, Published: new(2017, 3, 28))));
    }

    private static void Quotes(ParsedReport report)
    {
        foreach (var (path, evidence) in EvidenceWalker.Walk(report))
            Assert.True(
                evidence.DocumentId == report.Document.Id && evidence.Span.End <= report.Document.Text.Length
                && report.Document.Text.AsSpan()[evidence.Span.Start..evidence.Span.End].SequenceEqual(evidence.Quote),
                $"{path} does not quote its document: {evidence}");
    }
}
