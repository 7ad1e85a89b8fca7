namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>An attack on a military objective is forbidden when the civilian harm to be expected beforehand would be excessive compared with the concrete and direct military advantage anticipated.</summary>
internal sealed class Proportionality() : LegalRule("proportionality")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 14", "Rule 18", "Rule 19", "AP I art. 51(5)(b)", "AP I art. 57(2)(a)(iii)", "AP I art. 57(2)(b)")
        .Conduct("attack-on-objective", "What was attacked, by whom, and when?", Told.AnyAttack | Fact.Act(ActKind.Clash, ActKind.Campaign))
        .Element("excessive", "Excessive compared with what advantage, and who says so?", Fact.Circumstance(CircumstanceKind.Disproportionate))
        .Context("military-objective", "What was the military objective?", Told.MilitaryTarget)
        .Context("expected-civilian-harm", "Who was known to be in and near the place beforehand?", Fact.Circumstance(CircumstanceKind.KnownProtected))
        .Context("advantage", "What concrete and direct advantage was expected from the attack?")
        .Context("actual-harm", "Who was killed or injured, and what was destroyed?", Told.CivilianVictims)
        .Context("knowledge-clearly-excessive", "What did the commander know when deciding?")
        .YieldTo("attacks-on-civilians", "a source says that there was no military objective", Fact.Circumstance(CircumstanceKind.NoMilitaryObjective));
}
