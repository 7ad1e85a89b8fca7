namespace Mosul.Ihl;

/// <summary>A call for something to be done.</summary>
public sealed record Demand
{
    /// <summary>Content hash of document and span.</summary>
    public required string Id { get; init; }

    /// <summary>What is called for.</summary>
    public required DemandKind Kind { get; init; }

    /// <summary>Who calls for it.</summary>
    public required Attribution Demander { get; init; }

    /// <summary>Id of the <see cref="Party"/> it is addressed to, the first where several are; null when nobody is named.</summary>
    public string? AddresseeId { get; init; }

    /// <summary>The words.</summary>
    public required Evidence Evidence { get; init; }
}
