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
            if (after < end && sentence.Tokens.Kind[after] is TokenKind.Comma or TokenKind.Colon && contents.FiniteAfter(after + 1))
                content = new(after + 1, end);
        }
        if (content.IsNone && before.IsNone)
            return null;
        var quotation = contents.QuotationOf(content.IsNone ? before : content, content.IsNone ? TokenRange.None : before);
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = new(start, sentence.Chunks[p.Preposition].End), Verb = VerbKind.Say, Quotation = quotation, Content = content, Before = before, Stance = StanceKind.Asserted };
        speakers.Set(frame, p.Phrase, -1);
        speakers.AddJoined(frame, p.Phrase);
        return frame;
    }

    // "by the hospital's count", "in the account of the mayor": a preposition, words of somebody's, and a mark on both sides.
    private bool IsCount(PrepositionalPhrase p) =>
        sentence.IsOneOf(p.Preposition, "by", "in", "on", "from") && sentence.Nouns[p.Phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance
        && (p.Preposition == 0 || sentence.Chunks[p.Preposition - 1].Kind == ChunkKind.Comma)
        && (sentence.Is(p.Preposition, "by") ? sentence.HasPossessive(p.Phrase) : speech.Attribute("kind") is null && ClosesAfter(p.Phrase) && speakers.OwnerBeside(p.Phrase) >= 0);

    // Nothing but whose they are stands between the words and the next mark.
    private bool ClosesAfter(int phrase)
    {
        int next = phrase + 1;
        while (next + 1 < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.Preposition && sentence.IsOneOf(next, "of", "by", "from") && sentence.Chunks[next + 1].Kind == ChunkKind.NounPhrase)
            next += 2;
        return next < sentence.Chunks.Count && sentence.Chunks[next].Kind is ChunkKind.Comma or ChunkKind.Stop;
    }

    /// <summary>"The priest did not hesitate: “…”": a quotation after a colon is that of the person whom the clause before tells of; null when there is none or it has a speaker.</summary>
    internal SpeechFrame? ReadQuotationBehind(List<SpeechFrame> found)
    {
        for (int colon = 1; colon + 1 < sentence.Chunks.Count; colon++)
        {
            bool quoted = sentence.Chunks[colon + 1].Kind == ChunkKind.OpenQuote && quotations.At(sentence.Chunks[colon + 1].End) >= 0;
            // "gave this account: soldiers shot nine men".
            if (sentence.Chunks[colon].Kind != ChunkKind.Colon || !quoted && !(sentence.Nouns[colon - 1].Speech is { } account && account.As<SpeechNoun>() == SpeechNoun.Utterance && account.Attribute("kind") is null && contents.FiniteAfter(sentence.Chunks[colon].End)))
                continue;
            int from = sentence.Chunks[colon].End, end = contents.TrimEnd(sentence.Sentence.EndToken);
            int last = -1;
            for (int c = 0; c < sentence.ClauseCount; c++)
                if (sentence.Clauses[c].Verb < colon && sentence.Clauses[c].Link is ClauseLink.Main or ClauseLink.Coordinate)
                    last = c;
            if (last < 0 || from >= end || IsCovered(found, from + 1) || sentence.SubjectsOf(last) is not [var subject, ..] || !IsSomebody(subject))
                return null;
            var frame = new SpeechFrame { Sentence = sentence.Index, Cue = sentence.Words(colon), Verb = VerbKind.Say, Content = new(from, end), Quotation = quoted ? QuotationKind.Direct : QuotationKind.Indirect };
            speakers.Set(frame, subject, last);
            return frame;
        }
        return null;
    }

    /// <summary>"Nine pupils were led away by rebels (parents; a teachers' union)": who tells it, named in parentheses at the end of a sentence; null when they hold anything else.</summary>
    internal SpeechFrame? ReadSource()
    {
        int close = sentence.Chunks.Count - 1;
        while (close > 0 && sentence.Chunks[close].Kind == ChunkKind.Stop)
            close--;
        if (close < 4 || sentence.Chunks[close].Kind != ChunkKind.CloseParenthesis)
            return null;
        int open = close - 1;
        while (open > 0 && sentence.Chunks[open].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Stop or ChunkKind.And)
            open--;
        int source = open + 1;
        if (sentence.Chunks[open].Kind != ChunkKind.OpenParenthesis || open < 2 || sentence.Chunks[source].Kind != ChunkKind.NounPhrase || !IsSource(source) || quotations.At(sentence.Chunks[source].First) >= 0)
            return null;
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = sentence.Words(open), Verb = VerbKind.Say, Before = new(sentence.Sentence.FirstToken, sentence.Chunks[open].First), Quotation = QuotationKind.Indirect };
        speakers.Set(frame, source, -1);
        speakers.AddJoined(frame, source);
        return frame;
    }

    // Somebody who tells, and not a short name of what stands before, a number or a belligerent.
    private bool IsSource(int phrase)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (noun.Number >= 0 || noun.Act is not null || noun.Weapon is not null || phrase > 1 && noun.Party >= 0 && sentence.Nouns[phrase - 2].Party == noun.Party)
            return false;
        return noun.Speech is { } speech && (speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson)
            || noun is { Party: >= 0, PartyIsHead: true } && parties[noun.Party].Kind is PartyKind.Ngo or PartyKind.Monitor or PartyKind.Media or PartyKind.Intergovernmental
            || noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Relative or PersonKind.Resident or PersonKind.MedicalWorker && (sentence.HeadOf(phrase).Form & FormKind.Plural) != FormKind.Plain;
    }

    private bool IsSomebody(int subject) =>
        sentence.Chunks[subject].Pronoun ? sentence.IsOneOf(subject, "he", "she", "they")
        : sentence.Nouns[subject] is { Act: null, Weapon: null } noun && (noun.Persons is not null || noun.Speech is { } speech && speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson || noun is { Party: >= 0, PartyIsHead: true } && parties[noun.Party].Kind is not PartyKind.Country);

    /// <summary>"Amnesty: IS used civilians as shields": a speaker, a colon, and what is said; null when the sentence is no such thing.</summary>
    internal SpeechFrame? ReadColon(List<SpeechFrame> found)
    {
        var chunks = sentence.Chunks;
        int colon = 1;
        while (colon < chunks.Count && colon < 6 && chunks[colon].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase)
            colon++;
        if (found.Count > 0 && IsCovered(found, chunks[^1].First) || chunks.Count < colon + 3 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[colon].Kind != ChunkKind.Colon)
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

    private static bool IsCovered(List<SpeechFrame> found, int token)
    {
        foreach (var frame in found)
            if (frame.Covers(token))
                return true;
        return false;
    }
}
