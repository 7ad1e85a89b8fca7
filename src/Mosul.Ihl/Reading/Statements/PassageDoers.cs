using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Weighs which side of a passage has done what its words tell together, by how each side stands in its sentences: whoever acts, owns the guns or is accused rather than whoever speaks, suffers or is fought.
/// Two sides of near weight are nobody.
/// </summary>
internal sealed class PassageDoers(SentenceContext sentence, PartyRegistry parties, AgentReader agents, UnactingSides unacting, SentenceConcepts concepts, CompiledLexicon lexicon, List<SpeechFrame> frames, DoerWeights weights)
{
    // How many sentences before the deed may tell of its doer, and how many behind it.
    private const int Reach = 2;
    internal const int Ahead = 2;

    // How many clauses above that of the deed tell whose it is.
    private const int Governors = 4;

    // In tenths of log odds: what the best side must weigh, and by how much it must outweigh the second.
    private const int Enough = 5;
    private const int Margin = 3;

    private readonly SideMentionReader _reader = new(sentence, parties, unacting, concepts, lexicon);
    private readonly List<SideMention> _mentions = [];
    private readonly List<Side> _sides = [];

    /// <summary>Takes note of the sides that the sentence tells of, and how.</summary>
    internal void Note()
    {
        _mentions.RemoveAll(m => sentence.Index - m.Sentence > Reach + Ahead);
        _reader.AddTo(_mentions);
    }

    /// <summary>Takes note of what a clause of the sentence says of the doer of a deed of a kind told in it.</summary>
    internal Deed DeedOf(int clause, CompiledEntry sign, int word)
    {
        var deed = new Deed(sign, sentence.Index, [], [], [.. _mentions.Where(m => m.Sentence == sentence.Index && m.Demonym is null && unacting.Suffers(m.Agent.Party)).Select(static m => m.Agent.Party)]);
        // "A spokesman of the front said that napalm had rained on the roofs": told of others.
        foreach (var frame in frames)
            if (frame is { Speaker: >= 0, Self: false, Quotation: QuotationKind.Indirect } && frame.Covers(word))
                deed.Tellers.Add(frame.Speaker);
        for (int steps = 0; clause >= 0 && steps < Governors; clause = sentence.Clauses[clause].Governor, steps++)
        {
            deed.Subjects.AddRange(sentence.SubjectsOf(clause));
            if (deed.Doers.Count == 0)
                AddDoers(clause, deed.Doers);
        }
        return deed;
    }

    private void AddDoers(int clause, List<int> doers)
    {
        var probe = new Proposition { Sentence = sentence.Index, Act = ActKind.Unknown, ActWords = TokenRange.None, Words = sentence.Words(sentence.Clauses[clause]), Clause = clause };
        agents.AddDoers(probe, byOnly: true);
        foreach (var agent in probe.Agents)
            if (parties[agent.Party].Fights)
                doers.Add(agent.Party);
    }

    /// <summary>The side whose doing a deed is, by all sentences read so far; null when none or more than one may be.</summary>
    internal Agent? DoerOf(Deed deed)
    {
        FindSides(deed);
        weights.Asked?.Invoke(deed, _sides);
        Side? best = null;
        int most = int.MinValue, second = int.MinValue;
        foreach (var side in _sides)
        {
            int weight = weights.Of(side, deed.Sentence);
            (best, most, second) = weight > most ? (side, weight, most) : (best, most, Math.Max(second, weight));
        }
        if (best is null || most < Enough || second >= most - Margin || OnlySpeaksAndSuffers(best) || IsOnlyOrigin(best) || deed.Sign.Attribute("kind") is null && OnlyTells(best, deed))
            return null;
        var mention = Nearest(best, deed.Sentence);

        // Whoever is first told after the deed, doing something else, has done that.
        if (mention.Sentence > deed.Sentence && deed.ActAfter.Exists(a => parties[a].IsOneSideWith(parties[best.Party])))
            return null;
        return mention.Agent with { Party = best.Party, Form = mention.Sentence == deed.Sentence ? mention.Agent.Form : ReferenceForm.Inherited };
    }

    // "to make Baku keep the law. Azerbaijan counted ten dead": nothing says that it did more.
    private static bool OnlySpeaksAndSuffers(Side side) =>
        side.Mentions.TrueForAll(static m => m.Role is SideRole.Speaker or SideRole.Object or SideRole.Aim or SideRole.Served) && side.Mentions.Exists(static m => m.Role is SideRole.Object or SideRole.Aim) && side.Mentions.Exists(static m => m.Role == SideRole.Speaker);

    // "documents from Syria": where something comes from.
    private bool IsOnlyOrigin(Side side) =>
        parties[side.Party].Kind == PartyKind.Country && side.Mentions.TrueForAll(static m => m is { Role: SideRole.From, Form: SideForm.Itself, Demonym: null });

    private bool OnlyTells(Side side, Deed deed) =>
        side.Mentions.TrueForAll(static m => m.Role == SideRole.Speaker || m.Host == SideRole.Speaker) && deed.Tellers.Exists(t => parties[t].IsOneSideWith(parties[side.Party]));

    private static SideMention Nearest(Side side, int at)
    {
        var nearest = side.Mentions[0];
        foreach (var mention in side.Mentions)
            if (Math.Abs(at - mention.Sentence) < Math.Abs(at - nearest.Sentence))
                nearest = mention;
        return nearest;
    }

    private void FindSides(Deed deed)
    {
        _sides.Clear();
        foreach (var mention in _mentions)
        {
            if (deed.Sentence - mention.Sentence is < -Ahead or > Reach || PartyOf(mention) is not (>= 0 and var party))
                continue;
            var side = _sides.Find(s => parties[s.Party].IsOneSideWith(parties[party]));
            if (side is null)
                _sides.Add(side = new(party));
            side.Mentions.Add(mention);
            side.Add(SideTrait.OwnSubject, deed.Sentence == mention.Sentence && deed.Subjects.Contains(mention.Phrase));
        }
        foreach (var side in _sides)
            AddTraits(side, deed);
    }

    private void AddTraits(Side side, Deed deed)
    {
        var party = parties[side.Party];
        bool described = party.Described;
        side.Add(SideTrait.Nameless, described);
        side.Add(SideTrait.OnlyName, !described && _sides.TrueForAll(s => s == side || parties[s.Party].Described));
        side.Add(SideTrait.OnlySide, _sides.Count == 1);
        if (deed.Doers.Count > 0)
            side.Traits.Add(deed.Doers.Exists(d => parties[d].IsOneSideWith(party)) ? SideTrait.GrammaticalDoer : SideTrait.OtherDoer);
        side.Add(SideTrait.Sufferer, deed.Sufferers.Exists(s => parties[s].IsOneSideWith(party)));
        side.Add(SideTrait.OnlySpeaks, side.Mentions.TrueForAll(static m => m.Role == SideRole.Speaker));
        side.Traits.Add(party.Kind switch
        {
            PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.Composite => SideTrait.Forces,
            PartyKind.State or PartyKind.Country => SideTrait.State,
            _ => SideTrait.Neither,
        });
    }

    private int PartyOf(in SideMention mention) =>
        mention.Demonym is null ? mention.Agent.Party : mention.Demonym.Category == LexiconCategory.Party ? parties.Named(mention.Demonym) : parties.Entry("ph-state-government") is { } government ? parties.Composed(mention.Demonym, government, "government") : -1;
}
