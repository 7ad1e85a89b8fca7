using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads clauses that tell an omission: "failed to investigate", "did not take precautions", "refused to let aid in".</summary>
internal sealed class OmissionReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, AgentReader agents, PatientReader patients, AgentMemory memory, NegationReader negations)
{
    // "failed to investigate", "failure to warn": what the infinitive or object says did not happen.
    internal void ReadFailure(int c)
    {
        var clause = sentence.Clauses[c];
        if (sentence.Chunks[clause.Verb].Negated || Governs(c))
            return;
        foreach (int o in clause.Objects)
        {
            if (NegationReader.BreachOf(sentence.Nouns[o].Act) is not { } act)
                continue;
            propositions.Take(o);
            var proposition = Start(c, act);
            patients.Add(proposition, o, false);
            Keep(proposition);
            return;
        }
    }

    // "did not allow them to leave", "refused to let aid in".
    internal void ReadPermission(int c)
    {
        var clause = sentence.Clauses[c];
        if (!IsOmitted(clause) || WithheldIn(c) is not { } act)
            return;
        var proposition = Start(c, act);
        patients.AddAll(proposition, clause.Objects, false);
        Keep(proposition);
    }

    // "has not investigated", "failed to look into the deaths".
    internal bool ReadInquiry(int c)
    {
        if (!IsOmitted(sentence.Clauses[c]))
            return false;
        Keep(Start(c, ActKind.FailureToInvestigate));
        return true;
    }

    // Verbs outside the field tell an omission when negated: "did not take precautions", "failed to adapt their tactics".
    internal void ReadDuty(int c)
    {
        if (!negations.IsNegated(c))
            return;
        var clause = sentence.Clauses[c];
        var words = sentence.Words(clause);
        if (negations.OmittedDuty(words) is not { } act)
            return;
        var proposition = builder.Start(c, act, words);
        agents.AddSubjects(proposition);
        // "No warning had been given": by those whose attack has just been told.
        if (proposition.Agents.Count == 0 && (sentence.Chunks[clause.Verb].Passive || negations.HasNoSubject(c)) && memory.SentencesAgo <= 3)
            agents.Inherit(proposition, memory.Recent);
        Keep(proposition);
    }

    private Proposition Start(int c, ActKind act)
    {
        var proposition = builder.Start(c, act, sentence.Words(sentence.Clauses[c].Verb));
        agents.AddSubjects(proposition);
        return proposition;
    }

    private void Keep(Proposition proposition)
    {
        builder.Complete(proposition);
        propositions.Keep(proposition);
    }

    private bool IsOmitted(Clause clause) => sentence.Chunks[clause.Verb].Negated || negations.IsFailed(clause);

    private bool Governs(int c)
    {
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (d != c && sentence.Clauses[d].Governor == c)
                return true;
        return false;
    }

    // What was not permitted: relief, else to leave.
    private ActKind? WithheldIn(int c)
    {
        foreach (int o in sentence.Clauses[c].Objects)
            if (sentence.Nouns[o].Object?.As<ObjectKind>() == ObjectKind.Relief || sentence.Nouns[o].Persons?.As<PersonKind>() == PersonKind.AidWorker || sentence.Nouns[o].Act?.As<ActKind>() == ActKind.AidObstruction)
                return ActKind.AidObstruction;
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && (sentence.Clauses[d].Link == ClauseLink.Infinitive || sentence.VerbOf(sentence.Clauses[d]) is { } verb && (verb.Is(VerbKind.General) || verb.Is(LexiconCategory.Act) && verb.As<ActKind>() == ActKind.Flight)))
                return ActKind.PreventingFlight;
        return LetsOut(sentence.Clauses[c]) ? ActKind.PreventingFlight : null;
    }

    // "let families leave the village", "let nobody out": what persons are let do, told without a verb form of its own.
    private bool LetsOut(Clause clause)
    {
        bool persons = false;
        for (int chunk = clause.Verb + 1; chunk < clause.End; chunk++)
        {
            if (persons && (sentence.IsOneOf(chunk, "out", "leave", "go", "flee", "escape") || sentence.Items[sentence.Chunks[chunk].FirstItem].Sense(LexiconCategory.Frame) is { Needs.IsEmpty: true } words && words.As<ActKind>() == ActKind.EvacuationOrder))
                return true;
            persons |= sentence.Nouns[chunk] is { Persons: not null, PartyIsHead: false };
        }
        return false;
    }
}
