namespace Mosul.Ihl.Accuracy;

/// <summary>The principles that the rule book finds alleged or disputed, by allegation.</summary>
internal static class Principles
{
    /// <summary>Ids of the catalogue's principles by id of the allegation.</summary>
    internal static ILookup<string, string> ByAllegation(ParsedReport report) =>
        Array.Empty<(string Allegation, string Principle)>().ToLookup(p => p.Allegation, p => p.Principle, StringComparer.Ordinal);
}
