namespace Mosul.Ihl;

/// <summary>Something the reader noticed about a document that an analyst should see. Reading never throws on any text; it reports.</summary>
/// <param name="Code">Stable code, <c>IHLnnnn</c>, see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence that names the place and what was expected.</param>
/// <param name="Evidence">The words concerned; null when the whole document is.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, Evidence? Evidence = null)
{
    /// <summary>Code, severity and message in one line.</summary>
    /// <returns>For example <c>IHL0101 warning: no publication date is stated or given</c>.</returns>
    public override string ToString() => $"{Code} {(Severity switch { DiagnosticSeverity.Info => "info", DiagnosticSeverity.Warning => "warning", _ => "error" })}: {Message}";
}
