namespace Mosul.Ihl;

/// <summary>One source's figure. Figures of different sources do not add up.</summary>
public sealed record CasualtyEstimate
{
    /// <summary>How many.</summary>
    public required Count Count { get; init; }

    /// <summary>What happened to them.</summary>
    public required Harm Harm { get; init; }

    /// <summary>Which group the words name.</summary>
    public PersonKind Who { get; init; } = PersonKind.People;

    /// <summary>Whether they are civilians, by the words.</summary>
    public CivilianStatus Status { get; init; } = CivilianStatus.Unknown;

    /// <summary>The words that give the figure, with the persons counted.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether it is a part of a larger figure beside it ("including four children").</summary>
    public bool IsBreakdown { get; init; }

    /// <summary>Whether it adds up several events or a whole campaign ("since October").</summary>
    public bool IsAggregate { get; init; }

    /// <summary>Period covered; null when not told.</summary>
    public DateSpan? When { get; init; }

    /// <summary>Place covered, most specific first; empty when not told.</summary>
    public ValueList<PlaceReference> Where { get; init; } = ValueList<PlaceReference>.Empty;

    /// <summary>Those to whom the source lays it; empty when nobody is named.</summary>
    public ValueList<PartyReference> Perpetrators { get; init; } = ValueList<PartyReference>.Empty;

    /// <summary>How several perpetrators share it; the figure is never divided.</summary>
    public PartyCombination Combination { get; init; }

    /// <summary>Who gives the figure.</summary>
    public Attribution Attribution { get; init; } = Attribution.OwnVoice;

    /// <summary>How surely.</summary>
    public Stance Stance { get; init; } = Stance.Asserted;
}
