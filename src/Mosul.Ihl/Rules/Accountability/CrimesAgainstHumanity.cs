namespace Mosul.Ihl.Rules.Accountability;

/// <summary>Listed acts committed as part of a widespread or systematic attack against a civilian population with knowledge of it.</summary>
internal sealed class CrimesAgainstHumanity() : LegalRule("crimes-against-humanity")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("RS art. 7")
        .Conduct("listed-act", "Which of the listed acts was done, by whom?", Fact.Act(ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Enslavement, ActKind.ForcedDisplacement, ActKind.Detention, ActKind.Torture, ActKind.SexualViolence, ActKind.EnforcedDisappearance, ActKind.Starvation, ActKind.Abduction, ActKind.Attack, ActKind.Airstrike, ActKind.Shelling))
        .Element("widespread-or-systematic", "What shows an attack on a population, on a large scale or by plan?", Fact.Circumstance(CircumstanceKind.WidespreadOrSystematic) & (Told.Protected(Fact.Anything) | Told.CiviliansTargeted | Fact.Act(ActKind.ForcedDisplacement, ActKind.EnforcedDisappearance, ActKind.SexualViolence, ActKind.Torture, ActKind.Execution)))
        .Context("policy", "What shows a policy of a State or organisation?")
        .Context("knowledge", "Did those who acted know of the wider attack?");
}
