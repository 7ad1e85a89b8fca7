using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds whom a report speaks for: its possessor, "by" or "from" whom it is, or who released it.</summary>
internal sealed class ReportOwners(SentenceContext sentence, PartyRegistry parties, SpeakerNames names, NamedSpeakers speakers)
{
    // A report speaks for who made it: its possessor, "by" or "from" whom it is, or the subject that released it.
    internal int OwnerOf(int phrase, int clause)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (OwnerBeside(phrase) is >= 0 and var owner)
            return owner;
        if (clause >= 0 && sentence.Clauses[clause].Governor >= 0)
            foreach (int subject in sentence.SubjectsOf(sentence.Clauses[clause].Governor))
                if (sentence.Nouns[subject].Party >= 0)
                    return sentence.Nouns[subject].Party;
        bool media = noun.Speech!.Attribute("kind") is not null;
        // Pictures show for whoever tells of them.
        if (media)
            return -1;
        if (sentence.Chunks[phrase].Definite && (parties.LastSpeaker >= 0 ? parties.LastSpeaker : parties.LastReporter) is >= 0 and var last)
            return last;
        return names.Unnamed(phrase);
    }

    // "Amnesty's report", "a report by Amnesty", "evidence collected last year by the centre".
    internal int OwnerBeside(int phrase)
    {
        if (sentence.Nouns[phrase].Party >= 0)
            return sentence.Nouns[phrase].Party;
        if (Possessor(phrase) is >= 0 and var possessor)
            return possessor;
        bool made = false;
        for (int i = phrase + 1; i + 1 < sentence.Chunks.Count && i < phrase + 9; i++)
        {
            ref readonly var chunk = ref sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.VerbGroup && chunk.Form == VerbForm.Participle && !made)
                made = true;
            else if (chunk.Kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Date or ChunkKind.Adverb or ChunkKind.Comma) || chunk.Kind == ChunkKind.Comma && !made)
                return -1;
            if (chunk.Kind == ChunkKind.Preposition && sentence.Chunks[i + 1].Kind == ChunkKind.NounPhrase && (sentence.Is(i, "by") || (sentence.Is(i, "from") || sentence.Is(i, "of")) && i == phrase + 1) && NamedSpeaker(i + 1) is >= 0 and var owner)
                return owner;
        }
        return -1;
    }

    // "Amnesty published a report": whoever makes it public.
    internal int Publisher(int report)
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

    // "the hospital's count": a possessor that no lexicon holds, by its words.
    private int Possessor(int phrase)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        int first = chunk.FirstItem;
        while (first < chunk.Head && sentence.Items[first].Class is WordClass.Determiner or WordClass.Adjective)
            first++;
        for (int i = first + 1; i < chunk.Head; i++)
            if (sentence.Items[i].Class == WordClass.Possessive && sentence.Items[i - 1].Class is WordClass.Noun or WordClass.ProperNoun)
            {
                // "Damascus's reply".
                if (sentence.Items[i - 1].Sense(LexiconCategory.Place) is { } seat && seat.Attribute("role") == "seat" && parties.State(seat) is { } state)
                    return parties.Named(state);
                var words = sentence.Tokens.Span(sentence.Items[first].First, sentence.Items[i - 1].End);
                return parties.ByWords(sentence.Tokens.Text.AsSpan(words.Start, words.Length), PartyKind.Organisation);
            }
        return -1;
    }

    // A body, a person or a group that can own a report; -1 when the phrase names a thing.
    private int NamedSpeaker(int phrase)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (noun.Party >= 0)
            return noun.Party;
        if (noun.Speech is { } speech)
            return speech.As<SpeechNoun>() is SpeechNoun.Speaker or SpeechNoun.Spokesperson ? speakers.Of(phrase) : -1;
        return (noun.Persons is not null || noun.Object?.As<ObjectKind>() is ObjectKind.School or ObjectKind.MedicalUnit) && noun.Act is null || names.IsName(phrase) && noun.Place is null ? names.Unnamed(phrase) : -1;
    }
}
