namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Otherwise unlawful acts used to force the adversary back to compliance.</summary>
internal sealed class Reprisals() : LegalRule("reprisals")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 145", "Rule 146", "Rule 147", "Rule 148", "GC I art. 46", "GC III art. 13", "GC IV art. 33", "AP I art. 20", "AP I art. 51(6)")
        .Conduct("unlawful-act", "What was done, against whom?", Fact.Act(ActKind.Reprisal))
        .Element("retaliation", "Which act of the other side was it meant to stop, and who said so?", Fact.Act(ActKind.Reprisal).With(CircumstanceKind.ToCompel))
        .Route("bar", "protected-target", "Was the target one against which reprisals are barred?", Told.Protected(Fact.Act(ActKind.Reprisal)) | Fact.Act(ActKind.Reprisal).Hitting(Told.CivilianObjects).Hitting(ObjectKind.PopulatedArea, ObjectKind.MedicalUnit, ObjectKind.MedicalTransport))
        .Route("bar", "conditions-unmet", "Which condition was not met: warning, last resort, proportion, decision at the top, end?", Fact.Circumstance(CircumstanceKind.Disproportionate, CircumstanceKind.NoWarning, CircumstanceKind.Unlawful));
}
