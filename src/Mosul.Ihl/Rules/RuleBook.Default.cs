using Mosul.Ihl.Rules.ConductOfHostilities;

namespace Mosul.Ihl.Rules;

public sealed partial class RuleBook
{
    /// <summary>Every built-in rule, in the order of the catalogue. Rules are listed here by hand, one a line; nothing is scanned for.</summary>
    public static RuleBook Default { get; } = new(
    [
        new Distinction(),
        new AttacksOnCivilians(),
        new TerrorisingCivilians(),
        new AttacksOnCivilianObjects(),
        new IndiscriminateAttacks(),
        new Proportionality(),
        new PrecautionsInAttack(),
        new PrecautionsAgainstEffects(),
        new HumanShields(),
        new Starvation(),
        new DangerousForces(),
        new NaturalEnvironment(),
        new PropertyDestruction(),
        new Pillage(),
        new HorsDeCombat(),
        new DenialOfQuarter(),
        new Perfidy(),
        new EmblemMisuse(),
        new ProtectedZones(),
        new Reprisals(),
    ]);
}
