namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Use of microbial or other biological agents or toxins as weapons is forbidden in all conflicts.</summary>
internal sealed class BiologicalWeapons() : LegalRule("biological-weapons")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 73", "BWC art. I", "Geneva Gas Protocol 1925")
        .Conduct("use", "How was it released, when, where and by whom?", Fact.Act(ActKind.BiologicalAttack) | Told.Use.Using(WeaponKind.BiologicalAgent))
        .Element("agent", "Which agent or toxin was it, and how is that known?", Fact.Act(ActKind.BiologicalAttack) | Fact.Weapon(WeaponKind.BiologicalAgent));
}
