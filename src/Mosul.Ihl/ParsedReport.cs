namespace Mosul.Ihl;

/// <summary>Everything read from one document. Values point to each other by id; every value carries its evidence.</summary>
public sealed record ParsedReport
{
    /// <summary>The document with what the reader found of its title, source and publication date.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>Authors named in a byline; empty when none.</summary>
    public ValueList<Evidence> Authors { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>The publication date as stated in the text, whether accepted or rejected; null when none is stated.</summary>
    public DateSpan? StatedDate { get; init; }

    /// <summary>The parts of the document, in text order.</summary>
    public ValueList<Segment> Segments { get; init; } = ValueList<Segment>.Empty;

    /// <summary>The phrases that name something, in text order.</summary>
    public ValueList<Mention> Mentions { get; init; } = ValueList<Mention>.Empty;

    /// <summary>The dates read, in text order.</summary>
    public ValueList<DateSpan> Dates { get; init; } = ValueList<DateSpan>.Empty;

    /// <summary>Every distinct party that the values point to, by id.</summary>
    public ValueList<Party> Parties { get; init; } = ValueList<Party>.Empty;

    /// <summary>Every attribution read, in text order, also of words that make no statement of the field.</summary>
    public ValueList<Attribution> Attributions { get; init; } = ValueList<Attribution>.Empty;

    /// <summary>The propositions, in text order.</summary>
    public ValueList<Statement> Statements { get; init; } = ValueList<Statement>.Empty;

    /// <summary>Every figure read, in text order; those of incidents stand there too.</summary>
    public ValueList<CasualtyEstimate> Casualties { get; init; } = ValueList<CasualtyEstimate>.Empty;

    /// <summary>What is said to have happened.</summary>
    public ValueList<Incident> Incidents { get; init; } = ValueList<Incident>.Empty;

    /// <summary>Who accuses whom of what.</summary>
    public ValueList<Allegation> Allegations { get; init; } = ValueList<Allegation>.Empty;

    /// <summary>What the accused answer.</summary>
    public ValueList<PartyResponse> Responses { get; init; } = ValueList<PartyResponse>.Empty;

    /// <summary>What is called for.</summary>
    public ValueList<Demand> Demands { get; init; } = ValueList<Demand>.Empty;

    /// <summary>What an analyst should know of the reading; empty when nothing was odd.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = ValueList<Diagnostic>.Empty;

    /// <summary>The party with an id.</summary>
    /// <param name="id">An id of <see cref="Parties"/>.</param>
    /// <returns>The party; null when the report has none of that id.</returns>
    public Party? FindParty(string? id) => ReportIndex.Party(Parties, id);

    /// <summary>The statement with an id.</summary>
    /// <param name="id">An id of <see cref="Statements"/>.</param>
    /// <returns>The statement; null when the report has none of that id.</returns>
    public Statement? FindStatement(string id) => ReportIndex.Statement(this, id);
}
