namespace Mosul.Ihl.Reading.Statements;

/// <summary>What else a phrase or a passage says of a side that may have done a deed.</summary>
[Flags]
internal enum SideTrait
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The subject of the deed's clause or of one above it.</summary>
    OwnSubject = 1 << 0,

    /// <summary>Told with a condition: captured, wounded, surrendered.</summary>
    Held = 1 << 1,

    /// <summary>Told with a number ("nine conscripts").</summary>
    Counted = 1 << 2,

    /// <summary>With "the" and its like.</summary>
    Definite = 1 << 3,

    /// <summary>Named by its weapon ("Russian artillery").</summary>
    Weapon = 1 << 4,

    /// <summary>After "of" behind those told with a condition.</summary>
    OfHeld = 1 << 5,

    /// <summary>After "of" behind those told with a number.</summary>
    OfCounted = 1 << 6,

    /// <summary>Nobody that a name tells ("gunmen").</summary>
    Nameless = 1 << 7,

    /// <summary>The only side with a name.</summary>
    OnlyName = 1 << 8,

    /// <summary>The only side.</summary>
    OnlySide = 1 << 9,

    /// <summary>Whom the grammar of the deed's clauses gives as doer.</summary>
    GrammaticalDoer = 1 << 10,

    /// <summary>A side beside the one that the grammar gives.</summary>
    OtherDoer = 1 << 11,

    /// <summary>Told in the deed's sentence as suffering.</summary>
    Sufferer = 1 << 12,

    /// <summary>Told only as speaking.</summary>
    OnlySpeaks = 1 << 13,

    /// <summary>A body under arms.</summary>
    Forces = 1 << 14,

    /// <summary>A State or country.</summary>
    State = 1 << 15,

    /// <summary>Neither.</summary>
    Neither = 1 << 16,
}
