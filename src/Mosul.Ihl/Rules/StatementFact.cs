using System.Numerics;
using System.Text;

namespace Mosul.Ihl.Rules;

/// <summary>
/// A test on one statement: every part that is asked for must stand in the same statement. A statement that commits itself tells it, a denial contradicts it,
/// and anything else (a threat, an appeal, a hypothesis, a norm) counts for nothing. By default the statement must be about the accused or about nobody named.
/// </summary>
public sealed class StatementFact : Fact
{
    private enum Scope
    {
        Accused,
        Anyone,
        Others,
    }

    private KindBits _acts;
    private KindBits _notActs;
    private ulong _circumstances;
    private ulong _notCircumstances;
    private ulong _affected;
    private ulong _notAffected;
    private ulong _targets;
    private uint _objects;
    private uint _notObjects;
    private uint _weapons;
    private uint _notWeapons;
    private uint _labels;
    private bool _opposed;
    private bool _evenThreatened;
    private bool _notAsToll;
    private Scope _scope;

    internal StatementFact()
    {
    }

    /// <summary>The act is one of these.</summary>
    /// <param name="acts">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Doing(params ReadOnlySpan<ActKind> acts)
    {
        var copy = Copy();
        foreach (var kind in acts)
            copy._acts |= Traits.Of(kind);
        return copy;
    }

    /// <summary>The act is none of these.</summary>
    /// <param name="acts">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact NotDoing(params ReadOnlySpan<ActKind> acts)
    {
        var copy = Copy();
        foreach (var kind in acts)
            copy._notActs |= Traits.Of(kind);
        return copy;
    }

    /// <summary>One of these circumstances is told.</summary>
    /// <param name="circumstances">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact With(params ReadOnlySpan<CircumstanceKind> circumstances)
    {
        var copy = Copy();
        foreach (var kind in circumstances)
            copy._circumstances |= Traits.Of(kind);
        return copy;
    }

    /// <summary>None of these circumstances is told.</summary>
    /// <param name="circumstances">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Without(params ReadOnlySpan<CircumstanceKind> circumstances)
    {
        var copy = Copy();
        foreach (var kind in circumstances)
            copy._notCircumstances |= Traits.Of(kind);
        return copy;
    }

    /// <summary>One of these groups is harmed, held, used or displaced.</summary>
    /// <param name="persons">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Affecting(params ReadOnlySpan<PersonKind> persons)
    {
        var copy = Copy();
        foreach (var kind in persons)
            copy._affected |= Traits.Of(kind);
        return copy;
    }

    /// <summary>A group of one of these statuses is harmed, held, used or displaced; added to the groups asked for by kind.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <returns>A wider test when kinds are asked for, a narrower one otherwise.</returns>
    public StatementFact AffectingStatus(params ReadOnlySpan<CivilianStatus> statuses)
    {
        var copy = Copy();
        foreach (var status in statuses)
            copy._affected |= Traits.Of(status);
        return copy;
    }

    /// <summary>None of these groups is harmed, held, used or displaced.</summary>
    /// <param name="persons">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact NotAffecting(params ReadOnlySpan<PersonKind> persons)
    {
        var copy = Copy();
        foreach (var kind in persons)
            copy._notAffected |= Traits.Of(kind);
        return copy;
    }

    /// <summary>One of these groups is the intended target.</summary>
    /// <param name="persons">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Targeting(params ReadOnlySpan<PersonKind> persons)
    {
        var copy = Copy();
        foreach (var kind in persons)
            copy._targets |= Traits.Of(kind);
        return copy;
    }

    /// <summary>A group of one of these statuses is the intended target; added to the groups asked for by kind.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <returns>A wider test when kinds are asked for, a narrower one otherwise.</returns>
    public StatementFact TargetingStatus(params ReadOnlySpan<CivilianStatus> statuses)
    {
        var copy = Copy();
        foreach (var status in statuses)
            copy._targets |= Traits.Of(status);
        return copy;
    }

    /// <summary>One of these objects is hit, destroyed, taken or used.</summary>
    /// <param name="objects">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Hitting(params ReadOnlySpan<ObjectKind> objects)
    {
        var copy = Copy();
        foreach (var kind in objects)
            copy._objects |= Traits.Of(kind);
        return copy;
    }

    /// <summary>None of these objects is hit, destroyed, taken or used.</summary>
    /// <param name="objects">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact NotHitting(params ReadOnlySpan<ObjectKind> objects)
    {
        var copy = Copy();
        foreach (var kind in objects)
            copy._notObjects |= Traits.Of(kind);
        return copy;
    }

    /// <summary>One of these weapons is used.</summary>
    /// <param name="weapons">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Using(params ReadOnlySpan<WeaponKind> weapons)
    {
        var copy = Copy();
        foreach (var kind in weapons)
            copy._weapons |= Traits.Of(kind);
        return copy;
    }

