namespace Mosul.Ihl;

/// <summary>How a <see cref="DateSpan"/> came to its days.</summary>
public enum DateDerivation
{
    /// <summary>Day, month and year as written.</summary>
    Stated,

    /// <summary>Computed from a relative expression ("on Monday") against the publication date.</summary>
    Resolved,

    /// <summary>Part of it is inferred (a year from the publication date or the same source's dates).</summary>
    Inferred,

    /// <summary>Not resolved: a part is missing and nothing supplies it.</summary>
    Unresolved,
}
