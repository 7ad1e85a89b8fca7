namespace Mosul.Ihl.Lexicons;

/// <summary>One way in which a sentence tells conduct without a verb for it: the concepts, and the persons, things and circumstances that must stand in it together.</summary>
/// <param name="Entry">The entry, which says the act.</param>
/// <param name="Deed">The concept told first, whose words stand for the act and whose clause tells whose doing it is.</param>
/// <param name="Concepts">The concepts that stand in the sentence itself; never empty.</param>
/// <param name="Near">The concepts that stand in it or just before it.</param>
/// <param name="Absent">The concepts that must not stand in the sentence.</param>
/// <param name="Company">What else is asked for.</param>
/// <param name="Negated">Whether the sentence must say no to something.</param>
/// <param name="Width">How many words at most lie from the first to the last of its concepts.</param>
internal sealed record Scene(CompiledEntry Entry, ConceptSet Deed, ConceptSet Concepts, ConceptSet Near, ConceptSet Absent, SceneNeed[] Company, bool Negated, int Width);
