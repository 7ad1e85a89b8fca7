using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>What kinds of acts have in common, as the reading needs it.</summary>
internal static class ActTraits
{
    /// <summary>Acts that are attacks in the sense of AP I 49.</summary>
    internal static bool IsAttack(this ActKind act) => act is ActKind.Attack or ActKind.Airstrike or ActKind.Shelling or ActKind.MissileStrike or ActKind.Bombing or ActKind.Shooting or ActKind.GroundAttack or ActKind.Ambush or ActKind.ChemicalAttack or ActKind.BiologicalAttack or ActKind.WeaponUse;

    /// <summary>Acts that tell only the result for persons.</summary>
    internal static bool IsHarm(this ActKind act) => act is ActKind.Killing or ActKind.Injury or ActKind.Harm or ActKind.BodiesFound or ActKind.Trapping;

    /// <summary>Whether doing it to others is told as wrong by itself, whoever does it.</summary>
    internal static bool IsProhibitedConduct(this ActKind act) => act switch
    {
        ActKind.Execution or ActKind.Massacre or ActKind.Torture or ActKind.IllTreatment or ActKind.Humiliation or ActKind.SexualViolence or ActKind.Enslavement
            or ActKind.Abduction or ActKind.HostageTaking or ActKind.EnforcedDisappearance or ActKind.CollectivePunishment or ActKind.ForcedDisplacement
            or ActKind.PreventingFlight or ActKind.Settlement or ActKind.HumanShielding or ActKind.MilitaryUse or ActKind.Looting or ActKind.Arson or ActKind.Starvation
            or ActKind.AidObstruction or ActKind.ChildRecruitment or ActKind.BodyDesecration or ActKind.DenialOfCare or ActKind.DenialOfQuarter or ActKind.Perfidy
            or ActKind.EmblemMisuse or ActKind.Reprisal or ActKind.FailureToInvestigate or ActKind.FailureOfPrecautions or ActKind.FailureToAccount
            or ActKind.DenialOfReparation or ActKind.PoorDetentionConditions or ActKind.Terrorising or ActKind.EnvironmentalDamage or ActKind.Breach
            or ActKind.ChemicalAttack or ActKind.BiologicalAttack or ActKind.MineLaying or ActKind.OccupationMeasure => true,
        _ => false,
    };

    /// <summary>The harm that a figure counts when its persons are the act's patients; null when the act harms nobody.</summary>
    internal static Harm? HarmOf(this ActKind act) => act switch
    {
        ActKind.Killing or ActKind.Execution or ActKind.Massacre => Harm.Killed,
        ActKind.Injury => Harm.Injured,
        ActKind.Harm => Harm.KilledOrInjured,
        ActKind.BodiesFound => Harm.BodiesFound,
        ActKind.Trapping or ActKind.Siege => Harm.Trapped,
        ActKind.Abduction or ActKind.HostageTaking => Harm.Abducted,
        ActKind.Detention or ActKind.Capture => Harm.Detained,
        ActKind.ForcedDisplacement or ActKind.Flight => Harm.Displaced,
        ActKind.EnforcedDisappearance => Harm.Missing,
        _ => null,
    };

    /// <summary>Harms of which persons told one by one are counted together.</summary>
    internal static bool CountsJoined(this Harm harm) => harm is Harm.Killed or Harm.Injured or Harm.KilledOrInjured or Harm.Abducted or Harm.Detained;

    /// <summary>The weapon that an act implies when none is named.</summary>
    internal static WeaponKind? WeaponOf(CompiledEntry act) => act.Attribute("weapon") is { } name && Enum.TryParse(name, out WeaponKind kind) ? kind : null;

    /// <summary>The act that a weapon's use, or its coming down, is; null when the weapon does not tell.</summary>
    internal static ActKind? ActOf(this WeaponKind weapon) => weapon switch
    {
        WeaponKind.Airstrike or WeaponKind.Drone or WeaponKind.Aircraft or WeaponKind.AerialBomb or WeaponKind.BarrelBomb => ActKind.Airstrike,
        WeaponKind.Missile or WeaponKind.Rocket or WeaponKind.ImprovisedRocket => ActKind.MissileStrike,
        WeaponKind.Artillery or WeaponKind.Mortar or WeaponKind.Tank => ActKind.Shelling,
        WeaponKind.ImprovisedExplosiveDevice or WeaponKind.CarBomb or WeaponKind.SuicideBomb or WeaponKind.Grenade or WeaponKind.Explosive => ActKind.Bombing,
        WeaponKind.ChemicalAgent => ActKind.ChemicalAttack,
        WeaponKind.BiologicalAgent => ActKind.BiologicalAttack,
        WeaponKind.Mine => ActKind.MineLaying,
        WeaponKind.Firearm or WeaponKind.Sniper => ActKind.Shooting,
        _ => null,
    };
}
