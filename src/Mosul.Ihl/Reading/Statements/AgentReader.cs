using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads who does an act: subjects, "by" phrases, pronouns, and the doers told of the means.</summary>
internal sealed class AgentReader(SentenceContext sentence, SentencePropositions propositions, PartyRegistry parties, AgentMemory memory, MeansReader means, UnactingSides unacting)
{
    internal void Add(Proposition proposition, Agent agent)
    {
        // Bodies that report do not do what they report.
        if (parties[agent.Party] is { Kind: PartyKind.Ngo or PartyKind.Monitor or PartyKind.Media } or { Civil: true })
            return;
        // What befalls others is laid at the door of a person of whom no more than the name is told only in so many words.
        if (agent.Form is ReferenceForm.Inherited or ReferenceForm.Bridged && parties[agent.Party] is { Kind: PartyKind.Person, ParentId: null })
            return;
        foreach (var old in proposition.Agents)
            if (old.Party == agent.Party)
                return;
        proposition.Agents.Add(agent);
    }

    // "Israeli jets", "the air force": the name of the doer tells the means.
    private void AddWithMeans(Proposition proposition, Agent agent, int phrase)
    {
        if (sentence.JoinedNation(phrase) is { } joined && parties[agent.Party].IsOfState)
            Add(proposition, joined);
        Add(proposition, agent);
        if (sentence.Nouns[phrase] is { Weapon: not null } noun && (proposition.Act.IsAttack() || proposition.Act is ActKind.Destruction or ActKind.Killing or ActKind.Injury or ActKind.Arson))
            means.Add(proposition, noun);
    }

    /// <summary>Adds the doers of another act, one or the other of them where that says "or".</summary>
    internal void Inherit(Proposition proposition, Proposition from)
    {
        proposition.Either |= from.Either && proposition.Agents.Count == 0;
        Inherit(proposition, from.Agents);
    }

    /// <summary>Adds doers told before.</summary>
    internal void Inherit(Proposition proposition, List<Agent> agents)
    {
        foreach (var agent in agents)
            Add(proposition, agent with { Form = ReferenceForm.Inherited });
    }

    /// <summary>Adds the subjects of the clause, or, when it is passive, what its prepositions tell.</summary>
    internal void AddDoers(Proposition proposition, bool byOnly)
    {
        var clause = sentence.Clauses[proposition.Clause];
        if (sentence.Chunks[clause.Verb].Passive)
            AddFromPrepositions(proposition, clause, byOnly);
        else
            AddSubjects(proposition);
    }

    internal void AddSubjects(Proposition proposition)
    {
        var clause = sentence.Clauses[proposition.Clause];
        // "It was bombed, killing five": the bombed kill nobody. In "was arrested and killed two guards" the subject is taken for the doer.
        if (clause is { Link: ClauseLink.Participle, SubjectOf: >= 0, Subjects.Count: 0 } && sentence.Chunks[clause.Verb].Form == VerbForm.Gerund && sentence.Chunks[sentence.Clauses[clause.SubjectOf].Verb].Passive)
        {
            if (propositions.OfClause(clause.SubjectOf) is { } suffered)
                Inherit(proposition, suffered);
            return;
        }
        foreach (int subject in sentence.SubjectsOf(proposition.Clause))
        {
            if (DoerAt(subject) is { } agent)
            {
                if (!IsStruck(proposition, agent, clause))
                    AddWithMeans(proposition, agent, subject);
            }
            else if (clause.Objects.Count > 0 && HolderOf(subject) is { } holder)
                Add(proposition, holder);
            else if (sentence.Chunks[subject].Pronoun)
                AddPronoun(proposition, subject);
            else if (sentence.Nouns[subject] is { Act: not null } or { Weapon: not null } or { Event: true })
                AddOfMeans(proposition, subject);
        }
        proposition.Either |= clause.EitherSubject;
        if (proposition.Agents.Count == 0 && clause.SubjectOf < 0 && clause.Subjects.Count == 0 && clause.Governor >= 0 && clause.Link is ClauseLink.Participle or ClauseLink.Infinitive && propositions.OfClause(clause.Governor) is { } governor)
            Inherit(proposition, governor);
    }

