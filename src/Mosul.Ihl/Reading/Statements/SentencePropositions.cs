namespace Mosul.Ihl.Reading.Statements;

/// <summary>The propositions of the sentence being read, by clause and by nominal act.</summary>
internal sealed class SentencePropositions(SentenceContext sentence)
{
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<int, Proposition> _byClause = [];
    private readonly Dictionary<int, Proposition> _byNominal = [];

    /// <summary>All of them, in the order of their finding.</summary>
    internal List<Proposition> Found { get; } = [];

    internal void Clear()
    {
        Found.Clear();
        _taken.Clear();
        _byClause.Clear();
        _byNominal.Clear();
    }

    internal Proposition? OfClause(int clause) => _byClause.GetValueOrDefault(clause);

    internal Proposition? OfVerb(int chunk)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Verb == chunk)
                return OfClause(c);
        return null;
    }

    internal Proposition? OfNominal(int chunk) => _byNominal.GetValueOrDefault(chunk);

    /// <summary>The first that a noun phrase tells, whether it names the act or not; null when none does.</summary>
    internal Proposition? OfChunk(int chunk)
    {
        foreach (var proposition in Found)
            if (proposition.Chunk == chunk)
                return proposition;
        return null;
    }

    /// <summary>Whether a verb or noun has told words as done to things alone: "slaughtered the herd" kills nobody.</summary>
    internal bool IsDoneToThings(TokenRange words)
    {
        foreach (var proposition in Found)
            if (proposition is { Act: ActKind.Destruction or ActKind.Arson or ActKind.Looting, Objects.Count: > 0, Affected.Count: 0 } && proposition.ActWords.Overlaps(words))
                return true;
        return false;
    }

    /// <summary>Keeps a proposition, the first of a clause as the clause's own.</summary>
    internal void Keep(Proposition proposition)
    {
        Found.Add(proposition);
        if (proposition.Clause >= 0)
            _byClause.TryAdd(proposition.Clause, proposition);
    }

    /// <summary>Keeps a proposition also as that of the noun phrase which names its act.</summary>
    internal void KeepNominal(Proposition proposition)
    {
        Keep(proposition);
        _byNominal[proposition.Chunk] = proposition;
    }

    /// <summary>Takes a nominal act, so that it tells nothing more by itself; false when it was taken before.</summary>
    internal bool Take(int chunk) => _taken.Add(chunk);

    internal bool IsTaken(int chunk) => _taken.Contains(chunk);
}
