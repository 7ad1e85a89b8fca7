namespace Mosul.Ihl.Rules.Weapons;

/// <summary>Means and methods of a nature to cause injury or suffering beyond what is needed to put fighters out of action, including expanding and anti-personnel exploding bullets, undetectable fragments and blinding lasers.</summary>
internal sealed class SuperfluousInjury() : LegalRule("superfluous-injury")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 70", "Rule 77", "Rule 78", "Rule 79", "Rule 86", "AP I art. 35(2)", "Hague Regs 1907 art. 23(e)", "CCW Protocol I")
        .Conduct("use", "Where, when and by whom was it used?", Told.Use.Using(WeaponKind.BlindingLaser, WeaponKind.ExpandingBulletOrPoison))
        .Element("weapon", "Which weapon or bullet was it, and how is that known?", Fact.Weapon(WeaponKind.BlindingLaser, WeaponKind.ExpandingBulletOrPoison))
        .Context("nature", "What injuries does it cause by design?")
        .Context("target-fighters", "Against whom was it used? Fighters are protected too.", Fact.Affected(PersonKind.Fighter, PersonKind.Soldier) | Told.CivilianVictims);
}
