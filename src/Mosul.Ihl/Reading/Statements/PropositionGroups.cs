using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Groups the propositions of a sentence that tell of one event: ", killing 12", "the strike killed", "died in an air strike", "shelled and killed".</summary>
internal sealed class PropositionGroups(SentenceContext sentence, SentencePropositions propositions, AgentReader agents)
{
    internal void Form()
    {
        var found = propositions.Found;
        for (int i = 0; i < found.Count; i++)
            found[i].Group = i;
        JoinRelatives();
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (propositions.OfClause(c) is { } proposition)
                JoinAround(proposition, c);
        // Two clauses of harm beside each other: "killed 12 and wounded 30", "12 were killed and 30 wounded".
        for (int i = 1; i < found.Count; i++)
            if (found[i].Act.IsHarm() && found[i - 1].Act.IsHarm() && !SomebodySpeaksBetween(found[i - 1], found[i]))
                Join(found[i - 1], found[i]);
        Exemplify();
        ShareAgents();
    }

    // "shells killed five, while Russia blamed Kyiv for a raid that left nine dead": two accounts.
    private bool SomebodySpeaksBetween(Proposition one, Proposition other)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Chunks[sentence.Clauses[c].Verb].First is var at && at > one.ActWords.First && at < other.ActWords.First && sentence.VerbOf(sentence.Clauses[c]) is { } verb && (verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Say)))
                return true;
        return false;
    }

    // A result and the act it follows from, its subject, object or governing clause, are one event.
    private void JoinAround(Proposition proposition, int c)
    {
        var clause = sentence.Clauses[c];
        foreach (int subject in sentence.SubjectsOf(c))
            if (propositions.OfNominal(subject) is { } cause)
                Join(cause, proposition);
        foreach (int o in clause.Objects)
            if (propositions.OfNominal(o) is { } told && told != proposition && (proposition.Act.IsHarm() || told.Act.IsHarm()))
                Join(told, proposition);
        if (clause.Governor >= 0 && clause.Link is ClauseLink.Participle or ClauseLink.Infinitive or ClauseLink.Subordinate or ClauseLink.Relative && Nearest(clause.Governor) is { } governor && Joinable(governor, proposition))
            Join(governor, proposition);
        if (clause.SubjectOf >= 0 && Nearest(clause.SubjectOf) is { } sibling && Joinable(sibling, proposition) && (sibling.Act.IsHarm() || proposition.Act.IsHarm()))
            Join(sibling, proposition);
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > clause.First && p.Preposition < clause.End && propositions.OfNominal(p.Phrase) is { } inner && inner != proposition)
                JoinInner(inner, proposition);
    }

    private void JoinInner(Proposition inner, Proposition proposition)
    {
        if (Joinable(inner, proposition))
            Join(inner, proposition);
        // "held boys in overcrowded cells".
        else if (inner is { Act: ActKind.PoorDetentionConditions, Agents.Count: 0 } && proposition.Act is ActKind.Detention or ActKind.Abduction or ActKind.HostageTaking)
            agents.Inherit(inner, proposition);
    }

    // Relative and participial clauses on a nominal act: "an air strike targeting two snipers", "a raid in which 5 died".
    private void JoinRelatives()
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Relative, Linker: > 0 } relative && propositions.OfClause(c) is { } told && NominalBefore(relative.Linker) is { } head && Joinable(head, told))
                Join(head, told);
    }

    private Proposition? NominalBefore(int chunk)
    {
        for (int n = chunk - 1; n >= 0 && n >= chunk - 6; n--)
            if ((propositions.OfNominal(n) ?? propositions.OfChunk(n)) is { } head)
                return head;
        return null;
    }

    // "used disproportionate force, such as an attack in which …": the example inherits the doer, the property and its hedge, not the other way round.
    private void Exemplify()
    {
        foreach (var p in sentence.Prepositions)
        {
            if (!sentence.Is(p.Preposition, "including") && !sentence.IsPhrase(p.Preposition, "such as") || propositions.OfNominal(p.Phrase) is not { Act: var act } example || !act.IsAttack() && !act.IsProhibitedConduct() || sentence.ClauseAt(p.Host) is not (>= 0 and var host) || propositions.OfClause(host) is not { } general || general == example)
                continue;
            agents.Inherit(example, general);
            foreach (var (kind, words) in general.Circumstances)
                example.AddCircumstance(kind, words);
            foreach (var (label, words) in general.Labels)
                example.AddLabel(label, words);
            example.Hedge(general.Stance, general.StanceCue);
        }
    }

    // The doer of an attack is that of its harm, and the other way round.
    private void ShareAgents()
    {
        foreach (var proposition in propositions.Found)
            foreach (var other in propositions.Found)
                if (other.Group == proposition.Group && other != proposition && proposition.Agents.Count == 0 && (other.Act.IsAttack() && proposition.Act.HarmOf() is not null || proposition.Act.IsAttack() && (other.Act.IsHarm() || other.Act.IsAttack())))
                    agents.Inherit(proposition, other);
    }

    private Proposition? Nearest(int clause)
    {
        for (int steps = 0; steps < 6 && clause >= 0; steps++)
        {
            if (propositions.OfClause(clause) is { } found)
                return found;
            if (sentence.Clauses[clause].Link is ClauseLink.Complement or ClauseLink.Main)
                return null;
            clause = sentence.Clauses[clause].Governor;
        }
        return null;
    }

    private static bool Joinable(Proposition a, Proposition b) =>
        a.Act.IsAttack() && (b.Act.IsHarm() || b.Act.IsAttack() || b.Act is ActKind.Destruction or ActKind.Killing or ActKind.Massacre) || b.Act.IsAttack() && (a.Act.IsHarm() || a.Act is ActKind.Destruction or ActKind.Massacre) || a.Act.IsHarm() && b.Act.IsHarm() || a.Act == ActKind.MineLaying && b.Act.IsHarm();

    // What one side did is no event of the other's: "the army struck a bus, while the rebels fired rockets that killed nine".
    private bool AreOfOthers(int from, int to)
    {
        bool told = false;
        foreach (var one in propositions.Found)
            foreach (var other in propositions.Found)
                if (one.Group == from && other.Group == to && one.Agents.Count > 0 && other.Agents.Count > 0)
                {
                    if (one.Agents.Exists(a => other.Agents.Exists(b => b.Party == a.Party)))
                        return false;
                    told = true;
                }
        return told;
    }

    private void Join(Proposition a, Proposition b)
    {
        int from = b.Group, to = a.Group;
        if (from == to || AreOfOthers(from, to))
            return;
        foreach (var proposition in propositions.Found)
            if (proposition.Group == from)
                proposition.Group = to;
    }
}
