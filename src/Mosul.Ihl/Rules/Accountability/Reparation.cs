namespace Mosul.Ihl.Rules.Accountability;

/// <summary>A State is responsible for violations attributable to it and must make full reparation; victims' access to remedies is a developing area, and armed groups' duty to repair is unsettled.</summary>
internal sealed class Reparation() : LegalRule("reparation")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 149", "Rule 150", "AP I art. 91", "HC IV 1907 art. 3")
        .Conduct("reparation-missing", "What was asked for, and what was refused or never paid?", Fact.Act(ActKind.DenialOfReparation))
        .Context("attributable-violation", "Which conduct is it for, and whose was it?", Fact.Act(ActKind.Killing, ActKind.Injury, ActKind.Airstrike, ActKind.Shelling, ActKind.Attack, ActKind.Destruction) | Fact.Label(LegalLabel.WarCrime, LegalLabel.BreachOfIhl, LegalLabel.Unlawful))
        .ForStates();
}
