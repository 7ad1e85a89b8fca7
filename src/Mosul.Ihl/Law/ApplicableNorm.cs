namespace Mosul.Ihl.Law;

/// <summary>A norm on a branch, and whether it applies there to the accused.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Branch">The branch it was tested on.</param>
/// <param name="Applies">Whether it applies.</param>
/// <param name="Reason">Why, why not, or under which condition; one sentence without a full stop.</param>
public sealed record ApplicableNorm(Norm Norm, LegalBranch Branch, NormApplication Applies, string Reason)
{
    /// <summary>Whether an assessment may quote it on this branch.</summary>
    public bool MayBeQuoted => Applies != NormApplication.No;

    /// <summary>Citation, branch, answer and reason in one line.</summary>
    /// <returns>For example <c>RS art. 8(2)(b)(iv), NIAC: no, exists only in international armed conflicts</c>.</returns>
    public override string ToString() => $"{Norm.Citation}, {Branch.Abbreviation()}: {(Applies switch { NormApplication.Yes => "yes", NormApplication.No => "no", _ => "conditional" })}, {Reason}";
}
