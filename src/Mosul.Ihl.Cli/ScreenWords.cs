using System.Text;

namespace Mosul.Ihl.Cli;

/// <summary>The model's values in words for the screen.</summary>
internal sealed class ScreenWords(ParsedReport report)
{
    /// <summary>An enumeration's name as words: <c>ForcedDisplacement</c> is "forced displacement".</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
                words.Append(' ');
            words.Append(char.ToLowerInvariant(name[i]));
        }
        return words.Replace(" ihl", " IHL").ToString();
    }

    /// <summary>The beginning of an id's digits, enough for <c>explain --incident</c>.</summary>
    internal static string ShortId(string id)
    {
        int start = id.IndexOf('-', StringComparison.Ordinal) + 1;
        return id.Length - start <= 6 ? id[start..] : id.Substring(start, 6);
    }

    internal static string Short(string quote, int longest = 70)
    {
        string line = quote.ReplaceLineEndings(" ");
        return line.Length <= longest ? line : line[..(longest - 1)] + "…";
    }

    internal static string Distinct(IEnumerable<string> items)
    {
        string[] different = [.. items.Where(i => i.Length > 0).Select(i => Short(i, 40)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return different.Length == 0 ? "–" : string.Join(", ", different.Take(4)) + (different.Length > 4 ? ", …" : "");
    }

    internal string Party(string id) => report.FindParty(id)?.Name ?? id;

    internal string Parties(ValueList<PartyReference> parties, PartyCombination combination) =>
        parties.Count == 0 ? "–" : string.Join(combination == PartyCombination.Either ? " OR " : " and ", parties.Select(p => Party(p.PartyId)).Distinct(StringComparer.Ordinal));

    /// <summary>The chain, innermost voice first, with those that speak together with it.</summary>
    internal string Voices(Attribution attribution) => attribution.Chain.Count == 0 ? "own voice" : string.Join(" ← ", attribution.Chain.Select((v, i) => i > 0 ? Voice(v) : string.Join(" and ", attribution.Joint.Prepend(v).Select(Voice))));

    /// <summary>The innermost named voice; else the document itself.</summary>
    internal string Origin(Attribution attribution)
    {
        foreach (var voice in attribution.Chain)
            if (voice.PartyId is { } party)
                return Party(party);
        return report.Document.Source?.Name ?? report.Document.Id;
    }

    private string Voice(Voice voice) => voice.PartyId is { } party ? Party(party) : voice.Speaker is { } speaker ? Short(speaker.Quote, 40) : "nobody named";
}
