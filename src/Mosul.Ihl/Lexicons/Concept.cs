namespace Mosul.Ihl.Lexicons;

/// <summary>What a word says of whoever acts or of what is told, beside its grammar. One form may say several.</summary>
[Flags]
public enum Concept
{
    /// <summary>Nothing that counts.</summary>
    None = 0,

    /// <summary>Its subject tells: "recalled", "wrote".</summary>
    Speech = 1,

    /// <summary>Its subject suffers, learns or does what harms nobody: "fled", "found", "mourned".</summary>
    Undergoing = 1 << 1,

    /// <summary>It befalls its subject: "died", "came under fire".</summary>
    Befalling = 1 << 2,

    /// <summary>In the passive it befalls its subject: "was treated", "were tied".</summary>
    DoneTo = 1 << 3,

    /// <summary>Its subject gets away from somebody: "escaped", "deserter".</summary>
    Leaving = 1 << 4,

    /// <summary>Those who only belong to somebody: "widow", "follower".</summary>
    Kin = 1 << 5,

    /// <summary>It leads to the doer: "traced", "belonged".</summary>
    Pointing = 1 << 6,

    /// <summary>Weapons and those who serve them: "battery", "sappers".</summary>
    ArmsOrMen = 1 << 7,

    /// <summary>An organ of a State: "ministry", "court".</summary>
    StateOrgan = 1 << 8,

    /// <summary>It relieves and wrongs nobody: "rescued", "defused".</summary>
    Relief = 1 << 9,

    /// <summary>What is played, taught, remembered or only thought of: "exercise", "novel".</summary>
    Unreal = 1 << 10,
}
