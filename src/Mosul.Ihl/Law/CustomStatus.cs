namespace Mosul.Ihl.Law;

/// <summary>What the customary-law study found of a rule on one branch.</summary>
public enum CustomStatus
{
    /// <summary>Not a rule there.</summary>
    None,

    /// <summary>Arguably a rule there.</summary>
    Arguable,

    /// <summary>Established there.</summary>
    Established,
}
