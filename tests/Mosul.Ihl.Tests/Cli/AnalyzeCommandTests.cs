using System.Text.Json;
using Mosul.Ihl.Json;

namespace Mosul.Ihl.Tests.Cli;

[Collection(ConsoleCollection.Name)]
public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Report = "Riverton, 6 May 2017. The Northern Army shelled Riverton on Sunday; at least 30 civilians were killed, residents said.\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void Table_shows_the_seeds()
    {
        var (exit, output, errors) = _line.Run("analyze", Repository.Seeds);
        Assert.Equal(0, exit);
        Assert.Empty(errors);
        Assert.StartsWith("5 documents · ", output, StringComparison.Ordinal);
        foreach (string section in (string[])["ALLEGATIONS – what sources say, never a finding", "FIGURES – do not add", "INCIDENTS", "WARNINGS", "GAPS"])
            Assert.Contains("\n\n" + section + "\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain(" \n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_an_array_of_analyses()
    {
        var (exit, output, _) = _line.Run("analyze", Repository.Seeds, "--format", "json");
        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(Repository.SeedNames, json.RootElement.EnumerateArray().Select(a => IhlJson.ParseAnalysis(a.GetRawText()).Value.Report.Document.Id));
    }

    [Fact]
    public void Ndjson_is_one_analysis_per_line()
    {
        var (exit, output, _) = _line.Run("analyze", Repository.Seeds, "--format", "ndjson");
        Assert.Equal(0, exit);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.All(lines, l => Assert.Equal(64, IhlJson.ParseAnalysis(l).Value.CatalogueSha256!.Length));
    }

    [Fact]
    public void Output_appears_under_its_name_alone()
    {
        string text = _line.Write("a.txt", Report), output = Path.Combine(_line.Folder, "out.json");
        Assert.Equal((0, ""), Two(_line.Run("analyze", text, "-f", "json", "-o", output)));
        Assert.StartsWith("[\n{\n  \"schema\": \"mosul-ihl/1\"", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(["a.txt", "out.json"], Directory.GetFiles(_line.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Published_anchors_relative_dates()
    {
        string text = _line.Write("a.txt", "Troops shelled Riverton on Monday, residents said.");
        Assert.Contains("\"published\":\"2017-03-28\"", _line.Run("analyze", text, "--format", "ndjson", "--published", "2017-03-28").Output, StringComparison.Ordinal);
        var (exit, _, errors) = _line.Run("analyze", text, "--published", "28.3.2017");
        Assert.Equal(1, exit);
        Assert.Equal("--published: expected a day YYYY-MM-DD, not '28.3.2017'", errors[0]);
    }

    [Fact]
    public void Two_files_of_one_name_get_two_ids()
    {
        _line.Write("one/a.txt", Report);
        _line.Write("two/a.txt", Report);
        string output = _line.Run("analyze", _line.Folder, "--format", "ndjson").Output;
        Assert.Contains("{\"document\":{\"id\":\"a\"", output, StringComparison.Ordinal);
        Assert.Contains("{\"document\":{\"id\":\"two/a\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("analyze")]
    [InlineData("analyze", "x", "--format", "pdf")]
    [InlineData("no-such-command")]
    public void Bad_usage_ends_with_1(params string[] args)
    {
        var (exit, _, errors) = _line.Run(args);
        Assert.Equal(1, exit);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void Bad_inputs_are_one_line_each_and_the_rest_is_delivered()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_line.Folder, "none")).FullName;
        var (exit, output, errors) = _line.Run(
            "analyze", Path.Combine(_line.Folder, "missing.txt"), folder, _line.Write("empty.txt", " \n"), _line.Write("binary.bin", [0x7F, 0x45, 0x00, 0x46]), _line.Write("wide.txt", [0xFF, 0xFE, 0x41, 0x00]),
            _line.Write("good.txt", Report), "--format", "ndjson");
        Assert.Equal(2, exit);
        Assert.Equal(
            [
                "mosul-ihl: missing.txt: does not exist; expected a text file, a folder of .txt files, or -",
                "mosul-ihl: none: holds no text files; expected at least one file *.txt",
                "mosul-ihl: empty.txt: is empty; expected text",
                "mosul-ihl: binary.bin: looks binary (NUL at byte 2); expected UTF-8 text",
                "mosul-ihl: wide.txt: is UTF-16; expected UTF-8",
            ], errors);
        Assert.Equal("good", IhlJson.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).Value.Document.Id);
    }

    [Fact]
    public void Invalid_UTF8_is_replaced_and_reported_with_the_byte()
    {
        string text = _line.Write("a.txt", [.. "é killed "u8, 0xE9, .. " 12 civilians."u8]);
        var (exit, output, errors) = _line.Run("analyze", text, "--format", "ndjson");
        Assert.Equal(0, exit);
        Assert.Equal(["mosul-ihl: a.txt: invalid UTF-8 at byte 10, replaced by U+FFFD; expected UTF-8 text"], errors);
        var report = IhlJson.Parse(output).Value;
        Assert.Equal("é killed \uFFFD 12 civilians.", report.Document.Text);
        Assert.Equal(DiagnosticCodes.InvalidUtf8, report.Diagnostics[0].Code);
    }

    [Fact]
    public void A_lexicon_with_errors_is_one_line_and_the_inputs_are_read()
    {
        string lexicon = _line.Write("own.lex", "x-one | Weapon.Mortar | zig | test | A zig fell.\nx-two | Weapon.Nonsense | zag | test | A zag fell.\n");
        var (exit, output, errors) = _line.Run("analyze", _line.Write("a.txt", Report), "--lexicon", lexicon, "--lexicon", Path.Combine(_line.Folder, "none.lex"), "--format", "ndjson");
        Assert.Equal(2, exit);
        Assert.Equal(2, errors.Length);
        Assert.StartsWith("mosul-ihl: lexicon: IHL0203: expected own.lex(2,8): a known code", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("mosul-ihl: none.lex: cannot be read; expected a lexicon file", errors[1], StringComparison.Ordinal);
        Assert.NotEmpty(output);
    }

    [Fact]
    public void A_lexicon_adds_words()
    {
        string lexicon = _line.Write("own.lex", "x-one | Weapon.Mortar | zigzag | test | A zigzag fell.\n");
        string text = _line.Write("a.txt", "Troops fired a zigzag at Riverton.");
        Assert.Contains("Weapon.Mortar", _line.Run("analyze", text, "--lexicon", lexicon, "--format", "ndjson").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Weapon.Mortar", _line.Run("analyze", text, "--format", "ndjson").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no/such/folder/out.json")]
    public void An_unwritable_output_is_one_line_and_leaves_nothing(string name)
    {
        string text = _line.Write("a.txt", Report), output = Path.Combine(_line.Folder, name);
        var (exit, _, errors) = _line.Run("analyze", text, "--output", output);
        Assert.Equal(1, exit);
        Assert.Contains(": cannot be written; expected a file that can be made (", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Directory.GetFiles(_line.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    private static (int, string) Two((int Exit, string Output, string[] Errors) run) => (run.Exit, run.Output);
}
