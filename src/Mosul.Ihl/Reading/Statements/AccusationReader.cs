using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads accusations: "accused X of shelling the town", "X was blamed for the attack", "held X responsible for the deaths"; and claims of one's own: "X claimed responsibility for the bombing".</summary>
internal sealed class AccusationReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, NominalReader nominals, PartyRegistry parties, AgentMemory memory, BlameReader blames)
{
    private readonly BlameClauses _laid = new(sentence, parties);

    /// <summary>"suspects the rebels of burning the mill".</summary>
    internal bool Suspects(int c, CompiledEntry verb) => _laid.Suspects(c, verb);

    // The accusations of the sentence that may tell of conduct which no word of the lexicon names.
    private readonly List<(int Clause, List<Agent> Accused, StanceKind Stance)> _charges = [];

    // Those whom the accusation being read accuses.
    private readonly List<Agent> _accused = [];

    internal void Read(int c, CompiledEntry verb)
    {
        var clause = sentence.Clauses[c];
        bool passive = sentence.Chunks[clause.Verb].Passive;
        if (!passive && clause.Objects.Count == 0 && _laid.Antecedent(c) is >= 0 and var antecedent)
            clause.Objects.Add(antecedent);
        var named = passive ? sentence.SubjectsOf(c) : clause.Objects;
        ReadAccused(named);
        bool on = ReadBlamedOn(clause, passive);
        if (_accused.Count == 0)
        {
            // "charges the sect with having burned the mill": whoever is meant, the accuser has not done it.
            if (!passive && named.Count > 0)
                MakeSubjects(c, named);
            return;
        }
        var stance = verb.Attribute("stance") is { } name && Enum.TryParse(name, out StanceKind kind) ? kind : StanceKind.Alleged;
        MakeSubjects(c, named);
        if (stance == StanceKind.Alleged && verb.Attribute("speech") is null && sentence.Chunks[clause.Verb] is { Negated: false, Modal: < 0 } && _accused.TrueForAll(a => parties[a.Party].Fights))
            _charges.Add((c, [.. _accused], stance));
        bool content = on;
        foreach (var p in sentence.Prepositions)
        {
            // "blamed snipers of the army": whose they are is no charge.
            if (!SentenceContext.FollowsVerb(p, clause) || named.Contains(p.Host) && sentence.Is(p.Preposition, "of") && sentence.AgentOf(p.Phrase) is not null)
                continue;
            bool charge = sentence.IsOneOf(p.Preposition, "of", "for", "over", "with");
            content |= charge || sentence.Is(p.Preposition, "on");
            if (charge && sentence.IsOneOf(p.Preposition, "of", "for") && blames.PointsBack(p.Phrase))
                content = false;
            else if (charge)
                Charge(c, p.Phrase, stance);
        }
        if (content && !passive && clause.Objects is [var blamed] && blames.PointsBack(blamed))
            content = false;
        // "blamed the Front, whose men had been seen": no charge, but "denounced the Front, which had burned the mill".
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            content |= sentence.Clauses[d] is { Link: not ClauseLink.Subordinate } told && told.Governor == c && !(told is { Link: ClauseLink.Relative, Linker: < 0 });
        if (!content && !passive)
            blames.Lay(c, _accused, stance);
        if (passive || on)
            foreach (int o in passive && on ? sentence.SubjectsOf(c) : clause.Objects)
                Charge(c, o, stance);
    }

