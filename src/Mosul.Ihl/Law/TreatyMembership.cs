using NodaTime;

namespace Mosul.Ihl.Law;

/// <summary>One State's relation to one treaty.</summary>
public sealed record TreatyMembership
{
    /// <summary>Id of the <see cref="Treaty"/>.</summary>
    public required string TreatyId { get; init; }

    /// <summary>Whether the State is a party at the catalogue's as-of date, or was one.</summary>
    public required bool Party { get; init; }

    /// <summary>Day of signature; null when not signed or not known.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>Day of the instrument's deposit; null when none or only its year is known.</summary>
    public LocalDate? Deposited { get; init; }

    /// <summary>Year of the deposit; null when none.</summary>
    public int? Year { get; init; }

    /// <summary>When the treaty was in force for the State; empty when never.</summary>
    public ValueList<MemberPeriod> Periods { get; init; } = ValueList<MemberPeriod>.Empty;

    /// <summary>How sure the entry is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Whether it was checked against a source.</summary>
    public required bool Verified { get; init; }

    /// <summary>The source.</summary>
    public required string Source { get; init; }

    /// <summary>A remark; null when none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the treaty is in force for the State on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> within one of the <see cref="Periods"/>.</returns>
    public bool InForceOn(LocalDate day)
    {
        foreach (var period in Periods)
            if (period.From <= day && (period.Until is not { } until || day < until))
                return true;
        return false;
    }
}
