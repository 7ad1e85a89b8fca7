using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads what somebody tells of a belligerent's doing that no entry of the lexicon names as conduct: "residents said that the rebels kept them from the wells".
/// It accuses all the same where another tells it, as done, of people or of what is theirs, in words that weigh for a breach.
/// </summary>
internal sealed class TestimonyReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, AgentReader agents, SentenceConcepts concepts, PassageSigns signs, UnactingSides unacting, PartyRegistry parties, List<SpeechFrame> frames)
{
    // What the words of a deed must weigh for any breach at all.
    private const int Enough = 6;

    internal void Read()
    {
        for (int c = 0; c < sentence.ClauseCount && frames.Count > 0; c++)
            if (TellsDeed(c) && propositions.OfClause(c) is null && IsToldByAnother(c, out var doers))
                Keep(c, doers);
    }

    // Done, not planned, denied or only named: in a clause of its own, to somebody or something.
    private bool TellsDeed(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        return clause.Link is ClauseLink.Complement or ClauseLink.Main or ClauseLink.Coordinate
            && verb is { Form: VerbForm.Finite, Negated: false, Modal: < 0 } && IsDeed(sentence.VerbOf(clause)) && !concepts.Tells(sentence.HeadOf(clause.Verb).First, Concept.Relief)
            && (verb.Passive || clause.Objects.Exists(o => o > clause.Verb)) && !(verb.Passive ? sentence.SubjectsOf(c) : clause.Objects).Exists(IsOfWar) && TellsWrong(clause);
    }

    private static bool IsDeed(CompiledEntry? verb) => verb switch
    {
        { Category: LexiconCategory.Verb } told => (VerbKind)told.Value is VerbKind.General or VerbKind.Use or VerbKind.Cause or VerbKind.Light or VerbKind.Fail or VerbKind.Control,
        { Category: LexiconCategory.Act } act => act.As<ActKind>().IsProhibitedConduct(),
        { Category: LexiconCategory.Frame } => true,
        null => true,
        _ => false,
    };

    // Fighters, arms caches, looters, a siege: to strike or end them is no wrong.
    private bool IsOfWar(int phrase) =>
        sentence.Nouns[phrase] is var noun && (noun.Act is not null || sentence.HeadOf(phrase).HasRole("doers") || noun.Object?.As<ObjectKind>() == ObjectKind.MilitaryObjective || noun.Persons?.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police || noun is { Party: >= 0, PartyIsHead: true } && parties[noun.Party].Fights);

    private bool TellsWrong(Clause clause) =>
        signs.WeightOfAny(new(sentence.Chunks[clause.Verb].First, sentence.Chunks[clause.End - 1].End)) >= Enough;

    private bool IsToldByAnother(int c, out List<Agent> doers)
    {
        doers = [];
        SpeechFrame? teller = null;
        foreach (var frame in frames)
            if (frame.Covers(sentence.Chunks[sentence.Clauses[c].Verb].First))
            {
                if (frame.Speaker < 0 || frame.Self || frame.Verb is not (VerbKind.Say or VerbKind.Show or VerbKind.Confirm) || !frame.Stance.IsStated())
                    return false;
                teller = frame;
            }
        if (teller is null)
            return false;
        var probe = new Proposition { Sentence = sentence.Index, Act = ActKind.Unknown, ActWords = TokenRange.None, Words = sentence.Words(sentence.Clauses[c]), Clause = c };
        agents.AddDoers(probe, byOnly: true);
        foreach (var doer in probe.Agents)
            if (doer.Form is not (ReferenceForm.Name or ReferenceForm.Descriptor) || !parties[doer.Party].Fights || unacting.Suffers(doer.Party) || IsVoice(doer))
                return false;
        doers = probe.Agents;
        return doers.Count > 0;
    }

    private bool IsVoice(Agent doer)
    {
        foreach (var frame in frames)
            if (frame.Speaker >= 0 && parties[frame.Speaker].IsOneSideWith(parties[doer.Party]))
                return true;
        return false;
    }

    private void Keep(int c, List<Agent> doers)
    {
        var told = builder.Start(c, ActKind.Unknown, sentence.Words(sentence.Clauses[c].Verb));
        builder.Complete(told);
        if (!Stance.IsTold(told.Stance))
            return;
        told.Agents.AddRange(doers);
        told.Group = propositions.Found.Count;
        propositions.Keep(told);
    }
}
