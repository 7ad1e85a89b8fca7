namespace Mosul.Ihl;

/// <summary>Kinds of objects that reports name as hit, held or destroyed, as the law distinguishes them.</summary>
public enum ObjectKind
{
    /// <summary>A building or thing, nothing more is said.</summary>
    Unknown,

    /// <summary>Homes, houses, apartments.</summary>
    Home,

    /// <summary>A populated area: a neighbourhood, village, town or street as the thing hit.</summary>
    PopulatedArea,

    /// <summary>Schools, universities.</summary>
    School,

    /// <summary>Hospitals, clinics, medical centres.</summary>
    MedicalUnit,

    /// <summary>Ambulances and other medical transports.</summary>
    MedicalTransport,

    /// <summary>Markets, shops, bakeries, cafés.</summary>
    Market,

    /// <summary>Mosques, churches, temples.</summary>
    PlaceOfWorship,

    /// <summary>Monuments, museums, archaeological sites, libraries, shrines.</summary>
    CulturalProperty,

    /// <summary>Camps of displaced persons or refugees, shelters.</summary>
    Shelter,

    /// <summary>Water installations.</summary>
    Water,

    /// <summary>Power lines and power stations, not nuclear.</summary>
    Power,

    /// <summary>Dams and dykes (AP I 56).</summary>
    Dam,

    /// <summary>Nuclear electricity stations (AP I 56).</summary>
    NuclearStation,

    /// <summary>Food, crops, farmland, livestock.</summary>
    Food,

    /// <summary>Aid convoys, relief goods, warehouses of relief organisations.</summary>
    Relief,

    /// <summary>Civilian vehicles: cars, buses, boats, trains.</summary>
    CivilianVehicle,

    /// <summary>Weddings, funerals, queues and other gatherings.</summary>
    Gathering,

    /// <summary>Offices of news media.</summary>
    MediaOffice,

    /// <summary>Bases and vehicles of a peace operation or of the United Nations.</summary>
    PeaceMission,

    /// <summary>Property, possessions, money, livestock as things taken.</summary>
    Property,

    /// <summary>Roads, bridges, ports, airports, railways.</summary>
    Infrastructure,

    /// <summary>Offices of public authorities that are not military.</summary>
    PublicBuilding,

    /// <summary>Prisons and places of detention.</summary>
    Prison,

    /// <summary>Graves and cemeteries.</summary>
    Grave,

    /// <summary>Forests, soil, water bodies as natural environment.</summary>
    Environment,

    /// <summary>Bases, positions, depots, headquarters, military vehicles, firing points.</summary>
    MilitaryObjective,

    /// <summary>A zone agreed or declared as protected: a hospital or safety zone, a demilitarised zone, a non-defended locality.</summary>
    ProtectedZone,
}
