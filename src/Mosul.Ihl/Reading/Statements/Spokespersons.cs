using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the body that somebody speaks for: "a spokesman for the coalition", "Lynn Maalouf, director of research at Amnesty International".</summary>
internal sealed class Spokespersons(SentenceContext sentence, PartyRegistry parties, SpeakerNames names)
{
    // "Israeli army spokesman", "a spokesman for the coalition", "network coordinator Hawa Abdelrahim".
    internal int BodyOf(int phrase)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (noun.Party >= 0 && IsBody(noun.Party))
            return noun.Party;
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
        {
            ref readonly var item = ref sentence.Items[i];
            if (item.Entry is { Category: LexiconCategory.Party } party && party.As<PartyKind>() is not (PartyKind.Person or PartyKind.Country))
                return parties.Named(party);
            if (i < sentence.Chunks[phrase].Head && item.End - item.First == 1 && item.Sense(LexiconCategory.Speech) is not { Value: (int)SpeechNoun.Spokesperson } && item.Class is WordClass.Noun or WordClass.ProperNoun
                && parties.NamedLike(sentence.Tokens[item.First], first: item.Class == WordClass.ProperNoun) is >= 0 and var known)
                return known;
        }
        int after = BodyAfter(phrase);
        if (after < 0 && sentence.HasPossessive(phrase))
            after = Seat(phrase);
        if (after < 0 && noun.Party >= 0 && parties[noun.Party].Kind == PartyKind.Person)
            after = BodyOfName(phrase);
        return after >= 0 || OrganIn(phrase) is null ? after : StateOf(phrase);
    }

    /// <summary>"the League's press bureau", "a League officer", "League Captain Tove Marsk", "a colonel of the League": the belligerent whose organ or officer speaks; -1 when none does.</summary>
    internal int SideOf(int phrase)
    {
        if (!IsOrganOrOfficer(phrase))
            return -1;
        ref readonly var chunk = ref sentence.Chunks[phrase];
        for (int i = chunk.FirstItem; i < chunk.Head; i++)
            if (IsCalledByName(sentence.Items[i]) && parties.Called(sentence.Tokens[sentence.Items[i].First], static _ => true) is >= 0 and var side)
                return side;
        if (phrase + 2 < sentence.Chunks.Count && sentence.IsOneOf(phrase + 1, "of", "from") && sentence.Nouns[phrase + 2] is { Party: >= 0, PartyIsHead: true, Persons: null } of && parties[of.Party].Fights && parties[of.Party].Kind != PartyKind.Country)
            return of.Party;
        // "An M23 colonel, Innocent Karim": whoever the name is, it is the group that speaks.
        return sentence.Nouns[phrase] is { Party: >= 0, Form: ReferenceForm.Name } own && IsOfficerOf(phrase) && parties[own.Party].Fights && parties[own.Party].Kind is not (PartyKind.Country or PartyKind.State) ? own.Party : -1;
    }

    // A single word with a capital that is no people, title or party of its own.
    private bool IsCalledByName(in Item item) =>
        item.End - item.First == 1 && item.Class is WordClass.Noun or WordClass.ProperNoun && sentence.Tokens.Has(item.First, TokenFlags.Capital) && sentence.Tokens[item.First].Length > 3
        && item.Entry is not { Category: LexiconCategory.Party } && item.Sense(LexiconCategory.Demonym) is null && item.Sense(LexiconCategory.Title) is null;

    /// <summary>Whether a phrase names an office, an officer or what speaks for a side.</summary>
    internal bool IsOrganOrOfficer(int phrase)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (sentence.HeadOf(phrase).HasRole("mouthpiece") || noun.Speech?.Attribute("role") is "organ" or "state" or "forces" || HasSpokesperson(phrase) || noun.Persons?.As<PersonKind>() is PersonKind.Official || IsOfficerOf(phrase))
            return true;
        // A title before a name.
        for (int i = sentence.Chunks[phrase].FirstItem + 1; i < sentence.Chunks[phrase].Head; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Title) is not null)
                return true;
        return false;
    }

    // One officer, not two and no former one.
    private bool IsOfficerOf(int phrase) => sentence.HeadOf(phrase).HasRole("officer") && sentence.Nouns[phrase].Number < 0 && sentence.HeadOf(phrase).Form != FormKind.Plural && !sentence.IsFormer(phrase);

    // The organ or post of a State that a phrase names; null when it names none.
    private CompiledEntry? OrganIn(int phrase)
    {
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Speech) is { } post && post.Attribute("role") is "state" or "forces")
                return post;
        return null;
    }

    /// <summary>The State whose ministry, minister or army spokesman speaks: that of the seat that owns it ("Moscow's defence ministry"), else the one the text is about; -1 when that is open.</summary>
    internal int StateOf(int phrase)
    {
        if (Seat(phrase) is >= 0 and var seated)
            return seated;
        return BodyAfter(phrase) is >= 0 and var body ? body : parties.Government(OrganIn(phrase)?.Attribute("role") == "forces" ? PartyKind.StateForces : PartyKind.State);
    }

    // "Damascus's ambassador".
    private int Seat(int phrase)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan()[sentence.Chunks[phrase].FirstItem..sentence.Chunks[phrase].Head])
            if (item.Sense(LexiconCategory.Place) is { } place && place.Attribute("role") == "seat" && parties.State(place) is { } state)
                return parties.Named(state);
        return -1;
    }

    // "Lynn Maalouf, director of research at Amnesty International,", "Yusuf Karim of the rights group Sahel Legal Watch": the body behind a named person.
    internal int BodyOfName(int phrase)
    {
        if (phrase + 2 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.Preposition && sentence.Chunks[phrase + 2].Kind == ChunkKind.NounPhrase
            && (sentence.Is(phrase + 1, "of") || sentence.Is(phrase + 1, "at") || sentence.Is(phrase + 1, "from") || sentence.Is(phrase + 1, "for")))
        {
            ref readonly var of = ref sentence.Nouns[phrase + 2];
            if (of.Party >= 0 && of.PartyIsHead && (IsBody(of.Party) || parties[of.Party].Kind == PartyKind.Person && IsLongName(phrase + 2) && of.Place is null))
                return IsBody(of.Party) ? of.Party : AsBody(of.Party);
        }
        return Apposition(phrase);
    }

    internal bool HasSpokesperson(int phrase)
    {
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Speech) is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Spokesperson)
                return true;
        return false;
    }

    internal void RedirectName(in Noun noun, int body)
    {
        var span = sentence.Tokens.Span(noun.PartyFirst, noun.PartyEnd);
        parties.Redirect(sentence.Tokens.Text.AsSpan(span.Start, span.Length), body);
        parties.Redirect(sentence.Tokens[noun.PartyEnd - 1], body);
    }

    internal bool IsBody(int party) => parties[party].Kind is not (PartyKind.Person or PartyKind.Country or PartyKind.PersonGroup);

    // The body in the complement of a post: "director of research at Amnesty International", "a spokesman for the coalition".
    private int BodyAfter(int phrase)
    {
        int end = Math.Min(sentence.Chunks.Count, phrase + 8);
        for (int i = phrase + 1; i < end; i++)
        {
            if (sentence.Chunks[i].Kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb))
                return -1;
            if (sentence.Chunks[i].Kind != ChunkKind.NounPhrase || sentence.Chunks[i - 1].Kind != ChunkKind.Preposition || !(names.IsComplement(i - 1) || sentence.Is(i - 1, "to") && i == phrase + 2) || sentence.Is(i - 1, "in"))
                continue;
            int party = sentence.Nouns[i].Party;
            if (party < 0)
            {
                if (names.Remembered(i) is >= 0 and var known)
                    return known;
                if (sentence.Nouns[i].Speech?.Attribute("role") is "forces" or "state" && i == phrase + 2)
                    return StateOf(i);
                continue;
            }
            if (IsBody(party) || parties[party].Kind == PartyKind.Country && i == phrase + 2)
                return party;
            if (sentence.Nouns[i].PartyIsHead && parties[party].Kind == PartyKind.Person && !sentence.Is(i - 1, "with") && IsLongName(i))
                return AsBody(party);
        }
        return -1;
    }

    // An unknown name that somebody is a director of is a body, not a person.
    private int AsBody(int party)
    {
        parties[party].Kind = PartyKind.Organisation;
        return party;
    }

    private bool IsLongName(int phrase) => sentence.Nouns[phrase].PartyEnd - sentence.Nouns[phrase].PartyFirst >= 2;

    private int Apposition(int phrase)
    {
        if (phrase + 2 >= sentence.Chunks.Count || sentence.Chunks[phrase + 1].Kind != ChunkKind.Comma)
            return -1;
        if (sentence.Chunks[phrase + 2].Kind == ChunkKind.Relative)
            return HeadsBody(phrase + 3);
        // "Major Saleh, of the army's press office".
        if (phrase + 3 < sentence.Chunks.Count && sentence.Chunks[phrase + 2].Kind == ChunkKind.Preposition && sentence.Chunks[phrase + 3].Kind == ChunkKind.NounPhrase && sentence.IsOneOf(phrase + 2, "of", "from", "with"))
            return sentence.Nouns[phrase + 3].Party is >= 0 and var of && IsBody(of) ? of : -1;
        if (sentence.Chunks[phrase + 2].Kind != ChunkKind.NounPhrase)
            return -1;
        int post = phrase + 2;
        ref readonly var noun = ref sentence.Nouns[post];
        if (noun.Speech is null && sentence.HeadOf(post).Sense(LexiconCategory.Title) is null && !HasSpokesperson(post))
            return -1;
        if (noun.Party >= 0 && IsBody(noun.Party) && parties[noun.Party].Kind is not PartyKind.State)
            return noun.Party;
        if (noun.Party >= 0 && parties[noun.Party].Kind == PartyKind.Person && sentence.HasPossessive(post) && noun.PartyFirst == sentence.Chunks[post].First)
            return parties[noun.Party].Kind == PartyKind.Person ? -1 : noun.Party;
        return HasSpokesperson(post) || noun.Speech is not null ? BodyOf(post) : -1;
    }

    // "Mira Castellan, who heads the council's legal section".
    private int HeadsBody(int verb)
    {
        if (verb + 1 >= sentence.Chunks.Count || sentence.Chunks[verb].Kind != ChunkKind.VerbGroup)
            return -1;
        // "…, who speaks for the coalition".
        if (sentence.Is(verb + 1, "for") && verb + 2 < sentence.Chunks.Count && sentence.Tokens[sentence.Chunks[verb].End - 1] is "speaks" or "spoke")
            return sentence.Nouns[verb + 2].Party is >= 0 and var sender && IsBody(sender) ? sender : -1;
        if (sentence.Chunks[verb + 1].Kind != ChunkKind.NounPhrase)
            return -1;
        var word = sentence.Tokens[sentence.Chunks[verb].End - 1];
        if (!word.Equals("heads", StringComparison.OrdinalIgnoreCase) && !word.Equals("leads", StringComparison.OrdinalIgnoreCase) && !word.Equals("directs", StringComparison.OrdinalIgnoreCase) && !word.Equals("represents", StringComparison.OrdinalIgnoreCase) && !word.Equals("chairs", StringComparison.OrdinalIgnoreCase) && !word.Equals("commands", StringComparison.OrdinalIgnoreCase))
            return -1;
        ref readonly var noun = ref sentence.Nouns[verb + 1];
        if (noun.Party >= 0 && IsBody(noun.Party))
            return noun.Party;
        for (int i = sentence.Chunks[verb + 1].FirstItem; i < sentence.Chunks[verb + 1].EndItem; i++)
        {
            ref readonly var item = ref sentence.Items[i];
            if (item.Class is WordClass.Noun or WordClass.ProperNoun && item.End - item.First == 1 && parties.NamedLike(sentence.Tokens[item.First], first: true) is >= 0 and var known)
                return known;
        }
        return -1;
    }
}
