using System.Text.Json;

namespace Mosul.Ihl.Tests.Cli;

[Collection(ConsoleCollection.Name)]
public sealed class ExplainCommandTests : IDisposable
{
    private const string Report = """
        Riverton, 6 May 2017. The Northern Army shelled the market of Riverton on 4 May 2017 without distinction and killed 30 civilians, residents said. The Northern Army denied that it had shelled the market.

        The Islamic State used villagers in Riverton as human shields, residents said.
        """;

    private static readonly string Seed = Path.Combine(Repository.Seeds, "001_1465cd743fc52e2d.txt");

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void It_says_why_down_to_the_words_which_norms_apply_and_what_to_ask()
    {
        var (exit, output, errors) = _line.Run("explain", Seed);
        Assert.Equal(0, exit);
        Assert.Empty(errors);
        Assert.StartsWith("001_1465cd743fc52e2d: ", output, StringComparison.Ordinal);
        Assert.Contains("What sources say, never a finding.", output, StringComparison.Ordinal);
        Assert.Contains("\n      Proportionality in attack: alleged against pro-government forces\n", output, StringComparison.Ordinal);
        Assert.Contains("told: \"disproportionate force\" (001_1465cd743fc52e2d ", output, StringComparison.Ordinal);
        Assert.Contains("Who was known to be in and near the place beforehand? Not stated", output, StringComparison.Ordinal);
        Assert.Contains("NIAC, applies: CIHL Rule 14", output, StringComparison.Ordinal);
        string notQuoted = output.Split('\n').First(l => l.Contains("NIAC, not quoted: ", StringComparison.Ordinal) && l.Contains("RS art. 8(2)(b)(iv)", StringComparison.Ordinal));
        Assert.EndsWith(": it exists only in international armed conflicts", notQuoted, StringComparison.Ordinal);
        Assert.Contains("To ask\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("IAC, applies", output.Replace("NIAC", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_principle_that_does_not_come_out_it_says_what_fails_and_what_would_change_that()
    {
        var (exit, output, _) = _line.Run("explain", Seed, "--principle", "hostage-taking");
        Assert.Equal(0, exit);
        Assert.Contains("not alleged against Islamic State", output, StringComparison.Ordinal);
        Assert.Contains("Not stated.", output, StringComparison.Ordinal);
        Assert.Contains("Would change it: a source that tells act: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Proportionality", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "001_1465cd743fc52e2d: ")]
    [InlineData("markdown", "- 001\\_1465cd743fc52e2d: ")]
    [InlineData("json", "{\n  \"text\": \"001_1465cd743fc52e2d: ")]
    public void The_tree_has_three_renderings(string format, string start) => Assert.StartsWith(start, _line.Run("explain", Seed, "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void Every_leaf_of_the_JSON_ends_in_a_quotation_of_the_document_or_in_a_reason()
    {
        string text = File.ReadAllText(Seed);
        using var json = JsonDocument.Parse(_line.Run("explain", Seed, "-f", "json").Output);
        int quotations = 0;
        foreach (var leaf in Leaves(json.RootElement))
        {
            if (leaf.TryGetProperty("quotation", out var quotation))
            {
                quotations++;
                Assert.Equal(quotation.GetProperty("quote").GetString(), text[quotation.GetProperty("start").GetInt32()..quotation.GetProperty("end").GetInt32()]);
            }
            else
            {
                Assert.Contains(leaf.GetProperty("reason").GetString(), (string[])["missing", "contradicted", "cannotBeTold", "fromTables", "notApplicable"]);
            }
        }
        Assert.True(quotations > 20);

        static IEnumerable<JsonElement> Leaves(JsonElement node) => node.TryGetProperty("children", out var children) ? children.EnumerateArray().SelectMany(Leaves) : [node];
    }

    [Fact]
    public void Ids_of_the_screen_and_of_the_JSON_lead_here()
    {
        string file = _line.Write("a.txt", Report);
        string[] screen = _line.Run("analyze", file).Output.Split('\n');
        string row = screen.SkipWhile(l => l != "INCIDENTS").First(l => l.Contains("human shielding", StringComparison.Ordinal));
        string shown = row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
        using var json = JsonDocument.Parse(_line.Run("analyze", file, "-f", "ndjson").Output);
        var allegation = json.RootElement.GetProperty("report").GetProperty("allegations").EnumerateArray().First(a => a.GetProperty("conduct").GetProperty("kind").GetString() == "humanShielding");
        string incident = allegation.GetProperty("incidentId").GetString()!, id = allegation.GetProperty("id").GetString()!;
        Assert.StartsWith("incident-" + shown, incident, StringComparison.Ordinal);
        string expected = _line.Run("explain", file, "--incident", incident).Output;
        Assert.Contains(incident, expected, StringComparison.Ordinal);
        Assert.Contains("Prohibition of human shields: alleged", expected, StringComparison.Ordinal);
        Assert.DoesNotContain("shelling", expected, StringComparison.Ordinal);
        Assert.Equal(expected, _line.Run("explain", file, "--incident", shown).Output);
        Assert.Equal(expected, _line.Run("explain", file, "-i", incident.ToUpperInvariant()).Output);
        Assert.Equal(expected, _line.Run("explain", file, "-i", id[..^3]).Output);
    }

    [Fact]
    public void An_answer_of_the_accused_stands_beside_the_accusation()
    {
        string output = _line.Run("explain", _line.Write("a.txt", Report), "-p", "indiscriminate-attacks").Output;
        Assert.Contains("Northern Army answers (denies act): \"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_appears_under_its_name_alone()
    {
        string file = _line.Write("a.txt", Report), output = Path.Combine(_line.Folder, "why.md");
        Assert.Equal(0, _line.Run("explain", file, "-f", "markdown", "-o", output).Exit);
        Assert.StartsWith("- a: ", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(["a.txt", "why.md"], Directory.GetFiles(_line.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var (exit, _, errors) = _line.Run("explain", file, "-o", _line.Folder);
        Assert.Equal(1, exit);
        Assert.Contains(": cannot be written; expected a file that can be made (", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--incident", "zzz", "mosul-ihl: --incident: no id of a.txt begins with 'zzz'; expected one of incident-")]
    [InlineData("--incident", "", "mosul-ihl: --incident: no id of a.txt begins with ''; expected one of incident-")]
    [InlineData("--incident", "allegation", "mosul-ihl: --incident: 'allegation' is the beginning of ")]
    [InlineData("--principle", "civilians", "mosul-ihl: --principle: there is no principle 'civilians'; expected an id that 'mosul-ihl law principle' lists, such as attacks-on-civilians, ")]
    [InlineData("--principle", "zzz", "mosul-ihl: --principle: there is no principle 'zzz'; expected an id that 'mosul-ihl law principle' lists")]
    [InlineData("--principle", "explosive-weapons-populated-areas", "mosul-ihl: --principle: 'explosive-weapons-populated-areas' (Explosive weapons in populated areas (policy commitment)) is never alleged as breached")]
    [InlineData("--format", "pdf", "")]
    public void Bad_usage_is_one_line_that_says_what_was_expected_and_ends_with_1(string option, string value, string start)
    {
        var (exit, output, errors) = _line.Run("explain", _line.Write("a.txt", Report), option, value);
        Assert.Equal(1, exit);
        Assert.StartsWith(start, errors[0], StringComparison.Ordinal);
        if (start.Length > 0)
            Assert.Empty(output);
    }

    [Fact]
    public void What_cannot_be_read_is_one_line_and_ends_with_2()
    {
        Check("mosul-ihl: missing.txt: does not exist; expected a text file, or -", Path.Combine(_line.Folder, "missing.txt"));
        Check("mosul-ihl: sub: is a folder; expected one text file, or -", Directory.CreateDirectory(Path.Combine(_line.Folder, "sub")).FullName);
        Check("mosul-ihl: empty.txt: is empty; expected text", _line.Write("empty.txt", "\n"));
        Check("mosul-ihl: binary.bin: looks binary (NUL at byte 1); expected UTF-8 text", _line.Write("binary.bin", [0x7F, 0x00]));
        Check("mosul-ihl: wide.txt: is UTF-16; expected UTF-8", _line.Write("wide.txt", [0xFF, 0xFE, 0x41, 0x00]));

        void Check(string expected, string file)
        {
            var (exit, output, errors) = _line.Run("explain", file);
            Assert.Equal((2, "", expected), (exit, output, Assert.Single(errors)));
        }
    }

    [Fact]
    public void Invalid_UTF8_is_replaced_reported_with_the_byte_and_explained()
    {
        var (exit, output, errors) = _line.Run("explain", _line.Write("a.txt", [.. "Rebels "u8, 0xE9, .. " killed 12 civilians in Riverton."u8]));
        Assert.Equal(0, exit);
        Assert.Equal(["mosul-ihl: a.txt: invalid UTF-8 at byte 7, replaced by U+FFFD; expected UTF-8 text"], errors);
        Assert.StartsWith("a: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_allegations_says_so()
    {
        string file = _line.Write("a.txt", "The weather in Riverton was mild.");
        Assert.Equal((0, "a: 0 incidents, 0 allegations. What sources say, never a finding.\n  No allegation is read in this document, so no principle is in question.\n"), Two(_line.Run("explain", file)));
        Assert.Equal(["mosul-ihl: --incident: a.txt tells of no incident and no allegation, so no id is expected"], _line.Run("explain", file, "-i", "x").Errors);
    }

    private static (int, string) Two((int Exit, string Output, string[] Errors) run) => (run.Exit, run.Output);
}
