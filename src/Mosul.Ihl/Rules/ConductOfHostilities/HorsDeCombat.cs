namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Anyone who clearly surrenders, is in enemy hands, or is defenceless through wounds, sickness or shipwreck may not be attacked so long as they refrain from hostile acts and do not try to escape.</summary>
internal sealed class HorsDeCombat() : LegalRule("hors-de-combat")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 47", "Rule 48", "GC common art. 3", "AP I art. 41(1)", "AP I art. 42", "AP II art. 4(1)", "Hague Regs 1907 art. 23(c)")
        .Conduct("attacked", "Who killed or wounded them, and how?", Fact.Act(ActKind.Attack, ActKind.Shooting, ActKind.Airstrike, ActKind.Shelling, ActKind.Bombing, ActKind.Ambush, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury))
        .Element("person-hdc", "Had they surrendered, were they held, or were they wounded?",
            Fact.Act(ActKind.Attack, ActKind.Shooting, ActKind.Airstrike, ActKind.Shelling, ActKind.Bombing, ActKind.Ambush, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury).With(CircumstanceKind.HorsDeCombat)
            | Fact.Act(ActKind.Attack, ActKind.Shooting, ActKind.Ambush, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury).Affecting(PersonKind.Surrendered, PersonKind.PrisonerOfWar)
            | Fact.Act(ActKind.Attack, ActKind.Shooting, ActKind.Killing, ActKind.Massacre).Affecting(PersonKind.Wounded)
            | Fact.Act(ActKind.Shooting, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury).Affecting(PersonKind.Fighter, PersonKind.Soldier).With(CircumstanceKind.InCustody)
            | Fact.Act(ActKind.Execution).Affecting(PersonKind.Fighter, PersonKind.Soldier))
        .Context("recognisable", "Could those who fired see it?", Fact.Circumstance(CircumstanceKind.KnownProtected))
        .Unless("no-hostile-act", "Did any of them fight on or try to escape?", Told.TookPart);
}
