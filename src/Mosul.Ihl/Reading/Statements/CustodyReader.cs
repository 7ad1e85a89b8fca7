using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads in whose hands people are, and what that tells: who keeps the prison answers for what is done in it, who sits in the court for its trials
/// ("detainees in Israeli prisons were beaten", "a Houthi court sentenced nine men"), and what is lacking to those held is told of their conditions.
/// </summary>
internal sealed class CustodyReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, AgentReader agents, AgentMemory memory, UnactingSides unacting, ComplementReader complements)
{
    // How many sentences the hands in which people are stay known.
    private const int Reach = 2;

    // What was done to people held by nobody named, in the sentence before.
    private readonly List<Proposition> _unkept = [];
    private int _unkeptSentence = int.MinValue / 2;

    private Agent? _keeper;
    private int _keptSentence = int.MinValue / 2;

    /// <summary>Reads what those held lack: "300 men shared one toilet in the group's jail".</summary>
    internal void ReadConditions()
    {
        if (!TellsLack())
            return;
        bool here = TellsCustody();
        if (!here && !IsStillKept())
            return;
        foreach (var proposition in propositions.Found)
            if (proposition.Act == ActKind.PoorDetentionConditions)
                return;
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (IsLack(cue.Item) && sentence.ClauseAt(cue.Chunk) is >= 0 and var lacking && (here || IsOfKept(lacking)))
            {
                AddConditions(lacking, new(cue.Item.First, cue.Item.End));
                return;
            }
        // "had no heating", "were given nothing to drink".
        foreach (var (kind, words) in complements.Found)
            if (kind == CircumstanceKind.CiviliansInNeed && ClauseOf(words) is >= 0 and var clause && (here || IsOfKept(clause)))
            {
                AddConditions(clause, words);
                return;
            }
    }

    private bool TellsLack()
    {
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (IsLack(cue.Item))
                return true;
        foreach (var (kind, _) in complements.Found)
            if (kind == CircumstanceKind.CiviliansInNeed)
                return true;
        return false;
    }

    // In the sentences after, nobody else being named: "The clerks slept on a wet floor."
    private bool IsStillKept() => sentence.Index - _keptSentence <= Reach && !sentence.StartsAnew() && !NamesOther();

    private bool NamesOther()
    {
        foreach (ref readonly var noun in sentence.Nouns)
            if (noun.Party >= 0 && parties[noun.Party].Fights && !parties[noun.Party].IsOneSideWith(parties[_keeper!.Value.Party]))
                return true;
        return false;
    }

    // What is said of them, by a pronoun, a number or a definite phrase, or of the place.
    private bool IsOfKept(int clause)
    {
        foreach (int subject in sentence.SubjectsOf(clause))
            if (IsKept(subject))
                return true;
        return false;
    }

