using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Weighs which side of a passage has done what its words tell together, by how each side stands in its sentences: whoever acts, owns the guns or is accused rather than whoever speaks, suffers or is fought.
/// Two sides of near weight are nobody.
/// </summary>
internal sealed class PassageDoers(SentenceContext sentence, PartyRegistry parties, AgentReader agents, UnactingSides unacting, SentenceConcepts concepts, CompiledLexicon lexicon, DoerWeights weights)
{
    // How many sentences before the deed may tell of its doer, and how many behind it.
    private const int Reach = 2;
    internal const int Ahead = 2;

    // How many clauses above that of the deed tell whose it is.
    private const int Governors = 4;

    // In tenths of log odds: what the best side must weigh, in the deed's sentence and elsewhere, and by how much it must outweigh the second.
    private const int Enough = 5;
    private const int EnoughElsewhere = 5;
    private const int Margin = 3;

    private readonly ConceptSet _undergoes = lexicon.Scenes.Named("undergo");
    private readonly ConceptSet _tells = lexicon.Scenes.Named("tell");
    private readonly ConceptSet _points = lexicon.Scenes.Named("point-at");
    private readonly ConceptSet _arms = lexicon.Scenes.Named("arms-and-men");
    private readonly List<SideMention> _mentions = [];
    private readonly List<Side> _sides = [];

    /// <summary>Takes note of the sides that the sentence tells of, and how.</summary>
    internal void Note()
    {
        _mentions.RemoveAll(m => sentence.Index - m.Sentence > Reach + Ahead);
        for (int n = 0; n < sentence.Chunks.Count; n++)
            if (sentence.Chunks[n].Kind == ChunkKind.NounPhrase && MentionAt(n) is { } mention)
                _mentions.Add(mention);
    }

    private SideMention? MentionAt(int n)
    {
        if (sentence.Nouns[n] is { Party: >= 0 } noun)
            return MayDo(noun.Party) && MayAct(n) ? Mention(n, noun.Agent, null, noun.PartyIsHead ? SideForm.Itself : FormOf(n)) : null;
        if (!sentence.Chunks[n].MayHold(LexiconCategory.Demonym))
            return null;
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Demonym) is { Nation: not null } demonym)
                return IsLandOf(n, demonym) || !MayAct(n) ? null : Mention(n, new Agent(-1, ReferenceForm.Name, sentence.WordsOfItem(i)), demonym, FormOf(n));
        return null;
    }

    // "the Nuba hills" are no side, nor is any other thing that a people gives its name to.
    private bool IsLandOf(int n, CompiledEntry demonym) => demonym.IsOfPeople && demonym.Attribute("parent") is null && FormOf(n) is SideForm.Thing or SideForm.Other && sentence.HeadOf(n).Sense(LexiconCategory.Demonym) is null;

    private bool MayAct(int n) => !unacting.IsApart(n) && !IsFormer(n) && !HoldsGround(n);

    // A name that no lexicon has may be that of a side.
    private bool MayDo(int party) => parties[party].Fights || parties[party].Kind is PartyKind.Unknown or PartyKind.Organisation;

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
        int host = HostOf(n);
        return new(sentence.Index, n, agent, demonym, RoleOf(n), form, host < 0 ? null : RoleOf(host), TraitsOf(n, host));
    }

    private int HostOf(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Host >= 0 && sentence.Is(p.Preposition, "of"))
                return p.Host;
        return -1;
    }

    // "captured marines", "nine conscripts", "the bodies of recruits".
    private List<SideTrait> TraitsOf(int n, int host)
    {
        List<SideTrait> traits = [];
        Add(traits, SideTrait.Held, sentence.Nouns[n].Condition is not null);
        Add(traits, SideTrait.Counted, sentence.Nouns[n].Number >= 0);
        Add(traits, SideTrait.Definite, sentence.Chunks[n].Definite);
        Add(traits, SideTrait.Weapon, sentence.Nouns[n].Weapon is not null);
        Add(traits, SideTrait.OfHeld, host >= 0 && sentence.Nouns[host].Condition is not null);
        Add(traits, SideTrait.OfCounted, host >= 0 && sentence.Nouns[host].Number >= 0);
        return traits;
    }

    private static void Add(List<SideTrait> traits, SideTrait trait, bool told)
    {
        if (told)
            traits.Add(trait);
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

    /// <summary>Takes note of what a clause of the sentence says of the doer of a deed of a kind told in it.</summary>
    internal Deed DeedOf(int clause, CompiledEntry sign)
    {
        var deed = new Deed(sign, sentence.Index, [], [], [.. _mentions.Where(m => m.Sentence == sentence.Index && m.Demonym is null && unacting.Suffers(m.Agent.Party)).Select(static m => m.Agent.Party)]);
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
        if (best is null || second >= most - Margin || best.Traits.Contains(SideTrait.Sufferer) || best.Traits.Contains(SideTrait.OnlySpeaks))
            return null;
        var mention = Nearest(best, deed.Sentence);

        // Whoever is first told after the deed, doing something else, has done that.
        if (mention.Sentence > deed.Sentence && deed.ActAfter.Exists(a => parties[a].IsOneSideWith(parties[best.Party])))
            return null;
        if (most < (mention.Sentence == deed.Sentence ? Enough : EnoughElsewhere))
            return null;
        return mention.Agent with { Party = best.Party, Form = mention.Sentence == deed.Sentence ? mention.Agent.Form : ReferenceForm.Inherited };
    }

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
            Add(side.Traits, SideTrait.OwnSubject, deed.Sentence == mention.Sentence && deed.Subjects.Contains(mention.Phrase));
        }
        foreach (var side in _sides)
            AddTraits(side, deed);
    }

    private void AddTraits(Side side, Deed deed)
    {
        var party = parties[side.Party];
        bool described = party.Described;
        Add(side.Traits, SideTrait.Nameless, described);
        bool idle = !side.Mentions.Exists(static m => m.Role is SideRole.Subject or SideRole.By or SideRole.Accused or SideRole.OfArmsOrMen);
        Add(side.Traits, SideTrait.Idle, idle);
        if (!described && _sides.TrueForAll(s => s == side || parties[s.Party].Described))
            side.Traits.Add(idle ? SideTrait.OnlyNameIdle : SideTrait.OnlyName);
        if (!described && deed.Doers.Count > 0 && deed.Doers.TrueForAll(d => parties[d].Described))
            side.Traits.Add(idle ? SideTrait.BesideNamelessIdle : SideTrait.BesideNameless);
        Add(side.Traits, SideTrait.OnlySide, _sides.Count == 1);
        if (deed.Doers.Count > 0)
            side.Traits.Add(deed.Doers.Exists(d => parties[d].IsOneSideWith(party)) ? SideTrait.GrammaticalDoer : SideTrait.OtherDoer);
        Add(side.Traits, SideTrait.Sufferer, deed.Sufferers.Exists(s => parties[s].IsOneSideWith(party)));
        Add(side.Traits, SideTrait.OnlySpeaks, side.Mentions.TrueForAll(static m => m.Role == SideRole.Speaker));
        side.Traits.Add(party.Kind switch
        {
            PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.Composite => SideTrait.Forces,
            PartyKind.State or PartyKind.Country => SideTrait.State,
            _ => SideTrait.Neither,
        });
    }

    private int PartyOf(in SideMention mention) =>
        mention.Demonym is null ? mention.Agent.Party : parties.Entry("ph-state-government") is { } government ? parties.Composed(mention.Demonym, government, "government") : -1;
}
