using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds whose doing a scene is: the subject of its clause or of those above it, whoever stands after "by", the one side that acts in the sentence or whose post or prison it names, else those told last. Two sides that may both have done it are nobody.</summary>
internal sealed class SceneDoers(SentenceContext sentence, PartyRegistry parties, AgentReader agents, AgentMemory memory)
{
    // How many clauses above its own may tell who does it.
    private const int Reach = 4;

    private readonly List<Agent> _found = [];

    /// <summary>The doers of an act told in a clause; empty when the sentence leaves it open.</summary>
    internal List<Agent> Of(int clause, ActKind act)
    {
        _found.Clear();
        for (int steps = 0; clause >= 0 && steps < Reach && _found.Count == 0; steps++)
        {
            if (!IsSpeech(clause))
                AddOfClause(clause, act);
            clause = sentence.Clauses[clause].Governor;
        }
        if (_found.Count == 0)
            AddAfter(act is ActKind.Enslavement or ActKind.ChildRecruitment);
        if (_found.Count == 0)
            AddSubjects();
        if (_found.Count == 0)
            AddHolders();
        if (_found.Count == 0 && !NamesBelligerent() && memory.SentencesAgo <= 1)
            foreach (var agent in memory.Recent)
                Add(agent with { Form = ReferenceForm.Inherited });
        return _found;
    }

    private bool IsSpeech(int clause) =>
        sentence.VerbOf(sentence.Clauses[clause]) is { } verb && (verb.Category == LexiconCategory.Speech || verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Declare) || verb.Is(VerbKind.Deny) || verb.Is(VerbKind.Believe));

    private void AddOfClause(int clause, ActKind act)
    {
        var probe = new Proposition { Sentence = sentence.Index, Act = act, ActWords = TokenRange.None, Words = sentence.Words(sentence.Clauses[clause]), Clause = clause };
        agents.AddDoers(probe, byOnly: true);
        foreach (var agent in probe.Agents)
            Add(agent);
    }

    // "were kept by the militia"; "carried shells for the army", where the work is the wrong.
    private void AddAfter(bool serves)
    {
        foreach (var p in sentence.Prepositions)
            if ((sentence.HeadOf(p.Preposition).Is(FunctionWord.By) || serves && sentence.Is(p.Preposition, "for")) && sentence.AgentOf(p.Phrase) is { } agent)
                Add(agent);
        KeepOneSide();
    }

    private void AddSubjects()
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (!IsSpeech(c) && !sentence.Chunks[sentence.Clauses[c].Verb].Passive)
                foreach (int subject in sentence.Clauses[c].Subjects)
                    if (sentence.AgentOf(subject) is { } agent)
                        Add(agent);
        KeepOneSide();
    }

    // "an army pen", "the front's cells", "a prison of the militia".
    private void AddHolders()
    {
        for (int n = 0; n < sentence.Nouns.Count; n++)
        {
            if (!IsPost(n))
                continue;
            if (sentence.Nouns[n] is { Party: >= 0, PartyIsHead: false } noun)
                Add(noun.Agent);
            foreach (var p in sentence.Prepositions)
                if (p.Host == n && sentence.IsOneOf(p.Preposition, "of", "under") && sentence.AgentOf(p.Phrase) is { } owner)
                    Add(owner);
        }
        KeepOneSide();
    }

    private bool IsPost(int n) =>
        sentence.Chunks[n].Kind == ChunkKind.NounPhrase && (sentence.Nouns[n].Object?.As<ObjectKind>() is ObjectKind.Prison or ObjectKind.MilitaryObjective or ObjectKind.Shelter or ObjectKind.PublicBuilding || sentence.HeadOf(n).Sense(LexiconCategory.PlaceHead) is not null);

    private void Add(Agent agent)
    {
        if (parties[agent.Party].Fights && !_found.Exists(a => a.Party == agent.Party))
            _found.Add(agent);
    }

    private void KeepOneSide()
    {
        for (int i = 1; i < _found.Count; i++)
            if (!parties[_found[0].Party].IsOneSideWith(parties[_found[i].Party]))
            {
                _found.Clear();
                return;
            }
    }

    private bool NamesBelligerent()
    {
        foreach (var noun in sentence.Nouns)
            if (noun.Party >= 0 && parties[noun.Party].Fights)
                return true;
        return false;
    }
}
