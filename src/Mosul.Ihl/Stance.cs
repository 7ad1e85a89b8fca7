namespace Mosul.Ihl;

/// <summary>A source's commitment to a proposition and the words that show it.</summary>
/// <param name="Kind">The commitment.</param>
/// <param name="Cue">The words that show it; null for a plain assertion.</param>
public sealed record Stance(StanceKind Kind, Evidence? Cue)
{
    /// <summary>A plain assertion.</summary>
    public static Stance Asserted { get; } = new(StanceKind.Asserted, null);

    /// <summary>Whether the proposition is put forward as having happened, with whatever certainty. Denials, hypotheses, threats, norms and demands do not.</summary>
    public bool TellsFor => IsTold(Kind);

    internal static bool IsTold(StanceKind kind) => kind is StanceKind.Asserted or StanceKind.Alleged or StanceKind.Suspected or StanceKind.Believed or StanceKind.Presupposed or StanceKind.NotVerified or StanceKind.Admitted;
}
