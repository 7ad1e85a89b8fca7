namespace Mosul.Ihl.Law;

/// <summary>Whether a norm applies.</summary>
public enum NormApplication
{
    /// <summary>It does not; the reason says why.</summary>
    No,

    /// <summary>It does if a condition is met that the catalogue cannot decide; the reason names it.</summary>
    Conditional,

    /// <summary>It does.</summary>
    Yes,
}
