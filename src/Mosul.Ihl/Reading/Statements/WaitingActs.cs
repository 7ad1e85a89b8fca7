using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Acts that only a circumstance makes what they are, and that the text may tell later: "Soldiers took her husband at a checkpoint. She has heard nothing since."
/// One that nothing explains within reach is dropped: to take or to hold somebody is no wrong by itself.
/// </summary>
internal sealed class WaitingActs(SentenceContext sentence, SentencePropositions propositions, CarriedCircumstances circumstances, PartyRegistry parties)
{
    // How many sentences may stand between the act and what explains it.
    private const int Reach = 2;

    private readonly List<(Proposition Proposition, CompiledEntry Frame)> _waiting = [];

    /// <summary>The doers of an act that waits in this sentence; null when none does.</summary>
    internal List<Agent>? Doers { get; private set; }

    internal void Add(Proposition proposition, CompiledEntry frame)
    {
        foreach (var agent in proposition.Agents)
            if (!parties[agent.Party].Fights)
                return;
        if (proposition.Agents.Count == 0 || proposition.Stance.IsWeakerThan(StanceKind.Suspected))
            return;
        _waiting.Add((proposition, frame));
        Doers = proposition.Agents;
    }

    /// <summary>Keeps the acts of this sentence that one of its circumstances explains.</summary>
    internal void SettleHere() => Settle(0);

    /// <summary>Keeps the acts of earlier sentences that this one explains, and drops those out of reach.</summary>
    internal void SettleEarlier()
    {
        Settle(1);
        _waiting.RemoveAll(w => sentence.Index - w.Proposition.Sentence >= Reach);
        Doers = null;
    }

    private void Settle(int atLeastAgo)
    {
        for (int i = _waiting.Count - 1; i >= 0; i--)
        {
            var (proposition, frame) = _waiting[i];
            if (sentence.Index - proposition.Sentence < atLeastAgo || Explanation(frame) is not { } told)
                continue;
            proposition.AddCircumstance(told.Kind, told.Words);
            if (atLeastAgo == 0)
            {
                propositions.Keep(proposition);
            }
            else
            {
                proposition.Group = propositions.Found.Count;
                propositions.Found.Add(proposition);
            }
            _waiting.RemoveAt(i);
        }
    }

    private (CircumstanceKind Kind, TokenRange Words)? Explanation(CompiledEntry frame)
    {
        foreach (var told in circumstances.Told)
            foreach (var need in frame.Needs)
                foreach (var part in need)
                    if (part.Category == LexiconCategory.Circumstance && part.Value == (int)told.Kind)
                        return told;
        return null;
    }
}
