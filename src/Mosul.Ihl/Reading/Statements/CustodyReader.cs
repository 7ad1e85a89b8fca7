using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads in whose hands people are, and what that tells: who keeps the prison answers for what is done in it, who sits in the court for its trials
/// ("detainees in Israeli prisons were beaten", "a Houthi court sentenced nine men"), and what is lacking to those held is told of their conditions.
/// </summary>
internal sealed class CustodyReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, AgentReader agents, AgentMemory memory, ComplementReader complements)
{
    // How many sentences the hands in which people are stay known.
    private const int Reach = 2;

    private Agent? _keeper;
    private int _keptSentence = int.MinValue / 2;

    /// <summary>Reads what those held lack: "300 men shared one toilet in the group's jail".</summary>
    internal void ReadConditions()
    {
        if (!TellsLack() || !TellsCustody())
            return;
        foreach (var proposition in propositions.Found)
            if (proposition.Act == ActKind.PoorDetentionConditions)
                return;
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (IsLack(cue.Item) && sentence.ClauseAt(cue.Chunk) is >= 0 and var lacking)
            {
                AddConditions(lacking, new(cue.Item.First, cue.Item.End));
                return;
            }
        // "had no heating", "were given nothing to drink".
        foreach (var (kind, words) in complements.Found)
            if (kind == CircumstanceKind.CiviliansInNeed && ClauseOf(words) is >= 0 and var clause)
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

    private void AddConditions(int clause, TokenRange words)
    {
        var proposition = builder.Start(clause, ActKind.PoorDetentionConditions, words);
        AddKeeper(proposition, clause);
        builder.Complete(proposition);
        propositions.Keep(proposition);
    }

    private int ClauseOf(TokenRange words)
    {
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
            if (sentence.Chunks[chunk].End > words.First)
                return sentence.ClauseAt(chunk);
        return -1;
    }

    /// <summary>Lays acts done to those held, and trials, at the door of the keeper or the court's party when no other doer is told, or only "guards".</summary>
    internal void ReadKeepers()
    {
        var keeper = Keeper("custody");
        if (keeper is not null)
            (_keeper, _keptSentence) = (keeper, sentence.Index);
        foreach (var proposition in propositions.Found)
        {
            bool guards = IsByGuards(proposition);
            if (proposition.Agents.Count > 0 && !guards)
                continue;
            bool court = proposition.Act is ActKind.Trial or ActKind.OccupationMeasure;
            if (!court && !IsDoneToHeld(proposition.Act) && !DiesOfIt(proposition))
                continue;
            if ((court ? Keeper("court") : keeper ?? Captor(proposition) ?? (guards && sentence.Index - _keptSentence <= Reach ? _keeper : null)) is not { } hand)
                continue;
            if (guards)
                proposition.Agents.Clear();
            agents.Add(proposition, hand with { Form = ReferenceForm.Inherited });
            proposition.ByOthers = false;
            if (!court)
                proposition.AddCircumstance(CircumstanceKind.InCustody, hand.Words);
        }
    }

    // "guards beat them": whose guards they are, the prison or its keeper tells.
    private bool IsByGuards(Proposition proposition) =>
        proposition.Agents is [var agent] && !parties[agent.Party].Fights | parties[agent.Party].Described && HasRole(agent.Words, "keeper");

    private bool HasRole(TokenRange words, string role)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (item.MayBe(LexiconCategory.Word) && words.Contains(item.First) && item.Senses is { } senses)
                foreach (var sense in senses)
                    if (sense.Entry.Category == LexiconCategory.Word && sense.Entry.Attribute("role") == role)
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
        if (Keeper("custody") is { } keeper)
        {
            agents.Add(proposition, keeper);
            return;
        }
        for (int c = clause; c >= 0; c = sentence.Clauses[c].Governor < c ? sentence.Clauses[c].Governor : -1)
            foreach (int subject in sentence.SubjectsOf(c))
                if (sentence.AgentOf(subject) is { } agent && parties[agent.Party].Fights)
                {
                    agents.Add(proposition, agent with { Form = ReferenceForm.Inherited });
                    return;
                }
        if (memory.SentencesAgo <= 1)
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
        return false;
    }

    private static bool IsHeld(in Noun noun) =>
        noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Detainee or PersonKind.PrisonerOfWar or PersonKind.Hostage || noun.Condition is { } condition && condition.As<PersonKind>() is PersonKind.Detainee or PersonKind.PrisonerOfWar;

