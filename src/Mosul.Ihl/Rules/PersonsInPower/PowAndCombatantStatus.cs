using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>In international armed conflict, members of the armed forces are entitled to prisoner-of-war status on capture, to humane treatment, protection from insults and public curiosity, and release at the end of active hostilities; they may not be punished for taking part in fighting.</summary>
internal sealed class PowAndCombatantStatus() : LegalRule("pow-and-combatant-status")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 106", "Rule 107", "Rule 108", "Rule 128", "GC III art. 4", "GC III art. 5", "GC III art. 13", "GC III art. 17", "GC III art. 118", "AP I art. 44(3)", "AP I art. 45")
        .Conduct("denial-or-breach", "Which right of prisoners of war was denied, and by whom?", Fact.Act(ActKind.Breach, ActKind.Trial, ActKind.Humiliation, ActKind.IllTreatment, ActKind.Torture, ActKind.PoorDetentionConditions, ActKind.DenialOfCare).Affecting(PersonKind.PrisonerOfWar) | Fact.Act(ActKind.Detention).Affecting(PersonKind.PrisonerOfWar).With(CircumstanceKind.WithoutProcess, CircumstanceKind.Unlawful, CircumstanceKind.NotAcknowledged, CircumstanceKind.Arbitrary))
        .Element("entitled-person", "To which force did they belong?", Fact.Affected(PersonKind.PrisonerOfWar))
        .Context("iac", "Is the conflict between States?")
        .FromTables("iac")
        .OnlyOn(LegalBranches.Iac);
}
