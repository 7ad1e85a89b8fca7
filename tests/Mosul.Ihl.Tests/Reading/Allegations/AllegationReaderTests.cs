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
    // What was said goes on after the remark of the accused, or of the speaker.
    [InlineData("The bishop said the Northern Army, which denies targeting civilians, had shot nine villagers.", "Northern Army < bishop")]
    [InlineData("The Northern Army, whose spokesman rejects the charge, shot nine villagers, the bishop said.", "Northern Army < bishop")]
    [InlineData("Mira Tal, a nurse, reached the border. The Northern Army, she told me, with policemen standing by, killed nine of her patients.", "Northern Army < Mira Tal")]
    // Of its own wrongs a belligerent tells in the first person; whoever accuses somebody unknown has not done it.
    [InlineData("“Our soldiers shot nine farmers,” said a commander of the Northern Army.", "Northern Army < -")]
    [InlineData("A commander of the Northern Army owned that his men shot two carters in May.", "Northern Army < Northern Army")]
    // Who is blamed, with a remark of its own; who bears the responsibility; who says both.
    [InlineData("Nine villagers were shot. The bishop blamed the Northern Army, whose men had been seen that day.", "Northern Army < bishop")]
    [InlineData("Nine villagers were shot. Responsibility lies with the Northern Army, the bishop said.", "Northern Army < bishop")]
    [InlineData("The bishop said nine villagers had been shot and held the Northern Army responsible.", "Northern Army < bishop")]
    [InlineData("The bishop counts nine people killed in their homes and points to the Northern Army.", "Northern Army < bishop")]
    // What to call the attacks is weighed, not whether they were.
    [InlineData("The bishop said the Northern Army's attacks on the camp could amount to war crimes.", "Northern Army < bishop")]
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
    // Offices that speak for themselves, whoever set them up; courts that find.
    [InlineData("Lakeland's prosecutors accuse the Northern Army of shooting nine villagers.", "Northern Army < Lakeland's prosecutors")]
    [InlineData("The Lakeland government's mine action centre says the Northern Army shot nine villagers.", "Northern Army < Lakeland government's mine action centre")]
    [InlineData("A court in Orm found that the Northern Army had executed nine prisoners.", "Northern Army < court in Orm")]
    // Whoever stands alone between a quotation and its verb; what somebody is besides; who saw it done.
    [InlineData("“The Northern Army shot my neighbour in his yard,” Mira Tal, 61, said.", "Northern Army < Mira Tal")]
    [InlineData("A former guard, now a prisoner, says the Northern Army shot nine men at the gate.", "Northern Army < former guard")]
    [InlineData("The former guard says that the Northern Army shot nine men at the gate.", "Northern Army < former guard")]
    [InlineData("Survivors saw the Northern Army shooting the men one by one.", "Northern Army < Survivors")]
    [InlineData("A teacher watched the Northern Army shoot two boys at the well.", "Northern Army < teacher")]
    // Who did what was told before, in the fewest words.
    [InlineData("Nine villagers were killed in Orm. The governor pointed at the Northern Army.", "Northern Army < governor")]
    [InlineData("Nine villagers were killed in Orm. Two papers put the toll at 14 and named the Northern Army.", "Northern Army < papers")]
    [InlineData("Nine villagers were killed in Orm. The governor named the Northern Army as responsible.", "Northern Army < governor")]
    [InlineData("Nine villagers were killed in Orm. The governor said suspicion fell on the Northern Army.", "Northern Army < governor")]
    [InlineData("Nine villagers were killed in Orm. The governor said he was sure it had been the Northern Army.", "Northern Army < governor")]
    [InlineData("A missile hit the station on Friday and killed 40 people. Moscow said it was a Ukrainian missile.", "Armed Forces of Ukraine < Russia")]
    [InlineData("A missile hit the station on Friday and killed 40 people. The Kremlin said the missile was Ukrainian.", "Armed Forces of Ukraine < Kremlin")]
    [InlineData("A missile hit the station on Friday and killed 40 people. Moscow said Ukrainian gunners had done it themselves.", "Armed Forces of Ukraine < Russia")]
    [InlineData("Medics put the blame for the nine deaths on Russian shells.", "Russian Armed Forces < Medics")]
    [InlineData("The people in the column were cut down by Houthi fire, the mayor said.", "Houthis < mayor")]
    public void Names_the_accuser(string text, string expected) => Assert.Equal([expected], Rows(text).Distinct());

    [Theory]
    // All who say it, and the two papers by their names.
    [InlineData("The United States, Britain and France said that the Northern Army had shot nine prisoners.", "France, United Kingdom, United States")]
    [InlineData("Washington, London and Paris accuse the Northern Army of shooting nine prisoners.", "France, United Kingdom, United States")]
    [InlineData("Two residents, a medic and the mayor said the Northern Army had shot nine prisoners.", "mayor, medic, residents")]
    [InlineData("Two newspapers, the Orm Herald and the Dela Post, said the Northern Army had shot nine prisoners.", "Dela Post, Orm Herald")]
    public void Names_all_who_accuse(string text, string expected)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("made-up", text));
        var voices = report.Allegations.SelectMany(a => a.Alleger.Chain.Take(1).Concat(a.Alleger.Joint)).Select(v => report.FindParty(v.PartyId)?.Name).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(", ", voices));
    }

    [Theory]
    // Named, pointed at or whose weapon it was, and nothing told of which they are accused.
    [InlineData("Nine villagers were killed in Orm. Two papers named the Northern Army as a party to the talks.")]
    [InlineData("Nine villagers were killed in Orm. The governor named the Northern Army among those who had signed the truce.")]
    [InlineData("Nine villagers were killed in Orm. The governor pointed at a map of the Northern Army.")]
    [InlineData("The talks went on until dawn. The governor named the Northern Army.")]
    [InlineData("Nine villagers were killed in Orm. The governor said it was not the Northern Army.")]
    [InlineData("A missile hit the station on Friday and killed 40 people. Moscow said it was a Ukrainian missile factory.")]
    [InlineData("Nine people were killed in a strike on a bakery in Orm. Three monitors identified the belligerent.")]
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
