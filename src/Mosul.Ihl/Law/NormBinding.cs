namespace Mosul.Ihl.Law;

/// <summary>Whom a norm binds.</summary>
public enum NormBinding
{
    /// <summary>Everyone: custom as the ICRC study found it, or a treaty whose rules are custom (Hague Regulations of 1907).</summary>
    Customary,

    /// <summary>Every State: the Geneva Conventions of 1949.</summary>
    Universal,

    /// <summary>States parties at the date, and those the treaty itself addresses.</summary>
    PartiesOnly,

    /// <summary>Persons before the International Criminal Court. Naming a crime is separate from the Court's jurisdiction over it.</summary>
    IccJurisdiction,
}
