namespace Mosul.Ihl.Law;

/// <summary>What an element does in the test of its principle.</summary>
public enum ElementRole
{
    /// <summary>Legally needed on every route.</summary>
    Required,

    /// <summary>Part of one or more of the principle's alternative <see cref="LegalRoute"/>s, of which at least one must be told.</summary>
    Route,

    /// <summary>The absence of an excuse or of a loss of protection. Silence leaves an allegation standing; a source that claims the exception disputes it.</summary>
    Exception,

    /// <summary>Answered by the table of conflicts or of treaties, not by the report.</summary>
    Context,

    /// <summary>Needed only for the war crime, grave breach or other crime, not for the breach of IHL.</summary>
    Crime,

    /// <summary>Relevant when told, needed for one limb or definition at most, never for the principle as such.</summary>
    Ancillary,
}
