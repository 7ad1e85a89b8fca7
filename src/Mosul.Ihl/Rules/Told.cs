namespace Mosul.Ihl.Rules;

/// <summary>Facts that several rules ask for, named as a lawyer would.</summary>
internal static class Told
{
    /// <summary>An act of violence against an adversary or those near it, in offence or defence (AP I 49(1)).</summary>
    internal static readonly StatementFact Attack = Fact.Act(
        ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.BiologicalAttack, ActKind.WeaponUse)
        .NotUsing(WeaponKind.RiotControlAgent);

    /// <summary>An attack that reaches its target from afar: nobody is in the attacker's hands.</summary>
    internal static readonly StatementFact Bombardment = Fact.Act(ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.ChemicalAttack);

    /// <summary>A weapon put to use, by the attack or by the harm it did.</summary>
    internal static readonly StatementFact Use = Fact.Act(
        ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.BiologicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Destruction, ActKind.MineLaying);

    /// <summary>A weapon that strikes from afar or blindly, whatever the act is called.</summary>
    internal static readonly StatementFact BombardmentWeapon = Fact.Weapon(
        WeaponKind.Airstrike, WeaponKind.Drone, WeaponKind.Aircraft, WeaponKind.AerialBomb, WeaponKind.BarrelBomb, WeaponKind.Missile, WeaponKind.Rocket, WeaponKind.ImprovisedRocket, WeaponKind.Artillery, WeaponKind.Mortar,
        WeaponKind.Tank, WeaponKind.Explosive, WeaponKind.ImprovisedExplosiveDevice, WeaponKind.CarBomb, WeaponKind.SuicideBomb, WeaponKind.Mine, WeaponKind.ClusterMunition, WeaponKind.Incendiary, WeaponKind.WhitePhosphorus,
        WeaponKind.ChemicalAgent, WeaponKind.Nuclear);

    /// <summary>Killing by such a weapon is an attack, whatever the verb.</summary>
    internal static readonly Fact HarmByBombardment = BombardmentWeapon.Doing(ActKind.Killing, ActKind.Injury, ActKind.Massacre, ActKind.Harm, ActKind.Trapping, ActKind.Destruction);

    /// <summary>An attack by its act, or by the weapon that did the harm.</summary>
    internal static readonly Fact AnyAttack = Attack | HarmByBombardment;

    /// <summary>Killing or wounding, by any verb.</summary>
    internal static readonly StatementFact Harming = Fact.Act(ActKind.Killing, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Trapping, ActKind.BodiesFound);

    /// <summary>An attack told as one on civilians: they are its direct object.</summary>
    internal static readonly StatementFact AttackOnCivilians = Civilians(Attack).NotAffecting(PersonKind.Peacekeeper);

    /// <summary>Civilians harmed by the accused.</summary>
    internal static readonly StatementFact CivilianVictims = Civilians(Fact.Act(
        ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.BiologicalAttack, ActKind.WeaponUse,
        ActKind.Killing, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Trapping)).NotUsing(WeaponKind.RiotControlAgent).NotAffecting(PersonKind.Peacekeeper);

    /// <summary>People fired at as people, or killed or wounded where people live, travel, learn, trade, pray or shelter: in case of doubt a person is a civilian (AP I art. 50(1)).</summary>
    internal static readonly Fact PeopleAtCivilianPlaces = Fact.Act(ActKind.Killing, ActKind.Massacre, ActKind.Injury).Affecting(PersonKind.People, PersonKind.Man)
        & Attack.Hitting(ObjectKind.Home, ObjectKind.Market, ObjectKind.School, ObjectKind.PlaceOfWorship, ObjectKind.Shelter, ObjectKind.Gathering, ObjectKind.CivilianVehicle, ObjectKind.PublicBuilding, ObjectKind.PopulatedArea)
        | Attack.Affecting(PersonKind.People).NotUsing(WeaponKind.RiotControlAgent);

    /// <summary>Civilians said to be the intended target.</summary>
    internal static readonly StatementFact CiviliansTargeted = Fact.Anything.Targeting(CivilianKinds).TargetingStatus(CivilianStatus.Civilian);

    /// <summary>Fighters or military objects said to be what was aimed at or hit, or a party under attack.</summary>
    internal static readonly Fact MilitaryTarget =
        Fact.Anything.Targeting(PersonKind.Fighter, PersonKind.Soldier).TargetingStatus(CivilianStatus.Fighter)
        | Attack.Hitting(ObjectKind.MilitaryObjective)
        | Fact.Act(ActKind.Destruction, ActKind.Killing, ActKind.Injury).Hitting(ObjectKind.MilitaryObjective)
        | Attack.Affecting(PersonKind.Fighter, PersonKind.Soldier).AffectingStatus(CivilianStatus.Fighter, CivilianStatus.Mixed)
        | Fact.Act(ActKind.Killing, ActKind.Injury).Affecting(PersonKind.Fighter, PersonKind.Soldier).AffectingStatus(CivilianStatus.Fighter, CivilianStatus.Mixed)
        | Attack.AgainstAParty();

