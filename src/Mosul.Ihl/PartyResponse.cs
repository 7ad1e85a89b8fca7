namespace Mosul.Ihl;

/// <summary>The accused party's answer, always shown beside the allegation.</summary>
public sealed record PartyResponse
{
    /// <summary>Content hash of document, party and span.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the <see cref="Party"/> that answers.</summary>
    public required string PartyId { get; init; }

    /// <summary>What it answers.</summary>
    public required ResponseKind Kind { get; init; }

    /// <summary>The words.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Ids of the allegations it answers; empty when it answers none in particular.</summary>
    public ValueList<string> AllegationIds { get; init; } = ValueList<string>.Empty;
}
