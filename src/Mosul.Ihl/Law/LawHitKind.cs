namespace Mosul.Ihl.Law;

/// <summary>What a search found.</summary>
public enum LawHitKind
{
    /// <summary>A <see cref="LegalPrinciple"/>.</summary>
    Principle,

    /// <summary>A <see cref="CustomaryRule"/>.</summary>
    Rule,

    /// <summary>A <see cref="TreatyProvision"/>.</summary>
    Provision,

    /// <summary>A <see cref="Law.Conflict"/>.</summary>
    Conflict,
}
