namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Use of chemical weapons or poison is absolutely forbidden in all conflicts; riot control agents may not be used as a method of warfare and herbicides are restricted.</summary>
internal sealed class ChemicalWeapons() : LegalRule("chemical-weapons")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 72", "Rule 74", "Rule 75", "Hague Regs 1907 art. 23(a)", "CWC art. I(1)(a)", "CWC art. I(1)(b)", "CWC art. I(5)", "Geneva Gas Protocol 1925")
        .Conduct("use-as-weapon", "How was it delivered, when, where and by whom?", Fact.Act(ActKind.ChemicalAttack) | Told.Use.Using(WeaponKind.ChemicalAgent) | Told.Use.Using(WeaponKind.RiotControlAgent).With(CircumstanceKind.MethodOfWarfare) | (Fact.Act(ActKind.Clash, ActKind.GroundAttack).Using(WeaponKind.RiotControlAgent)))
        .Element("agent", "Which agent was it, and how is that known: samples, symptoms?", Fact.Act(ActKind.ChemicalAttack) | Fact.Weapon(WeaponKind.ChemicalAgent, WeaponKind.RiotControlAgent))
        .Context("effects", "Which symptoms, in how many people?", Fact.Act(ActKind.ChemicalAttack, ActKind.Killing, ActKind.Injury, ActKind.WeaponUse).Affecting(PersonKind.People, PersonKind.Civilian, PersonKind.Resident, PersonKind.Child, PersonKind.Patient, PersonKind.Woman, PersonKind.Fighter, PersonKind.Soldier))
        .Context("rca-context", "If tear gas: in hostilities or in keeping order?", Fact.Weapon(WeaponKind.RiotControlAgent));
}
