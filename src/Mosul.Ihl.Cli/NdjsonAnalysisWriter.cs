using Mosul.Ihl.Json;

namespace Mosul.Ihl.Cli;

/// <summary>One analysis per line, flushed as soon as it is known.</summary>
internal sealed class NdjsonAnalysisWriter(TextWriter writer) : AnalysisWriter
{
    internal override void Add(Analysis analysis)
    {
        using var stream = new WriterStream(writer);
        IhlJson.Serialize(stream, analysis);
        writer.Write('\n');
        writer.Flush();
    }

    internal override void Complete()
    {
    }
}
