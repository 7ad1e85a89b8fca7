namespace Mosul.Ihl;

/// <summary>The words of a document that a value rests on. The invariant holds for every evidence the reader makes: <c>document.Text[Span] == Quote</c>.</summary>
/// <param name="DocumentId">Id of the <see cref="SourceDocument"/> quoted.</param>
/// <param name="Span">Where the words stand, in UTF-16 code units of the unmodified text.</param>
/// <param name="Quote">The words themselves, exactly as written.</param>
public sealed record Evidence(string DocumentId, TextSpan Span, string Quote)
{
    /// <summary>Document, span and quotation in one readable line.</summary>
    /// <returns>For example <c>001 12..17 "Mosul"</c>.</returns>
    public override string ToString() => $"{DocumentId} {Span} \"{Quote}\"";
}
