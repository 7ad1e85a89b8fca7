using System.Text.Json.Nodes;
using Mosul.Ihl.Json;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Json;

/// <summary>The schema that ships is the schema that is written.</summary>
public class SchemaTests
{
    private static readonly string ShippedFile = Path.Combine(Repository.Sources, "Json", "mosul-ihl.schema.json");

    public static TheoryData<string> Seeds => [.. Repository.SeedNames];

    [Fact]
    public void Shipped_schema_is_that_of_the_types()
    {
        string current = SchemaWriter.Write();
        string received = ShippedFile.Replace(".json", ".received.json", StringComparison.Ordinal);
        if (File.Exists(ShippedFile) && File.ReadAllText(ShippedFile).ReplaceLineEndings("\n") == current)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, current);
        Assert.Fail($"The types have changed. Read {received}; rename it if it is right, and raise the number in IhlJson.Schema if a release had the old one.");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Seeds_follow_it(string seed)
    {
        var report = ReportParser.Default.Parse(Repository.Seed(seed));
        Follows(IhlJson.Serialize(new Analysis(report, RuleBook.Default.Assess(report), "c0ffee")));
    }

    [Fact]
    public void Whatever_the_model_holds_follows_it()
    {
        for (int seed = 0; seed < 50; seed++)
            Follows(IhlJson.Serialize(new ModelGenerator(seed, surrogates: false).Analysis()));
    }

    [Fact]
    public void Other_JSON_does_not_follow_it() => Assert.NotEmpty(new SchemaChecker(Shipped()).Errors(JsonNode.Parse("{\"schema\":\"mosul-ihl/2\",\"report\":{\"document\":{}}}")));

    private static JsonNode Shipped() => JsonNode.Parse(File.ReadAllText(ShippedFile))!;

    private static void Follows(string json) => Assert.Empty(new SchemaChecker(Shipped()).Errors(JsonNode.Parse(json)));
}
