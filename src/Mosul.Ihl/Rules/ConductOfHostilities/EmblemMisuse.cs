namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Improper use of the white flag, the red cross, crescent or crystal, UN and other recognised signs, enemy or neutral uniforms and flags, and violation of the protection of those carrying a flag of truce.</summary>
internal sealed class EmblemMisuse() : LegalRule("emblem-misuse")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 58", "Rule 59", "Rule 60", "Rule 61", "Rule 62", "Rule 63", "Rule 67", "GC I art. 44", "AP I art. 38(1)", "AP I art. 38(2)", "AP I art. 39(1)", "AP II art. 12")
        .Conduct("sign-used", "Which sign, flag or uniform was used, where and by whom?", Fact.Act(ActKind.EmblemMisuse) | Fact.Act(ActKind.MilitaryUse, ActKind.Attack, ActKind.GroundAttack, ActKind.Capture).With(CircumstanceKind.ProtectedStatusFeigned))
        .Element("improper", "For what purpose was it used?", Fact.Act(ActKind.EmblemMisuse) | Fact.Circumstance(CircumstanceKind.ProtectedStatusFeigned))
        .Context("serious-result", "Was anybody killed or seriously injured through it?", Fact.Act(ActKind.Killing, ActKind.Injury));
}
