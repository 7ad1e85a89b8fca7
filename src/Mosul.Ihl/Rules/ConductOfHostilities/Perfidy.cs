namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Killing, injuring or capturing an adversary by inviting confidence in legal protection and then betraying it (feigned surrender, civilian or protected status), and related abuses such as sham truces.</summary>
internal sealed class Perfidy() : LegalRule("perfidy")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 64", "Rule 65", "AP I art. 37(1)", "Hague Regs 1907 art. 23(b)")
        .Conduct("invitation-of-confidence", "What protection was feigned, and how?", Fact.Act(ActKind.Perfidy) | Fact.Act(ActKind.Attack, ActKind.Shooting, ActKind.Ambush, ActKind.Bombing, ActKind.Killing, ActKind.Injury, ActKind.Capture, ActKind.EmblemMisuse).With(CircumstanceKind.ProtectedStatusFeigned))
        .Element("result", "Who was killed, injured or captured by it?", Fact.Act(ActKind.Killing, ActKind.Injury, ActKind.Capture, ActKind.Ambush, ActKind.Shooting, ActKind.Bombing, ActKind.Abduction, ActKind.Massacre) | Fact.Act(ActKind.Perfidy, ActKind.Attack).Affecting(PersonKind.Fighter, PersonKind.Soldier, PersonKind.People, PersonKind.Police, PersonKind.Civilian))
        .Context("betrayal-intent", "What shows that the protection was feigned in order to betray it?", Fact.Act(ActKind.Perfidy))
        .Context("protected-status-feigned", "Which sign, dress or gesture was used?", Fact.Circumstance(CircumstanceKind.ProtectedStatusFeigned) | Fact.Act(ActKind.EmblemMisuse))
        .YieldTo("violence-to-life", "only civilians are told as victims", Told.Civilians(Fact.Act(ActKind.Killing, ActKind.Injury, ActKind.Attack, ActKind.Shooting, ActKind.Bombing)) & Fact.Untold(Fact.Affected(PersonKind.Fighter, PersonKind.Soldier, PersonKind.Police)));
}
