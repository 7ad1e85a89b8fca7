using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what a clause says its subject is: "the attack was a war crime", "they are guilty of looting", "200 people remain under the rubble".</summary>
internal sealed class StateReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, NominalReader nominals, AgentReader agents, PatientReader patients)
{
    // "The attack was a war crime", "they are guilty of war crimes".
    internal void ReadCopula(int c)
    {
        if (ReadTrapping(c) || sentence.Chunks[sentence.Clauses[c].Verb].Negated)
            return;
        int label = LabelOf(sentence.Clauses[c]);
        var subjects = sentence.SubjectsOf(c);
        if (label < 0)
        {
            ReadProperty(c, subjects);
            return;
        }
        bool party = false;
        foreach (int s in subjects)
            party |= sentence.Nouns[s].PartyIsHead;
        if (party)
        {
            var proposition = builder.StartNominal(label, c);
            agents.AddSubjects(proposition);
            nominals.AddRoles(proposition, label);
            builder.Complete(proposition);
            propositions.Take(label);
            propositions.Keep(proposition);
            return;
        }
        foreach (int s in subjects)
        {
            if (sentence.Nouns[s].Act is null || !propositions.Take(s))
                continue;
            var proposition = builder.StartNominal(s, c);
            nominals.AddRoles(proposition, s);
            builder.Complete(proposition);
            propositions.Take(label);
            propositions.KeepNominal(proposition);
        }
    }

    // "The strike that killed them was disproportionate": a circumstance said of the act.
    private void ReadProperty(int c, List<int> subjects)
    {
        var clause = sentence.Clauses[c];
        bool property = false;
        for (int chunk = clause.Verb + 1; chunk < clause.End; chunk++)
            property |= sentence.TellsCircumstance(chunk);
        if (!property)
            return;
        foreach (int s in subjects)
        {
            if (sentence.Nouns[s].Act is not { } act || !act.As<ActKind>().IsAttack() || !propositions.Take(s))
                continue;
            var proposition = builder.StartNominal(s, c);
            nominals.AddRoles(proposition, s);
            builder.Complete(proposition);
            propositions.KeepNominal(proposition);
        }
    }

    // "Between 200 and 500 people remain under the rubble": a state of the subject that a phrase tells.
    internal bool ReadTrapping(int c)
    {
        var clause = sentence.Clauses[c];
        foreach (int o in clause.Objects)
        {
            if (sentence.Nouns[o].Act is not { } act || act.As<ActKind>() != ActKind.Trapping || sentence.Chunks[clause.Verb].Negated || !propositions.Take(o))
                continue;
            var proposition = builder.Start(c, ActKind.Trapping, sentence.Words(o));
            patients.AddAll(proposition, sentence.SubjectsOf(c), false);
            builder.Complete(proposition);
            propositions.Keep(proposition);
            return true;
        }
        return false;
    }

    // The noun phrase with the legal word, or with the act that the subject is guilty of; -1 when there is none.
    private int LabelOf(Clause clause)
    {
        int label = -1;
        foreach (int o in clause.Objects)
            if (sentence.Nouns[o].Label is not null)
                label = o;
        if (label >= 0)
            return label;
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Nouns[p.Phrase] is { Label: not null } or { Act: not null } && (sentence.Is(p.Preposition, "behind") && p.Preposition == clause.Verb + 1 || SaysGuilt(clause, p.Preposition)))
                label = p.Phrase;
        return label >= 0 ? label : Caused(clause);
    }

    // "was responsible for the killing": the act that follows; -1 when none does.
    private int Caused(Clause clause)
    {
        bool cause = false;
        foreach (int o in clause.Objects)
        {
            if (cause && sentence.Nouns[o].Act is { } act && Accuses(act.As<ActKind>()))
                return o;
            cause |= o > clause.Verb && sentence.HeadOf(o).Is(VerbKind.Cause);
        }
        return -1;
    }

    private static bool Accuses(ActKind act) => act.IsAttack() || act.HarmOf() is not null || act.IsProhibitedConduct() || act == ActKind.Destruction;

    // "are guilty of", "was responsible for", "is behind".
    private bool SaysGuilt(Clause clause, int preposition)
    {
        for (int chunk = clause.Verb + 1; chunk < preposition; chunk++)
            for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
                if (sentence.Items[i].Sense(LexiconCategory.Word) is { } word && word.Attribute("role") is "guilty" or "responsible")
                    return true;
        return false;
    }
}
