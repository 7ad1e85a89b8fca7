namespace Mosul.Ihl;

/// <summary>How large a place is. The order is from small to large; codes map to Airwars' geolocation accuracy and UCDP's where_prec.</summary>
public enum PlaceKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A named building, site or landmark.</summary>
    Site,

    /// <summary>A neighbourhood or quarter.</summary>
    Neighbourhood,

    /// <summary>A camp.</summary>
    Camp,

    /// <summary>A village.</summary>
    Village,

    /// <summary>A town.</summary>
    Town,

    /// <summary>A city.</summary>
    City,

    /// <summary>A district or county.</summary>
    District,

    /// <summary>A province, governorate or State of a federation.</summary>
    Province,

    /// <summary>A region that is no administrative unit.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,
}
