using Mosul.Ihl.Json;

namespace Mosul.Ihl.Cli;

/// <summary>Writes analyses as they come.</summary>
internal abstract class AnalysisWriter
{
    internal abstract void Add(Analysis analysis);

    /// <summary>Writes what can only be written at the end.</summary>
    internal abstract void Complete();
}
