using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Incidents;

/// <summary>Propositions that tell of one event, the statements made of them, and what they have in common with those of another.</summary>
internal sealed class IncidentDraft
{
    // Enough to compare events by; bounded, so that a text that says one thing a thousand times is read in linear time.
    private const int Compared = 12;

    internal List<(Proposition Proposition, Statement Statement)> Members { get; } = [];

    /// <summary>The first members, by which this event is compared with others.</summary>
    private List<(Proposition Proposition, Statement Statement)> Known { get; } = [];

    /// <summary>The statements of all members, made when first asked for: the event is then complete.</summary>
    internal List<Statement> Statements => _statements ??= Members.ConvertAll(static m => m.Statement);

    private List<Statement>? _statements;

    internal void Add((Proposition Proposition, Statement Statement) member)
    {
        Members.Add(member);
        if (Known.Count < Compared)
            Known.Add(member);
    }

    /// <summary>Whether a proposition is among its latest members.</summary>
    internal bool ToldLately(Proposition proposition)
    {
        for (int i = Members.Count - 1; i >= 0 && i >= Members.Count - Compared; i--)
            if (Members[i].Proposition == proposition)
                return true;
        return false;
    }

    /// <summary>The group of propositions of its first sentence.</summary>
    internal int Group { get; init; }

    internal int FirstSentence => Members[0].Proposition.Sentence;

    internal int LastSentence => Members[^1].Proposition.Sentence;

    internal bool HasAttack => Known.Exists(m => m.Statement.Act.Kind.IsAttack());

    internal bool HasHarm => Known.Exists(m => m.Statement.Act.Kind.IsHarm());

    /// <summary>What can have caused the harm that follows: an attack, or mines laid.</summary>
    internal bool HasCause => Known.Exists(m => m.Statement.Act.Kind.IsAttack() || m.Statement.Act.Kind == ActKind.MineLaying);

    internal bool OnlyHarm => Known.TrueForAll(m => m.Statement.Act.Kind.IsHarm() || IsLoss(m.Statement));

    /// <summary>Whether no more is told than that persons are missing, and of nobody who took them.</summary>
    internal bool OnlyLoss => Known.TrueForAll(m => IsLoss(m.Statement));

    private static bool IsLoss(Statement statement) => statement.Act.Kind == ActKind.EnforcedDisappearance && statement.Agents.Count == 0;

    internal bool HasFigures => Known.Exists(m => m.Statement.Casualties.Count > 0);

    /// <summary>How many doers are named here, not carried over from elsewhere.</summary>
    internal int AgentsTold
    {
        get
        {
            int told = 0;
            foreach (var (_, statement) in Known)
                foreach (var agent in statement.Agents)
                    if (agent.Form is not (ReferenceForm.Inherited or ReferenceForm.Pronoun or ReferenceForm.Bridged))
                        told++;
            return told;
        }
    }

    /// <summary>How many places the clauses themselves name.</summary>
    internal int PlacesTold
    {
        get
        {
            int told = 0;
            foreach (var (_, statement) in Known)
                foreach (var place in statement.Where)
                    if (statement.Evidence.Span.Contains(place.Evidence.Span))
                        told++;
            return told;
        }
    }

    /// <summary>An attack of which no date, place, figure or kind is told.</summary>
    internal bool Vague => SpecificAct is null && When is null && PlacesTold == 0 && !HasFigures;

    /// <summary>The first date told.</summary>
    internal DateSpan? When
    {
        get
        {
            foreach (var (_, statement) in Known)
                if (statement.When is { } when)
                    return when;
            return null;
        }
    }

    /// <summary>The kind of attack or conduct when it is more than an attack or a harm; null otherwise.</summary>
    internal ActKind? SpecificAct
    {
        get
        {
            foreach (var (_, statement) in Known)
                if (!IsGeneric(statement.Act.Kind))
                    return statement.Act.Kind;
            return null;
        }
    }

    private static bool IsGeneric(ActKind act) => act is ActKind.Attack or ActKind.WeaponUse or ActKind.Destruction || act.IsHarm();

    /// <summary>Whether both may be one event by what was done: attacks of one family, an attack and its harm, or the same conduct.</summary>
    internal bool Related(IncidentDraft other)
    {
        if (SpecificAct is not { } a || other.SpecificAct is not { } b)
            return (HasAttack || HasHarm) && (other.HasAttack || other.HasHarm) && !IsOwnConduct(SpecificAct) && !IsOwnConduct(other.SpecificAct);
        return a == b || Family(a) != 0 && (Family(a) & Family(b)) != 0;
    }

    // Conduct that is told for itself, not as the way an attack was made or what came of mines.
    private static bool IsOwnConduct(ActKind? act) => act is { } kind && !kind.IsAttack() && kind is not (ActKind.Execution or ActKind.Massacre or ActKind.MineLaying);

    private static int Family(ActKind act) => act switch
    {
        ActKind.Airstrike => 1,
        ActKind.Bombing => 1 | 2,
        ActKind.MissileStrike => 1 | 4,
        ActKind.Shelling => 4,
        ActKind.Shooting => 8 | 16,
        ActKind.Execution or ActKind.Massacre => 16,
        ActKind.GroundAttack => 8 | 16,
        ActKind.Ambush => 2 | 8 | 16,
        ActKind.Torture or ActKind.IllTreatment or ActKind.Humiliation or ActKind.PoorDetentionConditions or ActKind.Detention => 32,
        ActKind.Abduction or ActKind.HostageTaking or ActKind.EnforcedDisappearance => 64,
        ActKind.ForcedDisplacement or ActKind.EvacuationOrder or ActKind.Flight => 128,
        ActKind.HumanShielding or ActKind.PreventingFlight => 256,
        _ => 0,
    };

