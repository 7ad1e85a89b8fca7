namespace Mosul.Ihl.Json;

/// <summary>A <see cref="Count"/> as JSON.</summary>
/// <param name="Kind">Which way it is told.</param>
/// <param name="Low">Lower bound; null when open or not told.</param>
/// <param name="High">Upper bound; null when open or not told.</param>
/// <param name="Qualifier">What the words beside the number say of it.</param>
internal sealed record CountJson(CountKind Kind, long? Low, long? High, CountQualifier Qualifier);
