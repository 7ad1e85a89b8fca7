namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Aid workers, convoys, warehouses and relief supplies must be respected and protected against attack, harassment, diversion and looting.</summary>
internal sealed class HumanitarianPersonnel() : LegalRule("humanitarian-personnel")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 31", "Rule 32", "GC IV art. 59", "AP I art. 70", "AP I art. 71")
        .Conduct("attack-or-interference", "What was done to the staff, convoy or store, and by whom?",
            Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Abduction, ActKind.Detention, ActKind.HostageTaking, ActKind.EnforcedDisappearance, ActKind.Torture, ActKind.IllTreatment, ActKind.Threat).Affecting(PersonKind.AidWorker) | Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Massacre, ActKind.Injury, ActKind.Destruction, ActKind.Arson, ActKind.Looting, ActKind.Capture).Hitting(ObjectKind.Relief) | Fact.Act(ActKind.AidObstruction).Affecting(PersonKind.AidWorker).With(CircumstanceKind.Coerced, CircumstanceKind.Deliberate))
        .Element("relief-status", "Which organisation was it, and was its relief impartial?", Fact.Affected(PersonKind.AidWorker) | Fact.Object(ObjectKind.Relief))
        .Context("knowledge", "Had the convoy or site been notified or marked?", Fact.Circumstance(CircumstanceKind.KnownProtected))
        .Unless("civilian-protection-kept", "Had they lost civilian protection at the time?", Told.MilitaryPresence | Told.TookPart);
}
