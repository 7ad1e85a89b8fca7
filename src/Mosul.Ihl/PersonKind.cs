namespace Mosul.Ihl;

/// <summary>Groups of persons that reports name and the law distinguishes. Codes map to Airwars harm groups.</summary>
public enum PersonKind
{
    /// <summary>People, persons, victims: nothing more is said.</summary>
    People,

    /// <summary>Civilians, non-combatants.</summary>
    Civilian,

    /// <summary>Residents, villagers, inhabitants, families.</summary>
    Resident,

    /// <summary>Children, boys, girls, infants.</summary>
    Child,

    /// <summary>Women.</summary>
    Woman,

    /// <summary>Men.</summary>
    Man,

    /// <summary>Elderly persons.</summary>
    Elderly,

    /// <summary>Displaced persons and refugees.</summary>
    Displaced,

    /// <summary>Persons who flee.</summary>
    Fleeing,

    /// <summary>Doctors, nurses, paramedics, patients' carers.</summary>
    MedicalWorker,

    /// <summary>Patients.</summary>
    Patient,

    /// <summary>Wounded or sick persons.</summary>
    Wounded,

    /// <summary>Staff of relief organisations.</summary>
    AidWorker,

    /// <summary>Reporters, camera operators, media staff.</summary>
    Journalist,

    /// <summary>Members of a peace operation.</summary>
    Peacekeeper,

    /// <summary>Persons held: detainees, prisoners, captives.</summary>
    Detainee,

    /// <summary>Prisoners of war.</summary>
    PrisonerOfWar,

    /// <summary>Persons who surrender or are out of the fight.</summary>
    Surrendered,

    /// <summary>Hostages.</summary>
    Hostage,

    /// <summary>Fighters, militants, rebels, snipers.</summary>
    Fighter,

    /// <summary>Soldiers, troops.</summary>
    Soldier,

    /// <summary>Police officers: civilians unless incorporated into the forces.</summary>
    Police,

    /// <summary>Officials, politicians, judges.</summary>
    Official,

    /// <summary>Clergy and religious leaders.</summary>
    Religious,

    /// <summary>Activists, human-rights defenders, lawyers.</summary>
    Activist,

    /// <summary>Other occupations: farmers, teachers, students, workers, drivers.</summary>
    Worker,

    /// <summary>Worshippers, mourners, shoppers, passengers, wedding guests: persons at a place.</summary>
    Crowd,

    /// <summary>Dead bodies, corpses, remains.</summary>
    Dead,

    /// <summary>Missing persons.</summary>
    Missing,

    /// <summary>Relatives of a person named.</summary>
    Relative,

    /// <summary>Members of an ethnic, national or religious group, named as such.</summary>
    CommunityMember,
}
