using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Who is said to have done what was told before, in words that do not name it again.</summary>
public class BlameTests
{
    [Theory]
    [InlineData("Nine people were killed when a market in Dela was shelled on Monday. Residents blamed the Karo Front.")]
    [InlineData("Nine people were killed in Dela on Monday.\n\nThe governor blamed the Karo Front.")]
    [InlineData("Shells fell on a market in Dela on Monday, killing nine people. Survivors hold the Karo Front responsible.")]
    [InlineData("Shells fell on a market in Dela on Monday, killing nine people. Rescuers said the Karo Front was responsible.")]
    [InlineData("Shells fell on a market in Dela on Monday, killing nine people; rescuers said Karo Front fighters were to blame.")]
    [InlineData("Shells fell on a market in Dela on Monday, killing nine people. The mayor blamed Karo Front rockets.")]
    [InlineData("An explosion destroyed the clinic in Dela on Monday. It was carried out by the Karo Front, the governor said.")]
    [InlineData("Twelve elders were shot near Dela on Monday. The killings were the work of the Karo Front, the governor said.")]
    [InlineData("A bomb killed six shoppers in Dela on Friday. The Karo Front claimed responsibility.")]
    [InlineData("A bomb killed six shoppers in Dela on Friday. No other group spoke, and the Karo Front claimed the attack.")]
    [InlineData("The mosque in Dela was burned down on Monday night. Elders accuse the Karo Front of it.")]
    [InlineData("Nine people were killed in Dela on Monday. The governor said the Karo Front was behind it.")]
    [InlineData("Nine people were killed in Dela on Monday and residents blamed the Karo Front.")]
    [InlineData("Nine farmers were killed in Dela on Monday. No group has claimed responsibility, but officials blamed the Karo Front.")]
    [InlineData("Nine farmers were killed in Dela on Monday. The attack bore the hallmarks of the Karo Front.")]
    public void The_act_told_before_is_laid_at_their_door(string text) => Assert.Equal("Karo Front", Accused(text));

    [Theory]
    [InlineData("Gunmen shot dead twelve villagers near Dela on Monday. The governor blamed it on the Karo Front.")]
    [InlineData("Gunmen stormed a school in Dela on Monday, killing nine pupils. The gunmen were members of the Karo Front, a survivor said.")]
    public void Those_described_get_a_name(string text) => Assert.Equal("Gunmen; Karo Front", Accused(text));

