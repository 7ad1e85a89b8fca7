using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mosul.Ihl.Json;

namespace Mosul.Ihl.Tests.Json;

public class IhlJsonTests
{
    private static readonly ParsedReport Small = new() { Document = new SourceDocument("d1", "Troops killed 12.") { Published = new(2017, 3, 28) } };

    [Fact]
    public void Report_RoundTrips_whatever_it_holds() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var report = new ModelGenerator(seed).Report();
        var back = IhlJson.Parse(IhlJson.SerializeToUtf8Bytes(report));
        Assert.True(back.Success, back.Error?.ToString());
        Assert.Equal(report, back.Value);
        Assert.Equal(report, IhlJson.Parse(IhlJson.Serialize(report, indented: true)).Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Analysis_RoundTrips_whatever_it_holds() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var analysis = new ModelGenerator(seed).Analysis();
        var back = IhlJson.ParseAnalysis(IhlJson.Serialize(analysis));
        Assert.True(back.Success, back.Error?.ToString());
        Assert.Equal(analysis, back.Value);
        Assert.Equal(analysis.Report, IhlJson.Parse(IhlJson.SerializeToUtf8Bytes(analysis, indented: true)).Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Streams_get_the_same_bytes()
    {
        byte[] expected = IhlJson.SerializeToUtf8Bytes(Small);
        using var sync = new MemoryStream();
        IhlJson.Serialize(sync, Small);
        using var asynchronous = new MemoryStream();
        await IhlJson.SerializeAsync(asynchronous, Small);
        Assert.Equal(expected, sync.ToArray());
        Assert.Equal(expected, asynchronous.ToArray());
        var analysis = new Analysis(Small, [], "c0ffee");
        expected = IhlJson.SerializeToUtf8Bytes(analysis);
        sync.SetLength(0);
        asynchronous.SetLength(0);
        IhlJson.Serialize(sync, analysis);
        await IhlJson.SerializeAsync(asynchronous, analysis);
        Assert.Equal(expected, sync.ToArray());
        Assert.Equal(expected, asynchronous.ToArray());
    }

    [Fact]
    public void Root_names_the_schema_first() => Assert.StartsWith("{\"schema\":\"mosul-ihl/1\",\"report\":{\"document\":{\"id\":\"d1\",\"text\":\"Troops killed 12.\"", IhlJson.Serialize(Small), StringComparison.Ordinal);

    [Fact]
    public void Schema_may_stand_last()
    {
        string json = IhlJson.Serialize(Small);
        string report = json["{\"schema\":\"mosul-ihl/1\",".Length..^1];
        Assert.Equal(Small, IhlJson.Parse("{" + report + ",\"schema\":\"mosul-ihl/1\"}").Value);
    }

    [Fact]
    public void Byte_order_mark_is_skipped() => Assert.True(IhlJson.Parse((byte[])[0xEF, 0xBB, 0xBF, .. IhlJson.SerializeToUtf8Bytes(Small)]).Success);

    [Theory]
    [InlineData("", "IHL0304 at 0..0: expected a report of schema mosul-ihl/1 (line 1, byte 1, at $): ")]
    [InlineData("null", "IHL0304 at 0..0: expected an object with a member \"schema\": \"mosul-ihl/1\"")]
    [InlineData("[]", "IHL0304 at 0..0: expected an object with a member \"schema\": \"mosul-ihl/1\"")]
    [InlineData("{}", "IHL0304 at 0..0: expected a member \"schema\": \"mosul-ihl/1\"")]
    [InlineData("{\"schema\":1}", "IHL0304 at 0..0: expected a member \"schema\": \"mosul-ihl/1\"")]
    [InlineData("{\"schema\":\"other\"}", "IHL0304 at 0..0: expected schema mosul-ihl/1, not \"other\"")]
    [InlineData("{\"schema\":\"mosul-ihl/2\",\"new\":[]}", "IHL0304 at 0..0: expected schema mosul-ihl/1, but this is mosul-ihl/2, written by a newer version of the library")]
    [InlineData("{\"schema\":\"mosul-ihl/1\"}", "IHL0304 at 24..24: expected a report of schema mosul-ihl/1 (line 1, byte 25, at $): ")]
    [InlineData("{\"schema\":\"mosul-ihl/1\",\n \"é\":", "IHL0304 at 30..30: expected a report of schema mosul-ihl/1 (line 2, byte ")]
    public void Parse_says_what_was_expected_and_where(string json, string expected) => Assert.StartsWith(expected, IhlJson.Parse(json).Error!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"text\":\"Troops killed 12.\"", "\"text\":null", "$.report.document.text")]
    [InlineData("\"published\":\"2017-03-28\"", "\"published\":\"28.03.2017\"", "a day YYYY-MM-DD")]
    [InlineData("\"segments\":[]", "\"segments\":[{\"role\":\"Nonsense\",\"span\":[0,1]}]", "role")]
    [InlineData("\"segments\":[]", "\"segments\":[{\"role\":\"body\",\"span\":[2,1]}]", "a span [start, end]")]
    [InlineData("\"segments\":[]", "\"segments\":[null]", "an item that is not null")]
    [InlineData("\"mentions\":[]", "\"mentions\":[{\"kind\":\"act\",\"code\":\"x\",\"evidence\":{\"documentId\":\"d1\",\"span\":[0,6],\"quote\":\"troops\"}}]", "evidence that quotes its document")]
    [InlineData("\"mentions\":[]", "\"mentions\":[],\"unknown\":1", "unknown")]
    public void Parse_refuses_what_is_no_report(string written, string changed, string expected)
    {
        string json = IhlJson.Serialize(Small);
        Assert.Contains(written, json, StringComparison.Ordinal);
        var result = IhlJson.Parse(json.Replace(written, changed, StringComparison.Ordinal));
        Assert.Equal(DiagnosticCodes.NotAReport, result.Error?.Code);
        Assert.True(result.Error!.Expected.Contains(expected, StringComparison.Ordinal), result.Error.Expected);
    }

    [Fact]
    public void Parse_never_throws_on_damaged_bytes() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        byte[] json = IhlJson.SerializeToUtf8Bytes(new ModelGenerator(seed).Report());
        for (int i = 0; i < 3; i++)
            json[random.Next(json.Length)] = (byte)random.Next(256);
        _ = IhlJson.Parse(json);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_survives()
    {
        string text = Encoding.Unicode.GetString([0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC, 0x22, 0x00]) + "\uD800\uD83D\uDE00\uDFFF\\\"\u0000\u2028";
        var report = new ParsedReport { Document = new SourceDocument(text, text) };
        Assert.Equal(report, IhlJson.Parse(IhlJson.Serialize(report)).Value);
    }
}
