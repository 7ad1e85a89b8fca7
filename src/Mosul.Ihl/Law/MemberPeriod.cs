using NodaTime;

namespace Mosul.Ihl.Law;

/// <summary>A stretch of time in which a treaty is in force for a State.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">The day a withdrawal takes effect, on which it binds no longer; it may lie in the future. Null while it lasts.</param>
public sealed record MemberPeriod(LocalDate From, LocalDate? Until);
