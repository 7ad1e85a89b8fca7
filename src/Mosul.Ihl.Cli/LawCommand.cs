using System.CommandLine;
using Mosul.Ihl.Law;
using NodaTime.Text;

namespace Mosul.Ihl.Cli;

/// <summary>The command <c>law</c>: shows norms and principles, searches the catalogue, and says which norms apply to an event.</summary>
public static class LawCommand
{
    /// <summary>The command with its subcommands.</summary>
    /// <returns>A command to add to the root command.</returns>
    public static Command Create() => new("law", "The law behind the rules: norms, principles, conflicts, and what applies when.")
    {
        Show(),
        Principle(),
        Conflict(),
        Search(),
        Applies(),
    };

    private static Command Show()
    {
        var citation = new Argument<string[]>("citation") { Description = "A norm as people cite it: \"AP I 51(5)(b)\", \"Rule 14\", \"common article 3\".", Arity = ArgumentArity.OneOrMore };
        var command = new Command("show", "Shows a norm.") { citation };
        command.SetAction(result =>
        {
            string text = string.Join(' ', result.GetValue(citation)!);
            var parsed = LegalCitation.Parse(text);
            if (!parsed.TryGetValue(out var found))
                return Fail(result, $"{text}\n{new string(' ', parsed.Error!.Position.Start)}^\nmosul-ihl: citation: {parsed.Error}");
            result.InvocationConfiguration.Output.Write(LawText.Of(found, LawCatalogue.Default));
            return 0;
        });
        return command;
    }

    private static Command Principle()
    {
        var id = new Argument<string>("id") { Description = "A principle's id, for example proportionality. Without it, the list of principles.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("principle", "Shows a principle: definition, elements, norms per branch, common errors.") { id };
        command.SetAction(result =>
        {
            var catalogue = LawCatalogue.Default;
            var output = result.InvocationConfiguration.Output;
            if (result.GetValue(id) is not { } wanted)
            {
                foreach (var item in catalogue.Principles)
                    output.Write($"{item.Id}: {item.Name}\n");
                return 0;
            }
            if (catalogue.FindPrinciple(wanted) is not { } principle)
                return Fail(result, UnknownPrinciple("principle", wanted));
            output.Write(LawText.Of(principle, catalogue));
            return 0;
        });
        return command;
    }

    private static Command Conflict()
    {
        var id = new Argument<string>("id") { Description = "A conflict's id, for example mosul-2016; 'law search' finds it." };
        var command = new Command("conflict", "Shows a conflict in its dated phases.") { id };
        command.SetAction(result =>
        {
            string wanted = result.GetValue(id)!;
            if (LawCatalogue.Default.FindConflict(wanted) is not { } conflict)
                return Fail(result, $"mosul-ihl: conflict: there is no conflict '{wanted}'; expected an id that 'mosul-ihl law search' finds, such as mosul-2016");
            result.InvocationConfiguration.Output.Write(LawText.Of(conflict));
            return 0;
        });
        return command;
    }

    private static Command Search()
    {
        var words = new Argument<string[]>("words") { Description = "Words, all of which must occur.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Searches principles, rules, provisions and conflicts.") { words };
        command.SetAction(result =>
        {
            string query = string.Join(' ', result.GetValue(words)!);
            var hits = LawCatalogue.Default.Search(query);
            result.InvocationConfiguration.Output.Write(LawText.Of(hits));
            if (hits.Count == 0)
                result.InvocationConfiguration.Error.Write($"mosul-ihl: nothing in the catalogue holds every word of '{query}'\n");
            return 0;
        });
        return command;
    }

    private static Command Applies()
    {
        var id = new Argument<string>("principle") { Description = "A principle's id." };
        var accused = new Option<string?>("--accused") { Description = "The party whose conduct is in question: a State's name or code, or a group's name." };
        var against = new Option<string[]>("--against") { Description = "Another belligerent; may stand several times." };
        var country = new Option<string?>("--country") { Description = "Where: a country's name or code." };
        var date = new Option<string?>("--date") { Description = "When: a day, as 2017-03-17." };
        var command = new Command("applies", "Says which norms of a principle apply to an event, and why others do not.") { id, accused, against, country, date };
        command.SetAction(result =>
        {
            var catalogue = LawCatalogue.Default;
            string wanted = result.GetValue(id)!;
            if (catalogue.FindPrinciple(wanted) is not { } principle)
                return Fail(result, UnknownPrinciple("principle", wanted));
            DateSpan? when = null;
            if (result.GetValue(date) is { } day)
            {
                if (!LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var parsed))
                    return Fail(result, $"mosul-ihl: --date: '{day}' is no day; expected YYYY-MM-DD, such as 2017-03-17");
                when = DateSpan.On(parsed);
            }
            var setting = Applicability.Default.Resolve(new Situation
            {
                Accused = result.GetValue(accused) is { } name ? PartyNamed(name) : null,
                Others = (result.GetValue(against) ?? []).Select(PartyNamed).ToValueList(),
                Country = result.GetValue(country),
                When = when,
            });
            result.InvocationConfiguration.Output.Write(LawText.Of(setting, Applicability.Default.NormsOf(principle, setting)));
            return 0;
        });
        return command;
    }

    /// <summary>The line for a principle that does not exist, with ids that share a word with it.</summary>
    internal static string UnknownPrinciple(string place, string wanted)
    {
        string[] near = [.. LawCatalogue.Default.Principles.Select(static p => p.Id).Where(id => wanted.Split('-', ' ').Any(word => word.Length > 3 && id.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(4)];
        return $"mosul-ihl: {place}: there is no principle '{wanted}'; expected an id that 'mosul-ihl law principle' lists{(near.Length == 0 ? "" : ", such as ")}{string.Join(", ", near)}";
    }

    private static Party PartyNamed(string name) => LawCatalogue.Default.FindState(name) is { } state
        ? new Party(state.Id, state.Name, PartyKind.State, null, state.Country, ValueList<string>.Empty)
        : new Party(name, name, PartyKind.Unknown);

    private static int Fail(ParseResult result, string message)
    {
        result.InvocationConfiguration.Error.Write(message + "\n");
        return 1;
    }
}
