namespace Mosul.Ihl;

/// <summary>What went wrong when a fragment was parsed: a code, a place and what was expected there.</summary>
/// <param name="Code">Stable code, <c>IHLnnnn</c>, see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Position">Where in the fragment, in UTF-16 code units.</param>
/// <param name="Expected">What was expected at that place, as a clause without a full stop.</param>
public sealed record ParseError(string Code, TextSpan Position, string Expected)
{
    /// <summary>The error in one line.</summary>
    /// <returns>For example <c>IHL0203 at 9..12: expected a count</c>.</returns>
    public override string ToString() => $"{Code} at {Position}: expected {Expected}";
}
