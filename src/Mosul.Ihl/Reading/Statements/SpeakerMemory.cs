using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Remembers who spoke last and whom the sentence before told of, for "he said".</summary>
internal sealed class SpeakerMemory(SentenceContext sentence, PartyRegistry parties, ReportOwners reports)
{
    // The sentence in which somebody spoke last, and the subject of the sentence before when nobody did.
    private int _spokeIn = -1;
    private int _subjectBefore = -1;
    private int _subjectOf = -1;

    // Whose report the sentence before told of.
    private int _reportOwner = -1;

    /// <summary>Notes that somebody spoke in the sentence being read.</summary>
    internal void Spoke(int speaker)
    {
        parties.LastSpeaker = speaker;
        _spokeIn = sentence.Index;
    }

    /// <summary>Notes whom the sentence tells of, once all its speakers are known.</summary>
    internal void EndSentence()
    {
        _subjectBefore = -1;
        _subjectOf = sentence.Index;
        _reportOwner = -1;
        for (int i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Nouns[i].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance)
                _reportOwner = reports.OwnerBeside(i) is >= 0 and var owner ? owner : reports.Publisher(i) is >= 0 and var publisher ? publisher : _reportOwner;
        if (_spokeIn == sentence.Index || sentence.ClauseCount == 0)
            return;
        var subjects = sentence.SubjectsOf(0);
        if (subjects.Count == 1 && sentence.Nouns[subjects[0]] is { Party: >= 0, PartyIsHead: true } noun)
            _subjectBefore = noun.Party;
    }

    /// <summary>Who "he", "she", "it" or "they" is that speaks: who spoke last, unless the sentence before told of somebody else.</summary>
    internal int SpeakerMeantBy(int phrase)
    {
        // "… confirms a report from Amnesty. It says …": a person is no "it".
        if (_subjectOf == sentence.Index - 1 && _reportOwner >= 0 && sentence.Is(phrase, "it") && (parties.LastSpeaker < 0 || parties[parties.LastSpeaker].Kind == PartyKind.Person || _spokeIn < sentence.Index - 1))
            return _reportOwner;
        if (_spokeIn == sentence.Index || _spokeIn == sentence.Index - 1 || _subjectOf != sentence.Index - 1 || _subjectBefore < 0)
            return parties.LastSpeaker;
        bool person = parties[_subjectBefore].Kind == PartyKind.Person;
        bool human = sentence.Is(phrase, "he") || sentence.Is(phrase, "she") || sentence.Is(phrase, "who");
        return human == person || sentence.Is(phrase, "they") ? _subjectBefore : parties.LastSpeaker;
    }
}
