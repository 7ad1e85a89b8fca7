using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Clauses;

// Verbs that are not finite: "to keep", "taking cars", "killed during the assault".
internal sealed partial class ClauseBuilder
{
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
        if (chunk.Modal >= 0 || chunk.Passive || chunk.Perfect || chunk.Negated || chunk.EndItem - chunk.FirstItem > 2 || lastPhrase < 0 || HoldsObject(_items[chunk.Head]))
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

    // "left mines", "carried rifles": the form ends in what it is done to.
    private bool HoldsObject(in Item verb) =>
        verb.End - verb.First == 2 && tokens[verb.End - 1] is { Length: > 4 } word && word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("wards", StringComparison.OrdinalIgnoreCase);

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
}
