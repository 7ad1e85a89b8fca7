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

        // What is emptied and then burned is the same thing.
        { "Boko Haram looted the granaries of Bulu and put them to the torch, street by street.", ActKind.Arson, "Boko Haram", "the granaries" },

        // Whom or what it was done to says more than how, also where the particle comes late.
        { "Hezbollah turned the cart of a doctor back at gunpoint.", ActKind.DenialOfCare, "Hezbollah", "a doctor" },

        // A second participle shares the auxiliary of the first.
        { "Four shepherds were tied together and led away by Boko Haram.", ActKind.Abduction, "Boko Haram", "Four shepherds" },

        // What a convoy is made of and carries is turned back with it.
        { "A convoy of nine lorries with flour was turned back by the Houthis.", ActKind.AidObstruction, "Houthis", "A convoy" },

        // Who is made to do it is done to.
        { "Hezbollah seized two farmers and made them walk in front of the column.", ActKind.HumanShielding, "Hezbollah", "two farmers" },

        // A body that is dragged along stays a body, by whatever "of" follows.
        { "A clip shows bodies of drivers being dragged behind a lorry by the Houthis.", ActKind.BodyDesecration, "Houthis", "drivers" },

        // An adverb of time between an auxiliary and its verb.
        { "Boko Haram gunmen have since shot at women by the well.", ActKind.Shooting, "Boko Haram", "women" },

        // A plural thing ends its phrase before the next.
        { "The Houthis carried off from the houses refrigerators and carpets.", ActKind.Looting, "Houthis", "refrigerators" },

        // A weapon has no purpose of its own.
        { "Each night Hezbollah fires shells into the market to terrorise traders.", ActKind.Terrorising, "Hezbollah", "traders" },

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

    /// <summary>A party that holds, guards, flees or is attacked in the sentence did not do what is told of somebody else.</summary>
    [Theory]
    [InlineData("The shelling of positions held by the army of Ostara killed two.")]
    [InlineData("Shells hit a clinic in a town held by Hezbollah, killing two nurses, doctors said.")]
    [InlineData("Ten civilians died in the attack on a village guarded by the Houthis, residents said.")]
    [InlineData("The offensive against the last pockets of Hezbollah killed nine residents.")]
    [InlineData("Villagers who fled Boko Haram were shot at the river, survivors said.")]
    [InlineData("Two drivers were abducted on a road used by Hezbollah, their union said.")]
    [InlineData("A commander who had defected from the Houthis was tortured in prison, his brother said.")]
    [InlineData("Hezbollah arrested two men for stealing cars.")]
    [InlineData("Families of Boko Haram fighters were expelled from the city, a lawyer said.")]
    public void Who_stands_beside_an_act_did_not_do_it(string text) =>
        Assert.DoesNotContain(ReportParser.Default.Parse(new SourceDocument("roles", text)).Allegations, a => a.AccusedId is not null);

    /// <summary>Whose captors they are does not tell which party they serve.</summary>
    [Theory]
    [InlineData("Ukraine's ombudsman said that two prisoners had been castrated by their interrogators.")]
    [InlineData("Hezbollah has given the villagers tents. Two of them were beaten by their guards.")]
    public void Captors_are_no_party_told_before(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("roles", text));
        Assert.DoesNotContain(report.Allegations, a => report.FindParty(a.AccusedId ?? "")?.Name is "Hezbollah" or "Ukraine" or "Armed Forces of Ukraine");
    }

    [Fact]
    public void An_account_that_turns_against_another_has_its_own_doers() =>
        Assert.DoesNotContain(ReportParser.Default.Parse(new SourceDocument("roles", "The governor said Hezbollah had mined the houses.\n\nBut Sami Haddad, a neighbour, said nobody had been inside. \"They killed my two sisters for one man on the roof,\" he said.")).Statements, s => s.Act.Kind == ActKind.Killing && s.Agents.Count > 0);

    [Fact]
    public void A_militia_of_a_community_is_no_party_told_before()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("roles", "Kurdish fighters held the bridge. Shiite militia burned nine homes in the town, residents said."));
        Assert.DoesNotContain(report.Allegations, a => report.FindParty(a.AccusedId ?? "")?.Name.Contains("Kurdish", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("The Ukrainian government ordered the evacuation of families with children from the front line.")]
    [InlineData("The governor of the Houthis ordered the evacuation of families from villages near the front line.")]
    [InlineData("Hezbollah mobilised families with children and moved them away from the front line, an official said.")]
    public void Families_with_children_are_no_child_soldiers(string text) =>
        Assert.Empty(ReportParser.Default.Parse(new SourceDocument("roles", text)).Allegations);

    [Fact]
    public void A_commander_of_a_group_leads_that_group()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("roles", "A Rapid Support Forces commander spoke on the radio, and his fighters burned nine homes, residents said."));
        Assert.Equal(["Rapid Support Forces"], report.Allegations.Select(a => report.FindParty(a.AccusedId!)?.Name));
    }

    /// <summary>Where two sides acted in a sentence, what the next tells without a doer is laid at neither's door.</summary>
    [Fact]
    public void An_act_without_doer_after_two_sides_acted_is_nobodys() =>
        Assert.All(ReportParser.Default.Parse(new SourceDocument("roles", "Hezbollah struck a bus on Monday, while Israel bombed a fair. The bus was hit near the bridge, and two nurses were killed.")).Statements.Where(s => s.Evidence.Span.Start > 60), s => Assert.Empty(s.Agents));

    [Fact]
    public void Fighters_driven_out_are_not_displaced() =>
        Assert.Empty(ReportParser.Default.Parse(new SourceDocument("roles", "Syrian troops expelled Hezbollah fighters from the town, residents said.")).Allegations);

    /// <summary>A norm told after the act measures what was done; told before, it is only a norm.</summary>
    [Theory]
    [InlineData("The Saudi-led coalition bombed a school in breach of its obligations to protect civilians, the UN said.", 1)]
    [InlineData("Amnesty said the Houthis failed to adapt their tactics, as required by international humanitarian law.", 1)]
    [InlineData("The Houthis must not shell hospitals.", 0)]
    [InlineData("Hezbollah has an obligation to release prisoners.", 0)]
    public void A_norm_after_the_act_measures_it(string text, int allegations) =>
        Assert.Equal(allegations, ReportParser.Default.Parse(new SourceDocument("roles", text)).Allegations.Count);

    [Fact]
    public void Evidence_that_is_ignored_is_no_denial() =>
        Assert.DoesNotContain(ReportParser.Default.Parse(new SourceDocument("roles", "The minister is ignoring a flood of evidence of his soldiers looting homes.")).Statements, s => s.Stance.Kind == StanceKind.Denied);

    [Fact]
    public void Cruelty_is_that_of_its_doer() =>
        Assert.Contains(ReportParser.Default.Parse(new SourceDocument("roles", "The report documents the cruelty of Boko Haram towards captives.")).Statements, s => s.Act.Kind == ActKind.Breach && s.Agents.Count == 1);

    [Theory]
    [InlineData("The rebels were ambushed by Hezbollah and fled.", ActKind.Flight)]
    [InlineData("The rebels were surrounded by Hezbollah and surrendered.", ActKind.Surrender)]
    [InlineData("Hezbollah held the officers responsible for the raid.", ActKind.Detention)]
    [InlineData("Hezbollah held talks with the drivers.", ActKind.Detention)]
    public void What_people_do_themselves_is_not_done_to_them(string text, ActKind act) =>
        Assert.DoesNotContain(ReportParser.Default.Parse(new SourceDocument("roles", text)).Statements, s => s.Act.Kind == act && s.Agents.Count > 0);

    [Fact]
    public void A_storm_is_no_incident_of_a_conflict() =>
        Assert.Empty(ReportParser.Default.Parse(new SourceDocument("roles", "A cyclone has killed 90 people and injured 300 in Beira.")).Incidents);

    [Fact]
    public void One_or_the_other_stays_so_for_the_harm() =>
        Assert.All(ReportParser.Default.Parse(new SourceDocument("roles", "A monitor counted 40 deaths caused by attacks from Hezbollah or the Houthis.")).Casualties, c => Assert.Equal(PartyCombination.Either, c.Combination));
}
