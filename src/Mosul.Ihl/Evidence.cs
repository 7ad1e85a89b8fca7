namespace Mosul.Ihl;

/// <summary>The words of a document that a value rests on. The invariant holds for every evidence the reader makes: <c>document.Text[Span] == Quote</c>.</summary>
/// <param name="DocumentId">Id of the <see cref="SourceDocument"/> quoted.</param>
/// <param name="Span">Where the words stand, in UTF-16 code units of the unmodified text.</param>
/// <param name="Quote">The words themselves, exactly as written.</param>
public sealed record Evidence(string DocumentId, TextSpan Span, string Quote)
{
    // The words, or the document from which they are cut when asked for: most evidence is never shown.
    private readonly object _words = Quote;

    internal Evidence(SourceDocument document, TextSpan span)
        : this(document.Id, span, "") => _words = document;

    /// <summary>Where the words stand, in UTF-16 code units of the unmodified text.</summary>
    public TextSpan Span
    {
        get;
        init
        {
            _words = Quote;
            field = value;
        }
    } = Span;

    /// <summary>The words themselves, exactly as written.</summary>
    /// <remarks>Evidence that a document made keeps that document alive, and cuts the words from it each time they are asked for.</remarks>
    public string Quote
    {
        get => _words as string ?? Words.ToString();
        init => _words = value;
    }

    /// <summary>The quotation, not copied.</summary>
    internal ReadOnlySpan<char> Words => _words is SourceDocument document ? document.Text.AsSpan(Span.Start, Span.Length) : (string)_words;

    /// <summary>Document, span and quotation.</summary>
    /// <param name="other">The evidence to compare with.</param>
    /// <returns>Whether all are the same.</returns>
    public bool Equals(Evidence? other) =>
        other is not null && Span == other.Span && DocumentId == other.DocumentId && (ReferenceEquals(_words, other._words) || Words.SequenceEqual(other.Words));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(DocumentId, Span);

    /// <summary>Document, span and quotation in one readable line.</summary>
    /// <returns>For example <c>001 12..17 "Mosul"</c>.</returns>
    public override string ToString() => $"{DocumentId} {Span} \"{Quote}\"";
}
