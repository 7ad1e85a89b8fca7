namespace Mosul.Ihl.Cli;

/// <summary>How results are written.</summary>
public enum OutputFormat
{
    /// <summary>The analyst's screen over all documents.</summary>
    Table,

    /// <summary>A JSON array with one analysis per document.</summary>
    Json,

    /// <summary>One analysis per line, written as soon as its document is read.</summary>
    Ndjson,
}
