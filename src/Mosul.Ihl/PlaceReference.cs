namespace Mosul.Ihl;

/// <summary>A place that a statement names.</summary>
/// <param name="Name">Canonical name, or the name as written when no gazetteer holds it.</param>
/// <param name="Kind">How large it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code; null when not known.</param>
/// <param name="PartOf">Name of the next larger place that the document or the gazetteer gives; null when none.</param>
/// <param name="Evidence">The words.</param>
public sealed record PlaceReference(string Name, PlaceKind Kind, string? Country, string? PartOf, Evidence Evidence);
