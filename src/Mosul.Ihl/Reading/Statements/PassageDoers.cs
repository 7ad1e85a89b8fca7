using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Weighs which side of a passage has done what its words tell together, by how each side stands in its sentences: whoever acts, owns the guns or is accused rather than whoever speaks, suffers or is fought.
/// Two sides of near weight are nobody.
/// </summary>
internal sealed class PassageDoers(SentenceContext sentence, PartyRegistry parties, AgentReader agents, UnactingSides unacting, SentenceConcepts concepts, CompiledLexicon lexicon)
{
    // How many sentences before the deed may tell of its doer; the one behind it may.
    private const int Reach = 2;

    // How many clauses above that of the deed tell whose it is.
    private const int Governors = 4;

    // The weights are tens of log odds, fitted to who is accused in the passages of the accuracy benchmark and rounded; those against the held, the acted on and the told elsewhere were then raised by hand, since a wrong doer is worse than none.
    private const int Enough = -5;
    private const int EnoughElsewhere = 10;
    private const int Margin = 3;
    private const int Nothing = -1000;
    private const int Nameless = -20;
    private const int OnlyName = 12;
    private const int OnlySide = 5;
    private const int GrammaticalDoer = 4;
    private const int OtherDoer = -10;
    private const int OwnSubject = 3;
    private const int Held = -30;
    private const int Counted = -15;
    private const int OfThoseActedOn = -25;
    private const int OfThoseCounted = -10;
    private const int Alone = -23;

    // By role: in the sentence of the deed, in the one before, in the one before that, in the one behind.
    private const int Places = 4;
    private const int Behind = 3;

    private static readonly sbyte[] Roles =
    [
        4, -10, -14, 0,
        4, 5, 6, 2,
        -3, -2, 4, 1,
        -2, -1, 0, -2,
        -7, 5, -4, -17,
        -5, -6, -7, 0,
        9, 10, 10, 8,
        1, 3, 0, 7,
        13, 4, 13, 13,
        -2, 0, 0, 0,
        6, 4, 4, 6,
        -7, -5, 0, 3,
        0, -10, 0, -10,
        -3, -4, -11, -7,
        -1, 1, -4, -2,
    ];

    // By form: in the sentence of the deed, in another.
    private static readonly sbyte[] Forms = [2, 2, 10, 9, -10, -6, -8, 1, -1, -2];

    private readonly ConceptSet _undergoes = lexicon.Scenes.Named("undergo");
    private readonly ConceptSet _tells = lexicon.Scenes.Named("tell");
    private readonly ConceptSet _points = lexicon.Scenes.Named("point-at");
    private readonly ConceptSet _arms = lexicon.Scenes.Named("arms-and-men");
    private readonly List<SideMention> _mentions = [];
    private readonly List<(int Party, SideMention Mention, int Weight)> _sides = [];

    /// <summary>Takes note of the sides that the sentence tells of, and how.</summary>
    internal void Note()
    {
        _mentions.RemoveAll(m => sentence.Index - m.Sentence > Reach + 1);
        for (int n = 0; n < sentence.Chunks.Count; n++)
            if (sentence.Chunks[n].Kind == ChunkKind.NounPhrase && MentionAt(n) is { } mention)
                _mentions.Add(mention);
    }

