using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Clauses;

// Finite verbs, the verbs joined to them, and what is said to be so without "that".
internal sealed partial class ClauseBuilder
{
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
            // "said the Front, which denies it, had shot nine": what is said waited for the comma that closes the remark.
            if (before == ChunkKind.Comma && frame is { Link: ClauseLink.Relative, Governor: >= 0 and var saying, Antecedent: >= 0 and var told } && KindAt(frame.Linker - 1) == ChunkKind.Comma && IsSpeech(_pool[saying].Verb) && _pool[saying].Objects is [.., var last] && last == told && _frames.Count > 1 && _frames[^2].Clause == saying)
            {
                _frames.RemoveAt(_frames.Count - 1);
                Complement(i, Top);
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
}
