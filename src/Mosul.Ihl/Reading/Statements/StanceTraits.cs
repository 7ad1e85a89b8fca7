namespace Mosul.Ihl.Reading.Statements;

/// <summary>How the stances compare in the commitment they show.</summary>
internal static class StanceTraits
{
    internal static bool IsWeakerThan(this StanceKind stance, StanceKind other) => Rank(stance) > Rank(other);

    /// <summary>Whether whoever says it says that it is so, however surely.</summary>
    internal static bool IsStated(this StanceKind stance) => stance is StanceKind.Asserted or StanceKind.Alleged or StanceKind.Believed;

    private static int Rank(StanceKind stance) => stance switch
    {
        StanceKind.Asserted => 0,
        StanceKind.Presupposed => 1,
        StanceKind.Admitted => 1,
        StanceKind.NotVerified => 2,
        StanceKind.Believed => 3,
        StanceKind.Alleged => 4,
        StanceKind.Suspected => 5,
        StanceKind.Unknown => 6,
        StanceKind.Questioned => 7,
        StanceKind.Predicted => 8,
        StanceKind.Promised => 8,
        StanceKind.Threatened => 9,
        StanceKind.CalledFor => 9,
        StanceKind.Norm => 10,
        StanceKind.Hypothetical => 11,
        _ => 12,
    };
}
