namespace Mosul.Ihl;

/// <summary>A conduct or harm that a statement tells.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Evidence">The verb, noun or phrase that tells it.</param>
public sealed record Act(ActKind Kind, Evidence Evidence);
