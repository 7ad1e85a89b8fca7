using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Cli;

/// <summary>Explains one document. What it cannot find is one line on the error stream that says what there is.</summary>
internal sealed class Explainer(InputReader reader, TextWriter output, TextWriter error)
{
    private const int MostCandidates = 12;

    internal int Run(string file, string? subject, string? principle, ExplanationFormat format, string? outputPath)
    {
        if (principle is not null && !IsRule(principle))
            return ExitCode.BadUsage;
        if (Directory.Exists(file))
            reader.Unread(file, "is a folder; expected one text file, or -");
        else if (file != "-" && !File.Exists(file))
            reader.Unread(file, "does not exist; expected a text file, or -");
        else if (new InputFinder(reader.Unread).Find([file]) is [var input] && reader.Read(input) is { } report)
            return Explain(report, input.Place, subject, principle, format, outputPath);
        return ExitCode.SomeInputUnread;
    }

    private int Explain(ParsedReport report, string place, string? subject, string? principle, ExplanationFormat format, string? outputPath)
    {
        string? id = null;
        if (subject is not null && (id = Find(report, place, subject)) is null)
            return ExitCode.BadUsage;
        var tree = RuleBook.Default.Explain(report, Applicability.Default, id, principle);
        bool written = OutputTarget.TryWrite(outputPath, output, error, writer => writer.Write(format switch
        {
            ExplanationFormat.Json => tree.ToJson() + "\n",
            ExplanationFormat.Markdown => tree.ToMarkdown(),
            _ => tree.ToText(),
        }));
        return !written ? ExitCode.BadUsage : reader.SomeUnread ? ExitCode.SomeInputUnread : ExitCode.Done;
    }

    private bool IsRule(string principle)
    {
        if (RuleBook.Default.Find(principle) is not null)
            return true;
        error.WriteLine(LawCatalogue.Default.FindPrinciple(principle) is { } known
            ? $"mosul-ihl: --principle: '{principle}' ({known.Name}) is never alleged as breached, so it has no rule; expected one that is, as 'mosul-ihl law principle' lists them"
            : LawCommand.UnknownPrinciple("--principle", principle));
        return false;
    }

    /// <summary>The one id that is, or begins with, what the user wrote; the part before the hyphen may be left out.</summary>
    private string? Find(ParsedReport report, string place, string wanted)
    {
        string[] ids = [.. report.Incidents.Select(static i => i.Id), .. report.Allegations.Select(static a => a.Id)];
        string[] found = ids.Contains(wanted, StringComparer.OrdinalIgnoreCase)
            ? [ids.First(id => id.Equals(wanted, StringComparison.OrdinalIgnoreCase))]
            : Array.FindAll(ids, id => wanted.Length > 0 && (id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) || id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..].StartsWith(wanted, StringComparison.OrdinalIgnoreCase)));
        if (found.Length == 1)
            return found[0];
        error.WriteLine(found.Length > 1
            ? $"mosul-ihl: --incident: '{wanted}' is the beginning of {found.Length} ids of {place}; expected one of {List(found)}"
            : ids.Length == 0 ? $"mosul-ihl: --incident: {place} tells of no incident and no allegation, so no id is expected"
            : $"mosul-ihl: --incident: no id of {place} begins with '{wanted}'; expected one of {List(ids)}");
        return null;
    }

    private static string List(string[] ids) => string.Join(", ", ids.Take(MostCandidates)) + (ids.Length > MostCandidates ? ", …" : "");
}
