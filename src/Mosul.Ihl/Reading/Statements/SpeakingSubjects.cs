using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the phrase that speaks in a clause with a verb of speech: its subject, or the phrase that follows the verb.</summary>
internal sealed class SpeakingSubjects(SentenceContext sentence, PartyRegistry parties)
{
    // The clauses that speak and the phrases of their speakers.
    private readonly Dictionary<int, int> _speakers = [];

    internal void Clear() => _speakers.Clear();

    /// <summary>Remembers who spoke in a clause, for the verbs of speech that go on from it.</summary>
    internal void Keep(int clause, int subject) => _speakers[clause] = subject;

    internal int Of(int c, Clause clause, Chunk chunk, out bool inverted)
    {
        inverted = false;
        // "was quoted as saying": the subject speaks.
        bool quoted = clause.Verb + 1 < sentence.Chunks.Count && sentence.IsPhrase(clause.Verb + 1, "as saying");
        if (chunk.Passive && !quoted)
        {
            foreach (var p in sentence.Prepositions)
                if (p.Preposition > clause.Verb && p.Preposition < clause.End && IsReportBy(clause, p))
                    return p.Phrase;
                else if (p.Preposition > clause.Verb && p.Preposition < clause.End && sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
                    // "An elder said by telephone that …": a means, no speaker.
                    return chunk.Form == VerbForm.Participle && IsThing(p.Phrase) && sentence.SubjectsOf(c) is [.., var speaking] && !IsThing(speaking) ? speaking : p.Phrase;
            return -1;
        }
        // "…, insisted the colonel, adding that …": whoever spoke goes on.
        if (clause.Subjects.Count == 0 && clause.SubjectOf >= 0 && chunk.Form == VerbForm.Gerund && _speakers.TryGetValue(clause.SubjectOf, out int speaker))
            return speaker;
        if (HeardFrom(c, clause) is >= 0 and var source)
            return source;
        if (Apposed(c, clause, chunk) is >= 0 and var titled)
            return titled;
        if (Reduced(clause) is >= 0 and var denier)
            return denier;
        if (ApposedBefore(clause) is >= 0 and var whole)
            return whole;
        var subjects = sentence.SubjectsOf(c);
        // "…, said a farmer": after a clause that has its own subject.
        if (clause.Subjects.Count == 0 && chunk.Form == VerbForm.Finite && clause.Objects.Count > 0 && clause.Objects[0] == clause.Verb + 1
            && clause.Verb > 1 && sentence.Chunks[clause.Verb - 1].Kind is ChunkKind.Comma or ChunkKind.CloseQuote or ChunkKind.Dash && clause.SubjectOf >= 0 && !sentence.Chunks[clause.Objects[0]].Pronoun
            && sentence.HeadOf(clause.Verb).Is(VerbKind.Say) && CanSpeak(clause.Objects[0], VerbKind.Say) && !sentence.HasFiniteComplement(c))
        {
            inverted = true;
            return clause.Objects[0];
        }
        if (clause.Subjects.Count == 0 && AfterQuotation(clause, chunk) is >= 0 and var quoting)
            return quoting;
        if (Inserted(clause, chunk) is >= 0 and var inserted)
        {
            inverted = true;
            return inserted;
        }
        if (clause.Subjects.Count > 0 && AfterTime(clause) is >= 0 and var teller)
            return teller;
        // "said nine men had been shot and held the Front responsible": those who were shot say nothing.
        if (clause.Subjects.Count == 0 && clause.SubjectOf >= 0 && sentence.Clauses[clause.SubjectOf] is { Link: ClauseLink.Complement } suffered && (sentence.Chunks[suffered.Verb].Passive || suffered.Objects.Count == 0 && (sentence.HeadOf(suffered.Verb).Form & FormKind.PastParticiple) != 0 && sentence.HeadOf(suffered.Verb).Is(LexiconCategory.Act)) && Before(c) is >= 0 and var telling)
            return telling;
        if (subjects.Count > 0)
            return (clause.Subjects.Count == 0 || clause.Verb > 0 && sentence.Chunks[clause.Verb - 1].Kind == ChunkKind.And) && (IsThing(Voiced(subjects)) || clause.Subjects.Count == 0 && sentence.IsOwned(Voiced(subjects))) && Before(c) is >= 0 and var outer ? outer : Voiced(subjects);
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

    // "a charge it rejects", "something the Front has disputed": the phrase right before the verb is its subject.
    private int Reduced(Clause clause) =>
        clause.Subjects is [var first] && first == clause.Verb - 2 && sentence.Chunks[clause.Verb - 1].Kind == ChunkKind.NounPhrase && sentence.HeadOf(clause.Verb).Is(VerbKind.Deny)
        && (sentence.Chunks[clause.Verb - 1].Pronoun || sentence.AgentOf(clause.Verb - 1) is not null) && sentence.AgentOf(first) is null ? clause.Verb - 1 : -1;

    // "the Front, a group based in Tor, which denies it": not the town.
    private int ApposedBefore(Clause clause)
    {
        if (clause.Link != ClauseLink.Relative || clause.Linker < 5 || sentence.Chunks[clause.Linker].Kind != ChunkKind.Relative || sentence.Chunks[clause.Linker - 1].Kind != ChunkKind.Comma)
            return -1;
        int comma = clause.Linker - 2;
        while (comma > 0 && sentence.Chunks[comma].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Date || comma > 0 && sentence.Chunks[comma] is { Kind: ChunkKind.VerbGroup, Form: not VerbForm.Infinitive })
            comma--;
        return comma > 0 && clause.Linker - comma > 3 && sentence.Chunks[comma].Kind == ChunkKind.Comma && sentence.Chunks[comma + 1].Kind == ChunkKind.NounPhrase
            && sentence.Tokens[sentence.Chunks[comma + 1].First] is "a" or "an" && sentence.AgentOf(comma - 1) is not null ? comma - 1 : -1;
    }

    // "is accused in the report of shooting nine prisoners", "in a report by the mission".
    private bool IsReportBy(Clause clause, PrepositionalPhrase p) =>
        sentence.HeadOf(clause.Verb).Is(VerbKind.Accuse)
        && (sentence.Chunks[p.Preposition].Kind == ChunkKind.Cue ? sentence.Tokens[sentence.Chunks[p.Preposition].End - 1] is "by" : sentence.Is(p.Preposition, "in") && sentence.Nouns[p.Phrase].Speech is { } speech && speech.As<SpeechNoun>() == SpeechNoun.Utterance);

    // "heard from nine women that soldiers came": they tell it, not those who heard.
    private int HeardFrom(int c, Clause clause)
    {
        if (sentence.Chunks[clause.Verb].Passive || !(sentence.Tokens[sentence.Chunks[clause.Verb].End - 1] is "heard" or "hear" or "hears" or "learned" or "learnt") || !sentence.HasFiniteComplement(c))
            return -1;
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "from") && CanSpeak(p.Phrase, VerbKind.Say))
                return p.Phrase;
        return -1;
    }

