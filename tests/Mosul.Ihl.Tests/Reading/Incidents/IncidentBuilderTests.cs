using Mosul.Ihl.Reading;
using NodaTime;

namespace Mosul.Ihl.Tests.Reading.Incidents;

public sealed class IncidentBuilderTests
{
    [Theory]
    [InlineData("Rebels shelled Aleppo on Sunday. Nine people were killed.", "Shelling 9")]
    [InlineData("Rebels shelled Aleppo on Sunday. The attack killed nine people.", "Shelling 9")]
    [InlineData("Rebels shelled Aleppo on Sunday, killing 12 people. Nurses in Aleppo said the attack had killed 12 people.", "Shelling 12")]
    [InlineData("Rebels shelled Aleppo on Sunday, killing 12 people. In another incident, troops shelled Homs on Monday, killing nine people.", "Shelling 12; Shelling 9")]
    [InlineData("Rebels shelled Aleppo on Sunday, killing 12 people. On Monday, troops shelled Homs, killing nine people.", "Shelling 12; Shelling 9")]
    [InlineData("Troops stormed Homs on Sunday, killing nine people and burning every house.", "GroundAttack 9")]
    [InlineData("Troops have bombed Homs since 2015.", "")]
    [InlineData("A drone strike killed 12 people in Homs on Sunday. On Monday a second strike on the town killed four.", "Airstrike 12; Attack 4")]
    [InlineData("Strike on Homs market kills 12\n\nA rocket hit a market in Homs on Monday, killing 12 people, officials said.", "MissileStrike 12")]
    [InlineData("Soldiers led nine men out of the mosque in Homs and shot them.", "Shooting 9")]
    [InlineData("Guards in the prison at Homs beat inmates. They hung some of them by the wrists.", "IllTreatment")]
    [InlineData("The rebels laid mines along the road to Homs on Friday. Two herders were killed there.", "MineLaying 2")]
    [InlineData("Gunmen stormed a village near Homs on Sunday. The gunmen shot villagers in their homes.", "GroundAttack")]
    [InlineData("Three men were killed in Homs on Sunday. None of its soldiers had been hurt, the army said.", "Killing 3")]
    [InlineData("Refugees who fled on Friday spoke of hunger in Homs.", "")]
    public void Events(string text, string events) => Assert.Equal(events, Told(text));

    [Theory]
    [InlineData("On 3 May 2024, three people were killed when shells hit a clinic in Homs.")]
    [InlineData("On 3 May 2024, an air strike on Homs killed three people.")]
    [InlineData("Shells hit a clinic in Homs, killing three people who had queued there on 3 May 2024.")]
    public void An_act_takes_the_date_of_its_sentence(string text) =>
        Assert.Equal(new LocalDate(2024, 5, 3), ReportParser.Default.Parse(new SourceDocument("x", text)).Incidents[0].When?.Earliest);

    [Fact]
    public void The_same_event_told_a_thousand_times_is_one()
    {
        string text = "Rebels shelled Aleppo on Sunday, killing 12 people. " + string.Concat(Enumerable.Repeat("The attack killed 12 people. ", 1000));
        Assert.Single(ReportParser.Default.Parse(new SourceDocument("x", text)).Incidents);
    }

    private static string Told(string text) =>
        string.Join("; ", ReportParser.Default.Parse(new SourceDocument("x", text, Published: new LocalDate(2024, 5, 14))).Incidents.Select(i => $"{i.Kind} {string.Join("+", i.Casualties.Where(c => !c.IsBreakdown).Select(c => c.Count.ToString()).Distinct())}".Trim()));
}
