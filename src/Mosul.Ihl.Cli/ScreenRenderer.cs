using System.Globalization;
using Spectre.Console;

namespace Mosul.Ihl.Cli;

/// <summary>Draws the analyst's screen.</summary>
internal sealed class ScreenRenderer
{
    private const int PlainWidth = 160;

    private readonly TextWriter _writer;
    private readonly StringWriter? _lines;
    private readonly IAnsiConsole _console;

    internal ScreenRenderer(TextWriter writer, bool plain)
    {
        _writer = writer;
        _lines = plain ? new StringWriter(CultureInfo.InvariantCulture) : null;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_lines ?? writer),
        });
        if (plain)
            _console.Profile.Width = PlainWidth;
        _console.Profile.Capabilities.Unicode = true;
    }

    internal void Render(AnalystScreen screen)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"{screen.Documents} {AnalystScreen.Plural(screen.Documents, "document")} · {screen.Allegations} {AnalystScreen.Plural(screen.Allegations, "allegation")} · {screen.Origins} {AnalystScreen.Plural(screen.Origins, "origin")}"), "bold");
        string before = "";
        Section("ALLEGATIONS – what sources say, never a finding", ["accused", "principle", "documents / origins", "strongest wording", "support", "origins"], screen.Cells.Select(c =>
        {
            string accused = c.Accused == before ? "" : c.Accused;
            before = c.Accused;
            return (string[])
            [
                accused, c.Principle, string.Create(CultureInfo.InvariantCulture, $"{c.Cell.Documents.Count} / {c.Cell.Origins.Count}"), ScreenWords.Name(c.Cell.Strongest), ScreenWords.Name(c.Cell.Support),
                ScreenWords.Distinct(c.Cell.Origins),
            ];
        }));
        Section("FIGURES – do not add", ["figure", "harm, who", "by", "when", "source", "wording", "documents"], screen.Figures);
        Section("INCIDENTS", ["conduct", "date", "place", "weapon", "target", "harm", "accused", "document", "id"], screen.Incidents);
        Section("RESPONSES", ["party", "answer", "words", "document"], screen.Responses);
        Section("DEMANDS", ["demand", "addressee", "by", "document"], screen.Demands);
        Section("WARNINGS", ["document", "code", "warning"], screen.Warnings);
        Section("GAPS", [], screen.Gaps.Select(g => (string[])[g]));
        // The tables pad every line to their width; a file or pipe does not need that.
        if (_lines is not null)
            foreach (var line in _lines.ToString().AsSpan().EnumerateLines())
                _writer.Write(line.TrimEnd().ToString() + "\n");
    }

    private void Section(string title, string[] headings, IEnumerable<string[]> rows)
    {
        string[][] lines = [.. rows];
        if (lines.Length == 0)
            return;
        _console.WriteLine();
        Line(title, "bold");
        var table = new Table { Border = TableBorder.None, ShowHeaders = headings.Length > 0 };
        for (int i = 0; i < lines[0].Length; i++)
            table.AddColumn(new TableColumn(new Text(i < headings.Length ? headings[i] : "", new Style(decoration: Decoration.Dim))) { Padding = new Padding(i == 0 ? 1 : 0, 0, 2, 0) });
        foreach (string[] line in lines)
            table.AddRow(line.Select(cell => new Text(Visible(cell))));
        _console.Write(table);
    }

    private void Line(string text, string style) => _console.Write(new Text(text + "\n", Style.Parse(style)));

    /// <summary>Control characters of a text are not sent to the terminal.</summary>
    private static string Visible(string text) => string.Create(text.Length, text, static (visible, source) =>
    {
        for (int i = 0; i < source.Length; i++)
            visible[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) ? '·' : source[i];
    });
}
