using NodaTime;

namespace Mosul.Ihl.Json;

/// <summary>A <see cref="DateSpan"/> as JSON: the EDTF form for other tools, and every part of it.</summary>
/// <param name="Edtf">The span in EDTF (ISO 8601-2), for other tools; not read back.</param>
/// <param name="Earliest">First day that is meant; null when open or unresolved.</param>
/// <param name="Latest">Last day that is meant; null when open or unresolved.</param>
/// <param name="Granularity">How exact it is told.</param>
/// <param name="Derivation">How it came to its days.</param>
/// <param name="Recurring">Month and day when the year is left open; of a month, its first day.</param>
/// <param name="Approximate">Whether the words say about.</param>
/// <param name="Evidence">The words; null when made by hand.</param>
internal sealed record DateSpanJson(string Edtf, LocalDate? Earliest, LocalDate? Latest, DateGranularity Granularity, DateDerivation Derivation, AnnualDate? Recurring, bool Approximate, Evidence? Evidence);
