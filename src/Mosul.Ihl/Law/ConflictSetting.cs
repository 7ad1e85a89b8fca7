namespace Mosul.Ihl.Law;

/// <summary>A situation placed among the conflicts: what kind of conflict it belongs to, on whose word, and who stands against whom where.</summary>
public sealed record ConflictSetting
{
    /// <summary>What was asked.</summary>
    public required Situation Situation { get; init; }

    /// <summary>The classification that counts: the one claimed, or the catalogue's for the pair of parties.</summary>
    public required ConflictClassification Classification { get; init; }

    /// <summary>The phases found, the most specific first; empty when none was.</summary>
    public ValueList<PhaseMatch> Matches { get; init; } = ValueList<PhaseMatch>.Empty;

    /// <summary>How it came to this, in one or two sentences.</summary>
    public required string Reason { get; init; }

    /// <summary>What the accused is.</summary>
    public required AccusedKind Accused { get; init; }

    /// <summary>Ids of the accused States: several for a coalition; empty for groups and when not known.</summary>
    public ValueList<string> AccusedStateIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Ids of the States on other sides, as told or, when none is told, as the phases list them; empty when there are none.</summary>
    public ValueList<string> OtherStateIds { get; init; } = ValueList<string>.Empty;

    /// <summary>Id of the State on whose territory it happened; null when not known.</summary>
    public string? TerritoryId { get; init; }

    /// <summary>The branches to evaluate.</summary>
    public LegalBranches Branches => Classification.Branches;

    /// <summary>The branches that a rule may rely on: both where the conflict was found by place and date only, or its classification is of low confidence.</summary>
    public LegalBranches ReliableBranches => Classification.Confidence == Confidence.Low ? LegalBranches.Both : Branches;
}
