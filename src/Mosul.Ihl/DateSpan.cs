using NodaTime;

namespace Mosul.Ihl;

/// <summary>When: earliest and latest day, how exact, how it was derived, and the words. Writes and reads EDTF (ISO 8601-2). Never reads the clock.</summary>
/// <param name="Earliest">First day that is meant; null when open or unresolved.</param>
/// <param name="Latest">Last day that is meant; null when open or unresolved.</param>
/// <param name="Granularity">How exact it is told.</param>
/// <param name="Derivation">How it came to its days.</param>
/// <param name="Recurring">Month and day when the year is left open (<c>XXXX-03-17</c>), of a month its first day (<c>XXXX-03</c>); null otherwise.</param>
/// <param name="Approximate">Whether the words say about ("around 5 May").</param>
/// <param name="Evidence">The words; null when made by hand.</param>
public sealed partial record DateSpan(LocalDate? Earliest, LocalDate? Latest, DateGranularity Granularity, DateDerivation Derivation, AnnualDate? Recurring = null, bool Approximate = false, Evidence? Evidence = null)
{
    /// <summary>One stated day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The span of that day.</returns>
    public static DateSpan On(LocalDate day) => new(day, day, DateGranularity.Day, DateDerivation.Stated);

    /// <summary>Whether both ends are known.</summary>
    public bool IsResolved => Earliest is not null && Latest is not null;
}
