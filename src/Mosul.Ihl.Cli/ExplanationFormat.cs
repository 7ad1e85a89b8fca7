namespace Mosul.Ihl.Cli;

/// <summary>How an explanation is written.</summary>
public enum ExplanationFormat
{
    /// <summary>Indented lines.</summary>
    Text,

    /// <summary>One JSON object, a node with its children.</summary>
    Json,

    /// <summary>Nested lists.</summary>
    Markdown,
}
