using System.Globalization;
using System.Text;
using System.Text.Json;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Json;

/// <summary>Reports as JSON and back, without losing a span. The shape is that of <c>mosul-ihl.schema.json</c>; the root names the schema's version. The same report gives the same bytes under every culture.</summary>
public static class IhlJson
{
    /// <summary>Name and version of the schema that is written and read. The number rises with every change of the shape.</summary>
    public const string Schema = "mosul-ihl/1";

    private const string SchemaName = "mosul-ihl/";

    /// <summary>A report as JSON text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <returns>JSON whose root holds <c>schema</c> and <c>report</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Serialize(ParsedReport report, bool indented = false) => Encoding.UTF8.GetString(SerializeToUtf8Bytes(report, indented));

    /// <summary>A report as UTF-8 JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <returns>UTF-8 without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] SerializeToUtf8Bytes(ParsedReport report, bool indented = false) => JsonSerializer.SerializeToUtf8Bytes(Envelope(report), Context(indented).ReportEnvelope);

    /// <summary>Writes a report as UTF-8 JSON to a stream.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Stream stream, ParsedReport report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Write(stream, Envelope(report), Context(indented));
    }

    /// <summary>Writes a report as UTF-8 JSON to a stream.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task SerializeAsync(Stream stream, ParsedReport report, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonSerializer.SerializeAsync(stream, Envelope(report), Context(indented).ReportEnvelope, cancellationToken);
    }

    /// <summary>A report with its assessments as JSON text.</summary>
    /// <param name="analysis">The report and the assessments.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <returns>JSON whose root holds <c>schema</c>, <c>report</c>, <c>catalogue</c> and <c>assessments</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Serialize(Analysis analysis, bool indented = false) => Encoding.UTF8.GetString(SerializeToUtf8Bytes(analysis, indented));

    /// <summary>A report with its assessments as UTF-8 JSON.</summary>
    /// <param name="analysis">The report and the assessments.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <returns>UTF-8 without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static byte[] SerializeToUtf8Bytes(Analysis analysis, bool indented = false) => JsonSerializer.SerializeToUtf8Bytes(Envelope(analysis), Context(indented).ReportEnvelope);

    /// <summary>Writes a report with its assessments as UTF-8 JSON to a stream.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="analysis">The report and the assessments.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Serialize(Stream stream, Analysis analysis, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Write(stream, Envelope(analysis), Context(indented));
    }

    /// <summary>Writes a report with its assessments as UTF-8 JSON to a stream.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="analysis">The report and the assessments.</param>
    /// <param name="indented">Whether to write one member per line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task SerializeAsync(Stream stream, Analysis analysis, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonSerializer.SerializeAsync(stream, Envelope(analysis), Context(indented).ReportEnvelope, cancellationToken);
    }

    /// <summary>Reads a report from JSON text; assessments beside it are checked and left out.</summary>
    /// <param name="json">JSON as <see cref="Serialize(ParsedReport, bool)"/> writes it; whitespace and the order of members do not matter.</param>
    /// <returns>The report, or <see cref="DiagnosticCodes.NotAReport"/> with the place and what was expected there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ParseResult<ParsedReport> Parse(string json) => Parse(Bytes(json));

    /// <summary>Reads a report from UTF-8 JSON; assessments beside it are checked and left out.</summary>
    /// <param name="utf8Json">JSON as <see cref="SerializeToUtf8Bytes(ParsedReport, bool)"/> writes it; whitespace and the order of members do not matter.</param>
    /// <returns>The report, or <see cref="DiagnosticCodes.NotAReport"/> with the place, in UTF-16 code units of the decoded text, and what was expected there.</returns>
    public static ParseResult<ParsedReport> Parse(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, static envelope => envelope.Report);

    /// <summary>Reads a report with its assessments from JSON text.</summary>
    /// <param name="json">JSON as <see cref="Serialize(Analysis, bool)"/> writes it; a report alone has no assessments.</param>
    /// <returns>The analysis, or <see cref="DiagnosticCodes.NotAReport"/> with the place and what was expected there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ParseResult<Analysis> ParseAnalysis(string json) => ParseAnalysis(Bytes(json));

    /// <summary>Reads a report with its assessments from UTF-8 JSON.</summary>
    /// <param name="utf8Json">JSON as <see cref="SerializeToUtf8Bytes(Analysis, bool)"/> writes it; a report alone has no assessments.</param>
    /// <returns>The analysis, or <see cref="DiagnosticCodes.NotAReport"/> with the place, in UTF-16 code units of the decoded text, and what was expected there.</returns>
    public static ParseResult<Analysis> ParseAnalysis(ReadOnlySpan<byte> utf8Json) =>
        Read(utf8Json, static envelope => new Analysis(envelope.Report, envelope.Assessments ?? ValueList<Assessment>.Empty, envelope.Catalogue));

    private static ParseResult<T> Read<T>(ReadOnlySpan<byte> utf8Json, Func<ReportEnvelope, T> convert)
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
            utf8Json = utf8Json[3..];
        try
        {
            if (SchemaError(utf8Json) is { } expected)
                return ParseResult<T>.Fail(DiagnosticCodes.NotAReport, default, expected);
            var envelope = JsonSerializer.Deserialize(utf8Json, IhlJsonOptions.Compact.ReportEnvelope)!;
            return EvidenceCheck.FirstBroken(envelope.Report, envelope.Assessments) is { } broken
                ? ParseResult<T>.Fail(DiagnosticCodes.NotAReport, default, $"evidence that quotes its document, but {broken} does not")
                : ParseResult<T>.Of(convert(envelope));
        }
        catch (JsonException problem)
        {
            var (position, expected) = Explain(utf8Json, problem);
            return ParseResult<T>.Fail(DiagnosticCodes.NotAReport, position, expected);
        }
    }

    /// <summary>How many bytes are held before they are written to a stream.</summary>
    internal const int Piece = 1 << 16;

    // A writer of our own over the stream, so that long lists can pass on what they have written.
    private static void Write(Stream stream, ReportEnvelope envelope, IhlJsonContext context)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = context.Options.Encoder, Indented = context.Options.WriteIndented, NewLine = context.Options.NewLine });
        JsonSerializer.Serialize(writer, envelope, context.ReportEnvelope);
    }

    private static byte[] Bytes(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Encoding.UTF8.GetBytes(json);
    }

    private static ReportEnvelope Envelope(ParsedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportEnvelope(Schema, report);
    }

    private static ReportEnvelope Envelope(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new ReportEnvelope(Schema, analysis.Report, analysis.CatalogueSha256, analysis.Assessments);
    }

    private static IhlJsonContext Context(bool indented) => indented ? IhlJsonOptions.Indented : IhlJsonOptions.Compact;

    /// <summary>Looks for the schema before anything else is read, wherever it stands in the root.</summary>
    private static string? SchemaError(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return $"an object with a member \"schema\": \"{Schema}\"";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals("schema"u8);
            reader.Read();
            if (!isSchema)
                reader.Skip();
            else if (reader.TokenType != JsonTokenType.String)
                break;
            else
                return reader.ValueTextEquals(Schema) ? null : Mismatch(Encoding.UTF8.GetString(reader.ValueSpan));
        }
        return $"a member \"schema\": \"{Schema}\"";
    }

    private static string Mismatch(string schema) =>
        schema.StartsWith(SchemaName, StringComparison.Ordinal) && int.TryParse(schema.AsSpan(SchemaName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int version) && version > 1
            ? $"schema {Schema}, but this is {schema}, written by a newer version of the library"
            : $"schema {Schema}, not \"{schema}\"";

    private static (TextSpan Position, string Expected) Explain(ReadOnlySpan<byte> utf8Json, JsonException problem)
    {
        int at = 0;
        for (long line = 0; line < problem.LineNumber; line++)
            at += utf8Json[at..].IndexOf((byte)'\n') + 1;
        int offset = Math.Min(at + (int)(problem.BytePositionInLine ?? 0), utf8Json.Length);
        int position = Encoding.UTF8.GetCharCount(utf8Json[..offset]);
        int own = problem.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        string message = (own < 0 ? problem.Message : problem.Message[..own]).TrimEnd('.');
        string expected = string.Create(CultureInfo.InvariantCulture, $"a report of schema {Schema} (line {(problem.LineNumber ?? 0) + 1}, byte {(problem.BytePositionInLine ?? 0) + 1}, at {problem.Path ?? "$"}): {message}");
        return (new TextSpan(position, position), expected);
    }
}
