using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the party that a phrase names as a speaker: a body, its spokesman, a person, a government by its seat, or somebody without a name.</summary>
internal sealed class NamedSpeakers(SentenceContext sentence, PartyRegistry parties, SpeakerNames names, Spokespersons spokespersons)
{
    /// <summary>The party, found or made; a spokesman counts as the body that sends him.</summary>
    internal int Of(int phrase)
    {
        var noun = sentence.Nouns[phrase];
        if ((noun.Speech is null || noun.Speech.As<SpeechNoun>() == SpeechNoun.Speaker) && names.JoinedName(phrase) is >= 0 and var joined)
            return joined;
        bool spokesperson = noun.Speech is not null && noun.Speech.As<SpeechNoun>() == SpeechNoun.Spokesperson || spokespersons.HasSpokesperson(phrase);
        bool named = noun.Party >= 0 && noun.PartyIsHead && parties[noun.Party].Kind == PartyKind.Person;
        int body = spokesperson ? spokespersons.BodyOf(phrase) : -1;
        if (body < 0 && named)
            body = spokespersons.BodyOfName(phrase);
        if (body >= 0)
        {
            if (named && noun.Party != body)
                spokespersons.RedirectName(noun, body);
            else if (phrase + 2 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.Comma && sentence.Chunks[phrase + 2].Kind == ChunkKind.NounPhrase
                && sentence.Nouns[phrase + 2] is { Party: >= 0, PartyIsHead: true } apposed && parties[apposed.Party].Kind == PartyKind.Person)
                spokespersons.RedirectName(apposed, body);
            return body;
        }
        if (noun.Party >= 0)
            return noun.Party;
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

    // "Damascus said": a city that speaks is the seat of a government.
    private int Seat(in Noun noun, int phrase) =>
        noun.Place is { } place && place.As<PlaceKind>() == PlaceKind.City && sentence.Chunks[phrase].EndItem - sentence.Chunks[phrase].FirstItem == 1
        && place.Attribute("country") is { } country && parties.Entry(country.ToLowerInvariant()) is { Category: LexiconCategory.Party } state ? parties.Named(state) : -1;
}
