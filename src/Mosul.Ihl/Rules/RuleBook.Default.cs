using Mosul.Ihl.Rules.Accountability;
using Mosul.Ihl.Rules.ConductOfHostilities;
using Mosul.Ihl.Rules.Occupation;
using Mosul.Ihl.Rules.PersonsInPower;
using Mosul.Ihl.Rules.SpeciallyProtected;
using Mosul.Ihl.Rules.Weapons;

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
        new MedicalProtection(),
        new WoundedAndSick(),
        new HumanitarianPersonnel(),
        new HumanitarianAccess(),
        new Peacekeepers(),
        new Journalists(),
        new CulturalProperty(),
        new ChildRecruitment(),
        new RespectForDead(),
        new MissingPersons(),
        new HumaneTreatment(),
        new ViolenceToLife(),
        new TortureCruelTreatment(),
        new OutragesOnDignity(),
        new SexualViolence(),
        new SlaveryForcedLabour(),
        new HostageTaking(),
        new EnforcedDisappearance(),
        new ArbitraryDetention(),
        new DetentionConditions(),
        new PowAndCombatantStatus(),
        new FairTrial(),
        new CollectivePunishment(),
        new ForcedDisplacement(),
        new OccupationSettlement(),
        new OccupationAdministration(),
        new SuperfluousInjury(),
        new IndiscriminateWeapons(),
        new ChemicalWeapons(),
        new BiologicalWeapons(),
        new IncendiaryWeapons(),
        new ClusterMunitions(),
        new MinesBoobyTraps(),
        new RespectAndEnsureRespect(),
        new DutyToInvestigate(),
        new CommandResponsibility(),
        new IndividualResponsibility(),
        new Reparation(),
        new CrimesAgainstHumanity(),
        new Genocide(),
    ]);
}
