namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Particular care is needed to avoid civilian harm; for parties to CCW Protocol III, attacks on civilians are banned outright and air-delivered incendiaries may not be used against objectives inside concentrations of civilians.</summary>
internal sealed class IncendiaryWeapons() : LegalRule("incendiary-weapons")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 84", "Rule 85", "CCW Protocol III art. 2(1)", "CCW Protocol III art. 2(2)", "CCW Protocol III art. 2(3)")
        .Conduct("use", "Where, when and by whom was it used, and how delivered?", Told.Use.Doing(ActKind.Arson).Using(WeaponKind.Incendiary) | UsedToBurn)
        .Element("munition", "Which munition was it, and is it made to burn?", Fact.Weapon(WeaponKind.Incendiary) | UsedToBurn)
        .Route("limit", "care-omitted", "What care was taken to spare civilians?", Fact.Circumstance(CircumstanceKind.PrecautionsOmitted, CircumstanceKind.Indiscriminate, CircumstanceKind.NoWarning) | Fact.Act(ActKind.FailureOfPrecautions))
        .Route("limit", "against-persons", "Was it used on fighters where a lesser weapon would have done?", Told.Use.Using(WeaponKind.Incendiary).Affecting(PersonKind.Fighter, PersonKind.Soldier))
        .Route("limit", "location", "Were civilians or their homes there?", Told.PopulatedPlace | Told.CivilianVictims | Told.CiviliansTargeted)
        .Context("delivery", "From the air, or from the ground?", Fact.Act(ActKind.Airstrike) | Fact.Weapon(WeaponKind.Aircraft, WeaponKind.AerialBomb, WeaponKind.Airstrike))
        .Context("protocol-party", "Is the user bound by CCW Protocol III?")
        .FromTables("protocol-party");

    // White phosphorus makes smoke as well: it counts where things or people are told as burned by it, or people as what it was used against.
    private static Fact UsedToBurn => (Told.Use.Using(WeaponKind.WhitePhosphorus) & Fact.Act(ActKind.Arson, ActKind.Injury)) | Told.Civilians(Fact.Act(ActKind.WeaponUse)).Using(WeaponKind.WhitePhosphorus);
}