    // "…, the head of the council, Jules Kakule, said": a speaker with his name between commas, after a clause of its own.
    private int Apposed(int c, Clause clause, Chunk chunk)
    {
        int comma = clause.Verb - 1, name = comma - 1;
        if (clause.Subjects.Count > 0 || clause.SubjectOf < 0 || chunk.Form != VerbForm.Finite || chunk.Passive || name < 3 || sentence.Chunks[comma].Kind != ChunkKind.Comma || sentence.Chunks[name].Kind != ChunkKind.NounPhrase || sentence.HeadOf(name).Class != WordClass.ProperNoun || sentence.Chunks[name - 1].Kind != ChunkKind.Comma || sentence.HasFiniteComplement(c))
            return -1;
        int post = name - 2;
        while (post > 1 && sentence.Chunks[post].Kind == ChunkKind.NounPhrase && sentence.Chunks[post - 1].Kind == ChunkKind.Preposition)
            post -= 2;
        return post > 0 && sentence.Chunks[post].Kind == ChunkKind.NounPhrase && sentence.Chunks[post - 1].Kind is ChunkKind.Comma or ChunkKind.CloseQuote && CanSpeak(post, VerbKind.Say) ? post : -1;
    }

    // "said that the convoy had carried arms and denied …": things do not speak, whoever spoke before goes on.
    private bool IsThing(int phrase) =>
        sentence.Nouns[phrase] is { Party: < 0, Persons: null, Speech: null } && !sentence.Chunks[phrase].Pronoun && sentence.HeadOf(phrase).Class != WordClass.ProperNoun;

