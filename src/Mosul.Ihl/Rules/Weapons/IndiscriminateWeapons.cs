namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Weapons that by nature cannot be aimed at a specific military objective, or whose effects cannot be limited as IHL requires.</summary>
internal sealed class IndiscriminateWeapons() : LegalRule("indiscriminate-weapons")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 71", "AP I art. 51(4)(b)", "AP I art. 51(4)(c)")
        .Conduct("use", "Where, when and by whom was it used?", Fact.Act(ActKind.WeaponUse).With(CircumstanceKind.Indiscriminate) | Told.Use.With(CircumstanceKind.CannotBeDirected) | Told.Use.Using(WeaponKind.Nuclear, WeaponKind.BiologicalAgent))
        .Element("weapon", "Which weapon was it?", Fact.Act(ActKind.WeaponUse) | Told.Use.With(CircumstanceKind.CannotBeDirected) | Fact.Weapon(WeaponKind.Nuclear, WeaponKind.BiologicalAgent))
        .Element("cannot-be-directed", "Why can it not be aimed, or its effects not be limited, in any use?", Fact.Act(ActKind.WeaponUse).With(CircumstanceKind.Indiscriminate) | Fact.Circumstance(CircumstanceKind.CannotBeDirected) | Fact.Weapon(WeaponKind.Nuclear, WeaponKind.BiologicalAgent));
}
