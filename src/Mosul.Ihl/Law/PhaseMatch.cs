namespace Mosul.Ihl.Law;

/// <summary>A phase of a conflict that a situation belongs to.</summary>
/// <param name="ConflictId">Id of the <see cref="Conflict"/>.</param>
/// <param name="Phase">The phase.</param>
/// <param name="PartyIds">Ids of the situation's parties that the phase names; empty when it was found by place and date only.</param>
public sealed record PhaseMatch(string ConflictId, ConflictPhase Phase, ValueList<string> PartyIds);
