using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Clauses;

/// <summary>Finds the clauses of a sentence in one pass over its chunks, with a stack of clauses that are still open.</summary>
internal sealed partial class ClauseBuilder(TokenList tokens)
{
    /// <summary>More chunks do not stand between "have" and its participle.</summary>
    private const int LongestGap = 6;

    private readonly List<Clause> _pool = [];
    private readonly List<Frame> _frames = [];
    private SentenceList<Chunk> _chunks = new();
    private SentenceList<Item> _items = new();

    /// <summary>The noun phrase before an apposition between commas ("61 people, most of them traders, were"); -1 when none is open.</summary>
    private int _apposed = -1;

    /// <summary>The noun phrase before an example or part between commas ("19 people, including two nurses, were"); -1 when none is open.</summary>
    private int _exemplified = -1;

    private struct Frame
    {
        internal ClauseLink Link;
        internal int Governor;
        internal int Linker;

        /// <summary>First and last noun phrase that wait for a verb; -1 when none.</summary>
        internal int Subject;
        internal int LastSubject;
        internal bool Either;

        /// <summary>For a relative clause, the noun phrase it belongs to; -1 otherwise.</summary>
        internal int Antecedent;

        /// <summary>The latest clause of the frame; -1 until its verb is seen.</summary>
        internal int Clause;
    }

    /// <summary>The clauses of the sentence read last; only the first <see cref="Count"/> are in use.</summary>
    internal List<Clause> Clauses => _pool;

    internal int Count { get; private set; }

    internal SentenceList<PrepositionalPhrase> Prepositions { get; } = new();

