using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the phrases of a sentence that name a side which may have done something, and says how each stands.</summary>
internal sealed class SideMentionReader(SentenceContext sentence, PartyRegistry parties, UnactingSides unacting, SentenceConcepts concepts)
{
    /// <summary>Adds the mentions of the sentence to those of others.</summary>
    internal void AddTo(List<SideMention> mentions)
    {
        for (int n = 0; n < sentence.Chunks.Count; n++)
            if (sentence.Chunks[n].Kind == ChunkKind.NounPhrase && MentionAt(n) is { } mention)
                mentions.Add(mention);
    }

    private SideMention? MentionAt(int n)
    {
        if (sentence.Nouns[n] is { Party: >= 0 } noun && MayDo(noun.Party))
            return MayAct(n) ? Mention(n, noun.Agent, null, noun.PartyIsHead ? SideForm.Itself : FormOf(n)) : null;
        // "Joseph Kony": those whom he leads.
        if (sentence.Nouns[n] is { Party: >= 0, PartyIsHead: true } person && parties.LedBy(person.Party) is >= 0 and var body)
            return MayAct(n) ? Mention(n, person.Agent with { Party = body }, null, SideForm.ArmsOrMen) : null;
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].EndItem; i++)
            if (StateOf(n, i) is { } state)
                return IsLandOf(n, state) || IsCivilian(n, i, state) || !MayAct(n) ? null : Mention(n, new Agent(-1, ReferenceForm.Name, sentence.WordsOfItem(i)), state, IsSeat(n, i) ? SideForm.Seat : FormOf(n));
        return null;
    }

    // The adjective of a State or a people, or the town from which a State is governed; null when it is neither.
    private CompiledEntry? StateOf(int n, int i)
    {
        if (sentence.Chunks[n].MayHold(LexiconCategory.Demonym) && sentence.Items[i].Sense(LexiconCategory.Demonym) is { Nation: not null } demonym)
            return demonym;
        return sentence.Items[i].Entry is { Category: LexiconCategory.Place, Role: "seat" } seat ? parties.State(seat) : null;
    }

    private bool IsSeat(int n, int i) => i == sentence.Chunks[n].Head && sentence.Items[i].Entry is { Category: LexiconCategory.Place };

    // "the Nuba hills" are no side, nor is any other thing that a people gives its name to.
    private bool IsLandOf(int n, CompiledEntry demonym) => demonym.IsOfPeople && demonym.Attribute("parent") is null && FormOf(n) is SideForm.Thing or SideForm.Other && sentence.HeadOf(n).Sense(LexiconCategory.Demonym) is null;

    // "a Polish driver", "a Dutch-born judge" only come from there; a people has no clerks and engineers of its own.
    private bool IsCivilian(int n, int nation, CompiledEntry of) =>
        sentence.Nouns[n].Persons is { } persons && (persons.Attribute("status") == "Civilian" && (of.IsOfPeople || persons.As<PersonKind>() is not (PersonKind.Official or PersonKind.Worker) || persons.As<PersonKind>() == PersonKind.Worker && sentence.Items[sentence.Chunks[n].FirstItem].Is(FunctionWord.Indefinite)) || sentence.Tokens.Kind[sentence.Items[nation].End] == Tokens.TokenKind.Hyphen);

    private bool MayAct(int n) => !unacting.IsApart(n) && !IsFormer(n) && !HoldsGround(n);

    // A name that no lexicon has may be that of a side.
    private bool MayDo(int party) => !parties[party].Civil && (parties[party].Fights || parties[party].Kind is PartyKind.Unknown or PartyKind.Organisation);

    // "in a town held by the front": whose land it is says not who fired. Whoever holds a roadblock or a prison acts there.
    private bool HoldsGround(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Preposition > 0 && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && sentence.IsOneOf(p.Preposition - 1, "held", "controlled", "occupied"))
                return p.Preposition < 2 || sentence.Nouns[p.Preposition - 2].Persons is null && sentence.Nouns[p.Preposition - 2].Object?.As<ObjectKind>() is not (ObjectKind.MilitaryObjective or ObjectKind.Prison) && !sentence.HeadOf(p.Preposition - 2).HasRole("post");
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
    private SideTrait TraitsOf(int n, int host)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        var traits = If(noun.Condition is not null, SideTrait.Held) | If(noun.Number >= 0, SideTrait.Counted) | If(sentence.Chunks[n].Definite, SideTrait.Definite) | If(noun.Weapon is not null, SideTrait.Weapon);
        return host < 0 ? traits : traits | If(sentence.Nouns[host].Condition is not null, SideTrait.OfHeld) | If(sentence.Nouns[host].Number >= 0, SideTrait.OfCounted);
    }

    private static SideTrait If(bool told, SideTrait trait) => told ? trait : SideTrait.None;

    // What of the side's the phrase names.
    private SideForm FormOf(int n)
    {
        var noun = sentence.Nouns[n];
        if (noun.Persons?.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police or PersonKind.Official || IsArms(n))
            return SideForm.ArmsOrMen;
        return noun.Persons is not null ? SideForm.People : noun.Object is not null ? SideForm.Thing : SideForm.Other;
    }

    private bool IsArms(int n) => sentence.Nouns[n].Weapon is not null || concepts.Tells(sentence.HeadOf(n).First, Concept.ArmsOrMen) || concepts.Tells(sentence.HeadOf(n).End - 1, Concept.ArmsOrMen);

    private SideRole RoleOf(int n)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (clause.Subjects.Contains(n))
                return IsMadeTo(clause, n) ? SideRole.Object : RoleOfSubject(clause);
            if (clause.Objects.Contains(n))
                return IsAccusing(clause) ? SideRole.Accused : SideRole.Object;
        }
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n)
                return RoleAfter(p);
        return SideRole.None;
    }

    // "to make Baku keep the law".
    private bool IsMadeTo(Clause clause, int n) =>
        clause.Governor >= 0 && sentence.Clauses[clause.Governor] is var above && above.Verb == n - 1 && sentence.VerbOf(above) is { } verb && (verb.Is(VerbKind.Light) || verb.Is(VerbKind.Cause) || verb.Is(VerbKind.Demand));

    private SideRole RoleOfSubject(Clause clause)
    {
        int verb = sentence.HeadOf(clause.Verb).First;
        if (sentence.VerbOf(clause) is { } told && (told.Category == LexiconCategory.Speech || told.Is(VerbKind.Say) || told.Is(VerbKind.Accuse) || told.Is(VerbKind.Declare) || told.Is(VerbKind.Deny) || told.Is(VerbKind.Believe) || told.Is(VerbKind.Show)) || concepts.Tells(verb, Concept.Speech))
            return !sentence.Chunks[clause.Verb].Passive ? SideRole.Speaker : IsTold(clause) ? SideRole.PassiveSubject : SideRole.Accused;
        if (sentence.Chunks[clause.Verb].Passive)
            return SideRole.PassiveSubject;
        if (sentence.HeadOf(clause.Verb).Is(FunctionWord.Have) || sentence.HeadOf(clause.Verb).Is(FunctionWord.Be))
            return SideRole.Beside;
        return concepts.Tells(verb, Concept.Undergoing) ? SideRole.Sufferer : SideRole.Subject;
    }

    // "has been told of it": something is said to it, not of it.
    private bool IsTold(Clause clause) => sentence.VerbOf(clause)?.Attribute("frame") == "tell";

    private bool IsAccusing(Clause clause) => sentence.VerbOf(clause) is { } verb && verb.Is(VerbKind.Accuse);

    private SideRole RoleAfter(PrepositionalPhrase p)
    {
        if (sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
            return SideRole.By;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (SentenceContext.FollowsVerb(p, sentence.Clauses[c]) && (IsAccusing(sentence.Clauses[c]) || concepts.Tells(sentence.HeadOf(sentence.Clauses[c].Verb).First, Concept.Pointing)) && sentence.IsOneOf(p.Preposition, "to", "at", "on"))
                return SideRole.Accused;
        if (sentence.IsOneOf(p.Preposition, "of"))
            return p.Host < 0 ? SideRole.OfOther : IsArms(p.Host) || FormOf(p.Host) == SideForm.ArmsOrMen ? SideRole.OfArmsOrMen : sentence.Nouns[p.Host].Persons is not null ? SideRole.OfPeople : SideRole.OfOther;
        if (sentence.IsOneOf(p.Preposition, "at", "on", "against", "into", "towards", "toward", "between", "over", "near"))
            return SideRole.Aim;
        if (sentence.IsOneOf(p.Preposition, "from"))
            return SideRole.From;
        if (sentence.IsOneOf(p.Preposition, "in", "inside", "within", "outside"))
            return SideRole.In;
        if (sentence.IsOneOf(p.Preposition, "to", "for", "with"))
            return SideRole.Served;
        return SideRole.Beside;
    }
}
