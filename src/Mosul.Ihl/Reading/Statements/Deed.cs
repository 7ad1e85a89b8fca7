using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Conduct that the words of a passage tell, as far as its sentence says whose it is.</summary>
/// <param name="Sign">Its kind.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Subjects">The subjects of its clause and of those above it.</param>
/// <param name="Doers">The parties that the grammar of those clauses gives as doers; empty when it gives none.</param>
/// <param name="Sufferers">The parties that the sentence tells as suffering.</param>
internal sealed record Deed(CompiledEntry Sign, int Sentence, List<int> Subjects, List<int> Doers, List<int> Sufferers)
{
    /// <summary>The parties that report it in their own words.</summary>
    internal List<int> Tellers { get; } = [];

    /// <summary>The parties that do something of their own in the sentences behind it.</summary>
    internal List<int> ActAfter { get; } = [];
}
