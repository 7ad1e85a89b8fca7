using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The parties that last did something, for "they", "it" and agentless passives.</summary>
internal sealed class AgentMemory(SentenceContext sentence, SentencePropositions propositions, PartyRegistry parties, UnactingSides unacting)
{
    private const int LongAgo = -10;

    // How many sentences later "its men", "the unit" are still theirs.
    private const int Reach = 2;

    private int _sentence = LongAgo;
    private int _paragraph = LongAgo;

    // Two sides acted in the sentence: what is told next without a doer may be the work of either.
    private bool _contested;

    // Those remembered have only spoken: "they" may be they, but what befalls others is not laid at their door.
    private bool _spoke;

    internal List<Agent> Recent { get; } = [];

    internal int SentencesAgo => sentence.Index - _sentence;

    /// <summary>Whether the sentence may go on with the doers just told: "… fighters killed 118 villagers. Women were raped."</summary>
    internal bool GoesOn()
    {
        int paragraphs = sentence.Sentence.Paragraph - _paragraph;
        bool near = paragraphs == 0 ? SentencesAgo <= 3 : paragraphs == 1 && SentencesAgo <= 2 && HasDefinitePhrase();
        return near && !_contested && !_spoke && !NamesAgent() && !NamesBelligerent() && !sentence.StartsAnew();
    }

    /// <summary>Whether a proposition of such a sentence is an agentless passive that follows from what they did.</summary>
    internal bool GoesOn(Proposition proposition) =>
        proposition.Clause >= 0 && sentence.Chunks[sentence.Clauses[proposition.Clause].Verb].Passive && IsHarmDone(proposition.Act) && !NamesDoer(sentence.Clauses[proposition.Clause]);

    // "were castrated by their interrogators": somebody is named, though no party.
    private bool NamesDoer(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && sentence.Nouns[p.Phrase] is { Act: null, Weapon: null, Event: false })
                return true;
        return false;
    }

    /// <summary>Remembers who did something in the sentence.</summary>
    /// <param name="holders">Who took or held persons in it, when no act of theirs is told yet.</param>
    internal void Remember(List<Agent>? holders)
    {
        Recall(holders);
        parties.LastDoer = !_contested && SentencesAgo <= Reach && Recent is [var doer] && parties[doer.Party].Fights ? doer.Party : -1;
    }

    private void Recall(List<Agent>? holders)
    {
        bool spoke = _spoke;
        _spoke = false;
        Proposition? last = null;
        foreach (var proposition in propositions.Found)
            if (proposition.Agents.Count > 0 && AllAct(proposition.Agents))
                last = proposition;
        if (last is not null)
        {
            Recent.Clear();
            Recent.AddRange(last.Agents);
            _sentence = sentence.Index;
            _contested = propositions.Found.Exists(p => p.Agents.Count > 0 && AllAct(p.Agents) && !p.Agents.Exists(a => last.Agents.Exists(b => parties[a.Party].IsOneSideWith(parties[b.Party]))));
            _paragraph = last.Act is ActKind.Clash or ActKind.Campaign or ActKind.Capture ? LongAgo : sentence.Sentence.Paragraph;
            return;
        }
        if (holders is not null)
        {
            Recent.Clear();
            Recent.AddRange(holders);
            _contested = false;
            _sentence = sentence.Index;
            _paragraph = sentence.Sentence.Paragraph;
            return;
        }
        // "But a neighbour said there had been nobody inside.": another account begins, with doers of its own.
        if (TurnsAgainst())
            Recent.Clear();
        // A belligerent as subject of a sentence without act is still what "it" means next.
        for (int c = 0; c < sentence.ClauseCount; c++)
            foreach (int subject in sentence.Clauses[c].Subjects)
                if (sentence.AgentOf(subject) is { } agent && parties[agent.Party].Fights && !unacting.Suffers(agent.Party))
                {
                    _spoke = (spoke || !Recent.Exists(a => a.Party == agent.Party)) && IsSpeech(sentence.Clauses[c]);
                    Recent.Clear();
                    Recent.Add(agent);
                    return;
                }
        _spoke = spoke;
    }

    private bool IsSpeech(Clause clause) => sentence.VerbOf(clause) is { } verb && (verb.Category == LexiconCategory.Speech || verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Believe) || verb.Is(VerbKind.Deny) || verb.Is(VerbKind.Confirm) || verb.Is(VerbKind.Show));

    private bool TurnsAgainst()
    {
        int first = sentence.Sentence.FirstToken;
        if (!sentence.Tokens.Has(first, TokenFlags.ParagraphStart))
            return false;
        var word = sentence.Tokens[first];
        return word.Equals("but", StringComparison.OrdinalIgnoreCase) || word.Equals("however", StringComparison.OrdinalIgnoreCase) || word.Equals("yet", StringComparison.OrdinalIgnoreCase);
    }

    // Harm to persons and things follows the doer told before; measures over a population are laid at nobody's door unless the text does.
    private static bool IsHarmDone(ActKind act) => act.IsAttack() || act is ActKind.Killing or ActKind.Injury or ActKind.Destruction or ActKind.Execution or ActKind.Massacre or ActKind.Torture or ActKind.IllTreatment or ActKind.SexualViolence or ActKind.Abduction or ActKind.Looting or ActKind.Arson or ActKind.BodyDesecration or ActKind.Humiliation or ActKind.Enslavement or ActKind.ChildRecruitment;

    private bool AllAct(List<Agent> agents)
    {
        foreach (var agent in agents)
            if (!parties[agent.Party].Fights && parties[agent.Party].Kind != PartyKind.Person)
                return false;
        return true;
    }

    private bool HasDefinitePhrase()
    {
        foreach (ref readonly var chunk in sentence.Chunks.AsSpan())
            if (chunk.Kind == ChunkKind.NounPhrase && chunk.Definite)
                return true;
        return false;
    }

    private bool NamesAgent()
    {
        foreach (var proposition in propositions.Found)
            if (proposition.Agents.Count > 0)
                return true;
        return false;
    }

    // Whoever it befalls is no rival for the doer.
    private bool NamesBelligerent()
    {
        foreach (ref readonly var noun in sentence.Nouns)
            if (noun.Party >= 0 && parties[noun.Party].Fights && !(unacting.Suffers(noun.Party) && !IsRecent(noun.Party)))
                return true;
        return false;
    }

    private bool IsRecent(int party)
    {
        foreach (var agent in Recent)
            if (parties[agent.Party].IsOneSideWith(parties[party]))
                return true;
        return false;
    }
}
