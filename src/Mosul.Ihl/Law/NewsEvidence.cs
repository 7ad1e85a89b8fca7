namespace Mosul.Ihl.Law;

/// <summary>How often a news report tells anything of an element.</summary>
public enum NewsEvidence
{
    /// <summary>Rarely: missing is the normal case.</summary>
    Rarely,

    /// <summary>Sometimes.</summary>
    Sometimes,

    /// <summary>Often.</summary>
    Often,
}
