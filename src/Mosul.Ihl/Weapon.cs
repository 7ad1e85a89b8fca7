namespace Mosul.Ihl;

/// <summary>A weapon or means that a statement names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Evidence">The words.</param>
public sealed record Weapon(WeaponKind Kind, Evidence Evidence);
