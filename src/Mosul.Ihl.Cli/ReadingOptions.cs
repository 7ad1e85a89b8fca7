using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Cli;

/// <summary>The options that say how documents are read, the same for every command that reads them.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<LocalDate?> _published = new("--published")
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

    private readonly Option<string[]> _lexicons = new("--lexicon") { Description = "A file of words to add: id | code | forms | source | example. May be given several times." };

    internal void AddTo(Command command)
    {
        command.Add(_published);
        command.Add(_lexicons);
    }

    internal InputReader Reader(ParseResult result) => new(result.InvocationConfiguration.Error, result.GetValue(_published), result.GetValue(_lexicons) ?? []);
}
