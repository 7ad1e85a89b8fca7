using System.Collections.Immutable;

namespace Mosul.Ihl.Lexicons;

/// <summary>One way in which a passage tells conduct: what must stand in it together.</summary>
/// <param name="Entry">The entry, which says the act.</param>
/// <param name="Parts">What is asked for, a concept first; never empty.</param>
internal sealed record Theme(CompiledEntry Entry, ImmutableArray<ThemePart> Parts)
{
    /// <summary>All concepts that are asked for.</summary>
    internal ConceptSet Concepts { get; } = Parts.Aggregate(default(ConceptSet), static (all, part) => all | part.Concept | part.Behind);

    /// <summary>Whether an act is asked for as well.</summary>
    internal bool AsksForAct { get; } = Parts.Any(static part => part.Act is not null);
}
