using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds who says what in a sentence: verbs of speech with their complements, "according to", and speakers beside quotations.</summary>
internal sealed class SpeechReader
{
    private readonly SentenceContext _sentence;
    private readonly SpeechContents _contents;
    private readonly ReportingVerbs _verbs;
    private readonly SpeakingSubjects _subjects;
    private readonly SpeakerReader _speakers;
    private readonly SpeechCues _cues;
    private readonly AnswerReader _answers;
    private readonly BlameClauses _blames;
    private readonly NominalSpeech _nominals;

    internal SpeechReader(SentenceContext sentence, PartyRegistry parties, QuotationIndex quotations)
    {
        _sentence = sentence;
        _contents = new(sentence, quotations);
        _verbs = new(sentence, parties, _contents);
        _subjects = new(sentence, parties);
        _speakers = new(sentence, parties, quotations);
        _cues = new(sentence, parties, quotations, _contents, _speakers);
        _answers = new(sentence, parties);
        _blames = new(sentence, parties);
        _nominals = new(sentence, _contents, _speakers);
    }

    /// <summary>The frames of the sentence read last.</summary>
    internal List<SpeechFrame> Found { get; } = [];

    internal void Read()
    {
        Found.Clear();
        _subjects.Clear();
        for (int c = 0; c < _sentence.ClauseCount; c++)
            ReadClause(c);
        int preposition = -1;
        foreach (var p in _sentence.Prepositions)
        {
            // "according to residents and a medic": they speak together.
            if (p.Preposition != preposition && _cues.ReadCue(p) is { } cue)
                Found.Add(cue);
            preposition = p.Preposition;
        }
        for (int i = 0; i < _sentence.Chunks.Count; i++)
            if (_sentence.Chunks[i].MayHold(LexiconCategory.Speech) && _nominals.Read(i) is { } named)
                Found.Add(named);
        if (_cues.ReadSource() is { } source)
            Found.Add(source);
        if (_cues.ReadColon(Found) is { } introduced)
            Found.Add(introduced);
        if (_cues.ReadQuotationBehind(Found) is { } quoted)
            Found.Add(quoted);
        _speakers.EndSentence();
        foreach (var frame in Found)
            frame.Answer = _answers.Read(frame);
    }

