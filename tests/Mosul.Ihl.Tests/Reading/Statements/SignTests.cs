using System.Text;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that the words of a passage tell by their weights, and whose doing it is.</summary>
public sealed class SignTests
{
    public static TheoryData<string> Kinds() => [.. Entries().Select(static e => e.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_conduct_reaches_the_principle_that_it_is_named_after(string id) =>
        Assert.True(Reaches(Entries().Single(e => e.Id == id)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_kind_tells_is_every_element_of_its_principle(string id)
    {
        var entry = Entries().Single(e => e.Id == id);

        var made = new AllegationBuilder("River Front", PartyKind.State).Says((ActKind)LexiconCode.Parse(entry.Code)!.Value.Value, statement => Describe(statement, entry)).Build();

        Assert.Contains(RuleBook.Default.Assess(made), a => a.PrincipleId == id["sign-".Length..] && a.Support == Support.Alleged);
    }

    private static void Describe(StatementBuilder statement, LexiconEntry sign)
    {
        foreach (string circumstance in Parts(sign, "circumstance"))
            statement.With(Enum.Parse<CircumstanceKind>(circumstance));
        foreach (string weapon in Parts(sign, "weapon"))
            statement.Using(Enum.Parse<WeaponKind>(weapon));
        foreach (string added in Parts(sign, "adds"))
            if (CompiledLexicon.English.Find(added) is { Category: LexiconCategory.Persons } persons)
                statement.Affecting(persons.As<PersonKind>());
            else
                statement.Hitting(CompiledLexicon.English.Find(added)!.As<ObjectKind>());
    }

    private static string[] Parts(LexiconEntry entry, string key) =>
        entry.Attributes.FirstOrDefault(a => a.Key == key).Value?.Split('+') ?? [];

    [Theory]
    [InlineData("River Front", "Forty grooms and a baker were marched to the salt pans at gunpoint and dug there for weeks, and nobody was paid. The men with the guns were fighters of the River Front.")]
    [InlineData("River Front", "Detainees hung by their wrists and were beaten with cables until they signed. The cellar belongs to the River Front.")]
    [InlineData("River Front", "Boys of twelve carried rifles at the roadblock and two died in the assault. They had been taken from school by the River Front.")]
    [InlineData("River Front", "Fridges, beds and sheep were carried off from emptied homes and sold at the market. Soldiers of the River Front drove the trucks, a trader said.")]
    [InlineData("River Front", "Detainees hung by their wrists and were beaten with cables until they signed. It went on for nine nights in the cellar of the dairy. The guards were men of the River Front.")]
    public void The_doer_may_be_told_in_another_sentence(string doer, string text) => Assert.Contains(Alleged(text), a => a.Accused == doer);

    [Theory]
    [InlineData("Nine wounded conscripts of the Northern Army were finished off with bayonets where they lay, their hands open.")]
    [InlineData("Bodies of the Northern Army's dead were stripped, and their ears were cut off and left on a rubbish tip.")]
    [InlineData("The Northern Army said that its wounded had been left to bleed to death and that medics were kept away from them.")]
    public void Whoever_suffers_or_speaks_is_no_doer(string text) => Assert.DoesNotContain(Alleged(text), a => a.Accused == "Northern Army");

    [Theory]
    [InlineData("Farmers planted rice and repaired the canal before the rains, and the Northern Army watched the parade.")]
    [InlineData("The Northern Army and the River Front met for talks on the price of wheat and the opening of a road.")]
    [InlineData("A choir sang in the cathedral, and officers of the Northern Army handed the children sweets.")]
    [InlineData("The new film by the director from Marzok opens with a long scene in which actors in uniforms of the Northern Army burn a village of painted cardboard, and the audience at the festival rose to applaud the stuntmen and the composer of the score.")]
    [InlineData("Cyclone Rosa tore the roofs off the mill and cut the town off from food and clean water for nine days.")]
    [InlineData("The Northern Army dropped leaflets and rang the residents of the street six hours before it bombed an arms store of the River Front, and nobody was hurt.")]
    public void Passages_of_other_things_tell_nothing(string text) => Assert.Empty(Alleged(text));

    [Fact]
    public void Every_kind_has_its_column_and_every_column_its_kind()
    {
        string header = BuiltInText.Of(BuiltInText.SignWeights).Split('\n').First(static line => line.Length > 0 && line[0] != '#');

        Assert.Equal(Entries().Select(static e => e.Id).Append(Signs.Any).Order(StringComparer.Ordinal), header.Split(' ').Order(StringComparer.Ordinal));
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

        var error = Assert.Throws<FormatException>(() => signs.Read(Encoding.UTF8.GetBytes(text), new Vocabulary()));

        Assert.StartsWith(place, error.Message, StringComparison.Ordinal);
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Whether the example of an entry alleges the principle that it is named after.</summary>
    internal static bool Reaches(LexiconEntry entry) => Alleged(entry.Example).Exists(a => a.Principle == entry.Id["sign-".Length..]);

    private static IEnumerable<LexiconEntry> Entries() => Lexicon.English().Single(static lexicon => lexicon.Name == "en/signs.lex").Entries;

    private static List<(string? Accused, string Principle)> Alleged(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        return [.. RuleBook.Default.Assess(report).Where(static a => a.Support is Support.Alleged or Support.Disputed).Select(a => (report.Allegations.Where(x => x.Id == a.AllegationId && x.AccusedId is not null).Select(x => report.FindParty(x.AccusedId!)?.Name).FirstOrDefault(), a.PrincipleId))];
    }
}
