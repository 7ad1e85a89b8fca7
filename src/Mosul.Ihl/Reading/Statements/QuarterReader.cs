using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads orders and declarations that nobody is to be left alive. Whoever gives one has done it, whether it was carried out or not: the party that says so,
/// or whose commander does ("a colonel in the Russian army told his men: …"), also where the sentence beside it tells who he was.
/// </summary>
internal sealed class QuarterReader(SentenceContext sentence, SentencePropositions propositions, PartyRegistry parties, AgentReader agents)
{
    private readonly List<Proposition> _unsigned = [];
    private int _unsignedSentence = int.MinValue / 2;
    private Agent? _commander;
    private int _commanderSentence = int.MinValue / 2;

    internal void Read()
    {
        var commander = Commander();
        foreach (var proposition in propositions.Found)
        {
            if (IsOrderToKill(proposition))
            {
                proposition.Act = ActKind.DenialOfQuarter;
                proposition.Opponents.Clear();
            }
            if (proposition.Act == ActKind.DenialOfQuarter)
                Sign(proposition, commander);
        }
        if (commander is { } late && sentence.Index - _unsignedSentence == 1)
            foreach (var proposition in _unsigned)
                Declare(proposition, late);
        Remember(commander);
    }

    private void Sign(Proposition proposition, Agent? commander)
    {
        if (TellsOfPast(proposition))
            return;
        if (proposition.Agents.Count == 0 && (Speaker(proposition) ?? commander ?? (sentence.Index - _commanderSentence <= 1 ? _commander : null)) is { } giver)
            Declare(proposition, giver);
        else if (IsObeyed(proposition) && Speaker(proposition) is { } master)
            Order(proposition, master);
        else if (proposition.Agents is [var agent] && Speaker(proposition) is { } speaker && speaker.Party == agent.Party)
            Declare(proposition, agent);
    }