    private void ReadClause(int c)
    {
        var clause = _sentence.Clauses[c];
        if (_blames.Accuses(c))
        {
            AddBlame(c, clause);
            return;
        }
        if (_sentence.VerbOf(clause) is not { Category: LexiconCategory.Verb } verb)
            return;
        ref readonly var chunk = ref _sentence.Chunks[clause.Verb];
        bool calls = _verbs.IsCall(clause);
        bool naming = calls && _verbs.IsNaming(clause);
        if (!naming && !ReportingVerbs.IsSpeech(verb))
            return;
        var kind = naming ? VerbKind.Say : _blames.Suspects(c, verb) ? VerbKind.Accuse : AsksTo(c, clause, verb) ? VerbKind.Demand : InsistsOnDay(clause) ? VerbKind.Say : (VerbKind)verb.Value;
        int subject = _subjects.Of(c, clause, chunk, out bool inverted);
        if (subject < 0 && !(chunk.Passive && kind is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse))
            return;
        var person = _subjects.PersonOf(subject);
        if (subject >= 0 && !_subjects.CanSpeak(subject, kind) || person == SpeakerPerson.Addressed)
            return;
        // "the states engaged", "to assume that": a noun, or what somebody may do, reports nothing.
        if (kind == VerbKind.Say && person == SpeakerPerson.Other && _verbs.IsEmbedded(clause, subject, chunk))
        {
            AddEmbedded(c, clause, subject, kind, verb, chunk);
            return;
        }
        if (chunk.Form == VerbForm.Finite && kind is not (VerbKind.Deny or VerbKind.Admit) && clause.Verb + 1 < _sentence.Chunks.Count && _sentence.Chunks[clause.Verb + 1].Kind == ChunkKind.VerbGroup && _sentence.Chunks[clause.Verb + 1].Form is VerbForm.Finite or VerbForm.Participle && !OpensWithThere(clause.Verb + 1))
            return;
        bool reports = chunk.Form != VerbForm.Infinitive && (_sentence.HasFiniteComplement(c) || _contents.OpensQuotation(clause) || kind == VerbKind.Believe && Perceives(c, clause));
        if (!reports && !(naming || !(calls && verb.Is(VerbKind.Say)) && _verbs.Reports(c, clause, verb, kind, chunk, subject, inverted)) || person == SpeakerPerson.Self && !ReportingVerbs.Commits(verb, kind))
            return;
        // "has charged nobody".
        if (kind == VerbKind.Accuse && IsOfNobody(clause))
            return;
        var content = _contents.Of(c, clause, subject, inverted, kind, verb, out var before, out var quotation);
        // "The killing of nine men was documented by the centre": the subject is what it found.
        if (chunk.Passive && kind is VerbKind.Show or VerbKind.Confirm && !_sentence.HasComplement(c))
            (before, content) = (Subject(c, clause), TokenRange.None);
        // "an attack that the mayor blamed on the army".
        if (content.IsNone && before.IsNone && kind == VerbKind.Accuse && _blames.Antecedent(c) is >= 0 and var blamed)
            content = _sentence.Words(blamed);
        // "declined to comment": an answer without content.
        if (content.IsNone && before.IsNone && verb.Attribute("response") is not null)
            kind = VerbKind.Deny;
        if (content.IsNone && before.IsNone && kind is not (VerbKind.Deny or VerbKind.Admit))
            return;
        var frame = new SpeechFrame
        {
            Sentence = _sentence.Index,
            Cue = _sentence.Words(clause.Verb),
            Verb = kind,
            Act = naming ? SpeechAct.Says : ReportingVerbs.ActOf(verb, kind),
            Stance = naming ? StanceKind.Asserted : kind == VerbKind.Demand && !chunk.Negated ? StanceKind.CalledFor : ReportingVerbs.StanceOf(verb, kind, chunk),
            Content = content,
            Before = before,
            Quotation = quotation,
            Self = person == SpeakerPerson.Self,
        };
        if (subject >= 0)
        {
            _speakers.Set(frame, subject, c);
            _speakers.AddJoined(frame, subject);
            _subjects.Keep(c, subject);
        }
        if (kind == VerbKind.Demand)
            frame.Addressee = AddresseeOf(c, clause);
        Found.Add(frame);
        AddQuoted(clause, frame);
    }

    // "insisted on Tuesday that it had aimed at a depot": a day, nothing asked for.
    private bool InsistsOnDay(Clause clause) =>
        _sentence.Chunks[clause.Verb + 1 < _sentence.Chunks.Count ? clause.Verb + 1 : clause.Verb].Kind == ChunkKind.Date && _sentence.Tokens[_sentence.Chunks[clause.Verb].End - 1] is "on" && _sentence.HeadOf(clause.Verb).Is(VerbKind.Demand);

    // "saw soldiers shooting the men".
    private bool Perceives(int c, Clause clause)
    {
        for (int d = c + 1; d < _sentence.ClauseCount; d++)
            if (_sentence.Clauses[d] is { Subjects: [var doer, ..] } deed && deed.Governor == c && doer > clause.Verb && (deed.Link == ClauseLink.Participle && _sentence.Chunks[deed.Verb].Form == VerbForm.Gerund || _contents.IsSeen(deed)) && _sentence.AgentOf(doer) is not null)
                return true;
        return false;
    }

    private bool IsOfNobody(Clause clause)
    {
        foreach (int o in clause.Objects)
            if (o > clause.Verb && (_sentence.Chunks[o].NoDeterminer || _sentence.IsOneOf(o, "nobody", "none")))
                return true;
        return false;
    }

    // "asked the Council to refer the case": a question with an infinitive is a request.
    private bool AsksTo(int c, Clause clause, CompiledEntry verb)
    {
        if (verb.Attribute("stance") != nameof(StanceKind.Questioned) || _sentence.Chunks[clause.Verb].Passive || clause.Objects.Count == 0 || clause.Objects[^1] < clause.Verb || _sentence.HasFiniteComplement(c))
            return false;
        for (int d = c + 1; d < _sentence.ClauseCount; d++)
            if (_sentence.Clauses[d] is { Link: ClauseLink.Infinitive } request && request.Governor == c)
                return true;
        return false;
    }

