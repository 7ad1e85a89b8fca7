namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>The dead must be searched for, not mutilated or despoiled, buried respectfully in marked graves, recorded, and where possible identified and returned.</summary>
internal sealed class RespectForDead() : LegalRule("respect-for-dead")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 112", "Rule 113", "Rule 114", "Rule 115", "Rule 116", "GC I art. 15", "GC I art. 17", "GC IV art. 16", "GC IV art. 130", "AP I art. 34", "AP II art. 8")
        .Conduct("mistreatment-or-neglect", "What was done to the bodies or graves, or left undone, and by whom?",
            Fact.Act(ActKind.BodyDesecration) | Fact.Act(ActKind.Destruction, ActKind.Arson, ActKind.Looting).Hitting(ObjectKind.Grave) | Fact.Act(ActKind.Humiliation, ActKind.Looting, ActKind.IllTreatment).Affecting(PersonKind.Dead))
        .Element("dead-persons", "Whose bodies or graves were they?", Fact.Act(ActKind.BodyDesecration) | Fact.Affected(PersonKind.Dead) | Fact.Object(ObjectKind.Grave))
        .Context("feasible", "Could the dead have been collected and identified?");
}
