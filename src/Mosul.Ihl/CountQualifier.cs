namespace Mosul.Ihl;

/// <summary>What a qualifier says of the number beside it.</summary>
public enum CountQualifier
{
    /// <summary>The number as it is.</summary>
    Exactly,

    /// <summary>At least: the number is the lower bound, inclusive.</summary>
    AtLeast,

    /// <summary>More than, over: the number is the lower bound, exclusive.</summary>
    MoreThan,

    /// <summary>About, some, nearly: the number is an estimate of the point.</summary>
    About,

    /// <summary>Up to, as many as: the number is the upper bound, inclusive.</summary>
    UpTo,

    /// <summary>Fewer than: the number is the upper bound, exclusive.</summary>
    FewerThan,
}
