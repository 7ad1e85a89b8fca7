namespace Mosul.Ihl.Cli;

/// <summary>What all documents together allege of one accused under one principle.</summary>
internal sealed class AllegationCell
{
    internal SortedSet<string> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>The innermost named voices; a document in its own voice is an origin of its own.</summary>
    internal SortedSet<string> Origins { get; } = new(StringComparer.Ordinal);

    internal Support Support { get; private set; }

    /// <summary>The strongest wording; a source's certainty, not ours.</summary>
    internal StanceKind Strongest { get; private set; } = StanceKind.Unknown;

    internal void Add(string document, string origin, StanceKind stance, Support support)
    {
        Documents.Add(document);
        Origins.Add(origin);
        Support |= support;
        if (Strength(stance) > Strength(Strongest))
            Strongest = stance;
    }

    private static int Strength(StanceKind stance) => stance switch
    {
        StanceKind.Admitted => 7,
        StanceKind.Asserted => 6,
        StanceKind.Presupposed => 5,
        StanceKind.Believed => 4,
        StanceKind.Alleged => 3,
        StanceKind.Suspected => 2,
        StanceKind.NotVerified => 1,
        _ => 0,
    };
}
