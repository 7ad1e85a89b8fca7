using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads what somebody tells of a belligerent's doing that no entry of the lexicon names as conduct: "residents said that the rebels kept them from the wells".
/// It accuses all the same where another tells it, as done, of people or of what is theirs, in words of violence, robbery or denial.
/// </summary>
internal sealed class TestimonyReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, AgentReader agents, SentenceConcepts concepts, UnactingSides unacting, PartyRegistry parties, List<SpeechFrame> frames, CompiledLexicon lexicon)
{
    private readonly ConceptSet _wrongs = lexicon.Scenes.Named(
        "kill-them", "slaughter", "setfire", "pain", "abase", "ravish", "spirited", "keptfrom", "refusal", "oust", "cartoff", "ruin", "wrecking", "defiled", "set-charge", "rob", "bar-way", "spoil", "cut-supply", "bind-fast", "shoot-at", "lay-hands", "penance", "munition");

    // Deeds that are wrongs when they befall civilians or what is theirs.
    private readonly ConceptSet _blows = lexicon.Scenes.Named("strike-out", "slay", "aim");

    private readonly ConceptSet _helps = lexicon.Scenes.Named("help");

    internal void Read()
    {
        if (frames.Count == 0 || !concepts.Here.Shares(_wrongs | _blows))
            return;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (TellsDeed(c) && propositions.OfClause(c) is null && IsToldByAnother(c, out var doers))
                Keep(c, doers);
    }

    // Done, not planned, denied or only named: in a clause of its own, to somebody or something.
    private bool TellsDeed(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        return clause.Link is ClauseLink.Complement or ClauseLink.Main or ClauseLink.Coordinate
            && verb is { Form: VerbForm.Finite, Negated: false, Modal: < 0 } && IsDeed(sentence.VerbOf(clause)) && !concepts.Tells(sentence.HeadOf(clause.Verb).First, _helps)
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

    private bool TellsWrong(Clause clause)
    {
        bool civil = (sentence.Chunks[clause.Verb].Passive ? clause.Subjects : clause.Objects).Exists(IsCivil);
        var (first, verbEnd) = sentence.Words(clause.Verb);
        int end = sentence.Chunks[clause.End - 1].End;
        foreach (var (told, words) in concepts.Found)
            if (words.First >= first && words.First < end && (told.Shares(_wrongs) || civil && words.First < verbEnd && told.Shares(_blows)))
                return true;
        return false;
    }

    private bool IsCivil(int phrase) => sentence.Nouns[phrase] is { Persons: not null } or { Object: not null };

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
