namespace Mosul.Ihl.Law;

/// <summary>How a citation met the catalogue.</summary>
public enum CitationMatch
{
    /// <summary>The catalogue holds exactly that norm.</summary>
    Exact,

    /// <summary>The catalogue holds it in parts: the norms below it.</summary>
    Parts,

    /// <summary>The catalogue does not hold the cited sub-paragraph; the norms are those of the nearest paragraph or article above it.</summary>
    Ancestor,
}