    private bool IsKept(int phrase)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        return sentence.IsOneOf(phrase, "they", "he", "she", "them", "him", "her") || IsPlace(phrase, "custody") || IsHeld(sentence.Nouns[phrase]) || chunk.Definite && sentence.Nouns[phrase].Persons is not null
            || sentence.HeadOf(phrase) is { Class: WordClass.Number or WordClass.Determiner } && sentence.Nouns[phrase] is { Object: null, Place: null, Party: < 0 };
    }

    private void AddConditions(int clause, TokenRange words)
    {
        var proposition = builder.Start(clause, ActKind.PoorDetentionConditions, words);
        AddKeeper(proposition, clause);
        builder.Complete(proposition);
        propositions.Keep(proposition);
    }

    private int ClauseOf(TokenRange words) => sentence.ClauseAt(ChunkAt(words.First));

    /// <summary>Lays acts done to those held, and trials, at the door of the keeper or the court's party when no other doer is told, or only "guards".</summary>
    internal void ReadKeepers()
    {
        var keeper = Keeper("custody");
        bool kept = keeper is null && _keeper is not null && IsStillKept();
        if ((keeper ?? Seizer()) is { } hands)
            (_keeper, _keptSentence) = (hands, sentence.Index);
        SettleEarlier(keeper ?? Tormentor());
        foreach (var proposition in propositions.Found)
        {
            bool guards = IsByGuards(proposition);
            if (proposition.Agents.Count > 0 && !guards)
                continue;
            bool court = proposition.Act is ActKind.Trial or ActKind.OccupationMeasure;
            if (!court && !IsDoneToHeld(proposition.Act) && !DiesOfIt(proposition))
                continue;
            if ((court ? Keeper("court") : keeper ?? Captor(proposition) ?? (guards && sentence.Index - _keptSentence <= Reach || kept && IsDoneToKept(proposition) ? _keeper : null)) is not { } hand)
                continue;
            if (guards)
                proposition.Agents.Clear();
            agents.Add(proposition, hand with { Form = ReferenceForm.Inherited });
            proposition.ByOthers = false;
            if (!court)
                proposition.AddCircumstance(CircumstanceKind.InCustody, hand.Words);
        }
        RememberUnkept();
    }

    // "Sixty men shared a cell. Interrogators from the army hung him by the wrists.": whose place it is may be told after.
    private void SettleEarlier(Agent? keeper)
    {
        if (keeper is { } hand && sentence.Index - _unkeptSentence == 1 && !sentence.StartsAnew())
            foreach (var proposition in _unkept)
                agents.Add(proposition, hand with { Form = ReferenceForm.Inherited });
    }

    private Agent? Tormentor()
    {
        Agent? only = null;
        foreach (var proposition in propositions.Found)
            foreach (var agent in proposition.Agents)
            {
                if (only is { } other && other.Party != agent.Party)
                    return null;
                if (parties[agent.Party].Fights && !parties[agent.Party].Described && IsDoneToHeld(proposition.Act) && proposition.Circumstances.Exists(static c => c.Kind is CircumstanceKind.InCustody or CircumstanceKind.ToExtract) || only is not null)
                    only ??= agent;
            }
        return only;
    }

    private void RememberUnkept()
    {
        _unkept.Clear();
        _unkeptSentence = sentence.Index;
        foreach (ref readonly var noun in sentence.Nouns)
            if (noun.Party >= 0 && parties[noun.Party].Fights)
                return;
        foreach (var proposition in propositions.Found)
            if (proposition.Agents.Count == 0 && proposition.Act is ActKind.PoorDetentionConditions or ActKind.Torture)
                _unkept.Add(proposition);
    }

    // Who seized or holds people in the sentence; null when several do.
    private Agent? Seizer()
    {
        Agent? seizer = null;
        foreach (var proposition in propositions.Found)
            if (proposition.Act is ActKind.Detention or ActKind.Abduction or ActKind.HostageTaking && proposition.Agents is [var agent] && parties[agent.Party].Fights && !proposition.Stance.IsWeakerThan(StanceKind.Suspected))
            {
                if (seizer is { } other && other.Party != agent.Party)
                    return null;
                seizer = agent;
            }
        return seizer;
    }

    private bool IsDoneToKept(Proposition proposition)
    {
        foreach (var (_, words) in proposition.Affected)
            if (words.First >= sentence.Sentence.FirstToken && !IsKept(ChunkAt(words.First)))
                return false;
        return proposition.Opponents.Count == 0;
    }

    private int ChunkAt(int token)
    {
        int chunk = 0;
        while (chunk < sentence.Chunks.Count - 1 && sentence.Chunks[chunk].End <= token)
            chunk++;
        return chunk;
    }

    // "guards beat them": whose guards they are, the prison or its keeper tells.
    private bool IsByGuards(Proposition proposition) =>
        proposition.Agents is [var agent] && !parties[agent.Party].Fights | parties[agent.Party].Described && HasRole(agent.Words, "keeper");

    private bool HasRole(TokenRange words, string role)
    {
        if (sentence.MayHold(role))
            foreach (ref readonly var item in sentence.Items.AsSpan())
                if (words.Contains(item.First) && item.IsWordOf(role))
                    return true;
        return false;
    }

    // "died under torture", "died after being beaten": not every death in custody is laid at the keeper's door.
    private bool DiesOfIt(Proposition proposition)
    {
        if (proposition.Act != ActKind.Killing)
            return false;
        foreach (var (kind, _) in proposition.Circumstances)
            if (kind == CircumstanceKind.ToExtract)
                return true;
        foreach (var other in propositions.Found)
            if (other.Act is ActKind.Torture or ActKind.IllTreatment && other.Stance != StanceKind.Denied)
                return true;
        return false;
    }

    // "a nurse arrested by the army was burned with cigarettes": who seized them holds them.
    private Agent? Captor(Proposition proposition)
    {
        foreach (var seizure in propositions.Found)
            if (seizure != proposition && seizure.Act is ActKind.Detention or ActKind.Abduction or ActKind.HostageTaking or ActKind.Capture && seizure.Agents is [var captor] && parties[captor.Party].Fights
                && seizure.Stance is not (StanceKind.Denied or StanceKind.Hypothetical or StanceKind.Threatened) && SharesVictims(seizure, proposition))
                return captor;
        return null;
    }

    private static bool SharesVictims(Proposition seizure, Proposition proposition)
    {
        foreach (var (_, words) in proposition.Affected)
            foreach (var (_, held) in seizure.Affected)
                if (words == held)
                    return true;
        return false;
    }

    private static bool IsDoneToHeld(ActKind act) => act is ActKind.Torture or ActKind.IllTreatment or ActKind.Humiliation or ActKind.SexualViolence or ActKind.PoorDetentionConditions or ActKind.DenialOfCare or ActKind.Starvation or ActKind.Enslavement;

    // The keeper that the sentence names, else a belligerent that is a subject in it, else who held people in the sentence before.
    private void AddKeeper(Proposition proposition, int clause)
    {
        if ((Keeper("custody") ?? Seizer()) is { } keeper)
        {
            agents.Add(proposition, keeper);
            return;
        }
        for (int c = clause; c >= 0; c = sentence.Clauses[c].Governor < c ? sentence.Clauses[c].Governor : -1)
            foreach (int subject in sentence.SubjectsOf(c))
                if (sentence.AgentOf(subject) is { } agent && parties[agent.Party].Fights && !unacting.IsApart(subject))
                {
                    agents.Add(proposition, agent with { Form = ReferenceForm.Inherited });
                    return;
                }
        if (_keeper is { } kept && IsStillKept())
            agents.Add(proposition, kept with { Form = ReferenceForm.Inherited });
        else if (memory.SentencesAgo <= 1)
            agents.Inherit(proposition, memory.Recent);
    }

    private static bool IsLack(in Item item)
    {
        if (item.Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Frame && sense.Entry.Needs.IsEmpty && sense.Entry.As<ActKind>() == ActKind.PoorDetentionConditions || sense.Category == LexiconCategory.Circumstance && sense.Entry.As<CircumstanceKind>() == CircumstanceKind.CiviliansInNeed)
                    return true;
        return false;
    }

    private bool TellsCustody()
    {
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
            if (sentence.Chunks[chunk].Kind == ChunkKind.NounPhrase && (IsHeld(sentence.Nouns[chunk]) || IsPlace(chunk, "custody") || HoldsBehind(chunk)))
                return true;
        foreach (var proposition in propositions.Found)
            if (proposition.Act is ActKind.Detention or ActKind.Abduction && !proposition.Stance.IsWeakerThan(StanceKind.Suspected))
                return true;
        return false;
    }

    private static bool IsHeld(in Noun noun) =>
        noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Detainee or PersonKind.PrisonerOfWar or PersonKind.Hostage || noun.Condition is { } condition && condition.As<PersonKind>() is PersonKind.Detainee or PersonKind.PrisonerOfWar;

    // The one party in whose prison, hands or court people are said to be; null when none or several are.
    private Agent? Keeper(string role)
    {
        Agent? keeper = null;
        bool custody = role == "custody";
        if (!custody && !sentence.MayHold(role) || !sentence.NamesParty && !sentence.MayHold(LexiconCategory.Party) && !sentence.MayHold(LexiconCategory.Demonym) && !sentence.MayHold("founding"))
            return null;
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            if (sentence.Chunks[chunk].Kind != ChunkKind.NounPhrase || !IsPlace(chunk, role) && !(custody && (IsGuard(chunk) || (IsHeld(sentence.Nouns[chunk]) || HoldsBehind(chunk) || IsSite(chunk)))) || unacting.IsLeft(chunk))
                continue;
            if ((IsGuard(chunk) ? sentence.AgentOf(chunk) : OwnerIn(chunk, role) ?? OwnerAfter(chunk)) is not { } owner)
                continue;
            if (keeper is { } other && other.Party != owner.Party)
                return null;
            keeper = owner;
        }
        return keeper;
    }

    // "Azerbaijani guards", "warders of the army", where people are held.
    private bool IsGuard(int chunk) =>
        sentence.MayHold("keeper") && sentence.AgentOf(chunk) is { } agent && parties[agent.Party] is { Fights: true, Described: false } && HasRole(sentence.WordsOfItem(sentence.Chunks[chunk].Head), "keeper") && TellsCustody();

    // "women held by the militia", "a boy of twelve who was arrested by soldiers".
    private bool HoldsBehind(int chunk) => HolderOf(chunk) >= 0;

    // The clause that tells in a passive that the persons of a phrase are held; -1 when none does.
    private int HolderOf(int chunk)
    {
        // "families fleeing land held by the front": land is held, not they.
        if (sentence.Nouns[chunk] is not { Persons: not null, PartyIsHead: false } || sentence.Items[sentence.Nouns[chunk].PersonsItem].End < sentence.HeadOf(chunk).End && sentence.HeadOf(chunk).Class == WordClass.Noun && sentence.HeadOf(chunk).Sense(LexiconCategory.Word) is not null)
            return -1;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Participle or ClauseLink.Relative } clause && clause.Verb > chunk && clause.Subjects.Contains(chunk) && IsHolding(clause.Verb) && sentence.Chunks[clause.Verb].Passive)
                return c;
        return -1;
    }

    private bool IsHolding(int verb) =>
        !sentence.Chunks[verb].Negated && (sentence.Tokens[sentence.Chunks[verb].End - 1] is var word && (word.Equals("held", StringComparison.OrdinalIgnoreCase) || word.Equals("kept", StringComparison.OrdinalIgnoreCase))
        || sentence.HeadOf(verb).Entry is { Category: LexiconCategory.Act } act && act.As<ActKind>() is ActKind.Detention or ActKind.Abduction or ActKind.Capture or ActKind.HostageTaking);

    // "beaten at an Israeli army base": a place of armed men, or, where people are said to be held, any place of theirs.
    private bool IsSite(int chunk)
    {
        if (chunk == 0 || sentence.Chunks[chunk - 1].Kind != ChunkKind.Preposition || !sentence.IsOneOf(chunk - 1, "in", "at", "inside", "from"))
            return false;
        ref readonly var noun = ref sentence.Nouns[chunk];
        bool armed = noun is { Party: >= 0, PartyIsHead: false } && parties[noun.Party].Kind is PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia;
        return noun.Object?.As<ObjectKind>() == ObjectKind.MilitaryObjective || HasRole(sentence.WordsOfItem(sentence.Chunks[chunk].Head), "site") && (armed || TellsCustody());
    }

    private bool IsPlace(int chunk, string role)
    {
        ref readonly var head = ref sentence.HeadOf(chunk);
        if (head.IsWordOf(role))
            return true;
        if (role == "custody" && head.MayBe(LexiconCategory.Object))
            foreach (ref readonly var sense in head.Senses.AsSpan())
                if (sense.Category == LexiconCategory.Object && sense.Value == (int)ObjectKind.Prison)
                    return true;
        return false;
    }

    // "Israeli prisons", "SDF custody", "the RSF's jail"; not "Palestinian detainees": a people's own are held by others.
    private Agent? OwnerIn(int chunk, string role)
    {
        var (first, head) = (sentence.Chunks[chunk].FirstItem, sentence.Chunks[chunk].Head);
        bool held = IsHeld(sentence.Nouns[chunk]) || HoldsBehind(chunk);
        for (int i = head - 1; i >= first; i--)
        {
            ref readonly var item = ref sentence.Items[i];
            bool possessive = i + 1 < head && sentence.Items[i + 1].Class == WordClass.Possessive;
            if (held && !possessive || sentence.Tokens.Kind[sentence.Items[i + 1].First] == Tokens.TokenKind.Hyphen && !IsRunBy(i + 1))
                continue;
            if (item.Entry is { Category: LexiconCategory.Party } party)
                return Owner(parties.Named(party), i);
            if (item.Sense(LexiconCategory.Demonym) is { } demonym && parties.Entry(role == "court" ? "ph-state-government" : "ph-stateforces-forces") is { } kind)
                return Owner(parties.Composed(demonym, kind, role == "court" ? "government" : "forces"), i);
        }
        return sentence.Nouns[chunk] is { Party: >= 0, PartyIsHead: false } noun && !held ? noun.Agent : null;
    }

    // "a Houthi-run court", but not "a Houthi-besieged town".
    private bool IsRunBy(int hyphen)
    {
        if (hyphen + 1 >= sentence.Items.Count)
            return false;
        var word = sentence.Tokens[sentence.Items[hyphen + 1].End - 1];
        return word.Equals("run", StringComparison.OrdinalIgnoreCase) || word.Equals("controlled", StringComparison.OrdinalIgnoreCase) || word.Equals("appointed", StringComparison.OrdinalIgnoreCase) || word.Equals("guarded", StringComparison.OrdinalIgnoreCase) || word.Equals("held", StringComparison.OrdinalIgnoreCase);
    }

    private Agent? Owner(int party, int item) => parties[party].Fights ? new Agent(party, ReferenceForm.Name, sentence.WordsOfItem(item)) : null;

    // "captives of the front", "a prison run by the militia", "prisoners held by Russia", "the barracks where the army keeps them", "inmates whom its men guard".
    private Agent? OwnerAfter(int chunk)
    {
        int holder = HolderOf(chunk);
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition <= chunk || sentence.AgentOf(p.Phrase) is not { } owner || !parties[owner.Party].Fights)
                continue;
            bool by = sentence.HeadOf(p.Preposition).Is(FunctionWord.By);
            if (by && holder >= 0 && SentenceContext.FollowsVerb(p, sentence.Clauses[holder])
                || by && p.Preposition <= chunk + 3 && sentence.Chunks[p.Preposition - 1].Kind == ChunkKind.VerbGroup
                || p.Preposition == chunk + 1 && sentence.Is(p.Preposition, "of") && !IsMember(sentence.Nouns[chunk]))
                return owner;
        }
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Relative } clause && clause.Linker > chunk && clause.Linker <= chunk + 3 && Keeps(clause.Verb) && !sentence.Chunks[clause.Verb].Passive)
                foreach (int subject in sentence.SubjectsOf(c))
                    if (sentence.AgentOf(subject) is { } keeper && parties[keeper.Party].Fights)
                        return keeper;
        return Founder(chunk);
    }

    // "a court the group had set up", "a jail that the militia runs".
    private Agent? Founder(int chunk)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Relative or ClauseLink.Complement } founding && sentence.HeadOf(founding.Verb).HasRole("founding") && !sentence.Chunks[founding.Verb].Passive && !sentence.Chunks[founding.Verb].Negated
                && (founding.Objects.Contains(chunk) || founding.Objects.Count == 0 && founding.Subjects is [var beside] && beside == chunk + 1) && founding.Subjects is [var subject] && sentence.DoerOf(subject) is { } founder && parties[founder.Party].Fights)
                return founder;
        return null;
    }

    // "captured fighters of the front" are its own, "captives of the front" are others.
    private static bool IsMember(in Noun noun) => noun.Condition is not null || noun.Persons?.As<PersonKind>() is PersonKind.PrisonerOfWar or PersonKind.Soldier or PersonKind.Fighter;

    private bool Keeps(int verb) => !sentence.Chunks[verb].Negated && (IsHolding(verb) || HasRole(sentence.WordsOfItem(sentence.Chunks[verb].Head), "keep"));
}
