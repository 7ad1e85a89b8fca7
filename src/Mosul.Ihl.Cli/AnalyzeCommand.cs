using System.CommandLine;
using NodaTime;
using NodaTime.Text;

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
        var published = new Option<LocalDate?>("--published")
        {
            Description = "Day of publication of all inputs, YYYY-MM-DD, for texts that do not state it.",
            CustomParser = static result =>
            {
                if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value).TryGetValue(default, out var day))
                    return day;
                result.AddError($"--published: expected a day YYYY-MM-DD, not '{result.Tokens[0].Value}'");
                return null;
            },
        };
        var lexicons = new Option<string[]>("--lexicon") { Description = "A file of words to add: id | code | forms | source | example. May be given several times." };
        var command = new Command("analyze", "Shows who alleges what against whom, and which principles each incident allegedly touches.") { inputs, format, output, published, lexicons };
        command.SetAction((result, cancellation) => Task.FromResult(new Analyzer(result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellation)
            .Run(result.GetRequiredValue(inputs), result.GetValue(format), result.GetValue(output), result.GetValue(published), result.GetValue(lexicons) ?? [])));
        return command;
    }
}
