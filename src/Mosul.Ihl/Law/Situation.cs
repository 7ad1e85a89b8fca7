namespace Mosul.Ihl.Law;

/// <summary>What one must know of an event to say which law applies to it. Every part may be missing.</summary>
public sealed record Situation
{
    /// <summary>The party whose conduct is in question; null when nobody is accused or known.</summary>
    public Party? Accused { get; init; }

    /// <summary>The other belligerents of the event, adversaries first; empty when none is told.</summary>
    public ValueList<Party> Others { get; init; } = ValueList<Party>.Empty;

    /// <summary>ISO 3166-1 code or name of the country where it happened; null when not known.</summary>
    public string? Country { get; init; }

    /// <summary>Names of the place and of larger places around it, which choose among several conflicts of the same parties; empty when not known.</summary>
    public ValueList<string> PlaceNames { get; init; } = ValueList<string>.Empty;

    /// <summary>When it happened; null or unresolved when not known.</summary>
    public DateSpan? When { get; init; }

    /// <summary>A classification that somebody claims, which then stands instead of the catalogue's; null to look the conflict up.</summary>
    public ConflictClassification? Classification { get; init; }
}
