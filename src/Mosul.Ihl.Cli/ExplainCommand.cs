using System.CommandLine;

namespace Mosul.Ihl.Cli;

/// <summary>The command <c>explain</c>: says of one document why the principles that come out do, and of one principle why it does not.</summary>
public static class ExplainCommand
{
    /// <summary>The command.</summary>
    /// <returns>A command to add to the root command.</returns>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A text file, or - for the standard input." };
        var incident = new Option<string?>("--incident", "-i") { Description = "The id of an incident or allegation as 'analyze' shows it, or its beginning. Without it, all are explained." };
        var principle = new Option<string?>("--principle", "-p") { Description = "A principle's id: why it comes out, or why not and what would change that. Without it, all that come out." };
        var format = new Option<ExplanationFormat>("--format", "-f") { Description = "text, json or markdown." };
        var output = new Option<string?>("--output", "-o") { Description = "Where to write instead of the standard output; appears only when complete." };
        var reading = new ReadingOptions();
        var command = new Command("explain", "Says why and why not: element by element, down to the words or to what is missing, with the norms that apply and the questions to ask.") { file, incident, principle, format, output };
        reading.AddTo(command);
        command.SetAction(result => new Explainer(reading.Reader(result), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error)
            .Run(result.GetRequiredValue(file), result.GetValue(incident), result.GetValue(principle), result.GetValue(format), result.GetValue(output)));
        return command;
    }
}
