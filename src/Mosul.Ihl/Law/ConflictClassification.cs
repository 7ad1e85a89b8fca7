namespace Mosul.Ihl.Law;

/// <summary>What kind of conflict something happened in. That is a claim too: it has a source, and may be contested.</summary>
public sealed record ConflictClassification
{
    /// <summary>Nothing is known: both branches are evaluated.</summary>
    public static ConflictClassification Unknown { get; } = new() { Source = "nobody" };

    /// <summary>What it is held to be; several when they run together or are argued in the alternative; empty when unknown or when there was no armed conflict.</summary>
    public ValueList<ConflictClass> Classes { get; init; } = ValueList<ConflictClass>.Empty;

    /// <summary>Whether the claim is that there was no armed conflict (riots, protests, crime): then no norm of IHL applies.</summary>
    public bool NoArmedConflict { get; init; }

    /// <summary>Who classifies: a body, a court, a document, or the catalogue with the conflict's id.</summary>
    public required string Source { get; init; }

    /// <summary>The words of a document that classify; null when they come from elsewhere.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>How settled it is; null when not said.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Classes.Count == 0 && !NoArmedConflict;

    /// <summary>The branches to evaluate: both when unknown, none without an armed conflict.</summary>
    public LegalBranches Branches
    {
        get
        {
            if (NoArmedConflict)
                return LegalBranches.None;
            var branches = LegalBranches.None;
            foreach (var item in Classes)
                branches |= item switch
                {
                    ConflictClass.Niac => LegalBranches.Niac,
                    ConflictClass.Mixed => LegalBranches.Both,
                    _ => LegalBranches.Iac,
                };
            return branches == LegalBranches.None ? LegalBranches.Both : branches;
        }
    }

    /// <summary>Whether it leads to both branches.</summary>
    public bool IsOpen => Branches == LegalBranches.Both;

    /// <summary>A claim of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="source">Who claims it.</param>
    /// <param name="evidence">The words; null when not from a document.</param>
    /// <returns>The classification.</returns>
    public static ConflictClassification Of(ConflictClass kind, string source, Evidence? evidence = null) => new() { Classes = [kind], Source = source, Evidence = evidence };

    /// <summary>A claim that there was no armed conflict.</summary>
    /// <param name="source">Who claims it.</param>
    /// <param name="evidence">The words; null when not from a document.</param>
    /// <returns>The classification.</returns>
    public static ConflictClassification None(string source, Evidence? evidence = null) => new() { NoArmedConflict = true, Source = source, Evidence = evidence };

    /// <summary>The kinds and their source in one line.</summary>
    /// <returns>For example <c>NIAC (catalogue: mosul-2016)</c>.</returns>
    public override string ToString()
    {
        string kinds = NoArmedConflict ? "no armed conflict" : Classes.Count == 0 ? "unknown" : string.Join(", ", Classes.Select(static item => item switch
        {
            ConflictClass.Iac => "IAC",
            ConflictClass.Niac => "NIAC",
            ConflictClass.Occupation => "occupation",
            _ => "mixed",
        }));
        return $"{kinds} ({Source})";
    }
}