    /// <summary>None of these weapons is used.</summary>
    /// <param name="weapons">The kinds.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact NotUsing(params ReadOnlySpan<WeaponKind> weapons)
    {
        var copy = Copy();
        foreach (var kind in weapons)
            copy._notWeapons |= Traits.Of(kind);
        return copy;
    }

    /// <summary>The source uses one of these legal words.</summary>
    /// <param name="labels">The words.</param>
    /// <returns>A narrower test.</returns>
    public StatementFact Labelled(params ReadOnlySpan<LegalLabel> labels)
    {
        var copy = Copy();
        foreach (var kind in labels)
            copy._labels |= Traits.Of(kind);
        return copy;
    }

    /// <summary>A party on the receiving end is named.</summary>
    /// <returns>A narrower test.</returns>
    public StatementFact AgainstAParty()
    {
        var copy = Copy();
        copy._opposed = true;
        return copy;
    }

    /// <summary>Not told as the toll of a campaign or of many events: a sum says nothing of how anybody died.</summary>
    /// <returns>A narrower test.</returns>
    public StatementFact NotAsToll()
    {
        var copy = Copy();
        copy._notAsToll = true;
        return copy;
    }

    /// <summary>Whoever acts, the accused or another: for circumstances and exceptions.</summary>
    /// <returns>A wider test.</returns>
    public StatementFact ByAnyone()
    {
        var copy = Copy();
        copy._scope = Scope.Anyone;
        return copy;
    }

    /// <summary>Only parties other than the accused act.</summary>
    /// <returns>A test on others' conduct.</returns>
    public StatementFact ByOthers()
    {
        var copy = Copy();
        copy._scope = Scope.Others;
        return copy;
    }

    /// <summary>A threat tells it too: for rules that a threat alone offends.</summary>
    /// <returns>A wider test.</returns>
    public StatementFact EvenThreatened()
    {
        var copy = Copy();
        copy._evenThreatened = true;
        return copy;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        Part<ActKind>(text, "act", _acts);
        Part<ActKind>(text, "act not", _notActs);
        Part<CircumstanceKind>(text, "circumstance", _circumstances);
        Part<CircumstanceKind>(text, "without", _notCircumstances);
        Part<PersonKind>(text, "affected", _affected);
        Part<PersonKind>(text, "not affected", _notAffected);
        Part<PersonKind>(text, "target", _targets);
        Part<ObjectKind>(text, "object", _objects);
        Part<ObjectKind>(text, "object not", _notObjects);
        Part<WeaponKind>(text, "weapon", _weapons);
        Part<WeaponKind>(text, "weapon not", _notWeapons);
        Part<LegalLabel>(text, "word", _labels);
        if (_opposed)
            text.Append(text.Length == 0 ? "" : "; ").Append("against a party");
        if (_notAsToll)
            text.Append(text.Length == 0 ? "" : "; ").Append("not as a toll");
        if (_scope != Scope.Accused)
            text.Append(text.Length == 0 ? "" : "; ").Append(_scope == Scope.Anyone ? "by anyone" : "by others");
        if (_evenThreatened)
            text.Append("; a threat counts");
        return text.Length == 0 ? "any statement" : text.ToString();
    }

