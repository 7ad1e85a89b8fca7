namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Banned outright for States parties to the 2008 Convention; for others judged under distinction, indiscriminate attack, proportionality and precautions.</summary>
internal sealed class ClusterMunitions() : LegalRule("cluster-munitions")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("CCM art. 1(1)(a)", "CCM art. 1(1)(b)", "CCM art. 1(1)(c)")
        .Conduct("use-or-transfer", "Where, when and by whom was it used or supplied?", Told.Use.Doing(ActKind.Support).Using(WeaponKind.ClusterMunition))
        .Element("munition", "Which munition was it; are submunitions shown?", Fact.Weapon(WeaponKind.ClusterMunition))
        .Context("party-status", "Was the user bound by the Convention on that day?")
        .Context("populated-area", "Was it used in or near a populated area?", Told.PopulatedPlace)
        .FromTables("party-status")
        .YieldTo("indiscriminate-attacks", "the Convention does not bind the accused, so the general rules are the question", Fact.BoundByNone("CCM"));
}
