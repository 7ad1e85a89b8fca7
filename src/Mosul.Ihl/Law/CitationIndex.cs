using System.Globalization;

namespace Mosul.Ihl.Law;

/// <summary>What a citation can mean: the names of treaties, and the articles the catalogue holds of each.</summary>
internal sealed class CitationIndex
{
    private static readonly string[] RomanTens = ["", "x", "xx", "xxx"];
    private static readonly string[] RomanOnes = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private readonly LawCatalogue _catalogue;
    private readonly Dictionary<string, List<(string[] Words, Treaty Treaty)>> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, List<(string[] Path, TreatyProvision Provision)>>> _provisions;

    internal CitationIndex(LawCatalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (var treaty in catalogue.Treaties)
        {
            AddAlias(treaty.Abbreviation, treaty);
            foreach (string alias in treaty.Aliases)
                AddAlias(alias, treaty);
        }
        foreach (var list in _aliases.Values)
            list.Sort(static (left, right) => right.Words.Length.CompareTo(left.Words.Length));
        _provisions = new(IndexProvisions);
    }

    internal LawCatalogue Catalogue => _catalogue;

    /// <summary>The longest treaty name that starts at a token; stops and commas inside it do not count.</summary>
    internal (Treaty Treaty, int End)? MatchTreaty(List<CitationToken> tokens, int start)
    {
        if (start >= tokens.Count || !_aliases.TryGetValue(tokens[start].Text, out var candidates))
            return null;
        foreach (var (words, treaty) in candidates)
        {
            int at = start;
            int matched = 0;
            while (matched < words.Length && at < tokens.Count)
            {
                if (tokens[at].Is(words[matched]))
                    matched++;
                else if (matched == 0 || !(tokens[at].Is('.') || tokens[at].Is(',')))
                    break;
                at++;
            }
            if (matched == words.Length)
                return (treaty, at);
        }
        return null;
    }

    /// <summary>The provisions at or below a path, in the catalogue's order, and whether the first is the path itself.</summary>
    internal (List<TreatyProvision> Provisions, bool Exact) Find(string treatyId, ReadOnlySpan<string> path)
    {
        var below = new List<TreatyProvision>();
        if (!_provisions.Value.TryGetValue(treatyId, out var all))
            return (below, false);
        foreach (var (itsPath, provision) in all)
        {
            if (!itsPath.AsSpan().StartsWith(path))
                continue;
            if (itsPath.Length == path.Length)
                return ([provision], true);
            if (!below.Contains(provision))
                below.Add(provision);
        }
        return (below, false);
    }

    /// <summary>Whether the treaty is one text without articles.</summary>
    internal bool IsSoleText(string treatyId) => Find(treatyId, []).Exact;

    /// <summary>The articles the catalogue holds of a treaty, each once.</summary>
    internal IEnumerable<string> Articles(string treatyId) =>
        _provisions.Value.TryGetValue(treatyId, out var all) ? all.Where(static item => item.Path.Length > 0).Select(static item => item.Provision.Article.Split('(')[0]).Distinct(StringComparer.Ordinal) : [];

    /// <summary>Whether the treaty numbers its articles in Roman figures.</summary>
    internal bool IsRoman(string treatyId) => Articles(treatyId).FirstOrDefault() is { } first && char.IsAsciiLetter(first[0]);

    internal static string ToRoman(int number) => number is > 0 and < 40 ? RomanTens[number / 10] + RomanOnes[number % 10] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a Roman figure below 40; null when the word is none.</summary>
    internal static int? FromRoman(string word)
    {
        for (int number = 1; number < 40; number++)
            if (word.Equals(ToRoman(number), StringComparison.OrdinalIgnoreCase))
                return number;
        return null;
    }

    private void AddAlias(string alias, Treaty treaty)
    {
        string[] words = [.. CitationToken.Split(alias).Where(static token => !token.Is('.') && !token.Is(',')).Select(static token => token.Text)];
        if (!_aliases.TryGetValue(words[0], out var list))
            _aliases[words[0]] = list = [];
        list.Add((words, treaty));
    }

    private Dictionary<string, List<(string[] Path, TreatyProvision Provision)>> IndexProvisions()
    {
        var index = new Dictionary<string, List<(string[] Path, TreatyProvision Provision)>>(StringComparer.Ordinal);
        foreach (var provision in _catalogue.Provisions)
        {
            if (!index.TryGetValue(provision.TreatyId, out var list))
                index[provision.TreatyId] = list = [];
            list.Add((PathOf(provision.Article), provision));
            // A few texts are cited by paragraph although the catalogue numbers their section too.
            int paragraph = provision.Citation.IndexOf(" para. ", StringComparison.Ordinal);
            if (paragraph >= 0)
                list.Add((PathOf(provision.Citation[(paragraph + " para. ".Length)..]), provision));
        }
        return index;
    }

    private static string[] PathOf(string article) => article == "sole" ? [] : article.Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.ToLowerInvariant()).ToArray();
}