    internal override Support Weigh(CaseFacts facts)
    {
        if (!MayMatch(facts.Union))
            return Support.NotStated;
        var support = Support.NotStated;
        for (int i = 0; i < facts.Count; i++)
        {
            ref readonly var traits = ref facts.Traits(i);
            if (Matches(traits))
                support |= PolarityOf(traits);
        }
        return support;
    }

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            ref readonly var traits = ref facts.Traits(i);
            var polarity = PolarityOf(traits);
            if (polarity != Support.NotStated && Matches(traits))
                Quote(facts.Statement(i), polarity, sink);
        }
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
        leaves.Add(this);
    }

    /// <summary>Whether it asks for the conduct of parties other than the accused.</summary>
    internal bool AsksForOthers => _scope == Scope.Others;

    /// <summary>A statement that would tell it, the plainest one: the first kind of each part. It stands in no document.</summary>
    internal Statement Exemplify()
    {
        var builder = new AllegationBuilder("accused");
        builder.Says(_acts.IsEmpty ? ActKind.Unknown : (ActKind)_acts.First, statement =>
        {
            if (_circumstances != 0)
                statement.With((CircumstanceKind)BitOperations.TrailingZeroCount(_circumstances));
            if (_affected != 0)
                statement.Affecting(PersonOf(_affected).Kind, PersonOf(_affected).Status);
            if (_targets != 0)
                statement.Targeting(PersonOf(_targets).Kind, PersonOf(_targets).Status);
            if (_objects != 0)
                statement.Hitting((ObjectKind)BitOperations.TrailingZeroCount(_objects));
            if (_weapons != 0)
                statement.Using((WeaponKind)BitOperations.TrailingZeroCount(_weapons));
            if (_labels != 0)
                statement.Labelled((LegalLabel)BitOperations.TrailingZeroCount(_labels));
            if (_opposed)
                statement.Against("another party");
        });
        return builder.Build().Statements[0];
    }

    private static (PersonKind Kind, CivilianStatus? Status) PersonOf(ulong bits)
    {
        int bit = BitOperations.TrailingZeroCount(bits);
        return bit >= StatementTraits.StatusBit ? (PersonKind.People, (CivilianStatus)(bit - StatementTraits.StatusBit)) : ((PersonKind)bit, null);
    }

    private static void Part<TKind>(StringBuilder text, string name, ulong bits)
        where TKind : struct, Enum => Part<TKind>(text, name, new KindBits(bits, 0));

    private static void Part<TKind>(StringBuilder text, string name, KindBits bits)
        where TKind : struct, Enum
    {
        if (bits.IsEmpty)
            return;
        text.Append(text.Length == 0 ? "" : "; ").Append(name).Append(": ");
        bool first = true;
        foreach (var kind in Enum.GetValues<TKind>())
        {
            if (!bits.Shares(KindBits.Of(Convert.ToInt32(kind, System.Globalization.CultureInfo.InvariantCulture))))
                continue;
            text.Append(first ? "" : ", ").Append(KindWords.Of(kind));
            first = false;
        }
        if (typeof(TKind) == typeof(PersonKind))
            foreach (var status in Enum.GetValues<CivilianStatus>())
                if ((bits.Low & Traits.Of(status)) != 0)
                {
                    text.Append(first ? "" : ", ").Append("any said to be ").Append(KindWords.Of(status));
                    first = false;
                }
    }

    private Support PolarityOf(in StatementTraits traits) => traits.Threatened && _evenThreatened ? Support.Alleged : traits.Polarity;

    /// <inheritdoc/>
    internal override KindBits Acts => _acts.IsEmpty ? KindBits.All : _acts;

    private bool MayMatch(in StatementTraits union) =>
        (_acts.IsEmpty || _acts.Shares(union.Act))
        && (_circumstances == 0 || (_circumstances & union.Circumstances) != 0)
        && (_affected == 0 || (_affected & union.Affected) != 0)
        && (_targets == 0 || (_targets & union.Targets) != 0)
        && (_objects == 0 || (_objects & union.Objects) != 0)
        && (_weapons == 0 || (_weapons & union.Weapons) != 0)
        && (_labels == 0 || (_labels & union.Labels) != 0)
        && (!_opposed || union.Opposed);

    private bool Matches(in StatementTraits traits) =>
        MayMatch(traits)
        && !_notActs.Shares(traits.Act)
        && (_notCircumstances & traits.Circumstances) == 0
        && (_notAffected & traits.Affected) == 0
        && (_notObjects & traits.Objects) == 0
        && (_notWeapons & traits.Weapons) == 0
        && !(_notAsToll && traits.IsToll)
        && (_scope == Scope.Anyone || (_scope == Scope.Accused ? traits.ByAccused : traits.ByOthers));

    private void Quote(Statement statement, Support polarity, EvidenceSink sink)
    {
        bool any = false;
        if (!_acts.IsEmpty)
            Add(statement.Act.Evidence);
        foreach (var circumstance in statement.Circumstances)
            if ((_circumstances & Traits.Of(circumstance.Kind)) != 0)
                Add(circumstance.Evidence);
        foreach (var group in statement.Affected)
            if ((_affected & Traits.Of(group.Kind, group.Status)) != 0)
                Add(group.Evidence);
        foreach (var figure in statement.Casualties)
            if ((_affected & Traits.Of(figure.Who, figure.Status)) != 0)
                Add(figure.Evidence);
        foreach (var group in statement.Targets)
            if ((_targets & Traits.Of(group.Kind, group.Status)) != 0)
                Add(group.Evidence);
        foreach (var target in statement.Objects)
            if ((_objects & Traits.Of(target.Kind)) != 0)
                Add(target.Evidence);
        foreach (var weapon in statement.Weapons)
            if ((_weapons & Traits.Of(weapon.Kind)) != 0)
                Add(weapon.Evidence);
        foreach (var label in statement.Characterisations)
            if ((_labels & Traits.Of(label.Label)) != 0)
                Add(label.Evidence);
        if (_opposed)
            foreach (var opponent in statement.Opponents)
                Add(opponent.Evidence);
        if (!any)
            Add(statement.Evidence);
        if (statement.Stance.Cue is { } cue && polarity == Support.Denied)
            Add(cue);

        void Add(Evidence evidence)
        {
            any = true;
            sink.Add(polarity, statement, evidence);
        }
    }

    private StatementFact Copy() => (StatementFact)MemberwiseClone();
}
