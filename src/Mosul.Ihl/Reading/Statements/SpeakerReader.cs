using Mosul.Ihl.Lexicons;

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
        _memory = new(sentence, parties, _reports);
    }

    /// <summary>Gives a frame its speaker.</summary>
    internal void Set(SpeechFrame frame, int phrase, int clause)
    {
        frame.SpeakerWords = _names.WordsOf(phrase);
        frame.Speaker = frame.Self ? -1 : SpeakerOf(phrase, clause);
        // "Witnesses accused the army. It denies …": whoever accuses does not deny.
        if (frame is { Verb: VerbKind.Deny, Speaker: >= 0 } && _sentence.IsOneOf(phrase, "it", "they") && !_parties[frame.Speaker].Fights && _parties.MostRecent(p => p.Fights && !NamedHere(p)) is >= 0 and var accused)
            frame.Speaker = accused;
        if (frame.Speaker < 0)
            return;
        _parties[frame.Speaker].Speaks = true;
        if (_quotations.At(frame.Cue.First) < 0 && frame.Verb is not (VerbKind.Believe or VerbKind.Threaten or VerbKind.Promise))
            _memory.Spoke(frame.Speaker);
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

    private int SpeakerOf(int phrase, int clause)
    {
        if (_sentence.Chunks[phrase].Pronoun)
            return _memory.SpeakerMeantBy(phrase);
        return _sentence.Nouns[phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance ? _reports.OwnerOf(phrase, clause) : _named.Of(phrase);
    }
}
