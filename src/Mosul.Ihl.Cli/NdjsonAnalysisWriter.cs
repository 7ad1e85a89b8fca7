using Mosul.Ihl.Json;

namespace Mosul.Ihl.Cli;

/// <summary>One analysis per line, flushed as soon as it is known.</summary>
internal sealed class NdjsonAnalysisWriter(TextWriter writer) : AnalysisWriter
{
    private readonly WriterStream _stream = new(writer);

    internal override void Add(Analysis analysis)
    {
        IhlJson.Serialize(_stream, analysis);
        writer.Write('\n');
        writer.Flush();
    }

    internal override void Complete()
    {
    }
}