    private int Before(int clause)
    {
        for (int c = clause - 1; c >= 0; c--)
            if (_speakers.TryGetValue(c, out int speaker))
                return speaker;
        return -1;
    }

    // "Soldiers, say women in the camp, went from hut to hut": a verb of saying and its subject between commas.
    private int Inserted(Clause clause, Chunk chunk)
    {
        int speaker = clause.Verb + 1, end = speaker + 1;
        if (chunk.Form != VerbForm.Finite || chunk.Passive || clause.Verb < 2 || sentence.Chunks[clause.Verb - 1].Kind != ChunkKind.Comma || speaker >= sentence.Chunks.Count || sentence.Chunks[speaker].Kind != ChunkKind.NounPhrase || sentence.Chunks[speaker].Pronoun || !(sentence.HeadOf(clause.Verb).Is(VerbKind.Say) || sentence.HeadOf(clause.Verb).Is(VerbKind.Believe)))
            return -1;
        while (end + 1 < sentence.Chunks.Count && sentence.Chunks[end].Kind == ChunkKind.Preposition && sentence.Chunks[end + 1].Kind == ChunkKind.NounPhrase)
            end += 2;
        if (end < sentence.Chunks.Count && sentence.Chunks[end].Kind is not (ChunkKind.Comma or ChunkKind.Stop))
            return -1;
        // "…, said the mayor.": the end of a sentence is read as what follows its verb unless it has a subject of its own.
        bool closes = end >= sentence.Chunks.Count || sentence.Chunks[end].Kind == ChunkKind.Stop;
        if (closes ? !sentence.HeadOf(clause.Verb).Is(VerbKind.Believe) : end + 1 >= sentence.Chunks.Count || sentence.Chunks[end + 1].Kind != ChunkKind.VerbGroup || sentence.Chunks[end + 1].Form != VerbForm.Finite)
            return -1;
        return CanSpeak(speaker, VerbKind.Say) && !IsThing(speaker) ? speaker : -1;
    }

    // "“…,” Mira Tal, 61, a nurse, said": nothing but the speaker stands between the quotation and the verb.
    private int AfterQuotation(Clause clause, Chunk chunk)
    {
        if (chunk.Form != VerbForm.Finite || chunk.Passive)
            return -1;
        int first = clause.Verb - 1;
        while (first >= 0 && sentence.Chunks[first].Kind is ChunkKind.NounPhrase or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.And or ChunkKind.OpenParenthesis or ChunkKind.CloseParenthesis)
            first--;
        int speaker = first + 1;
        while (speaker < clause.Verb && sentence.Chunks[speaker].Kind is ChunkKind.Comma or ChunkKind.Adverb)
            speaker++;
        return first >= 0 && sentence.Chunks[first].Kind == ChunkKind.CloseQuote && speaker < clause.Verb && sentence.Chunks[speaker].Kind == ChunkKind.NounPhrase && !sentence.Chunks[speaker].Pronoun && CanSpeak(speaker, VerbKind.Say) && !IsThing(speaker) ? speaker : -1;
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
        // "The States, Britain and France said": a row whose last two are joined.
        while (at > 0 && at < subjects.Count - 1 && subjects[at] == subjects[at - 1] + 2 && sentence.Chunks[subjects[at] - 1].Kind == ChunkKind.Comma && (IsBody(subjects[at]) && IsBody(subjects[at - 1]) || sentence.Nouns[subjects[at]].Persons is not null && sentence.Nouns[subjects[at - 1]].Persons is not null && !IsPersonsName(subjects[at - 1])))
            at--;
        // "A former guard, now a prisoner himself, says": what he is besides.
        if (at > 0 && at == subjects.Count - 1 && IsBesides(subjects[at - 1], subjects[at]))
            at--;
        // "Mira Tal, a teacher who fled, said": the name of whom the words behind it tell.
        if (at > 0 && sentence.Chunks[subjects[at] - 1].Kind == ChunkKind.Comma && subjects[at] > subjects[at - 1] + 1 && IsPersonsName(subjects[at - 1]) && !IsPersonsName(subjects[at]) && sentence.HeadOf(subjects[at]).Form != FormKind.Plural)
            at--;
        return subjects[at];
    }

