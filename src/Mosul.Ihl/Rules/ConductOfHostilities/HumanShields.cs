namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Using the presence or movement of civilians or other protected persons to try to make points, areas or forces immune from attack or to shield operations is forbidden.</summary>
internal sealed class HumanShields() : LegalRule("human-shields")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 97", "GC III art. 23", "GC IV art. 28", "AP I art. 12", "AP I art. 51(7)")
        .Conduct("use-of-presence", "Who was moved, held or kept where, and near what military objective?",
            Fact.Act(ActKind.HumanShielding) | Fact.Act(ActKind.PreventingFlight, ActKind.ForcedDisplacement, ActKind.Detention, ActKind.Abduction, ActKind.MilitaryUse, ActKind.HostageTaking).With(CircumstanceKind.ToShield))
        .Element("protected-persons", "Who were they?", Fact.Act(ActKind.HumanShielding) | Told.Protected(Fact.Anything))
        .Element("shielding-intent", "What orders, words or acts show that they were meant to shield?", Fact.Act(ActKind.HumanShielding) | Fact.Circumstance(CircumstanceKind.ToShield))
        .Context("coercion", "Were they forced, locked in, or unaware?", Fact.Circumstance(CircumstanceKind.Coerced) | Fact.Act(ActKind.PreventingFlight, ActKind.Detention));
}
