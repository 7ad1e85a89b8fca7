namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Only military objectives may be attacked.</summary>
internal sealed class AttacksOnCivilianObjects() : LegalRule("attacks-on-civilian-objects")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 7", "Rule 8", "Rule 9", "Rule 10", "AP I art. 48", "AP I art. 52(1)", "AP I art. 52(2)", "AP I art. 52(3)", "Hague Regs 1907 art. 25")
        .Conduct("attack", "What was fired or dropped, by whom, and when?", Told.AnyAttack)
        .Element("civilian-object", "What was hit, and what was it used for?", Told.CivilianObjectHit | Fact.Act(ActKind.Destruction).Hitting(Told.CivilianObjects))
        .Element("directed-at", "Was the object itself aimed at, or hit beside something else?", Told.CivilianObjectHit | Fact.Circumstance(CircumstanceKind.Deliberate))
        .Context("intent", "What did those who attacked know of the object?", Fact.Circumstance(CircumstanceKind.Deliberate, CircumstanceKind.KnownProtected))
        .Unless("no-military-use", "Was the object used for military action at that moment?", Told.MilitaryPresence)
        .YieldTo("proportionality", "a military target is told and nobody says that the object was aimed at", Told.MilitaryTarget & Fact.Untold(Fact.Circumstance(CircumstanceKind.Deliberate, CircumstanceKind.NoMilitaryObjective)));
}