    /// <summary>"holds the army responsible for the fire", "put the blame for it on the Front", "Responsibility for it lies with them": whether a clause accuses without a verb of accusing.</summary>
    internal bool ReadLaid(int c)
    {
        var clause = sentence.Clauses[c];
        if (_laid.Named(c))
        {
            ReadAccused(_laid.Pointed(clause) is >= 0 and var pointed ? [pointed] : clause.Objects);
            blames.Lay(c, _accused, StanceKind.Alleged, onlyTold: !_laid.NamedAsDoer(clause));
            return _accused.Count > 0;
        }
        int held = _laid.HeldFor(c), door = _laid.Door(c), pinned = _laid.Pinned(c);
        int blame = _laid.BlameGiven(c) is >= 0 and var given ? given : _laid.BlameLying(c);
        if (held < 0 && door < 0 && pinned < 0 && blame < 0)
            return false;
        _accused.Clear();
        int bearer = held >= 0 ? held : pinned >= 0 ? pinned : door < 0 ? _laid.Bearer(blame, "on", "upon", "with", "at") : _laid.OwnerOf(door);
        // "Responsibility lies with the Front": the verb holds its preposition.
        if (bearer < 0 && blame >= 0)
            bearer = clause.Objects.FindIndex(o => sentence.AgentOf(o) is not null) is >= 0 and var at ? clause.Objects[at] : -1;
        if (bearer < 0 || (blames.DoerAt(bearer) ?? (door >= 0 && sentence.Nouns[bearer].Party >= 0 ? sentence.Nouns[bearer].Agent : null)) is not { } accused || sentence.Chunks[clause.Verb] is { Negated: true } or { Modal: >= 0 })
            return true;
        _accused.Add(accused);
        bool charged = false;
        if (held >= 0 || door >= 0 || pinned >= 0)
            for (int i = clause.Objects.Count - 1; i >= 0; i--)
                if (clause.Objects[i] is var o && o != held && o > clause.Verb && sentence.AgentOf(o) is null)
                {
                    charged |= Charge(c, o, StanceKind.Alleged);
                    // Whoever accuses has done nothing with it.
                    clause.Objects.RemoveAt(i);
                }
        if (blame >= 0)
            foreach (var p in sentence.Prepositions)
                if (p.Host == blame && sentence.Is(p.Preposition, "for"))
                    charged |= Charge(c, p.Phrase, StanceKind.Alleged);
        if (!charged)
            blames.Lay(c, _accused, StanceKind.Alleged);
        return true;
    }

    // What somebody is accused of, named by a noun or told of a thing: "for the killing", "for the missile that killed four"; whether it is something else than what was told before.
    private bool Charge(int c, int phrase, StanceKind stance)
    {
        if (blames.PointsBack(phrase))
            return false;
        if (sentence.Nouns[phrase] is { Act: null, Label: null })
            blames.LayOn(c, phrase, _accused, stance);
        else
            AddCharge(phrase, stance, sentence.Clauses[c]);
        return true;
    }

