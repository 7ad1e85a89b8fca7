using System.Text.Json.Serialization;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Json;

/// <summary>The root of the JSON: the schema's version, the report and, where there are any, the assessments with the catalogue behind them.</summary>
/// <param name="Schema">Name and version of the schema.</param>
/// <param name="Report">The report.</param>
/// <param name="Catalogue">SHA-256 of the law catalogue behind the assessments; left out when not known.</param>
/// <param name="Assessments">What the rules say; left out when they were not asked.</param>
internal sealed record ReportEnvelope(
    string Schema,
    ParsedReport Report,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Catalogue = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<Assessment>? Assessments = null);
