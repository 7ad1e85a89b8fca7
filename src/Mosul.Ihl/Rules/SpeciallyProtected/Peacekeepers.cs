namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Attacks on peacekeeping staff and property are forbidden while they are entitled to civilian protection.</summary>
internal sealed class Peacekeepers() : LegalRule("peacekeepers")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 33")
        .Conduct("attack", "What was done to them, and by whom?", Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Abduction, ActKind.HostageTaking).Affecting(PersonKind.Peacekeeper) | Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Massacre, ActKind.Injury, ActKind.Destruction, ActKind.Arson, ActKind.Looting).Hitting(ObjectKind.PeaceMission))
        .Element("mission", "Which mission was it, and under what mandate?", Fact.Affected(PersonKind.Peacekeeper) | Fact.Object(ObjectKind.PeaceMission))
        .Unless("civilian-protection-kept", "Were they taking a direct part in hostilities?", Told.TookPart | Told.MilitaryPresence);
}
