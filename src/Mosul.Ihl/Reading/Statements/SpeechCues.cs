using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads attribution without a verb: "according to", "by the hospital's count", a speaker and a colon.</summary>
internal sealed class SpeechCues(SentenceContext sentence, PartyRegistry parties, QuotationIndex quotations, SpeechContents contents, SpeakerReader speakers)
{
    /// <summary>"according to X", "by X's count": null when the phrase is no such cue.</summary>
    internal SpeechFrame? ReadCue(PrepositionalPhrase p)
    {
        if (sentence.Chunks[p.Preposition].Kind != ChunkKind.Cue && !IsCount(p))
            return null;
        ref readonly var cue = ref sentence.HeadOf(p.Preposition);
        var kind = cue.Entry is { Category: LexiconCategory.Cue } entry ? entry.As<CueKind>() : CueKind.AccordingTo;
        if (kind == CueKind.Anonymous)
            return null;
        int first = sentence.Sentence.FirstToken, end = contents.TrimEnd(sentence.Sentence.EndToken);
        int start = sentence.Chunks[p.Preposition].First, after = sentence.Chunks[p.Phrase].End;
        foreach (var q in sentence.Prepositions)
            if (q.Host == p.Phrase && sentence.Chunks[q.Phrase].First <= after + 3)
                after = Math.Max(after, sentence.Chunks[q.Phrase].End);
        int comma = after;
        while (comma < end && sentence.Tokens.Kind[comma] != TokenKind.Comma && comma < after + 8)
            comma++;
        var content = TokenRange.None;
        var before = TokenRange.None;
        if (kind == CueKind.CitedBy)
            content = new(first, end);
        else if (start <= first + 3)
            content = comma < end && sentence.Tokens.Kind[comma] == TokenKind.Comma ? new(comma + 1, end) : new(after, end);
        else
        {
            before = new(first, contents.TrimEnd(start));
            if (after < end && sentence.Tokens.Kind[after] == TokenKind.Comma && contents.FiniteAfter(after + 1))
                content = new(after + 1, end);
        }
        if (content.IsNone && before.IsNone)
            return null;
        var quotation = contents.QuotationOf(content.IsNone ? before : content, content.IsNone ? TokenRange.None : before);
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = new(start, sentence.Chunks[p.Preposition].End), Verb = VerbKind.Say, Quotation = quotation, Content = content, Before = before, Stance = StanceKind.Asserted };
        speakers.Set(frame, p.Phrase, -1);
        return frame;
    }

    // "by the hospital's count", "by Amnesty's estimate".
    private bool IsCount(PrepositionalPhrase p) =>
        sentence.Is(p.Preposition, "by") && sentence.HasPossessive(p.Phrase) && sentence.Nouns[p.Phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance
        && (p.Preposition == 0 || sentence.Chunks[p.Preposition - 1].Kind == ChunkKind.Comma);

    /// <summary>"Amnesty: IS used civilians as shields": a speaker, a colon, and what is said; null when the sentence is no such thing.</summary>
    internal SpeechFrame? ReadColon(List<SpeechFrame> found)
    {
        var chunks = sentence.Chunks;
        int colon = 1;
        while (colon < chunks.Count && colon < 6 && chunks[colon].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase)
            colon++;
        if (found.Count > 0 && found.Exists(f => f.Covers(chunks[^1].First)) || chunks.Count < colon + 3 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[colon].Kind != ChunkKind.Colon)
            return null;
        ref readonly var noun = ref sentence.Nouns[0];
        bool speaks = noun.Party >= 0 && noun.PartyIsHead && parties[noun.Party].Kind is not (PartyKind.Country or PartyKind.State) || noun.Speech is { } speech && speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson;
        int from = chunks[colon].End, end = contents.TrimEnd(sentence.Sentence.EndToken);
        if (!speaks || from >= end || noun.Place is not null || !contents.FiniteAfter(from) && quotations.At(from + 1) < 0)
            return null;
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = sentence.Words(colon), Verb = VerbKind.Say, Content = new(from, end), Stance = StanceKind.Asserted };
        frame.Quotation = contents.QuotationOf(frame.Content, TokenRange.None);
        speakers.Set(frame, 0, -1);
        return frame;
    }
}
