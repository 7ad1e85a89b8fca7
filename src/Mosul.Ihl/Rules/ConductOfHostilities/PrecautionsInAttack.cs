namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>In operations constant care must be taken to spare civilians.</summary>
internal sealed class PrecautionsInAttack() : LegalRule("precautions-in-attack")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 15", "Rule 16", "Rule 17", "Rule 18", "Rule 19", "Rule 20", "Rule 21", "AP I art. 57(1)", "AP I art. 57(2)(a)(i)", "AP I art. 57(2)(a)(ii)", "AP I art. 57(2)(b)", "AP I art. 57(2)(c)", "AP I art. 57(3)", "AP II art. 13(1)")
        .Conduct("attack", "Which attack or operation is meant?", Told.AnyAttack | Fact.Act(ActKind.FailureOfPrecautions, ActKind.Campaign, ActKind.Clash, ActKind.Siege) | Fact.Circumstance(CircumstanceKind.PrecautionsOmitted).NotDoing(ActKind.MineLaying))
        .Element("measure-omitted", "Which measure was not taken: checking the target, choice of weapon or hour, warning, calling off?",
            (Fact.Act(ActKind.FailureOfPrecautions) | Fact.Circumstance(CircumstanceKind.PrecautionsOmitted, CircumstanceKind.UnsuitableWeapon).NotDoing(ActKind.MineLaying) | (Told.AnyAttack & Fact.Circumstance(CircumstanceKind.NoWarning)))
            .ContradictedBy(Fact.Circumstance(CircumstanceKind.PrecautionsTaken, CircumstanceKind.WarningGiven) | Fact.Act(ActKind.Warning)))
        .Context("feasible", "Could the measure have been taken in the circumstances?")
        .Context("civilian-risk", "Which civilians were exposed, and was that known?", Told.CivilianVictims | Told.PopulatedPlace)
        .Context("warning-effective", "Was a warning given, how, and when; could people act on it?", Fact.Circumstance(CircumstanceKind.WarningGiven) | Fact.Act(ActKind.Warning));
}
