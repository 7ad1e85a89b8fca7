namespace Mosul.Ihl.Law;

/// <summary>What the tables answer to an element that a report cannot.</summary>
/// <param name="Answer">Whether it is met.</param>
/// <param name="Reason">Why, why not, or under which condition; one sentence without a full stop.</param>
public sealed record ContextAnswer(NormApplication Answer, string Reason);
