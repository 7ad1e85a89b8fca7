using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Weighs which side of a passage has done what its words tell together, by how each side stands in its sentences: whoever acts, owns the guns or is accused rather than whoever speaks, suffers or is fought.
/// Two sides of near weight are nobody.
/// </summary>
internal sealed class PassageDoers(SentenceContext sentence, PartyRegistry parties, AgentReader agents, UnactingSides unacting, SentenceConcepts concepts, List<SpeechFrame> frames, DoerWeights weights)
{
    // How many sentences before the deed may tell of its doer, and how many behind it.
    private const int Reach = 2;
    internal const int Ahead = 2;

    // How many clauses above that of the deed tell whose it is.
    private const int Governors = 4;

    // In tenths of log odds: what the best side must weigh, and by how much it must outweigh the second.
    private const int Enough = 5;
    private const int Margin = 3;

    private readonly SideMentionReader _reader = new(sentence, parties, unacting, concepts);
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
        var deed = new Deed(sign, sentence.Index, [], [], []);
        foreach (var mention in _mentions)
            if (mention.Sentence == sentence.Index && mention.State is null && unacting.Suffers(mention.Agent.Party))
                deed.Sufferers.Add(mention.Agent.Party);
        // "A spokesman of the front said that napalm had rained on the roofs": told of others.
        foreach (var frame in frames)
            if (frame is { Speaker: >= 0, Self: false, Quotation: QuotationKind.Indirect } && frame.Covers(word))
                deed.Tellers.Add(frame.Speaker);
        // Whoever says that it was done has not done it by that.
        bool said = false;
        for (int steps = 0; clause >= 0 && steps < Governors; clause = sentence.Clauses[clause].Governor, steps++)
        {
            deed.Subjects.AddRange(sentence.SubjectsOf(clause));
            if (deed.Doers.Count == 0 && !said)
                AddDoers(clause, deed.Doers);
            said |= sentence.Clauses[clause].Link == ClauseLink.Complement;
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
        if (best is null || most < Enough || second >= most - Margin || OnlySpeaksAndSuffers(best) || IsOnlyOrigin(best) || deed.Sign.Attribute("stance") is null && OnlyTells(best, deed))
            return null;
        var mention = Nearest(best, deed);

        // Whoever is first told after the deed, doing something else, has done that.
        if (mention.Sentence > deed.Sentence && IsOneOf(deed.ActAfter, parties[best.Party]))
            return null;
        return mention.Agent with { Party = PartyOf(mention), Form = mention.Sentence == deed.Sentence ? mention.Agent.Form : ReferenceForm.Inherited };
    }

    // Told as the one a deed is aimed at and as a voice, it is whom the deed befell.
    private static bool OnlySpeaksAndSuffers(Side side) =>
        side.Mentions.TrueForAll(static m => m.Role is SideRole.Speaker or SideRole.Object or SideRole.Aim or SideRole.Served) && side.Mentions.Exists(static m => m.Role is SideRole.Object or SideRole.Aim) && side.Mentions.Exists(static m => m.Role == SideRole.Speaker);

    // "documents from Syria": where something comes from.
    private bool IsOnlyOrigin(Side side) =>
        parties[side.Party].Kind == PartyKind.Country && side.Mentions.TrueForAll(static m => m is { Role: SideRole.From, Form: SideForm.Itself, State: null });

    private bool OnlyTells(Side side, Deed deed) =>
        side.Mentions.TrueForAll(static m => m.Role == SideRole.Speaker || m.Host == SideRole.Speaker) && !IsOneOf(deed.Doers, parties[side.Party]) && IsOneOf(deed.Tellers, parties[side.Party]);

    // The subject of the deed itself, else the first of the nearest.
    private static SideMention Nearest(Side side, Deed deed)
    {
        var nearest = side.Mentions[0];
        foreach (var mention in side.Mentions)
            if (mention.Sentence == deed.Sentence && deed.Subjects.Contains(mention.Phrase))
                return mention;
            else if (Math.Abs(deed.Sentence - mention.Sentence) < Math.Abs(deed.Sentence - nearest.Sentence))
                nearest = mention;
        return nearest;
    }

    private void FindSides(Deed deed)
    {
        _sides.Clear();
        foreach (var mention in _mentions)
        {
            if (deed.Sentence - mention.Sentence is < -Ahead or > Reach || PartyOf(mention) is not (>= 0 and var party) || IsOfStatesOnly(deed) && !parties[party].IsOfState)
                continue;
            bool own = deed.Sentence == mention.Sentence && deed.Subjects.Contains(mention.Phrase);
            SideOf(party).Mentions.Add(own ? mention with { Traits = mention.Traits | SideTrait.OwnSubject } : mention);
        }
        foreach (var side in _sides)
            AddTraits(side, deed);
    }

    // Some duties are those of States alone.
    private static bool IsOfStatesOnly(Deed deed) => deed.Sign.Attribute("role") == "state";

    private Side SideOf(int party)
    {
        foreach (var side in _sides)
            if (parties[side.Party].IsOneSideWith(parties[party]))
                return side;
        var other = new Side(party);
        _sides.Add(other);
        return other;
    }

    private void AddTraits(Side side, Deed deed)
    {
        var party = parties[side.Party];
        side.Traits |= party.Kind switch
        {
            PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.Composite => SideTrait.Forces,
            PartyKind.State or PartyKind.Country => SideTrait.State,
            _ => SideTrait.Neither,
        };
        if (party.Described)
            side.Traits |= SideTrait.Nameless;
        else if (IsOnlyName(side))
            side.Traits |= SideTrait.OnlyName;
        if (_sides.Count == 1)
            side.Traits |= SideTrait.OnlySide;
        if (deed.Doers.Count > 0)
            side.Traits |= IsOneOf(deed.Doers, party) ? SideTrait.GrammaticalDoer : SideTrait.OtherDoer;
        if (IsOneOf(deed.Sufferers, party))
            side.Traits |= SideTrait.Sufferer;
        if (side.Mentions.TrueForAll(static m => m.Role == SideRole.Speaker))
            side.Traits |= SideTrait.OnlySpeaks;
    }

    private bool IsOnlyName(Side side)
    {
        foreach (var other in _sides)
            if (other.Party != side.Party && !parties[other.Party].Described)
                return false;
        return true;
    }

    private bool IsOneOf(List<int> sides, PartyRecord party)
    {
        foreach (int side in sides)
            if (parties[side].IsOneSideWith(party))
                return true;
        return false;
    }

    private int PartyOf(in SideMention mention) => mention.State switch
    {
        null => mention.Agent.Party,
        { Category: LexiconCategory.Party } state => parties.Named(state),
        var demonym when parties.Entry("ph-state-government") is { } government => parties.Composed(demonym, government, "government"),
        _ => -1,
    };
}
