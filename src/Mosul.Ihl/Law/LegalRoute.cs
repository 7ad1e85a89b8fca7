namespace Mosul.Ihl.Law;

/// <summary>One of the alternative ways to a principle. Where a principle has routes on a branch, at least one must be told, or it would fire on its frame alone.</summary>
/// <param name="Id">Short name within the principle, for example <c>a</c> or <c>care</c>.</param>
/// <param name="ElementIds">Elements that must all be met on this route; empty when only the treaty provisions decide.</param>
/// <param name="ProvisionIds">Treaty provisions of which at least one must bind the party; empty when the route does not rest on a treaty.</param>
/// <param name="Branches">The branches on which the route counts. On a branch without any route none is needed (reprisals in NIAC).</param>
public sealed record LegalRoute(string Id, ValueList<string> ElementIds, ValueList<string> ProvisionIds, LegalBranches Branches);
