namespace Mosul.Ihl;

/// <summary>A group of persons in a role: those harmed, threatened or targeted.</summary>
/// <param name="Kind">Which group the head word names.</param>
/// <param name="Status">Whether they are civilians, by the words.</param>
/// <param name="Evidence">The words.</param>
public sealed record PersonGroup(PersonKind Kind, CivilianStatus Status, Evidence Evidence);
