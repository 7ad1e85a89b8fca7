using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads who is said to have done what was told before, in words that do not name it again: "Residents blamed the army.", "Survivors hold the Front responsible.", "It was carried out by the Front."</summary>
internal sealed class BlameReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, AgentReader agents, PlaceReader places, EarlierActs earlier)
{
    // A charge is the phrase of what somebody is blamed for, where it names no act itself; -1 where nothing is named.
    private readonly List<(int Clause, int Charge, List<Agent> Accused, StanceKind? Stance, bool OnlyTold)> _blames = [];

    /// <summary>Lays what was told before at somebody's door, once all acts of the sentence are read.</summary>
    /// <param name="c">The clause that says so.</param>
    /// <param name="accused">Those who are said to have done it.</param>
    /// <param name="stance">How surely the words themselves say it; null when they only tell it.</param>
    /// <param name="onlyTold">Whether the words accuse only of what was told before, and of nothing where nothing was.</param>
    internal void Lay(int c, List<Agent> accused, StanceKind? stance, bool onlyTold = false)
    {
        if (accused.Count > 0 && IsTold(c))
            _blames.Add((c, -1, [.. accused], stance, onlyTold));
    }

    /// <summary>Lays what is told of a thing at somebody's door: "blamed them for the missile that killed four", "for a fire in which six died".</summary>
    internal void LayOn(int c, int charge, List<Agent> accused, StanceKind stance)
    {
        if (accused.Count > 0 && IsTold(c))
            _blames.Add((c, charge, [.. accused], stance, false));
    }

    /// <summary>"Russian jets were responsible", "the army was behind it", "the killings were the work of the Front": whether a clause of being says who did it.</summary>
    internal bool ReadState(int c)
    {
        var clause = sentence.Clauses[c];
        if (clause.Link == ClauseLink.Relative)
            return false;
        var doers = new List<Agent>();
        if (WorkOf(clause) is { } worker)
            doers.Add(worker);
        else if (WhoseItWas(c) is { } owner)
            doers.Add(owner);
        else if (SaysWhoDidIt(clause))
            foreach (int subject in sentence.SubjectsOf(c))
                if (DoerAt(subject) is { } doer)
                    doers.Add(doer);
        Lay(c, doers, null);
        return doers.Count > 0;
    }

