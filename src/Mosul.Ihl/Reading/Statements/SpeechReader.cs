using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds who says what in a sentence: verbs of speech with their complements, "according to", and speakers beside quotations.</summary>
internal sealed class SpeechReader(SentenceContext sentence, PartyRegistry parties, QuotationIndex quotations)
{
    private readonly List<SpeechFrame> _found = [];

    // The clauses that speak and the phrases of their speakers.
    private readonly Dictionary<int, int> _speakers = [];

    /// <summary>The frames of the sentence read last.</summary>
    internal List<SpeechFrame> Found => _found;

    internal void Read()
    {
        _found.Clear();
        _speakers.Clear();
        for (int c = 0; c < sentence.ClauseCount; c++)
            ReadClause(c);
        foreach (var p in sentence.Prepositions)
            if (sentence.Chunks[p.Preposition].Kind == ChunkKind.Cue || IsCount(p))
                ReadCue(p);
        ReadColon();
        NoteSubject();
    }

    // "Amnesty: IS used civilians as shields": a speaker, a colon, and what is said.
    private void ReadColon()
    {
        var chunks = sentence.Chunks;
        int colon = 1;
        while (colon < chunks.Count && colon < 6 && chunks[colon].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase)
            colon++;
        if (_found.Count > 0 && _found.Exists(f => f.Covers(chunks[^1].First)) || chunks.Count < colon + 3 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[colon].Kind != ChunkKind.Colon)
            return;
        var noun = sentence.Nouns[0];
        bool speaks = noun.Party >= 0 && noun.PartyIsHead && parties[noun.Party].Kind is not (PartyKind.Country or PartyKind.State) || noun.Speech is { } speech && speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson;
        int from = chunks[colon].End, end = TrimEnd(sentence.Sentence.EndToken);
        if (!speaks || from >= end || noun.Place is not null || !FiniteAfter(from) && quotations.At(from + 1) < 0)
            return;
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = sentence.Words(colon), Verb = VerbKind.Say, Content = new(from, end), Stance = StanceKind.Asserted };
        Quoted(frame.Content, TokenRange.None, out var quotation);
        frame.Quotation = quotation;
        SetSpeaker(frame, 0, -1);
        _found.Add(frame);
    }

    private void ReadClause(int c)
    {
        var clause = sentence.Clauses[c];
        if (sentence.VerbOf(clause) is not { Category: LexiconCategory.Verb } verb)
            return;
        var chunk = sentence.Chunks[clause.Verb];
        bool calls = IsCall(clause);
        bool naming = calls && IsNaming(clause);
        if (!naming && !IsSpeech(verb))
            return;
        var kind = naming ? VerbKind.Say : (VerbKind)verb.Value;
        int subject = Subject(c, clause, chunk, out bool inverted);
        if (subject < 0 && !(chunk.Passive && kind is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse))
            return;
        var person = Person(subject);
        if (subject >= 0 && !CanSpeak(subject, kind) || person == SpeakerPerson.Addressed)
            return;
        // "the states engaged", "to assume that": a noun, or what somebody may do, reports nothing.
        if (kind == VerbKind.Say && person == SpeakerPerson.Other && Embedded(clause, subject, chunk))
        {
            AddEmbedded(c, clause, subject, kind, verb, chunk);
            return;
        }
        if (chunk.Form == VerbForm.Finite && clause.Verb + 1 < sentence.Chunks.Count && sentence.Chunks[clause.Verb + 1].Kind == ChunkKind.VerbGroup && sentence.Chunks[clause.Verb + 1].Form is VerbForm.Finite or VerbForm.Participle)
            return;
        bool reports = chunk.Form != VerbForm.Infinitive && (HasFiniteComplement(c) || OpensQuotation(clause));
        if (!reports && !(naming || !(calls && verb.Is(VerbKind.Say)) && Reports(c, clause, verb, kind, chunk, subject)) || person == SpeakerPerson.Self && !Commits(verb, kind))
            return;
        var content = Content(c, clause, subject, inverted, kind, verb, out var before, out var quotation);
        if (content.IsNone && before.IsNone && kind is not (VerbKind.Deny or VerbKind.Admit))
            return;
        var frame = new SpeechFrame
        {
            Sentence = sentence.Index,
            Cue = sentence.Words(clause.Verb),
            Verb = kind,
            Act = naming ? SpeechAct.Says : ActOf(verb, kind),
            Stance = naming ? StanceKind.Asserted : StanceOf(verb, kind, chunk),
            Content = content,
            Before = before,
            Quotation = quotation,
            Self = person == SpeakerPerson.Self,
        };
        if (subject >= 0)
        {
            SetSpeaker(frame, subject, c);
            _speakers[c] = subject;
        }
        _found.Add(frame);
        AddQuoted(clause, frame);
    }

    // "an attack that a rescuer says left many dead": the speaker stands inside what is said.
    private bool Embedded(Clause clause, int subject, Chunk chunk) =>
        chunk.Form == VerbForm.Finite && !chunk.Passive && subject > 0 && subject == clause.Verb - 1 && sentence.Chunks[subject - 1].Kind is ChunkKind.That or ChunkKind.Relative
        && clause.Verb + 1 < sentence.Chunks.Count && sentence.Chunks[clause.Verb + 1] is { Kind: ChunkKind.VerbGroup, Form: VerbForm.Finite };

    private void AddEmbedded(int c, Clause clause, int subject, VerbKind kind, CompiledEntry verb, Chunk chunk)
    {
        int end = sentence.Chunks.Count;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Verb == clause.Verb + 1)
                end = sentence.Clauses[d].End;
        var frame = new SpeechFrame
        {
            Sentence = sentence.Index,
            Cue = sentence.Words(clause.Verb),
            Verb = kind,
            Act = ActOf(verb, kind),
            Stance = StanceOf(verb, kind, chunk),
            Content = new(sentence.Chunks[clause.Verb + 1].First, TrimEnd(sentence.Chunks[end - 1].End)),
        };
        SetSpeaker(frame, subject, c);
        _found.Add(frame);
    }

    // "quoted a nurse as saying that …": the object speaks, and the subject tells of it.
    private void AddQuoted(Clause clause, SpeechFrame outer)
    {
        for (int i = 1; i < clause.Objects.Count; i++)
        {
            if (!sentence.IsPhrase(clause.Objects[i], "as saying") || clause.Objects[i - 1] < clause.Verb)
                continue;
            var from = Math.Max(outer.Content.First, sentence.Chunks[clause.Objects[i]].End);
            var frame = new SpeechFrame { Sentence = sentence.Index, Cue = sentence.Words(clause.Objects[i]), Verb = VerbKind.Say, Content = new(from, outer.Content.End), Quotation = outer.Quotation };
            if (frame.Content.End <= from)
                return;
            SetSpeaker(frame, clause.Objects[i - 1], -1);
            _found.Add(frame);
        }
    }

    private enum SpeakerPerson
    {
        Other,

        /// <summary>"I", "we": whoever speaks already.</summary>
        Self,

        /// <summary>"You": nobody who reports.</summary>
        Addressed,
    }

    private SpeakerPerson Person(int subject)
    {
        if (subject < 0 || !sentence.Chunks[subject].Pronoun)
            return SpeakerPerson.Other;
        return sentence.Is(subject, "i") || sentence.Is(subject, "we") || sentence.Is(subject, "us") || sentence.Is(subject, "me") ? SpeakerPerson.Self
            : sentence.Is(subject, "you") ? SpeakerPerson.Addressed
            : SpeakerPerson.Other;
    }

    // "I think": the voice is the same, only a hedge, a demand or a denial tells more.
    private static bool Commits(CompiledEntry verb, VerbKind kind) =>
        kind is VerbKind.Demand or VerbKind.Deny or VerbKind.Accuse or VerbKind.Admit or VerbKind.Threaten or VerbKind.Promise || kind == VerbKind.Believe && verb.Attribute("stance") is not null;

    // Without a clause or a quotation after it a verb reports only in some of its uses: "cited three strikes", not "saw the car" or "to say a word".
    private bool Reports(int c, Clause clause, CompiledEntry verb, VerbKind kind, Chunk chunk, int subject)
    {
        bool accuses = kind is VerbKind.Accuse or VerbKind.Deny or VerbKind.Admit or VerbKind.Demand or VerbKind.Threaten or VerbKind.Promise;
        if (chunk.Form == VerbForm.Infinitive)
            return clause.Governor >= 0 && kind is VerbKind.Accuse or VerbKind.Deny;
        if (clause.Link == ClauseLink.Relative && kind is not (VerbKind.Deny or VerbKind.Admit) && !HasObject(clause, subject) && !HasComplement(c))
            return false;
        // "fighters suspected of belonging to the group": a mark of theirs, not a report.
        if (chunk.Form == VerbForm.Participle)
            return kind == VerbKind.Accuse;
        bool trailing = IsTrailing(c, clause, subject, subject > clause.Verb, verb);
        return kind switch
        {
            VerbKind.Believe => trailing || chunk.Passive || verb.Attribute("stance") is not null && HasComplement(c),
            VerbKind.Show => trailing || subject >= 0 && IsSource(subject) && chunk.Form == VerbForm.Finite,
            _ when verb.Attribute("frame") is "clause" or "tell" => trailing,
            _ => accuses || trailing || chunk.Form is VerbForm.Finite or VerbForm.Gerund,
        };
    }

    // Bodies that find and document, reports, footage, witnesses.
    private bool IsSource(int subject)
    {
        var noun = sentence.Nouns[subject];
        return noun.Speech is not null || sentence.Chunks[subject].Pronoun
            || noun.Party >= 0 && parties[noun.Party].Kind is not (PartyKind.Country or PartyKind.ArmedGroup or PartyKind.Militia);
    }

    private bool IsCall(Clause clause) => sentence.Tokens[sentence.Chunks[clause.Verb].End - 1].StartsWith("call", StringComparison.OrdinalIgnoreCase);

    // "called the attack disproportionate": something is named, not merely called.
    private bool IsNaming(Clause clause)
    {
        if (clause.Objects.Count == 0 || sentence.Chunks[clause.Verb].Passive || sentence.Chunks[clause.Verb].Form == VerbForm.Infinitive)
            return false;
        int thing = -1;
        foreach (int o in clause.Objects)
            if (o > clause.Verb)
            {
                thing = o;
                break;
            }
        if (thing < 0 || thing + 1 >= sentence.Chunks.Count)
            return false;
        // "calls this a crime" is read as one phrase with two determiners.
        int first = sentence.Chunks[thing].FirstItem;
        if (sentence.Chunks[thing].EndItem - first > 2 && sentence.Items[first].Class == WordClass.Determiner && sentence.Items[first + 1].Class == WordClass.Determiner)
            return true;
        // "called the account propaganda": what it is called stands in the same phrase.
        if (sentence.Chunks[thing].Head - first > 1 && sentence.HeadOf(thing).Sense(LexiconCategory.Speech) is { } word && word.As<SpeechNoun>() == SpeechNoun.Denial)
            return true;
        int next = thing + 1;
        while (next < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.Preposition && next + 1 < sentence.Chunks.Count && sentence.Chunks[next + 1].Kind == ChunkKind.NounPhrase)
            next += 2;
        if (next < sentence.Chunks.Count && sentence.Chunks[next].Kind is ChunkKind.OpenQuote or ChunkKind.NounPhrase)
            return true;
        return next < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.Adverb && sentence.HeadOf(next).Class == WordClass.Adjective
            || sentence.Chunks[thing].EndItem - 1 > sentence.Chunks[thing].Head && sentence.Items[sentence.Chunks[thing].EndItem - 1].Class == WordClass.Adjective;
    }

    private bool HasFiniteComplement(int c)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && sentence.Clauses[d].Link is ClauseLink.Complement && sentence.Chunks[sentence.Clauses[d].Verb].Form == VerbForm.Finite)
                return true;
        return false;
    }

    private bool HasComplement(int c)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && sentence.Clauses[d].Link is ClauseLink.Complement or ClauseLink.Infinitive)
                return true;
        return false;
    }

    private static bool HasObject(Clause clause, int subject)
    {
        foreach (int o in clause.Objects)
            if (o > clause.Verb && o != subject)
                return true;
        return false;
    }

    private bool OpensQuotation(Clause clause) => QuotationAfter(sentence.Chunks[clause.Verb].End, clause) >= 0;

    // "said on Monday: “…”", "told the paper, “…”": the first token of a full quotation that opens in the clause, after a mark or the verb itself.
    private int QuotationAfter(int after, Clause clause)
    {
        for (int i = clause.Verb + 1; i < sentence.Chunks.Count && i < clause.Verb + 14; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.VerbGroup or ChunkKind.Stop)
                return -1;
            if (chunk.Kind != ChunkKind.OpenQuote || chunk.First < after)
                continue;
            if (quotations.At(chunk.End) < 0)
                continue;
            bool marked = sentence.Chunks[i - 1].Kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.VerbGroup or ChunkKind.Dash;
            return marked ? chunk.First : -1;
        }
        return -1;
    }

    private static bool IsSpeech(CompiledEntry verb) => (VerbKind)verb.Value is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse or VerbKind.Deny or VerbKind.Admit or VerbKind.Demand or VerbKind.Threaten or VerbKind.Show or VerbKind.Declare or VerbKind.Promise or VerbKind.Confirm;

    private static SpeechAct ActOf(CompiledEntry verb, VerbKind kind)
    {
        if (verb.Attribute("speech") is { } name && Enum.TryParse(name, out SpeechAct act))
            return act;
        return kind switch
        {
            VerbKind.Show or VerbKind.Confirm => SpeechAct.Finds,
            VerbKind.Accuse => SpeechAct.Accuses,
            VerbKind.Deny => SpeechAct.Denies,
            VerbKind.Admit => SpeechAct.Admits,
            VerbKind.Demand => SpeechAct.Demands,
            VerbKind.Threaten or VerbKind.Promise => SpeechAct.Announces,
            _ => SpeechAct.Says,
        };
    }

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
        // "was quoted as saying": the subject speaks.
        bool quoted = clause.Verb + 1 < sentence.Chunks.Count && sentence.IsPhrase(clause.Verb + 1, "as saying");
        if (chunk.Passive && !quoted)
        {
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
                    return p.Phrase;
            return -1;
        }
        // "…, insisted the colonel, adding that …": whoever spoke goes on.
        if (clause.Subjects.Count == 0 && clause.SubjectOf >= 0 && chunk.Form == VerbForm.Gerund && _speakers.TryGetValue(clause.SubjectOf, out int speaker))
            return speaker;
        var subjects = sentence.SubjectsOf(c);
        // "…, said a farmer": after a clause that has its own subject.
        if (clause.Subjects.Count == 0 && clause.Link is ClauseLink.Main or ClauseLink.Coordinate && chunk.Form == VerbForm.Finite && clause.Objects.Count > 0 && clause.Objects[0] == clause.Verb + 1
            && clause.Verb > 1 && sentence.Chunks[clause.Verb - 1].Kind is ChunkKind.Comma or ChunkKind.CloseQuote or ChunkKind.Dash && clause.SubjectOf >= 0 && !sentence.Chunks[clause.Objects[0]].Pronoun
            && sentence.HeadOf(clause.Verb).Is(VerbKind.Say) && CanSpeak(clause.Objects[0], VerbKind.Say) && !HasFiniteComplement(c))
        {
            inverted = true;
            return clause.Objects[0];
        }
        if (clause.Subjects.Count > 0 && AfterTime(clause) is >= 0 and var teller)
            return teller;
        if (subjects.Count > 0)
            return Voiced(subjects);
        if (Fronted(clause) is >= 0 and var fronted)
            return fronted;
        // "…,” said Lynn Maalouf": the speaker follows its verb.
        if (clause.Objects.Count > 0 && clause.Link is ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Complement)
        {
            inverted = true;
            return clause.Objects[0];
        }
        return -1;
    }

    // "a day after the council accused it": the clause after the preposition has a subject of its own.
    private int AfterTime(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition <= clause.Subjects[^1] || p.Phrase >= clause.Verb)
                continue;
            if (!sentence.Is(p.Preposition, "after") && !sentence.Is(p.Preposition, "before") && !sentence.Is(p.Preposition, "since") && !sentence.Is(p.Preposition, "until"))
                continue;
            for (int i = p.Phrase + 1; i < clause.Verb; i++)
                if (sentence.Chunks[i].Kind is not (ChunkKind.Adverb or ChunkKind.NounPhrase) && !(sentence.Chunks[i].Kind == ChunkKind.Preposition && sentence.Is(i, "of")))
                    return -1;
            return p.Phrase;
        }
        return -1;
    }

    // "In the ministry they say", in translation "In the ministry have declared": the place speaks.
    private int Fronted(Clause clause)
    {
        if (clause.Link != ClauseLink.Main || sentence.Chunks[clause.Verb].Form != VerbForm.Finite)
            return -1;
        foreach (var p in sentence.Prepositions)
            if (p.Preposition == 0 && p.Phrase < clause.Verb && sentence.Is(0, "in") && (sentence.Nouns[p.Phrase].Speech is not null || sentence.Nouns[p.Phrase].Party >= 0 && sentence.Nouns[p.Phrase].PartyIsHead && parties[sentence.Nouns[p.Phrase].Party].Kind is not PartyKind.Country))
                return p.Phrase;
        return -1;
    }

    // "Two doctors and a nurse": the first of those who are joined; of others the last, words in parentheses left out.
    private int Voiced(List<int> subjects)
    {
        int at = subjects.Count - 1;
        while (at > 0 && subjects[at] > 0 && sentence.Chunks[subjects[at] - 1].Kind is ChunkKind.OpenParenthesis)
            at--;
        while (at > 0 && subjects[at] > 0 && sentence.Chunks[subjects[at] - 1].Kind is ChunkKind.And or ChunkKind.Or)
            at--;
        // "Fatima Osei, 34, said": an age.
        while (at > 0 && IsBareNumber(subjects[at]))
            at--;
        return subjects[at];
    }

    private bool IsBareNumber(int phrase) => sentence.Chunks[phrase].EndItem - sentence.Chunks[phrase].FirstItem == 1 && sentence.HeadOf(phrase).Class == WordClass.Number;

    private bool CanSpeak(int subject, VerbKind kind)
    {
        var noun = sentence.Nouns[subject];
        if (sentence.Chunks[subject].Pronoun)
            return !sentence.Is(subject, "it") || kind is not (VerbKind.Show or VerbKind.Threaten);
        if (noun.Speech is not null || noun.Persons is not null || noun.Party >= 0)
            return true;
        if (noun.Act is not null && noun.ActItem == sentence.Chunks[subject].Head || noun.Weapon is not null && noun.WeaponItem == sentence.Chunks[subject].Head)
            return false;
        // A hospital, a court, an office speaks; it shows nothing by itself.
        return noun is { Campaign: false, Event: false } && (noun.Object is null || kind != VerbKind.Show) && (kind == VerbKind.Say || sentence.HeadOf(subject).Class != WordClass.Number);
    }

    private TokenRange Content(int c, Clause clause, int subject, bool inverted, VerbKind kind, CompiledEntry verb, out TokenRange before, out QuotationKind quotation)
    {
        before = TokenRange.None;
        int cueEnd = sentence.Chunks[clause.Verb].End;
        int after = inverted && subject >= 0 ? sentence.Chunks[subject].End : cueEnd;
        int start = subject >= 0 && !inverted ? Math.Min(sentence.Chunks[subject].First, sentence.Chunks[clause.Verb].First) : sentence.Chunks[clause.Verb].First;
        int end = TrimEnd(sentence.Sentence.EndToken);
        quotation = QuotationKind.Indirect;
        if (IsTrailing(c, clause, subject, inverted, verb))
        {
            before = BeforeCue(start);
            // A quotation that goes on after the cue: “…,” she said, “…”.
            int quote = QuotationAfter(after, clause);
            if (quote >= 0)
                return Quoted(new(quote, end), before, out quotation);
            var resumed = IsParenthetical(clause, after, end, out int next) ? new TokenRange(next, end) : TokenRange.None;
            Quoted(before, before, out quotation);
            return resumed;
        }
        int from = ContentStart(c, clause, subject, inverted, after, kind, verb);
        if (from < 0 || from >= end)
            return TokenRange.None;
        int to = sentence.Chunks[clause.Verb].Form == VerbForm.Participle ? Math.Min(end, OwnEnd(c)) : ContentEnd(c, clause, from, end);
        var content = new TokenRange(from, TrimEnd(to));
        if (content.End <= content.First)
            return TokenRange.None;
        Quoted(content, TokenRange.None, out quotation);
        return content;
    }

    // What stands before a speaker that follows: its quotation, from wherever it opened, or the sentence.
    private TokenRange BeforeCue(int start)
    {
        int first = sentence.Sentence.FirstToken, last = start - 1;
        while (last > first && sentence.Tokens.Kind[last] is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseQuote or TokenKind.Question or TokenKind.Exclamation or TokenKind.Period)
            last--;
        int q = quotations.At(last);
        if (q >= 0 && last + 1 >= quotations.Ranges[q].End - 2 && last < start - 1)
        {
            int opened = quotations.Ranges[q].First - 1;
            if (opened <= first || sentence.Tokens.Kind[opened - 1] is TokenKind.Comma or TokenKind.Colon or TokenKind.CloseQuote or TokenKind.Dash)
                return new(Math.Max(0, opened), last + 1);
        }
        if (sentence.Chunks[0].Kind is ChunkKind.And or ChunkKind.Or && sentence.Chunks.Count > 1)
            first = sentence.Chunks[1].First;
        return new(first, TrimEnd(start));
    }

    private TokenRange Quoted(TokenRange content, TokenRange before, out QuotationKind quotation)
    {
        int quoted = quotations.QuotedTokens(content) + (before.IsNone || before == content ? 0 : quotations.QuotedTokens(before));
        int all = content.End - content.First + (before.IsNone || before == content ? 0 : before.End - before.First);
        quotation = quoted == 0 ? QuotationKind.Indirect : quoted >= all - 4 ? QuotationKind.Direct : QuotationKind.Mixed;
        return content;
    }

    // "The camp, the ministry said, had been empty": what follows goes on with what stood before.
    private bool IsParenthetical(Clause clause, int after, int end, out int next)
    {
        next = -1;
        for (int i = clause.Verb + 1; i < sentence.Chunks.Count && i < clause.Verb + 8; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.First < after)
                continue;
            if (chunk.Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Adverb)
                continue;
            if (chunk.Kind != ChunkKind.Comma)
                return false;
            next = chunk.End;
            return next < end - 2 && FiniteAfter(next);
        }
        return false;
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

    // "…, residents said", "…,” said X": a clause or a quotation stands before, and no complement follows.
    private bool IsTrailing(int c, Clause clause, int subject, bool inverted, CompiledEntry verb)
    {
        if (sentence.Chunks[clause.Verb].Form != VerbForm.Finite || clause.Link is ClauseLink.Relative or ClauseLink.Subordinate or ClauseLink.Conditional && clause.Linker >= 0)
            return false;
        int start = inverted || subject < 0 ? clause.Verb : Math.Min(subject, clause.Verb);
        int i = start - 1;
        bool quoted = false;
        while (i >= 0 && sentence.Chunks[i].Kind is ChunkKind.CloseQuote or ChunkKind.Dash or ChunkKind.Comma or ChunkKind.Stop)
        {
            quoted |= sentence.Chunks[i].Kind == ChunkKind.CloseQuote;
            i--;
        }
        if (i < 0 || i == start - 1)
            return quoted && i < 0;
        if (quoted && (quotations.At(sentence.Chunks[i].First) >= 0 || sentence.Chunks[0].Kind == ChunkKind.OpenQuote))
            return true;
        bool verbBefore = false;
        for (int v = 0; v < start && !verbBefore; v++)
            verbBefore = sentence.Chunks[v].Kind is ChunkKind.VerbGroup;
        bool opens = sentence.Chunks[0].Kind == ChunkKind.OpenQuote || quotations.At(sentence.Sentence.FirstToken) >= 0;
        if (!verbBefore && !opens && !IsParenthetical(clause, sentence.Chunks[clause.Verb].End, sentence.Sentence.EndToken, out _))
            return false;
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == c && sentence.Clauses[d].Link is ClauseLink.Complement && sentence.Clauses[d].Verb > clause.Verb)
                return false;
        if (verb.Attribute("frame") == "tell")
            return true;
        foreach (int o in clause.Objects)
            if (o > clause.Verb && o != subject && sentence.Chunks[o - 1].Kind != ChunkKind.Comma)
                return false;
        return true;
    }

    private int ContentStart(int c, Clause clause, int subject, bool inverted, int after, VerbKind kind, CompiledEntry verb)
    {
        int quote = QuotationAfter(after, clause);
        int best = int.MaxValue;
        bool finite = false;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
        {
            var inner = sentence.Clauses[d];
            if (inner.Governor != c || inner.Verb < clause.Verb || SpeaksOn(inner))
                continue;
            if (inner.Link is ClauseLink.Complement || inner.Link is ClauseLink.Infinitive or ClauseLink.Participle or ClauseLink.Relative && !finite)
                best = Math.Min(best, StartOf(inner));
            finite |= inner.Link is ClauseLink.Complement;
        }
        if (quote >= 0 && quote <= best)
            return quote;
        bool tells = verb.Attribute("frame") == "tell";
        // "told reporters that …": what is told begins with the clause, not with those who are told.
        if (!(finite && kind is not (VerbKind.Accuse or VerbKind.Demand)))
            foreach (int o in clause.Objects)
                if (!(inverted && o == subject) && o > clause.Verb && !(tells && best == int.MaxValue))
                    best = Math.Min(best, sentence.Chunks[o].First);
        if (best == int.MaxValue || kind is VerbKind.Accuse or VerbKind.Demand)
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "of") || sentence.Is(p.Preposition, "for")))
                    best = Math.Min(best, sentence.Chunks[p.Preposition].First);
        int next = SkipMarks(after, sentence.Sentence.EndToken);
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

    // The end of a clause with those that hang on it.
    private int OwnEnd(int c)
    {
        int end = sentence.Chunks[sentence.Clauses[c].End - 1].End, last = c;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor == last || sentence.Clauses[d].Governor == c)
            {
                end = Math.Max(end, sentence.Chunks[sentence.Clauses[d].End - 1].End);
                last = d;
            }
        return end;
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

    // "by the hospital's count", "by Amnesty's estimate".
    private bool IsCount(PrepositionalPhrase p) =>
        sentence.Is(p.Preposition, "by") && HasPossessive(p.Phrase) && sentence.Nouns[p.Phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance
        && (p.Preposition == 0 || sentence.Chunks[p.Preposition - 1].Kind == ChunkKind.Comma);

    private void ReadCue(PrepositionalPhrase p)
    {
        var cue = sentence.HeadOf(p.Preposition);
        var kind = cue.Entry is { Category: LexiconCategory.Cue } entry ? entry.As<CueKind>() : CueKind.AccordingTo;
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
        Quoted(content.IsNone ? before : content, content.IsNone ? TokenRange.None : before, out var quotation);
        var frame = new SpeechFrame { Sentence = sentence.Index, Cue = new(start, sentence.Chunks[p.Preposition].End), Verb = VerbKind.Say, Quotation = quotation, Content = content, Before = before, Stance = StanceKind.Asserted };
        SetSpeaker(frame, p.Phrase, -1);
        _found.Add(frame);
    }

    // ---- speakers

    private void SetSpeaker(SpeechFrame frame, int phrase, int clause)
    {
        frame.SpeakerWords = SpeakerWords(phrase);
        frame.Speaker = frame.Self ? -1 : SpeakerOf(phrase, clause);
        if (frame.Speaker < 0)
            return;
        parties[frame.Speaker].Speaks = true;
        if (quotations.At(frame.Cue.First) < 0 && frame.Verb is not (VerbKind.Believe or VerbKind.Threaten or VerbKind.Promise))
        {
            parties.LastSpeaker = frame.Speaker;
            _spokeIn = sentence.Index;
        }
    }

    /// <summary>The sentence in which somebody spoke last, and the subject of the sentence before when nobody did.</summary>
    private int _spokeIn = -1;
    private int _subjectBefore = -1;
    private int _subjectOf = -1;

    /// <summary>Whose report the sentence before told of.</summary>
    private int _reportOwner = -1;

    private void NoteSubject()
    {
        _subjectBefore = -1;
        _subjectOf = sentence.Index;
        _reportOwner = -1;
        for (int i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Nouns[i].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance)
                _reportOwner = OwnerBeside(i) is >= 0 and var owner ? owner : Publisher(i) is >= 0 and var publisher ? publisher : _reportOwner;
        if (_spokeIn == sentence.Index || sentence.ClauseCount == 0)
            return;
        var subjects = sentence.SubjectsOf(0);
        if (subjects.Count == 1 && sentence.Nouns[subjects[0]] is { Party: >= 0, PartyIsHead: true } noun)
            _subjectBefore = noun.Party;
    }

    // "Amnesty published a report": whoever makes it public.
    private int Publisher(int report)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (!clause.Objects.Contains(report) || sentence.VerbOf(clause) is not { Category: LexiconCategory.Verb } verb || !(verb.Is(VerbKind.Say) || verb.Is(VerbKind.General) && sentence.HeadOf(clause.Verb).Form != FormKind.Plain && Publishes(clause.Verb)))
                continue;
            var subjects = sentence.SubjectsOf(c);
            return subjects.Count == 1 ? NamedSpeaker(subjects[0]) : -1;
        }
        return -1;
    }

    private bool Publishes(int verb)
    {
        var word = sentence.Tokens[sentence.Chunks[verb].End - 1];
        foreach (string stem in (ReadOnlySpan<string>)["releas", "issu", "present", "launch", "produc", "compil", "publish", "submit", "unveil"])
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "He said": who spoke last, unless the sentence before told of somebody else.
    private int PronounSpeaker(int phrase)
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

    // The head phrase with what tells which: "doctors at the hospital", "a committee of elders".
    private TokenRange SpeakerWords(int phrase)
    {
        var words = sentence.Words(phrase);
        return sentence.Chunks[phrase].Pronoun ? words : new(words.First, ComplementEnd(phrase));
    }

    private int ComplementEnd(int phrase)
    {
        int end = sentence.Chunks[phrase].End, at = phrase;
        for (int steps = 0; steps < 3; steps++)
        {
            int next = at;
            foreach (var p in sentence.Prepositions)
                if (p.Preposition == at + 1 && p.Phrase == at + 2 && sentence.Chunks[p.Phrase].Kind == ChunkKind.NounPhrase && IsComplement(p.Preposition))
                    next = p.Phrase;
            if (next == at)
                break;
            at = next;
            end = sentence.Chunks[at].End;
        }
        return end;
    }

    private bool IsComplement(int preposition) => sentence.Is(preposition, "of") || sentence.Is(preposition, "at") || sentence.Is(preposition, "from") || sentence.Is(preposition, "in") || sentence.Is(preposition, "for") || sentence.Is(preposition, "with");

    private int SpeakerOf(int phrase, int clause)
    {
        var noun = sentence.Nouns[phrase];
        if (sentence.Chunks[phrase].Pronoun)
            return PronounSpeaker(phrase);
        bool spokesperson = noun.Speech is not null && noun.Speech.As<SpeechNoun>() == SpeechNoun.Spokesperson || HasSpokesperson(phrase);
        if (noun.Speech is not null && noun.Speech.As<SpeechNoun>() == SpeechNoun.Utterance)
            return OwnerOf(phrase, clause);
        bool named = noun.Party >= 0 && noun.PartyIsHead && parties[noun.Party].Kind == PartyKind.Person;
        int body = spokesperson ? BodyOf(phrase) : -1;
        if (body < 0 && named)
            body = BodyOfName(phrase);
        if (body >= 0)
        {
            if (named && noun.Party != body)
                RedirectName(noun, body);
            else if (phrase + 2 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.Comma && sentence.Chunks[phrase + 2].Kind == ChunkKind.NounPhrase
                && sentence.Nouns[phrase + 2] is { Party: >= 0, PartyIsHead: true } apposed && parties[apposed.Party].Kind == PartyKind.Person)
                RedirectName(apposed, body);
            return body;
        }
        if (noun.Party >= 0)
            return noun.Party;
        if (Remembered(phrase) is >= 0 and var known)
            return known;
        if (Seat(noun, phrase) is >= 0 and var state)
            return state;
        if (noun.Speech is not null || noun.Persons is not null || sentence.HeadOf(phrase).Sense(LexiconCategory.Title) is not null)
            return Unnamed(phrase);
        return sentence.HeadOf(phrase).Class == WordClass.ProperNoun ? parties.Person(sentence.Items[sentence.Chunks[phrase].FirstItem].First, sentence.HeadOf(phrase).End) : Unnamed(phrase);
    }

    // "Damascus said": a city that speaks is the seat of a government.
    private int Seat(in Noun noun, int phrase) =>
        noun.Place is { } place && place.As<PlaceKind>() == PlaceKind.City && sentence.Chunks[phrase].EndItem - sentence.Chunks[phrase].FirstItem == 1
        && place.Attribute("country") is { } country && parties.Entry(country.ToLowerInvariant()) is { Category: LexiconCategory.Party } state ? parties.Named(state) : -1;

    // "the network", "the forum": a body named before, by the last word of its name.
    private int Remembered(int phrase)
    {
        if (!sentence.Chunks[phrase].Definite || ComplementEnd(phrase) > sentence.Chunks[phrase].End)
            return -1;
        var head = sentence.HeadOf(phrase);
        return head.End - head.First == 1 && head.Class == WordClass.Noun ? parties.NamedLike(sentence.Tokens[head.First], first: false) : -1;
    }

    private bool HasSpokesperson(int phrase)
    {
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Speech) is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Spokesperson)
                return true;
        return false;
    }

    // "Israeli army spokesman", "a spokesman for the coalition", "network coordinator Hawa Abdelrahim".
    private int BodyOf(int phrase)
    {
        var noun = sentence.Nouns[phrase];
        if (noun.Party >= 0 && IsBody(noun.Party))
            return noun.Party;
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
        {
            var item = sentence.Items[i];
            if (item.Entry is { Category: LexiconCategory.Party } party && party.As<PartyKind>() is not (PartyKind.Person or PartyKind.Country))
                return parties.Named(party);
            if (i < sentence.Chunks[phrase].Head && item.End - item.First == 1 && item.Sense(LexiconCategory.Speech) is not { Value: (int)SpeechNoun.Spokesperson } && item.Class is WordClass.Noun or WordClass.ProperNoun
                && parties.NamedLike(sentence.Tokens[item.First], first: item.Class == WordClass.ProperNoun) is >= 0 and var known)
                return known;
        }
        int after = BodyAfter(phrase);
        return after >= 0 ? after : noun.Party >= 0 && parties[noun.Party].Kind == PartyKind.Person ? BodyOfName(phrase) : -1;
    }

    private bool IsBody(int party) => parties[party].Kind is not (PartyKind.Person or PartyKind.Country or PartyKind.PersonGroup);

    // The body in the complement of a post: "director of research at Amnesty International", "a spokesman for the coalition".
    private int BodyAfter(int phrase)
    {
        int end = Math.Min(sentence.Chunks.Count, phrase + 8);
        for (int i = phrase + 1; i < end; i++)
        {
            if (sentence.Chunks[i].Kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb))
                return -1;
            if (sentence.Chunks[i].Kind != ChunkKind.NounPhrase || sentence.Chunks[i - 1].Kind != ChunkKind.Preposition || !IsComplement(i - 1) || sentence.Is(i - 1, "in"))
                continue;
            int party = sentence.Nouns[i].Party;
            if (party < 0)
            {
                if (Remembered(i) is >= 0 and var known)
                    return known;
                continue;
            }
            if (IsBody(party) || parties[party].Kind == PartyKind.Country && i == phrase + 2)
                return party;
            if (sentence.Nouns[i].PartyIsHead && parties[party].Kind == PartyKind.Person && !sentence.Is(i - 1, "with") && IsLongName(i))
                return AsBody(party);
        }
        return -1;
    }

    // An unknown name that somebody is a director of is a body, not a person.
    private int AsBody(int party)
    {
        parties[party].Kind = PartyKind.Organisation;
        return party;
    }

    private bool IsLongName(int phrase) => sentence.Nouns[phrase].PartyEnd - sentence.Nouns[phrase].PartyFirst >= 2;

    // "Lynn Maalouf, director of research at Amnesty International,", "Yusuf Karim of the rights group Sahel Legal Watch": the body behind a named person.
    private int BodyOfName(int phrase)
    {
        if (phrase + 2 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.Preposition && sentence.Chunks[phrase + 2].Kind == ChunkKind.NounPhrase
            && (sentence.Is(phrase + 1, "of") || sentence.Is(phrase + 1, "at") || sentence.Is(phrase + 1, "from") || sentence.Is(phrase + 1, "for")))
        {
            var of = sentence.Nouns[phrase + 2];
            if (of.Party >= 0 && of.PartyIsHead && (IsBody(of.Party) || parties[of.Party].Kind == PartyKind.Person && IsLongName(phrase + 2) && of.Place is null))
                return IsBody(of.Party) ? of.Party : AsBody(of.Party);
        }
        return Apposition(phrase);
    }

    private int Apposition(int phrase)
    {
        if (phrase + 2 >= sentence.Chunks.Count || sentence.Chunks[phrase + 1].Kind != ChunkKind.Comma)
            return -1;
        if (sentence.Chunks[phrase + 2].Kind == ChunkKind.Relative)
            return HeadsBody(phrase + 3);
        if (sentence.Chunks[phrase + 2].Kind != ChunkKind.NounPhrase)
            return -1;
        int post = phrase + 2;
        var noun = sentence.Nouns[post];
        if (noun.Speech is null && sentence.HeadOf(post).Sense(LexiconCategory.Title) is null && !HasSpokesperson(post))
            return -1;
        if (noun.Party >= 0 && IsBody(noun.Party) && parties[noun.Party].Kind is not PartyKind.State)
            return noun.Party;
        if (noun.Party >= 0 && parties[noun.Party].Kind == PartyKind.Person && HasPossessive(post) && noun.PartyFirst == sentence.Chunks[post].First)
            return parties[noun.Party].Kind == PartyKind.Person ? -1 : noun.Party;
        return HasSpokesperson(post) || noun.Speech is not null ? BodyOf(post) : -1;
    }

    // "Mira Castellan, who heads the council's legal section".
    private int HeadsBody(int verb)
    {
        if (verb + 1 >= sentence.Chunks.Count || sentence.Chunks[verb].Kind != ChunkKind.VerbGroup || sentence.Chunks[verb + 1].Kind != ChunkKind.NounPhrase)
            return -1;
        var word = sentence.Tokens[sentence.Chunks[verb].End - 1];
        if (!word.Equals("heads", StringComparison.OrdinalIgnoreCase) && !word.Equals("leads", StringComparison.OrdinalIgnoreCase) && !word.Equals("directs", StringComparison.OrdinalIgnoreCase))
            return -1;
        var noun = sentence.Nouns[verb + 1];
        if (noun.Party >= 0 && IsBody(noun.Party))
            return noun.Party;
        var item = sentence.Items[sentence.Chunks[verb + 1].FirstItem];
        for (int i = sentence.Chunks[verb + 1].FirstItem; i < sentence.Chunks[verb + 1].EndItem; i++)
        {
            item = sentence.Items[i];
            if (item.Class is WordClass.Noun or WordClass.ProperNoun && item.End - item.First == 1 && parties.NamedLike(sentence.Tokens[item.First], first: true) is >= 0 and var known)
                return known;
        }
        return -1;
    }

    private bool HasPossessive(int phrase)
    {
        for (int i = sentence.Chunks[phrase].FirstItem; i < sentence.Chunks[phrase].EndItem; i++)
            if (sentence.Items[i].Class == WordClass.Possessive)
                return true;
        return false;
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
        if (OwnerBeside(phrase) is >= 0 and var owner)
            return owner;
        if (clause >= 0 && sentence.Clauses[clause].Governor >= 0)
            foreach (int subject in sentence.SubjectsOf(sentence.Clauses[clause].Governor))
                if (sentence.Nouns[subject].Party >= 0)
                    return sentence.Nouns[subject].Party;
        bool media = noun.Speech!.Attribute("kind") is not null;
        if (!media && sentence.Chunks[phrase].Definite && parties.LastSpeaker >= 0)
            return parties.LastSpeaker;
        return Unnamed(phrase);
    }

    // "Amnesty's report", "a report by Amnesty", "evidence collected last year by the centre".
    private int OwnerBeside(int phrase)
    {
        if (sentence.Nouns[phrase].Party >= 0)
            return sentence.Nouns[phrase].Party;
        if (Possessor(phrase) is >= 0 and var possessor)
            return possessor;
        bool made = false;
        for (int i = phrase + 1; i + 1 < sentence.Chunks.Count && i < phrase + 9; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.VerbGroup && chunk.Form == VerbForm.Participle && !made)
                made = true;
            else if (chunk.Kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Date or ChunkKind.Adverb or ChunkKind.Comma) || chunk.Kind == ChunkKind.Comma && !made)
                return -1;
            if (chunk.Kind == ChunkKind.Preposition && sentence.Chunks[i + 1].Kind == ChunkKind.NounPhrase && (sentence.Is(i, "by") || (sentence.Is(i, "from") || sentence.Is(i, "of")) && i == phrase + 1) && NamedSpeaker(i + 1) is >= 0 and var owner)
                return owner;
        }
        return -1;
    }

    // "the hospital's count": a possessor that no lexicon holds, by its words.
    private int Possessor(int phrase)
    {
        var chunk = sentence.Chunks[phrase];
        int first = chunk.FirstItem;
        while (first < chunk.Head && sentence.Items[first].Class is WordClass.Determiner or WordClass.Adjective)
            first++;
        for (int i = first + 1; i < chunk.Head; i++)
            if (sentence.Items[i].Class == WordClass.Possessive && sentence.Items[i - 1].Class is WordClass.Noun or WordClass.ProperNoun)
            {
                var words = sentence.Tokens.Span(sentence.Items[first].First, sentence.Items[i - 1].End);
                return parties.ByWords(sentence.Tokens.Text.AsSpan(words.Start, words.Length), PartyKind.Organisation);
            }
        return -1;
    }

    // A body, a person or a group that can own a report; -1 when the phrase names a thing.
    private int NamedSpeaker(int phrase)
    {
        var noun = sentence.Nouns[phrase];
        if (noun.Party >= 0)
            return noun.Party;
        if (noun.Speech is { } speech)
            return speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson ? SpeakerOf(phrase, -1) : -1;
        return noun.Persons is not null && noun.Act is null || IsName(phrase) && noun.Place is null ? Unnamed(phrase) : -1;
    }

    // "Lantern Rights": every word of the phrase is written with a capital, and not because a sentence begins.
    private bool IsName(int phrase)
    {
        var chunk = sentence.Chunks[phrase];
        int words = 0;
        for (int i = chunk.FirstItem; i < chunk.EndItem; i++)
        {
            var item = sentence.Items[i];
            if (item.Class is WordClass.Determiner or WordClass.Preposition && i == chunk.FirstItem)
                continue;
            for (int t = item.First; t < item.End; t++, words++)
                if (!sentence.Tokens.Has(t, TokenFlags.Capital) || sentence.Tokens.Has(t, TokenFlags.Shouted))
                    return false;
        }
        return words >= 2;
    }

    // Speakers without a name are known by their words: "doctors at the hospital", afterwards "the doctors".
    private int Unnamed(int phrase)
    {
        var chunk = sentence.Chunks[phrase];
        int first = chunk.FirstItem;
        while (first < chunk.Head && sentence.Items[first].Class is WordClass.Determiner or WordClass.Number)
            first++;
        int start = sentence.Items[first].First, headEnd = sentence.Items[chunk.Head].End, end = Math.Max(headEnd, ComplementEnd(phrase));
        var bare = sentence.Tokens.Span(start, headEnd);
        if (end == headEnd || chunk.EndItem - 1 > chunk.Head || IsName(phrase))
            return parties.ByWords(sentence.Tokens.Text.AsSpan(bare.Start, bare.Length), IsName(phrase) ? PartyKind.Organisation : PartyKind.PersonGroup);
        var full = sentence.Tokens.Span(start, end);
        int party = parties.ByWords(sentence.Tokens.Text.AsSpan(full.Start, full.Length), PartyKind.PersonGroup);
        parties.AddAlias(sentence.Tokens.Text.AsSpan(bare.Start, bare.Length), party);
        return party;
    }
}
