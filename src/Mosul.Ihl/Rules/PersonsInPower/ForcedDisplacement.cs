namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>In IAC, deporting or forcibly transferring civilians from or within occupied territory; in NIAC, ordering their displacement for reasons related to the conflict; except where their security or imperative military reasons require it.</summary>
internal sealed class ForcedDisplacement() : LegalRule("forced-displacement")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 129", "GC IV art. 49(1)", "GC IV art. 49(2)", "AP II art. 17(1)", "AP II art. 17(2)")
        .Conduct("displacement", "Who had to leave which place, when, and on whose order?", Fact.Act(ActKind.ForcedDisplacement) | Fact.Act(ActKind.EvacuationOrder, ActKind.Flight).With(CircumstanceKind.Coerced, CircumstanceKind.Punitive, CircumstanceKind.AgainstGroup))
        .Element("coercion", "How were they made to leave: order, threat, force?", Fact.Act(ActKind.ForcedDisplacement) | Fact.Circumstance(CircumstanceKind.Coerced, CircumstanceKind.Punitive, CircumstanceKind.AgainstGroup) | Fact.Act(ActKind.Threat, ActKind.Destruction, ActKind.Arson))
        .Context("conditions-return", "Could they return, with family and property?", Fact.Circumstance(CircumstanceKind.NotAcknowledged))
        .Context("occupied-or-niac", "Was the place occupied, or the conflict internal and the reason tied to it?", Fact.Circumstance(CircumstanceKind.Occupied))
        .Unless("no-exception", "Was it for their security, or for imperative military reasons?", Told.ImperativeReasons)
        .FromTables("occupied-or-niac");
}
