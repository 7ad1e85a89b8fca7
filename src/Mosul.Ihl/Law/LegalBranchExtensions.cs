namespace Mosul.Ihl.Law;

/// <summary>Small questions to <see cref="LegalBranches"/>.</summary>
public static class LegalBranchExtensions
{
    /// <summary>Whether a set of branches holds a branch.</summary>
    /// <param name="branches">The set.</param>
    /// <param name="branch">The branch to look for.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool Includes(this LegalBranches branches, LegalBranch branch) => (branches & branch.ToSet()) != 0;

    /// <summary>The set of one branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>A set that holds only it.</returns>
    public static LegalBranches ToSet(this LegalBranch branch) => branch == LegalBranch.Iac ? LegalBranches.Iac : LegalBranches.Niac;

    /// <summary>The usual abbreviation.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns><c>IAC</c> or <c>NIAC</c>.</returns>
    public static string Abbreviation(this LegalBranch branch) => branch == LegalBranch.Iac ? "IAC" : "NIAC";

    /// <summary>The usual abbreviations.</summary>
    /// <param name="branches">The set.</param>
    /// <returns>For example <c>IAC, NIAC</c>; empty for the empty set.</returns>
    public static string Abbreviation(this LegalBranches branches) => branches switch
    {
        LegalBranches.Iac => "IAC",
        LegalBranches.Niac => "NIAC",
        LegalBranches.Both => "IAC, NIAC",
        _ => "",
    };
}
