namespace Mosul.Ihl;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>A value may be wrong or missing because of it.</summary>
    Warning,

    /// <summary>Part of the input could not be read.</summary>
    Error,
}
