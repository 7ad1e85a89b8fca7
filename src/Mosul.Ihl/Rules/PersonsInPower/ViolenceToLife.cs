namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Murder of civilians or persons hors de combat, including summary execution, reprisal killing, and killing in custody.</summary>
internal sealed class ViolenceToLife() : LegalRule("violence-to-life")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 89", "GC common art. 3(1)(a)", "GC III art. 13", "GC IV art. 32", "AP I art. 75(2)(a)", "AP II art. 4(2)(a)")
        .Conduct("killing", "Who killed whom, and how?", Fact.Act(ActKind.Killing, ActKind.Execution, ActKind.Massacre) | Fact.Act(ActKind.Shooting).With(CircumstanceKind.InCustody) | Fact.Act(ActKind.Shooting).Affecting(PersonKind.Detainee, PersonKind.PrisonerOfWar, PersonKind.Hostage, PersonKind.Surrendered) | Fact.Act(ActKind.Torture).With(CircumstanceKind.InCustody).Affecting(PersonKind.Dead))
        .Element("victim-protected", "Were the victims civilians, captives, or out of the fight?",
            Told.Protected(Fact.Act(ActKind.Killing, ActKind.Massacre)).NotAffecting(PersonKind.Peacekeeper) | Fact.Act(ActKind.Execution) | Fact.Act(ActKind.Massacre).Affecting(PersonKind.People, PersonKind.Man) | Fact.Act(ActKind.Killing).Affecting(PersonKind.Man, PersonKind.People).Using(WeaponKind.Firearm, WeaponKind.Blade) | Told.Custody | Fact.Circumstance(CircumstanceKind.HorsDeCombat, CircumstanceKind.Fleeing, CircumstanceKind.Unarmed))
        .Element("in-power", "Were they in the killers' hands, or killed outside any attack in combat?",
            Fact.Act(ActKind.Execution) | Told.Custody | Fact.Circumstance(CircumstanceKind.HorsDeCombat) | Fact.Act(ActKind.Killing, ActKind.Massacre).Using(WeaponKind.Firearm, WeaponKind.Blade, WeaponKind.Sniper)
            | (Fact.Act(ActKind.Massacre) & Fact.Untold(Told.Bombardment | Told.BombardmentWeapon))
            | (Fact.Act(ActKind.Killing).NotAsToll() & Fact.Untold(Told.Bombardment | Told.BombardmentWeapon | Fact.Act(ActKind.Attack, ActKind.WeaponUse, ActKind.Clash, ActKind.Campaign, ActKind.Siege, ActKind.BiologicalAttack, ActKind.MineLaying))))
        .Context("intent", "What shows that they meant to kill?", Fact.Circumstance(CircumstanceKind.Deliberate) | Fact.Act(ActKind.Execution))
        .Context("awareness-status", "Did they know whom they killed?", Fact.Circumstance(CircumstanceKind.InCustody, CircumstanceKind.Unarmed))
        .YieldTo("attacks-on-civilians", "the deaths are told as those of a bombardment", (Told.Bombardment | Told.HarmByBombardment) & Fact.Untold(Fact.Act(ActKind.Execution) | Fact.Circumstance(CircumstanceKind.InCustody)))
        .YieldTo("hors-de-combat", "only fighters at large are told as victims", Fact.Act(ActKind.Killing, ActKind.Massacre).Affecting(PersonKind.Fighter, PersonKind.Soldier) & Fact.Untold(Told.Custody | Fact.Circumstance(CircumstanceKind.HorsDeCombat) | Fact.Act(ActKind.Execution) | Told.Protected(Fact.Act(ActKind.Killing, ActKind.Massacre))));
}
