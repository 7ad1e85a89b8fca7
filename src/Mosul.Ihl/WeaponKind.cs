namespace Mosul.Ihl;

/// <summary>Means of attack. Codes map to Airwars strike types and the weapon categories of casualty recorders.</summary>
public enum WeaponKind
{
    /// <summary>Not known or not said.</summary>
    Unknown,

    /// <summary>An air strike, the munition not said.</summary>
    Airstrike,

    /// <summary>A drone, or a strike by one.</summary>
    Drone,

    /// <summary>An aircraft or helicopter.</summary>
    Aircraft,

    /// <summary>An aerial bomb.</summary>
    AerialBomb,

    /// <summary>An improvised bomb dropped from the air.</summary>
    BarrelBomb,

    /// <summary>A guided or ballistic missile.</summary>
    Missile,

    /// <summary>An unguided rocket or a rocket launcher.</summary>
    Rocket,

    /// <summary>A rocket with an improvised large warhead.</summary>
    ImprovisedRocket,

    /// <summary>Artillery or shells.</summary>
    Artillery,

    /// <summary>A mortar.</summary>
    Mortar,

    /// <summary>A tank or its gun.</summary>
    Tank,

    /// <summary>Explosive weapons or bombs, not further said.</summary>
    Explosive,

    /// <summary>An improvised explosive device.</summary>
    ImprovisedExplosiveDevice,

    /// <summary>A vehicle loaded with explosives.</summary>
    CarBomb,

    /// <summary>Explosives carried by the attacker.</summary>
    SuicideBomb,

    /// <summary>A grenade.</summary>
    Grenade,

    /// <summary>A mine or booby-trap.</summary>
    Mine,

    /// <summary>A cluster munition or its submunitions.</summary>
    ClusterMunition,

    /// <summary>A munition made to burn.</summary>
    Incendiary,

    /// <summary>White phosphorus: neither chemical by default nor always an incendiary.</summary>
    WhitePhosphorus,

    /// <summary>A toxic chemical used as a weapon.</summary>
    ChemicalAgent,

    /// <summary>Tear gas or another riot-control agent.</summary>
    RiotControlAgent,

    /// <summary>A biological agent or toxin.</summary>
    BiologicalAgent,

    /// <summary>Rifles, machine guns, pistols, gunfire.</summary>
    Firearm,

    /// <summary>A sniper's rifle, or a sniper's fire.</summary>
    Sniper,

    /// <summary>Blades: knives, machetes, axes.</summary>
    Blade,

    /// <summary>A vehicle used to hit people.</summary>
    Vehicle,

    /// <summary>A nuclear weapon.</summary>
    Nuclear,

    /// <summary>A weapon that blinds by laser.</summary>
    BlindingLaser,

    /// <summary>Bullets that expand, or poison.</summary>
    ExpandingBulletOrPoison,
}
