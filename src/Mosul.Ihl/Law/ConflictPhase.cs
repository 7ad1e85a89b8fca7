using NodaTime;

namespace Mosul.Ihl.Law;

/// <summary>A dated phase of a conflict with its own parties and classification. Phases of one conflict that overlap are separate pairs of belligerents: match the parties before the dates.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it goes on or its end is not recorded.</param>
/// <param name="Classes">What it is commonly held to be; several when they run together or are argued in the alternative.</param>
/// <param name="Parties">Its parties.</param>
/// <param name="Basis">Why it is so classified, in own words.</param>
/// <param name="Confidence">How settled the classification is.</param>
public sealed record ConflictPhase(LocalDate From, LocalDate? To, ValueList<ConflictClass> Classes, ValueList<ConflictParty> Parties, string Basis, Confidence Confidence)
{
    /// <summary>Whether a day lies in the phase.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> from the first to the last day, both included.</returns>
    public bool Covers(LocalDate day) => From <= day && (To is not { } to || day <= to);
}
