namespace Mosul.Ihl.Law;

/// <summary>What a phase of a conflict is commonly held to be.</summary>
public enum ConflictClass
{
    /// <summary>International armed conflict.</summary>
    Iac,

    /// <summary>Non-international armed conflict.</summary>
    Niac,

    /// <summary>Belligerent occupation.</summary>
    Occupation,

    /// <summary>Several at once; only in the summary of a conflict, never of a phase.</summary>
    Mixed,
}
