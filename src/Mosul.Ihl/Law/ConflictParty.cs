namespace Mosul.Ihl.Law;

/// <summary>A party to a phase of a conflict.</summary>
/// <param name="Name">Name in the catalogue, with remarks in brackets kept as they stand ("Houthis (Ansar Allah)").</param>
/// <param name="Kind">What it is.</param>
/// <param name="StateId">ISO 3166-1 alpha-3 code of the State; null for groups and organisations.</param>
/// <param name="Names">The names it is found by: the name without remarks, the names inside brackets or after slashes, and its usual other names.</param>
/// <param name="AlliedWith">The side it fights on, where the name says so ("Wagner Group (with Russia)"); null otherwise.</param>
public sealed record ConflictParty(string Name, ConflictPartyKind Kind, string? StateId, ValueList<string> Names, string? AlliedWith);
