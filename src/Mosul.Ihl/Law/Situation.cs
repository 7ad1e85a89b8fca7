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

    /// <summary>What a report tells of the event that an allegation is about: the accused, those it stands against (the opponents its statements name, else the other belligerents of the report), and the incident's place and date.</summary>
    /// <param name="report">The report.</param>
    /// <param name="allegation">One of its allegations.</param>
    /// <returns>The situation; what the report does not tell is missing in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Situation Of(ParsedReport report, Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(allegation);
        var incident = ReportIndex.Incident(report, allegation.IncidentId);
        var accused = report.FindParty(allegation.AccusedId);
        string? country = null;
        var places = new List<string>();
        foreach (var place in incident?.Where ?? ValueList<PlaceReference>.Empty)
        {
            country ??= place.Country;
            places.Add(place.Name);
            if (place.PartOf is { } larger)
                places.Add(larger);
        }
        return new Situation
        {
            Accused = accused,
            Others = Opponents(report, allegation, accused),
            Country = country,
            PlaceNames = places.ToValueList(),
            When = incident?.When,
        };
    }

    private static ValueList<Party> Opponents(ParsedReport report, Allegation allegation, Party? accused)
    {
        var told = new List<Party>();
        foreach (string id in allegation.StatementIds)
            if (report.FindStatement(id) is { } statement)
                foreach (var opponent in statement.Opponents)
                    if (report.FindParty(opponent.PartyId) is { } party && party != accused && !told.Contains(party))
                        told.Add(party);
        if (told.Count > 0)
            return told.ToValueList();
        foreach (var party in report.Parties)
            if (party.IsBelligerent && party.Id != accused?.Id && party.ParentId != (accused?.Id ?? "") && party.Id != accused?.ParentId)
                told.Add(party);
        return told.ToValueList();
    }
}
