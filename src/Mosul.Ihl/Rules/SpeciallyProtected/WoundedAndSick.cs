namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>All wounded, sick and shipwrecked, friend or enemy, must be searched for, collected, protected and cared for without distinction other than medical need.</summary>
internal sealed class WoundedAndSick() : LegalRule("wounded-and-sick")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 109", "Rule 110", "Rule 111", "GC common art. 3(2)", "GC I art. 12", "GC I art. 15", "GC IV art. 16", "AP I art. 10", "AP II art. 7", "AP II art. 8")
        .Conduct("failure-to-collect-or-treat", "Who was refused help, by whom, and what was possible?", Fact.Act(ActKind.DenialOfCare) | Fact.Act(ActKind.Looting, ActKind.IllTreatment).Affecting(PersonKind.Wounded))
        .Element("wounded-person", "Who was wounded, sick or shipwrecked?", Fact.Act(ActKind.DenialOfCare) | Fact.Affected(PersonKind.Wounded, PersonKind.Patient) | Fact.Circumstance(CircumstanceKind.HorsDeCombat))
        .Context("feasible", "Could they have been searched for, collected or treated?");
}
