namespace Mosul.Ihl.Law;

/// <summary>Which table answers an element that a report cannot.</summary>
public enum ContextSource
{
    /// <summary>The table of conflicts: classification, occupation.</summary>
    Conflict,

    /// <summary>The table of treaty memberships.</summary>
    Treaty,
}
