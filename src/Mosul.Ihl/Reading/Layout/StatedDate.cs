namespace Mosul.Ihl.Reading.Layout;

/// <summary>The publication date that the text states.</summary>
/// <param name="Date">As stated; unresolved when it lacks its year.</param>
/// <param name="IsAccepted">Whether it is one day that nothing contradicts.</param>
/// <param name="Reason">Why it was rejected; null when it was accepted.</param>
internal sealed record StatedDate(DateSpan Date, bool IsAccepted, string? Reason);
