namespace Mosul.Ihl.Law;

/// <summary>Finds entries that hold every word of a query, those that hold them in their title first.</summary>
internal static class LawSearch
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ',', ';', '.', ':', '"', '(', ')', '/', '\u201C', '\u201D', '\u2018', '\u2019'];

    internal static ValueList<LawHit> Find(LawCatalogue catalogue, string query)
    {
        string[] words = query.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return ValueList<LawHit>.Empty;
        var hits = new List<(int Score, LawHit Hit)>();
        foreach (var principle in catalogue.Principles)
            Add(new LawHit(LawHitKind.Principle, principle.Id, principle.Id, principle.Name), $"{principle.Id} {principle.Name}", string.Join(' ', principle.Elements.Select(static element => element.Description).Prepend(principle.Definition)));
        foreach (var rule in catalogue.Rules)
            Add(new LawHit(LawHitKind.Rule, rule.Id, rule.Citation, rule.Title), $"{rule.Citation} {rule.Title}", $"{rule.Summary} {rule.ChapterTitle} {rule.Note} {rule.NiacNote}");
        foreach (var provision in catalogue.Provisions)
            Add(new LawHit(LawHitKind.Provision, provision.Id, provision.Citation, provision.Title), $"{provision.Citation} {provision.Title}", provision.Summary);
        foreach (var conflict in catalogue.Conflicts)
            Add(new LawHit(LawHitKind.Conflict, conflict.Id, conflict.Id, conflict.Name), $"{conflict.Id} {conflict.Name} {string.Join(' ', conflict.Aliases)}", string.Join(' ', conflict.Phases.SelectMany(static phase => phase.Parties).SelectMany(static party => party.Names)));
        // The sort is stable: equal scores keep the catalogue's order.
        return hits.OrderByDescending(static item => item.Score).Select(static item => item.Hit).ToValueList();

        void Add(LawHit hit, string title, string body)
        {
            int score = 0;
            foreach (string word in words)
            {
                int inTitle = Score(title, word) * 3;
                int found = inTitle > 0 ? inTitle : Score(body, word);
                if (found == 0)
                    return;
                score += found;
            }
            hits.Add((score, hit));
        }
    }

    /// <summary>2 for a whole word, 1 for the beginning of one, 0 for none.</summary>
    private static int Score(string text, string word)
    {
        int best = 0;
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            int end = at + word.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text[end]))
                return 2;
            best = 1;
        }
        return best;
    }
}
