namespace Mosul.Ihl.Tests;

/// <summary>The README shows code that compiles and runs, and names what exists.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Examples_are_those_that_run()
    {
        string examples = string.Join("\n\n", Examples()) + "\n";
        string shown = string.Join("\n", Blocks("csharp"));
        Assert.Equal(examples, shown);
    }

    [Fact]
    public void Lexicon_lines_are_read()
    {
        Assert.NotEmpty(Blocks("lex"));
        foreach (string lexicon in Blocks("lex"))
        {
            var result = Ihl.Lexicons.Lexicon.Parse(lexicon, "README.md");
            Assert.True(result.Success, result.Error?.ToString());
            var parser = new Ihl.Reading.ReportParserBuilder().AddLexicon(result.Value).Build();
            foreach (var entry in result.Value.Entries.Where(e => e.Code.StartsWith("Frame.", StringComparison.Ordinal)))
                Assert.Contains(parser.Parse(new SourceDocument("readme", entry.Example)).Statements, s => "Frame." + s.Act.Kind == entry.Code);
        }
    }

    [Theory]
    [InlineData("dotnet run -c Release --project src/Mosul.Ihl.Cli -- analyze seeds")]
    [InlineData("dotnet test")]
    public void Commands_are_shown(string command) => Assert.Contains("\n" + command + "\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void Links_lead_somewhere()
    {
        string[] broken = [.. Readme.Split("](")[1..].Select(l => l[..l.IndexOf(')', StringComparison.Ordinal)]).Where(l => !l.StartsWith("http", StringComparison.Ordinal))
            .Where(l => !Path.Exists(Path.Combine(Repository.Root, l)))];
        Assert.Empty(broken);
    }

    private static IEnumerable<string> Blocks(string language) => Readme.Split("```" + language + "\n")[1..].Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]);

    private static IEnumerable<string> Examples()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Mosul.Ihl.Tests", "ReadmeExamples.cs")).ReplaceLineEndings("\n");
        foreach (string part in source.Split("// README\n")[1..])
        {
            string[] lines = part[..part.IndexOf("// END", StringComparison.Ordinal)].TrimEnd().Split('\n');
            int indent = lines[0].Length - lines[0].TrimStart().Length;
            yield return string.Join("\n", lines.Select(l => l.Length > indent ? l[indent..] : ""));
        }
    }
}
