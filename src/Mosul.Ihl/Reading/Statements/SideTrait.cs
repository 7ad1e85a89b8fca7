namespace Mosul.Ihl.Reading.Statements;

/// <summary>What else a phrase or a passage says of a side that may have done a deed.</summary>
internal enum SideTrait
{
    /// <summary>The subject of the deed's clause or of one above it.</summary>
    OwnSubject,

    /// <summary>Told with a condition: captured, wounded, surrendered.</summary>
    Held,

    /// <summary>Told with a number ("nine conscripts").</summary>
    Counted,

    /// <summary>With "the" and its like.</summary>
    Definite,

    /// <summary>Named by its weapon ("Russian artillery").</summary>
    Weapon,

    /// <summary>After "of" behind those told with a condition.</summary>
    OfHeld,

    /// <summary>After "of" behind those told with a number.</summary>
    OfCounted,

    /// <summary>Nobody that a name tells ("gunmen").</summary>
    Nameless,

    /// <summary>The only side with a name.</summary>
    OnlyName,

    /// <summary>The only side.</summary>
    OnlySide,

    /// <summary>Whom the grammar of the deed's clauses gives as doer.</summary>
    GrammaticalDoer,

    /// <summary>A side beside the one that the grammar gives.</summary>
    OtherDoer,

    /// <summary>Told in the deed's sentence as suffering.</summary>
    Sufferer,

    /// <summary>Told only as speaking.</summary>
    OnlySpeaks,

    /// <summary>A body under arms.</summary>
    Forces,

    /// <summary>A State or country.</summary>
    State,

    /// <summary>Neither.</summary>
    Neither,
}
