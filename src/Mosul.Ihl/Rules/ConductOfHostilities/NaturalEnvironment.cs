namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>The environment is protected by the general targeting rules, must be given due regard, and must not be subjected to widespread, long-term and severe damage or used as a weapon.</summary>
internal sealed class NaturalEnvironment() : LegalRule("natural-environment")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 43", "Rule 44", "Rule 45", "AP I art. 35(3)", "AP I art. 55(1)", "ENMOD art. I")
        .Conduct("means-or-attack", "Which attack or means caused it?", Fact.Act(ActKind.EnvironmentalDamage) | Told.Attack.Hitting(ObjectKind.Environment) | Fact.Act(ActKind.Destruction, ActKind.Arson).Hitting(ObjectKind.Environment))
        .Element("environmental-harm", "What was harmed, how widely and for how long?", Fact.Act(ActKind.EnvironmentalDamage) | Fact.Object(ObjectKind.Environment) | Fact.Circumstance(CircumstanceKind.SevereEnvironmental))
        .Route("standard", "threshold", "Was the damage widespread, long-term and severe, and expected to be?", Fact.Circumstance(CircumstanceKind.SevereEnvironmental))
        .Route("standard", "excessive-or-unneeded", "Was it needed for any military purpose, and in proportion?", Fact.Circumstance(CircumstanceKind.Disproportionate, CircumstanceKind.Wanton, CircumstanceKind.NoMilitaryObjective))
        .Route("standard", "no-due-regard", "Which precautions for the environment were left out?", Fact.Circumstance(CircumstanceKind.PrecautionsOmitted, CircumstanceKind.Deliberate) | Fact.Act(ActKind.FailureOfPrecautions));
}
