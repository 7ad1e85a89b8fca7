namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>The party in control of an area must, as far as feasible, protect civilians under its control from attacks, in particular by keeping military objectives out of densely populated areas and moving civilians away from them.</summary>
internal sealed class PrecautionsAgainstEffects() : LegalRule("precautions-against-effects")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 22", "Rule 23", "Rule 24", "AP I art. 58(a)", "AP I art. 58(b)", "AP I art. 58(c)", "AP II art. 13(1)")
        .Conduct("co-location", "What did the party place near civilians, or what did it fail to do for them?",
            Fact.Act(ActKind.MilitaryUse).Hitting(Told.CivilianObjects).Hitting(ObjectKind.MedicalUnit) | Fact.Act(ActKind.MilitaryUse).With(CircumstanceKind.PopulatedArea) | Told.Civilians(Fact.Act(ActKind.MilitaryUse)) | Fact.Act(ActKind.PreventingFlight) | (Fact.Act(ActKind.MilitaryUse) & Told.PopulatedPlace))
        .Context("control", "Did the party control the area or the civilians?", Fact.Circumstance(CircumstanceKind.Occupied))
        .Context("feasible-alternative", "Was there another place for the forces, or a way to move the civilians?")
        .Context("risk", "Which civilians were exposed?", Told.CivilianVictims | Told.PopulatedPlace)
        .YieldTo("human-shields", "a source says that the civilians were used to shield", Fact.Act(ActKind.HumanShielding) | Fact.Circumstance(CircumstanceKind.ToShield));
}
