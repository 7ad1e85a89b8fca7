namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Arrest, detention or abduction followed by refusal to acknowledge it or to disclose fate or whereabouts, placing the person outside the law's protection.</summary>
internal sealed class EnforcedDisappearance() : LegalRule("enforced-disappearance")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 98")
        .Conduct("deprivation", "Who was taken, by whom, when and where?", Fact.Act(ActKind.EnforcedDisappearance) | Fact.Act(ActKind.Detention, ActKind.Abduction, ActKind.Capture))
        .Element("refusal-information", "What did the party say when asked about them?", Fact.Act(ActKind.EnforcedDisappearance) | Fact.Circumstance(CircumstanceKind.NotAcknowledged))
        .Context("outside-law", "How long, and was any court or register told?");
}
