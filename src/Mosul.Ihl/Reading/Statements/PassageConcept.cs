using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Concepts that some words of a sentence tell.</summary>
/// <param name="Concepts">The concepts.</param>
/// <param name="Words">Where they stand, with the word that says they are missing.</param>
/// <param name="Lacking">Whether they are said to be missing.</param>
internal readonly record struct PassageConcept(ConceptSet Concepts, TokenRange Words, bool Lacking);
