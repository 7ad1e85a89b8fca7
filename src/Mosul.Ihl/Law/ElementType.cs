namespace Mosul.Ihl.Law;

/// <summary>What an element is about.</summary>
public enum ElementType
{
    /// <summary>What was done or left undone.</summary>
    Conduct,

    /// <summary>The person or thing it was done to.</summary>
    Object,

    /// <summary>A circumstance that must surround the conduct.</summary>
    Circumstance,

    /// <summary>What was intended or known.</summary>
    Mental,

    /// <summary>What followed.</summary>
    Consequence,
}