    // "Amal Haddad, 9 years old, injured": what is done to somebody stands without its "was".
    private bool IsStruck(Proposition proposition, Agent agent, Clause clause) =>
        parties[agent.Party] is { Kind: PartyKind.Person, ParentId: null } && proposition.Act.IsHarm() && clause.Objects.Count == 0 && (sentence.HeadOf(clause.Verb).Form & FormKind.PastParticiple) != FormKind.Plain;

    // "The cyclone has killed 90 people": no party to any conflict did it.
    private bool IsNature(int subject)
    {
        if (sentence.HeadOf(subject).Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Word && sense.Entry.Attribute("kind") == "disaster")
                    return true;
        return false;
    }

    /// <summary>"Looters emptied two shops": people who are no party to the conflict did it, and nobody else did.</summary>
    internal void AddOthers(Proposition proposition)
    {
        foreach (int subject in sentence.SubjectsOf(proposition.Clause))
            if (IsNature(subject))
            {
                proposition.ByOthers = true;
            }
            else if (sentence.HeadOf(subject).Sense(LexiconCategory.Word) is { } war && war.Is(WordKind.Campaign) && war.Attribute("role") == "war")
            {
                // "The war has killed tens of thousands": a whole war is no event.
                proposition.Campaign = true;
            }
            else if (proposition.Agents.Count == 0 && IsOthers(subject))
            {
                Add(proposition, new Agent(parties.ByWords(sentence.TextOf(subject), PartyKind.PersonGroup), ReferenceForm.Descriptor, sentence.Words(subject)));
                proposition.ByOthers = true;
            }
    }

    private bool IsOthers(int subject)
    {
        ref readonly var noun = ref sentence.Nouns[subject];
        ref readonly var head = ref sentence.HeadOf(subject);
        return sentence.IsDisaster(subject) || noun is { Party: < 0, Object: null, Place: null, Label: null, Sides: false, Campaign: false } && !noun.Figurative && head.Class == WordClass.Noun
            && (noun.Persons is not null && noun.PersonsItem == sentence.Chunks[subject].Head || head.Entry is null or { Category: LexiconCategory.Word } && head.HasRole("genre") | head.Entry is null && sentence.Tokens[head.End - 1].EndsWith("ers", StringComparison.OrdinalIgnoreCase));
    }

    // "stopped at a Houthi roadblock": the post that the words of the act reach.
    private void AddFromPost(Proposition proposition, Clause clause)
    {
        if (proposition.Act == ActKind.AidObstruction && sentence.Chunks[clause.Verb].Passive && sentence.Tokens[sentence.Chunks[clause.Verb].End - 1] is "at")
            foreach (int o in clause.Objects)
                if (o > clause.Verb && PostOf(o) is { } post)
                    Add(proposition, post);
    }

    /// <summary>Adds the doers after "by" and those of the attacks that a clause names: "died in an air strike by the coalition".</summary>
    internal void AddFromPrepositions(Proposition proposition, Clause clause, bool byOnly)
    {
        AddFromPost(proposition, clause);
        foreach (var p in sentence.Prepositions)
        {
            if (!SentenceContext.FollowsVerb(p, clause) && !IsOfMade(p, clause))
                continue;
            bool by = sentence.HeadOf(p.Preposition).Is(FunctionWord.By);
            ref readonly var noun = ref sentence.Nouns[p.Phrase];
            if (by && !unacting.IsAmong(p.Phrase) && (ApposedTo(p.Phrase) ?? DoerAt(p.Phrase) ?? HolderOf(p.Phrase) ?? OrganAt(p.Phrase)) is { } agent)
            {
                AddWithMeans(proposition, agent, p.Phrase);
                proposition.Either |= HasOr(p.Preposition, p.Phrase);
            }
            else if (proposition.Act is ActKind.Detention or ActKind.Abduction or ActKind.AidObstruction && sentence.IsOneOf(p.Preposition, "at", "from") && PostOf(p.Phrase) is { } post)
            {
                Add(proposition, post);
            }
            else if (noun.Act is { } act && act.As<ActKind>().IsAttack() && (by || !byOnly || sentence.IsOneOf(p.Preposition, "in", "during")) || by && noun.Weapon is not null)
            {
                AddOfMeans(proposition, p.Phrase);
            }
        }
    }

