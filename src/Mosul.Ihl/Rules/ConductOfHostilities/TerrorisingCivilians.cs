namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Acts or threats of violence whose main purpose is to spread terror among the civilian population are banned.</summary>
internal sealed class TerrorisingCivilians() : LegalRule("terrorising-civilians")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 2", "GC IV art. 33", "AP I art. 51(2)", "AP II art. 4(2)(d)", "AP II art. 13(2)")
        .Conduct("violence-or-threat", "Which acts or threats of violence are meant?",
            Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.WeaponUse, ActKind.Killing, ActKind.Massacre, ActKind.Execution, ActKind.Abduction, ActKind.SexualViolence, ActKind.Torture, ActKind.IllTreatment, ActKind.Destruction, ActKind.Threat, ActKind.Arson).EvenThreatened())
        .Element("civilian-population", "Who was meant to be frightened?", Told.Civilians(Fact.Anything).EvenThreatened() | Told.CiviliansTargeted | Fact.Act(ActKind.Terrorising) | Told.PopulatedPlace | (Fact.Circumstance(CircumstanceKind.ToTerrorise) & Fact.Untold(Told.MilitaryTarget)))
        .Element("primary-purpose", "What shows that fear was the main purpose: statements, pattern, absence of any military aim?", Fact.Circumstance(CircumstanceKind.ToTerrorise).EvenThreatened() | Fact.Act(ActKind.Terrorising))
        .YieldTo("distinction", "the fear is told of fighters only", Fact.Act(ActKind.Terrorising, ActKind.Threat).Affecting(PersonKind.Fighter, PersonKind.Soldier));
}
