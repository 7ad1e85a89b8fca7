namespace Mosul.Ihl.Law;

/// <summary>What an entry was checked against.</summary>
public enum NormVerification
{
    /// <summary>The text of the treaty, or the study's own page.</summary>
    Source,

    /// <summary>A secondary source.</summary>
    SecondarySource,

    /// <summary>Expert memory; not checked.</summary>
    Memory,
}
