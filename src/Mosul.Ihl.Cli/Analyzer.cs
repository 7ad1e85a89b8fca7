using Mosul.Ihl.Json;
using Mosul.Ihl.Law;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;
using NodaTime;

namespace Mosul.Ihl.Cli;

/// <summary>Takes documents one by one through the parser and the rules. Whatever cannot be read is one line on the error stream, and the rest goes on.</summary>
internal sealed class Analyzer(TextWriter output, TextWriter error, CancellationToken cancellation)
{
    private bool _someUnread;

    internal int Run(IReadOnlyList<string> inputs, OutputFormat format, string? outputPath, LocalDate? published, IReadOnlyList<string> lexicons)
    {
        try
        {
            using var target = OutputTarget.Open(outputPath, output);
            Run(inputs, Writer(format, target.Writer, outputPath is not null), published, Parser(lexicons));
            target.Complete();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"mosul-ihl: {outputPath ?? "standard output"}: cannot be written; expected a file that can be made ({OneLine(problem)})");
            return ExitCode.BadUsage;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("mosul-ihl: stopped before the end; nothing was delivered");
            return ExitCode.SomeInputUnread;
        }
        return _someUnread ? ExitCode.SomeInputUnread : ExitCode.Done;
    }

    internal static string OneLine(Exception problem) => problem.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    private static AnalysisWriter Writer(OutputFormat format, TextWriter writer, bool toFile) => format switch
    {
        OutputFormat.Json => new JsonAnalysisWriter(writer),
        OutputFormat.Ndjson => new NdjsonAnalysisWriter(writer),
        _ => new TableAnalysisWriter(writer, plain: toFile || Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))),
    };

    private void Run(IReadOnlyList<string> paths, AnalysisWriter writer, LocalDate? published, ReportParser parser)
    {
        var inputs = new InputFinder(Unread).Find(paths);
        using var progress = new Progress(error, inputs.Count);
        string catalogue = LawCatalogue.Default.Sha256;
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Next(input.Place);
            if (Read(input) is not { } text)
                continue;
            var report = parser.Parse(new SourceDocument(input.Id, text.Text, Published: published));
            if (text.Warning is { } warning)
            {
                error.WriteLine($"mosul-ihl: {input.Place}: {warning.Message}");
                report = report with { Diagnostics = [warning, .. report.Diagnostics] };
            }
            writer.Add(new Analysis(report, RuleBook.Default.Assess(report), catalogue));
        }
        writer.Complete();
    }

    private InputText? Read(Input input)
    {
        try
        {
            var text = InputText.Read(input);
            if (text.Problem is null)
                return text;
            Unread(input.Place, text.Problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Unread(input.Place, $"cannot be read; expected a readable text file ({OneLine(problem)})");
        }
        return null;
    }

    private ReportParser Parser(IReadOnlyList<string> files)
    {
        var builder = new ReportParserBuilder();
        foreach (string file in files)
        {
            try
            {
                var lexicon = Lexicon.Parse(File.ReadAllText(file), file);
                if (lexicon.Success)
                    builder.AddLexicon(lexicon.Value);
                else
                    Unread("lexicon", $"{lexicon.Error.Code}: expected {lexicon.Error.Expected}");
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Unread(file, $"cannot be read; expected a lexicon file ({OneLine(problem)})");
            }
        }
        return builder.Build();
    }

    private void Unread(string place, string problem)
    {
        _someUnread = true;
        error.WriteLine($"mosul-ihl: {place}: {problem}");
    }
}