    // "urged the Front to free them", "demands that the army withdraw": the first party that is to do what is asked for.
    private int AddresseeOf(int c, Clause clause)
    {
        foreach (int o in clause.Objects)
            if (o > clause.Verb && _sentence.AgentOf(o) is { } asked)
                return asked.Party;
        for (int d = c + 1; d < _sentence.ClauseCount; d++)
            if (_sentence.Clauses[d] is { Link: ClauseLink.Complement, Subjects: [var subject, ..] } asked && asked.Governor == c && _sentence.AgentOf(subject) is { } bound)
                return bound.Party;
        return -1;
    }

    private TokenRange Subject(int c, Clause clause) =>
        _sentence.SubjectsOf(c) is [var subject, ..] && subject < clause.Verb && !_sentence.Chunks[subject].Pronoun ? new(_sentence.Chunks[subject].First, _contents.TrimEnd(_sentence.Chunks[clause.Verb].First)) : TokenRange.None;

    // "said there was no warning": the complement has no other subject.
    private bool OpensWithThere(int verb) => _sentence.Tokens[_sentence.Chunks[verb].First].Equals("there", StringComparison.OrdinalIgnoreCase);

    // "holds the army responsible for the fire": no verb of accusing, and yet somebody accuses.
    private void AddBlame(int c, Clause clause)
    {
        if (_subjects.Of(c, clause, _sentence.Chunks[clause.Verb], out _) is not (>= 0 and var subject) || _subjects.PersonOf(subject) != SpeakerPerson.Other || !_subjects.CanSpeak(subject, VerbKind.Accuse))
            return;
        var content = new TokenRange(_sentence.Chunks[clause.Verb].End, _contents.TrimEnd(_sentence.Sentence.EndToken));
        var frame = new SpeechFrame { Sentence = _sentence.Index, Cue = _sentence.Words(clause.Verb), Verb = VerbKind.Accuse, Act = SpeechAct.Accuses, Stance = StanceKind.Alleged, Content = content };
        _speakers.Set(frame, subject, c);
        _speakers.AddJoined(frame, subject);
        _subjects.Keep(c, subject);
        Found.Add(frame);
    }

    private void AddEmbedded(int c, Clause clause, int subject, VerbKind kind, CompiledEntry verb, Chunk chunk)
    {
        int end = _sentence.Chunks.Count;
        for (int d = c + 1; d < _sentence.ClauseCount; d++)
            if (_sentence.Clauses[d].Verb == clause.Verb + 1)
                end = _sentence.Clauses[d].End;
        var frame = new SpeechFrame
        {
            Sentence = _sentence.Index,
            Cue = _sentence.Words(clause.Verb),
            Verb = kind,
            Act = ReportingVerbs.ActOf(verb, kind),
            Stance = ReportingVerbs.StanceOf(verb, kind, chunk),
            Content = new(_sentence.Chunks[clause.Verb + 1].First, _contents.TrimEnd(_sentence.Chunks[end - 1].End)),
        };
        _speakers.Set(frame, subject, c);
        Found.Add(frame);
    }

    // "quoted a nurse as saying that …": the object speaks, and the subject tells of it.
    private void AddQuoted(Clause clause, SpeechFrame outer)
    {
        for (int i = 1; i < clause.Objects.Count; i++)
        {
            if (!_sentence.IsPhrase(clause.Objects[i], "as saying") || clause.Objects[i - 1] < clause.Verb)
                continue;
            var from = Math.Max(outer.Content.First, _sentence.Chunks[clause.Objects[i]].End);
            var frame = new SpeechFrame { Sentence = _sentence.Index, Cue = _sentence.Words(clause.Objects[i]), Verb = VerbKind.Say, Content = new(from, outer.Content.End), Quotation = outer.Quotation };
            if (frame.Content.End <= from)
                return;
            _speakers.Set(frame, clause.Objects[i - 1], -1);
            Found.Add(frame);
        }
    }
}
