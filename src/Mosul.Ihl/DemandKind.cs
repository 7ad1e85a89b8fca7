namespace Mosul.Ihl;

/// <summary>What somebody calls for.</summary>
public enum DemandKind
{
    /// <summary>An inquiry or investigation.</summary>
    Investigation,

    /// <summary>Prosecution, trial, accountability.</summary>
    Accountability,

    /// <summary>Compensation or redress.</summary>
    Reparation,

    /// <summary>A ceasefire or an end to attacks.</summary>
    Cessation,

    /// <summary>Access for relief.</summary>
    HumanitarianAccess,

    /// <summary>Release of persons held.</summary>
    Release,

    /// <summary>Protection of civilians, respect for the law.</summary>
    Protection,

    /// <summary>Anything else.</summary>
    Other,
}
