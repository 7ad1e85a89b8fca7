using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Turns the clauses and nominal acts of a sentence into propositions: who did what to whom, with what, when and where.</summary>
internal sealed class PropositionReader(SentenceContext sentence, PartyRegistry parties, PlaceReader places)
{
    private readonly List<Proposition> _found = [];
    private readonly FrameReader _frames = new(sentence);
    private readonly HashSet<int> _usedNominals = [];
    private readonly Dictionary<int, Proposition> _byClause = [];
    private readonly Dictionary<int, Proposition> _byNominal = [];

    /// <summary>The parties that last did something, for "they" and "it".</summary>
    private readonly List<Agent> _lastAgents = [];

    /// <summary>Sentence and paragraph in which they did it.</summary>
    private int _lastAgentsSentence = -10;
    private int _lastAgentsParagraph = -10;

    /// <summary>The propositions of the sentence read last.</summary>
    internal List<Proposition> Found => _found;

    internal Proposition? OfClause(int clause) => _byClause.GetValueOrDefault(clause);

    internal Proposition? OfVerb(int chunk)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Verb == chunk)
                return OfClause(c);
        return null;
    }

    internal Proposition? OfNominal(int chunk) => _byNominal.GetValueOrDefault(chunk);

    internal void Read()
    {
        _found.Clear();
        _usedNominals.Clear();
        _byClause.Clear();
        _byNominal.Clear();
        for (int c = 0; c < sentence.ClauseCount; c++)
            ReadClause(c);
        for (int n = 0; n < sentence.Nouns.Count; n++)
            if (!_usedNominals.Contains(n))
                ReadNominal(n);
        Group();
        ShareDates();
        InheritAgents();
        RememberAgents();
    }

    // ---- clauses

    private void ReadClause(int c)
    {
        var clause = sentence.Clauses[c];
        var verb = sentence.VerbOf(clause);
        if (verb is null)
            return;
        var chunk = sentence.Chunks[clause.Verb];
        if (_frames.Of(c, clause) is { } frame)
            ReadAct(c, clause, chunk, frame);
        else if (verb.Category == LexiconCategory.Act)
            ReadAct(c, clause, chunk, verb);
        else if (verb.Category == LexiconCategory.Verb)
            ReadVerb(c, clause, chunk, verb);
        else if (verb.Is(FunctionWord.Be))
            ReadCopula(c, clause);
    }

    // "seized four elders", "its members were held": to take persons is to abduct or detain them, to take a town is not.
    private bool TakesPersons(int c, Clause clause, Chunk chunk)
    {
        var word = sentence.Tokens[sentence.Items[chunk.Head].First];
        if (chunk.Negated || !word.StartsWith("seiz", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("held", StringComparison.OrdinalIgnoreCase) || sentence.Items[chunk.Head].End - sentence.Items[chunk.Head].First > 1)
            return false;
        var taken = chunk.Passive ? sentence.SubjectsOf(c) : clause.Objects;
        return taken.Count > 0 && taken.TrueForAll(n => sentence.Nouns[n] is { Object: null, Place: null, Weapon: null, Act: null } noun && (noun.Persons is not null || noun.Number >= 0 && sentence.HeadOf(n) is var head && (head.Class == WordClass.Number || head.Is(WordKind.Partitive))));
    }

    private void ReadAct(int c, Clause clause, Chunk chunk, CompiledEntry verb) => ReadAct(c, clause, chunk, verb, verb.As<ActKind>());

    private void ReadAct(int c, Clause clause, Chunk chunk, CompiledEntry verb, ActKind act)
    {
        var proposition = Start(c, clause, act, new(sentence.Items[chunk.Head].First, sentence.Items[chunk.Head].End));
        bool patientSubject = verb.Attribute("frame") == "patient";
        bool target = verb.Attribute("role") == "target";
        AddWeaponOf(proposition, verb, proposition.ActWords);
        // "30 wounded", "12 injured": a past form without object whose subject can only suffer it.
        bool suffers = !chunk.Passive && clause.Objects.Count == 0 && act.HarmOf() is not null && sentence.SubjectsOf(c) is [var only, ..] && sentence.Nouns[only] is { PartyIsHead: false } s && (s.Persons is not null || s.Number >= 0) && s.Act is null && s.Weapon is null;
        // "were led away and shot": the second participle of a passive shares its auxiliary.
        bool sharesPassive = !chunk.Passive && clause.Objects.Count == 0 && clause.SubjectOf >= 0 && (sentence.Items[chunk.Head].Form & FormKind.PastParticiple) != FormKind.Plain && chunk.Form == VerbForm.Finite && sentence.Chunks[sentence.Clauses[clause.SubjectOf].Verb].Passive;
        if (chunk.Passive || suffers || sharesPassive)
        {
            foreach (int subject in sentence.SubjectsOf(c))
                AddPatient(proposition, subject, target);
            AddAgentsFromPrepositions(proposition, clause, byOnly: true);
            // "were seized by gunmen and held for ransom".
            if (proposition.Agents.Count == 0 && clause.SubjectOf >= 0 && sentence.Chunks[sentence.Clauses[clause.SubjectOf].Verb].Passive)
                AddAgentsFromPrepositions(proposition, sentence.Clauses[clause.SubjectOf], byOnly: true);
        }
        else if (patientSubject)
        {
            foreach (int subject in sentence.SubjectsOf(c))
                AddPatient(proposition, subject, false);
            AddAgentsFromPrepositions(proposition, clause, byOnly: true);
        }
        else
        {
            AddSubjectsAsAgents(proposition, c);
            foreach (int o in clause.Objects)
                AddPatient(proposition, o, target);
        }
        if (clause.Objects.Count == 0 && !chunk.Passive && !patientSubject && SharedObjects(c, clause) is { } shared)
            foreach (int o in shared)
                AddPatient(proposition, o, target);
        Complete(proposition, c, clause);
        if (act is ActKind.Attack or ActKind.WeaponUse)
            TakeKindOfMeans(proposition, c);
        // "denied insulin to detainees", "stole grain from farmers".
        if (act is ActKind.DenialOfCare or ActKind.AidObstruction or ActKind.Looting or ActKind.DenialOfReparation or ActKind.Starvation)
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "to") || sentence.Is(p.Preposition, "from") || sentence.Is(p.Preposition, "for")) && sentence.Nouns[p.Phrase] is { Persons: not null, PartyIsHead: false })
                    AddPatient(proposition, p.Phrase, target);
        if (verb.Category != LexiconCategory.Frame || !FrameReader.TellsOmission(verb))
            Negation(proposition, c, clause);
        Keep(proposition, c);
    }

    // "The strike hit a house", "rockets struck a school", "dropped barrel bombs": the kind of the attack is that of its subject or means.
    private void TakeKindOfMeans(Proposition proposition, int c)
    {
        foreach (int subject in sentence.SubjectsOf(c))
            if (sentence.Nouns[subject].Act is { } act && act.As<ActKind>().IsAttack() && act.As<ActKind>() != ActKind.Attack)
            {
                proposition.Act = act.As<ActKind>();
                return;
            }
        foreach (var (weapon, _) in proposition.Weapons)
            if (weapon.ActOf() is { } kind && kind != ActKind.MineLaying)
            {
                proposition.Act = kind;
                return;
            }
    }

    // "shot and burned villagers": joined verbs share the object that follows the last.
    private List<int>? SharedObjects(int c, Clause clause)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var next = sentence.Clauses[d];
            if (next.SubjectOf < 0 || next.Verb != clause.Verb + 2 || sentence.Chunks[clause.Verb + 1].Kind is not (ChunkKind.And or ChunkKind.Or))
                continue;
            return next.Objects;
        }
        return null;
    }

    private void ReadVerb(int c, Clause clause, Chunk chunk, CompiledEntry verb)
    {
        switch ((VerbKind)verb.Value)
        {
            case VerbKind.Light:
                ReadLight(c, clause, chunk);
                break;
            case VerbKind.Cause:
                ReadCause(c, clause, chunk);
                break;
            case VerbKind.Use:
                ReadUse(c, clause, chunk);
                break;
            case VerbKind.Fail:
                ReadFailure(c, clause, chunk);
                break;
            case VerbKind.Permit:
                ReadPermission(c, clause, chunk);
                break;
            case VerbKind.Accuse:
                ReadAccusation(c, clause, chunk, verb);
                break;
            case VerbKind.Investigate when chunk.Negated || GovernedByFailure(clause):
                var omitted = Start(c, clause, ActKind.FailureToInvestigate, Words(chunk));
                AddSubjectsAsAgents(omitted, c);
                Complete(omitted, c, clause);
                Keep(omitted, c);
                break;
            case VerbKind.Control when TakesPersons(c, clause, chunk):
                ReadAct(c, clause, chunk, verb, ActKind.Abduction);
                break;
            default:
                if (!ReadImpact(c, clause, chunk) && !ReadState(c, clause, chunk))
                    ReadDutyOmitted(c, clause, chunk);
                break;
        }
    }

    // "Shells fell on the market", "rockets slammed into a school", "a drone crashed on a clinic".
    private bool ReadImpact(int c, Clause clause, Chunk chunk)
    {
        if (chunk.Passive || chunk.Negated)
            return false;
        ActKind? act = null;
        foreach (int subject in sentence.SubjectsOf(c))
            if (sentence.Nouns[subject] is { Weapon: { } weapon, PartyIsHead: false })
                act = weapon.As<WeaponKind>().ActOf();
        if (act is null or ActKind.MineLaying)
            return false;
        bool lands = false;
        foreach (var p in sentence.Prepositions)
            lands |= p.Preposition > clause.Verb && p.Preposition < clause.End && IsImpactPreposition(p.Preposition);
        if (!lands)
            return false;
        var proposition = Start(c, clause, act.Value, Words(chunk));
        AddSubjectsAsAgents(proposition, c);
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > clause.Verb && p.Preposition < clause.End && IsImpactPreposition(p.Preposition))
                AddPatient(proposition, p.Phrase, false);
        Complete(proposition, c, clause);
        Keep(proposition, c);
        return true;
    }

    // "Between 200 and 500 people remain under the rubble": a state of the subject that a phrase tells.
    private bool ReadState(int c, Clause clause, Chunk chunk)
    {
        foreach (int o in clause.Objects)
        {
            if (sentence.Nouns[o].Act is not { } act || act.As<ActKind>() != ActKind.Trapping || chunk.Negated || !_usedNominals.Add(o))
                continue;
            var proposition = Start(c, clause, ActKind.Trapping, sentence.Words(o));
            foreach (int subject in sentence.SubjectsOf(c))
                AddPatient(proposition, subject, false);
            Complete(proposition, c, clause);
            Keep(proposition, c);
            return true;
        }
        return false;
    }

    private bool IsImpactPreposition(int preposition) =>
        sentence.Is(preposition, "on") || sentence.Is(preposition, "onto") || sentence.Is(preposition, "into") || sentence.Is(preposition, "in") || sentence.Is(preposition, "near") || sentence.Is(preposition, "at") || sentence.Is(preposition, "inside");

    private static TokenRange Words(Chunk chunk) => new(chunk.First, chunk.End);

    // "carried out attacks", "committed war crimes": the object is the act.
    private void ReadLight(int c, Clause clause, Chunk chunk)
    {
        var acts = chunk.Passive ? sentence.SubjectsOf(c) : clause.Objects;
        Proposition? first = null;
        foreach (int o in acts)
        {
            var noun = sentence.Nouns[o];
            if (noun.Act is null && noun.Label is null)
                continue;
            _usedNominals.Add(o);
            var proposition = StartNominal(o, noun, c);
            if (sentence.Chunks[o].NoDeterminer && Omitted(noun.Act) is { } omitted)
                proposition.Act = omitted;
            if (chunk.Passive)
                AddAgentsFromPrepositions(proposition, clause, byOnly: true);
            else
                AddSubjectsAsAgents(proposition, c);
            NominalRoles(proposition, o, noun);
            Complete(proposition, c, clause);
            Negation(proposition, c, clause);
            _found.Add(proposition);
            _byNominal[o] = proposition;
            first ??= proposition;
        }
        if (first is not null)
            _byClause[c] = first;
    }

    private Proposition StartNominal(int o, in Noun noun, int clause)
    {
        int item = noun.ActItem >= 0 ? noun.ActItem : noun.LabelItem;
        var words = sentence.Words(o);
        var proposition = new Proposition
        {
            Sentence = sentence.Index,
            Act = noun.Act?.As<ActKind>() ?? ActKind.Breach,
            ActWords = new(sentence.Items[item].First, sentence.Items[item].End),
            Words = clause >= 0 ? sentence.Words(sentence.Clauses[clause]) : words,
            Clause = clause,
            Chunk = o,
            Series = noun.Series,
            Campaign = noun.Campaign,
            Anaphoric = sentence.Chunks[o].Definite && noun.Number < 0,
        };
        if (!proposition.Words.Contains(words))
            proposition.Words = new(Math.Min(proposition.Words.First, words.First), Math.Max(proposition.Words.End, words.End));
        if (noun.Act is { } act)
            AddWeaponOf(proposition, act, proposition.ActWords);
        return proposition;
    }

    // "left 12 dead", "caused civilian casualties", "claimed the lives of 20".
    private void ReadCause(int c, Clause clause, Chunk chunk)
    {
        var effects = chunk.Passive ? sentence.SubjectsOf(c) : clause.Objects;
        Proposition? kept = null;
        foreach (int o in effects)
        {
            var noun = sentence.Nouns[o];
            var harm = noun.Act;
            int next = o + 1;
            CompiledEntry? after = next < sentence.Chunks.Count && sentence.Chunks[next].Kind is ChunkKind.Adverb or ChunkKind.VerbGroup ? HarmAfter(next) : null;
            if (harm is null && after is null)
                continue;
            _usedNominals.Add(o);
            var entry = harm ?? after!;
            var proposition = Start(c, clause, entry.As<ActKind>(), harm is not null ? new(sentence.Items[noun.ActItem].First, sentence.Items[noun.ActItem].End) : sentence.Words(next));
            if (chunk.Passive)
                AddAgentsFromPrepositions(proposition, clause, byOnly: false);
            else
                AddSubjectsAsAgents(proposition, c);
            AddPatient(proposition, o, false);
            if (harm is not null)
                NominalRoles(proposition, o, noun);
            Complete(proposition, c, clause);
            Negation(proposition, c, clause);
            _found.Add(proposition);
            kept ??= proposition;
        }
        if (kept is not null)
            _byClause[c] = kept;
    }

    private CompiledEntry? HarmAfter(int chunk) => sentence.HeadOf(chunk).Sense(LexiconCategory.Act) is { } act && act.As<ActKind>().HarmOf() is not null ? act : null;

    // "used cluster bombs", "used civilians as human shields", "used disproportionate force".
    private void ReadUse(int c, Clause clause, Chunk chunk)
    {
        var means = chunk.Passive ? sentence.SubjectsOf(c) : clause.Objects;
        var role = PrepositionalNoun(clause, "as", n => n.Act is not null);
        var proposition = Start(c, clause, role >= 0 ? sentence.Nouns[role].Act!.As<ActKind>() : ActKind.WeaponUse, Words(chunk));
        bool told = role >= 0;
        if (role >= 0)
            _usedNominals.Add(role);
        foreach (int o in means)
        {
            var noun = sentence.Nouns[o];
            if (noun.Weapon is not null)
            {
                told = true;
                AddWeapon(proposition, noun);
            }
            else if (noun.Act is { } act)
            {
                // "used them as shields and …": the first act is what they were used for.
                if (told && role < 0 && proposition.Act != ActKind.WeaponUse)
                    continue;
                told = true;
                _usedNominals.Add(o);
                if (role < 0)
                    proposition.Act = act.As<ActKind>();
                AddWeaponOf(proposition, act, sentence.Words(o));
                NominalRoles(proposition, o, noun);
            }
            else if (HasCircumstance(o))
            {
                told = true;
                if (role < 0 && proposition.Weapons.Count == 0)
                    proposition.Act = ActKind.Attack;
            }
            AddPatient(proposition, o, false);
        }
        // "such as rockets", "including cluster bombs" after the means.
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > clause.Verb && p.Preposition < clause.End && sentence.Nouns[p.Phrase].Weapon is not null)
                AddWeapon(proposition, sentence.Nouns[p.Phrase]);
        if (!told)
            return;
        if (proposition.Act == ActKind.WeaponUse && proposition.Weapons.Exists(w => w.Kind is WeaponKind.ChemicalAgent or WeaponKind.BiologicalAgent or WeaponKind.Mine))
            proposition.Act = proposition.Weapons.Find(w => w.Kind is WeaponKind.ChemicalAgent or WeaponKind.BiologicalAgent or WeaponKind.Mine).Kind.ActOf()!.Value;
        if (chunk.Passive)
            AddAgentsFromPrepositions(proposition, clause, byOnly: true);
        else
            AddSubjectsAsAgents(proposition, c);
        Complete(proposition, c, clause);
        Negation(proposition, c, clause);
        Keep(proposition, c);
    }

    private bool HasCircumstance(int chunk)
    {
        for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Circumstance) is not null)
                return true;
        return false;
    }

    // "failed to investigate", "failure to warn": what the infinitive or object says did not happen.
    private void ReadFailure(int c, Clause clause, Chunk chunk)
    {
        if (chunk.Negated)
            return;
        bool inner = false;
        for (int d = 0; d < sentence.ClauseCount; d++)
            inner |= d != c && sentence.Clauses[d].Governor == c;
        if (inner)
            return;
        foreach (int o in clause.Objects)
        {
            if (Omitted(sentence.Nouns[o].Act) is not { } act)
                continue;
            _usedNominals.Add(o);
            var proposition = Start(c, clause, act, Words(chunk));
            AddSubjectsAsAgents(proposition, c);
            AddPatient(proposition, o, false);
            Complete(proposition, c, clause);
            Keep(proposition, c);
            return;
        }
    }

    // "did not allow them to leave", "refused to let aid in".
    private void ReadPermission(int c, Clause clause, Chunk chunk)
    {
        if (!chunk.Negated && !GovernedByFailure(clause))
            return;
        ActKind? act = null;
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && (sentence.VerbOf(sentence.Clauses[d]) is { } v && (v.Is(LexiconCategory.Act) && v.As<ActKind>() == ActKind.Flight || v.Is(VerbKind.General)) || sentence.Clauses[d].Link == ClauseLink.Infinitive))
                act = ActKind.PreventingFlight;
        foreach (int o in clause.Objects)
            if (sentence.Nouns[o].Object?.As<ObjectKind>() == ObjectKind.Relief || sentence.Nouns[o].Persons?.As<PersonKind>() == PersonKind.AidWorker || sentence.Nouns[o].Act?.As<ActKind>() == ActKind.AidObstruction)
                act = ActKind.AidObstruction;
        if (act is null)
            return;
        var proposition = Start(c, clause, act.Value, Words(chunk));
        AddSubjectsAsAgents(proposition, c);
        foreach (int o in clause.Objects)
            AddPatient(proposition, o, false);
        Complete(proposition, c, clause);
        Keep(proposition, c);
    }

    // Verbs outside the field tell an omission when negated: "did not take precautions", "failed to adapt their tactics".
    private void ReadDutyOmitted(int c, Clause clause, Chunk chunk)
    {
        bool none = false;
        foreach (int subject in sentence.SubjectsOf(c))
            none |= sentence.Chunks[subject].NoDeterminer;
        if (!chunk.Negated && !none && !GovernedByFailure(clause))
            return;
        var words = sentence.Words(clause);
        if (OmittedDuty(words) is not { } act)
            return;
        var proposition = Start(c, clause, act, words);
        AddSubjectsAsAgents(proposition, c);
        // "No warning had been given": by those whose attack has just been told.
        if (proposition.Agents.Count == 0 && (chunk.Passive || none) && sentence.Index - _lastAgentsSentence <= 3)
            foreach (var agent in _lastAgents)
                AddAgent(proposition, agent with { Form = ReferenceForm.Inherited });
        Complete(proposition, c, clause);
        Keep(proposition, c);
    }

    private ActKind? OmittedDuty(TokenRange words)
    {
        foreach (var item in sentence.Items)
        {
            if (item.First < words.First || item.First >= words.End)
                continue;
            if (item.Sense(LexiconCategory.Circumstance) is { } circumstance)
            {
                if (circumstance.As<CircumstanceKind>() == CircumstanceKind.PrecautionsTaken)
                    return ActKind.FailureOfPrecautions;
                if (circumstance.As<CircumstanceKind>() == CircumstanceKind.WarningGiven)
                    return ActKind.FailureOfPrecautions;
            }
            if (item.Sense(LexiconCategory.Act) is { } act && Omitted(act) is { } omitted)
                return omitted;
        }
        return null;
    }

    /// <summary>The breach that an omitted duty is; null when the act is none.</summary>
    private static ActKind? Omitted(CompiledEntry? act) => act?.As<ActKind>() switch
    {
        ActKind.Investigation => ActKind.FailureToInvestigate,
        ActKind.Warning => ActKind.FailureOfPrecautions,
        _ => null,
    };

    private bool GovernedByFailure(Clause clause) =>
        clause.Governor >= 0 && sentence.VerbOf(sentence.Clauses[clause.Governor]) is { } verb && verb.Is(VerbKind.Fail) && !sentence.Chunks[sentence.Clauses[clause.Governor].Verb].Negated && clause.Link is ClauseLink.Infinitive or ClauseLink.Participle;

    // "accused X of shelling the town", "X was blamed for the attack", "held X responsible for the deaths".
    private void ReadAccusation(int c, Clause clause, Chunk chunk, CompiledEntry verb)
    {
        var accused = chunk.Passive ? sentence.SubjectsOf(c) : clause.Objects;
        var agents = new List<Agent>();
        foreach (int a in accused)
        {
            if (AgentOf(a) is { } agent)
                agents.Add(agent);
            else if (sentence.Chunks[a].Pronoun && (sentence.Is(a, "it") || sentence.Is(a, "them")))
            {
                agents.AddRange(_lastAgents.Select(l => new Agent(l.Party, ReferenceForm.Pronoun, sentence.Words(a))));
                if (agents.Count == 0 && parties.MostRecent(p => p.Fights) is >= 0 and var recent)
                    agents.Add(new Agent(recent, ReferenceForm.Pronoun, sentence.Words(a)));
            }
        }
        // "blamed the attack on the rebels".
        int on = PrepositionalNoun(clause, "on", n => n.PartyIsHead);
        if (on >= 0 && !chunk.Passive && AgentOf(on) is { } blamed)
        {
            agents.Clear();
            agents.Add(blamed);
        }
        else if (on >= 0 && chunk.Passive && agents.Count == 0 && AgentOf(on) is { } passive)
        {
            agents.Add(passive);
        }
        if (agents.Count == 0)
            return;
        var stance = verb.Attribute("stance") is { } name && Enum.TryParse(name, out StanceKind kind) ? kind : StanceKind.Alleged;
        // What follows "of" or "for": gerund clauses and nominal acts.
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            if (inner.Governor == c && inner.Link == ClauseLink.Participle)
            {
                inner.Subjects.Clear();
                inner.Subjects.AddRange(accused);
                inner.SubjectOf = -1;
            }
            else if (inner.SubjectOf == c)
            {
                inner.Subjects.Clear();
                if (inner.Link == ClauseLink.Participle)
                {
                    inner.Subjects.AddRange(accused);
                    inner.SubjectOf = -1;
                }
            }
        }
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition < clause.Verb || p.Preposition >= clause.End || !(sentence.Is(p.Preposition, "of") || sentence.Is(p.Preposition, "for") || sentence.Is(p.Preposition, "over")))
                continue;
            AddAccused(p.Phrase, agents, stance, c);
        }
        bool content = sentence.Prepositions.Exists(p => p.Preposition >= clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "of") || sentence.Is(p.Preposition, "for") || sentence.Is(p.Preposition, "on") || sentence.Is(p.Preposition, "over")));
        if (!content && !chunk.Passive)
            BlameBefore(c, clause, agents, stance);
        if (chunk.Passive || on >= 0)
            foreach (int o in chunk.Passive && on >= 0 ? sentence.SubjectsOf(c) : clause.Objects)
                AddAccused(o, agents, stance, c);
    }

    // "…, a doctor said, blaming the rebels", "The ministry blamed the rebels.": what was told before is laid at their door.
    private void BlameBefore(int c, Clause clause, List<Agent> agents, StanceKind stance)
    {
        bool any = false;
        foreach (var before in _found)
        {
            if (before.Agents.Count > 0 || !before.Act.IsAttack() && before.Act.HarmOf() is null && !before.Act.IsProhibitedConduct())
                continue;
            before.Agents.AddRange(agents);
            before.Stance = Weaker(stance, before.Stance) ? stance : before.Stance;
            before.StanceCue = sentence.Words(clause.Verb);
            any = true;
        }
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            any |= sentence.Clauses[d].Governor == c;
        if (any)
            return;
        var proposition = Start(c, clause, ActKind.Attack, Words(sentence.Chunks[clause.Verb]));
        proposition.Agents.AddRange(agents);
        proposition.Anaphoric = true;
        proposition.Stance = stance;
        proposition.StanceCue = sentence.Words(clause.Verb);
        places.Read(sentence, proposition);
        Keep(proposition, c);
    }

    private void AddAccused(int phrase, List<Agent> agents, StanceKind stance, int clause)
    {
        var noun = sentence.Nouns[phrase];
        if (noun.Act is null && noun.Label is null || !_usedNominals.Add(phrase))
            return;
        var proposition = StartNominal(phrase, noun, -1);
        proposition.Agents.AddRange(agents);
        proposition.Stance = stance;
        proposition.StanceCue = sentence.Words(sentence.Clauses[clause].Verb);
        NominalRoles(proposition, phrase, noun);
        CompleteNominal(proposition, phrase);
        proposition.Words = new(Math.Min(proposition.Words.First, sentence.Chunks[sentence.Clauses[clause].First].First), Math.Max(proposition.Words.End, sentence.Chunks[phrase].End));
        _found.Add(proposition);
        _byNominal[phrase] = proposition;
    }

    // "The attack was a war crime", "they are guilty of war crimes".
    private void ReadCopula(int c, Clause clause)
    {
        if (ReadState(c, clause, sentence.Chunks[clause.Verb]))
            return;
        int label = -1;
        foreach (int o in clause.Objects)
            if (sentence.Nouns[o].Label is not null)
                label = o;
        if (label < 0)
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Nouns[p.Phrase].Label is not null || sentence.Nouns[p.Phrase].Act is not null) && SaysGuilt(clause, p.Preposition))
                    label = p.Phrase;
        if (label < 0 || sentence.Chunks[clause.Verb].Negated)
            return;
        var subjects = sentence.SubjectsOf(c);
        var noun = sentence.Nouns[label];
        bool party = false;
        foreach (int s in subjects)
            party |= sentence.Nouns[s].PartyIsHead;
        if (party && subjects.Count > 0)
        {
            var proposition = StartNominal(label, noun, c);
            AddSubjectsAsAgents(proposition, c);
            Complete(proposition, c, clause);
            _usedNominals.Add(label);
            Keep(proposition, c);
            return;
        }
        foreach (int s in subjects)
        {
            if (sentence.Nouns[s].Act is null || !_usedNominals.Add(s))
                continue;
            var proposition = StartNominal(s, sentence.Nouns[s], c);
            NominalRoles(proposition, s, sentence.Nouns[s]);
            Complete(proposition, c, clause);
            _usedNominals.Add(label);
            _byNominal[s] = proposition;
            Keep(proposition, c);
        }
    }

    // "are guilty of", "was responsible for", "is behind".
    private bool SaysGuilt(Clause clause, int preposition)
    {
        for (int i = clause.Verb + 1; i < preposition; i++)
            foreach (var item in sentence.Items.GetRange(sentence.Chunks[i].FirstItem, sentence.Chunks[i].EndItem - sentence.Chunks[i].FirstItem))
                if (item.Sense(LexiconCategory.Word) is { } word && word.Attribute("role") == "guilty")
                    return true;
        return false;
    }

    // ---- nominal acts

    private void ReadNominal(int n)
    {
        var noun = sentence.Nouns[n];
        if (noun.Act is null && noun.Label is null || noun.PartyIsHead && noun.Party >= 0 && noun.ActItem != sentence.Chunks[n].Head)
            return;
        var proposition = StartNominal(n, noun, -1);
        NominalRoles(proposition, n, noun);
        // A legal word alone tells nothing; with a doer ("crimes by all sides") it does.
        if (noun.Act is null && proposition.Agents.Count == 0)
            return;
        CompleteNominal(proposition, n);
        _found.Add(proposition);
        _byNominal[n] = proposition;
    }

    /// <summary>Roles inside the phrase and in the prepositional phrases that hang on it: "coalition strikes on Mosul", "the killing of 12 civilians by troops".</summary>
    private void NominalRoles(Proposition proposition, int n, in Noun noun)
    {
        if (noun.Party >= 0 && !noun.PartyIsHead && proposition.Agents.Count == 0)
            AddAgent(proposition, new Agent(noun.Party, noun.Form, new(noun.PartyFirst, noun.PartyEnd)));
        if (proposition.Agents.Count == 0 && sentence.Items[sentence.Chunks[n].FirstItem].Is(FunctionWord.Possessive))
            AddPossessor(proposition, n);
        if (noun.Weapon is not null)
            AddWeapon(proposition, noun);
        if (noun.Persons is { } persons && noun.PersonsItem != noun.ActItem)
            proposition.Affected.Add((persons, sentence.Words(n)));
        if (noun.Object is { } thing && noun.ObjectItem != noun.ActItem)
            proposition.Objects.Add((thing, sentence.Words(n)));
        bool patientOf = proposition.Act.HarmOf() is not null || proposition.Act is ActKind.Torture or ActKind.IllTreatment or ActKind.SexualViolence or ActKind.HumanShielding or ActKind.Looting or ActKind.Destruction or ActKind.Starvation or ActKind.ChildRecruitment or ActKind.BodyDesecration or ActKind.CollectivePunishment or ActKind.Siege or ActKind.Arson or ActKind.Enslavement or ActKind.Airstrike or ActKind.Shelling or ActKind.Bombing or ActKind.AidObstruction or ActKind.Humiliation;
        int host = n;
        foreach (var p in sentence.Prepositions)
        {
            if (p.Host != host && p.Host != n)
                continue;
            var other = sentence.Nouns[p.Phrase];
            if (sentence.HeadOf(p.Preposition).Is(FunctionWord.By) || sentence.Is(p.Preposition, "from") && other.PartyIsHead)
            {
                proposition.Either |= FollowsOr(p.Phrase);
                if (AgentOf(p.Phrase) is { } agent)
                    AddAgent(proposition, agent);
                else if (other.Weapon is not null)
                    AddWeapon(proposition, other);
                host = p.Phrase;
            }
            else if (sentence.Is(p.Preposition, "of"))
            {
                if (patientOf)
                    AddPatient(proposition, p.Phrase, false);
                else if (AgentOf(p.Phrase) is { } doer && parties[doer.Party].Fights)
                    AddAgent(proposition, doer);
                host = p.Phrase;
            }
            else if (sentence.Is(p.Preposition, "on") || sentence.Is(p.Preposition, "against") || sentence.Is(p.Preposition, "at"))
            {
                AddPatient(proposition, p.Phrase, false);
                host = p.Phrase;
            }
        }
    }

    // "have concentrated their attack on": the possessor is the subject of the clause.
    private void AddPossessor(Proposition proposition, int n)
    {
        int clause = ClauseAt(n);
        if (clause < 0)
            return;
        foreach (int subject in sentence.SubjectsOf(clause))
            if (subject < n && AgentOf(subject) is { } agent)
                AddAgent(proposition, agent with { Form = ReferenceForm.Pronoun });
    }

    // ---- roles

    private Proposition Start(int c, Clause clause, ActKind act, TokenRange words)
    {
        var range = sentence.Words(clause);
        foreach (int subject in sentence.SubjectsOf(c))
            if (clause.Subjects.Count > 0)
                range = new(Math.Min(range.First, sentence.Chunks[subject].First), range.End);
        return new Proposition { Sentence = sentence.Index, Act = act, ActWords = words, Words = range, Clause = c };
    }

    private void Keep(Proposition proposition, int c)
    {
        _found.Add(proposition);
        _byClause.TryAdd(c, proposition);
    }

    private void AddSubjectsAsAgents(Proposition proposition, int c)
    {
        var clause = sentence.Clauses[c];
        // A subject shared with a passive clause is still the subject: "was arrested and killed two guards" is rare; the doer is taken as told.
        foreach (int subject in sentence.SubjectsOf(c))
        {
            var noun = sentence.Nouns[subject];
            if (AgentOf(subject) is { } agent)
                AddAgent(proposition, agent);
            else if (sentence.Chunks[subject].Pronoun)
                AddPronoun(proposition, subject);
            else if (noun.Act is not null || noun.Weapon is not null || noun.Event)
                AddAgentsOfMeans(proposition, subject, noun);
        }
        proposition.Either |= clause.EitherSubject;
        if (proposition.Agents.Count == 0 && clause.SubjectOf < 0 && clause.Subjects.Count == 0 && clause.Governor >= 0 && clause.Link is ClauseLink.Participle or ClauseLink.Infinitive && _byClause.GetValueOrDefault(clause.Governor) is { } governor)
            foreach (var agent in governor.Agents)
                AddAgent(proposition, agent with { Form = ReferenceForm.Inherited });
    }

    private bool FollowsOr(int phrase) => phrase > 0 && sentence.Chunks[phrase - 1].Kind == ChunkKind.Or;

    private void AddAgent(Proposition proposition, Agent agent)
    {
        // Bodies that report do not do what they report.
        if (parties[agent.Party].Kind is PartyKind.Ngo or PartyKind.Monitor or PartyKind.Media)
            return;
        foreach (var old in proposition.Agents)
            if (old.Party == agent.Party)
                return;
        proposition.Agents.Add(agent);
    }

    /// <summary>The party that a noun phrase denotes; null when it denotes none.</summary>
    internal Agent? AgentOf(int chunk)
    {
        var noun = sentence.Nouns[chunk];
        if (noun.Party < 0 || !noun.PartyIsHead)
            return null;
        return new Agent(noun.Party, noun.Form, new(noun.PartyFirst, noun.PartyEnd));
    }

    // "An air strike by the coalition killed …", "rockets fired by rebels hit …", "these weapons wreaked havoc".
    private void AddAgentsOfMeans(Proposition proposition, int subject, in Noun noun)
    {
        if (noun.Weapon is not null)
            AddWeapon(proposition, noun);
        if (noun.Act is { } act)
            AddWeaponOf(proposition, act, sentence.Words(subject));
        if (noun.Party >= 0 && !noun.PartyIsHead)
        {
            AddAgent(proposition, new Agent(noun.Party, noun.Form, new(noun.PartyFirst, noun.PartyEnd)));
            return;
        }
        foreach (var p in sentence.Prepositions)
            if (p.Host == subject && (sentence.HeadOf(p.Preposition).Is(FunctionWord.By) || sentence.Is(p.Preposition, "from")))
                AddAgentGroup(proposition, p.Phrase, p.Preposition);
        if (proposition.Agents.Count > 0)
            return;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var inner = sentence.Clauses[c];
            if (inner.Link != ClauseLink.Participle || !sentence.Chunks[inner.Verb].Passive || inner.Subjects is not [var s] || s != subject)
                continue;
            AddAgentsFromPrepositions(proposition, inner, byOnly: true);
            if (sentence.VerbOf(inner) is { } verb && verb.Is(VerbKind.Accuse))
                AddBlamed(proposition, inner);
        }
        if (proposition.Agents.Count == 0 && sentence.Chunks[subject].Definite && noun.Weapon is not null)
            foreach (var agent in _lastAgents)
                AddAgent(proposition, agent with { Form = ReferenceForm.Bridged });
    }

    // "a bomb blamed on the rebels", "strikes attributed to the coalition".
    private void AddBlamed(Proposition proposition, Clause clause)
    {
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition < clause.Verb || p.Preposition >= clause.End || !sentence.Is(p.Preposition, "on") && !sentence.Is(p.Preposition, "to") || AgentOf(p.Phrase) is not { } agent)
                continue;
            AddAgent(proposition, agent);
            proposition.Stance = StanceKind.Alleged;
            proposition.StanceCue = sentence.Words(clause.Verb);
        }
    }

    private void AddAgentGroup(Proposition proposition, int phrase, int preposition)
    {
        if (AgentOf(phrase) is { } agent)
            AddAgent(proposition, agent);
        else if (sentence.Nouns[phrase] is { Weapon: not null, Party: >= 0, PartyIsHead: false } means)
            // "shells from an Israeli tank".
            AddAgent(proposition, new Agent(means.Party, means.Form, new(means.PartyFirst, means.PartyEnd)));
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition != preposition || p.Phrase == phrase)
                continue;
            if (AgentOf(p.Phrase) is { } other)
                AddAgent(proposition, other);
            for (int i = phrase + 1; i < p.Phrase; i++)
                proposition.Either |= sentence.Chunks[i].Kind == ChunkKind.Or;
        }
    }

    private void AddAgentsFromPrepositions(Proposition proposition, Clause clause, bool byOnly)
    {
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition < clause.Verb || p.Preposition >= clause.End)
                continue;
            bool by = sentence.HeadOf(p.Preposition).Is(FunctionWord.By);
            var noun = sentence.Nouns[p.Phrase];
            if (by && AgentOf(p.Phrase) is { } agent)
            {
                AddAgent(proposition, agent);
                for (int i = p.Preposition + 1; i < p.Phrase; i++)
                    proposition.Either |= sentence.Chunks[i].Kind == ChunkKind.Or;
            }
            else if (noun.Act is { } act && act.As<ActKind>().IsAttack() && (by || sentence.Is(p.Preposition, "in") || sentence.Is(p.Preposition, "during") || !byOnly))
            {
                AddAgentsOfMeans(proposition, p.Phrase, noun);
            }
            else if (by && noun.Weapon is not null)
            {
                AddAgentsOfMeans(proposition, p.Phrase, noun);
            }
        }
    }

    private void AddPronoun(Proposition proposition, int subject)
    {
        var word = sentence.Tokens[sentence.Chunks[subject].First];
        if (word.Equals("we", StringComparison.OrdinalIgnoreCase) || word.Equals("I", StringComparison.Ordinal) || word.Equals("you", StringComparison.OrdinalIgnoreCase))
            return;
        var range = sentence.Words(subject);
        // A party named earlier in this sentence as a doer, else those of the sentences before.
        Proposition? local = null;
        foreach (var found in _found)
            if (found.Agents.Count > 0 && found.Words.First < range.First)
                local = found;
        if (local is not null)
        {
            foreach (var agent in local.Agents)
                AddAgent(proposition, new Agent(agent.Party, ReferenceForm.Pronoun, range));
            return;
        }
        int named = -1;
        for (int c = 0; c < subject; c++)
            if (AgentOf(c) is { } candidate && parties[candidate.Party].Fights)
                named = c;
        if (named >= 0)
        {
            // "criticised A and B, saying they": all that are joined to the last.
            bool plural = word.Equals("they", StringComparison.OrdinalIgnoreCase);
            for (int c = named; c >= 0; c -= 2)
            {
                if (AgentOf(c) is not { } member)
                    break;
                AddAgent(proposition, new Agent(member.Party, ReferenceForm.Pronoun, range));
                if (!plural || c < 2 || sentence.Chunks[c - 1].Kind is not (ChunkKind.And or ChunkKind.Comma))
                    break;
            }
            return;
        }
        foreach (var agent in _lastAgents)
            AddAgent(proposition, new Agent(agent.Party, ReferenceForm.Pronoun, range));
    }

    private void AddPatient(Proposition proposition, int phrase, bool target)
    {
        if (sentence.Chunks[phrase].Pronoun)
        {
            AddPronounPatient(proposition, phrase);
            return;
        }
        var noun = sentence.Nouns[phrase];
        var words = sentence.Words(phrase);
        bool fighter = false;
        if (noun.Persons is { } persons)
        {
            fighter = persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier;
            if (fighter && proposition.Act.IsAttack() || target)
                proposition.Targets.Add((persons, words));
            else
                proposition.Affected.Add((persons, words));
        }
        if (noun.Party >= 0 && noun.PartyIsHead && (noun.Persons is null || fighter) && parties[noun.Party].Fights)
            proposition.Opponents.Add(new Agent(noun.Party, noun.Form, new(noun.PartyFirst, noun.PartyEnd)));
        if (noun.Object is { } thing)
            proposition.Objects.Add((thing, words));
        if (noun.Weapon is not null && !target)
            AddWeapon(proposition, noun);
        if (noun.Label is { } label)
            AddLabel(proposition, label, noun.LabelItem);
        // "the bodies of 140 people", "the homes of residents".
        foreach (var p in sentence.Prepositions)
            if (p.Host == phrase && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Phrase].Persons is { } inner)
                proposition.Affected.Add((inner, sentence.Words(p.Phrase)));
    }

    // "dragged worshippers out and shot them": the persons last named in the sentence.
    private void AddPronounPatient(Proposition proposition, int phrase)
    {
        if (!sentence.Is(phrase, "them") && !sentence.Is(phrase, "him") && !sentence.Is(phrase, "her") && !sentence.Is(phrase, "those"))
            return;
        for (int c = phrase - 1; c >= 0; c--)
            if (sentence.Nouns[c] is { Persons: { } persons, PartyIsHead: false })
            {
                proposition.Affected.Add((persons, sentence.Words(c)));
                return;
            }
    }

    private void AddWeapon(Proposition proposition, in Noun noun)
    {
        var words = new TokenRange(sentence.Items[noun.WeaponItem].First, sentence.Items[noun.WeaponItem].End);
        var kind = noun.Weapon!.As<WeaponKind>();
        foreach (var (old, _) in proposition.Weapons)
            if (old == kind)
                return;
        proposition.Weapons.Add((kind, words));
        AddCircumstanceOf(proposition, noun.Weapon, words);
    }

    private static void AddWeaponOf(Proposition proposition, CompiledEntry act, TokenRange words)
    {
        if (ActTraits.WeaponOf(act) is { } kind && !proposition.Weapons.Exists(w => w.Kind == kind))
            proposition.Weapons.Add((kind, words));
        AddCircumstanceOf(proposition, act, words);
    }

    private static void AddCircumstanceOf(Proposition proposition, CompiledEntry entry, TokenRange words)
    {
        if (entry.Attribute("circumstance") is { } name && Enum.TryParse(name, out CircumstanceKind kind) && !proposition.Circumstances.Exists(c => c.Kind == kind))
            proposition.Circumstances.Add((kind, words));
        if (entry.Attribute("label") is { } text && Enum.TryParse(text, out LegalLabel label) && !proposition.Labels.Exists(l => l.Label == label))
            proposition.Labels.Add((label, words));
    }

    private void AddLabel(Proposition proposition, CompiledEntry label, int item)
    {
        var kind = label.As<LegalLabel>();
        if (!proposition.Labels.Exists(l => l.Label == kind))
            proposition.Labels.Add((kind, new(sentence.Items[item].First, sentence.Items[item].End)));
    }

    private int PrepositionalNoun(Clause clause, string preposition, Func<Noun, bool> fits)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > clause.Verb && p.Preposition < clause.End && sentence.Is(p.Preposition, preposition) && fits(sentence.Nouns[p.Phrase]))
                return p.Phrase;
        return -1;
    }

    // ---- circumstances, places, dates, stance

    private void Complete(Proposition proposition, int c, Clause clause)
    {
        var range = proposition.Words;
        Scan(proposition, range);
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition < clause.Verb || p.Preposition >= clause.End)
                continue;
            var noun = sentence.Nouns[p.Phrase];
            bool onto = sentence.Is(p.Preposition, "on") || sentence.Is(p.Preposition, "at") || sentence.Is(p.Preposition, "into") || sentence.Is(p.Preposition, "towards") || sentence.Is(p.Preposition, "near") || sentence.Is(p.Preposition, "against") || sentence.Is(p.Preposition, "over");
            if (onto && proposition.Act.IsAttack() && (noun.Object is not null || noun.Persons is not null || noun.PartyIsHead) && !proposition.Objects.Exists(o => o.Words == sentence.Words(p.Phrase)))
                AddPatient(proposition, p.Phrase, false);
            else if (noun.Weapon is not null && (sentence.Is(p.Preposition, "with") || sentence.Is(p.Preposition, "using")))
                AddWeapon(proposition, noun);
        }
        if (proposition.Date < 0 && clause.Governor >= 0 && clause.Link == ClauseLink.Participle)
            ScanDate(proposition, sentence.Words(sentence.Clauses[clause.Governor]));
        StanceOf(proposition, c);
        places.Read(sentence, proposition);
    }

    private void ScanDate(Proposition proposition, TokenRange range)
    {
        foreach (var item in sentence.Items)
            if (item.Class == WordClass.Date && range.Contains(item.First) && proposition.Date < 0)
                proposition.Date = item.Phrase;
    }

    private void CompleteNominal(Proposition proposition, int n)
    {
        int last = n;
        foreach (var p in sentence.Prepositions)
            if (p.Host == last || p.Host == n)
                last = p.Phrase;
        proposition.Words = new(Math.Min(proposition.Words.First, sentence.Chunks[n].First), Math.Max(proposition.Words.End, sentence.Chunks[last].End));
        Scan(proposition, proposition.Words);
        int clause = ClauseAt(n);
        if (clause >= 0 && sentence.Clauses[clause].Objects.Contains(n) && sentence.VerbOf(sentence.Clauses[clause]) is { Category: LexiconCategory.Verb } verb && (verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Declare)))
            Scan(proposition, new(sentence.Words(sentence.Clauses[clause]).First, Math.Max(sentence.Words(sentence.Clauses[clause]).End, EndOfObjects(clause, n))));
        if (clause >= 0 && proposition.StanceCue.IsNone)
            StanceOf(proposition, clause);
        places.Read(sentence, proposition);
    }

    // "called the bombing “disproportionate”": what it is called follows it.
    private int EndOfObjects(int clause, int n)
    {
        int end = sentence.Chunks[n].End;
        foreach (int o in sentence.Clauses[clause].Objects)
            end = Math.Max(end, sentence.Chunks[o].End);
        return end;
    }

    private int ClauseAt(int chunk)
    {
        int best = -1;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].First <= chunk && chunk < sentence.Clauses[c].End)
                best = c;
        return best;
    }

    private void Scan(Proposition proposition, TokenRange range)
    {
        foreach (var item in sentence.Items)
        {
            if (item.First < range.First || item.First >= range.End)
                continue;
            if (item.Class == WordClass.Date && proposition.Date < 0)
                proposition.Date = item.Phrase;
            if (item.Senses is null)
                continue;
            if (item.Sense(LexiconCategory.Circumstance) is { } circumstance)
            {
                var kind = circumstance.As<CircumstanceKind>();
                if (!proposition.Circumstances.Exists(c => c.Kind == kind))
                    proposition.Circumstances.Add((kind, new(item.First, item.End)));
            }
            if (item.Sense(LexiconCategory.Label) is { } label && !proposition.Labels.Exists(l => l.Label == label.As<LegalLabel>()))
            {
                proposition.Labels.Add((label.As<LegalLabel>(), new(item.First, item.End)));
                if (label.As<LegalLabel>() == LegalLabel.Unlawful && proposition.Act.IsAttack() && !proposition.Circumstances.Exists(c => c.Kind == CircumstanceKind.Unlawful))
                    proposition.Circumstances.Add((CircumstanceKind.Unlawful, new(item.First, item.End)));
            }
        }
    }

    private void StanceOf(Proposition proposition, int c)
    {
        // "Should the army storm the camp, …".
        if (sentence.Items.Count > 1 && sentence.Items[0].Class == WordClass.Modal && sentence.Tokens[sentence.Items[0].First].Equals("should", StringComparison.OrdinalIgnoreCase))
        {
            proposition.Stance = StanceKind.Hypothetical;
            proposition.StanceCue = new(sentence.Items[0].First, sentence.Items[0].End);
        }
        int clause = c;
        for (int steps = 0; steps < 8 && clause >= 0; steps++)
        {
            var current = sentence.Clauses[clause];
            var verb = sentence.Chunks[current.Verb];
            if (verb.Modal >= 0 && ModalStance(sentence.Items[verb.Modal], verb) is { } stance && Weaker(stance, proposition.Stance))
            {
                proposition.Stance = stance;
                proposition.StanceCue = new(sentence.Items[verb.Modal].First, sentence.Items[verb.Modal].End);
            }
            if (current.Link == ClauseLink.Conditional)
            {
                proposition.Stance = StanceKind.Hypothetical;
                proposition.StanceCue = sentence.Words(current.Linker);
            }
            var entry = sentence.VerbOf(current);
            if (clause != c && entry is not null && current.Link is not ClauseLink.Relative)
            {
                StanceKind? governed = entry switch
                {
                    _ when entry.Is(VerbKind.Intend) => StanceKind.Hypothetical,
                    _ when entry.Is(VerbKind.Threaten) => StanceKind.Threatened,
                    _ when entry.Is(VerbKind.Promise) => StanceKind.Promised,
                    _ when entry.Is(VerbKind.Demand) => StanceKind.CalledFor,
                    _ when entry.Is(VerbKind.Seem) => StanceKind.Suspected,
                    _ => null,
                };
                if (governed is { } g && Weaker(g, proposition.Stance))
                {
                    proposition.Stance = g;
                    proposition.StanceCue = sentence.Words(current.Verb);
                }
            }
            if (current.Link is ClauseLink.Complement or ClauseLink.Relative && current.Governor >= 0)
                GovernedCue(proposition, sentence.Clauses[current.Governor]);
            // A reported clause has its own commitment; the reporter's is added by the attribution.
            if (current.Link is ClauseLink.Complement or ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Relative)
                break;
            clause = current.Governor;
        }
        foreach (var item in sentence.Items)
        {
            if (item.First < proposition.Words.First || item.First >= proposition.Words.End)
                continue;
            if (item.Sense(LexiconCategory.Stance) is { } cue && Weaker(cue.As<StanceKind>(), proposition.Stance))
            {
                proposition.Stance = cue.As<StanceKind>();
                proposition.StanceCue = new(item.First, item.End);
            }
        }
        if (proposition.Chunk >= 0 && sentence.Chunks[proposition.Chunk].Generic && Weaker(StanceKind.Hypothetical, proposition.Stance))
            proposition.Stance = StanceKind.Hypothetical;
    }

    // "It is unclear how many died", "fears that troops will shell": the cue stands in the clause above.
    private void GovernedCue(Proposition proposition, Clause governor)
    {
        var range = sentence.Words(governor);
        foreach (var item in sentence.Items)
            if (range.Contains(item.First) && item.Sense(LexiconCategory.Stance) is { } cue && cue.As<StanceKind>() is StanceKind.Unknown or StanceKind.NotVerified or StanceKind.Predicted or StanceKind.Hypothetical && Weaker(cue.As<StanceKind>(), proposition.Stance))
            {
                proposition.Stance = cue.As<StanceKind>();
                proposition.StanceCue = new(item.First, item.End);
            }
    }

    private StanceKind? ModalStance(Item modal, Chunk verb)
    {
        var word = sentence.Tokens[modal.First];
        if (word.Equals("may", StringComparison.OrdinalIgnoreCase) || word.Equals("might", StringComparison.OrdinalIgnoreCase))
            return StanceKind.Suspected;
        if (word.StartsWith("could", StringComparison.OrdinalIgnoreCase))
            return verb.Perfect ? StanceKind.Suspected : StanceKind.Hypothetical;
        if (word.StartsWith("would", StringComparison.OrdinalIgnoreCase))
            return StanceKind.Hypothetical;
        if (word.Equals("must", StringComparison.OrdinalIgnoreCase) || word.StartsWith("should", StringComparison.OrdinalIgnoreCase) || word.Equals("shall", StringComparison.OrdinalIgnoreCase))
            return verb.Perfect ? null : StanceKind.Norm;
        if (word.Equals("will", StringComparison.OrdinalIgnoreCase))
            return StanceKind.Predicted;
        return null;
    }

    // The weakest hedge survives.
    private static bool Weaker(StanceKind candidate, StanceKind current) => Rank(candidate) > Rank(current);

    private static int Rank(StanceKind stance) => stance switch
    {
        StanceKind.Asserted => 0,
        StanceKind.Presupposed => 1,
        StanceKind.Admitted => 1,
        StanceKind.NotVerified => 2,
        StanceKind.Believed => 3,
        StanceKind.Alleged => 4,
        StanceKind.Suspected => 5,
        StanceKind.Unknown => 6,
        StanceKind.Questioned => 7,
        StanceKind.Predicted => 8,
        StanceKind.Promised => 8,
        StanceKind.Threatened => 9,
        StanceKind.CalledFor => 9,
        StanceKind.Norm => 10,
        StanceKind.Hypothetical => 11,
        _ => 12,
    };

    private void Negation(Proposition proposition, int c, Clause clause)
    {
        bool failed = GovernedByFailure(clause);
        bool none = false;
        foreach (int subject in sentence.SubjectsOf(c))
            none |= sentence.Chunks[subject].NoDeterminer;
        if (!sentence.Chunks[clause.Verb].Negated && !failed && !none)
            return;
        if (Omitted(sentence.VerbOf(clause)) is { } omitted || (OmittedDuty(proposition.Words) is { } duty && (omitted = duty) != ActKind.Unknown))
        {
            proposition.Act = omitted;
            proposition.Circumstances.RemoveAll(static c => c.Kind is CircumstanceKind.WarningGiven or CircumstanceKind.PrecautionsTaken);
            return;
        }
        proposition.Stance = StanceKind.Denied;
        proposition.StanceCue = sentence.Words(clause.Verb);
    }

    // ---- dates of the sentence

    // "On 3 May, three people were killed": a date before the first verb is that of every act told undated; so is the only date that no verb of saying holds.
    private void ShareDates()
    {
        if (_found.Count == 0)
            return;
        int date = -1, chunk = -1, firstVerb = sentence.Chunks.FindIndex(c => c.Kind == ChunkKind.VerbGroup);
        bool several = false;
        for (int i = 0; i < sentence.Chunks.Count; i++)
        {
            if (sentence.Chunks[i].Kind != ChunkKind.Date)
                continue;
            bool leading = i < firstVerb && sentence.Chunks[0].Kind is ChunkKind.Date or ChunkKind.Preposition;
            bool said = ClauseAt(i) is >= 0 and var at && sentence.VerbOf(sentence.Clauses[at]) is { Category: LexiconCategory.Verb } verb && !verb.Is(VerbKind.General);
            if (leading && !(firstVerb >= 0 && sentence.HeadOf(firstVerb).Is(VerbKind.Say)))
            {
                date = sentence.HeadOf(i).Phrase;
                chunk = i;
                several = false;
                break;
            }
            if (said)
                continue;
            several |= chunk >= 0;
            date = sentence.HeadOf(i).Phrase;
            chunk = i;
        }
        if (chunk < 0 || several || _found.Exists(p => p.Date >= 0 && p.Date != date))
            return;
        foreach (var proposition in _found)
            if (proposition.Date < 0 && !proposition.Anaphoric)
                proposition.Date = date;
    }

    // ---- groups

    // A result and the act it follows from are one event: ", killing 12", "the strike killed", "died in an air strike", "shelled and killed".
    private void Group()
    {
        for (int i = 0; i < _found.Count; i++)
            _found[i].Group = i;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            if (_byClause.GetValueOrDefault(c) is not { } proposition)
                continue;
            var clause = sentence.Clauses[c];
            foreach (int subject in sentence.SubjectsOf(c))
                if (_byNominal.GetValueOrDefault(subject) is { } cause)
                    Join(cause, proposition);
            foreach (int o in clause.Objects)
                if (_byNominal.GetValueOrDefault(o) is { } told && told != proposition && (proposition.Act.IsHarm() || told.Act.IsHarm()))
                    Join(told, proposition);
            if (clause.Governor >= 0 && clause.Link is ClauseLink.Participle or ClauseLink.Infinitive or ClauseLink.Subordinate or ClauseLink.Relative && Nearest(clause.Governor) is { } governor && Joinable(governor, proposition))
                Join(governor, proposition);
            if (clause.SubjectOf >= 0 && Nearest(clause.SubjectOf) is { } sibling && Joinable(sibling, proposition) && (sibling.Act.IsHarm() || proposition.Act.IsHarm()))
                Join(sibling, proposition);
            foreach (var p in sentence.Prepositions)
            {
                if (p.Preposition <= clause.First || p.Preposition >= clause.End || _byNominal.GetValueOrDefault(p.Phrase) is not { } inner || inner == proposition)
                    continue;
                if (Joinable(inner, proposition))
                    Join(inner, proposition);
                // "held boys in overcrowded cells".
                else if (inner is { Act: ActKind.PoorDetentionConditions, Agents.Count: 0 } && proposition.Act is ActKind.Detention or ActKind.Abduction or ActKind.HostageTaking)
                    foreach (var agent in proposition.Agents)
                        AddAgent(inner, agent with { Form = ReferenceForm.Inherited });
            }
        }
        // Relative and participial clauses on a nominal act: "an air strike targeting two snipers", "a raid in which 5 died".
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Relative } relative && relative.Linker > 0 && _byClause.GetValueOrDefault(c) is { } told)
                for (int n = relative.Linker - 1; n >= 0 && n >= relative.Linker - 6; n--)
                    if (_byNominal.GetValueOrDefault(n) is { } head)
                    {
                        if (Joinable(head, told))
                            Join(head, told);
                        break;
                    }
        // Two clauses of harm beside each other: "killed 12 and wounded 30", "12 were killed and 30 wounded".
        for (int i = 1; i < _found.Count; i++)
            if (_found[i].Act.IsHarm() && _found[i - 1].Act.IsHarm())
                Join(_found[i - 1], _found[i]);
        Exemplify();
        foreach (var proposition in _found)
            foreach (var other in _found)
                if (other.Group == proposition.Group && other != proposition)
                {
                    if (proposition.Agents.Count == 0 && other.Agents.Count > 0 && other.Act.IsAttack() && proposition.Act.HarmOf() is not null)
                        foreach (var agent in other.Agents)
                            AddAgent(proposition, agent with { Form = ReferenceForm.Inherited });
                    else if (proposition.Agents.Count == 0 && proposition.Act.IsAttack() && other.Agents.Count > 0 && (other.Act.IsHarm() || other.Act.IsAttack()))
                        foreach (var agent in other.Agents)
                            AddAgent(proposition, agent with { Form = ReferenceForm.Inherited });
                }
    }

    // "used disproportionate force, such as an attack in which …": the example inherits the doer, the property and its hedge, not the other way round.
    private void Exemplify()
    {
        foreach (var p in sentence.Prepositions)
        {
            if (!sentence.Is(p.Preposition, "including") && !sentence.IsPhrase(p.Preposition, "such as") || _byNominal.GetValueOrDefault(p.Phrase) is not { Act: var act } example || !act.IsAttack() && !act.IsProhibitedConduct() || ClauseAt(p.Host) is not (>= 0 and var host) || _byClause.GetValueOrDefault(host) is not { } general || general == example)
                continue;
            foreach (var agent in general.Agents)
                AddAgent(example, agent with { Form = ReferenceForm.Inherited });
            foreach (var circumstance in general.Circumstances)
                if (!example.Circumstances.Exists(c => c.Kind == circumstance.Kind))
                    example.Circumstances.Add(circumstance);
            foreach (var label in general.Labels)
                if (!example.Labels.Exists(l => l.Label == label.Label))
                    example.Labels.Add(label);
            if (Weaker(general.Stance, example.Stance))
            {
                example.Stance = general.Stance;
                example.StanceCue = general.StanceCue;
            }
        }
    }

    private Proposition? Nearest(int clause)
    {
        for (int steps = 0; steps < 6 && clause >= 0; steps++)
        {
            if (_byClause.GetValueOrDefault(clause) is { } found)
                return found;
            if (sentence.Clauses[clause].Link is ClauseLink.Complement or ClauseLink.Main)
                return null;
            clause = sentence.Clauses[clause].Governor;
        }
        return null;
    }

    private static bool Joinable(Proposition a, Proposition b) =>
        a.Act.IsAttack() && (b.Act.IsHarm() || b.Act.IsAttack() || b.Act is ActKind.Destruction or ActKind.Killing or ActKind.Massacre) || b.Act.IsAttack() && (a.Act.IsHarm() || a.Act is ActKind.Destruction or ActKind.Massacre) || a.Act.IsHarm() && b.Act.IsHarm();

    private void Join(Proposition a, Proposition b)
    {
        int from = b.Group, to = a.Group;
        if (from == to)
            return;
        foreach (var proposition in _found)
            if (proposition.Group == from)
                proposition.Group = to;
    }

    // "… fighters killed 118 villagers. Women were raped.": an agentless passive in the same paragraph goes on with the doer just told.
    private void InheritAgents()
    {
        int distance = sentence.Index - _lastAgentsSentence, paragraphs = sentence.Sentence.Paragraph - _lastAgentsParagraph;
        bool near = paragraphs == 0 ? distance <= 3 : paragraphs == 1 && distance <= 2 && sentence.Chunks.Exists(c => c.Kind == ChunkKind.NounPhrase && c.Definite);
        if (!near || _found.Exists(p => p.Agents.Count > 0) || NamesBelligerent() || StartsAnew())
            return;
        foreach (var proposition in _found)
        {
            bool passive = proposition.Clause >= 0 && sentence.Chunks[sentence.Clauses[proposition.Clause].Verb].Passive;
            if (!passive || !GoesOn(proposition.Act))
                continue;
            foreach (var agent in _lastAgents)
                AddAgent(proposition, agent with { Form = ReferenceForm.Inherited });
        }
    }

    // Harm to persons and things follows the doer told before; measures over a population are laid at nobody's door unless the text does.
    private static bool GoesOn(ActKind act) => act.IsAttack() || act is ActKind.Killing or ActKind.Injury or ActKind.Destruction or ActKind.Execution or ActKind.Massacre or ActKind.Torture or ActKind.IllTreatment or ActKind.SexualViolence or ActKind.Abduction or ActKind.Looting or ActKind.Arson or ActKind.BodyDesecration;

    private bool NamesBelligerent()
    {
        foreach (var noun in sentence.Nouns)
            if (noun.Party >= 0 && parties[noun.Party].Fights)
                return true;
        return false;
    }

    private bool StartsAnew()
    {
        for (int i = 0; i < sentence.Items.Count && i < 4; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Boundary) || sentence.Items[i].Class == WordClass.Date)
                return true;
        return false;
    }

    private void RememberAgents()
    {
        Proposition? last = null;
        foreach (var proposition in _found)
            if (proposition.Agents.Count > 0 && proposition.Agents.TrueForAll(a => parties[a.Party].Fights || parties[a.Party].Kind == PartyKind.Person))
                last = proposition;
        if (last is not null)
        {
            _lastAgents.Clear();
            _lastAgents.AddRange(last.Agents);
            _lastAgentsSentence = sentence.Index;
            _lastAgentsParagraph = last.Act is ActKind.Clash or ActKind.Campaign or ActKind.Capture ? -10 : sentence.Sentence.Paragraph;
            return;
        }
        // A belligerent as subject of a sentence without act is still what "it" means next.
        for (int c = 0; c < sentence.ClauseCount; c++)
            foreach (int subject in sentence.Clauses[c].Subjects)
                if (AgentOf(subject) is { } agent && parties[agent.Party].Fights)
                {
                    _lastAgents.Clear();
                    _lastAgents.Add(agent);
                    return;
                }
    }
}
