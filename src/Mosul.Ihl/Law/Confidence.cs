namespace Mosul.Ihl.Law;

/// <summary>How settled an entry is.</summary>
public enum Confidence
{
    /// <summary>Contested or doubtful.</summary>
    Low,

    /// <summary>The more common view, with serious others.</summary>
    Medium,

    /// <summary>Commonly held.</summary>
    High,
}
