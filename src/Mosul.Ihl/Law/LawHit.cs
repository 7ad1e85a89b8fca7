namespace Mosul.Ihl.Law;

/// <summary>An entry of the catalogue that a search found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">How it is cited; for a principle or conflict its id.</param>
/// <param name="Title">Its title or name.</param>
public sealed record LawHit(LawHitKind Kind, string Id, string Label, string Title);
