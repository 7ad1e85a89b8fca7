namespace Mosul.Ihl.Law;

/// <summary>A coalition of States that reports name as one actor.</summary>
/// <param name="Name">Name.</param>
/// <param name="Aliases">Other names; empty when none.</param>
/// <param name="StateIds">Ids of the member States that fought in the catalogue's conflicts; not the whole political membership.</param>
public sealed record Coalition(string Name, ValueList<string> Aliases, ValueList<string> StateIds);
