using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading.Allegations;

/// <summary>What counts as an allegation, who makes it, and what the accused answers: one phrasing a row, in sentences made for the purpose.</summary>
public class AllegationReaderTests
{
    [Theory]
    // Whoever is blamed is accused.
    [InlineData("The bishop blamed the Northern Army for the deaths.", "Northern Army < bishop")]
    [InlineData("Shells hit a mill. The bishop blamed the Northern Army.", "Northern Army < bishop")]
    [InlineData("The bishop accused the Northern Army of shelling the village.", "Northern Army < bishop")]
    // What must not go unpunished was done.
    [InlineData("The crimes committed by the Northern Army must not go unpunished, said Amnesty International.", "Northern Army < Amnesty International")]
    [InlineData("The Northern Army is guilty of war crimes, the bishop said.", "Northern Army < bishop")]
    public void Accuses(string text, string expected) => Assert.Contains(expected, Rows(text));

    [Theory]
    // Who speaks of its own side's conduct accuses nobody: the text tells it, or whoever passes it on.
    [InlineData("Old people were shot in the mill. The Northern Army said its soldiers had shot nine villagers.", "Northern Army < -")]
    [InlineData("The Northern Army said it would starve the town. The Northern Army looted the mill, the bishop said.", "Northern Army < bishop")]
    [InlineData("The Northern Army admitted that its gunners had killed nine villagers.", "Northern Army < Northern Army")]
    // A participle that tells which people speak is no verb.
    [InlineData("Men of the Northern Army set fire to ninety houses, displaced villagers told reporters.", "Northern Army < displaced villagers")]
    [InlineData("Men of the Northern Army burned the market and killed nine traders, wounded residents said.", "Northern Army < wounded residents")]
    // A verb that looks like a noun closes the sentence.
    [InlineData("Four lorries of flour were turned back at a Houthi checkpoint, the World Food Programme reports.", "Houthis < World Food Programme")]
    [InlineData("Houthi gunners shelled the market on Monday and killed nine traders, the Red Cross reports.", "Houthis < International Committee of the Red Cross")]
    // What the same people do after they have accused somebody is no part of their charge.
    [InlineData("Men of the Northern Army stopped a bus, accused the driver of spying and shot him, Amnesty International said.", "Northern Army < Amnesty International")]
    [InlineData("Men of the Northern Army took five farmers from a wedding, accused them of feeding the rebels and executed them, the bishop said.", "Northern Army < bishop")]
    // What somebody heard from others they tell; what a report is dated by is nothing said; the mark of a paragraph is no word of it.
    [InlineData("The mission heard from nine women that soldiers of the Northern Army had burned the mill and shot the miller.", "Northern Army < women")]
    [InlineData("Soldiers of the Northern Army are accused in a report by the mission of shooting nine prisoners.", "Northern Army < mission")]
    [InlineData("The elders have no doubt that the Northern Army shelled the mill and killed nine villagers.", "Northern Army < elders")]
    [InlineData("Men of the Northern Army shot nine prisoners, the Dorma Bar Association says in a report published on Monday.", "Northern Army < Dorma Bar Association")]
    [InlineData("(a) Men of the Northern Army burned the mill and shot nine villagers, the bishop said;", "Northern Army < bishop")]
    // A charge that no verb of the lexicon tells, behind a preposition.
    [InlineData("The bishop accused the Northern Army of wandering among schoolchildren.", "Northern Army < bishop")]
    public void Names_the_accuser(string text, string expected) => Assert.Equal([expected], Rows(text).Distinct());

    [Theory]
    [InlineData("It is unclear how many civilians were killed by the Northern Army.")]
    [InlineData("The Northern Army threatened to execute the hostages.")]
    [InlineData("If the Northern Army shells the camp, many civilians will be killed.")]
    [InlineData("Residents fear that the Northern Army will burn the village.")]
    [InlineData("The envoy asked whether the Northern Army had burned the mill.")]
    [InlineData("The Northern Army could attack the hospital, aid workers warned.")]
    [InlineData("No civilians were killed by the Northern Army, the bishop said.")]
    public void Accuses_nobody(string text) => Assert.Empty(Rows(text));

    [Theory]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army said it had nothing to do with it.")]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army, which denies involvement, left on Friday.")]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army said it only strikes military camps.")]
    [InlineData("Villagers said the Northern Army burned the mill. The Northern Army called the reports fakes.")]
    public void Hears_the_denial(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        Assert.Contains(report.Responses, r => r.Kind == ResponseKind.DeniesAct && report.FindParty(r.PartyId)?.Name == "Northern Army");
    }

    private static string[] Rows(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        return [.. report.Allegations.Select(a => $"{report.FindParty(a.AccusedId)?.Name ?? "-"} < {report.FindParty(a.Alleger.Chain.FirstOrDefault()?.PartyId)?.Name ?? "-"}")];
    }
}
