using System.Text.RegularExpressions;
using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading;

/// <summary>The same code reads every side: two parties that change places in a text change places in the result, and nothing else changes.</summary>
public partial class PartySwapTests
{
    private static readonly (string First, string Second)[] Pairs =
    [
        ("the Northern Army", "the Southern Army"),
        ("the RSF", "the SAF"),
        ("Ukrainian forces", "Russian forces"),
        ("the Azerbaijani army", "the Armenian army"),
        ("the River Front", "the Mountain Brigade"),
        ("the Freedom Front", "the Justice Front"),
        ("the Karo Liberation Army", "the Coastal Militia"),
        ("the Vessian army", "the Telmari army"),
    ];

    /// <summary>Sentences with two parties, A and B.</summary>
    private static readonly string[] Sentences =
    [
        "Human Rights Watch said that {A} shelled a hospital held by {B}, killing 12 civilians.",
        "{A} accused {B} of executing prisoners.",
        "{A} killed 30 civilians on 4 May 2019, and {B} looted the market.",
        "A spokesman for {A} denied that {A} had bombed the school and blamed {B}.",
        "{A} and {B} used civilians as human shields, Amnesty International said.",
        "According to {A}, fighters of {B} tortured detainees.",
        "An air strike by {A} on a position of {B} allegedly killed eight children.",
        "Twenty villagers were killed by {A} after {B} had left the village.",
        "{A} may have used chemical weapons against {B}.",
        "Witnesses said {A} forced residents to leave. {B} fired rockets at the town.",
        "The United Nations called on {A} and {B} to protect civilians.",
        "{A} fired indiscriminately at residential areas, while {B} laid mines on the road.",
        "Doctors said that {A} attacked an ambulance. {B} condemned the attack.",
        "{B} said that {A} had killed three journalists.",
    ];

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var (first, second) in Pairs)
                foreach (string sentence in Sentences)
                    cases.Add(sentence, first, second);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parties_that_change_places_change_nothing_else(string sentence, string first, string second) =>
        Assert.Equal(Read(sentence, first, second), Read(sentence, second, first));

    [Fact]
    public void Both_places_are_accused_and_accuse()
    {
        string all = string.Join("\n", Sentences.Select(s => Read(s, Pairs[0].First, Pairs[0].Second)));
        Assert.Matches(@"allegation#\d+ <A>: ", all);
        Assert.Matches(@"allegation#\d+ <B>: ", all);
        Assert.Contains("Indirect <A>", all, StringComparison.Ordinal);
        Assert.Contains("Indirect <B>", all, StringComparison.Ordinal);
        Assert.Matches(@"allegation#\d+ <A>: [a-z-]+ Alleged", all);
        Assert.Matches(@"allegation#\d+ <B>: [a-z-]+ Alleged", all);
    }

    /// <summary>All that is read from a sentence, with the places of the parties for their names and ids.</summary>
    private static string Read(string sentence, string a, string b)
    {
        string text = sentence.Replace("{A}", a, StringComparison.Ordinal).Replace("{B}", b, StringComparison.Ordinal);
        text = char.ToUpperInvariant(text[0]) + text[1..];
        var report = ReportParser.Default.Parse(new SourceDocument("swap", text, Published: new(2020, 1, 1)));
        string read = ReportRenderer.Render(report with { Parties = ValueList<Party>.Empty, Segments = ValueList<Segment>.Empty }, longest: 1000);
        foreach (string id in report.Parties.Select(p => p.Id).Concat(report.Mentions.Where(m => m.Kind == MentionKind.Party).Select(m => m.Code)).Distinct(StringComparer.Ordinal))
        {
            bool Is(string name) => report.Mentions.Any(m => m.Code == id && m.Evidence.Quote.Contains(Bare(name), StringComparison.OrdinalIgnoreCase));
            read = Regex.Replace(read, $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])", Is(a) ? "<A>" : Is(b) ? "<B>" : id);
        }
        read = read.Replace(Bare(a), "{A}", StringComparison.OrdinalIgnoreCase).Replace(Bare(b), "{B}", StringComparison.OrdinalIgnoreCase);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        read = Id().Replace(read, m => $"{m.Groups[1].Value}#{(numbers.TryGetValue(m.Value, out int n) ? n : numbers[m.Value] = numbers.Count)}");
        return Span().Replace(read, "");
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    [GeneratedRegex("(statement|incident|allegation|party)-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\d+\.\.\d+ ")]
    private static partial Regex Span();
}
