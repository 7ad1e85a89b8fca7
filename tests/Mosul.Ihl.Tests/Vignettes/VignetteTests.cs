using System.Text.Json;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;
using NodaTime.Text;

namespace Mosul.Ihl.Tests.Vignettes;

/// <summary>
/// Reports of two to four sentences, read by the whole chain: the (party, principle) pairs that a lawyer would record as alleged, and those that a naive tool would add.
/// The texts are made up for the test and are no evidence of anything. The floors are what was measured; raise them when the reading gets better.
/// </summary>
public class VignetteTests
{
    /// <summary>Required pairs found, of 160.</summary>
    private const int RequiredFloor = 104;

    /// <summary>Pairs emitted that the vignettes name as wrong.</summary>
    private const int WrongCeiling = 1;

    /// <summary>Vignettes with nothing to tag that stay silent, of 34.</summary>
    private const int SilenceFloor = 32;

    private static readonly Lazy<(int Required, int Wrong, int Silent, string Told)> Measured = new(Measure);

    [Fact]
    public void Finds_at_least_the_required_pairs_found_before() =>
        Assert.True(Measured.Value.Required >= RequiredFloor, $"{Measured.Value.Required} of the required pairs, {RequiredFloor} before.");

    [Fact]
    public void Adds_no_more_wrong_pairs_than_before() =>
        Assert.True(Measured.Value.Wrong <= WrongCeiling, $"{Measured.Value.Wrong} wrong pairs, {WrongCeiling} before:\n{Measured.Value.Told}");

    [Fact]
    public void Stays_silent_where_there_is_nothing_to_tag() =>
        Assert.True(Measured.Value.Silent >= SilenceFloor, $"{Measured.Value.Silent} silent, {SilenceFloor} before:\n{Measured.Value.Told}");

    private static (int Required, int Wrong, int Silent, string Told) Measure()
    {
        int required = 0, wrong = 0, silent = 0;
        var told = new List<string>();
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Mosul.Ihl.Tests", "Vignettes", "vignettes.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var vignette = json.RootElement;
            var emitted = Emitted(vignette);
            required += Pairs(vignette, "required").Count(emitted.Contains);
            foreach (var pair in Pairs(vignette, "wrong").Where(emitted.Contains))
            {
                wrong++;
                told.Add($"{vignette.GetProperty("id")}: {pair}");
            }
            if (!vignette.GetProperty("nothing").GetBoolean())
                continue;
            if (emitted.Count == 0)
                silent++;
            else
                told.Add($"{vignette.GetProperty("id")} should be silent: {string.Join("; ", emitted)}");
        }
        return (required, wrong, silent, string.Join("\n", told));
    }

    private static IEnumerable<(string Party, string Principle)> Pairs(JsonElement vignette, string name) =>
        vignette.GetProperty(name).EnumerateArray().Select(static p => (p[0].GetString()!, p[1].GetString()!)).ToList();

    private static HashSet<(string Party, string Principle)> Emitted(JsonElement vignette)
    {
        string text = vignette.GetProperty("text").GetString()!;
        var published = vignette.GetProperty("published").GetString() is { } date ? LocalDatePattern.Iso.Parse(date).Value : (NodaTime.LocalDate?)null;
        var report = ReportParser.Default.Parse(new SourceDocument("vignette", text, Published: published));
        var pairs = new HashSet<(string, string)>();
        foreach (var assessment in RuleBook.Default.Assess(report))
            if (assessment.Support is Support.Alleged or Support.Disputed)
                pairs.Add((PartyOf(vignette.GetProperty("parties"), text, report, assessment.AccusedId), assessment.PrincipleId));
        return pairs;
    }

    // The vignette's party that the report's name, or the words that stand for it, say.
    private static string PartyOf(JsonElement parties, string text, ParsedReport report, string? id)
    {
        string name = id is null ? "" : report.FindParty(id)?.Name ?? id;
        foreach (var party in parties.EnumerateObject())
            if (Names(party).Any(n => string.Equals(Bare(n), Bare(name), StringComparison.OrdinalIgnoreCase)))
                return party.Name;
        var spans = report.Statements.SelectMany(s => s.Agents).Where(a => a.PartyId == id && a.Form < ReferenceForm.Pronoun).Select(a => a.Evidence.Span)
            .Concat(report.Mentions.Where(m => m.Kind == MentionKind.Party && m.Code == id).Select(m => m.Evidence.Span)).ToList();
        foreach (var party in parties.EnumerateObject())
            foreach (string alias in Names(party))
                for (int at = text.IndexOf(alias, StringComparison.Ordinal); at >= 0; at = text.IndexOf(alias, at + 1, StringComparison.Ordinal))
                    if (spans.Exists(s => s.Start < at + alias.Length && at < s.End))
                        return party.Name;
        return "?" + name;
    }

    private static IEnumerable<string> Names(JsonProperty party) => party.Value.EnumerateArray().Select(static a => a.GetString()!).Prepend(party.Name);

    private static string Bare(string name) => string.Join(' ', name.Split(' ').Where(static w => w is not ("the" or "The" or "a" or "an")));
}
