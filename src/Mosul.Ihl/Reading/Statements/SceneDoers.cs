using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Finds whose doing a scene is: the subject of its clause or of those above it, whoever stands after "by", whom the sentence accuses or points at, whose guns, men and posts it names, the one side that acts in it, else those told last.
/// Whoever speaks, suffers or is fired at does nothing. Two sides that may both have done it are nobody.
/// </summary>
internal sealed class SceneDoers(SentenceContext sentence, PartyRegistry parties, AgentReader agents, AgentMemory memory, SentenceConcepts concepts, UnactingSides unacting, CompiledLexicon lexicon)
{
    // How many clauses above its own may tell who does it.
    private const int Reach = 4;

    private readonly ConceptSet _undergoes = lexicon.Scenes.Named("undergo");
    private readonly ConceptSet _tells = lexicon.Scenes.Named("tell");
    private readonly ConceptSet _ownsUp = lexicon.Scenes.Named("own-up");
    private readonly ConceptSet _points = lexicon.Scenes.Named("point-at");
    private readonly ConceptSet _arms = lexicon.Scenes.Named("arms-and-men");
    private readonly ConceptSet _ground = lexicon.Scenes.Named("terrain");
    private readonly List<Agent> _found = [];

    // The sentence before names more than one side: "it" may be either.
    private bool _severalBefore;

    /// <summary>The doers of an act told in a clause; empty when the sentence leaves it open.</summary>
    /// <param name="clause">The clause of the deed.</param>
    /// <param name="act">What it is.</param>
    /// <param name="told">The words that tell it.</param>
    internal List<Agent> Of(int clause, ActKind act, TokenRange told)
    {
        _found.Clear();
        if (NamesOther(clause))
            return _found;
        AddPossessor(told);
        if (_found.Count > 0)
            return _found;
        int deed = clause;
        for (int steps = 0; clause >= 0 && steps < Reach && _found.Count == 0; steps++)
        {
            if (MayAct(clause))
                AddOfClause(clause);
            clause = sentence.Clauses[clause].Governor;
        }
        if (_found.Count == 0 && act is ActKind.Enslavement or ActKind.ChildRecruitment)
            AddAfter(-1, static (sentence, preposition) => sentence.Is(preposition, "for"));
        if (_found.Count == 0)
            AddOfSentence(deed);
        if (_found.Count == 0 && !NamesBelligerent() && !_severalBefore && memory.SentencesAgo <= 1 && memory.GoesOn())
            foreach (var agent in memory.Recent)
                if (!unacting.SufferedBefore(agent.Party))
                    Add(agent with { Form = ReferenceForm.Inherited });
        return _found;
    }

    // "the front's storing of shells", "its hoarding of shells": whose deed a noun of it tells.
    private void AddPossessor(TokenRange told)
    {
        int n = sentence.Chunks.FindIndex(c => c.Kind == ChunkKind.NounPhrase && c.First <= told.First && told.First < c.End);
        if (n < 0 || sentence.HeadOf(n).First != told.First)
            return;
        if (sentence.Nouns[n] is { Party: >= 0, PartyIsHead: false } noun && sentence.HasPossessive(n))
            Add(noun.Agent);
        else if (sentence.Items[sentence.Chunks[n].FirstItem].Is(FunctionWord.Possessive) && sentence.IsGerund(n))
        {
            var probe = new Proposition { Sentence = sentence.Index, Act = ActKind.Unknown, ActWords = told, Words = told };
            agents.AddPossessor(probe, n);
            foreach (var agent in probe.Agents)
                Add(agent);
        }
    }

    /// <summary>Remembers whether the sentence names more than one side, for the next.</summary>
    internal void Remember()
    {
        _severalBefore = false;
        int first = -1;
        for (int n = 0; n < sentence.Nouns.Count; n++)
            if (sentence.Nouns[n] is { Party: >= 0 } noun && parties[noun.Party].Fights && !(parties[noun.Party].Kind == PartyKind.State && (noun.Party == parties.LastSpeaker || Speaks(n))))
            {
                _severalBefore |= first >= 0 && !parties[first].IsOneSideWith(parties[noun.Party]);
                first = noun.Party;
            }
    }

    // The one side that a sentence tells as acting.
    private void AddOfSentence(int deed)
    {
        AddAfter(deed, static (sentence, preposition) => sentence.HeadOf(preposition).Is(FunctionWord.By));
        if (_found.Count == 0)
            AddAccused();
        if (_found.Count == 0)
            AddOwners();
        if (_found.Count == 0)
            AddSubjects();
        if (_found.Count == 0)
            AddHolders();
        _found.RemoveAll(a => unacting.Suffers(a.Party));
    }