    // "was made to undress by her guard": whoever makes one do it stands after what one is made to do.
    private bool IsOfMade(PrepositionalPhrase p, Clause clause) =>
        p.Clause >= 0 && sentence.Clauses[p.Clause] is { Link: ClauseLink.Infinitive, Governor: >= 0 } made && SentenceContext.FollowsVerb(p, made) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && !sentence.Chunks[made.Verb].Passive
        && sentence.Clauses[made.Governor] is var maker && sentence.Chunks[maker.Verb].Passive && (ReferenceEquals(maker, clause) || maker.SubjectOf >= 0 && ReferenceEquals(sentence.Clauses[maker.SubjectOf], clause));

    /// <summary>Adds the doers after "from": "came under fire from troops".</summary>
    internal void AddSource(Proposition proposition, Clause clause)
    {
        if (sentence.Tokens[sentence.Chunks[clause.Verb].End - 1].Equals("from", StringComparison.OrdinalIgnoreCase))
            foreach (int source in clause.Objects)
                AddJoined(proposition, source, clause.Verb);
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "from"))
                AddJoined(proposition, p.Phrase, p.Preposition);
    }

    // "have concentrated their attack on": the possessor is the subject of the clause.
    internal void AddPossessor(Proposition proposition, int n)
    {
        int clause = sentence.ClauseAt(n);
        if (clause < 0)
            return;
        foreach (int subject in sentence.SubjectsOf(clause))
            if (subject < n && sentence.AgentOf(subject) is { } agent && !unacting.IsApart(subject) && parties[agent.Party].Kind != PartyKind.Person)
                Add(proposition, agent with { Form = ReferenceForm.Pronoun });
        // "the clearing of the hills by the army, with its mass shootings".
        if (proposition.Agents.Count == 0 && sentence.Tokens[sentence.Chunks[n].First].Equals("its", StringComparison.OrdinalIgnoreCase))
            AddOwner(proposition, n);
    }

    /// <summary>Adds whose a thing is: "launchers of the front were parked between homes", "army lorries stood in the school".</summary>
    internal void AddOwnerOf(Proposition proposition, int thing)
    {
        if (sentence.Nouns[thing] is { Party: >= 0, PartyIsHead: false } noun && parties[noun.Party].Fights)
            Add(proposition, noun.Agent);
        foreach (var p in sentence.Prepositions)
            if (p.Host == thing && (sentence.Is(p.Preposition, "of") || sentence.HeadOf(p.Preposition).Entry?.Attribute("role") == "belonging") && IsBelligerent(p.Phrase))
                Add(proposition, sentence.AgentOf(p.Phrase)!.Value);
    }

    // Whose "its guns" are: the belligerent told before in the sentence, else whoever did what was told last.
    private void AddOwner(Proposition proposition, int n)
    {
        if (BelligerentBefore(n) is >= 0 and var before && sentence.AgentOf(before) is { } owner)
            Add(proposition, owner with { Form = ReferenceForm.Pronoun });
        else if (parties.LastDoer >= 0)
            Add(proposition, new Agent(parties.LastDoer, ReferenceForm.Pronoun, sentence.Words(n)));
    }

    // "An air strike by the coalition killed …", "rockets fired by rebels hit …", "these weapons wreaked havoc".
    private void AddOfMeans(Proposition proposition, int subject)
    {
        ref readonly var noun = ref sentence.Nouns[subject];
        if (noun.Weapon is not null)
            means.Add(proposition, noun);
        if (noun.Act is { } act)
            MeansReader.AddOf(proposition, act, sentence.Words(subject));
        if (noun.Party >= 0 && !noun.PartyIsHead)
        {
            if (sentence.JoinedNation(subject) is { } joined)
                Add(proposition, joined);
            Add(proposition, noun.Agent);
            return;
        }
        foreach (var p in sentence.Prepositions)
            if (p.Host == subject && (sentence.HeadOf(p.Preposition).Is(FunctionWord.By) || sentence.Is(p.Preposition, "from") || noun.Weapon is not null && sentence.Is(p.Preposition, "of") && IsBelligerent(p.Phrase)))
                AddJoined(proposition, p.Phrase, p.Preposition);
        // "its guns fired".
        if (proposition.Agents.Count == 0 && noun.Weapon is not null && sentence.Tokens[sentence.Chunks[subject].First].Equals("its", StringComparison.OrdinalIgnoreCase))
            AddOwner(proposition, subject);
        if (proposition.Agents.Count == 0)
            AddFromReducedClauses(proposition, subject);
        if (proposition.Agents.Count == 0)
            AddFromUsers(proposition, subject);
        if (proposition.Agents.Count == 0 && sentence.Chunks[subject].Definite && noun.Weapon is not null)
            foreach (var agent in memory.Recent)
                Add(proposition, agent with { Form = ReferenceForm.Bridged });
    }

    /// <summary>The party that a phrase means as doer: "snipers posted on the roofs by the militia" are the militia's.</summary>
    internal Agent? DoerAt(int phrase) =>
        sentence.DoerOf(phrase) is { } agent ? parties[agent.Party].Described && MasterOf(phrase) is { } master ? master : agent : null;

    // Who posted, sent or paid those of whom nothing else is told.
    private Agent? MasterOf(int phrase)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Participle } serving && serving.Subjects is [var served] && served == phrase && sentence.Chunks[serving.Verb].Passive && sentence.HeadOf(serving.Verb).HasRole("engaging"))
                foreach (var p in sentence.Prepositions)
                    if (SentenceContext.FollowsVerb(p, serving) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && sentence.DoerOf(p.Phrase) is { } master && !parties[master.Party].Described)
                        return master;
        return null;
    }

    // "drones of the militia", not "rockets of the latest type".
    private bool IsBelligerent(int phrase) => sentence.AgentOf(phrase) is { } agent && parties[agent.Party].Fights;

    // "rockets fired by rebels".
    private void AddFromReducedClauses(Proposition proposition, int subject)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var inner = sentence.Clauses[c];
            if (inner.Link != ClauseLink.Participle || !sentence.Chunks[inner.Verb].Passive || inner.Subjects is not [var s] || s != subject)
                continue;
            AddFromPrepositions(proposition, inner, byOnly: true);
            // "shells fired from army positions".
            foreach (var p in sentence.Prepositions)
                if (SentenceContext.FollowsVerb(p, inner) && sentence.Is(p.Preposition, "from") && HolderOf(p.Phrase) is { } holder)
                    Add(proposition, holder);
            if (sentence.Tokens[sentence.Chunks[inner.Verb].End - 1].Equals("from", StringComparison.OrdinalIgnoreCase))
                foreach (int o in inner.Objects)
                    if ((HolderOf(o) ?? sentence.AgentOf(o)) is { } launcher && parties[launcher.Party].Kind != PartyKind.Country)
                        Add(proposition, launcher);
            if (sentence.VerbOf(inner) is { } verb && verb.Is(VerbKind.Accuse))
                AddBlamed(proposition, inner);
        }
    }

    // "drones that the army launched", "the army fired rockets that strewed mines".
    private void AddFromUsers(Proposition proposition, int subject)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (c != proposition.Clause && sentence.Clauses[c] is var put && sentence.Chunks[put.Verb].Passive && put.Link != ClauseLink.Participle && sentence.SubjectsOf(c).Contains(subject) && !sentence.Chunks[put.Verb].Negated && sentence.VerbOf(put) is { } done && (done.Is(VerbKind.Use) || done.Category is LexiconCategory.Act or LexiconCategory.Frame))
                AddFromPrepositions(proposition, put, byOnly: true);
            else if (c != proposition.Clause && sentence.Clauses[c] is var use && use.Objects.Contains(subject) && !sentence.Chunks[use.Verb].Passive && !sentence.Chunks[use.Verb].Negated && sentence.VerbOf(use) is { } verb && (verb.Is(VerbKind.Use) || verb.Is(VerbKind.Light) || verb.Category is LexiconCategory.Act or LexiconCategory.Frame))
                foreach (int doer in sentence.SubjectsOf(c))
                    if (DoerAt(doer) is { } agent)
                        Add(proposition, agent);
    }

    // "a bomb blamed on the rebels", "strikes attributed to the coalition".
    private void AddBlamed(Proposition proposition, Clause clause)
    {
        foreach (var p in sentence.Prepositions)
        {
            if (!SentenceContext.FollowsVerb(p, clause) || !sentence.IsOneOf(p.Preposition, "on", "to") || sentence.AgentOf(p.Phrase) is not { } agent)
                continue;
            Add(proposition, agent);
            proposition.SetStance(StanceKind.Alleged, sentence.Words(clause.Verb));
        }
    }

    // "M23 checkpoints", "army positions": what is done there or from there is done by those whose they are.
    internal Agent? HolderOf(int phrase)
    {
        if (!IsPost(sentence.HeadOf(phrase)))
            return Controller(phrase);
        if (sentence.Nouns[phrase] is { Party: >= 0, PartyIsHead: false, Act: null } noun)
            return parties[noun.Party].Fights ? noun.Agent : Controller(phrase);
        // "a Houthi checkpoint": its forces' own.
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].Head; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Demonym) is { } demonym && parties.Entry("ph-stateforces-forces") is { } kind && parties.Composed(demonym, kind, "forces") is var forces && parties[forces].Fights)
                return new Agent(forces, ReferenceForm.Name, sentence.WordsOfItem(i));
        return Controller(phrase);
    }

    // "by the Federation's pioneers", "by Karland's third branch": whatever belongs to a belligerent and does something is part of it.
    private Agent? OrganAt(int phrase) =>
        sentence.Nouns[phrase] is { Party: >= 0, PartyIsHead: false, Act: null, Weapon: null, Object: null, Place: null } noun && parties[noun.Party].Fights && (sentence.HasPossessive(phrase) || sentence.Tokens[sentence.Chunks[phrase].End - 1] is "fire") ? noun.Agent : null;

    // "by her guard, a member of the Front": who a person of no name is told to be.
    private Agent? ApposedTo(int phrase)
    {
        int apposed = phrase + 2;
        if (apposed >= sentence.Chunks.Count || sentence.Nouns[phrase].Persons is null || sentence.Chunks[phrase + 1].Kind != ChunkKind.Comma || sentence.Chunks[apposed].Kind != ChunkKind.NounPhrase || unacting.IsApart(apposed) || !sentence.Items[sentence.Chunks[apposed].FirstItem].Is(FunctionWord.Indefinite) || sentence.AgentOf(phrase) is { } known && parties[known.Party] is { Described: false, Fights: true, Country: not null })
            return null;
        return sentence.DoerOf(apposed) is { } agent && !parties[agent.Party].Described ? agent : null;
    }

    // "areas held by the rebels", "a hill under the control of the army".
    private Agent? Controller(int phrase)
    {
        if (phrase + 2 >= sentence.Chunks.Count)
            return null;
        bool held = sentence.Chunks[phrase + 1].Kind == ChunkKind.VerbGroup && !sentence.Chunks[phrase + 1].Negated && sentence.IsOneOf(phrase + 1, "held", "controlled", "occupied", "manned", "operated", "driven", "crewed", "flown") && sentence.HeadOf(phrase + 2).Is(FunctionWord.By) && phrase + 3 < sentence.Chunks.Count;
        return (held ? sentence.AgentOf(phrase + 3) ?? OrganAt(phrase + 3) : sentence.HeadOf(phrase + 1).Entry?.Attribute("role") == "belonging" ? sentence.AgentOf(phrase + 2) : null) is { } holder && parties[holder.Party].Fights ? holder : null;
    }

    // "arrested at a checkpoint of the brigade", "taken at an army roadblock": by those whose post it is.
    private Agent? PostOf(int phrase)
    {
        if (HolderOf(phrase) is { } holder)
            return holder;
        if (IsPost(sentence.HeadOf(phrase)))
            foreach (var p in sentence.Prepositions)
                if (p.Host == phrase && (sentence.Is(p.Preposition, "of") || sentence.HeadOf(p.Preposition).Is(FunctionWord.By)) && IsBelligerent(p.Phrase))
                    return sentence.AgentOf(p.Phrase);
        return null;
    }

    private static bool IsPost(in Item head) =>
        head.Sense(LexiconCategory.Object) is { } thing && thing.As<ObjectKind>() == ObjectKind.MilitaryObjective || head.Sense(LexiconCategory.PlaceHead)?.Attribute("role") == "post" || head.HasRole("post");

    // All that one preposition governs: "by the army and its allies".
    private void AddJoined(Proposition proposition, int phrase, int preposition)
    {
        // "rockets fired from Lebanon": a country is where they came from, not who fired them.
        bool origin = sentence.Is(preposition, "from");
        if ((DoerAt(phrase) ?? HolderOf(phrase)) is { } agent && !(origin && parties[agent.Party].Kind == PartyKind.Country))
            Add(proposition, agent);
        else if (sentence.Nouns[phrase] is { Weapon: not null, Party: >= 0, PartyIsHead: false } of)
            // "shells from an Israeli tank".
            Add(proposition, of.Agent);
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition != preposition || p.Phrase == phrase)
                continue;
            if (sentence.AgentOf(p.Phrase) is { } other)
                Add(proposition, other);
            proposition.Either |= HasOr(phrase, p.Phrase);
        }
    }

    private bool HasOr(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Or)
                return true;
        return false;
    }

    // Pronouns that point at nobody told before.
    private static readonly string[] NoBackReference = ["I", "we", "you", "nobody", "none", "nothing", "someone", "somebody", "something", "anyone", "anybody", "anything", "everyone", "everybody", "everything"];

    // A party told earlier in this sentence as a doer, else one that it names, else those of the sentences before.
    private void AddPronoun(Proposition proposition, int subject)
    {
        var word = sentence.Tokens[sentence.Chunks[subject].First];
        foreach (string other in NoBackReference)
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return;
        var range = sentence.Words(subject);
        Proposition? local = null;
        foreach (var found in propositions.Found)
            if (found.Agents.Count > 0 && found.Words.First < range.First)
                local = found;
        if (local is not null)
            AddAs(proposition, local.Agents, range);
        else if (BelligerentBefore(subject) is >= 0 and var named)
            AddNamed(proposition, named, word.Equals("they", StringComparison.OrdinalIgnoreCase), range);
        else
            AddAs(proposition, memory.Recent, range);
    }

    private void AddAs(Proposition proposition, List<Agent> agents, TokenRange pronoun)
    {
        foreach (var agent in agents)
            Add(proposition, new Agent(agent.Party, ReferenceForm.Pronoun, pronoun));
    }

    private int BelligerentBefore(int chunk)
    {
        for (int c = chunk - 1; c >= 0; c--)
            if (sentence.AgentOf(c) is { } candidate && parties[candidate.Party].Fights && !unacting.IsApart(c))
                return c;
        return -1;
    }

    // "criticised A and B, saying they": all that are joined to the last.
    private void AddNamed(Proposition proposition, int named, bool plural, TokenRange pronoun)
    {
        for (int c = named; c >= 0; c -= 2)
        {
            if (sentence.AgentOf(c) is not { } member)
                break;
            Add(proposition, new Agent(member.Party, ReferenceForm.Pronoun, pronoun));
            if (!plural || c < 2 || sentence.Chunks[c - 1].Kind is not (ChunkKind.And or ChunkKind.Comma))
                break;
        }
    }
}
