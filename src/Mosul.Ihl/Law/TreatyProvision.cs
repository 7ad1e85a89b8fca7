namespace Mosul.Ihl.Law;

/// <summary>A provision of a treaty, down to the item. Summaries are in own words.</summary>
public sealed record TreatyProvision : Norm
{
    /// <summary>Id of the <see cref="Treaty"/>.</summary>
    public required string TreatyId { get; init; }

    /// <summary>Article, paragraph and item as written in the catalogue, for example <c>51(5)(b)</c>; <c>sole</c> for a text without articles.</summary>
    public required string Article { get; init; }

    /// <summary>What it does.</summary>
    public required ProvisionNature Nature { get; init; }

    /// <summary>A remark on when it applies; null when none.</summary>
    public string? AppliesNote { get; init; }

    /// <summary>The amendment that added it to the Rome Statute, in force only for States that ratified it; null for an original provision.</summary>
    public string? AddedByAmendment { get; init; }

    /// <summary>Whether it has never come into operation (Rome Statute article 8(2)(b)(xx)).</summary>
    public bool Inoperative { get; init; }

    /// <summary>Whether it applies in armed conflicts only; false for genocide and crimes against humanity.</summary>
    public bool NeedsConflict { get; init; } = true;

    /// <summary>Ids of the customary rules linked with it; empty when none.</summary>
    public ValueList<string> RelatedRuleIds { get; init; } = ValueList<string>.Empty;
}
