using NodaTime;

namespace Mosul.Ihl;

/// <summary>A document as received: the unmodified text and what the caller knows of it. Every span of every value points into <see cref="Text"/>.</summary>
/// <param name="Id">The caller's id of the document; it stands in every <see cref="Evidence"/>.</param>
/// <param name="Text">The text, never normalised.</param>
/// <param name="Source">Who published it, if known; null lets the reader look for it in the text.</param>
/// <param name="Published">Day of publication, if known; null lets the reader look for it in the text. Relative dates are resolved against it, never against the clock.</param>
/// <param name="Title">Title, if known; null lets the reader look for it in the text.</param>
/// <param name="Language">BCP 47 tag of the text; null means unknown. English is read.</param>
public sealed record SourceDocument(string Id, string Text, Source? Source = null, LocalDate? Published = null, string? Title = null, string? Language = null)
{
    /// <summary>The words at a span.</summary>
    /// <param name="span">A span inside <see cref="Text"/>.</param>
    /// <returns>The exact slice of the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public string Quote(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Evidence for a span of this document.</summary>
    /// <param name="span">A span inside <see cref="Text"/>.</param>
    /// <returns>Id, span and the exact words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public Evidence EvidenceAt(TextSpan span)
    {
        // The words are cut when asked for; a span that is not inside fails here.
        _ = Text.AsSpan(span.Start, span.Length);
        return new(this, span);
    }
}