    /// <summary>"X claimed responsibility for the attack", "an attack claimed by X": who says it was he.</summary>
    internal void ReadClaim(int c)
    {
        var clause = sentence.Clauses[c];
        if (sentence.Chunks[clause.Verb].Negated)
            return;
        bool by = sentence.Tokens[sentence.Chunks[clause.Verb].End - 1].Equals("by", StringComparison.OrdinalIgnoreCase);
        ReadAccused(by ? clause.Objects : sentence.SubjectsOf(c));
        if (_accused.Count == 0)
            return;
        if (by && clause.Verb > 0)
            AddCharge(clause.Verb - 1, StanceKind.Admitted, clause);
        bool named = by;
        if (!by)
            foreach (int o in clause.Objects)
            {
                AddCharge(o, StanceKind.Admitted, clause);
                named |= !blames.PointsBack(o);
            }
        foreach (var p in sentence.Prepositions)
            if (!by && SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "for"))
            {
                AddCharge(p.Phrase, StanceKind.Admitted, clause);
                named |= !blames.PointsBack(p.Phrase);
            }
        // "The Front claimed responsibility."
        if (!named)
            blames.Lay(c, _accused, StanceKind.Admitted);
    }

    /// <summary>"accused the army of emptying whole villages": conduct that no word of the lexicon tells is an accusation all the same, where it is told of people, their things or their places.</summary>
    internal void ReadUnclassified()
    {
        foreach (var (c, accused, stance) in _charges)
            for (int d = c + 1; d < sentence.ClauseCount; d++)
                if (sentence.Clauses[d] is { Link: ClauseLink.Participle } charge && charge.Governor == c && sentence.Chunks[charge.Verb] is { Form: VerbForm.Gerund, Negated: false } && !propositions.Found.Exists(p => p.Words.End > sentence.Chunks[charge.Verb].First) && (charge.Objects.Exists(ConcernsCivilians) || HasCivilianBehind(charge)))
                {
                    var told = builder.Start(d, ActKind.Unknown, sentence.Words(charge.Verb));
                    told.Agents.AddRange(accused);
                    told.SetStance(stance, sentence.Words(sentence.Clauses[c].Verb));
                    builder.Complete(told);
                    propositions.Keep(told);
                    break;
                }
        _charges.Clear();
    }

    // "of hiding among the sick", "of laying wires to a school".
    private bool HasCivilianBehind(Clause charge)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, charge) && ConcernsCivilians(p.Phrase))
                return true;
        return false;
    }

    private bool ConcernsCivilians(int phrase) =>
        sentence.Nouns[phrase] is var noun && (noun.Persons is { } persons && PersonsReader.StatusOf(persons) != CivilianStatus.Fighter || noun.Object is { } thing && thing.As<ObjectKind>() is not ObjectKind.MilitaryObjective || sentence.HeadOf(phrase).Is(LexiconCategory.PlaceHead));

    /// <summary>Reads what a court convicts or tries a person for: "was found guilty of war crimes".</summary>
    internal void ReadCharge(int c)
    {
        var clause = sentence.Clauses[c];
        var named = sentence.Chunks[clause.Verb].Passive ? sentence.SubjectsOf(c) : clause.Objects;
        ReadAccused(named);
        if (_accused.Count == 0 || !_accused.TrueForAll(a => parties[a.Party].Kind == PartyKind.Person))
            return;
        MakeSubjects(c, named);
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.IsOneOf(p.Preposition, "of", "for", "over", "with"))
                AddCharge(p.Phrase, StanceKind.Alleged, clause);
    }

    /// <summary>"charged with war crimes for leading attacks": the crime named is that of all that the accused are said to have done.</summary>
    internal void ShareCrimes()
    {
        foreach (var named in propositions.Found)
        {
            if (named.Act != ActKind.Breach || named.Agents.Count == 0)
                continue;
            foreach (var done in propositions.Found)
                if (done != named && done.Agents.Count > 0 && done.Agents[0].Party == named.Agents[0].Party)
                    foreach (var (label, words) in named.Labels)
                        done.AddLabel(label, words);
        }
    }

    private void ReadAccused(List<int> named)
    {
        _accused.Clear();
        foreach (int n in named)
        {
            if (blames.DoerAt(n) is { } agent)
                _accused.Add(agent);
            else if (sentence.Chunks[n].Pronoun && sentence.IsOneOf(n, "it", "them"))
                ReadPronoun(sentence.Words(n));
        }
    }

    private void ReadPronoun(TokenRange words)
    {
        foreach (var last in memory.Recent)
            _accused.Add(new Agent(last.Party, ReferenceForm.Pronoun, words));
        if (_accused.Count == 0 && parties.MostRecent(static p => p.Fights) is >= 0 and var recent)
            _accused.Add(new Agent(recent, ReferenceForm.Pronoun, words));
    }

    // "blamed the attack on the rebels", "attributed it to them"; whether a party follows "on" or "to".
    private bool ReadBlamedOn(Clause clause, bool passive)
    {
        foreach (var p in sentence.Prepositions)
        {
            if (!SentenceContext.FollowsVerb(p, clause) || !sentence.Is(p.Preposition, "on") && !(sentence.Is(p.Preposition, "to") && _accused.Count == 0) || !sentence.Nouns[p.Phrase].PartyIsHead)
                continue;
            if (sentence.AgentOf(p.Phrase) is { } blamed && (!passive || _accused.Count == 0))
            {
                _accused.Clear();
                _accused.Add(blamed);
            }
            return true;
        }
        // "blamed the strike, in which four died, on the rebels".
        if (passive || _accused.Count > 0 || clause.Objects.Count == 0 || _laid.Bearer(clause.Verb, "on") is not (>= 0 and var bearer) || sentence.AgentOf(bearer) is not { } far)
            return false;
        _accused.Add(far);
        return true;
    }

    // "accused X of shelling …, killing …": the accused are the subjects of what follows.
    private void MakeSubjects(int c, List<int> accused)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            bool content = inner.Link == ClauseLink.Participle && (inner.Governor == c || inner.SubjectOf == c);
            if (!content && inner.SubjectOf != c)
                continue;
            inner.Subjects.Clear();
            if (!content)
                continue;
            inner.Subjects.AddRange(accused);
            inner.SubjectOf = -1;
        }
    }

    // The nominal act that they are accused of.
    private void AddCharge(int phrase, StanceKind stance, Clause clause)
    {
        if (sentence.Nouns[phrase] is { Act: null, Label: null } || !propositions.Take(phrase))
            return;
        var proposition = builder.StartNominal(phrase, -1);
        proposition.Agents.AddRange(_accused);
        proposition.SetStance(stance, sentence.Words(clause.Verb));
        nominals.AddRoles(proposition, phrase);
        builder.CompleteNominal(proposition);
        // "blamed the shelling on the army": it was not shelled.
        proposition.Opponents.RemoveAll(o => _accused.Exists(a => a.Party == o.Party));
        proposition.Widen(new(sentence.Chunks[clause.First].First, sentence.Chunks[phrase].End));
        propositions.KeepNominal(proposition);
    }
}
