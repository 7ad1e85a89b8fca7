namespace Mosul.Ihl.Rules.Accountability;

/// <summary>Listed acts with intent to destroy in whole or part a national, ethnical, racial or religious group as such.</summary>
internal sealed class Genocide() : LegalRule("genocide")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("RS art. 6")
        .Conduct("listed-act", "Which of the listed acts was done, by whom?", Fact.Act(ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury, ActKind.Torture, ActKind.SexualViolence, ActKind.Enslavement, ActKind.Starvation, ActKind.Abduction))
        .Element("protected-group", "Which national, ethnic, racial or religious group do the victims belong to?", Fact.Circumstance(CircumstanceKind.AgainstGroup, CircumstanceKind.ToDestroyGroup) | Fact.Affected(PersonKind.CommunityMember))
        .Element("special-intent", "What shows the intent to destroy the group as such?", Fact.Circumstance(CircumstanceKind.ToDestroyGroup));
}
