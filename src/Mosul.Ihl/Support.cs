namespace Mosul.Ihl;

/// <summary>What the sources say about an element or a principle: two bits, told-for and told-against (Belnap 1977, "A useful four-valued logic"). Nobody is adjudicated; silence is an answer.</summary>
[Flags]
public enum Support
{
    /// <summary>No source says anything of it.</summary>
    NotStated = 0,

    /// <summary>At least one source tells it.</summary>
    Alleged = 1,

    /// <summary>At least one source denies it, none tells it.</summary>
    Denied = 2,

    /// <summary>Some tell it, some deny it.</summary>
    Disputed = Alleged | Denied,
}
