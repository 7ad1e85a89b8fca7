using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Clauses;

/// <summary>Finds the clauses of a sentence in one pass over its chunks, with a stack of clauses that are still open.</summary>
internal sealed class ClauseBuilder(TokenList tokens)
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
                    if (preposition >= 0)
                    {
                        if (KindAt(preposition - 1) == ChunkKind.Comma && _items[chunks[preposition].Head].Is(WordKind.Breakdown) && _exemplified < 0)
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
                    else if (chunks[i].Kind == ChunkKind.NounPhrase && (_apposed >= 0 || IsApposition(i, lastPhrase)))
                    {
                        lastPreposition = -1;
                        if (_apposed < 0)
                            _apposed = lastPhrase;
                    }
                    else if (chunks[i].Kind == ChunkKind.NounPhrase)
                    {
                        lastPreposition = -1;
                        Phrase(i);
                    }
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

    // "has itself driven", "have for twelve days refused", "had, on Monday, shelled": the auxiliary and its participle apart.
    private bool ResumesHave(int i)
    {
        if (Top.Clause < 0 || (_items[_chunks[i].Head].Form & FormKind.PastParticiple) == FormKind.Plain && _items[_chunks[i].Head].Entry is not null || _chunks[i].EndItem - _chunks[i].FirstItem > 1 || _pool[Top.Clause].Verb is var auxiliary && (_chunks[auxiliary].EndItem - _chunks[auxiliary].FirstItem > 1 || _items[_chunks[auxiliary].Head].Class != WordClass.Have) || i - auxiliary > LongestGap)
            return false;
        for (int between = auxiliary + 1; between < i; between++)
            if (!(_chunks[between].Kind is ChunkKind.Adverb or ChunkKind.Date or ChunkKind.Preposition or ChunkKind.Comma || _chunks[between].Kind == ChunkKind.NounPhrase && (KindAt(between - 1) == ChunkKind.Preposition || IsReflexive(between))))
                return false;
        return i > auxiliary + 1;
    }

    private bool IsReflexive(int chunk) => _chunks[chunk].Pronoun && tokens[_chunks[chunk].First] is var word && (word.EndsWith("self", StringComparison.OrdinalIgnoreCase) || word.EndsWith("selves", StringComparison.OrdinalIgnoreCase));

    private void Subordinate(int verb, ClauseLink link, int linker)
    {
        var frame = Top;
        var clause = Add(verb, link, frame.Clause, linker);
        if (frame.Clause >= 0)
        {
            var governor = _pool[frame.Clause];
            // "forced civilians to leave": the object acts; "failed to protect civilians", "burned lorries to starve residents": the subject does.
            if (governor.Objects.Count > 0 && link == ClauseLink.Infinitive && !IsActWithPurpose(governor.Verb) && MayAct(governor.Objects[^1]))
                clause.Subjects.Add(governor.Objects[^1]);
            else
                clause.SubjectOf = frame.Clause;
        }
        else
        {
            AddSubjects(clause, frame);
        }
        frame.Clause = Count - 1;
        Top = frame;
    }

    // "fired shells to keep people awake": a weapon or another thing does nothing for a purpose of its own.
    private bool MayAct(int phrase)
    {
        ref var head = ref _items[_chunks[phrase].Head];
        return head.Senses is null || _chunks[phrase].Pronoun || !(head.Is(LexiconCategory.Weapon) || head.Is(LexiconCategory.Object) || head.Is(LexiconCategory.Time) || head.Is(LexiconCategory.Act));
    }

    // An act done for a purpose; not one that makes others act ("ordered", "forced", "recruited").
    private bool IsActWithPurpose(int verb)
    {
        ref readonly var act = ref _items[_chunks[verb].Head];
        if (act.Is(LexiconCategory.Frame) && act.Entry!.As<ActKind>() is ActKind.Abduction or ActKind.Detention)
            return false;
        return (act.Is(LexiconCategory.Act) || act.Is(LexiconCategory.Frame)) && act.Entry!.As<ActKind>() is not (ActKind.EvacuationOrder or ActKind.ForcedDisplacement or ActKind.Enslavement or ActKind.ChildRecruitment or ActKind.Command or ActKind.Support or ActKind.PreventingFlight or ActKind.Threat or ActKind.Warning or ActKind.HumanShielding);
    }

    private void AddSubjects(Clause clause, in Frame frame)
    {
        if (frame.Subject < 0)
            return;
        clause.EitherSubject = frame.Either;
        for (int i = frame.Subject; i <= frame.LastSubject; i++)
            if (_chunks[i].Kind == ChunkKind.NounPhrase && !IsObjectOfPreposition(i))
                clause.Subjects.Add(i);
    }

    private bool IsObjectOfPreposition(int phrase)
    {
        foreach (var p in Prepositions)
            if (p.Phrase == phrase)
                return true;
        return false;
    }

    private void Gerund(int i, int preposition, int lastPhrase)
    {
        var frame = Top;
        int before = Before(i);
        if (KindAt(before) is ChunkKind.And or ChunkKind.Or && frame.Clause >= 0 && _chunks[_pool[frame.Clause].Verb].Form == VerbForm.Gerund)
        {
            var sibling = _pool[frame.Clause];
            int sharedWith = sibling.SubjectOf >= 0 ? sibling.SubjectOf : frame.Clause;
            var joined = Add(i, sibling.Link, sibling.Governor, sibling.Linker);
            joined.SubjectOf = sharedWith;
            frame.Clause = Count - 1;
            Top = frame;
            return;
        }
        // "looted homes after the garrison withdrew, taking cars": what is done beside an act is done by its doers, not by those who only came or went.
        // So is what follows a relative clause: "fired at a bus that was bringing pupils home, killing nine".
        if (KindAt(before) == ChunkKind.Comma && frame is { Link: ClauseLink.Subordinate or ClauseLink.Relative, Clause: >= 0 } && _frames.Count > 1 && _frames[^2].Clause is >= 0 and var outer && IsAct(outer) && !IsAct(frame.Clause))
        {
            _frames.RemoveAt(_frames.Count - 1);
            frame = Top;
        }
        // "went from house to house in Kolm taking cash": a place does nothing.
        bool postModifier = preposition < 0 && before == lastPhrase && lastPhrase >= 0 && !(IsObjectOfPreposition(lastPhrase) && _items[_chunks[lastPhrase].Head].Is(LexiconCategory.Place));
        var clause = Add(i, ClauseLink.Participle, frame.Clause, preposition);
        if (postModifier)
        {
            clause.Subjects.Add(lastPhrase);
        }
        else if (frame.Clause >= 0 && IsGround(preposition, _pool[frame.Clause]))
        {
            clause.Subjects.Add(_pool[frame.Clause].Objects[^1]);
        }
        else if (frame.Clause >= 0)
        {
            clause.SubjectOf = frame.Clause;
        }
        else if (frame is { Link: ClauseLink.Subordinate, Subject: < 0, Governor: >= 0 })
        {
            // "telephoned their families while torturing them".
            clause.Governor = frame.Governor;
            clause.SubjectOf = frame.Governor;
            frame.Clause = Count - 1;
            Top = frame;
            return;
        }
        else
        {
            AddSubjects(clause, frame);
        }
        if (frame.Clause < 0 && !postModifier || frame.Clause < 0 && frame.Subject < 0)
        {
            // A participle before the main clause: "Using drones, the army struck": its subject comes later.
            clause.Governor = -1;
            _frames.Insert(_frames.Count - 1, frame);
            frame.Link = ClauseLink.Participle;
            frame.Clause = Count - 1;
            Top = frame;
            return;
        }
        if (frame.Clause < 0)
        {
            // "Forces fighting IS repeatedly violated": the main verb is still to come.
            Push(ClauseLink.Participle, -1, -1, -1);
            frame = Top;
            frame.Clause = Count - 1;
            Top = frame;
            return;
        }
        frame.Clause = Count - 1;
        Top = frame;
    }

    // "arrested two men for stealing cars": what somebody is seized, tried or killed for is his own deed.
    private bool IsGround(int preposition, Clause act) =>
        preposition >= 0 && act.Objects.Count > 0 && !_chunks[act.Verb].Passive && _items[_chunks[act.Verb].Head].Is(LexiconCategory.Act)
        && tokens[_chunks[preposition].First].Equals("for", StringComparison.OrdinalIgnoreCase);

    // A past form that is no finite verb: "civilians killed during the assault".
    private bool IsReduced(int i, int lastPhrase)
    {
        ref readonly var chunk = ref _chunks[i];
        if (chunk.Modal >= 0 || chunk.Passive || chunk.Perfect || chunk.Negated || chunk.EndItem - chunk.FirstItem > 2 || lastPhrase < 0)
            return false;
        // "a prison, run by the ministry,": a remark between commas.
        if (KindAt(Before(i)) == ChunkKind.Comma && Before(Before(i)) == lastPhrase && ReadsReduced(i) && RemarkCloses(i))
            return true;
        // "posted by activists and verified by Amnesty".
        if (KindAt(Before(i)) == ChunkKind.And && Top.Link == ClauseLink.Participle && Top.Clause >= 0 && ReadsReduced(i))
            return true;
        if (Before(i) != lastPhrase)
            return false;
        // "fighters disguised as nurses shot two men": the dress is told of the men, and what they did follows.
        if (_items[chunk.Head] is { Entry: { Category: LexiconCategory.Act } guise } && guise.As<ActKind>() is ActKind.Perfidy or ActKind.EmblemMisuse && KindAt(i + 1) == ChunkKind.VerbGroup && FiniteFollows(i))
            return true;
        if ((_items[chunk.Head].Form & FormKind.PastParticiple) == FormKind.Plain && _items[chunk.Head].Entry is not null)
            return false;
        // "children who left the camp died of thirst": nobody is died.
        if (_items[chunk.Head].Entry is { Category: LexiconCategory.Act } own && own.Attribute("frame") == "patient")
            return false;
        if (IsSpeech(i))
            return ReadsReduced(i);
        if (IsBlamed(i))
            return true;
        // "a bomb filled with sarin": the form ends in a preposition.
        if (EndsWith(_items[chunk.Head], "with") && Top.Clause >= 0)
            return true;
        var frame = Top;
        bool placed = EndsInPlace(_items[chunk.Head]) || _items[chunk.Head].HasRole("engaging") && _items[chunk.Head].End - _items[chunk.Head].First > 1;
        // "killed 26 pickers camped in an orchard": no clause can be the object of an act.
        if (placed && frame.Clause >= 0 && IsAct(frame.Clause) && _pool[frame.Clause].Objects.Count > 0 && _pool[frame.Clause].Objects[^1] == lastPhrase)
            return true;
        // "pupils seized from their dormitory are still missing".
        if (placed && frame.Clause < 0 && FiniteFollows(i))
            return true;
        // A participle has no object: "militants killed 26 farmers" is a clause of its own.
        if (KindAt(i + 1) == ChunkKind.NounPhrase)
            return false;
        // "gunmen riding on motorbikes shot five people": with an object of its own the verb is active, and the outer subject waits for it.
        if (frame.Clause >= 0 && KindAt(i + 1) == ChunkKind.NounPhrase && OuterWaits())
            return false;
        if (frame.Clause >= 0 && frame.Link != ClauseLink.Participle)
        {
            // After a verb of saying a noun phrase and a past form are a clause of their own: "said the army killed".
            bool speech = _items[_chunks[_pool[frame.Clause].Verb].Head].Is(LexiconCategory.Verb);
            return ReadsReduced(i) || !speech && _pool[frame.Clause].Objects.Count > 0 && _pool[frame.Clause].Objects[^1] == lastPhrase || IsObjectOfPreposition(lastPhrase);
        }
        return ReadsReduced(i) && IsObjectOfPreposition(lastPhrase) || FiniteFollows(i) && (ReadsReduced(i) || KindAt(i + 1) == ChunkKind.Preposition || KindAt(i + 1) == ChunkKind.VerbGroup && _chunks[i + 1].Form == VerbForm.Infinitive);
    }

    private bool IsAct(int clause) => _items[_chunks[_pool[clause].Verb].Head].Is(LexiconCategory.Act);

    // "camped in", "seized from": the form ends in a preposition that says where.
    private bool EndsInPlace(in Item verb) => EndsWith(verb, "in") || EndsWith(verb, "from") || EndsWith(verb, "near") || EndsWith(verb, "off");

    // A comma ends the remark, and a verb goes on.
    private bool RemarkCloses(int i)
    {
        for (int j = i + 1; j < _chunks.Count && j < i + 14; j++)
            if (_chunks[j].Kind == ChunkKind.Comma)
                return KindAt(j + 1) == ChunkKind.VerbGroup && _chunks[j + 1].Form == VerbForm.Finite;
            else if (_chunks[j].Kind is not (ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Adverb or ChunkKind.And) && !(_chunks[j].Kind == ChunkKind.VerbGroup && _chunks[j].Form is VerbForm.Gerund or VerbForm.Infinitive))
                return false;
        return false;
    }

    private bool EndsWith(in Item item, string word) => item.End - item.First > 1 && tokens[item.End - 1].Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool ReadsReduced(int i)
    {
        ref readonly var chunk = ref _chunks[i];
        if (chunk.Modal >= 0 || chunk.Passive || chunk.Perfect || chunk.Negated)
            return false;
        if ((_items[chunk.Head].Form & FormKind.PastParticiple) == FormKind.Plain && _items[chunk.Head].Entry is not null)
            return false;
        // "interviewed separately by", "released on Tuesday by".
        int by = i + 1;
        while (by < i + 4 && (KindAt(by) is ChunkKind.Adverb or ChunkKind.Date || KindAt(by) == ChunkKind.Preposition && KindAt(by + 1) == ChunkKind.Date))
            by++;
        return KindAt(by) == ChunkKind.Preposition && _items[_chunks[by].Head].Is(FunctionWord.By);
    }

    // "strikes blamed on the coalition", "shells attributed to rebels": an act or a weapon blames nobody.
    private bool IsBlamed(int i)
    {
        ref readonly var chunk = ref _chunks[i];
        return chunk is { Modal: < 0, Passive: false, Perfect: false, Negated: false } && _items[chunk.Head].Is(VerbKind.Accuse) && (_items[chunk.Head].Form & FormKind.PastParticiple) != FormKind.Plain && KindAt(i + 1) == ChunkKind.Preposition
            && KindAt(i - 1) == ChunkKind.NounPhrase && _items[_chunks[i - 1].Head] is var blamed && (blamed.Is(LexiconCategory.Act) || blamed.Is(LexiconCategory.Weapon));
    }

    private bool FiniteFollows(int i)
    {
        for (int j = i + 1; j < _chunks.Count; j++)
        {
            var kind = _chunks[j].Kind;
            if (kind == ChunkKind.VerbGroup && (_chunks[j].Form is VerbForm.Infinitive or VerbForm.Gerund || ReadsReduced(j) || IsBlamed(j) || KindAt(Before(j)) is ChunkKind.And))
                continue;
            if (kind == ChunkKind.VerbGroup)
                return _chunks[j].Form == VerbForm.Finite;
            if (kind is not (ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Adverb or ChunkKind.And or ChunkKind.OpenQuote or ChunkKind.CloseQuote))
                return false;
        }
        return false;
    }

    private void Reduced(int i, int lastPhrase)
    {
        var frame = Top;
        var clause = Add(i, ClauseLink.Participle, frame.Clause, -1);
        int before = Before(i);
        if (lastPhrase >= 0 && (before == lastPhrase || KindAt(before) == ChunkKind.Comma && Before(before) == lastPhrase))
            clause.Subjects.Add(lastPhrase);
        else if (frame.Clause >= 0)
            clause.SubjectOf = frame.Clause;
        _chunks[i] = _chunks[i] with { Passive = true, Form = VerbForm.Participle };
        if (frame.Clause < 0)
        {
            Push(ClauseLink.Participle, -1, -1, -1);
            frame = Top;
        }
        frame.Clause = Count - 1;
        Top = frame;
    }

    private void Finite(int i, Frame frame)
    {
        var before = KindAt(Before(i));
        if (frame.Clause >= 0)
        {
            // "killed 93 people, many with machetes, threw bodies into wells": what is done to them does not go on with them.
            if (before == ChunkKind.Comma && !IsAct(frame.Clause) && (_apposed >= 0 && _pool[frame.Clause].Objects.Contains(_apposed) || _exemplified >= 0 && _pool[frame.Clause].Objects.Count > 0 && _pool[frame.Clause].Objects[^1] == _exemplified))
            {
                Complement(i, frame);
                return;
            }
            if (before is ChunkKind.And or ChunkKind.Or || before == ChunkKind.Comma && !OuterWaits())
            {
                Coordinate(i);
                return;
            }
            // The relative or participial clause is over: the verb belongs to the noun phrase that waits.
            while (_frames.Count > 1 && Top.Clause >= 0 && OuterWaits())
                _frames.RemoveAt(_frames.Count - 1);
            frame = Top;
            if (frame.Clause >= 0)
            {
                Complement(i, frame);
                return;
            }
        }
        var clause = Add(i, frame.Link, frame.Governor, frame.Linker);
        if (frame.Link == ClauseLink.Relative && frame.Antecedent >= 0)
        {
            if (frame.Subject >= 0)
            {
                AddSubjects(clause, frame);
                clause.Objects.Add(frame.Antecedent);
            }
            else
            {
                clause.Subjects.Add(frame.Antecedent);
            }
        }
        else
        {
            AddSubjects(clause, frame);
        }
        frame.Clause = Count - 1;
        Top = frame;
    }

    private bool OuterWaits()
    {
        for (int f = _frames.Count - 2; f >= 0; f--)
        {
            if (_frames[f].Clause < 0)
                return _frames[f].Subject >= 0;
        }
        return false;
    }

    // "X did this and did that": the second verb shares the subject.
    private void Coordinate(int i)
    {
        var frame = Top;
        int first = frame.Clause;
        if (JoinsInfinitive(first, i))
        {
            var infinitive = _pool[first];
            var joined = Add(i, infinitive.Link, infinitive.Governor, infinitive.Linker);
            joined.SubjectOf = first;
            _chunks[i] = _chunks[i] with { Form = VerbForm.Infinitive };
            frame.Clause = Count - 1;
            Top = frame;
            return;
        }
        // A participle or infinitive is over when a finite verb joins the clause that governs it.
        while (first >= 0 && _chunks[_pool[first].Verb].Form != VerbForm.Finite && _pool[first].Governor >= 0)
            first = _pool[first].Governor;
        // "A said that B did this and added": a verb of saying joins the verb of saying.
        if (Speaks(i))
            while (first >= 0 && !IsSpeech(_pool[first].Verb) && _pool[first].Governor >= 0 && Speaks(_pool[_pool[first].Governor].Verb))
                first = _pool[first].Governor;
        var sibling = _pool[first];
        var clause = Add(i, sibling.Link == ClauseLink.Main ? ClauseLink.Coordinate : sibling.Link, sibling.Governor, sibling.Linker);
        clause.SubjectOf = sibling.SubjectOf >= 0 ? sibling.SubjectOf : first;
        if (SharesAuxiliary(sibling.Verb, i))
            _chunks[i] = _chunks[i] with { Passive = true };
        frame.Clause = Count - 1;
        Top = frame;
    }

    // "were made to sweep the yard and stack crates": a bare form beside an infinitive goes on with it, where the finite verb is not bare itself.
    private bool JoinsInfinitive(int clause, int verb)
    {
        if (clause < 0 || _chunks[_pool[clause].Verb].Form != VerbForm.Infinitive || !IsBare(verb))
            return false;
        int finite = _pool[clause].Governor;
        while (finite >= 0 && _chunks[_pool[finite].Verb].Form == VerbForm.Infinitive)
            finite = _pool[finite].Governor;
        return finite >= 0 && !IsBare(_pool[finite].Verb);
    }

    private bool IsBare(int verb) =>
        _chunks[verb] is { Modal: < 0, Passive: false, Perfect: false, Negated: false } chunk && chunk.EndItem - chunk.FirstItem == 1 && _items[chunk.Head].Form is var form && (form & FormKind.Base) != FormKind.Plain && (form & (FormKind.Past | FormKind.PastParticiple)) == FormKind.Plain;

    // "were bound and shot", "was seized, tied and led away": the second participle shares the auxiliary of the first.
    private bool SharesAuxiliary(int passive, int verb)
    {
        ref readonly var chunk = ref _chunks[verb];
        return IsPassive(passive) && !IsOwnDeed(chunk.Head) && chunk is { Modal: < 0, Perfect: false, Negated: false } && (_items[chunk.Head].Form & FormKind.PastParticiple) != FormKind.Plain && _items[chunk.FirstItem].Class is WordClass.Verb or WordClass.Adverb && KindAt(verb + 1) != ChunkKind.NounPhrase;
    }

    // "were surrounded and surrendered", "were ambushed and fled": what they did themselves.
    private bool IsOwnDeed(int verb) =>
        _items[verb] is var act && act.Is(LexiconCategory.Act) && (act.Entry!.As<ActKind>() is ActKind.Flight or ActKind.Surrender || act.Entry.Attribute("frame") == "patient");

    // Also where the participle is a word of circumstance: "were tied together and shot".
    private bool IsPassive(int verb) =>
        _chunks[verb].Passive || _items[_chunks[verb].Head].Is(FunctionWord.Be) && KindAt(verb + 1) == ChunkKind.Adverb && _items[_chunks[verb + 1].Head].Is(LexiconCategory.Circumstance);

    // "denied that its men had fired and said …".
    private bool Speaks(int verb) => IsSpeech(verb) || _items[_chunks[verb].Head] is var head && (head.Is(VerbKind.Deny) || head.Is(VerbKind.Admit) || head.Is(VerbKind.Confirm) || head.Is(VerbKind.Accuse));

    private bool IsSpeech(int verb) => _items[_chunks[verb].Head].Is(VerbKind.Say);

    // "Amnesty said the forces used …": the object just read is the subject of a clause without "that".
    private void Complement(int i, Frame frame)
    {
        var governor = _pool[frame.Clause];
        int subject = -1;
        if (governor.Objects.Count > 0)
        {
            subject = governor.Objects[^1];
            governor.Objects.RemoveAt(governor.Objects.Count - 1);
        }
        Push(ClauseLink.Complement, frame.Clause, -1, -1);
        var inner = Top;
        inner.Subject = inner.LastSubject = subject;
        var clause = Add(i, ClauseLink.Complement, inner.Governor, -1);
        if (subject >= 0)
        {
            // Phrases joined before the subject belong to it: "said A and B used".
            while (governor.Objects.Count > 0 && KindAt(Before(subject)) is ChunkKind.And or ChunkKind.Or && Before(Before(subject)) == governor.Objects[^1])
            {
                clause.EitherSubject |= KindAt(Before(subject)) == ChunkKind.Or;
                subject = governor.Objects[^1];
                clause.Subjects.Insert(0, subject);
                governor.Objects.RemoveAt(governor.Objects.Count - 1);
            }
            clause.Subjects.Add(inner.Subject);
        }
        inner.Clause = Count - 1;
        Top = inner;
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
            _pool[c].End = end;
        }
    }
}
