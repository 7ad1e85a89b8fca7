namespace Mosul.Ihl;

/// <summary>Somebody accuses a party of conduct. One record per accused; a joint accusation gives several.</summary>
public sealed record Allegation
{
    /// <summary>Content hash of document, accused, conduct and span.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the accused <see cref="Party"/>; null when the text names nobody.</summary>
    public required string? AccusedId { get; init; }

    /// <summary>The words that name the accused; null when nobody is named.</summary>
    public Evidence? Accused { get; init; }

    /// <summary>The conduct.</summary>
    public required Act Conduct { get; init; }

    /// <summary>Whether other parties share the accusation, and how.</summary>
    public PartyCombination Combination { get; init; }

    /// <summary>Who alleges it. A party that speaks of its own conduct is listed only where it admits it; otherwise the document alleges it, or whoever passes the words on.</summary>
    public required Attribution Alleger { get; init; }

    /// <summary>How surely.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The words of the accusation.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Legal words the source itself uses; empty when none.</summary>
    public ValueList<Characterisation> Characterisations { get; init; } = ValueList<Characterisation>.Empty;

    /// <summary>Id of the <see cref="Incident"/>; null when no incident is told (a breach named only by a legal word).</summary>
    public string? IncidentId { get; init; }

    /// <summary>One event, a series, or a whole campaign.</summary>
    public IncidentScope Scope { get; init; }

    /// <summary>Ids of the statements it rests on: the accusing one first, then those of the same incident that bear on it.</summary>
    public required ValueList<string> StatementIds { get; init; }
}
