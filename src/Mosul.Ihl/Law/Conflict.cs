using NodaTime;

namespace Mosul.Ihl.Law;

/// <summary>An armed conflict in dated phases. A summary of commonly held views, not a finding.</summary>
public sealed record Conflict
{
    /// <summary>Stable id, for example <c>mosul-2016</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names; empty when none.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>Region of the world.</summary>
    public required string Region { get; init; }

    /// <summary>Ids of the States on whose territory it was mainly fought; at least one.</summary>
    public required ValueList<string> Territory { get; init; }

    /// <summary>Id of the conflict it is part of; null when it stands alone.</summary>
    public string? ParentId { get; init; }

    /// <summary>First day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Last day; null while it goes on or its end is not recorded.</summary>
    public LocalDate? End { get; init; }

    /// <summary>What it was over its whole length.</summary>
    public ValueList<ConflictClass> Summary { get; init; } = ValueList<ConflictClass>.Empty;

    /// <summary>Its phases; at least one.</summary>
    public required ValueList<ConflictPhase> Phases { get; init; }

    /// <summary>Remarks; empty when none.</summary>
    public string Notes { get; init; } = "";

    /// <summary>How settled the entry is.</summary>
    public required Confidence Confidence { get; init; }
}
