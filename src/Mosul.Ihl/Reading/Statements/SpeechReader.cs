using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds who says what in a sentence: verbs of speech with their complements, "according to", and speakers beside quotations.</summary>
internal sealed class SpeechReader(SentenceContext sentence, PartyRegistry parties, QuotationIndex quotations)
{
    private readonly List<SpeechFrame> _found = [];

    /// <summary>The frames of the sentence read last.</summary>
    internal List<SpeechFrame> Found => _found;

    internal void Read()
    {
        _found.Clear();
        for (int c = 0; c < sentence.ClauseCount; c++)
            ReadClause(c);
        foreach (var p in sentence.Prepositions)
            if (sentence.Chunks[p.Preposition].Kind == ChunkKind.Cue)
                ReadCue(p);
    }

    private void ReadClause(int c)
    {
        var clause = sentence.Clauses[c];
        if (sentence.VerbOf(clause) is not { Category: LexiconCategory.Verb } verb || !IsSpeech(verb))
            return;
        var chunk = sentence.Chunks[clause.Verb];
        var kind = (VerbKind)verb.Value;
        if (chunk.Form == VerbForm.Infinitive && clause.Governor < 0)
            return;
        int subject = Subject(c, clause, chunk, out bool inverted);
        if (subject < 0 && !(chunk.Passive && kind is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse))
            return;
        if (subject >= 0 && !CanSpeak(subject, kind))
            return;
        // "the horrors that people have witnessed": what is said stands outside; nothing is reported here.
        if (clause.Link == ClauseLink.Relative && !HasComplement(c))
            return;
        var content = Content(c, clause, subject, inverted, kind, out var before, out var quotation);
        if (content.IsNone && before.IsNone && kind is not (VerbKind.Deny or VerbKind.Admit))
            return;
        var frame = new SpeechFrame
        {
            Sentence = sentence.Index,
            Cue = sentence.Words(clause.Verb),
            Verb = kind,
            Stance = StanceOf(verb, kind, chunk),
            Content = content,
            Before = before,
            Quotation = quotation,
        };
        if (subject >= 0)
            SetSpeaker(frame, subject, c);
        _found.Add(frame);
    }

