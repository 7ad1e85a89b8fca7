using Mosul.Ihl.Json;

namespace Mosul.Ihl.Cli;

/// <summary>The analyst's screen: gathers the lines of every document and draws them at the end.</summary>
internal sealed class TableAnalysisWriter(TextWriter writer, bool plain) : AnalysisWriter
{
    private readonly AnalystScreen _screen = new();

    internal override void Add(Analysis analysis) => _screen.Add(analysis);

    internal override void Complete() => new ScreenRenderer(writer, plain).Render(_screen);
}
