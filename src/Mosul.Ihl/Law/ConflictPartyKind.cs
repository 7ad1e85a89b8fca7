namespace Mosul.Ihl.Law;

/// <summary>What a party to a conflict is.</summary>
public enum ConflictPartyKind
{
    /// <summary>A State.</summary>
    State,

    /// <summary>An organised armed group.</summary>
    ArmedGroup,

    /// <summary>An international organisation or its mission.</summary>
    InternationalOrganisation,
}
