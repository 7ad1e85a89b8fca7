namespace Mosul.Ihl;

/// <summary>Whether the persons meant are civilians, read from the words only; dress, age and sex are cues, not status.</summary>
public enum CivilianStatus
{
    /// <summary>The words do not say ("people", "bodies").</summary>
    Unknown,

    /// <summary>The words say civilian, or name a group that is civilian by meaning (residents, children, patients, aid workers).</summary>
    Civilian,

    /// <summary>The words say fighter, soldier or the like.</summary>
    Fighter,

    /// <summary>The words name both.</summary>
    Mixed,
}
