namespace Mosul.Ihl.Law;

/// <summary>What the accused is for the question whom a norm binds.</summary>
public enum AccusedKind
{
    /// <summary>Not known, or not clear (a militia that may belong to a State).</summary>
    Unknown,

    /// <summary>A State, its forces, or several States.</summary>
    State,

    /// <summary>An organised armed group.</summary>
    ArmedGroup,

    /// <summary>An international organisation.</summary>
    InternationalOrganisation,
}