    /// <summary>"It was carried out by the Front": whether a clause without an act of its own names its doer.</summary>
    internal bool ReadDone(int c)
    {
        var clause = sentence.Clauses[c];
        if (sentence.Chunks[clause.Verb] is not { Passive: true, Form: VerbForm.Finite } || sentence.SubjectsOf(c) is not [var subject] || !PointsBack(subject))
            return false;
        var doers = new List<Agent>();
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && DoerAt(p.Phrase) is { } doer)
                doers.Add(doer);
        Lay(c, doers, null);
        return doers.Count > 0;
    }

    /// <summary>"The rounds were fired by army gunners", "the aircraft belonged to the Front": whether a clause says whose the means of an attack were that was told before.</summary>
    internal bool ReadLaunched(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var verb = ref sentence.HeadOf(clause.Verb);
        bool belonged = verb.HasRole("owning"), came = IsCome(clause.Verb);
        if (!belonged && !came && !(sentence.Chunks[clause.Verb] is { Passive: true, Form: VerbForm.Finite } && verb.HasRole("launching")) || sentence.SubjectsOf(c) is not [var subject] || !(sentence.Chunks[subject].Definite && IsMeans(subject)) && !PointsBack(subject))
            return false;
        var doers = new List<Agent>();
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && (sentence.HeadOf(p.Preposition).Is(FunctionWord.By) || sentence.Is(p.Preposition, belonged ? "to" : "from")) && (came ? Source(p.Phrase) : agents.DoerAt(p.Phrase) ?? agents.HolderOf(p.Phrase) ?? DoerAt(p.Phrase)) is { } doer && parties[doer.Party].Fights)
                doers.Add(doer);
        foreach (int owner in clause.Objects)
            if (belonged && agents.DoerAt(owner) is { } doer && parties[doer.Party].Fights)
                doers.Add(doer);
        Lay(c, doers, null);
        return doers.Count > 0;
    }

    // "The shots came from an army helicopter", "from positions of the army"; not "from the north", and a country is no gunner.
    private Agent? Source(int phrase)
    {
        if (sentence.Nouns[phrase] is { Weapon: not null, Party: >= 0 } of)
            return of.Agent;
        if (agents.HolderOf(phrase) is { } holder)
            return holder;
        // "The rounds came from the Giants Brigades".
        if (sentence.Nouns[phrase] is { Party: >= 0, PartyIsHead: true, Form: ReferenceForm.Name } named && parties[named.Party].Kind is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces or PartyKind.Coalition)
            return sentence.AgentOf(phrase);
        foreach (var p in sentence.Prepositions)
            if (p.Host == phrase && sentence.Is(p.Preposition, "of") && (sentence.Nouns[phrase].Weapon is not null || sentence.Nouns[phrase].Object is { } post && post.As<ObjectKind>() == ObjectKind.MilitaryObjective || sentence.IsOneOf(phrase, "positions")) && sentence.AgentOf(p.Phrase) is { } owner)
                return owner;
        return null;
    }

    private bool IsCome(int verb) => sentence.Tokens[sentence.HeadOf(verb).First] is "came" or "come" or "comes";

    private bool IsMeans(int phrase) => sentence.Nouns[phrase].Weapon is not null || sentence.HeadOf(phrase) is var head && (head.HasRole("member") || head.HasRole("munition"));

    /// <summary>"The rebels did the same in Karo", "the army did likewise": whether a clause lays the conduct told last at the door of another party too.</summary>
    internal bool ReadLikewise(int c)
    {
        var clause = sentence.Clauses[c];
        int like = clause.Verb + 1;
        if (!IsDo(clause.Verb) || like >= sentence.Chunks.Count || !sentence.IsPhrase(like, "the same") && !sentence.IsOneOf(like, "likewise") || sentence.Chunks[clause.Verb].Modal >= 0)
            return false;
        var doers = new List<Agent>();
        foreach (int subject in sentence.SubjectsOf(c))
            if (agents.DoerAt(subject) is { } doer && parties[doer.Party].Fights)
                doers.Add(doer);
        if (doers.Count == 0 || !IsTold(c))
            return false;
        int last = earlier.Told.Count > 0 ? earlier.Told[^1].Sentence : -1;
        foreach (var act in earlier.Told)
            if (act.Sentence == last && act.Agents.Count > 0 && !act.Agents.Exists(a => doers.Exists(d => d.Party == a.Party)))
                LayBefore(c, act, doers, null, sentence.Words(clause.Verb));
        return true;
    }

    /// <summary>"Army rockets did it": whether a clause lays what was told before at somebody's door.</summary>
    internal bool ReadDidIt(int c)
    {
        var clause = sentence.Clauses[c];
        // "had done it themselves".
        if (!IsDo(clause.Verb) || clause.Objects.Count is not (1 or 2) || clause.Objects.Count == 2 && !sentence.IsOneOf(clause.Objects[1], "itself", "themselves", "himself") || !sentence.IsOneOf(clause.Objects[0], "it", "this", "that"))
            return false;
        var doers = new List<Agent>();
        foreach (int subject in sentence.SubjectsOf(c))
            if (DoerAt(subject) is { } doer && parties[doer.Party].Fights)
                doers.Add(doer);
        Lay(c, doers, null);
        return doers.Count > 0;
    }

    private bool IsDo(int verb)
    {
        var word = sentence.Tokens[sentence.Chunks[verb].End - 1];
        return word.Equals("did", StringComparison.OrdinalIgnoreCase) || word.Equals("done", StringComparison.OrdinalIgnoreCase) || word.Equals("does", StringComparison.OrdinalIgnoreCase) || word.Equals("do", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"hold the army responsible", "found the Front responsible": whether a clause does so.</summary>
    internal bool ReadHeld(int c)
    {
        var clause = sentence.Clauses[c];
        var doers = new List<Agent>();
        foreach (int held in sentence.Chunks[clause.Verb].Passive ? sentence.SubjectsOf(c) : clause.Objects)
            if (EndsResponsible(sentence.Chunks[clause.Verb].Passive ? clause.Verb + 1 : IsResponsible(held) ? held : held + 1) && (DoerAt(held) ?? (IsResponsible(held) && sentence.Nouns[held].Party >= 0 ? sentence.Nouns[held].Agent : null)) is { } doer)
                doers.Add(doer);
        Lay(c, doers, StanceKind.Alleged);
        return doers.Count > 0;
    }

    /// <summary>Finds the acts that the blame of this sentence is for.</summary>
    internal void Settle()
    {
        foreach (var (c, charge, accused, stance, onlyTold) in _blames)
        {
            var cue = Cue(sentence.Clauses[c].Verb);
            if (charge >= 0)
            {
                LayTold(d => IsToldOf(d, charge), accused, stance, cue);
                continue;
            }
            if (LayTold(d => sentence.Clauses[d].Link == ClauseLink.Subordinate && sentence.Clauses[d].Governor == c, accused, stance, cue) || LayHere(c, accused, stance, cue))
                continue;
            if (ActBefore(accused) is { } act)
                LayBefore(c, act, accused, stance, cue);
            else if (stance == StanceKind.Alleged && !onlyTold)
                LayAttack(c, accused, cue);
        }
        _blames.Clear();
    }

    /// <summary>The party that a phrase names, or whose weapon it is.</summary>
    internal Agent? DoerAt(int phrase) => sentence.AgentOf(phrase) ?? (sentence.Nouns[phrase] is { Party: >= 0, Act: null, Weapon: not null } of ? of.Agent : null);

    /// <summary>Whether a phrase stands for what was told before: "it", "this", "the incident".</summary>
    internal bool PointsBack(int phrase) =>
        sentence.Chunks[phrase].Pronoun && sentence.IsOneOf(phrase, "it", "this", "that", "them", "they") || sentence.Nouns[phrase] is { Event: true, Act: null } && sentence.Chunks[phrase].Definite || sentence.IsOneOf(phrase, "this", "that");

    // "blamed", "was responsible".
    private TokenRange Cue(int verb) =>
        new(sentence.Chunks[verb].First, sentence.Chunks[sentence.HeadOf(verb).Is(FunctionWord.Be) && verb + 1 < sentence.Chunks.Count ? verb + 1 : verb].End);

    // "the missile that killed four", "a fire in which six died and eight were hurt".
    private bool IsToldOf(int clause, int thing)
    {
        for (int c = clause, steps = 0; c >= 0 && steps < 4; c = sentence.Clauses[c].SubjectOf, steps++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Relative } relative && (relative.Subjects.Contains(thing) || relative.Objects.Contains(thing)))
                return true;
        return false;
    }

    // Lays what is told at the door of the accused, as surely as the blame says.
    private void Lay(Proposition told, List<Agent> accused, StanceKind? stance, TokenRange cue)
    {
        foreach (var agent in accused)
            agents.Add(told, agent);
        if (stance is { } kind)
            told.Hedge(kind, cue);
        told.StanceCue = cue;
    }

    // What clauses after the blame tell, if nobody else is told to have done it.
    private bool LayTold(Predicate<int> tells, List<Agent> accused, StanceKind? stance, TokenRange cue)
    {
        bool any = false;
        foreach (var told in propositions.Found)
        {
            if (told.Clause < 0 || told.Agents.Count > 0 || !EarlierActs.IsWrong(told.Act) || !tells(told.Clause))
                continue;
            Lay(told, accused, stance, cue);
            any = true;
        }
        return any;
    }

    // "…, a doctor said, blaming the rebels", "Six were killed; the ministry blamed the rebels".
    private bool LayHere(int c, List<Agent> accused, StanceKind? stance, TokenRange cue)
    {
        bool any = false;
        // What is laid at somebody's door is told by whoever lays it there, apart from what was told before.
        bool voiced = stance == StanceKind.Alleged && sentence.SubjectsOf(c).Count > 0;
        for (int i = 0, count = propositions.Found.Count; i < count; i++)
        {
            var told = propositions.Found[i];
            if (told.Agents.Count > 0 || !EarlierActs.IsWrong(told.Act) || told.ActWords.First > cue.First)
                continue;
            if (voiced)
            {
                LayBefore(c, told, accused, stance, cue);
                any = true;
                continue;
            }
            Lay(told, accused, stance, cue);
            // "The killings were the work of the Front.": those told before.
            if (told is { Anaphoric: true, Continues: null, Affected.Count: 0, Objects.Count: 0 } && ActBefore(accused) is { } act)
                EarlierActs.Continue(told, act);
            any = true;
        }
        return any;
    }

    // The nearest act that nobody of a name is said to have done, or that the same are.
    private Proposition? ActBefore(List<Agent> accused)
    {
        Proposition? best = null;
        if (sentence.StartsAnew())
            return null;
        foreach (var act in earlier.Told)
            if ((act.Agents.Count == 0 || act.Agents[0].Party == accused[0].Party || act.Agents.TrueForAll(a => parties[a.Party].Described || IsSpeaking(a.Party))) && (best is null || act.Sentence > best.Sentence || !best.Act.IsAttack() && act.Act.IsAttack()))
                best = act;
        return best;
    }

    // Whoever is accused lays at another's door what was laid at his.
    private bool IsSpeaking(int party) => parties.LastSpeaker >= 0 && parties[parties.LastSpeaker].IsOneSideWith(parties[party]);

    // The same act, with the doer and the voice of this sentence.
    private void LayBefore(int c, Proposition act, List<Agent> accused, StanceKind? stance, TokenRange cue)
    {
        var laid = builder.Start(c, act.Act, cue);
        laid.Anaphoric = true;
        foreach (var agent in accused)
            agents.Add(laid, agent);
        EarlierActs.Continue(laid, act);
        builder.Complete(laid);
        if (stance is { } kind)
            laid.Hedge(kind, cue);
        if (laid.Agents.Count > 0)
            propositions.Keep(laid);
    }

    // "The ministry blamed the rebels.": for the attack, whichever it was.
    private void LayAttack(int c, List<Agent> accused, TokenRange cue)
    {
        var laid = builder.Start(c, ActKind.Attack, cue);
        laid.Agents.AddRange(accused);
        laid.Anaphoric = true;
        laid.SetStance(StanceKind.Alleged, cue);
        places.Read(sentence, laid);
        propositions.Keep(laid);
    }

    // Not "did not blame", "may have been behind it", "without blaming", "stopped short of blaming", "refused to blame".
    private bool IsTold(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        if (verb.Negated || verb.Modal >= 0 || clause.Link == ClauseLink.Conditional || verb.Form == VerbForm.Gerund && clause.Verb > 0 && sentence.Chunks[clause.Verb - 1].Kind == ChunkKind.Preposition && !sentence.IsOneOf(clause.Verb - 1, "by", "in"))
            return false;
        return clause.Link is not (ClauseLink.Infinitive or ClauseLink.Participle) || clause.Governor < 0 || !sentence.Chunks[sentence.Clauses[clause.Governor].Verb].Negated && !sentence.HeadOf(sentence.Clauses[clause.Governor].Verb).Is(VerbKind.Fail);
    }

    // "The attack was the work of the Front", "the attackers were members of the Front".
    private Agent? WorkOf(Clause clause)
    {
        int chunk = clause.Verb + 1;
        if (chunk >= sentence.Chunks.Count || sentence.Chunks[chunk].Kind != ChunkKind.NounPhrase)
            return null;
        if (sentence.HeadOf(chunk).Sense(LexiconCategory.Word) is { } word && word.Attribute("role") == "doing")
            return chunk + 1 < sentence.Chunks.Count && sentence.Chunks[chunk + 1].Kind == ChunkKind.NounPhrase ? DoerAt(chunk + 1) : null;
        return clause.Subjects is [var subject] && sentence.Chunks[subject].Definite && IsDescribed(sentence.AgentOf(subject)) && sentence.AgentOf(chunk) is { } named && !IsDescribed(named) ? named : null;
    }

    private bool IsDescribed(Agent? agent) => agent is { Form: ReferenceForm.Descriptor } described && parties[described.Party] is { Described: true, Fights: true };

    // "It was a Ukrainian missile", "it had been the Front", "the missile was Ukrainian": of whom, or of whose weapon, what was told before is said to have been.
    private Agent? WhoseItWas(int c)
    {
        var clause = sentence.Clauses[c];
        int told = clause.Verb + 1;
        if (clause.Subjects is not [var subject] || told >= sentence.Chunks.Count || sentence.Chunks[clause.Verb].Negated || !EndsAt(told))
            return null;
        bool means = sentence.Chunks[subject].Definite && sentence.Nouns[subject].Weapon is not null;
        if (means && sentence.Chunks[told].Kind is ChunkKind.NounPhrase or ChunkKind.Adverb && sentence.HeadOf(told).Sense(LexiconCategory.Demonym) is { Nation: not null } demonym && parties.Entry(PartyRegistry.ForcesId) is { } forces)
            return new Agent(parties.Composed(demonym, forces, "forces"), ReferenceForm.Name, sentence.Words(told));
        if (!sentence.Is(subject, "it") || sentence.Chunks[told].Kind != ChunkKind.NounPhrase)
            return null;
        ref readonly var noun = ref sentence.Nouns[told];
        if (noun is { Party: >= 0, PartyIsHead: false, Weapon: not null } && parties[noun.Party].Fights)
            return noun.Agent;
        return noun is { Party: >= 0, PartyIsHead: true, Form: ReferenceForm.Name } && parties[noun.Party].Fights && parties[noun.Party].Kind != PartyKind.Country ? sentence.AgentOf(told) : null;
    }

    // Nothing goes on with the phrase: "it was a Ukrainian missile", not "a Ukrainian missile that missed".
    private bool EndsAt(int phrase) => phrase + 1 >= sentence.Chunks.Count || sentence.Chunks[phrase + 1].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.CloseQuote or ChunkKind.And;

    // "responsible", "to blame", "responsible for it", "behind it" right after the verb.
    private bool SaysWhoDidIt(Clause clause)
    {
        int chunk = clause.Verb + 1;
        if (chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind == ChunkKind.Adverb && !IsResponsible(chunk))
            chunk++;
        return EndsResponsible(chunk) || chunk + 1 < sentence.Chunks.Count && PointsBack(chunk + 1) && (sentence.HeadOf(chunk).Is(VerbKind.Cause) || sentence.Is(chunk, "behind"));
    }

    // "responsible" with nothing after it but what was told before.
    private bool EndsResponsible(int chunk) =>
        chunk < sentence.Chunks.Count && IsResponsible(chunk) && (chunk + 1 >= sentence.Chunks.Count || sentence.Chunks[chunk + 1].Kind != ChunkKind.Preposition || chunk + 2 < sentence.Chunks.Count && PointsBack(chunk + 2));

    private bool IsResponsible(int chunk)
    {
        if (sentence.Chunks[chunk].Kind is not (ChunkKind.NounPhrase or ChunkKind.Adverb))
            return false;
        for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Word) is { } word && word.Attribute("role") == "responsible")
                return true;
        return false;
    }
}
