using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Json;

/// <summary>A report with what the rules say of it, as one JSON document.</summary>
/// <param name="Report">The report.</param>
/// <param name="Assessments">One for each allegation and each principle that it allegedly touches; empty when none.</param>
/// <param name="CatalogueSha256">Hash of the law catalogue behind the rules, so that a result can be reproduced; null when not known.</param>
public sealed record Analysis(ParsedReport Report, ValueList<Assessment> Assessments, string? CatalogueSha256 = null);
