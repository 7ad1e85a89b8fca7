namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Attacks not directed at a specific military objective, or using means or methods that cannot be so directed or whose effects cannot be limited as the law requires, and which therefore strike military and civilian alike.</summary>
internal sealed class IndiscriminateAttacks() : LegalRule("indiscriminate-attacks")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 11", "Rule 12", "Rule 13", "Rule 71", "AP I art. 51(4)", "AP I art. 51(4)(a)", "AP I art. 51(4)(b)", "AP I art. 51(4)(c)", "AP I art. 51(5)(a)")
        .Conduct("attack", "What was fired or dropped, by whom, and when?", Told.AnyAttack)
        .Route("kind", "not-directed", "What was aimed at, if anything; was a whole area treated as one target?", Told.Attack.With(CircumstanceKind.Indiscriminate) | Told.HarmByBombardment & Fact.Circumstance(CircumstanceKind.Indiscriminate))
        .Route("kind", "means-cannot-be-directed", "Which weapon was it, how accurate, and could it be aimed at one objective there?",
            (Fact.Circumstance(CircumstanceKind.Imprecise, CircumstanceKind.CannotBeDirected) | Fact.Weapon(WeaponKind.BarrelBomb, WeaponKind.ClusterMunition, WeaponKind.ImprovisedRocket, WeaponKind.Rocket)) & Told.PopulatedPlace)
        .Route("kind", "effects-unlimited", "How wide were the weapon's effects compared with the place?", Fact.Circumstance(CircumstanceKind.WideAreaEffects, CircumstanceKind.UnsuitableWeapon) & Told.PopulatedPlace)
        .Context("strikes-both", "What else was in the area struck: military objectives, civilians, homes?", Told.PopulatedPlace | Told.CivilianVictims)
        .Context("knowledge", "What did those who attacked know of the civilians there?");
}
