namespace Mosul.Ihl.Reading.Layout;

/// <summary>Place, day and agency before the first sentence; each null when it is not told.</summary>
internal sealed record Dateline(TextSpan Span, TextSpan? Place, TextSpan? Date, TextSpan? Agency);
