namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Buildings and objects of religion, art, science, education, charity and heritage must be spared; property of great importance to heritage may not be attacked or used militarily unless imperatively required, and theft, pillage and vandalism of it are banned.</summary>
internal sealed class CulturalProperty() : LegalRule("cultural-property")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 38", "Rule 39", "Rule 40", "AP I art. 53(a)", "AP I art. 53(b)", "AP II art. 16", "Hague Regs 1907 art. 27", "Hague Regs 1907 art. 56")
        .Conduct("attack-destruction-use", "What was done to it, by whom and how?",
            Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.WeaponUse, ActKind.Destruction, ActKind.Arson, ActKind.Looting, ActKind.MilitaryUse).Hitting(ObjectKind.PlaceOfWorship, ObjectKind.CulturalProperty)
            | Told.BombardmentWeapon.Doing(ActKind.Killing, ActKind.Injury).Hitting(ObjectKind.PlaceOfWorship, ObjectKind.CulturalProperty))
        .Element("cultural-object", "Which building or object was it?", Fact.Object(ObjectKind.PlaceOfWorship, ObjectKind.CulturalProperty))
        .Context("importance", "Was it of great importance, or under special protection?", Fact.Circumstance(CircumstanceKind.KnownProtected) | Fact.Object(ObjectKind.CulturalProperty))
        .Unless("no-imperative-necessity", "Was it a military objective, or did imperative necessity require it?", Told.MilitaryPresence | Told.ImperativeReasons);
}
