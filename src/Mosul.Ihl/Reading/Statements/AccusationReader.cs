using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads accusations: "accused X of shelling the town", "X was blamed for the attack", "held X responsible for the deaths"; and claims of one's own: "X claimed responsibility for the bombing".</summary>
internal sealed class AccusationReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, NominalReader nominals, PartyRegistry parties, AgentMemory memory, BlameReader blames)
{
    // Those whom the accusation being read accuses.
    private readonly List<Agent> _accused = [];

    internal void Read(int c, CompiledEntry verb)
    {
        var clause = sentence.Clauses[c];
        bool passive = sentence.Chunks[clause.Verb].Passive;
        var named = passive ? sentence.SubjectsOf(c) : clause.Objects;
        ReadAccused(named);
        bool on = ReadBlamedOn(clause, passive);
        if (_accused.Count == 0)
            return;
        var stance = verb.Attribute("stance") is { } name && Enum.TryParse(name, out StanceKind kind) ? kind : StanceKind.Alleged;
        MakeSubjects(c, named);
        bool content = on;
        foreach (var p in sentence.Prepositions)
        {
            if (!SentenceContext.FollowsVerb(p, clause))
                continue;
            bool charge = sentence.IsOneOf(p.Preposition, "of", "for", "over", "with");
            content |= charge || sentence.Is(p.Preposition, "on");
            if (charge && sentence.IsOneOf(p.Preposition, "of", "for") && blames.PointsBack(p.Phrase))
                content = false;
            else if (charge)
                AddCharge(p.Phrase, stance, clause);
        }
        if (content && !passive && clause.Objects is [var blamed] && blames.PointsBack(blamed))
            content = false;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            content |= sentence.Clauses[d].Governor == c;
        if (!content && !passive)
            blames.Lay(c, _accused, stance);
        if (passive || on)
            foreach (int o in passive && on ? sentence.SubjectsOf(c) : clause.Objects)
                AddCharge(o, stance, clause);
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
        return false;
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
        proposition.Widen(new(sentence.Chunks[clause.First].First, sentence.Chunks[phrase].End));
        propositions.KeepNominal(proposition);
    }
}