    /// <summary>Said that civilians or civilian objects were the target, or that there was nothing else to aim at.</summary>
    internal static readonly Fact AimedAtCivilians = Fact.Circumstance(CircumstanceKind.Deliberate, CircumstanceKind.NoMilitaryObjective) | CiviliansTargeted;

    /// <summary>A civilian object hit. A quarter or village counts when it is bombarded and nobody says that it was done blindly: then the question is how, not what.</summary>
    internal static readonly Fact CivilianObjectHit =
        Attack.Hitting(CivilianObjects)
        | BombardmentWeapon.Doing(ActKind.Killing, ActKind.Injury, ActKind.Destruction, ActKind.Harm).Hitting(CivilianObjects)
        | Bombardment.Hitting(ObjectKind.PopulatedArea).Without(CircumstanceKind.Indiscriminate, CircumstanceKind.Imprecise, CircumstanceKind.WideAreaEffects, CircumstanceKind.Disproportionate);

    /// <summary>A claim by anybody that fighters or weapons were there, or that another party put them there. The accused's own use of a place is not one.</summary>
    internal static readonly Fact MilitaryPresence =
        Fact.Circumstance(CircumstanceKind.MilitaryPresence).ByAnyone().NotDoing(ActKind.MilitaryUse) | Fact.Act(ActKind.MilitaryUse).ByOthers();

    /// <summary>A claim by anybody that the victims took part in hostilities.</summary>
    internal static readonly Fact TookPart = Fact.Circumstance(CircumstanceKind.TookPart).ByAnyone();

    /// <summary>A claim by anybody that security or imperative military reasons required it.</summary>
    internal static readonly Fact ImperativeReasons = Fact.Circumstance(CircumstanceKind.ImperativeReasons).ByAnyone();

    /// <summary>The victims were in the hands of the accused.</summary>
    internal static readonly Fact Custody = Fact.Circumstance(CircumstanceKind.InCustody)
        | Fact.Affected(PersonKind.Detainee, PersonKind.PrisonerOfWar, PersonKind.Hostage, PersonKind.Surrendered);

    /// <summary>A place where civilians live, by circumstance or as the thing hit.</summary>
    internal static readonly Fact PopulatedPlace = Fact.Circumstance(CircumstanceKind.PopulatedArea).ByAnyone()
        | Fact.Object(ObjectKind.PopulatedArea, ObjectKind.Home, ObjectKind.Market, ObjectKind.Shelter, ObjectKind.School, ObjectKind.Gathering);

    /// <summary>Civilians, captives, the wounded and others out of the fight.</summary>
    internal static StatementFact Protected(StatementFact fact) => Civilians(fact).Affecting(
        PersonKind.Detainee, PersonKind.PrisonerOfWar, PersonKind.Hostage, PersonKind.Surrendered, PersonKind.Wounded, PersonKind.Patient, PersonKind.Fleeing);

    /// <summary>Affecting civilians, by status or by the meaning of the kind.</summary>
    internal static StatementFact Civilians(StatementFact fact) => fact.Affecting(CivilianKinds).AffectingStatus(CivilianStatus.Civilian, CivilianStatus.Mixed);

    /// <summary>Groups that are civilian by meaning. Police and officials are, unless incorporated into the forces.</summary>
    internal static ReadOnlySpan<PersonKind> CivilianKinds =>
    [
        PersonKind.Civilian, PersonKind.Resident, PersonKind.Child, PersonKind.Woman, PersonKind.Elderly, PersonKind.Displaced, PersonKind.Fleeing, PersonKind.MedicalWorker, PersonKind.Patient, PersonKind.AidWorker,
        PersonKind.Journalist, PersonKind.Police, PersonKind.Official, PersonKind.Religious, PersonKind.Activist, PersonKind.Worker, PersonKind.Crowd, PersonKind.Relative, PersonKind.CommunityMember,
    ];

    /// <summary>Objects that are civilian by kind, medical units and relief apart.</summary>
    internal static ReadOnlySpan<ObjectKind> CivilianObjects =>
    [
        ObjectKind.Home, ObjectKind.School, ObjectKind.Market, ObjectKind.PlaceOfWorship, ObjectKind.CulturalProperty, ObjectKind.Shelter, ObjectKind.Water, ObjectKind.Power, ObjectKind.Food,
        ObjectKind.CivilianVehicle, ObjectKind.Gathering, ObjectKind.MediaOffice, ObjectKind.Property, ObjectKind.PublicBuilding, ObjectKind.Grave,
    ];
}
