using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

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
        if (frame is { Verb: VerbKind.Deny, Speaker: >= 0 } && _sentence.IsOneOf(phrase, "it", "they") && !_parties[frame.Speaker].Fights && (AccusedBefore(phrase) is >= 0 and var near ? near : _parties.MostRecent(p => p.Fights && !NamedHere(p))) is >= 0 and var accused)
            frame.Speaker = accused;
        if (frame.Speaker < 0)
            return;
        _parties[frame.Speaker].Speaks = true;
        if (_quotations.At(frame.Cue.First) < 0 && frame.Verb is not (VerbKind.Believe or VerbKind.Threaten or VerbKind.Promise))
            _memory.Spoke(frame.Speaker, phrase);
    }

    /// <summary>Gives a frame a speaker that is known already.</summary>
    internal void Give(SpeechFrame frame, int speaker, int phrase)
    {
        frame.SpeakerWords = _names.WordsOf(phrase);
        frame.Speaker = speaker;
        _parties[speaker].Speaks = true;
    }

    /// <summary>Whose words a phrase names, told beside it; -1 when nobody's.</summary>
    internal int OwnerBeside(int phrase) => _reports.OwnerBeside(phrase);

    /// <summary>Whose account or accusation a phrase names; -1 when nobody's.</summary>
    internal int OwnerOf(int phrase)
    {
        if (_reports.OwnerBeside(phrase) is >= 0 and var owner)
            return owner;
        // "The envoy repeated his charge that …".
        if (!_sentence.IsOwned(phrase) || _sentence.ClauseAt(phrase) is not (>= 0 and var clause) || _sentence.SubjectsOf(clause) is not [.., var subject] || subject >= phrase || _sentence.Chunks[subject].Pronoun)
            return _sentence.ClauseAt(phrase) is >= 0 and var having && _sentence.Clauses[having].Objects.Contains(phrase) && _sentence.IsHaving(having) && _sentence.SubjectsOf(having) is [var holder] && !_sentence.Chunks[holder].Pronoun && _sentence.Nouns[holder] is { Act: null, Weapon: null } ? _named.Of(holder) : -1;
        return _named.Of(subject);
    }

    /// <summary>Adds those that are joined to the speaker: "both the Front and the army deny it", "residents, a medic and the mayor said".</summary>
    internal void AddJoined(SpeechFrame frame, int phrase)
    {
        for (int other = NextJoined(phrase); frame.Speaker >= 0 && other >= 0; other = NextJoined(other))
            if (CanJoin(other) && _named.Of(other) is >= 0 and var speaker && speaker != frame.Speaker && !(frame.With?.Exists(w => w.Speaker == speaker) ?? false))
            {
                (frame.With ??= []).Add((speaker, _names.WordsOf(other)));
                _parties[speaker].Speaks = true;
            }
        // "Two papers, the Tell and the Hour, said": those are the two.
        if (frame.With is { Count: > 1 } named && _sentence.Nouns[phrase].Number >= 0 && _sentence.Chunks[phrase + 1].Kind == ChunkKind.Comma && AreNames(phrase))
        {
            (frame.Speaker, frame.SpeakerWords) = named[0];
            named.RemoveAt(0);
        }
    }

    private bool AreNames(int phrase)
    {
        for (int other = NextJoined(phrase); other >= 0; other = NextJoined(other))
            if (!_sentence.Tokens.Has(_sentence.HeadOf(other).First, TokenFlags.Capital) || _names.IsPersonsName(other) && _sentence.Nouns[phrase].Persons is not null)
                return false;
        return true;
    }

    // The next of a row that "and" closes; -1 when the row is over.
    private int NextJoined(int phrase)
    {
        int next = phrase + 1;
        while (next + 1 < _sentence.Chunks.Count && _sentence.Chunks[next].Kind == ChunkKind.Preposition && _names.IsComplement(next) && _sentence.Chunks[next + 1].Kind == ChunkKind.NounPhrase)
            next += 2;
        if (next + 1 >= _sentence.Chunks.Count || _sentence.Chunks[next].Kind is not (ChunkKind.And or ChunkKind.Comma))
            return -1;
        int other = next + (_sentence.Chunks[next].Kind == ChunkKind.Comma && _sentence.Chunks[next + 1].Kind == ChunkKind.And ? 2 : 1);
        if (other >= _sentence.Chunks.Count || _sentence.Chunks[other].Kind != ChunkKind.NounPhrase)
            return -1;
        return _sentence.Chunks[other - 1].Kind == ChunkKind.And || NextJoined(other) >= 0 ? other : -1;
    }

    private bool CanJoin(int phrase) =>
        !_sentence.Chunks[phrase].Pronoun && _sentence.Nouns[phrase] is { Act: null, Weapon: null } noun && (noun is { Party: >= 0, PartyIsHead: true } || noun.Persons is not null || noun.Place?.Attribute("role") == "seat" || noun.Speech is { } speech && speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson);

    // "The Front shot nine men, the mayor said, a charge it rejects": the one side that the sentence names before; -1 when it names none or several.
    private int AccusedBefore(int phrase)
    {
        int found = -1;
        for (int i = 0; i < phrase; i++)
            if (_sentence.AgentOf(i) is { } named && _parties[named.Party].Fights && named.Party != found)
            {
                if (found >= 0)
                    return -1;
                found = named.Party;
            }
        return found;
    }

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
        if ((HasPostInBody(phrase) || phrase + 2 < _sentence.Chunks.Count && _sentence.Chunks[phrase + 1].Kind == ChunkKind.Comma && HasPostInBody(phrase + 2)) && _memory.BodyMeant() is >= 0 and var employer)
            return employer;
        if ((IsBodyNamedBefore(phrase) || AreItsPeople(phrase)) && !Answers(frame) && _memory.BodyMeant() is >= 0 and var body)
            return body;
        return _sentence.Nouns[phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance ? _reports.OwnerOf(phrase, clause) : _named.Of(phrase);
    }

    // "the group's Asia director", "the organisation's researcher": a post that no armed group has.
    private bool HasPostInBody(int phrase)
    {
        ref readonly var chunk = ref _sentence.Chunks[phrase];
        if (chunk.Kind != ChunkKind.NounPhrase || !(_sentence.Tokens[chunk.End - 1] is "director" or "researcher" or "coordinator" or "co-ordinator" or "adviser" or "advisor" or "analyst" or "lawyer" or "counsel"))
            return false;
        for (int i = chunk.FirstItem; i + 1 < chunk.EndItem; i++)
            if (_sentence.Items[i + 1].Class == WordClass.Possessive && _sentence.Items[i].Sense(LexiconCategory.Speech)?.Attribute("role") == "body")
                return true;
        return false;
    }

    // "the group", "the panel": a body without its name, whether or not an armed group was told of that it could be too.
    private bool IsBodyNamedBefore(int phrase) =>
        _sentence.Chunks[phrase].Definite && _sentence.HeadOf(phrase).Sense(LexiconCategory.Speech)?.Attribute("role") == "body" && (_sentence.Nouns[phrase].Party < 0 || _sentence.Nouns[phrase].Form == ReferenceForm.Descriptor)
        && _sentence.Chunks[phrase].EndItem - _sentence.Chunks[phrase].FirstItem <= 2 && _names.ComplementEnd(phrase) == _sentence.Chunks[phrase].End && _names.Remembered(phrase) < 0;

    // "The team", "its researchers", "the authors": those who work for the body that has just spoken.
    private bool AreItsPeople(int phrase) =>
        (_sentence.Chunks[phrase].Definite || _sentence.IsOwned(phrase)) && _sentence.Nouns[phrase].Party < 0 && _sentence.HeadOf(phrase).HasRole("staff")
        && _sentence.Chunks[phrase].EndItem - _sentence.Chunks[phrase].FirstItem == 2 && _names.ComplementEnd(phrase) == _sentence.Chunks[phrase].End;

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
