using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the party that speaks in a frame: whom a pronoun means, whose report it is, or whom the phrase names.</summary>
internal sealed class SpeakerReader
{
    private readonly SentenceContext _sentence;
    private readonly PartyRegistry _parties;
    private readonly QuotationIndex _quotations;
    private readonly SpeakerNames _names;
    private readonly NamedSpeakers _named;
    private readonly ReportOwners _reports;
    private readonly SpeakerMemory _memory;

    internal SpeakerReader(SentenceContext sentence, PartyRegistry parties, QuotationIndex quotations)
    {
        _sentence = sentence;
        _parties = parties;
        _quotations = quotations;
        _names = new(sentence, parties);
        _named = new(sentence, parties, _names, new Spokespersons(sentence, parties, _names));
        _reports = new(sentence, parties, _names, _named);
        _memory = new(sentence, parties, _reports, _names);
    }

    /// <summary>Gives a frame its speaker.</summary>
    internal void Set(SpeechFrame frame, int phrase, int clause)
    {
        frame.SpeakerWords = _names.WordsOf(phrase);
        frame.Speaker = frame.Self ? -1 : SpeakerOf(frame, phrase, clause);
        // "Witnesses accused the army. It denies …": whoever accuses does not deny.
        if (frame is { Verb: VerbKind.Deny, Speaker: >= 0 } && _sentence.IsOneOf(phrase, "it", "they") && !_parties[frame.Speaker].Fights && _parties.MostRecent(p => p.Fights && !NamedHere(p)) is >= 0 and var accused)
            frame.Speaker = accused;
        if (frame.Speaker < 0)
            return;
        _parties[frame.Speaker].Speaks = true;
        if (_quotations.At(frame.Cue.First) < 0 && frame.Verb is not (VerbKind.Believe or VerbKind.Threaten or VerbKind.Promise))
            _memory.Spoke(frame.Speaker, phrase);
    }

    /// <summary>Adds the parties that are joined to the speaker: "both the Front and the army deny it".</summary>
    internal void AddJoined(SpeechFrame frame, int phrase, int clause)
    {
        foreach (int other in _sentence.SubjectsOf(clause))
            if (other != phrase && frame.Speaker >= 0 && _sentence.Nouns[other] is { Party: >= 0, PartyIsHead: true } noun && noun.Party != frame.Speaker && IsJoined(phrase, other))
                (frame.With ??= []).Add(noun.Party);
    }

    private bool IsJoined(int one, int other) => _sentence.Chunks[Math.Max(one, other) - 1].Kind == ChunkKind.And;

    private bool NamedHere(PartyRecord party)
    {
        foreach (ref readonly var noun in _sentence.Nouns.AsSpan())
            if (noun.Party >= 0 && _parties[noun.Party] == party)
                return true;
        return false;
    }

    /// <summary>Remembers what "he said" of the next sentence may mean.</summary>
    internal void EndSentence() => _memory.EndSentence();

    private int SpeakerOf(SpeechFrame frame, int phrase, int clause)
    {
        if (_sentence.Chunks[phrase].Pronoun)
            return _memory.SpeakerMeantBy(phrase);
        if (IsBodyNamedBefore(phrase) && !Answers(frame) && _memory.BodyMeant() is >= 0 and var body)
            return body;
        return _sentence.Nouns[phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance ? _reports.OwnerOf(phrase, clause) : _named.Of(phrase);
    }

    // "the group", "the panel": a body without its name, whether or not an armed group was told of that it could be too.
    private bool IsBodyNamedBefore(int phrase) =>
        _sentence.Chunks[phrase].Definite && _sentence.HeadOf(phrase).Sense(LexiconCategory.Speech)?.Attribute("role") == "body" && (_sentence.Nouns[phrase].Party < 0 || _sentence.Nouns[phrase].Form == ReferenceForm.Descriptor)
        && _sentence.Chunks[phrase].EndItem - _sentence.Chunks[phrase].FirstItem <= 2 && _names.ComplementEnd(phrase) == _sentence.Chunks[phrase].End && _names.Remembered(phrase) < 0;

    // "The group denied it", "the group said its fighters …": a belligerent speaks for itself.
    private bool Answers(SpeechFrame frame)
    {
        if (frame.Verb is VerbKind.Deny or VerbKind.Admit)
            return true;
        for (int i = 0; i < _sentence.Chunks.Count; i++)
            if (frame.Covers(_sentence.Chunks[i].First) && _sentence.Chunks[i].Kind == ChunkKind.NounPhrase && (_sentence.Nouns[i].Persons is { } persons && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier || _sentence.Nouns[i].PartyIsHead) && _sentence.Tokens[_sentence.Chunks[i].First] is "its" or "their" or "Its" or "Their" or "our" or "Our")
                return true;
        return false;
    }
}
