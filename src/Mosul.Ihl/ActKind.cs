namespace Mosul.Ihl;

/// <summary>Kinds of conduct and harm. Codes map to ACLED sub-event types, PLOVER modes and HURIDOCS acts; the law's elements are told by them.</summary>
public enum ActKind
{
    /// <summary>Not known: a predicate outside the field.</summary>
    Unknown,

    /// <summary>An attack, the means not said; also "used force".</summary>
    Attack,

    /// <summary>An attack from the air.</summary>
    Airstrike,

    /// <summary>Artillery, mortar or tank fire.</summary>
    Shelling,

    /// <summary>Rockets or missiles.</summary>
    MissileStrike,

    /// <summary>A bomb, car bomb or suicide bomb on the ground.</summary>
    Bombing,

    /// <summary>Gunfire.</summary>
    Shooting,

    /// <summary>A raid or assault on the ground.</summary>
    GroundAttack,

    /// <summary>An ambush.</summary>
    Ambush,

    /// <summary>Fighting between parties.</summary>
    Clash,

    /// <summary>Encirclement of a place.</summary>
    Siege,

    /// <summary>Use of toxic chemicals as weapons.</summary>
    ChemicalAttack,

    /// <summary>Use of biological agents.</summary>
    BiologicalAttack,

    /// <summary>Laying of mines or booby-traps.</summary>
    MineLaying,

    /// <summary>Use of a weapon, nothing more is said.</summary>
    WeaponUse,

    /// <summary>Killing.</summary>
    Killing,

    /// <summary>Killing outside combat: execution, summary killing, beheading.</summary>
    Execution,

    /// <summary>Killing of many.</summary>
    Massacre,

    /// <summary>Wounding.</summary>
    Injury,

    /// <summary>Torture.</summary>
    Torture,

    /// <summary>Beating or other ill-treatment.</summary>
    IllTreatment,

    /// <summary>Humiliation, parading, degrading treatment.</summary>
    Humiliation,

    /// <summary>Rape and other sexual violence.</summary>
    SexualViolence,

    /// <summary>Slavery, forced labour.</summary>
    Enslavement,

    /// <summary>Abduction.</summary>
    Abduction,

    /// <summary>Taking or holding hostages.</summary>
    HostageTaking,

    /// <summary>Arrest or detention.</summary>
    Detention,

    /// <summary>Disappearance with refusal to acknowledge.</summary>
    EnforcedDisappearance,

    /// <summary>Trial or sentence.</summary>
    Trial,

    /// <summary>Punishment of a group for others' acts.</summary>
    CollectivePunishment,

    /// <summary>Forcing people to leave; deportation, transfer.</summary>
    ForcedDisplacement,

    /// <summary>Flight: people leave, nobody is said to order it.</summary>
    Flight,

    /// <summary>An order to leave.</summary>
    EvacuationOrder,

    /// <summary>Keeping people from leaving.</summary>
    PreventingFlight,

    /// <summary>Transfer of one's own population into occupied territory.</summary>
    Settlement,

    /// <summary>Use of persons to shield.</summary>
    HumanShielding,

    /// <summary>Placing forces or weapons among civilians.</summary>
    MilitaryUse,

    /// <summary>Pillage, looting, theft.</summary>
    Looting,

    /// <summary>Destruction of property.</summary>
    Destruction,

    /// <summary>Burning.</summary>
    Arson,

    /// <summary>Deprivation of food, water or other indispensable objects.</summary>
    Starvation,

    /// <summary>Blocking or looting relief.</summary>
    AidObstruction,

    /// <summary>Recruitment or use of children.</summary>
    ChildRecruitment,

    /// <summary>Mutilation or desecration of bodies; refusing burial or return.</summary>
    BodyDesecration,

    /// <summary>Refusing care to the wounded and sick, obstructing rescue.</summary>
    DenialOfCare,

    /// <summary>Order or threat that there shall be no survivors.</summary>
    DenialOfQuarter,

    /// <summary>Feigning protection to attack.</summary>
    Perfidy,

    /// <summary>Misuse of an emblem or uniform.</summary>
    EmblemMisuse,

    /// <summary>Retaliation named as such.</summary>
    Reprisal,

    /// <summary>A threat.</summary>
    Threat,

    /// <summary>A warning given before an attack.</summary>
    Warning,

    /// <summary>Opening of an investigation, arrest of suspects, prosecution.</summary>
    Investigation,

    /// <summary>Failure or refusal to investigate or prosecute; impunity.</summary>
    FailureToInvestigate,

    /// <summary>Failure to take precautions, to adapt tactics, to protect civilians.</summary>
    FailureOfPrecautions,

    /// <summary>Failure to account for the missing.</summary>
    FailureToAccount,

    /// <summary>Supply of arms or support to a party.</summary>
    Support,

    /// <summary>Command, order, knowledge of a superior.</summary>
    Command,

    /// <summary>Denial of compensation or redress.</summary>
    DenialOfReparation,

    /// <summary>Surrender.</summary>
    Surrender,

    /// <summary>Capture of fighters or of a place.</summary>
    Capture,

    /// <summary>Finding of bodies.</summary>
    BodiesFound,

    /// <summary>People buried or trapped.</summary>
    Trapping,

    /// <summary>Poor conditions in detention.</summary>
    PoorDetentionConditions,

    /// <summary>Terror spread among civilians.</summary>
    Terrorising,

    /// <summary>Damage to the environment.</summary>
    EnvironmentalDamage,

    /// <summary>A breach named only by a legal word ("violated international law").</summary>
    Breach,

    /// <summary>A campaign or offensive.</summary>
    Campaign,

    /// <summary>Harm to persons not typed by act ("caused civilian casualties").</summary>
    Harm,

    /// <summary>Measures of an occupying power over the population or resources of occupied territory.</summary>
    OccupationMeasure,
}
