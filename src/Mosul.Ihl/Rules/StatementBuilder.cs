namespace Mosul.Ihl.Rules;

/// <summary>Makes one statement of an <see cref="AllegationBuilder"/>. Unless told otherwise the accused acts and the document asserts it.</summary>
public sealed class StatementBuilder
{
    private readonly AllegationBuilder _owner;
    private readonly ActKind _act;
    private readonly Evidence _actEvidence;
    private readonly int _start;
    private readonly List<PartyReference> _agents = [];
    private readonly List<PartyReference> _opponents = [];
    private readonly List<PersonGroup> _affected = [];
    private readonly List<PersonGroup> _targets = [];
    private readonly List<TargetObject> _objects = [];
    private readonly List<Weapon> _weapons = [];
    private readonly List<Circumstance> _circumstances = [];
    private readonly List<Characterisation> _labels = [];
    private readonly PartyReference _accused;
    private bool _agentsGiven;
    private Mosul.Ihl.Stance _stance = Mosul.Ihl.Stance.Asserted;

    internal StatementBuilder(AllegationBuilder owner, string accused, ActKind act)
    {
        _owner = owner;
        _act = act;
        _start = owner.Position;
        _accused = new PartyReference(accused, ReferenceForm.Name, owner.Write(accused));
        _actEvidence = owner.Write(act.ToString());
    }

    /// <summary>Another party acts.</summary>
    /// <param name="party">Its id.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder By(string party)
    {
        ArgumentException.ThrowIfNullOrEmpty(party);
        _agentsGiven = true;
        _owner.Note(party);
        _agents.Add(new PartyReference(party, ReferenceForm.Name, _owner.Write(party)));
        return this;
    }

    /// <summary>Nobody is named as acting.</summary>
    /// <returns>This builder.</returns>
    public StatementBuilder ByNobody()
    {
        _agentsGiven = true;
        return this;
    }

    /// <summary>A party is on the receiving end.</summary>
    /// <param name="party">Its id.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Against(string party)
    {
        ArgumentException.ThrowIfNullOrEmpty(party);
        _owner.Note(party);
        _opponents.Add(new PartyReference(party, ReferenceForm.Name, _owner.Write(party)));
        return this;
    }

    /// <summary>Persons are harmed, held, used or displaced.</summary>
    /// <param name="kind">Which group.</param>
    /// <param name="status">Whether they are civilians, by the words; null for what the kind means.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Affecting(PersonKind kind, CivilianStatus? status = null)
    {
        _affected.Add(new PersonGroup(kind, status ?? StatusOf(kind), _owner.Write(kind.ToString())));
        return this;
    }

    /// <summary>Persons are the intended target.</summary>
    /// <param name="kind">Which group.</param>
    /// <param name="status">Whether they are civilians, by the words; null for what the kind means.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Targeting(PersonKind kind, CivilianStatus? status = null)
    {
        _targets.Add(new PersonGroup(kind, status ?? StatusOf(kind), _owner.Write(kind.ToString())));
        return this;
    }

    /// <summary>An object is hit, destroyed, taken or used.</summary>
    /// <param name="kind">Which kind.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Hitting(ObjectKind kind)
    {
        _objects.Add(new TargetObject(kind, _owner.Write(kind.ToString())));
        return this;
    }

    /// <summary>A weapon is used.</summary>
    /// <param name="kind">Which kind.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Using(WeaponKind kind)
    {
        _weapons.Add(new Weapon(kind, _owner.Write(kind.ToString())));
        return this;
    }

    /// <summary>A circumstance is told.</summary>
    /// <param name="kind">Which one.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder With(CircumstanceKind kind)
    {
        _circumstances.Add(new Circumstance(kind, _owner.Write(kind.ToString())));
        return this;
    }

    /// <summary>The source uses a legal word.</summary>
    /// <param name="label">Which word.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Labelled(LegalLabel label)
    {
        _labels.Add(new Characterisation(label, _owner.Write(label.ToString())));
        return this;
    }

    /// <summary>How surely it is told.</summary>
    /// <param name="kind">The commitment.</param>
    /// <returns>This builder.</returns>
    public StatementBuilder Stance(StanceKind kind)
    {
        _stance = kind == StanceKind.Asserted ? Mosul.Ihl.Stance.Asserted : new Stance(kind, _owner.Write($"[{kind}]"));
        return this;
    }

    internal Statement Build()
    {
        if (!_agentsGiven)
            _agents.Add(_accused);
        var evidence = _owner.Since(_start);
        return new Statement
        {
            Id = ContentHash.Of("stm", _owner.DocumentId, evidence.Span.ToString(), _act.ToString()),
            Evidence = evidence,
            Act = new Act(_act, _actEvidence),
            Agents = _agents.ToValueList(),
            Opponents = _opponents.ToValueList(),
            Affected = _affected.ToValueList(),
            Targets = _targets.ToValueList(),
            Objects = _objects.ToValueList(),
            Weapons = _weapons.ToValueList(),
            Circumstances = _circumstances.ToValueList(),
            Characterisations = _labels.ToValueList(),
            Attribution = Attribution.OwnVoice,
            Stance = _stance,
        };
    }

    /// <summary>What a kind means of itself: residents and children are civilians by meaning, fighters are not, and "people" or "detainees" leave it open.</summary>
    private static CivilianStatus StatusOf(PersonKind kind) => kind switch
    {
        PersonKind.Fighter or PersonKind.Soldier => CivilianStatus.Fighter,
        PersonKind.People or PersonKind.Man or PersonKind.Detainee or PersonKind.PrisonerOfWar or PersonKind.Surrendered or PersonKind.Wounded
            or PersonKind.Dead or PersonKind.Missing or PersonKind.Hostage or PersonKind.Fleeing => CivilianStatus.Unknown,
        _ => CivilianStatus.Civilian,
    };
}
