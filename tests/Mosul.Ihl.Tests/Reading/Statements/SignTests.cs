using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that the words of a passage tell by their weights, and whose doing it is.</summary>
public sealed class SignTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var entry in Entries())
            data.Add(entry.Id["sign-".Length..], entry.Example);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_kind_of_conduct_reaches_the_principle_that_it_is_named_after(string principle, string example) =>
        Assert.Contains(Alleged(example), a => a.Principle == principle);

    [Theory]
    [InlineData("River Front", "The convoy stood at the roadblock for eleven days. Sacks of flour rotted in the sun and two children in the clinic died without their drip. The roadblock is manned by the River Front.")]
    [InlineData("River Front", "Forty grooms and a baker were marched to the salt pans at gunpoint, and nobody was paid. The guns were those of the River Front.")]
    [InlineData("River Front", "The mill, the oven and the cooking-oil press are ash, and families chew leaves. Troops of the River Front lit the fires, the miller said.")]
    public void The_doer_may_be_told_in_another_sentence(string doer, string text) => Assert.Contains(Alleged(text), a => a.Accused == doer);

    [Theory]
    [InlineData("Three captured marines of the Northern Army were made to crawl and bark like dogs while the guards laughed and filmed.")]
    [InlineData("The bodies of eleven Northern Army recruits were dragged behind jeeps and left on a rubbish tip with their ears cut off.")]
    [InlineData("The Northern Army said that its wounded had been left to bleed to death and that medics were kept away from them.")]
    public void Whoever_suffers_or_speaks_is_no_doer(string text) => Assert.DoesNotContain(Alleged(text), a => a.Accused == "Northern Army");

    [Theory]
    [InlineData("Farmers planted rice and repaired the canal before the rains, and the Northern Army watched the parade.")]
    [InlineData("The Northern Army and the River Front met for talks on the price of wheat and the opening of a road.")]
    [InlineData("A choir sang in the cathedral, and officers of the Northern Army handed the children sweets.")]
    public void Passages_of_other_things_tell_nothing(string text) => Assert.Empty(Alleged(text));

    [Fact]
    public void Every_kind_has_its_column_and_every_column_its_kind()
    {
        string header = Lexicon.Weights().Split('\n').First(static line => line.Length > 0 && line[0] != '#');

        Assert.Equal(Entries().Select(static e => e.Id).Order(StringComparer.Ordinal), header.Split(' ').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sign-a sign-b\n1 x\n", "signs.weights(2)")]
    [InlineData("sign-a sign-b\n1\n", "signs.weights(2)")]
    [InlineData("sign-a sign-b\n1 2\nword A\n", "signs.weights(3)")]
    [InlineData("# words\nsign-a sign-b\n1 2\nword A?\n", "signs.weights(4)")]
    public void Weights_that_are_wrong_are_refused_with_their_line(string text, string place)
    {
        var signs = new Signs();
        signs.Add(new CompiledEntry("sign-a", LexiconCode.Parse("Sign.Torture")!.Value, "-", ""));

        var error = Assert.Throws<FormatException>(() => signs.Read(text, new Vocabulary()));

        Assert.StartsWith(place, error.Message, StringComparison.Ordinal);
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<LexiconEntry> Entries() => Lexicon.English().Single(static lexicon => lexicon.Name == "en/signs.lex").Entries;

    private static List<(string? Accused, string Principle)> Alleged(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        return [.. RuleBook.Default.Assess(report).Where(static a => a.Support == Support.Alleged).Select(a => (report.Allegations.Where(x => x.Id == a.AllegationId && x.AccusedId is not null).Select(x => report.FindParty(x.AccusedId!)?.Name).FirstOrDefault(), a.PrincipleId))];
    }
}
