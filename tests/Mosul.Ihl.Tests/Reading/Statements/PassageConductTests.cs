using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that a passage tells over its sentences, and at whose door it is laid.</summary>
public sealed class PassageConductTests
{
    [Theory]
    [InlineData("Nine men from Hodeidah went before a Houthi tribunal on Tuesday and were under sentence of death by noon. Their counsel were kept in the corridor.", "Houthis", "fair-trial")]
    [InlineData("In Baghdad an Iraqi criminal court disposes of terrorism cases in about ten minutes, a monitor found; the lawyers first see their clients in the dock.", "Iraqi government", "fair-trial")]
    [InlineData("Seven years after Myanmar soldiers burned Tula Toli, no private has lost a stripe over it, a monitor said; not one officer has been charged.", "Tatmadaw", "duty-to-investigate")]
    [InlineData("Nigerian soldiers shot 47 mourners in Zaria. The commission's papers have lain in a drawer since, and nobody has been brought before a court.", "Nigeria", "duty-to-investigate")]
    [InlineData("The International Court of Justice ordered Uganda to pay Congo 325 million dollars for what its troops did in Kisangani. The victims have seen none of the money.", "Uganda", "reparation")]
    [InlineData("Fighters of the River Front shot nine prisoners. The order came from their commander.", "River Front", "command-responsibility")]
    [InlineData("Fighters of the River Front shot nine prisoners. Russia has been told of it and ships rifles to them.", "Russia", "respect-and-ensure-respect")]
    [InlineData("In the occupied province, Russia pays a bonus to builders from Perm who move in.", "Russia", "occupation-settlement")]
    [InlineData("Since it annexed the district, Russia has replaced the syllabus of its schools.", "Russia", "occupation-administration")]
    public void Words_of_a_passage_tell_what_no_verb_names(string text, string accused, string principle)
    {
        Assert.Contains(Accusations(text), a => a.Accused.Contains(accused, StringComparison.Ordinal) && a.Principle == principle);
    }

    [Theory]
    [InlineData("The trial of two soldiers accused of murder opened in Oslo on Monday. Each has a lawyer, and forty witnesses will be heard.", "fair-trial")]
    [InlineData("A judge in Manchester took ten minutes to fine the driver, who had no lawyer.", "fair-trial")]
    [InlineData("The rebels' court acquitted the teacher after a hearing in which her lawyer questioned six witnesses.", "fair-trial")]
    [InlineData("Iraq's parliament passed a law that no one may be tried without a lawyer.", "fair-trial")]
    [InlineData("The army opened an inquiry into the deaths of five villagers whom its soldiers shot, and three of them have been charged.", "duty-to-investigate")]
    [InlineData("A gunman killed four people in a bar in Texas on Friday. No one has been charged.", "duty-to-investigate")]
    [InlineData("The insurer refused to pay the families of the passengers.", "reparation")]
    [InlineData("The government paid compensation to the families of five men killed by its soldiers.", "reparation")]
    [InlineData("The colonel was told of the looting and had four soldiers arrested the same day.", "command-responsibility")]
    [InlineData("Russia pays a bonus to teachers from Perm who move in to villages in the north.", "occupation-settlement")]
    [InlineData("Finland has replaced the syllabus of its schools.", "occupation-administration")]
    public void What_is_lawful_or_of_no_conflict_is_not_told(string text, string principle)
    {
        Assert.DoesNotContain(Accusations(text), a => a.Principle == principle);
    }

    [Fact]
    public void Two_sides_that_may_both_be_meant_are_accused_of_nothing()
    {
        var accusations = Accusations("Iraq and Iran fought over the town. Nine men were condemned to death there after a hearing of five minutes.");

        Assert.DoesNotContain(accusations, a => a.Principle == "fair-trial");
    }

    private static List<(string Accused, string Principle)> Accusations(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        var names = report.Allegations.ToDictionary(a => a.Id, a => a.AccusedId is { } id ? report.FindParty(id)!.Name : "");
        return [.. RuleBook.Default.Assess(report).Where(a => a.Support.IsTold() && a.AllegationId is not null && names.ContainsKey(a.AllegationId)).Select(a => (names[a.AllegationId!], a.PrincipleId))];
    }
}
