using System.Collections.Concurrent;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>The norms behind a principle that exist on one branch of IHL.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Norms">Customary rules, treaty provisions, then crimes, in the order of the catalogue; empty when the branch has none.</param>
public sealed record BranchNorms(LegalBranch Branch, ValueList<Norm> Norms)
{
    private static readonly ConcurrentDictionary<(string Principle, LegalBranches Branches), ValueList<BranchNorms>> s_known = new();

    internal static ValueList<BranchNorms> Of(string principleId, LegalBranches branches) => s_known.GetOrAdd((principleId, branches), static key =>
    {
        if (LawCatalogue.Default.FindPrinciple(key.Principle) is not { } principle)
            return ValueList<BranchNorms>.Empty;
        var norms = new List<BranchNorms>(2);
        foreach (var branch in (ReadOnlySpan<LegalBranch>)[LegalBranch.Iac, LegalBranch.Niac])
            if (key.Branches.Includes(branch) && principle.Branches.Includes(branch))
                norms.Add(new BranchNorms(branch, LawCatalogue.Default.NormsOf(principle, branch)));
        return norms.ToValueList();
    });
}
