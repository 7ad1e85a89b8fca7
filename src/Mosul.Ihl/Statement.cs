namespace Mosul.Ihl;

/// <summary>One proposition of a document: who is said to have done what to whom, who says so and how surely. A statement is never a fact.</summary>
public sealed record Statement
{
    /// <summary>Content hash of document, span and act.</summary>
    public required string Id { get; init; }

    /// <summary>The clause.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The conduct or harm told.</summary>
    public required Act Act { get; init; }

    /// <summary>Those said to have done it; empty when nobody is named.</summary>
    public ValueList<PartyReference> Agents { get; init; } = ValueList<PartyReference>.Empty;

    /// <summary>How several agents share the act.</summary>
    public PartyCombination Combination { get; init; }

    /// <summary>Parties on the receiving end (the fighters targeted, the side that was ambushed); empty when none.</summary>
    public ValueList<PartyReference> Opponents { get; init; } = ValueList<PartyReference>.Empty;

    /// <summary>Persons harmed, held, used or displaced; empty when none are named.</summary>
    public ValueList<PersonGroup> Affected { get; init; } = ValueList<PersonGroup>.Empty;

    /// <summary>Persons said to be the intended target; never casualties. Empty when none are named.</summary>
    public ValueList<PersonGroup> Targets { get; init; } = ValueList<PersonGroup>.Empty;

    /// <summary>Objects hit, destroyed, taken or used; empty when none are named.</summary>
    public ValueList<TargetObject> Objects { get; init; } = ValueList<TargetObject>.Empty;

    /// <summary>Weapons and means; empty when none are named.</summary>
    public ValueList<Weapon> Weapons { get; init; } = ValueList<Weapon>.Empty;

    /// <summary>Circumstances that matter to the law; empty when none are told.</summary>
    public ValueList<Circumstance> Circumstances { get; init; } = ValueList<Circumstance>.Empty;

    /// <summary>Legal words of the source about this conduct; empty when none.</summary>
    public ValueList<Characterisation> Characterisations { get; init; } = ValueList<Characterisation>.Empty;

    /// <summary>Figures told in the clause; empty when none.</summary>
    public ValueList<CasualtyEstimate> Casualties { get; init; } = ValueList<CasualtyEstimate>.Empty;

    /// <summary>When it is said to have happened; null when not told.</summary>
    public DateSpan? When { get; init; }

    /// <summary>Where, most specific first; empty when not told.</summary>
    public ValueList<PlaceReference> Where { get; init; } = ValueList<PlaceReference>.Empty;

    /// <summary>Who says it.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>How surely.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Whether one event or a series is meant.</summary>
    public IncidentScope Scope { get; init; }
}
