using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>Conduct that only several words of a sentence tell together, and whose doing it is.</summary>
public sealed class SentenceConductTests
{
    [Theory]
    [InlineData("The Northern Army held 400 people in a pen where they slept in turns on bare concrete.", ActKind.PoorDetentionConditions, "Northern Army")]
    [InlineData("Roped together, villagers hauled shells for nine days for the soldiers of the Northern Army.", ActKind.Enslavement, "Northern Army")]
    [InlineData("Prisoners in the camp of the River Front got one meal a day, a survivor said.", ActKind.PoorDetentionConditions, "River Front")]
    public void Words_of_one_sentence_tell_what_no_verb_names(string text, ActKind act, string doer)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.Contains(report.Statements, s => s.Act.Kind == act && s.Agents.Any(a => report.FindParty(a.PartyId)!.Name == doer));
    }

    [Theory]
    [InlineData("Two launchers stood in the schoolyard. The River Front parked three howitzers between the tents of refugees.", "precautions-against-effects")]
    [InlineData("The River Front tipped jars of cholera culture into two cisterns, a nurse recalled.", "biological-weapons")]
    [InlineData("Helicopters of the River Front dropped cylinders of chlorine and a family died choking.", "chemical-weapons")]
    [InlineData("Yellow smoke crept down the stairs and people were choking. The cylinders came from helicopters of the River Front.", "chemical-weapons")]
    [InlineData("Sappers found a doll wired to a grenade, left behind by the River Front.", "mines-booby-traps")]
    [InlineData("Rockets that cannot be aimed were let loose by the River Front on the harbour town.", "indiscriminate-weapons")]
    [InlineData("The River Front turned back three lorries of flour and gave no reason.", "humanitarian-access")]
    [InlineData("Fighters of the River Front waved a white sheet and opened fire when the sergeant stepped out to receive them.", "perfidy")]
    [InlineData("Napalm rained on the roofs of the market from jets of the River Front.", "incendiary-weapons")]
    [InlineData("The River Front opened the valves of nine oil wells and the marshes are dead for a generation.", "natural-environment")]
    public void Hostilities_told_in_any_words_reach_their_principle(string text, string principle)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.Contains(RuleBook.Default.Assess(report), a => a.PrincipleId == principle && a.Support == Support.Alleged && report.Allegations.Any(x => x.Id == a.AllegationId && report.FindParty(x.AccusedId)?.Name == "River Front"));
    }

    [Theory]
    [InlineData("In the exercise the River Front has to tip jars of cholera culture into two cisterns.")]
    [InlineData("The thriller has the River Front tip jars of cholera culture into two cisterns.")]
    [InlineData("Families choked on chlorine when a tanker overturned at the works.")]
    [InlineData("A spokesman of the River Front said that napalm had rained on the roofs of the market.")]
    [InlineData("The River Front did not turn back the lorries of flour, and no reason was asked.")]
    [InlineData("Soldiers of the River Front died foaming at the mouth after a canister of sarin fell on them.")]
    [InlineData("The River Front and the Northern Army fight in the hills. Napalm rained on the roofs of the market.")]
    public void Whoever_speaks_suffers_plays_or_is_one_of_two_is_no_doer(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.DoesNotContain(report.Allegations, a => a.AccusedId is not null);
    }

    [Theory]
    [InlineData("Pupils of thirteen were dressed as soldiers and carried rifles at the bridge. Two of them were shot by troops of the Northern Army.")]
    [InlineData("Boys of twelve were handed rifles and stood guard on the dam. The Northern Army shelled the dam on Monday, killing six.")]
    public void Whoever_acts_in_the_next_sentence_is_not_the_doer(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.DoesNotContain(report.Allegations, a => a.Conduct.Kind == ActKind.ChildRecruitment);
    }

    [Theory]
    [InlineData("The Northern Army did not hold anybody in a pen where people slept in turns on bare concrete.", ActKind.PoorDetentionConditions)]
    [InlineData("The Northern Army and the River Front held 400 people in pens where they might sleep in turns on bare concrete.", ActKind.Enslavement)]
    [InlineData("Prisoners slept in turns on bare concrete.", ActKind.PoorDetentionConditions)]
    [InlineData("Villagers hauled sacks and dug wells without pay.", ActKind.Enslavement)]
    public void What_is_denied_or_nobodys_doing_is_not_told(string text, ActKind act)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.DoesNotContain(report.Allegations, a => a.Conduct.Kind == act);
    }

    [Theory]
    [InlineData("Herders in Marzok said the River Front slaughtered the dairy herd.")]
    [InlineData("Shepherds said soldiers of the River Front slaughtered four hundred sheep of the valley.")]
    public void Whoever_kills_animals_kills_nobody(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));

        Assert.DoesNotContain(RuleBook.Default.Assess(report), a => a.PrincipleId == "violence-to-life" && a.Support == Support.Alleged);
    }
}
