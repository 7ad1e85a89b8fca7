using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Reading;

/// <summary>Reading of many documents, one after the other, so that memory holds one at a time.</summary>
public static class ReportStream
{
    /// <summary>Reads documents as they come. What is odd in one document stands in its own <see cref="ParsedReport.Diagnostics"/> and touches no other.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Stops the reading between two documents.</param>
    /// <returns>One report per document, in the documents' order, each made when it is asked for.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsyncEnumerable<ParsedReport> ParseAsync(this ReportParser parser, IAsyncEnumerable<SourceDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(documents);
        return Read(parser, documents, cancellationToken);
    }

    private static async IAsyncEnumerable<ParsedReport> Read(ReportParser parser, IAsyncEnumerable<SourceDocument> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return parser.Parse(document);
        }
    }
}