    // The one party in whose prison, hands or court people are said to be; null when none or several are.
    private Agent? Keeper(string role)
    {
        Agent? keeper = null;
        bool custody = role == "custody";
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            if (sentence.Chunks[chunk].Kind != ChunkKind.NounPhrase || !IsPlace(chunk, role) && !(custody && (IsHeld(sentence.Nouns[chunk]) || HoldsBehind(chunk) || IsSite(chunk))))
                continue;
            if ((OwnerIn(chunk, role) ?? OwnerAfter(chunk)) is not { } owner)
                continue;
            if (keeper is { } other && other.Party != owner.Party)
                return null;
            keeper = owner;
        }
        return keeper;
    }

    // "women held by the militia", "a man who was arrested by soldiers".
    private bool HoldsBehind(int chunk)
    {
        if (sentence.Nouns[chunk] is not { Persons: not null, PartyIsHead: false })
            return false;
        int verb = chunk + 1;
        if (verb < sentence.Chunks.Count && sentence.Chunks[verb].Kind == ChunkKind.Relative)
            verb++;
        return verb + 1 < sentence.Chunks.Count && sentence.Chunks[verb].Kind == ChunkKind.VerbGroup && IsHolding(verb) && sentence.Chunks[verb + 1].Kind == ChunkKind.Preposition;
    }

    private bool IsHolding(int verb) =>
        !sentence.Chunks[verb].Negated && (sentence.Tokens[sentence.Chunks[verb].End - 1] is var word && (word.Equals("held", StringComparison.OrdinalIgnoreCase) || word.Equals("kept", StringComparison.OrdinalIgnoreCase))
        || sentence.HeadOf(verb).Entry is { Category: LexiconCategory.Act } act && act.As<ActKind>() is ActKind.Detention or ActKind.Abduction or ActKind.Capture or ActKind.HostageTaking);

    // "beaten at an Israeli army base": a place of armed men, or, where people are said to be held, any place of theirs.
    private bool IsSite(int chunk)
    {
        if (chunk == 0 || sentence.Chunks[chunk - 1].Kind != ChunkKind.Preposition || !sentence.IsOneOf(chunk - 1, "in", "at", "inside", "from"))
            return false;
        var noun = sentence.Nouns[chunk];
        bool armed = noun is { Party: >= 0, PartyIsHead: false } && parties[noun.Party].Kind is PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia;
        return noun.Object?.As<ObjectKind>() == ObjectKind.MilitaryObjective || HasRole(sentence.WordsOfItem(sentence.Chunks[chunk].Head), "site") && (armed || TellsCustody());
    }

    private bool IsPlace(int chunk, string role)
    {
        ref readonly var head = ref sentence.HeadOf(chunk);
        if (!head.MayBe(LexiconCategory.Object) && !head.MayBe(LexiconCategory.Word) || head.Senses is not { } senses)
            return false;
        foreach (var sense in senses)
            if (role == "custody" && sense.Category == LexiconCategory.Object && sense.Entry.As<ObjectKind>() == ObjectKind.Prison || sense.Category == LexiconCategory.Word && sense.Entry.Attribute("role") == role)
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
            var item = sentence.Items[i];
            bool possessive = i + 1 < head && sentence.Items[i + 1].Class == WordClass.Possessive;
            if (held && !possessive || sentence.Tokens.Kind[sentence.Items[i + 1].First] == Tokens.TokenKind.Hyphen)
                continue;
            if (item.Entry is { Category: LexiconCategory.Party } party)
                return Owner(parties.Named(party), i);
            if (item.Sense(LexiconCategory.Demonym) is { } demonym && parties.Entry(role == "court" ? "ph-state-government" : "ph-stateforces-forces") is { } kind)
                return Owner(parties.Composed(demonym, kind, role == "court" ? "government" : "forces"), i);
        }
        return sentence.Nouns[chunk] is { Party: >= 0, PartyIsHead: false } noun && !held ? noun.Agent : null;
    }

    private Agent? Owner(int party, int item) => parties[party].Fights ? new Agent(party, ReferenceForm.Name, sentence.WordsOfItem(item)) : null;

    // "captives of the front", "a prison run by the militia", "prisoners held by Russia".
    private Agent? OwnerAfter(int chunk)
    {
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition <= chunk || p.Preposition > chunk + 3 || sentence.AgentOf(p.Phrase) is not { } owner || !parties[owner.Party].Fights)
                continue;
            bool by = sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && sentence.Chunks[p.Preposition - 1].Kind == ChunkKind.VerbGroup && (p.Preposition == chunk + 2 || p.Preposition == chunk + 3 && sentence.Chunks[chunk + 1].Kind == ChunkKind.Relative);
            // "captured airmen of the air force" are held by others.
            bool own = sentence.Nouns[chunk].Condition is not null || sentence.Nouns[chunk].Persons?.As<PersonKind>() is PersonKind.PrisonerOfWar or PersonKind.Soldier or PersonKind.Fighter;
            if (by || p.Preposition == chunk + 1 && sentence.Is(p.Preposition, "of") && !own)
                return owner;
        }
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
}
