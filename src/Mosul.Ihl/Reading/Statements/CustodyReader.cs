using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads in whose hands people are, and what that tells: who keeps the prison answers for what is done in it, who sits in the court for its trials
/// ("detainees in Israeli prisons were beaten", "a Houthi court sentenced nine men"), and what is lacking to those held is told of their conditions.
/// </summary>
internal sealed class CustodyReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, AgentReader agents, AgentMemory memory)
{
    /// <summary>Reads what those held lack: "300 men shared one toilet in the group's jail".</summary>
    internal void ReadConditions()
    {
        if (!TellsCustody())
            return;
        foreach (var proposition in propositions.Found)
            if (proposition.Act == ActKind.PoorDetentionConditions)
                return;
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
            for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
                if (IsLack(sentence.Items[i]) && sentence.ClauseAt(chunk) is >= 0 and var clause)
                {
                    var proposition = builder.Start(clause, ActKind.PoorDetentionConditions, sentence.WordsOfItem(i));
                    AddKeeper(proposition, clause);
                    builder.Complete(proposition);
                    propositions.Keep(proposition);
                    return;
                }
    }

    /// <summary>Lays acts done to those held, and trials, at the door of the keeper or the court's party when no other doer is told.</summary>
    internal void ReadKeepers()
    {
        foreach (var proposition in propositions.Found)
        {
            if (proposition.Agents.Count > 0)
                continue;
            bool trial = proposition.Act == ActKind.Trial;
            if ((trial || IsDoneToHeld(proposition.Act)) && Keeper(trial ? "court" : "custody") is { } keeper)
                agents.Add(proposition, keeper with { Form = ReferenceForm.Inherited });
        }
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
                if (sense.Entry.Category == LexiconCategory.Frame && sense.Entry.Needs.IsEmpty && sense.Entry.As<ActKind>() == ActKind.PoorDetentionConditions || sense.Entry.Category == LexiconCategory.Circumstance && sense.Entry.As<CircumstanceKind>() == CircumstanceKind.CiviliansInNeed)
                    return true;
        return false;
    }

    private bool TellsCustody()
    {
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
            if (sentence.Chunks[chunk].Kind == ChunkKind.NounPhrase && (IsHeld(sentence.Nouns[chunk]) || IsPlace(chunk, "custody")))
                return true;
        return false;
    }

    private static bool IsHeld(in Noun noun) =>
        noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Detainee or PersonKind.PrisonerOfWar or PersonKind.Hostage || noun.Condition is { } condition && condition.As<PersonKind>() is PersonKind.Detainee or PersonKind.PrisonerOfWar;

    // The one party in whose prison, hands or court people are said to be; null when none or several are.
    private Agent? Keeper(string role)
    {
        Agent? keeper = null;
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            if (sentence.Chunks[chunk].Kind != ChunkKind.NounPhrase || !IsPlace(chunk, role) && !(role == "custody" && IsHeld(sentence.Nouns[chunk])))
                continue;
            if ((OwnerIn(chunk, role) ?? OwnerAfter(chunk)) is not { } owner)
                continue;
            if (keeper is { } other && other.Party != owner.Party)
                return null;
            keeper = owner;
        }
        return keeper;
    }

    private bool IsPlace(int chunk, string role)
    {
        if (sentence.HeadOf(chunk).Senses is not { } senses)
            return false;
        foreach (var sense in senses)
            if (role == "custody" && sense.Entry.Category == LexiconCategory.Object && sense.Entry.As<ObjectKind>() == ObjectKind.Prison || sense.Entry.Category == LexiconCategory.Word && sense.Entry.Attribute("role") == role)
                return true;
        return false;
    }

    // "Israeli prisons", "SDF custody", "the RSF's jail"; not "Palestinian detainees": a people's own are held by others.
    private Agent? OwnerIn(int chunk, string role)
    {
        var (first, head) = (sentence.Chunks[chunk].FirstItem, sentence.Chunks[chunk].Head);
        bool held = IsHeld(sentence.Nouns[chunk]);
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
            bool by = sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && p.Preposition == chunk + 2 && sentence.Chunks[chunk + 1].Kind == ChunkKind.VerbGroup;
            if (by || p.Preposition == chunk + 1 && sentence.Is(p.Preposition, "of"))
                return owner;
        }
        return null;
    }
}
