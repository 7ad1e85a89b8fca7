namespace Mosul.Ihl.Rules.Accountability;

/// <summary>States must investigate war crimes allegedly committed by their nationals or forces or on their territory, prosecute suspects where appropriate, and cooperate; limitation periods may not apply, and amnesties may not cover war crimes.</summary>
internal sealed class DutyToInvestigate() : LegalRule("duty-to-investigate")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 158", "Rule 157", "Rule 159", "Rule 160", "Rule 161", "GC I art. 49", "GC II art. 50", "GC III art. 129", "GC IV art. 146")
        .Conduct("no-effective-action", "Which inquiry was refused, delayed or never opened, and by whom?", (Fact.Act(ActKind.FailureToInvestigate) | Fact.Circumstance(CircumstanceKind.NoAction)).ContradictedBy(Fact.Act(ActKind.Investigation)))
        .Context("credible-allegation", "Which allegation is it about?", Fact.Act(ActKind.Killing, ActKind.Massacre, ActKind.Execution, ActKind.Airstrike, ActKind.Shelling, ActKind.Attack, ActKind.Torture, ActKind.SexualViolence, ActKind.Breach) | Fact.Label(LegalLabel.WarCrime, LegalLabel.BreachOfIhl, LegalLabel.Unlawful))
        .Context("state-jurisdiction", "Whose forces, nationals or territory are concerned?", Fact.AccusedIs(PartyKind.State, PartyKind.StateForces, PartyKind.Country))
        .ForStates();
}
