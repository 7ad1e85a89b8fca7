using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Phrases;

/// <summary>Phrases of circumstance stand beside the grammar: they keep their meaning, and the words they are made of are still read.</summary>
public sealed class CueReaderTests
{
    [Theory]
    [InlineData("Hezbollah shot two drivers as they fled the quarry.", ActKind.Shooting, CircumstanceKind.Fleeing)]
    [InlineData("The Houthis burned the wheat to starve them out.", ActKind.Arson, CircumstanceKind.MethodOfWarfare)]
    [InlineData("Boko Haram burned the barns and took the goats to leave the farmers without food.", ActKind.Arson, CircumstanceKind.CiviliansInNeed)]
    [InlineData("The Houthis shelled the market and gave no warning to the traders.", ActKind.Shelling, CircumstanceKind.NoWarning)]
    [InlineData("Each evening the Houthis shell the market to spread terror.", ActKind.Shelling, CircumstanceKind.ToTerrorise)]
    public void A_circumstance_is_that_of_the_act_it_hangs_on(string text, ActKind act, CircumstanceKind circumstance)
    {
        var statement = Read(text).Statements.First(s => s.Act.Kind == act);
        Assert.Contains(statement.Circumstances, c => c.Kind == circumstance);
    }

    [Fact]
    public void The_verb_of_a_purpose_is_an_act_of_its_own() =>
        Assert.Contains(Read("The Houthis burned the wheat to starve them out.").Statements, s => s.Act.Kind == ActKind.Starvation && s.Agents.Count > 0);

    [Theory]
    [InlineData("The Houthis held the trader in custody without trial.", ActKind.Trial)]
    [InlineData("Hezbollah shot two drivers as they fled the quarry.", ActKind.Flight)]
    public void What_a_circumstance_is_made_of_is_no_act_of_its_own(string text, ActKind act) =>
        Assert.DoesNotContain(Read(text).Statements, s => s.Act.Kind == act);

    [Fact]
    public void What_was_meant_was_not_therefore_done() =>
        Assert.DoesNotContain(Read("The Houthis did not take adequate measures to protect civilians.").Statements, s => s.Circumstances.Any(c => c.Kind == CircumstanceKind.PrecautionsTaken));

    [Fact]
    public void The_part_of_a_building_stands_for_the_building() =>
        Assert.Contains(Read("Hezbollah launched rockets from the roofs of Amal's schools.").Statements, s => s.Objects.Any(o => o.Kind == ObjectKind.School));

    private static ParsedReport Read(string text) => ReportParser.Default.Parse(new SourceDocument("cues", text));
}