    internal void Read(SentenceList<Item> items, SentenceList<Chunk> chunks)
    {
        _items = items;
        _chunks = chunks;
        Count = 0;
        _apposed = _exemplified = -1;
        Prepositions.Clear();
        _frames.Clear();
        Push(ClauseLink.Main, -1, -1, -1);
        int preposition = -1, lastPhrase = -1, lastPreposition = -1;
        for (int i = 0; i < chunks.Count; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Preposition or ChunkKind.Cue:
                    preposition = i;
                    break;
                case ChunkKind.NounPhrase when preposition < 0 && Inserted(i) is > 0 and var close:
                    i = close - 1;
                    lastPreposition = -1;
                    break;
                case ChunkKind.NounPhrase or ChunkKind.Date:
                    Attach(i, lastPhrase, ref preposition, ref lastPreposition);
                    if (chunks[i].Kind == ChunkKind.NounPhrase)
                        lastPhrase = i;
                    break;
                case ChunkKind.VerbGroup:
                    VerbGroup(i, preposition, lastPhrase);
                    _apposed = _exemplified = -1;
                    preposition = -1;
                    lastPreposition = -1;
                    break;
                case ChunkKind.That:
                    That(i, lastPhrase);
                    preposition = lastPreposition = -1;
                    break;
                case ChunkKind.Relative when IsHow(i) && Top.Clause >= 0:
                    Push(ClauseLink.Complement, Top.Clause, i, -1);
                    preposition = lastPreposition = -1;
                    break;
                case ChunkKind.Relative:
                    Push(ClauseLink.Relative, Top.Clause, i, lastPhrase);
                    preposition = lastPreposition = -1;
                    break;
                case ChunkKind.Subordinator:
                    Push(ClauseLink.Subordinate, Top.Clause, i, -1);
                    preposition = lastPreposition = -1;
                    break;
                case ChunkKind.Conditional:
                    Push(ClauseLink.Conditional, Top.Clause, i, -1);
                    preposition = lastPreposition = -1;
                    break;
                case ChunkKind.OpenQuote:
                    if (OpensQuotation(i))
                        Push(ClauseLink.Complement, Top.Clause, i, -1);
                    break;
                case ChunkKind.CloseQuote:
                    if (ClosesQuotation(i))
                        Push(ClauseLink.Main, -1, i, -1);
                    preposition = lastPreposition = -1;
                    break;
                case ChunkKind.Colon or ChunkKind.Dash or ChunkKind.Stop:
                    if (Top.Clause >= 0)
                        Push(ClauseLink.Main, -1, i, -1);
                    else
                        Top = Top with { Subject = -1, LastSubject = -1 };
                    preposition = lastPreposition = -1;
                    break;
                // "the wetlands below, the ministry said": where, with nothing after it.
                case ChunkKind.Comma when preposition == i - 1 && IsPlaceAdverb(preposition):
                    preposition = -1;
                    break;
                default:
                    break;
            }
        }
        SetExtents();
    }

    // What a noun phrase or a date belongs to: a preposition, the list behind one, another phrase or the clause.
    private void Attach(int i, int lastPhrase, ref int preposition, ref int lastPreposition)
    {
        if (preposition >= 0)
        {
            if (KindAt(preposition - 1) == ChunkKind.Comma && _items[_chunks[preposition].Head].Is(WordKind.Breakdown) && _exemplified < 0)
                _exemplified = lastPhrase;
            Prepositions.Add(new(preposition, i, lastPhrase, Top.Clause));
            lastPreposition = preposition;
            preposition = -1;
        }
        else if (lastPreposition >= 0 && ContinuesList(i) && (!OpensClause(i) || IsPair(lastPreposition, i) || IsInRemark(i)))
        {
            Prepositions.Add(new(lastPreposition, i, Prepositions[^1].Host, Top.Clause));
        }
        else if (lastPhrase >= 0 && IsWhose(i))
        {
            lastPreposition = -1;
            Push(ClauseLink.Relative, Top.Clause, -1, -1);
            Phrase(i);
        }
        else if (_chunks[i].Kind == ChunkKind.NounPhrase && (_apposed >= 0 || IsApposition(i, lastPhrase)))
        {
            lastPreposition = -1;
            if (_apposed < 0)
                _apposed = lastPhrase;
        }
        else if (_chunks[i].Kind == ChunkKind.NounPhrase)
        {
            lastPreposition = -1;
            Phrase(i);
        }
    }

    // "remembered how soldiers came": what is remembered.
    private bool IsHow(int chunk) => tokens[_chunks[chunk].First].Equals("how", StringComparison.OrdinalIgnoreCase) && _chunks[chunk].End - _chunks[chunk].First == 1;

    private Frame Top
    {
        get => _frames[^1];
        set => _frames[^1] = value;
    }

    private void Push(ClauseLink link, int governor, int linker, int antecedent) =>
        _frames.Add(new Frame { Link = link, Governor = governor, Linker = linker, Subject = -1, LastSubject = -1, Antecedent = antecedent, Clause = -1 });

    private Clause Add(int verb, ClauseLink link, int governor, int linker)
    {
        if (Count == _pool.Count)
            _pool.Add(new Clause());
        var clause = _pool[Count++];
        clause.Reset(verb, link, governor, linker);
        return clause;
    }

    private bool IsPlaceAdverb(int preposition)
    {
        if (preposition < 0)
            return false;
        var word = tokens[_chunks[preposition].End - 1];
        foreach (string place in (ReadOnlySpan<string>)["below", "above", "inside", "outside", "nearby", "beyond", "behind", "around", "opposite", "alongside", "underneath", "before", "since", "over", "off", "by", "past"])
            if (word.Equals(place, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "the mayor, whose father was shot, said": what is told of the father opens a clause of its own.
    private bool IsWhose(int phrase) => tokens[_chunks[phrase].First].Equals("whose", StringComparison.OrdinalIgnoreCase);

    private ChunkKind KindAt(int chunk) => chunk >= 0 && chunk < _chunks.Count ? _chunks[chunk].Kind : ChunkKind.Stop;

    // The chunk before, adverbs and quotation marks skipped.
    private int Before(int i)
    {
        do
            i--;
        while (i >= 0 && _chunks[i].Kind is ChunkKind.Adverb or ChunkKind.OpenQuote or ChunkKind.CloseQuote);
        return i;
    }

    private bool ContinuesList(int i) => KindAt(Before(i)) is ChunkKind.And or ChunkKind.Or or ChunkKind.Comma;

    // "between X and Y": the second of the pair belongs to the preposition, whatever follows.
    private bool IsPair(int preposition, int phrase) =>
        _items[_chunks[preposition].Head].Entry is { Category: LexiconCategory.Function } word && word.Attribute("role") == "pair" && KindAt(Before(phrase)) == ChunkKind.And && Prepositions[^1].Preposition == preposition && Before(Before(phrase)) == Prepositions[^1].Phrase;

    // "commandos disguised as doctors and patients entered": the verb belongs to the phrase before the participle.
    private bool IsInRemark(int i) => KindAt(Before(i)) == ChunkKind.And && KindAt(i + 1) == ChunkKind.VerbGroup && Top is { Link: ClauseLink.Participle, Clause: >= 0 } && OuterWaits();

    // Whether a finite verb group follows a noun phrase (and what is joined to it by and, or, commas and prepositions) before any other boundary.
    private bool OpensClause(int phrase)
    {
        bool comma = false, joined = false, relative = false;
        for (int i = phrase + 1; i < _chunks.Count && i < phrase + 10; i++)
        {
            switch (_chunks[i].Kind)
            {
                // "and 61 who lived nearby were wounded": the first verb is the relative's.
                case ChunkKind.Relative when !comma && i == phrase + 1:
                    relative = true;
                    break;
                case ChunkKind.VerbGroup when relative:
                    relative = false;
                    break;
                case ChunkKind.VerbGroup:
                    // "burned homes and schools, the UN said": the verb has a subject of its own.
                    if (comma && !joined && KindAt(i - 1) == ChunkKind.NounPhrase && KindAt(i - 2) == ChunkKind.Comma && IsSpeech(i))
                        return false;
                    return _chunks[i].Form == VerbForm.Finite && !(i == phrase + 1 && ReadsReduced(i)) && (!comma || i > phrase + 2);
                case ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Date or ChunkKind.OpenQuote or ChunkKind.CloseQuote:
                    break;
                case ChunkKind.And or ChunkKind.Or:
                    // "X and used": the verb is joined to another verb, not to this phrase.
                    if (KindAt(i + 1) == ChunkKind.VerbGroup || KindAt(i + 1) == ChunkKind.Adverb && KindAt(i + 2) == ChunkKind.VerbGroup)
                        return false;
                    joined = comma;
                    break;
                case ChunkKind.Comma:
                    // "the soldiers, together with their allies, burned": what stands between commas is no list.
                    if (comma && !(KindAt(phrase + 1) == ChunkKind.Comma && KindAt(i + 1) == ChunkKind.VerbGroup && (KindAt(phrase + 2) == ChunkKind.Preposition || _chunks[i + 1].Form == VerbForm.Finite && !IsSpeech(i + 1))))
                        return false;
                    comma = true;
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    // "Zebari, the former minister, told": between commas, before the verb, and no list.
    private bool IsApposition(int i, int lastPhrase)
    {
        if (lastPhrase < 0 || KindAt(i - 1) != ChunkKind.Comma || i - 2 < 0 || Top.Clause < 0 && Top.Subject < 0)
            return false;
        for (int j = i + 1; j < _chunks.Count && j < i + 14; j++)
        {
            switch (_chunks[j].Kind)
            {
                case ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Date or ChunkKind.And:
                    break;
                case ChunkKind.Comma:
                    return KindAt(j + 1) == ChunkKind.VerbGroup && _chunks[j + 1].Form == VerbForm.Finite || KindAt(j + 1) == ChunkKind.Adverb && KindAt(j + 2) == ChunkKind.VerbGroup;
                default:
                    return false;
            }
            if (_chunks[j].Kind == ChunkKind.And && KindAt(j - 1) == ChunkKind.Comma)
                return false;
        }
        return false;
    }

    private void Phrase(int i)
    {
        var frame = Top;
        if (frame.Clause < 0)
        {
            if (frame.Subject < 0)
            {
                frame.Subject = frame.LastSubject = i;
            }
            else if (ContinuesList(i))
            {
                frame.LastSubject = i;
                frame.Either |= KindAt(Before(i)) == ChunkKind.Or;
            }
            else if (frame.Link is ClauseLink.Relative || IsTime(frame.Subject, i))
            {
                frame.Subject = frame.LastSubject = i;
            }
            Top = frame;
            return;
        }
        var before = KindAt(Before(i));
        // "The strike that killed a commander and ninety civilians was …": the verb belongs to the phrase that waits for it.
        bool awaited = before is ChunkKind.And or ChunkKind.Or && frame.Link == ClauseLink.Relative && KindAt(Before(Before(i))) != ChunkKind.Comma && OuterWaits();
        // "say 40 rebels and 12 of their own men have died": counted persons joined after a verb of saying are one subject.
        bool counted = before == ChunkKind.And && IsSpeech(_pool[frame.Clause].Verb) && _pool[frame.Clause].Objects.Count == 1 && _pool[frame.Clause].Objects[0] == Before(Before(i)) && _items[_chunks[Before(Before(i))].FirstItem].Class == WordClass.Number;
        if (before is ChunkKind.And or ChunkKind.Or or ChunkKind.Comma && !awaited && !counted && OpensClause(i))
        {
            // "…, and the army shelled": a new clause beside the one before.
            bool afterSubordinate = frame.Link is ClauseLink.Subordinate or ClauseLink.Conditional && before == ChunkKind.Comma;
            if (afterSubordinate && _frames.Count > 1 && _frames[^2] is { Clause: < 0, Subject: < 0, Link: ClauseLink.Complement or ClauseLink.Relative })
            {
                // "said that, as it lost territory, the group herded people": back to the clause that still waits.
                _frames.RemoveAt(_frames.Count - 1);
                Top = Top with { Subject = i, LastSubject = i };
                return;
            }
            int governor = frame.Link == ClauseLink.Complement || frame.Link == ClauseLink.Coordinate ? frame.Governor : -1;
            Push(afterSubordinate ? ClauseLink.Main : ClauseLink.Coordinate, afterSubordinate ? -1 : governor, -1, -1);
            frame = Top;
            frame.Subject = frame.LastSubject = i;
            Top = frame;
            return;
        }
        // "each evening", "every night": when, not what.
        if (!_items[_chunks[i].Head].Is(LexiconCategory.Time))
            _pool[frame.Clause].Objects.Add(i);
    }

    // "A week later they shelled", "Hours earlier the army had": what stands right before the subject tells when.
    private bool IsTime(int phrase, int subject) =>
        subject == phrase + 2 && KindAt(phrase + 1) == ChunkKind.Adverb && _items[_chunks[phrase + 1].Head] is var adverb && tokens[adverb.First] is var word
        && (word.Equals("later", StringComparison.OrdinalIgnoreCase) || word.Equals("earlier", StringComparison.OrdinalIgnoreCase) || word.Equals("before", StringComparison.OrdinalIgnoreCase) || word.Equals("after", StringComparison.OrdinalIgnoreCase));

    // "The camp, the ministry said, had been empty": a clause of its own between commas, around which the sentence goes on; the comma that closes it, or -1.
    private int Inserted(int i)
    {
        if (KindAt(i - 1) != ChunkKind.Comma || Top.Clause < 0 && Top.Subject < 0)
            return -1;
        int verb = i + 1;
        while (verb < i + 5 && KindAt(verb) == ChunkKind.Preposition && KindAt(verb + 1) == ChunkKind.NounPhrase)
            verb += 2;
        if (KindAt(verb) != ChunkKind.VerbGroup || _chunks[verb].Form != VerbForm.Finite || _chunks[verb].Passive || !IsSpeech(verb))
            return -1;
        int close = verb + 1;
        while (close < verb + 6 && KindAt(close) is ChunkKind.Adverb or ChunkKind.Date or ChunkKind.Preposition || KindAt(close) == ChunkKind.NounPhrase && KindAt(close - 1) == ChunkKind.Preposition)
            close++;
        if (KindAt(close) != ChunkKind.Comma)
            return -1;
        int next = close + 1;
        if (KindAt(next) == ChunkKind.Adverb)
            next++;
        bool goesOn = Top.Clause < 0 ? KindAt(next) == ChunkKind.VerbGroup && _chunks[next].Form == VerbForm.Finite : KindAt(next) is ChunkKind.And or ChunkKind.Or && KindAt(next + 1) == ChunkKind.VerbGroup && !IsSpeech(next + 1);
        if (!goesOn)
            return -1;
        Add(verb, ClauseLink.Main, -1, -1).Subjects.Add(i);
        for (int p = i + 1; p < close; p++)
            if (_chunks[p].Kind == ChunkKind.Preposition && KindAt(p + 1) is ChunkKind.NounPhrase or ChunkKind.Date)
                Prepositions.Add(new(p, p + 1, p < verb ? i : verb - 1, Count - 1));
        return close;
    }

    private void That(int i, int lastPhrase)
    {
        bool relative = i > 0 && i - 1 == lastPhrase && KindAt(i + 1) == ChunkKind.VerbGroup;
        Push(relative ? ClauseLink.Relative : ClauseLink.Complement, Top.Clause, i, relative ? lastPhrase : -1);
    }

    private void VerbGroup(int i, int preposition, int lastPhrase)
    {
        ref readonly var chunk = ref _chunks[i];
        var frame = Top;
        switch (chunk.Form)
        {
            case VerbForm.Infinitive:
                Subordinate(i, ClauseLink.Infinitive, i);
                return;
            case VerbForm.Gerund:
                Gerund(i, preposition, lastPhrase);
                return;
            case VerbForm.Participle or VerbForm.Finite when ResumesHave(i):
                _chunks[i] = chunk with { Form = VerbForm.Finite, Passive = false, Perfect = true };
                _pool[frame.Clause].Verb = i;
                _pool[frame.Clause].Objects.Clear();
                return;
            case VerbForm.Participle:
                Reduced(i, lastPhrase);
                return;
            default:
                if (IsReduced(i, lastPhrase))
                    Reduced(i, lastPhrase);
                else
                    Finite(i, frame);
                return;
        }
    }

    private bool OpensQuotation(int i) => KindAt(i - 1) is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Stop or ChunkKind.Dash || i == 0 || KindAt(i - 1) == ChunkKind.VerbGroup && IsSpeech(i - 1);

    private bool ClosesQuotation(int i)
    {
        if (KindAt(i - 1) is ChunkKind.Comma or ChunkKind.Stop || KindAt(i + 1) is ChunkKind.Comma or ChunkKind.Dash)
        {
            // A full quotation is followed by its speaker; a quoted word is not.
            int next = i + 1;
            while (KindAt(next) is ChunkKind.Comma or ChunkKind.Dash && next < _chunks.Count)
                next++;
            for (int j = next; j < _chunks.Count && j < next + 4; j++)
                if (_chunks[j].Kind == ChunkKind.VerbGroup)
                    return IsSpeech(j) || _items[_chunks[j].Head].Is(LexiconCategory.Verb);
        }
        return false;
    }

    // A clause reaches from its subject or linker to the next clause of its own level.
    private void SetExtents()
    {
        for (int c = 0; c < Count; c++)
        {
            var clause = _pool[c];
            int first = clause.Verb;
            if (clause.Linker >= 0)
                first = Math.Min(first, clause.Linker);
            foreach (int subject in clause.Subjects)
                if (clause.Link != ClauseLink.Relative)
                    first = Math.Min(first, subject);
            clause.First = first;
        }
        for (int c = 0; c < Count; c++)
        {
            int end = _chunks.Count;
            for (int d = 0; d < Count; d++)
                if (_pool[d].First > _pool[c].Verb)
                    end = Math.Min(end, _pool[d].First);
                else if (_pool[c].Link == ClauseLink.Relative && _pool[d].Verb > _pool[c].Verb && _pool[d].First < _pool[c].First)
                    // The verb that waited for the remark to end.
                    end = Math.Min(end, _pool[d].Verb);
            _pool[c].End = end;
        }
    }
}
