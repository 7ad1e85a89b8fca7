using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Remembers who spoke last and whom the sentence before told of, for "he said", "it added", "the group said".</summary>
internal sealed class SpeakerMemory(SentenceContext sentence, PartyRegistry parties, ReportOwners reports, SpeakerNames names)
{
    // The sentence in which somebody spoke last, and the person and the body that did.
    private int _spokeIn = -1;
    private int _person = -1;
    private int _body = -1;

    // The subject of the sentence before when nobody spoke in it.
    private int _subjectBefore = -1;
    private TokenRange _subjectWords = TokenRange.None;
    private bool _subjectIsPerson;
    private bool _subjectIsMany;
    private int _subjectOf = -1;
    private int _subjectParagraph = -1;

    // Whose report the sentence before told of.
    private int _reportOwner = -1;

    /// <summary>Notes that somebody spoke in the sentence being read.</summary>
    internal void Spoke(int speaker, int phrase)
    {
        parties.LastSpeaker = speaker;
        _spokeIn = sentence.Index;
        if (IsPerson(phrase, speaker))
            _person = speaker;
        else
            _body = speaker;
    }

    /// <summary>Notes whom the sentence tells of, once all its speakers are known.</summary>
    internal void EndSentence()
    {
        _reportOwner = -1;
        for (int i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Nouns[i].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance)
                _reportOwner = reports.OwnerBeside(i) is >= 0 and var owner ? owner : reports.Publisher(i) is >= 0 and var publisher ? publisher : _reportOwner;
        if (_reportOwner >= 0)
            parties.LastReporter = _reportOwner;
        parties.LastSide = SideToldOf();
        NoteSubject();
    }

    // A person stays in mind for a paragraph in which nobody else is told of or speaks, everything else for one sentence.
    private void NoteSubject()
    {
        int subject = _spokeIn != sentence.Index && sentence.ClauseCount > 0 && sentence.SubjectsOf(MainClause()) is [var first, .. var others] && others.TrueForAll(o => IsRemark(first, o)) ? first : -1;
        // "Mira Tal has come home. She spent a month in the hills.": she is still the one told of.
        if (subject >= 0 && _subjectIsPerson && _subjectOf == sentence.Index - 1 && sentence.IsOneOf(subject, "he", "she"))
        {
            (_subjectOf, _subjectParagraph) = (sentence.Index, sentence.Sentence.Paragraph);
            return;
        }
        bool person = subject >= 0 && (IsPerson(subject, sentence.Nouns[subject].Party) && !sentence.Chunks[subject].Pronoun || IsAged(subject));
        if (!person && _subjectIsPerson && !_subjectIsMany && _spokeIn != sentence.Index && _subjectParagraph == sentence.Sentence.Paragraph)
            return;
        (_subjectBefore, _subjectWords, _subjectOf, _subjectParagraph) = (-1, TokenRange.None, sentence.Index, sentence.Sentence.Paragraph);
        _subjectIsPerson = person;
        _subjectIsMany = subject >= 0 && !IsOne(subject);
        if (subject < 0)
            return;
        ref readonly var noun = ref sentence.Nouns[subject];
        if (noun is { Party: >= 0, PartyIsHead: true })
            _subjectBefore = noun.Party;
        else if (person && names.NameBeside(subject) is >= 0 and var name)
            _subjectBefore = name;
        else if (noun.Party < 0 && (person || IsOne(subject) && IsBody(subject)))
            _subjectWords = names.BareWords(subject);
    }

    private int SideToldOf()
    {
        if (_spokeIn == sentence.Index && parties.LastSpeaker >= 0 && parties[parties.LastSpeaker].Fights)
            return parties.LastSpeaker;
        if (sentence.ClauseCount > 0)
            foreach (int subject in sentence.SubjectsOf(MainClause()))
                if (sentence.Nouns[subject] is { Party: >= 0, PartyIsHead: true } noun && parties[noun.Party].Fights)
                    return noun.Party;
        return parties.MostRecent(static p => p.Fights && p.LastSeen > 0);
    }

    /// <summary>Who "he", "she", "it" or "they" is that speaks: who spoke last, unless the sentence before told of somebody else.</summary>
    internal int SpeakerMeantBy(int phrase)
    {
        // "… confirms a report from Amnesty. It says …": a person is no "it".
        if (_subjectOf == sentence.Index - 1 && _reportOwner >= 0 && sentence.Is(phrase, "it") && (parties.LastSpeaker < 0 || parties[parties.LastSpeaker].Kind == PartyKind.Person || _spokeIn < sentence.Index - 1))
            return _reportOwner;
        bool human = sentence.IsOneOf(phrase, "he", "she", "who", "him", "her");
        if (human && _spokeIn < sentence.Index && PersonBefore(phrase) is >= 0 and var here)
            return here;
        bool near = _subjectOf == sentence.Index - 1 || _subjectIsPerson && human && _subjectParagraph == sentence.Sentence.Paragraph;
        if (_spokeIn < _subjectOf && near && (sentence.Is(phrase, "they") || human == _subjectIsPerson && !(human && _subjectIsMany)) && Subject() is >= 0 and var subject)
            return subject;
        if (human && _person >= 0)
            return _person;
        return sentence.Is(phrase, "it") && _body >= 0 && (parties.LastSpeaker < 0 || parties[parties.LastSpeaker].Kind is PartyKind.Person or PartyKind.PersonGroup) ? _body : parties.LastSpeaker;
    }

