namespace Mosul.Ihl;

/// <summary>What happened to the persons counted. Mixed measures are never split.</summary>
public enum Harm
{
    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Injured.</summary>
    Injured,

    /// <summary>Killed and injured in one figure.</summary>
    KilledOrInjured,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Trapped or under rubble; dead or alive is not said.</summary>
    Trapped,

    /// <summary>Bodies found; of which event is not said.</summary>
    BodiesFound,

    /// <summary>Displaced.</summary>
    Displaced,

    /// <summary>Arrested or detained.</summary>
    Detained,

    /// <summary>Abducted or taken hostage.</summary>
    Abducted,
}
