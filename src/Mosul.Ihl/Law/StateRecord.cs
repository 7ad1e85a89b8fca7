using NodaTime;

namespace Mosul.Ihl.Law;

/// <summary>A State and the treaties it is bound by.</summary>
public sealed record StateRecord
{
    /// <summary>ISO 3166-1 alpha-3 code (or the former one, <c>YUG</c>).</summary>
    public required string Id { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code (or the former one, <c>YU</c>).</summary>
    public required string Country { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names it is found by; empty when none.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>Its relation to the treaties whose members the catalogue knows.</summary>
    public required ValueList<TreatyMembership> Memberships { get; init; }

    /// <summary>First day of the Geneva Conventions of 1949 for a State that came late to them; null when they bound it throughout the catalogue's conflicts.</summary>
    public LocalDate? GenevaConventionsFrom { get; init; }

    /// <summary>Whether it no longer exists.</summary>
    public bool Historical { get; init; }

    /// <summary>Id of the State that took its place, by whose name it is found too; null when none did.</summary>
    public string? SuccessorId { get; init; }

    /// <summary>Remarks; empty when none.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Its relation to a treaty.</summary>
    /// <param name="treatyId">Id of a <see cref="Treaty"/>.</param>
    /// <returns>The relation; null when the catalogue does not know it.</returns>
    public TreatyMembership? FindMembership(string treatyId)
    {
        foreach (var membership in Memberships)
            if (membership.TreatyId == treatyId)
                return membership;
        return null;
    }
}
