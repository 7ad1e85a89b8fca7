using Mosul.Ihl.Json;

namespace Mosul.Ihl.Cli;

/// <summary>A JSON array with one analysis per document.</summary>
internal sealed class JsonAnalysisWriter(TextWriter writer) : AnalysisWriter
{
    private bool _any;

    internal override void Add(Analysis analysis)
    {
        writer.Write(_any ? ",\n" : "[\n");
        using var stream = new WriterStream(writer);
        IhlJson.Serialize(stream, analysis, indented: true);
        _any = true;
    }

    internal override void Complete() => writer.Write(_any ? "\n]\n" : "[]\n");
}