    private bool HasComplement(int c)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && sentence.Clauses[d].Link is ClauseLink.Complement or ClauseLink.Infinitive)
                return true;
        return false;
    }

    private static bool IsSpeech(CompiledEntry verb) => (VerbKind)verb.Value is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse or VerbKind.Deny or VerbKind.Admit or VerbKind.Demand or VerbKind.Threaten or VerbKind.Show or VerbKind.Declare or VerbKind.Promise or VerbKind.Confirm;

    private static StanceKind StanceOf(CompiledEntry verb, VerbKind kind, Chunk chunk)
    {
        if (verb.Attribute("stance") is { } name && Enum.TryParse(name, out StanceKind stance))
            return chunk.Negated ? StanceKind.Unknown : stance;
        return kind switch
        {
            VerbKind.Believe => StanceKind.Believed,
            VerbKind.Accuse => StanceKind.Alleged,
            VerbKind.Deny => StanceKind.Denied,
            VerbKind.Admit => StanceKind.Admitted,
            VerbKind.Demand => StanceKind.CalledFor,
            VerbKind.Threaten => StanceKind.Threatened,
            VerbKind.Promise => StanceKind.Promised,
            _ => StanceKind.Asserted,
        };
    }

    private int Subject(int c, Clause clause, Chunk chunk, out bool inverted)
    {
        inverted = false;
        if (chunk.Passive)
        {
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
                    return p.Phrase;
            return -1;
        }
        var subjects = sentence.SubjectsOf(c);
        if (subjects.Count > 0 && clause.Link != ClauseLink.Relative || subjects.Count > 0 && sentence.Nouns[subjects[^1]].Speech is not null)
            return subjects[^1];
        if (subjects.Count > 0)
            return subjects[0];
        // "…,” said Lynn Maalouf": the speaker follows its verb.
        if (clause.Objects.Count > 0 && clause.Link is ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Complement)
        {
            inverted = true;
            return clause.Objects[0];
        }
        return -1;
    }

    private bool CanSpeak(int subject, VerbKind kind)
    {
        var noun = sentence.Nouns[subject];
        if (sentence.Chunks[subject].Pronoun)
            return !sentence.Is(subject, "it") || kind is not (VerbKind.Show or VerbKind.Threaten);
        if (noun.Speech is not null || noun.Persons is not null || noun.Party >= 0)
            return true;
        return noun is { Act: null, Weapon: null, Object: null, Campaign: false, Event: false } && sentence.HeadOf(subject).Class != WordClass.Number;
    }

    private TokenRange Content(int c, Clause clause, int subject, bool inverted, VerbKind kind, out TokenRange before, out QuotationKind quotation)
    {
        before = TokenRange.None;
        int cueEnd = sentence.Chunks[clause.Verb].End;
        int after = inverted && subject >= 0 ? sentence.Chunks[subject].End : cueEnd;
        int start = subject >= 0 && !inverted ? Math.Min(sentence.Chunks[subject].First, sentence.Chunks[clause.Verb].First) : sentence.Chunks[clause.Verb].First;
        int end = TrimEnd(sentence.Sentence.EndToken);
        int first = sentence.Sentence.FirstToken;
        bool trailing = IsTrailing(c, clause, subject, inverted);
        quotation = QuotationKind.Indirect;
        if (trailing)
        {
            before = new(first, TrimEnd(start));
            // A quotation that goes on after the cue: “…,” she said, “…”.
            int next = SkipMarks(after, end);
            int quote = quotations.At(next);
            if (quote >= 0)
                return Quoted(new(next, end), before, out quotation);
            var resumed = inverted || IsParenthetical(after, end) ? Resumed(after, end) : TokenRange.None;
            Quoted(before, before, out quotation);
            return resumed;
        }
        int from = ContentStart(c, clause, subject, inverted, after);
        if (from < 0 || from >= end)
            return TokenRange.None;
        int to = ContentEnd(c, clause, from, end);
        var content = new TokenRange(from, TrimEnd(to));
        if (content.End <= content.First)
            return TokenRange.None;
        Quoted(content, TokenRange.None, out quotation);
        return content;
    }

    private TokenRange Quoted(TokenRange content, TokenRange before, out QuotationKind quotation)
    {
        int quoted = quotations.QuotedTokens(content) + (before.IsNone || before == content ? 0 : quotations.QuotedTokens(before));
        int all = content.End - content.First + (before.IsNone || before == content ? 0 : before.End - before.First);
        quotation = quoted == 0 ? QuotationKind.Indirect : quoted >= all - 4 ? QuotationKind.Direct : QuotationKind.Mixed;
        return content;
    }

    // ", the ministry said, " in the middle: what follows goes on.
    private bool IsParenthetical(int after, int end) => after < end && sentence.Tokens.Kind[after] == TokenKind.Comma;

    private TokenRange Resumed(int after, int end)
    {
        int next = SkipMarks(after, end);
        return next < end - 2 && IsParenthetical(after, end) && FiniteAfter(next) ? new(next, end) : TokenRange.None;
    }

    private bool FiniteAfter(int token)
    {
        foreach (var chunk in sentence.Chunks)
            if (chunk.First >= token && chunk.Kind == ChunkKind.VerbGroup)
                return chunk.Form == VerbForm.Finite;
        return false;
    }

    private int SkipMarks(int token, int end)
    {
        while (token < end && sentence.Tokens.Kind[token] is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.OpenQuote)
            token++;
        return token;
    }

    private int TrimEnd(int end)
    {
        while (end > sentence.Sentence.FirstToken && sentence.Tokens.Kind[end - 1] is TokenKind.Period or TokenKind.Comma or TokenKind.CloseQuote or TokenKind.OpenQuote or TokenKind.Dash or TokenKind.Exclamation or TokenKind.Question or TokenKind.Semicolon or TokenKind.Colon)
            end--;
        return end;
    }

    // "…, residents said", "…,” said X": a clause stands before, and no complement follows.
    private bool IsTrailing(int c, Clause clause, int subject, bool inverted)
    {
        int start = inverted || subject < 0 ? clause.Verb : Math.Min(subject, clause.Verb);
        int i = start - 1;
        while (i >= 0 && sentence.Chunks[i].Kind is ChunkKind.CloseQuote or ChunkKind.Dash)
            i--;
        bool mark = i >= 0 && (sentence.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop || i < start - 1);
        if (!mark || i == 0)
            return false;
        bool verbBefore = false;
        for (int v = 0; v < start; v++)
            verbBefore |= sentence.Chunks[v].Kind is ChunkKind.VerbGroup;
        if (!verbBefore && quotations.At(sentence.Sentence.FirstToken) < 0)
            return false;
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && sentence.Clauses[d].Link is ClauseLink.Complement && sentence.Clauses[d].Verb > clause.Verb && !(inverted && sentence.Clauses[d].Linker >= 0 && sentence.Chunks[sentence.Clauses[d].Linker].Kind == ChunkKind.OpenQuote))
                return false;
        int objects = clause.Objects.Count - (inverted ? 1 : 0);
        return objects <= 0 || sentence.Chunks[clause.Objects[^1]].First > sentence.Chunks[clause.Verb].End + 3;
    }

    private int ContentStart(int c, Clause clause, int subject, bool inverted, int after)
    {
        int best = int.MaxValue;
        for (int d = 0; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            if (inner.Governor == c && inner.Link is ClauseLink.Complement or ClauseLink.Infinitive or ClauseLink.Participle or ClauseLink.Relative && inner.Verb > clause.Verb && !SpeaksOn(inner))
                best = Math.Min(best, StartOf(inner));
        }
        foreach (int o in clause.Objects)
            if (!(inverted && o == subject) && o > clause.Verb)
                best = Math.Min(best, sentence.Chunks[o].First);
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "of") || sentence.Is(p.Preposition, "for")))
                best = Math.Min(best, sentence.Chunks[p.Preposition].First);
        int next = SkipMarks(after, sentence.Sentence.EndToken);
        if (quotations.At(next) >= 0)
            best = Math.Min(best, next);
        if (best == int.MaxValue && next < sentence.Sentence.EndToken && sentence.Tokens.Kind[after < sentence.Sentence.EndToken ? after : after - 1] == TokenKind.Colon)
            best = next;
        return best == int.MaxValue ? -1 : best;
    }

    // "denied it, saying that …", "…, adding that …": the same speaker begins anew.
    private bool SpeaksOn(Clause clause) => clause.Link == ClauseLink.Participle && clause.Linker < 0 && clause.Subjects.Count == 0 && sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } verb && IsSpeech(verb) && sentence.Chunks[clause.Verb].Form == VerbForm.Gerund;

    private int StartOf(Clause clause)
    {
        int first = sentence.Chunks[clause.First].First;
        if (clause.Linker >= 0 && sentence.Chunks[clause.Linker].Kind is ChunkKind.That or ChunkKind.OpenQuote)
            first = Math.Max(first, sentence.Chunks[clause.Linker].End);
        return first;
    }

    private int ContentEnd(int c, Clause clause, int from, int end)
    {
        // A second verb of speech of the same speaker, or a new main clause, ends the content.
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            int start = sentence.Chunks[inner.First].First;
            if (start <= from)
                continue;
            if (inner.Governor == c && SpeaksOn(inner))
                return Math.Min(end, start);
            bool siblingVerb = inner.SubjectOf == c && inner.Link is ClauseLink.Main or ClauseLink.Coordinate;
            bool newMain = inner.Link == ClauseLink.Main && inner.Linker < 0;
            bool otherSpeech = inner.Link is ClauseLink.Coordinate && inner.Governor == clause.Governor && inner.Subjects.Count > 0 && sentence.VerbOf(inner) is { Category: LexiconCategory.Verb } v && IsSpeech(v) && clause.Link != ClauseLink.Complement;
            if (siblingVerb || newMain || otherSpeech)
                return Math.Min(end, start);
        }
        return end;
    }

    private void ReadCue(PrepositionalPhrase p)
    {
        var cue = sentence.HeadOf(p.Preposition);
        var kind = cue.Entry!.As<CueKind>();
        if (kind == CueKind.Anonymous)
            return;
        int first = sentence.Sentence.FirstToken, end = TrimEnd(sentence.Sentence.EndToken);
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
            before = new(first, TrimEnd(start));
            if (after < end && sentence.Tokens.Kind[after] == TokenKind.Comma && FiniteAfter(after + 1))
                content = new(after + 1, end);
        }
        if (content.IsNone && before.IsNone)
            return;
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = new(start, sentence.Chunks[p.Preposition].End), Verb = VerbKind.Say, Content = content, Before = before, Stance = StanceKind.Asserted };
        SetSpeaker(frame, p.Phrase, -1);
        _found.Add(frame);
    }

    // ---- speakers

    private void SetSpeaker(SpeechFrame frame, int phrase, int clause)
    {
        frame.SpeakerWords = SpeakerWords(phrase);
        frame.Speaker = SpeakerOf(phrase, clause);
        if (frame.Speaker >= 0)
        {
            parties[frame.Speaker].Speaks = true;
            parties.LastSpeaker = frame.Speaker;
        }
    }

    private TokenRange SpeakerWords(int phrase)
    {
        var words = sentence.Words(phrase);
        int end = words.End;
        foreach (var p in sentence.Prepositions)
            if (p.Host == phrase && p.Preposition == phrase + 1 && sentence.Is(p.Preposition, "of"))
                end = sentence.Chunks[p.Phrase].End;
        return new(words.First, end);
    }

    private int SpeakerOf(int phrase, int clause)
    {
        var noun = sentence.Nouns[phrase];
        if (sentence.Chunks[phrase].Pronoun)
            return parties.LastSpeaker;
        bool spokesperson = noun.Speech is not null && noun.Speech.As<SpeechNoun>() == SpeechNoun.Spokesperson || HasSpokesperson(phrase);
        if (noun.Speech is not null && noun.Speech.As<SpeechNoun>() == SpeechNoun.Utterance)
            return OwnerOf(phrase, clause);
        int body = spokesperson ? BodyOf(phrase) : -1;
        if (body < 0 && noun.Party >= 0 && parties[noun.Party].Kind == PartyKind.Person)
            body = Apposition(phrase);
        if (body >= 0)
        {
            if (noun.Party >= 0 && noun.PartyIsHead && parties[noun.Party].Kind == PartyKind.Person && noun.Party != body)
                RedirectName(noun, body);
            return body;
        }
        if (noun.Party >= 0)
            return noun.Party;
        if (noun.Speech is not null || noun.Persons is not null || sentence.HeadOf(phrase).Sense(LexiconCategory.Title) is not null)
            return Unnamed(phrase);
        return sentence.HeadOf(phrase).Class == WordClass.ProperNoun ? parties.Person(sentence.Items[sentence.Chunks[phrase].FirstItem].First, sentence.HeadOf(phrase).End) : Unnamed(phrase);
    }

    private bool HasSpokesperson(int phrase)
    {
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Speech) is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Spokesperson)
                return true;
        return false;
    }

    // "Israeli army spokesman", "a spokesman for the coalition", "Amnesty's Lynn Maalouf".
    private int BodyOf(int phrase)
    {
        var noun = sentence.Nouns[phrase];
        if (noun.Party >= 0 && parties[noun.Party].Kind != PartyKind.Person)
            return noun.Party;
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].Entry is { Category: LexiconCategory.Party } party)
                return parties.Named(party);
        return BodyAfter(phrase);
    }

    private int BodyAfter(int phrase)
    {
        for (int i = phrase + 1; i < sentence.Chunks.Count && i < phrase + 8; i++)
        {
            if (sentence.Chunks[i].Kind is ChunkKind.VerbGroup or ChunkKind.Comma or ChunkKind.Stop or ChunkKind.CloseQuote)
                return -1;
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase && sentence.Nouns[i].Party >= 0 && parties[sentence.Nouns[i].Party].Kind is not (PartyKind.Person or PartyKind.Country))
                return sentence.Nouns[i].Party;
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase && sentence.Nouns[i].Party >= 0 && parties[sentence.Nouns[i].Party].Kind == PartyKind.Country && i == phrase + 2)
                return sentence.Nouns[i].Party;
        }
        return -1;
    }

    // "Lynn Maalouf, director of research at Amnesty International,": the body behind a named person.
    private int Apposition(int phrase)
    {
        if (phrase + 2 >= sentence.Chunks.Count || sentence.Chunks[phrase + 1].Kind != ChunkKind.Comma || sentence.Chunks[phrase + 2].Kind != ChunkKind.NounPhrase)
            return -1;
        var noun = sentence.Nouns[phrase + 2];
        var head = sentence.HeadOf(phrase + 2);
        bool post = noun.Speech is not null || head.Sense(LexiconCategory.Title) is not null || HasSpokesperson(phrase + 2);
        if (!post)
            return -1;
        if (noun.Party >= 0 && parties[noun.Party].Kind is not (PartyKind.Person or PartyKind.Country or PartyKind.State))
            return noun.Party;
        return noun.Speech is not null ? BodyAfter(phrase + 2) : -1;
    }

    private void RedirectName(in Noun noun, int body)
    {
        var span = sentence.Tokens.Span(noun.PartyFirst, noun.PartyEnd);
        parties.Redirect(sentence.Tokens.Text.AsSpan(span.Start, span.Length), body);
        parties.Redirect(sentence.Tokens[noun.PartyEnd - 1], body);
    }

    // A report speaks for who made it: its possessor, "by" or "from" whom it is, or the subject that released it.
    private int OwnerOf(int phrase, int clause)
    {
        var noun = sentence.Nouns[phrase];
        if (noun.Party >= 0)
            return noun.Party;
        foreach (var p in sentence.Prepositions)
            if (p.Host == phrase && sentence.Nouns[p.Phrase].Party >= 0 && (sentence.Is(p.Preposition, "by") || sentence.Is(p.Preposition, "from") || sentence.Is(p.Preposition, "of")))
                return sentence.Nouns[p.Phrase].Party;
        if (clause >= 0 && sentence.Clauses[clause].Governor >= 0)
            foreach (int subject in sentence.SubjectsOf(sentence.Clauses[clause].Governor))
                if (sentence.Nouns[subject].Party >= 0)
                    return sentence.Nouns[subject].Party;
        if (sentence.Chunks[phrase].Definite && parties.LastSpeaker >= 0)
            return parties.LastSpeaker;
        return Unnamed(phrase);
    }

    private int Unnamed(int phrase)
    {
        var chunk = sentence.Chunks[phrase];
        int first = chunk.FirstItem;
        while (first < chunk.Head && sentence.Items[first].Class is WordClass.Determiner or WordClass.Number)
            first++;
        var span = sentence.Tokens.Span(sentence.Items[first].First, sentence.Items[chunk.Head].End);
        return parties.ByWords(sentence.Tokens.Text.AsSpan(span.Start, span.Length), PartyKind.PersonGroup);
    }
}
