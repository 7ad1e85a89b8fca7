namespace Mosul.Ihl.Json;

/// <summary>The root of the JSON: the schema's version, then the report.</summary>
/// <param name="Schema">Name and version of the schema.</param>
/// <param name="Report">The report.</param>
internal sealed record ReportEnvelope(string Schema, ParsedReport Report);
