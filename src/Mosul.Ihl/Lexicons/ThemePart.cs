namespace Mosul.Ihl.Lexicons;

/// <summary>A concept or an act that a theme asks for.</summary>
/// <param name="Concept">The concept; empty when an act is asked for.</param>
/// <param name="Lacking">Whether it must be said to be missing ("no lawyer"); a concept that is asked for as present must not be.</param>
/// <param name="Behind">A concept that must stand behind it within some words ("until … stop"); empty when none.</param>
/// <param name="Act">The act, or any wrong (<see cref="FrameNeed.Any"/>); null when a concept is asked for.</param>
internal readonly record struct ThemePart(ConceptSet Concept, bool Lacking, ConceptSet Behind, int? Act);
