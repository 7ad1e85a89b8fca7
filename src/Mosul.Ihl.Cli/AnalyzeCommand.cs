using System.CommandLine;

namespace Mosul.Ihl.Cli;

/// <summary>The command <c>analyze</c>: reads documents, asks the rules, writes the result.</summary>
public static class AnalyzeCommand
{
    /// <summary>The command.</summary>
    /// <returns>A command to add to the root command.</returns>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Text files, folders of .txt files, or - for the standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<OutputFormat>("--format", "-f") { Description = "table: the analyst's screen; json: an array; ndjson: one document per line." };
        var output = new Option<string?>("--output", "-o") { Description = "Where to write instead of the standard output; appears only when complete." };
        var reading = new ReadingOptions();
        var command = new Command("analyze", "Shows who alleges what against whom, and which principles each incident allegedly touches.") { inputs, format, output };
        reading.AddTo(command);
        command.SetAction((result, cancellation) => Task.FromResult(new Analyzer(reading.Reader(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellation)
            .Run(result.GetRequiredValue(inputs), result.GetValue(format), result.GetValue(output))));
        return command;
    }
}