    // "was shot by strangers": somebody is named who is no party.
    private bool NamesOther(int clause)
    {
        if (clause < 0 || !sentence.Chunks[sentence.Clauses[clause].Verb].Passive)
            return false;
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, sentence.Clauses[clause]) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && sentence.Nouns[p.Phrase] is { Party: < 0, Act: null, Weapon: null, Event: false, Persons: not null } && !sentence.Chunks[p.Phrase].Definite && sentence.DoerOf(p.Phrase) is null)
                return true;
        return false;
    }

    // "the bridge bombed by the army last year": the doers of another deed are not those of this one.
    private bool IsOfOtherDeed(PrepositionalPhrase p, int deed)
    {
        int clause = sentence.ClauseAt(p.Preposition);
        return clause >= 0 && sentence.Clauses[clause].Link is ClauseLink.Participle or ClauseLink.Relative or ClauseLink.Subordinate && sentence.Chunks[sentence.Clauses[clause].Verb].Passive && sentence.VerbOf(sentence.Clauses[clause]) is { Category: LexiconCategory.Act or LexiconCategory.Frame } && !IsAttached(clause, deed);
    }

    // "in a district held by the front": whoever holds the ground has not done what happens there, unless guns stand there.
    private bool HoldsGround(PrepositionalPhrase p)
    {
        int verb = p.Preposition - 1;
        if (verb < 1 || sentence.Chunks[verb].Kind != ChunkKind.VerbGroup || !sentence.IsOneOf(verb, "held", "controlled", "ruled", "governed", "administered", "occupied") || !IsGround(verb - 1))
            return false;
        int clause = sentence.ClauseAt(verb - 1);
        return clause < 0 || !sentence.SubjectsOf(clause).Exists(IsArmsOrMen);
    }

    private bool IsGround(int n) =>
        sentence.HeadOf(n).Sense(LexiconCategory.PlaceHead) is { } ground && ground.As<PlaceKind>() is not (PlaceKind.Site or PlaceKind.Camp) || concepts.Tells(sentence.HeadOf(n).First, _ground);

    // Whether a clause is that of the deed, stands above or below it, or shares its subject: another act beside it has doers of its own.
    private bool IsAttached(int clause, int deed)
    {
        if (deed < 0 || clause < 0 || clause == deed)
            return true;
        return IsAbove(clause, deed) || IsAbove(deed, clause) || sentence.SubjectsOf(clause) is { Count: > 0 } shared && ReferenceEquals(shared, sentence.SubjectsOf(deed));
    }

    private bool IsAbove(int clause, int below)
    {
        for (int steps = 0; below >= 0 && steps < Reach; steps++)
            if ((below = sentence.Clauses[below].Governor) == clause)
                return true;
        return false;
    }

    // Those who speak or suffer are no doers, in what is joined to it neither; who owns up to it is.
    private bool MayAct(int clause)
    {
        if (sentence.Clauses[clause] is { SubjectOf: >= 0, Subjects.Count: 0 } joined && joined.SubjectOf < clause)
            return MayAct(joined.SubjectOf);
        int verb = sentence.Items[sentence.Chunks[sentence.Clauses[clause].Verb].Head].First;
        return concepts.Tells(verb, _ownsUp) || !IsSpeech(clause) && (sentence.Chunks[sentence.Clauses[clause].Verb].Passive || !unacting.Befalls(sentence.Clauses[clause])) && !concepts.Tells(verb, _undergoes) && !concepts.Tells(verb, _tells);
    }

    private bool IsSpeech(int clause) =>
        sentence.VerbOf(sentence.Clauses[clause]) is { } verb && (verb.Category == LexiconCategory.Speech || verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Declare) || verb.Is(VerbKind.Deny) || verb.Is(VerbKind.Believe) || verb.Is(VerbKind.Show));

    private void AddOfClause(int clause)
    {
        var probe = new Proposition { Sentence = sentence.Index, Act = ActKind.Unknown, ActWords = TokenRange.None, Words = sentence.Words(sentence.Clauses[clause]), Clause = clause };
        agents.AddDoers(probe, byOnly: true);
        foreach (var agent in probe.Agents)
            Add(agent);
        if (_found.Count == 0 && !sentence.Chunks[sentence.Clauses[clause].Verb].Passive)
            foreach (int subject in sentence.SubjectsOf(clause))
                AddOwner(subject);
    }

    // "were kept by the militia"; "carried shells for the army", where the work is the wrong.
    private void AddAfter(int deed, Func<SentenceContext, int, bool> asked)
    {
        foreach (var p in sentence.Prepositions)
            if (asked(sentence, p.Preposition) && !IsOfOtherDeed(p, deed) && !HoldsGround(p))
                AddNamed(p.Phrase);
        KeepOneSide();
    }

    // "accused the front of …", "blamed the army", "belonged to the air force", "traced it to a regiment of the front".
    private void AddAccused()
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            bool accuses = sentence.VerbOf(clause) is { } verb && verb.Is(VerbKind.Accuse);
            if (!accuses && !concepts.Tells(sentence.HeadOf(clause.Verb).First, _points))
                continue;
            if (accuses)
                foreach (int accused in clause.Objects)
                    AddNamed(accused);
            foreach (var p in sentence.Prepositions)
                if (SentenceContext.FollowsVerb(p, clause) && sentence.IsOneOf(p.Preposition, "to", "at", "on"))
                    AddNamed(p.Phrase);
        }
        KeepOneSide();
    }

    private void AddNamed(int phrase)
    {
        if (sentence.AgentOf(phrase) is { } agent)
            Add(agent);
        else
            AddOwner(phrase);
    }

    // "Russian artillery", "the front's guns", "marksmen of the army", "rolled from helicopters of the regime": unless fire falls on them.
    private void AddOwners()
    {
        for (int n = 0; n < sentence.Nouns.Count; n++)
            if (sentence.Chunks[n].Kind == ChunkKind.NounPhrase && !IsFiredAt(n) && !IsOfOther(n) && !Speaks(n) && !unacting.IsApart(n))
                AddOwner(n);
        foreach (var p in sentence.Prepositions)
            if (sentence.Is(p.Preposition, "from") && sentence.AgentOf(p.Phrase) is { } source && parties[source.Party].Kind != PartyKind.Country && !unacting.IsApart(p.Phrase))
                Add(source);
        KeepOneSide();
    }

    private void AddOwner(int n)
    {
        if (!IsArmsOrMen(n))
            return;
        if (sentence.Nouns[n] is { Party: >= 0 } noun)
            Add(noun.Agent);
        foreach (var p in sentence.Prepositions)
            if (p.Host == n && sentence.IsOneOf(p.Preposition, "of", "from") && sentence.AgentOf(p.Phrase) is { } owner)
                Add(owner);
    }

    private bool IsArmsOrMen(int n) =>
        sentence.Nouns[n] is var noun && (noun.Weapon is not null || noun.Persons?.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier) || concepts.Tells(sentence.HeadOf(n).First, _arms) || concepts.Tells(sentence.HeadOf(n).End - 1, _arms);

    private bool IsFiredAt(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && sentence.IsOneOf(p.Preposition, "at", "on", "against", "into", "towards", "toward", "between", "with", "over", "near", "behind", "beside", "among", "for", "to"))
                return true;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Objects.Contains(n) || sentence.Clauses[c].Subjects.Contains(n) && (sentence.Chunks[sentence.Clauses[c].Verb].Passive && sentence.Nouns[n].Weapon is null || !MayAct(c)))
                return true;
        return false;
    }

    // "over the camp of the army": what is the army's is no gun of it.
    private bool IsOfOther(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Host >= 0 && sentence.Is(p.Preposition, "of"))
                return !IsArmsOrMen(p.Host) || IsFiredAt(p.Host);
        return false;
    }

    private bool Speaks(int n)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Subjects.Contains(n) && !MayAct(c))
                return true;
        return false;
    }

    private void AddSubjects()
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (MayAct(c) && sentence.Clauses[c].Link != ClauseLink.Relative && !sentence.Chunks[sentence.Clauses[c].Verb].Passive)
                foreach (int subject in sentence.Clauses[c].Subjects)
                    if (sentence.AgentOf(subject) is { } agent)
                        Add(agent);
        KeepOneSide();
    }

    // "an army pen", "the front's cells", "a prison of the militia".
    private void AddHolders()
    {
        for (int n = 0; n < sentence.Nouns.Count; n++)
        {
            if (!IsPost(n) || unacting.IsApart(n))
                continue;
            if (sentence.Nouns[n] is { Party: >= 0, PartyIsHead: false } noun)
                Add(noun.Agent);
            foreach (var p in sentence.Prepositions)
                if (p.Host == n && sentence.IsOneOf(p.Preposition, "of", "under") && sentence.AgentOf(p.Phrase) is { } owner)
                    Add(owner);
        }
        KeepOneSide();
    }

    private bool IsPost(int n) =>
        sentence.Chunks[n].Kind == ChunkKind.NounPhrase && (sentence.Nouns[n].Object?.As<ObjectKind>() is ObjectKind.Prison or ObjectKind.MilitaryObjective or ObjectKind.Shelter or ObjectKind.PublicBuilding || sentence.HeadOf(n).Sense(LexiconCategory.PlaceHead) is not null);

    private void Add(Agent agent)
    {
        if (parties[agent.Party].Fights && !_found.Exists(a => a.Party == agent.Party))
            _found.Add(agent);
    }

    private void KeepOneSide()
    {
        for (int i = 1; i < _found.Count; i++)
            if (!parties[_found[0].Party].IsOneSideWith(parties[_found[i].Party]))
            {
                _found.Clear();
                return;
            }
    }

    private bool NamesBelligerent()
    {
        foreach (ref readonly var noun in sentence.Nouns)
            if (noun.Party >= 0 && parties[noun.Party].Fights)
                return true;
        return false;
    }
}
