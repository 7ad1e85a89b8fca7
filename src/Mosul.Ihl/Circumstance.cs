namespace Mosul.Ihl;

/// <summary>A circumstance that a statement tells.</summary>
/// <param name="Kind">Which circumstance.</param>
/// <param name="Evidence">The words.</param>
public sealed record Circumstance(CircumstanceKind Kind, Evidence Evidence);
