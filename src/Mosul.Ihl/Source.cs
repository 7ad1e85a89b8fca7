namespace Mosul.Ihl;

/// <summary>Who published a document.</summary>
/// <param name="Name">The outlet or organisation as it calls itself; null when nothing names it.</param>
/// <param name="Kind">What kind of publisher it is.</param>
/// <param name="Evidence">The words that name it; null when the caller supplied it or it is unknown.</param>
public sealed record Source(string? Name, SourceKind Kind = SourceKind.Unknown, Evidence? Evidence = null)
{
    /// <summary>A source of which nothing is known.</summary>
    public static Source Unknown { get; } = new((string?)null);
}
