namespace Mosul.Ihl;

/// <summary>A phrase that names something of the model.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Code">The lexicon's code (<c>Weapon.Airstrike</c>, <c>Persons.Civilian</c>), or the canonical id of a party or place.</param>
/// <param name="Evidence">The words.</param>
public sealed record Mention(MentionKind Kind, string Code, Evidence Evidence);
