using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Accuracy;

/// <summary>The principles that the rule book finds alleged or disputed, by allegation.</summary>
internal static class Principles
{
    /// <summary>Ids of the catalogue's principles by id of the allegation.</summary>
    internal static ILookup<string, string> ByAllegation(ParsedReport report) =>
        RuleBook.Default.Assess(report).Where(a => a.Support is Support.Alleged or Support.Disputed).ToLookup(a => a.AllegationId, a => a.PrincipleId, StringComparer.Ordinal);
}
