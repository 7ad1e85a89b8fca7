namespace Mosul.Ihl;

/// <summary>A stretch of the document with a role. Segments do not overlap, keep the order of the text and together cover every character that is not white space.</summary>
/// <param name="Role">What the stretch is.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Segment(SegmentRole Role, TextSpan Span)
{
    /// <summary>Whether sentences of this segment make claims: headline, standfirst and body do.</summary>
    public bool IsBody => Role is SegmentRole.Body or SegmentRole.Headline or SegmentRole.Standfirst;
}
