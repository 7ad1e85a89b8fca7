using NodaTime;

namespace Mosul.Ihl.Law;

/// <summary>A treaty, or the customary-law study taken as one, whose norms the catalogue holds.</summary>
public sealed record Treaty
{
    /// <summary>Stable id, for example <c>AP-I</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Abbreviation used in canonical citations, for example <c>AP I</c>.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>Full short name with its year.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that <see cref="LegalCitation.Parse(string)"/> understands; letter case does not matter.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>Year of adoption; for the study, of publication.</summary>
    public required int Year { get; init; }

    /// <summary>Day of its general entry into force; null for the study.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>When it takes effect for a State that joins; null when the catalogue does not say.</summary>
    public string? JoiningRule { get; init; }

    /// <summary>Whether the table of States knows its members. Where it does not, membership is a condition that the catalogue cannot decide.</summary>
    public required bool MembershipKnown { get; init; }

    /// <summary>Whether it reaches armed groups.</summary>
    public required ArmedGroupReach ArmedGroups { get; init; }
}
