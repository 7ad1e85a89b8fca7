using System.Runtime.InteropServices;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Says who speaks at any token: the frames that cover it, innermost first; the speaker of the quotation it stands in; or the speaker carried over from the sentence before.</summary>
internal sealed class AttributionResolver(SourceDocument document, TokenList tokens, List<SpeechFrame> frames, List<SentenceNote> sentences, QuotationIndex quotations, PartyRegistry parties, DocumentVoice voice)
{
    private readonly Dictionary<int, List<SpeechFrame>> _bySentence = GroupBySentence(frames);
    private readonly SpeechFrame?[] _carried = new SpeechFrame?[sentences.Count];
    private readonly List<SpeechFrame> _covering = [];
    private readonly SpeechFrame?[] _ofQuotation = new SpeechFrame?[quotations.Ranges.Count];

    /// <summary>Finds the speakers of quotations and the frames that stay open after their sentence.</summary>
    internal void Prepare()
    {
        foreach (var frame in frames)
        {
            Claim(frame, frame.Content);
            Claim(frame, frame.Before);
        }
        // A quotation without a speaker of its own goes on with the one before it, in the same or the next paragraph.
        for (int q = 0; q < quotations.Ranges.Count; q++)
        {
            if (_ofQuotation[q] is not null)
                continue;
            int sentence = SentenceAt(quotations.Ranges[q].First);
            if (sentence < 0)
                continue;
            if (q > 0 && _ofQuotation[q - 1] is { } before && sentence - SentenceAt(quotations.Ranges[q - 1].End - 1) <= 1 && StartsParagraphOrFollows(q))
                _ofQuotation[q] = before;
            else if (FrameAround(sentence) is { } near)
                _ofQuotation[q] = near;
        }
        for (int q = 0; q < quotations.Ranges.Count; q++)
            if (_ofQuotation[q] is { } speaker)
                Extend(speaker, quotations.Ranges[q]);
        CarryOver();
    }

    // Only what follows without a gap: a partial quotation two sentences on is a content of its own.
    private void Extend(SpeechFrame frame, TokenRange range)
    {
        var content = frame.Extent is { IsNone: false } extent ? extent : frame.Content.IsNone ? frame.Before : frame.Before.IsNone ? frame.Content : new(Math.Min(frame.Before.First, frame.Content.First), Math.Max(frame.Before.End, frame.Content.End));
        if (content.IsNone || range.First > Math.Max(content.End, Math.Max(frame.Cue.End, frame.SpeakerWords.End)) + 6 && SentenceAt(range.First) != frame.Sentence && !StartsSentence(range))
            return;
        int end = range.End;
        while (end > range.First + 1 && tokens.Kind[end - 1] is TokenKind.Comma or TokenKind.Period)
            end--;
        frame.Extent = new(Math.Min(content.First, range.First), Math.Max(content.End, end));
    }

    private bool StartsSentence(TokenRange quotation)
    {
        int sentence = SentenceAt(quotation.First);
        return sentence >= 0 && quotation.First - 1 <= sentences[sentence].Sentence.FirstToken;
    }

    /// <summary>The frames whose cue stands in a sentence.</summary>
    internal ReadOnlySpan<SpeechFrame> FramesOf(int sentence) => CollectionsMarshal.AsSpan(_bySentence.GetValueOrDefault(sentence));

    /// <summary>The token at which most of a passage is told: in what somebody says, if most of its words stand there, whoever says so standing beside it.</summary>
    internal int MostlyToldAt(TokenRange words, int token, int sentence)
    {
        if (quotations.At(token) >= 0 || !_bySentence.TryGetValue(sentence, out var here))
            return token;
        int most = (words.End - words.First) / 2, at = token;
        foreach (var frame in here)
            foreach (var said in (ReadOnlySpan<TokenRange>)[frame.Content, frame.Before])
            {
                int first = Math.Max(said.First, words.First), held = Math.Min(said.End, words.End) - first;
                if (held > most)
                    (most, at) = (held, first);
            }
        return at;
    }

