namespace Mosul.Ihl;

/// <summary>A legal word in a source's mouth.</summary>
/// <param name="Label">Which word.</param>
/// <param name="Evidence">The word as written.</param>
public sealed record Characterisation(LegalLabel Label, Evidence Evidence);
