namespace Mosul.Ihl.Rules;

/// <summary>What the rules need of one statement, as bits: a match is a handful of ANDs.</summary>
internal struct StatementTraits
{
    /// <summary>First of the bits that hold a <see cref="CivilianStatus"/>, above those of the kinds of persons.</summary>
    internal const int StatusBit = 48;

    internal KindBits Act;
    internal ulong Circumstances;
    internal ulong Affected;
    internal ulong Targets;
    internal uint Objects;
    internal uint Weapons;
    internal uint Labels;
    internal bool Opposed;
    internal Support Polarity;
    internal bool Threatened;
    internal bool IsToll;
    internal bool ByAccused;
    internal bool ByOthers;

    /// <summary>Reads the bits of a statement; who acts is left to the caller.</summary>
    internal static StatementTraits Of(Statement statement)
    {
        var traits = new StatementTraits
        {
            Act = Traits.Of(statement.Act.Kind),
            Opposed = statement.Opponents.Count > 0,
            Polarity = statement.Stance.Kind == StanceKind.Denied ? Support.Denied : statement.Stance.TellsFor ? Support.Alleged : Support.NotStated,
            Threatened = statement.Stance.Kind == StanceKind.Threatened,
            IsToll = statement.Scope == IncidentScope.Campaign,
        };
        foreach (var circumstance in statement.Circumstances)
            traits.Circumstances |= Traits.Of(circumstance.Kind);
        foreach (var group in statement.Affected)
            traits.Affected |= Traits.Of(group.Kind, group.Status);
        foreach (var figure in statement.Casualties)
        {
            if (figure.Count.Kind != CountKind.None && figure.Stance.TellsFor)
                traits.Affected |= Traits.Of(figure.Who, figure.Status);
            traits.IsToll |= figure.IsAggregate || (figure.Count.Kind == CountKind.Worded && figure.Count.Low >= 100);
        }
        foreach (var group in statement.Targets)
            traits.Targets |= Traits.Of(group.Kind, group.Status);
        foreach (var target in statement.Objects)
            traits.Objects |= Traits.Of(target.Kind);
        foreach (var weapon in statement.Weapons)
            traits.Weapons |= Traits.Of(weapon.Kind);
        foreach (var label in statement.Characterisations)
            traits.Labels |= Traits.Of(label.Label);
        return traits;
    }

    /// <summary>Adds another statement's bits, for the union over a case.</summary>
    internal void Add(in StatementTraits other)
    {
        Act |= other.Act;
        Circumstances |= other.Circumstances;
        Affected |= other.Affected;
        Targets |= other.Targets;
        Objects |= other.Objects;
        Weapons |= other.Weapons;
        Labels |= other.Labels;
        Opposed |= other.Opposed;
    }
}
