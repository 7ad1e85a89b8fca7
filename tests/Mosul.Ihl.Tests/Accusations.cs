using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests;

/// <summary>Who is said to have breached which principle, as the rules see what was read.</summary>
internal static class Accusations
{
    /// <summary>The accused, empty where nobody is named, with the principle of each assessment that comes out of a text.</summary>
    internal static List<(string Accused, string Principle)> In(string text)
    {
        var report = ReportParser.Default.Parse(new SourceDocument("d", text));
        return RuleBook.Default.Assess(report)
            .Where(a => a.Support is Support.Alleged or Support.Disputed)
            .Select(a => (a.AccusedId is null ? "" : report.FindParty(a.AccusedId)?.Name ?? "", a.PrincipleId))
            .ToList();
    }
}