    [Theory]
    [InlineData("The governor did not blame the Karo Front.")]
    [InlineData("The governor stopped short of blaming the Karo Front.")]
    [InlineData("The governor refused to blame the Karo Front.")]
    [InlineData("The governor spoke without blaming the Karo Front.")]
    [InlineData("The Karo Front said it was not responsible.")]
    [InlineData("It was not clear whether the Karo Front was responsible.")]
    [InlineData("If the Karo Front was responsible, talks would end.")]
    [InlineData("No group claimed responsibility. The Karo Front sent doctors.")]
    [InlineData("The Karo Front is responsible for the water supply of the town.")]
    [InlineData("The Karo Front, which is responsible for the district, sent a patrol.")]
    [InlineData("Residents blamed the smugglers. The Karo Front held its parade.")]
    [InlineData("The Karo Front condemned the attack.")]
    [InlineData("The Karo Front denied responsibility.")]
    [InlineData("The Karo Front asked who was responsible.")]
    [InlineData("Those responsible must be tried, the Karo Front said.")]
    [InlineData("The victims were members of the Karo Front.")]
    public void Nobody_is_blamed(string text) => Assert.DoesNotContain("Karo Front", Accused($"Nine people were killed in Dela on Monday. {text}"), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_else_did_is_not_laid_at_another_door() =>
        Assert.Equal("Cedar Militia", Accused("The Cedar Militia shot dead nine people in Dela on Monday. The Karo Front is responsible for the camp beside the town."));

    [Fact]
    public void The_voice_is_that_of_who_blames()
    {
        var report = Read("Nine people were killed in Dela on Monday. Médecins Sans Frontières said the Karo Front was responsible.");
        var allegation = Assert.Single(report.Allegations);
        Assert.Equal("Médecins Sans Frontières", report.FindParty(allegation.Alleger.Chain[0].PartyId!)!.Name);
        Assert.Equal(ActKind.Killing, allegation.Conduct.Kind);
    }

    [Theory]
    // Verbs of accusing and what they are for: a noun, a thing of which more is told, a clause beside.
    [InlineData("The mayor blamed the Karo Front for the rocket that killed four bakers.")]
    [InlineData("The mayor blamed the Karo Front for a fire in which four bakers died.")]
    [InlineData("The mayor blamed Monday's rocket attack, in which four bakers died, on the Karo Front.")]
    [InlineData("The mayor pointed the finger at the Karo Front after a rocket killed four bakers.")]
    [InlineData("A rocket killed four bakers in Dela, for which the mayor blamed the Karo Front.")]
    [InlineData("A rocket killed four bakers in Dela, in an attack that the mayor attributed to the Karo Front.")]
    [InlineData("A rocket killed four bakers in Dela, and the mayor blames the Karo Front.")]
    [InlineData("The mayor suspects the Karo Front of shooting four bakers.")]
    [InlineData("Four bakers were killed in Dela on Monday. The mayor suspects the Karo Front.")]
    // No verb of accusing.
    [InlineData("The mayor holds the Karo Front responsible for the rocket that killed four bakers.")]
    [InlineData("Four bakers were killed in Dela on Monday. The mayor holds the Karo Front responsible.")]
    [InlineData("The mayor put the blame for the killing of four bakers on the Karo Front.")]
    [InlineData("The mayor laid the deaths of four bakers at the door of the Karo Front.")]
    [InlineData("The mayor laid the deaths of four bakers at the Karo Front's door.")]
    [InlineData("Four bakers were killed in Dela on Monday. The mayor pinned the killings on the Karo Front.")]
    [InlineData("Four bakers were killed in Dela on Monday. The mayor named the Karo Front as the perpetrators.")]
    [InlineData("Four bakers were killed in Dela on Monday. The mayor says that Karo Front rockets did it.")]
    [InlineData("Four bakers were killed in Dela on Monday. The mayor blamed gunners of the Karo Front.")]
    [InlineData("A boat was shelled and four bakers died. The mayor said the shells came from positions of the Karo Front.")]
    // Whoever it was done to.
    [InlineData("The mayor said gunmen of the Karo Front shot everyone who came to the well.")]
    [InlineData("The mayor described how gunmen of the Karo Front fired on those who were carrying away a wounded baker.")]
    // Passive and between commas.
    [InlineData("The Karo Front, accused by the mayor of killing four bakers, gave no answer.")]
    [InlineData("The Karo Front, blamed by the mayor for the deaths of four bakers, gave no answer.")]
    [InlineData("The Karo Front is accused by the mayor of killing four bakers.")]
    // By a noun.
    [InlineData("The mayor's accusation that the Karo Front shot four bakers was read out in Dela.")]
    [InlineData("Accusations by the mayor that the Karo Front shot four bakers have been confirmed.")]
    [InlineData("The mayor repeated his claim that the Karo Front shot four bakers.")]
    [InlineData("The mayor has evidence that the Karo Front shot four bakers.")]
    [InlineData("In the account of the mayor, the Karo Front shot four bakers.")]
    public void Whoever_blames_alleges(string text)
    {
        var report = Read(text);
        Assert.Equal(["Karo Front <- mayor"], report.Allegations.Select(a => $"{report.FindParty(a.AccusedId)?.Name} <- {report.FindParty(a.Alleger.Chain.FirstOrDefault()?.PartyId)?.Name}").Distinct());
    }

    [Theory]
    [InlineData("The mayor did not blame the Karo Front for the rocket that killed four bakers.")]
    [InlineData("The mayor blamed the delay of the bread lorry on the rain, a Karo Front paper wrote.")]
    [InlineData("The mayor accused the Karo Front of corruption.")]
    [InlineData("The mayor accused the Karo Front of refusing to talk.")]
    [InlineData("The report says responsibility for water lies with the Karo Front.")]
    [InlineData("The mayor laid a wreath at the door of the Karo Front's office.")]
    [InlineData("The mayor suspects the Karo Front of planning a march.")]
    [InlineData("The mayor said the Karo Front shot those who had opened fire on the bridge.")]
    [InlineData("The mayor said the Karo Front shot everyone who carried a rifle.")]
    public void Nobody_is_accused(string text) => Assert.Empty(Read(text).Allegations);

    [Theory]
    [InlineData("The Karo Front holds the Cedar Militia responsible for the rocket that killed four bakers.")]
    [InlineData("The Karo Front suspects the Cedar Militia of firing the rocket that killed four bakers.")]
    [InlineData("The Karo Front laid the deaths of four bakers at the door of the Cedar Militia.")]
    [InlineData("The Karo Front put the blame for the killing of four bakers on the Cedar Militia.")]
    public void Whoever_blames_has_not_done_it(string text) => Assert.Equal("Cedar Militia", Accused(text));

    [Fact]
    public void Conduct_of_which_nothing_more_is_known_is_an_accusation()
    {
        var allegation = Assert.Single(Read("The mayor accused the Karo Front of emptying whole villages.").Allegations);
        Assert.Equal((ActKind.Unknown, "emptying"), (allegation.Conduct.Kind, allegation.Conduct.Evidence.Quote));
    }

    private static string Accused(string text)
    {
        var report = Read(text);
        return string.Join("; ", report.Allegations.Where(static a => a.AccusedId is not null).Select(a => report.FindParty(a.AccusedId)!.Name).Distinct(StringComparer.Ordinal));
    }

    private static ParsedReport Read(string text) => ReportParser.Default.Parse(new SourceDocument("blame", text, Published: new(2020, 1, 1)));
}
