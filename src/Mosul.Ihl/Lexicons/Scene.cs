using System.Collections.Immutable;

namespace Mosul.Ihl.Lexicons;

/// <summary>One way in which a sentence tells conduct without a verb for it: the concepts, and the persons, things and circumstances that must stand in it together.</summary>
/// <param name="Entry">The entry, which says the act.</param>
/// <param name="Concepts">The concepts that stand in the sentence itself; never empty.</param>
/// <param name="Near">The concepts that stand in it or in the one before.</param>
/// <param name="Company">What else is asked for.</param>
/// <param name="Negated">Whether the sentence must say no to something.</param>
internal sealed record Scene(CompiledEntry Entry, ConceptSet Concepts, ConceptSet Near, ImmutableArray<SceneNeed> Company, bool Negated);
