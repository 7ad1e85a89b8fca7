using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading;

/// <summary>Reads documents into <see cref="ParsedReport"/>s. Immutable and safe for use by several threads at once.</summary>
public sealed class ReportParser
{
    private static readonly Lazy<ReportParser> BuiltIn = new(() => new ReportParser(CompiledLexicon.English));

    private readonly CompiledLexicon _lexicon;

    internal ReportParser(CompiledLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The parser with the built-in English lexicons, made on first use.</summary>
    public static ReportParser Default => BuiltIn.Value;

    /// <summary>Reads a document. Any text is legal input: what cannot be read is reported in <see cref="ParsedReport.Diagnostics"/>, never thrown.</summary>
    /// <param name="document">The document; its text is never changed.</param>
    /// <returns>Everything read, each value with the words it rests on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ParsedReport Parse(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var reader = new ReportReader(document, _lexicon);
        return reader.Read();
    }
}