    // "Nobody was left alive" tells what was found, "nobody was to be left alive" what was ordered.
    private bool TellsOfPast(Proposition proposition)
    {
        if (proposition.Clause < 0 || sentence.Chunks[sentence.Clauses[proposition.Clause].Verb] is not { Passive: true, Modal: < 0 } verb)
            return false;
        for (int i = verb.FirstItem; i < verb.EndItem; i++)
            if (sentence.Items[i].Class == WordClass.To || sentence.Tokens[sentence.Items[i].First].StartsWith("want", StringComparison.OrdinalIgnoreCase) || sentence.Tokens[sentence.Items[i].First].StartsWith("need", StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    // "instructed the guards to leave nobody alive": whoever is to obey has not done it yet.
    private bool IsObeyed(Proposition proposition) => proposition.Clause >= 0 && sentence.Clauses[proposition.Clause] is { Link: ClauseLink.Infinitive, Governor: >= 0 };

    private void Order(Proposition proposition, Agent master)
    {
        proposition.Agents.Clear();
        Declare(proposition, master);
    }

    // What is announced or ordered is done with the words.
    private void Declare(Proposition proposition, Agent giver)
    {
        agents.Add(proposition, giver);
        if (proposition.Stance is StanceKind.Predicted or StanceKind.Threatened or StanceKind.CalledFor or StanceKind.Norm or StanceKind.Promised)
            proposition.Stance = StanceKind.Asserted;
    }

    // The belligerent, or one of its officers, that says or orders it.
    private Agent? Speaker(Proposition proposition)
    {
        if (proposition.Clause < 0)
            return null;
        for (int c = sentence.Clauses[proposition.Clause].Governor; c >= 0; c = sentence.Clauses[c].Governor < c ? sentence.Clauses[c].Governor : -1)
            if (Says(sentence.Clauses[c]))
            {
                bool passive = sentence.Chunks[sentence.Clauses[c].Verb].Passive;
                if (!passive)
                    foreach (int subject in sentence.SubjectsOf(c))
                        if (Belligerent(subject) is { } speaker)
                            return speaker;
                foreach (var p in sentence.Prepositions)
                    if (passive && SentenceContext.FollowsVerb(p, sentence.Clauses[c]) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
                        return Belligerent(p.Phrase) ?? (IsOfficer(p.Phrase) ? Addressed(c) : null);
            }
        return null;
    }

    // "The rebels were told by their general": he is theirs.
    private Agent? Addressed(int clause)
    {
        foreach (int subject in sentence.SubjectsOf(clause))
            if (Belligerent(subject) is { } own)
                return own;
        return null;
    }

    private bool Says(Clause clause) => sentence.VerbOf(clause) is { } verb && (verb.Is(VerbKind.Say) || verb.Is(VerbKind.Demand) || verb.Is(VerbKind.Declare) || verb.Is(VerbKind.Threaten) || verb.Is(VerbKind.Promise) || verb.As<ActKind>() == ActKind.Command && verb.Category is LexiconCategory.Act or LexiconCategory.Frame);

    private Agent? Belligerent(int phrase) =>
        sentence.AgentOf(phrase) is { } agent && parties[agent.Party].Fights ? agent : IsOfficer(phrase) ? ForcesOf(phrase) : null;

    // "a Russian commander", "a colonel in the army", "the general of the front", "Colonel Brask to the Second Regiment".
    private Agent? Commander()
    {
        for (int chunk = 0; sentence.MayHold("officer") && chunk < sentence.Chunks.Count; chunk++)
            if (sentence.Chunks[chunk].Kind == ChunkKind.NounPhrase && IsOfficer(chunk) && ForcesOf(chunk) is { } forces)
                return forces;
        return null;
    }

    private Agent? ForcesOf(int officer)
    {
        if (sentence.Nouns[officer] is { Party: >= 0 } noun && parties[noun.Party].Fights)
            return noun.Agent;
        for (int next = officer + 1; next < sentence.Chunks.Count && next <= officer + 4; next++)
            if (sentence.Chunks[next].Kind == ChunkKind.NounPhrase && sentence.Chunks[next - 1].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase && sentence.Nouns[next] is { Party: >= 0 } of && parties[of.Party].Fights)
                return of.Agent;
            else if (sentence.Chunks[next].Kind is not (ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Comma))
                return null;
        return null;
    }

    private bool IsOfficer(int phrase)
    {
        if (sentence.Chunks[phrase].Kind != ChunkKind.NounPhrase || !sentence.MayHold("officer"))
            return false;
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].IsWordOf("officer"))
                return true;
        return false;
    }

    // "told his men to shoot those who give themselves up": an order by which the helpless are to be killed.
    private bool IsOrderToKill(Proposition proposition)
    {
        if (proposition.Act is not (ActKind.Killing or ActKind.Execution or ActKind.Shooting) || proposition.Clause < 0 || sentence.Clauses[proposition.Clause] is not { Link: ClauseLink.Infinitive, Governor: >= 0 } order || !Says(sentence.Clauses[order.Governor]) || Speaker(proposition) is null)
            return false;
        foreach (var (entry, _) in proposition.Affected)
            if (entry.As<PersonKind>() is PersonKind.Surrendered or PersonKind.PrisonerOfWar or PersonKind.Wounded)
                return true;
        foreach (var (kind, words) in proposition.Circumstances)
            if (kind == CircumstanceKind.HorsDeCombat && words.First > proposition.ActWords.First)
                return true;
        return false;
    }

    private void Remember(Agent? commander)
    {
        _unsigned.Clear();
        foreach (var proposition in propositions.Found)
            if (proposition is { Act: ActKind.DenialOfQuarter, Agents.Count: 0 })
                _unsigned.Add(proposition);
        _unsignedSentence = sentence.Index;
        if (commander is not null)
            (_commander, _commanderSentence) = (commander, sentence.Index);
    }
}
