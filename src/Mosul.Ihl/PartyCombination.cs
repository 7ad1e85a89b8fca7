namespace Mosul.Ihl;

/// <summary>How several parties share a role. A figure or an act is never divided among them.</summary>
public enum PartyCombination
{
    /// <summary>One party, or none.</summary>
    Single,

    /// <summary>Each, or all jointly ("A and B").</summary>
    Each,

    /// <summary>One or the other, not said which ("A or B").</summary>
    Either,
}
