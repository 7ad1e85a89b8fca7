namespace Mosul.Ihl.Reading.Statements;

/// <summary>How a side stands in a sentence.</summary>
internal enum PassageRole
{
    /// <summary>It is only named.</summary>
    Named,

    /// <summary>It does what its clause tells.</summary>
    Doer,

    /// <summary>Something is its own ("the group's court").</summary>
    Owner,

    /// <summary>It says something.</summary>
    Speaker,

    /// <summary>It is acted on, fought, served or robbed; what is told is not laid at its door.</summary>
    Other,
}
