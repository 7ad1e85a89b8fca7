namespace Mosul.Ihl.Law;

/// <summary>The branches in which a norm or a principle exists.</summary>
[Flags]
public enum LegalBranches
{
    /// <summary>In neither.</summary>
    None = 0,

    /// <summary>In international armed conflicts, occupation included.</summary>
    Iac = 1,

    /// <summary>In non-international armed conflicts.</summary>
    Niac = 2,

    /// <summary>In both.</summary>
    Both = Iac | Niac,
}
