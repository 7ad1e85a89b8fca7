namespace Mosul.Ihl.Law;

/// <summary>One of the two bodies of law that IHL splits into. Occupation belongs to <see cref="Iac"/>.</summary>
public enum LegalBranch
{
    /// <summary>International armed conflict: between States, occupation included (common article 2).</summary>
    Iac,

    /// <summary>Non-international armed conflict: a State against an organised armed group, or groups among themselves (common article 3).</summary>
    Niac,
}
