namespace Mosul.Ihl.Cli;

/// <summary>A document to read.</summary>
/// <param name="Place">The path as the user would name it, or <c>standard input</c>.</param>
/// <param name="Id">The document's id: the file's name without its ending, with folders before it where two would be the same.</param>
/// <param name="Path">Full path; null for the standard input.</param>
internal sealed record Input(string Place, string Id, string? Path);
