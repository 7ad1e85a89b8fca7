using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Who did what to whom: the act, its doer and those or that on the receiving end, over the ways English says it.</summary>
public sealed class RoleTests
{
    public static readonly TheoryData<string, ActKind, string, string> Sentences = new()
    {
        // A participle between a verb and a noun belongs to the noun.
        { "Soldiers of the Sudanese army shot captured fighters by the roadside.", ActKind.Shooting, "Sudanese Armed Forces", "captured fighters" },
        { "The Houthis burned abandoned homes in the valley.", ActKind.Arson, "Houthis", "abandoned homes" },
        { "Hamas beat handcuffed prisoners with cables.", ActKind.IllTreatment, "Hamas", "handcuffed prisoners" },

        // A word that is preposition or subordinator opens a clause when a finite verb follows.
        { "Villagers watched as Hezbollah dragged the imam from his house and hanged him.", ActKind.Execution, "Hezbollah", "the imam" },
        { "Six people died after the Houthis shelled a bakery.", ActKind.Shelling, "Houthis", "a bakery" },
        { "She said that, as the convoy left, Boko Haram shot two drivers.", ActKind.Shooting, "Boko Haram", "two drivers" },

        // An act is blamed on somebody; it blames nobody.
        { "Two ambulances were destroyed and a nurse killed in strikes blamed on Hezbollah.", ActKind.Killing, "Hezbollah", "a nurse" },

        // A verb split from its particle.
        { "Hezbollah drove 40 families out of the valley.", ActKind.ForcedDisplacement, "Hezbollah", "40 families" },

        // A purpose is that of the doer.
        { "The Houthis burned lorries of grain to starve residents.", ActKind.Starvation, "Houthis", "residents" },

        // What a weapon is filled with.
        { "Hezbollah dropped a bomb filled with sarin on the village, killing nine farmers.", ActKind.Killing, "Hezbollah", "nine farmers" },

        // A body of a party acts for it.
        { "A local Boko Haram unit shot dead five villagers.", ActKind.Killing, "Boko Haram", "five villagers" },

        // People who are no party did it, and nobody else did.
        { "Police shot a driver in the raid, and looters emptied two shops.", ActKind.Looting, "looters", "two shops" },
    };

    [Theory]
    [InlineData("Investigators found no sign that the army had used expanding bullets.")]
    [InlineData("There is no evidence that the army shelled the school.")]
    [InlineData("An official said Hezbollah might use chemical weapons.")]
    public void What_nobody_found_a_sign_of_is_no_allegation(string text) =>
        Assert.Empty(ReportParser.Default.Parse(new SourceDocument("roles", text)).Allegations);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Reads_the_doer_and_those_done_to(string text, ActKind act, string doer, string patient)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("roles", text));
        var statement = report.Statements.FirstOrDefault(s => s.Act.Kind == act && s.Agents.Count > 0);
        Assert.True(statement is not null, $"no {act} with a doer in: {string.Join("; ", report.Statements.Select(s => $"{s.Act.Kind} {s.Evidence.Quote}"))}");
        Assert.Equal(doer, report.FindParty(statement.Agents[0].PartyId)?.Name);
        var done = statement.Affected.Select(a => a.Evidence.Quote).Concat(statement.Objects.Select(o => o.Evidence.Quote));
        Assert.Contains(patient, done);
    }

    [Fact]
    public void A_storm_is_no_incident_of_a_conflict() =>
        Assert.Empty(ReportParser.Default.Parse(new SourceDocument("roles", "A cyclone has killed 90 people and injured 300 in Beira.")).Incidents);

    [Fact]
    public void One_or_the_other_stays_so_for_the_harm() =>
        Assert.All(ReportParser.Default.Parse(new SourceDocument("roles", "A monitor counted 40 deaths caused by attacks from Hezbollah or the Houthis.")).Casualties, c => Assert.Equal(PartyCombination.Either, c.Combination));
}
