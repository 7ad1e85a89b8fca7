namespace Mosul.Ihl;

/// <summary>What is said to have happened: a view over statements of one document, never a fact.</summary>
public sealed record Incident
{
    /// <summary>Content hash of document and the statements it rests on.</summary>
    public required string Id { get; init; }

    /// <summary>The leading kind of conduct.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>One event, a series, or a whole campaign.</summary>
    public IncidentScope Scope { get; init; }

    /// <summary>When; null when not told.</summary>
    public DateSpan? When { get; init; }

    /// <summary>Where, most specific first; empty when not told.</summary>
    public ValueList<PlaceReference> Where { get; init; } = ValueList<PlaceReference>.Empty;

    /// <summary>Those alleged to have done it; empty when nobody is named.</summary>
    public ValueList<PartyReference> Perpetrators { get; init; } = ValueList<PartyReference>.Empty;

    /// <summary>How several perpetrators share it.</summary>
    public PartyCombination Combination { get; init; }

    /// <summary>Weapons and means; empty when none are named.</summary>
    public ValueList<Weapon> Weapons { get; init; } = ValueList<Weapon>.Empty;

    /// <summary>Intended targets that are persons; never casualties.</summary>
    public ValueList<PersonGroup> Targets { get; init; } = ValueList<PersonGroup>.Empty;

    /// <summary>Objects hit, destroyed, taken or used.</summary>
    public ValueList<TargetObject> Objects { get; init; } = ValueList<TargetObject>.Empty;

    /// <summary>Persons harmed, held, used or displaced.</summary>
    public ValueList<PersonGroup> Affected { get; init; } = ValueList<PersonGroup>.Empty;

    /// <summary>Figures, one per source and harm; they do not add up.</summary>
    public ValueList<CasualtyEstimate> Casualties { get; init; } = ValueList<CasualtyEstimate>.Empty;

    /// <summary>Ids of the statements it rests on, in text order; at least one.</summary>
    public required ValueList<string> StatementIds { get; init; }
}