    private bool IsBody(int phrase) => sentence.Nouns[phrase] is var noun && (noun is { Party: >= 0, PartyIsHead: true } && parties[noun.Party].Kind != PartyKind.Person || noun.Place?.Attribute("role") == "seat");

    private bool IsBesides(int person, int other)
    {
        int before = other - 1;
        if (sentence.Chunks[before].Kind == ChunkKind.Adverb)
            before--;
        return before == person + 1 && sentence.Chunks[before].Kind == ChunkKind.Comma && other + 1 < sentence.Chunks.Count && sentence.Chunks[other + 1].Kind is ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Adverb
            && sentence.Items[sentence.Chunks[other].FirstItem].Is(FunctionWord.Indefinite) && sentence.Nouns[person] is { Persons: not null } && sentence.HeadOf(person).Form != FormKind.Plural && !IsPersonsName(other);
    }

    private bool IsPersonsName(int phrase) => sentence.Nouns[phrase] is { Party: >= 0, PartyIsHead: true, Form: ReferenceForm.Name } noun && parties[noun.Party].Kind == PartyKind.Person && sentence.HeadOf(phrase).Class == WordClass.ProperNoun;

    private bool IsBareNumber(int phrase) => sentence.Chunks[phrase].EndItem - sentence.Chunks[phrase].FirstItem == 1 && sentence.HeadOf(phrase).Class == WordClass.Number;

    internal bool CanSpeak(int subject, VerbKind kind)
    {
        ref readonly var noun = ref sentence.Nouns[subject];
        if (sentence.Chunks[subject].Pronoun)
            return !sentence.Is(subject, "it") || kind is not (VerbKind.Show or VerbKind.Threaten) || kind == VerbKind.Show && Finds(subject);
        if (noun.Speech is not null || noun.Persons is not null || noun.Party >= 0)
            return true;
        if (noun.Act is not null && noun.ActItem == sentence.Chunks[subject].Head || noun.Weapon is not null && noun.WeaponItem == sentence.Chunks[subject].Head)
            return false;
        // A hospital, a court, an office speaks; it shows nothing by itself.
        return noun is { Campaign: false, Event: false } && (noun.Object is null || kind != VerbKind.Show || Finds(subject)) && (kind == VerbKind.Say || sentence.HeadOf(subject).Class != WordClass.Number);
    }

    // "It finds that soldiers …": pictures show as much, a body finds.
    private bool Finds(int subject) =>
        sentence.ClauseAt(subject) is >= 0 and var clause && sentence.HasFiniteComplement(clause) && sentence.Tokens[sentence.Chunks[sentence.Clauses[clause].Verb].End - 1] is "finds" or "found" or "establishes" or "established" or "determines" or "determined" or "documents" or "documented" or "verified" or "ascertained";

    internal SpeakerPerson PersonOf(int subject)
    {
        if (subject < 0 || !sentence.Chunks[subject].Pronoun)
            return SpeakerPerson.Other;
        return sentence.Is(subject, "i") || sentence.Is(subject, "we") || sentence.Is(subject, "us") || sentence.Is(subject, "me") ? SpeakerPerson.Self
            : sentence.Is(subject, "you") ? SpeakerPerson.Addressed
            : SpeakerPerson.Other;
    }
}
