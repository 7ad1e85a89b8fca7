namespace Mosul.Ihl.Rules;

/// <summary>Turns kinds into bits.</summary>
internal static class Traits
{
    internal static KindBits Of(ActKind kind) => KindBits.Of((int)kind);

    internal static ulong Of(CircumstanceKind kind) => 1UL << (int)kind;

    internal static uint Of(ObjectKind kind) => 1U << (int)kind;

    internal static uint Of(WeaponKind kind) => 1U << (int)kind;

    internal static uint Of(LegalLabel label) => 1U << (int)label;

    internal static ulong Of(PersonKind kind) => 1UL << (int)kind;

    internal static ulong Of(CivilianStatus status) => 1UL << (StatementTraits.StatusBit + (int)status);

    /// <summary>Kind and status. A group said to be fighters keeps its kind only where the law protects fighters too (the captured, the wounded, the dead) or asks for an age.</summary>
    internal static ulong Of(PersonKind kind, CivilianStatus status) =>
        Of(status) | (status != CivilianStatus.Fighter || IsOpenToFighters(kind) ? Of(kind) : 0);

    private static bool IsOpenToFighters(PersonKind kind) => kind is PersonKind.Detainee or PersonKind.PrisonerOfWar or PersonKind.Surrendered
        or PersonKind.Hostage or PersonKind.Wounded or PersonKind.Patient or PersonKind.Dead or PersonKind.Missing or PersonKind.Child or PersonKind.Fighter or PersonKind.Soldier;
}