    /// <summary>Whether dates, doers or places contradict each other.</summary>
    internal bool Conflicts(IncidentDraft other)
    {
        foreach (var (_, mine) in Known)
            foreach (var (_, theirs) in other.Known)
            {
                if (mine.When is { IsResolved: true } a && theirs.When is { IsResolved: true } b && (a.Latest < b.Earliest || b.Latest < a.Earliest))
                    return true;
                if (mine.Agents.Count > 0 && theirs.Agents.Count > 0 && !SharesAgent(mine, theirs))
                    return true;
            }
        return PlacesConflict(other);
    }

    // Two places of one size, both named with the act, that have no name in common.
    private bool PlacesConflict(IncidentDraft other)
    {
        if (!HasPlaces || !other.HasPlaces)
            return false;
        bool conflict = false;
        var here = Told();
        var there = other.Told();
        foreach (var mine in here)
            foreach (var theirs in there)
            {
                if (mine.Name == theirs.Name || mine.PartOf == theirs.Name || theirs.PartOf == mine.Name)
                    return false;
                conflict |= mine.Kind == theirs.Kind;
            }
        return conflict;
    }

    private List<PlaceReference> Told()
    {
        var told = new List<PlaceReference>();
        foreach (var (_, statement) in Known)
            foreach (var place in statement.Where)
                if (statement.Evidence.Span.Contains(place.Evidence.Span))
                    told.Add(place);
        return told;
    }

    internal bool SharesPlace(IncidentDraft other) =>
        Any(other, static s => s.Where, static (place, same) => place.Name == same.Name || place.PartOf == same.Name || same.PartOf == place.Name);

    /// <summary>Whether both are told of one place, or one of no place.</summary>
    internal bool MayShareScene(IncidentDraft other) => SharesPlace(other) || !HasPlaces || !other.HasPlaces;

    internal bool HasAgents => Known.Exists(m => m.Statement.Agents.Count > 0);

    private bool HasPlaces => Known.Exists(m => m.Statement.Where.Count > 0);

    internal bool SharesDay(IncidentDraft other) =>
        When is { IsResolved: true, Granularity: DateGranularity.Day } a && other.When is { IsResolved: true, Granularity: DateGranularity.Day } b && a.Earliest == b.Earliest;

    // "Over 40,000" and "40,000" are one figure.
    internal bool SharesFigure(IncidentDraft other) =>
        Any(other, static s => s.Casualties, static (figure, same) => IsSameHarm(figure, same) && figure.Count.HasNumber && (figure.Count.Low ?? figure.Count.High) is >= 3 and var number && (same.Count.Low ?? same.Count.High) is { } other && Math.Abs(number - other) <= 1);

    /// <summary>Whether the other tells another figure of the same harm.</summary>
    internal bool SameHarmTold(IncidentDraft other) => Any(other, static s => s.Casualties, IsSameHarm);

    private static bool IsSameHarm(CasualtyEstimate figure, CasualtyEstimate same) => figure.Harm == same.Harm && !figure.IsBreakdown && !same.IsBreakdown;

    /// <summary>Whether both tell of an object of one kind.</summary>
    internal bool SharesObjectKind(IncidentDraft other) => Any(other, static s => s.Objects, static (thing, same) => thing.Kind == same.Kind);

    /// <summary>Whether this tells of "the" object of the other.</summary>
    internal bool SharesObject(IncidentDraft other) =>
        Any(other, static s => s.Objects, static (thing, same) => thing.Kind == same.Kind && thing.Evidence.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the same words tell who suffered both: "led three men away and shot them".</summary>
    internal bool SharesVictims(IncidentDraft other) => Any(other, static s => s.Affected, static (group, same) => group.Evidence.Span == same.Evidence.Span);

    // Whether anything that a statement here tells is as asked beside anything that one of the other tells.
    private bool Any<T>(IncidentDraft other, Func<Statement, ValueList<T>> part, Func<T, T, bool> same)
    {
        foreach (var (_, mine) in Known)
            foreach (var value in part(mine))
                foreach (var (_, theirs) in other.Known)
                    foreach (var candidate in part(theirs))
                        if (same(value, candidate))
                            return true;
        return false;
    }

    /// <summary>Whether something told before is what was hit: "the building".</summary>
    internal bool HasDefiniteObject => Known.Exists(m => m.Statement.Act.Kind.IsAttack() && m.Statement.Objects.Any(o => o.Evidence.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether what is told is only damage or plunder, the trail of an attack.</summary>
    internal bool OnlyTrail => Known.TrueForAll(m => m.Statement.Act.Kind is ActKind.Arson or ActKind.Looting or ActKind.Destruction);

    /// <summary>Whether the words of both overlap in one sentence.</summary>
    internal bool Overlaps(IncidentDraft other)
    {
        foreach (var (_, mine) in Known)
            foreach (var (_, theirs) in other.Known)
                if (mine.Evidence.Span.Start < theirs.Evidence.Span.End && theirs.Evidence.Span.Start < mine.Evidence.Span.End)
                    return true;
        return false;
    }

    internal bool SharesAgent(IncidentDraft other)
    {
        foreach (var (_, mine) in Known)
            foreach (var (_, theirs) in other.Known)
                if (SharesAgent(mine, theirs))
                    return true;
        return false;
    }

    private static bool SharesAgent(Statement a, Statement b)
    {
        foreach (var x in a.Agents)
            foreach (var y in b.Agents)
                if (x.PartyId == y.PartyId)
                    return true;
        return false;
    }
}