    // "A farmer wept as he told": the person of whom the sentence tells.
    private int PersonBefore(int phrase)
    {
        if (sentence.SubjectsOf(MainClause()) is not [var subject, ..] || subject >= phrase || sentence.Chunks[subject].Pronoun || !IsPerson(subject, sentence.Nouns[subject].Party) || !IsOne(subject) || IsInQuotation(subject, phrase))
            return -1;
        return sentence.Nouns[subject] is { Party: >= 0, PartyIsHead: true } noun ? noun.Party : names.Unnamed(subject);
    }

    // "“… My neighbour would not give it,” she said": whoever is quoted is not who the words tell of.
    private bool IsInQuotation(int subject, int phrase)
    {
        for (int i = subject + 1; i < phrase; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.CloseQuote)
                return true;
        return false;
    }

    /// <summary>The body that "the group" or "the panel" is that reports: the one that spoke last, or whose document it is; -1 when none is known.</summary>
    internal int BodyMeant()
    {
        if (_body >= 0 && IsReporting(parties[_body]))
            return _body;
        if (parties.Issuer >= 0 && IsReporting(parties[parties.Issuer]))
            return parties.Issuer;
        return parties.MostRecent(p => p.LastSeen > 0 && IsReporting(p) && !NamedHere(p));
    }

    // "The inquiry asked the Security Council": another than those it speaks to.
    private bool NamedHere(PartyRecord party)
    {
        foreach (ref readonly var noun in sentence.Nouns.AsSpan())
            if (noun.Party >= 0 && parties[noun.Party] == party)
                return true;
        return false;
    }

    private static bool IsReporting(PartyRecord party) => party.Kind is PartyKind.Ngo or PartyKind.Monitor or PartyKind.Intergovernmental or PartyKind.Organisation;

    // "a doctor", "Mira Tal", "a spokesman for the army": whoever is "he" or "she" later.
    private bool IsPerson(int phrase, int party)
    {
        if (sentence.Chunks[phrase].Pronoun)
            return sentence.IsOneOf(phrase, "he", "she", "who");
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (noun.Speech is { } speech)
            return speech.As<SpeechNoun>() == SpeechNoun.Spokesperson || speech.As<SpeechNoun>() == SpeechNoun.Speaker && speech.Attribute("role") is null;
        return noun.Persons is not null && !noun.PartyIsHead || party >= 0 && parties[party].Kind == PartyKind.Person || noun is { Party: >= 0, PartyIsHead: true } && parties[noun.Party].Kind == PartyKind.Person || sentence.HeadOf(phrase).Sense(LexiconCategory.Title) is not null;
    }

    private int Subject()
    {
        if (_subjectBefore < 0 && !_subjectWords.IsNone)
        {
            var words = sentence.Tokens.Span(_subjectWords.First, _subjectWords.End);
            _subjectBefore = _subjectIsPerson ? -1 : BodyMeant();
            if (_subjectBefore < 0)
                _subjectBefore = parties.ByWords(sentence.Tokens.Text.AsSpan(words.Start, words.Length), _subjectIsPerson ? PartyKind.PersonGroup : PartyKind.Organisation);
        }
        return _subjectBefore;
    }

    // "The panel has ended its work. It says …".
    private bool IsBody(int phrase) => sentence.Chunks[phrase].Definite && sentence.HeadOf(phrase).Sense(LexiconCategory.Speech)?.Attribute("role") == "body";

    // "Jean Mukasa, 61, a priest from Rubaya, has no doubt": what stands between commas behind a name.
    private bool IsRemark(int subject, int other) =>
        sentence.Chunks[other - 1].Kind == ChunkKind.Comma && (sentence.HeadOf(other).Class == WordClass.Number || sentence.HeadOf(subject).Class == WordClass.ProperNoun && sentence.Nouns[other].Party < 0);

    // "Halina, 19, has come home": a name that no lexicon holds, and an age.
    private bool IsAged(int phrase) =>
        sentence.HeadOf(phrase).Class == WordClass.ProperNoun && sentence.Nouns[phrase] is { Party: < 0, Place: null } && phrase + 3 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.Comma && sentence.Chunks[phrase + 3].Kind == ChunkKind.Comma
        && sentence.Chunks[phrase + 2].Kind == ChunkKind.NounPhrase && sentence.HeadOf(phrase + 2).Class == WordClass.Number && sentence.Chunks[phrase + 2].EndItem - sentence.Chunks[phrase + 2].FirstItem == 1;

    private bool IsOne(int phrase) => sentence.Nouns[phrase].Number < 0 && sentence.HeadOf(phrase).Form != FormKind.Plural;

    private int MainClause()
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Link == Clauses.ClauseLink.Main)
                return c;
        return 0;
    }
}