    private SideMention? MentionAt(int n)
    {
        if (sentence.Nouns[n] is { Party: >= 0 } noun)
            return parties[noun.Party].Fights && MayAct(n) ? Mention(n, noun.Agent, null, noun.PartyIsHead ? SideForm.Itself : FormOf(n)) : null;
        if (!sentence.Chunks[n].MayHold(LexiconCategory.Demonym))
            return null;
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Demonym) is { Nation: not null } demonym)
                return MayAct(n) && !IsLandOf(n, demonym) ? Mention(n, new Agent(-1, ReferenceForm.Name, sentence.WordsOfItem(i)), demonym, FormOf(n)) : null;
        return null;
    }

    // "the Nuba hills" are no side, nor is any other thing that a people gives its name to.
    private bool IsLandOf(int n, CompiledEntry demonym) => demonym.IsOfPeople && demonym.Attribute("parent") is null && FormOf(n) is SideForm.Thing or SideForm.Other && sentence.HeadOf(n).Sense(LexiconCategory.Demonym) is null;

    private bool MayAct(int n) => !unacting.IsApart(n) && !IsFormer(n) && !HoldsGround(n);

    // "in a town held by the front": whose land it is says not who fired.
    private bool HoldsGround(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Preposition > 0 && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && sentence.IsOneOf(p.Preposition - 1, "held", "controlled", "occupied"))
                return true;
        return false;
    }

    // "A former captain of the front": what he does now is not its doing.
    private bool IsFormer(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Host >= 0 && sentence.Is(p.Preposition, "of") && IsFormer(p.Host))
                return true;
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].EndItem; i++)
            if (sentence.Items[i].HasRole("former"))
                return true;
        return false;
    }

    private SideMention Mention(int n, Agent agent, CompiledEntry? demonym, SideForm form)
    {
        var role = RoleOf(n);
        return new(sentence.Index, n, agent, demonym, role, form, WeightOfVictims(n, role, form));
    }

    // "captured marines", "nine conscripts", "the bodies of recruits were": whom it befalls, not who does it.
    private int WeightOfVictims(int n, SideRole role, SideForm form)
    {
        int weight = (sentence.Nouns[n].Condition is null ? 0 : Held) + (sentence.Nouns[n].Number < 0 ? 0 : Counted) + (form == SideForm.ArmsOrMen && role == SideRole.None ? Alone : 0);
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Host >= 0 && sentence.Is(p.Preposition, "of"))
                weight += (RoleOf(p.Host) is SideRole.PassiveSubject or SideRole.Object ? OfThoseActedOn : 0) + (sentence.Nouns[p.Host].Number < 0 ? 0 : OfThoseCounted) + (sentence.Nouns[p.Host].Condition is null ? 0 : Held);
        return weight;
    }

    // What of the side's the phrase names.
    private SideForm FormOf(int n)
    {
        var noun = sentence.Nouns[n];
        if (noun.Persons?.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police or PersonKind.Official || IsArms(n))
            return SideForm.ArmsOrMen;
        return noun.Persons is not null ? SideForm.People : noun.Object is not null ? SideForm.Thing : SideForm.Other;
    }

    private bool IsArms(int n) => sentence.Nouns[n].Weapon is not null || concepts.Tells(sentence.HeadOf(n).First, _arms) || concepts.Tells(sentence.HeadOf(n).End - 1, _arms);

    private SideRole RoleOf(int n)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (clause.Subjects.Contains(n))
                return RoleOfSubject(clause);
            if (clause.Objects.Contains(n))
                return IsAccusing(clause) ? SideRole.Accused : SideRole.Object;
        }
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n)
                return RoleAfter(p);
        return SideRole.None;
    }

    private SideRole RoleOfSubject(Clause clause)
    {
        int verb = sentence.HeadOf(clause.Verb).First;
        if (sentence.VerbOf(clause) is { } told && (told.Category == LexiconCategory.Speech || told.Is(VerbKind.Say) || told.Is(VerbKind.Accuse) || told.Is(VerbKind.Declare) || told.Is(VerbKind.Deny) || told.Is(VerbKind.Believe) || told.Is(VerbKind.Show)) || concepts.Tells(verb, _tells))
            return sentence.Chunks[clause.Verb].Passive ? SideRole.Accused : SideRole.Speaker;
        if (sentence.Chunks[clause.Verb].Passive)
            return SideRole.PassiveSubject;
        if (sentence.HeadOf(clause.Verb).Is(FunctionWord.Have) || sentence.HeadOf(clause.Verb).Is(FunctionWord.Be))
            return SideRole.Beside;
        return concepts.Tells(verb, _undergoes) ? SideRole.Sufferer : SideRole.Subject;
    }

    private bool IsAccusing(Clause clause) => sentence.VerbOf(clause) is { } verb && verb.Is(VerbKind.Accuse);

    private SideRole RoleAfter(PrepositionalPhrase p)
    {
        if (sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
            return SideRole.By;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (SentenceContext.FollowsVerb(p, sentence.Clauses[c]) && (IsAccusing(sentence.Clauses[c]) || concepts.Tells(sentence.HeadOf(sentence.Clauses[c].Verb).First, _points)) && sentence.IsOneOf(p.Preposition, "to", "at", "on"))
                return SideRole.Accused;
        if (sentence.IsOneOf(p.Preposition, "of"))
            return p.Host < 0 ? SideRole.OfOther : IsArms(p.Host) || FormOf(p.Host) == SideForm.ArmsOrMen ? SideRole.OfArmsOrMen : sentence.Nouns[p.Host].Persons is not null ? SideRole.OfPeople : SideRole.OfOther;
        if (sentence.IsOneOf(p.Preposition, "at", "on", "against", "into", "towards", "toward", "between", "over", "near"))
            return SideRole.Aim;
        if (sentence.IsOneOf(p.Preposition, "from"))
            return SideRole.From;
        if (sentence.IsOneOf(p.Preposition, "to", "for", "with"))
            return SideRole.Served;
        return SideRole.Beside;
    }

    /// <summary>Takes note of what a clause of the sentence says of the doer of a deed told in it.</summary>
    internal Deed DeedOf(int clause)
    {
        var deed = new Deed(sentence.Index, [], [], [.. _mentions.Where(m => m.Sentence == sentence.Index && m.Demonym is null && unacting.Suffers(m.Agent.Party)).Select(static m => m.Agent.Party)]);
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
        Weigh(deed);
        int best = -1, most = Nothing, second = Nothing;
        for (int i = 0; i < _sides.Count; i++)
        {
            int weight = _sides[i].Weight + WeightOfParty(_sides[i].Party, deed);
            (best, most, second) = weight > most ? (i, weight, most) : (best, most, Math.Max(second, weight));
        }
        if (best < 0 || most < (_sides[best].Mention.Sentence == deed.Sentence ? Enough : EnoughElsewhere) || most - second < Margin || OnlySpeaks(_sides[best].Party, deed))
            return null;
        var (party, mention, _) = _sides[best];
        return mention.Agent with { Party = party, Form = mention.Sentence == deed.Sentence ? mention.Agent.Form : ReferenceForm.Inherited };
    }

    private void Weigh(Deed deed)
    {
        _sides.Clear();
        foreach (var mention in _mentions)
        {
            int place = deed.Sentence - mention.Sentence;
            if (place is < -1 or > Reach || PartyOf(mention) is not (>= 0 and var party) || !parties[party].Fights)
                continue;
            int weight = mention.Weight + Roles[(int)mention.Role * Places + (place < 0 ? Behind : place)] + Forms[(int)mention.Form * 2 + (place == 0 ? 0 : 1)] + (place == 0 && deed.Subjects.Contains(mention.Phrase) ? OwnSubject : 0);
            int at = _sides.FindIndex(s => parties[s.Party].IsOneSideWith(parties[party]));
            if (at < 0)
                _sides.Add((party, mention, weight));
            else
                _sides[at] = (_sides[at].Party, Math.Abs(place) < Math.Abs(deed.Sentence - _sides[at].Mention.Sentence) ? mention : _sides[at].Mention, _sides[at].Weight + weight);
        }
    }

    private int WeightOfParty(int party, Deed deed)
    {
        if (deed.Sufferers.Exists(s => parties[s].IsOneSideWith(parties[party])))
            return Nothing;
        bool described = parties[party].Described;
        int weight = described ? Nameless : _sides.TrueForAll(s => s.Party == party || parties[s.Party].Described) ? OnlyName : 0;
        if (_sides.Count == 1)
            weight += OnlySide;
        if (deed.Doers.Count > 0)
            weight += deed.Doers.Exists(d => parties[d].IsOneSideWith(parties[party])) ? GrammaticalDoer : OtherDoer;
        return weight;
    }

    private bool OnlySpeaks(int party, Deed deed)
    {
        foreach (var mention in _mentions)
            if (deed.Sentence - mention.Sentence is >= -1 and <= Reach && mention.Role != SideRole.Speaker && PartyOf(mention) is >= 0 and var other && parties[other].IsOneSideWith(parties[party]))
                return false;
        return true;
    }

    private int PartyOf(in SideMention mention) =>
        mention.Demonym is null ? mention.Agent.Party : parties.Entry("ph-state-government") is { } government ? parties.Composed(mention.Demonym, government, "government") : -1;
}
