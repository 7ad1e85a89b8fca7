namespace Mosul.Ihl.Rules;

/// <summary>One fact that would have to be told.</summary>
/// <param name="ElementId">Id of the first element that it would tell; null when it would lift what stands in the way instead.</param>
/// <param name="Question">The question whose answer may tell it.</param>
/// <param name="Fact">What one statement would have to tell, in the words of the model.</param>
public sealed record MissingFact(string? ElementId, string Question, string Fact);