    /// <summary>Who says the words at a token.</summary>
    internal Attribution At(int token, int sentence, out StanceKind stance, out SpeechFrame? innermost)
    {
        stance = StanceKind.Asserted;
        innermost = null;
        _covering.Clear();
        var covering = _covering;
        if (_bySentence.TryGetValue(sentence, out var here))
            foreach (var frame in here)
                if (frame.Covers(token) || frame.Verb == VerbKind.Accuse && frame.Cue.Contains(token))
                    covering.Add(frame);
        if (covering.Count > 1)
            covering.Sort(static (a, b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : b.Cue.First.CompareTo(a.Cue.First));
        var quotation = QuotationKind.Indirect;
        int q = quotations.At(token);
        // Inside a quotation its speaker says everything, whoever else is reported in it.
        var speaker = q >= 0 ? _ofQuotation[q] : null;
        if (covering.Count > 0)
            quotation = q >= 0 && covering[0].Quotation == QuotationKind.Mixed ? QuotationKind.Mixed : covering[0].Quotation;
        if (speaker is not null && !covering.Contains(speaker) && AllStandIn(covering, q))
        {
            covering.Add(speaker);
            quotation = QuotationKind.Direct;
        }
        if (covering.Count == 0 && _carried[sentence] is { } carried)
        {
            covering.Add(carried);
            quotation = QuotationKind.CarriedOver;
        }
        if (covering.Count == 0)
            return voice.Own();
        innermost = covering[0];
        bool carriedOver = quotation == QuotationKind.CarriedOver;
        var voices = new List<Voice>();
        foreach (var frame in covering)
        {
            // "rejected a report by the mission that its men …": it is the mission that tells it, and whoever turns it down tells nothing.
            if (frame.Verb == VerbKind.Deny && frame != innermost && innermost.Speaker >= 0 && innermost.Speaker != frame.Speaker && innermost.Cue.First >= frame.Cue.End && innermost.Stance != StanceKind.Denied)
                continue;
            if (!carriedOver || frame.Stance is StanceKind.Alleged or StanceKind.Believed)
                stance = Compose(stance, frame.Stance);
            if (frame.Self || frame.Speaker >= 0 && Speaks(voices, parties[frame.Speaker].Id))
                continue;
            if (frame.Speaker >= 0)
                parties[frame.Speaker].Used = true;
            voices.Add(VoiceOf(frame, carriedOver));
        }
        if (voices.Count == 0)
            return voice.Own(innermost.Act == SpeechAct.Says ? null : innermost.Act);
        var content = covering[0].Content.Contains(token) || covering[0].Before.IsNone ? covering[0].Content : covering[0].Before;
        if (carriedOver || quotation == QuotationKind.Direct && !content.Contains(token))
            content = new(sentences[sentence].Sentence.FirstToken, sentences[sentence].Sentence.EndToken);
        return new Attribution(voices.ToValueList(), quotation, content.IsNone || content.End <= content.First ? null : document.EvidenceAt(tokens.Span(content.First, content.End))) { Joint = JointVoices(innermost) };
    }

    private ValueList<Voice> JointVoices(SpeechFrame frame)
    {
        if (frame.With is not { } others)
            return ValueList<Voice>.Empty;
        var voices = new Voice[others.Count];
        for (int i = 0; i < voices.Length; i++)
        {
            parties[others[i].Speaker].Used = true;
            voices[i] = new Voice(parties[others[i].Speaker].Id, document.EvidenceAt(tokens.Span(others[i].Words.First, others[i].Words.End)), null, frame.Act);
        }
        return voices.ToValueList();
    }

    private bool AllStandIn(List<SpeechFrame> covering, int quotation)
    {
        foreach (var frame in covering)
            if (quotations.At(frame.Cue.First) != quotation)
                return false;
        return true;
    }

    private static bool Speaks(List<Voice> voices, string party)
    {
        foreach (var voice in voices)
            if (voice.PartyId == party)
                return true;
        return false;
    }

    private Voice VoiceOf(SpeechFrame frame, bool carriedOver) => new(
        frame.Speaker >= 0 ? parties[frame.Speaker].Id : null,
        frame.SpeakerWords.IsNone ? null : document.EvidenceAt(tokens.Span(frame.SpeakerWords.First, frame.SpeakerWords.End)),
        carriedOver || frame.Cue.IsNone ? null : document.EvidenceAt(tokens.Span(frame.Cue.First, frame.Cue.End)),
        // "…, the centre said today": what the body that issues the text reports in it are its findings.
        frame.Speaker >= 0 && frame.Speaker == parties.Issuer && frame is { Act: SpeechAct.Says, Quotation: QuotationKind.Indirect } ? DocumentVoice.ActOf(parties[frame.Speaker].Kind) : frame.Act);

    /// <summary>A frame as an attribution of its own content.</summary>
    internal Attribution Of(SpeechFrame frame)
    {
        var content = frame.Content.IsNone ? frame.Before : frame.Before.IsNone ? frame.Content : new TokenRange(Math.Min(frame.Before.First, frame.Content.First), Math.Max(frame.Before.End, frame.Content.End));
        // A quotation that runs on over sentences is one content.
        if (frame.Extent is { IsNone: false } extent)
            content = new(Math.Min(content.First, extent.First), Math.Max(content.End, extent.End));
        return new Attribution([VoiceOf(frame, false)], frame.Quotation, content.End > content.First && content.First >= 0 ? document.EvidenceAt(tokens.Span(content.First, content.End)) : null) { Joint = JointVoices(frame) };
    }

    private static StanceKind Compose(StanceKind inner, StanceKind outer) => inner == StanceKind.Asserted ? outer : inner;

    private static Dictionary<int, List<SpeechFrame>> GroupBySentence(List<SpeechFrame> frames)
    {
        var groups = new Dictionary<int, List<SpeechFrame>>();
        foreach (var frame in frames)
        {
            if (!groups.TryGetValue(frame.Sentence, out var list))
                groups[frame.Sentence] = list = [];
            list.Add(frame);
        }
        return groups;
    }

    private void Claim(SpeechFrame frame, TokenRange range)
    {
        if (range.IsNone)
            return;
        for (int t = range.First; t < range.End; t++)
        {
            int q = quotations.At(t);
            if (q < 0)
                continue;
            // A verb of speech inside the quotation does not speak the quotation.
            if (quotations.At(frame.Cue.First) != q && !frame.Self && (_ofQuotation[q] is null || _ofQuotation[q]!.Length > frame.Length))
                _ofQuotation[q] = frame;
            t = quotations.Ranges[q].End;
        }
    }

    private bool StartsParagraphOrFollows(int q)
    {
        int first = quotations.Ranges[q].First - 1;
        if (first < 0)
            return true;
        int sentence = SentenceAt(quotations.Ranges[q].First);
        return tokens.Has(first, TokenFlags.ParagraphStart) || sentence >= 0 && first <= sentences[sentence].Sentence.FirstToken + 1 || !_bySentence.ContainsKey(sentence);
    }

    // A speaker named in the same sentence, or just before a quotation in the same paragraph.
    private SpeechFrame? FrameAround(int sentence)
    {
        if (_bySentence.TryGetValue(sentence, out var here) && here.Count > 0)
            return here[^1];
        return sentence > 0 && sentences[sentence - 1].Sentence.Paragraph == sentences[sentence].Sentence.Paragraph && _bySentence.TryGetValue(sentence - 1, out var before) && before.Count > 0 ? before[^1] : null;
    }

    private void CarryOver()
    {
        SpeechFrame? open = null;
        for (int s = 0; s < sentences.Count; s++)
        {
            var note = sentences[s];
            var own = _bySentence.TryGetValue(s, out var here) ? Widest(here) : null;
            if (own is not null)
            {
                open = StaysOpen(own) ? own : null;
                // Words of the sentence outside the frame stay the document's.
                continue;
            }
            if (open is null || s == 0)
                continue;
            var previous = sentences[s - 1];
            bool sameParagraph = previous.Sentence.Paragraph == note.Sentence.Paragraph;
            bool nextParagraph = note.Sentence.Paragraph - previous.Sentence.Paragraph == 1;
            bool quotes = HasShortQuotation(note.Sentence);
            bool goesOn = !note.IsFirstPerson && !note.HasBoundary && !note.HasDatedNarrative && (sameParagraph || nextParagraph && (note.IsAdditive || note.StartsWithPronoun || quotes));
            if (goesOn)
                _carried[s] = open;
            else
                open = null;
        }
    }

    // Pictures show and people fear for one sentence; who says, accuses or reports may go on.
    private bool StaysOpen(SpeechFrame frame) =>
        frame.Speaker >= 0 && (frame.Verb is VerbKind.Say or VerbKind.Accuse or VerbKind.Confirm or VerbKind.Declare || frame.Verb is VerbKind.Show or VerbKind.Believe && parties[frame.Speaker].Kind != PartyKind.PersonGroup);

    private static SpeechFrame Widest(List<SpeechFrame> here)
    {
        var widest = here[0];
        foreach (var frame in here)
            if (frame.Length > widest.Length)
                widest = frame;
        return widest;
    }

    private bool HasShortQuotation(Sentence sentence)
    {
        for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            if (tokens.Kind[t] == TokenKind.OpenQuote)
                return true;
        return false;
    }

    private int SentenceAt(int token)
    {
        int low = 0, high = sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            var s = sentences[middle].Sentence;
            if (token < s.FirstToken)
                high = middle - 1;
            else if (token >= s.EndToken)
                low = middle + 1;
            else
                return middle;
        }
        return -1;
    }
}
