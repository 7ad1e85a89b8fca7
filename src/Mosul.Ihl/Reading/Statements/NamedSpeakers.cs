using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the party that a phrase names as a speaker: a body, its spokesman, a person, a government by its seat, or somebody without a name.</summary>
internal sealed class NamedSpeakers(SentenceContext sentence, PartyRegistry parties, SpeakerNames names, Spokespersons spokespersons)
{
    /// <summary>The party, found or made; a spokesman counts as the body that sends him.</summary>
    internal int Of(int phrase)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if ((noun.Speech is null || noun.Speech.As<SpeechNoun>() == SpeechNoun.Speaker) && names.JoinedName(phrase) is >= 0 and var joined)
            return joined;
        if (IsUnnamedOfficial(noun, phrase))
            return names.Unnamed(phrase);
        if (sentence.HeadOf(phrase).HasRole("office") && noun.Speech?.Attribute("role") is not "forces" && !(noun is { Party: >= 0, PartyIsHead: true, Form: ReferenceForm.Name } && sentence.HeadOf(phrase).Is(LexiconCategory.Party)))
            return names.NameBeside(phrase) is >= 0 and var holder ? holder : names.Unnamed(phrase);
        if (Owner(noun, phrase) is >= 0 and var owner)
        {
            Redirect(phrase, owner);
            return owner;
        }
        if (spokespersons.SideOf(phrase) is >= 0 and var side)
            return side;
        bool spokesperson = noun.Speech is not null && (noun.Speech.As<SpeechNoun>() == SpeechNoun.Spokesperson || noun.Speech.Attribute("role") == "organ") || spokespersons.HasSpokesperson(phrase);
        bool named = noun.Party >= 0 && noun.PartyIsHead && parties[noun.Party].Kind == PartyKind.Person;
        int body = spokesperson ? spokespersons.BodyOf(phrase) : -1;
        if (body < 0 && named)
            body = spokespersons.BodyOfName(phrase);
        if (body >= 0)
        {
            if (named && noun.Party != body)
                spokespersons.RedirectName(noun, body);
            else
                Redirect(phrase, body);
            return body;
        }
        if (!named && !(noun.Party >= 0 && (!parties[noun.Party].IsOfState || spokespersons.IsOrganOrOfficer(phrase)) && !sentence.IsFormer(phrase)) && names.NameBeside(phrase) is >= 0 and var person)
            return person;
        // "The group's prison authority", "the Front's court": of a group that fights.
        if (Possessor(phrase) is >= 0 and var group)
            return group;
        // "A reservist said", "two soldiers told the paper": no voice of their army.
        if (noun is { Party: >= 0, PartyIsHead: true, Form: ReferenceForm.Descriptor, Persons: { } member } && (noun.Number >= 0 || sentence.Items[sentence.Chunks[phrase].FirstItem].Is(FunctionWord.Indefinite)) && member.As<PersonKind>() is PersonKind.Soldier or PersonKind.Fighter or PersonKind.Police && parties[noun.Party].Fights)
            return names.Unnamed(phrase);
        // "State media": of the State that the text is about.
        if (noun is { Party: >= 0, Form: ReferenceForm.Descriptor } && parties[noun.Party].Kind == PartyKind.Media && noun.Speech?.Attribute("role") == "state" && spokespersons.StateOf(phrase) is >= 0 and var teller)
            return teller;
        // "The defence ministry": the forces of that State, where the text tells of one.
        if (noun is { Party: >= 0, Form: ReferenceForm.Descriptor } && noun.Speech?.Attribute("role") == "forces" && OnlyForces(parties[noun.Party]) is >= 0 and var forces)
            return forces;
        if (noun.Party >= 0)
            return noun.PartyIsHead ? noun.Party : Civil(noun, phrase);
        if (names.Remembered(phrase) is >= 0 and var known)
            return known;
        if (Seat(noun, phrase) is >= 0 and var state)
            return state;
        if (noun.Speech?.Attribute("role") is "state" or "forces" && spokespersons.StateOf(phrase) is >= 0 and var organ)
            return organ;
        if (noun.Speech is not null || noun.Persons is not null || sentence.HeadOf(phrase).Sense(LexiconCategory.Title) is not null)
            return names.Unnamed(phrase);
        return sentence.HeadOf(phrase).Class == WordClass.ProperNoun ? parties.Person(sentence.Items[sentence.Chunks[phrase].FirstItem].First, sentence.HeadOf(phrase).End) : names.Unnamed(phrase);
    }

    // "Officials said", "aid officials said": nobody says of which government.
    private bool IsUnnamedOfficial(in Noun noun, int phrase) =>
        noun is { Party: >= 0, PartyIsHead: true, Form: not ReferenceForm.Name } && sentence.HeadOf(phrase).Sense(LexiconCategory.PartyHead) is { } head && head.As<PartyKind>() == PartyKind.State && sentence.HeadOf(phrase).Sense(LexiconCategory.Speech) is not null
        && !sentence.Chunks[phrase].Definite;

    // "its spokesman, Major Karim": his name stands for the body from now on.
    private void Redirect(int phrase, int body)
    {
        if (phrase + 2 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.Comma && sentence.Chunks[phrase + 2].Kind == ChunkKind.NounPhrase
            && sentence.Nouns[phrase + 2] is { Party: >= 0, PartyIsHead: true } apposed && parties[apposed.Party].Kind == PartyKind.Person)
            spokespersons.RedirectName(apposed, body);
    }

    // "its leaders", "their spokesman": of the belligerent told of last before the sentence; -1 when the phrase has no such owner.
    private int Owner(in Noun noun, int phrase)
    {
        var first = sentence.Tokens[sentence.Chunks[phrase].First];
        // "the Front, whose spokesman rejects the charge,".
        if (first is "whose" && phrase > 1 && sentence.Chunks[phrase - 1].Kind == ChunkKind.Comma && noun.Speech is not null && sentence.AgentOf(phrase - 2) is { } sending && parties[sending.Party].Fights)
            return sending.Party;
        if (phrase != 0 && sentence.Chunks[phrase - 1].Kind is not (ChunkKind.Comma or ChunkKind.CloseQuote) || !(first is "its" or "Its" or "their" or "Their" or "ITS" or "THEIR") || noun.Speech is not { } speech)
            return -1;
        if (speech.Attribute("role") is not ("organ" or "state" or "forces") && !(speech.As<SpeechNoun>() == SpeechNoun.Spokesperson && SpeaksForArms(phrase)))
            return -1;
        return noun.Party >= 0 && parties[noun.Party].Fights ? noun.Party : parties.LastSide;
    }

    // The armed group that owns an organ without a name of its own; -1 when the phrase tells of none.
    private int Possessor(int phrase)
    {
        var chunk = sentence.Chunks[phrase];
        if (sentence.HeadOf(phrase).Sense(LexiconCategory.PartyHead) is null && sentence.Nouns[phrase].Speech?.Attribute("role") != "organ" || sentence.Nouns[phrase].Form == ReferenceForm.Name && sentence.Nouns[phrase].PartyIsHead)
            return -1;
        for (int i = chunk.FirstItem + 1; i < chunk.Head; i++)
            if (sentence.Items[i].Class == WordClass.Possessive)
                return (sentence.Items[i - 1].Entry is { Category: LexiconCategory.Party } named ? parties.Named(named) : sentence.Items[i - 1].Sense(LexiconCategory.PartyHead) is { } head && head.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia ? parties.MostRecent(static p => p.Kind is PartyKind.ArmedGroup or PartyKind.Militia && p.LastSeen > 0) : -1) is >= 0 and var owner && parties[owner].Kind is PartyKind.ArmedGroup or PartyKind.Militia ? owner : -1;
        return -1;
    }

    private int OnlyForces(PartyRecord state)
    {
        if (state is not { Kind: PartyKind.State, Nation: { } nation })
            return -1;
        int forces = parties.MostRecent(p => p is { Kind: PartyKind.StateForces, LastSeen: > 0 } && p.Nation == nation);
        return forces >= 0 && parties.MostRecent(p => p is { Kind: PartyKind.StateForces, LastSeen: > 0 } && p.Nation == nation && p != parties[forces]) < 0 ? forces : -1;
    }

    // A director or a manager is that of a hospital as well.
    private bool SpeaksForArms(int phrase)
    {
        var head = sentence.Tokens[sentence.HeadOf(phrase).End - 1];
        return head.StartsWith("leader", StringComparison.OrdinalIgnoreCase) || head.StartsWith("commander", StringComparison.OrdinalIgnoreCase) || head.StartsWith("spokes", StringComparison.OrdinalIgnoreCase) || sentence.HeadOf(phrase).HasRole("officer");
    }

    // "Lakeland doctors", "Lakeland prosecutors": people of a country do not speak for its army, those in office speak for the State.
    private int Civil(in Noun noun, int phrase)
    {
        if (noun.Persons is not { } persons || !parties[noun.Party].IsOfState && (PersonsReader.StatusOf(persons) != CivilianStatus.Civilian || persons.As<PersonKind>() == PersonKind.Official))
            return noun.Party;
        if (persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police)
            return noun.Party;
        if (persons.As<PersonKind>() != PersonKind.Official)
            return names.Unnamed(phrase);
        return parties[noun.Party].Kind == PartyKind.StateForces && parties[noun.Party].Country is { } country && parties.Entry(country.ToLowerInvariant()) is { Category: LexiconCategory.Party } state ? parties.Named(state) : noun.Party;
    }

    // "Damascus said": a city that speaks is the seat of a government.
    private int Seat(in Noun noun, int phrase) =>
        noun.Place is { } place && place.As<PlaceKind>() == PlaceKind.City && sentence.Chunks[phrase].EndItem - sentence.Chunks[phrase].FirstItem == 1
        && place.Attribute("country") is { } country && parties.Entry(country.ToLowerInvariant()) is { Category: LexiconCategory.Party } state ? parties.Named(state) : -1;
}
