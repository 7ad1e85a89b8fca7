namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Anti-personnel mines are banned for States parties to the 1997 Convention; all mine use requires particular care, recording (NIAC: arguable) and later clearance; booby-traps attached to or associated with specially protected persons or objects, or objects likely to attract civilians, are forbidden.</summary>
internal sealed class MinesBoobyTraps() : LegalRule("mines-booby-traps")
{
    private static readonly Fact CareOmitted =
        Fact.Circumstance(CircumstanceKind.PrecautionsOmitted, CircumstanceKind.Indiscriminate, CircumstanceKind.NoWarning, CircumstanceKind.PopulatedArea) | Fact.Act(ActKind.FailureOfPrecautions)
        | Told.Civilians(Told.Use.Using(WeaponKind.Mine)) | (Fact.Act(ActKind.MineLaying) & Told.CivilianVictims);

    private static readonly Fact ProtectedObjectTrap =
        Fact.Act(ActKind.MineLaying).Hitting(ObjectKind.Home, ObjectKind.School, ObjectKind.MedicalUnit, ObjectKind.Food, ObjectKind.Water, ObjectKind.PlaceOfWorship, ObjectKind.CulturalProperty, ObjectKind.PopulatedArea, ObjectKind.Grave, ObjectKind.Property, ObjectKind.CivilianVehicle, ObjectKind.Relief)
        | Fact.Act(ActKind.MineLaying).Affecting(PersonKind.Dead, PersonKind.Child, PersonKind.Wounded);

    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 80", "Rule 81", "Rule 82", "Rule 83", "APMBC art. 1(1)(a)", "CCW Amended Protocol II art. 3(7)", "CCW Amended Protocol II art. 3(8)", "CCW Amended Protocol II art. 3(10)", "CCW Amended Protocol II art. 7(1)")
        .Conduct("emplacement", "Who laid it, where and when?", Fact.Act(ActKind.MineLaying).NotHitting(ObjectKind.MilitaryObjective).NotAffecting(PersonKind.Soldier, PersonKind.Fighter).Without(CircumstanceKind.PrecautionsTaken, CircumstanceKind.WarningGiven) | Told.Use.Using(WeaponKind.Mine).NotHitting(ObjectKind.MilitaryObjective))
        .Element("device", "Which device was it, and what sets it off?", Fact.Act(ActKind.MineLaying) | Fact.Weapon(WeaponKind.Mine))
        .Context("care-omitted", "Was it marked, recorded, warned of, or cleared afterwards?", CareOmitted)
        .Context("protected-object-trap", "What was it fixed to: a home, a body, a toy, food?", ProtectedObjectTrap)
        .Context("party-status", "Is the user bound by the Ottawa Convention or CCW Protocol II?")
        .FromTables("party-status");
}
