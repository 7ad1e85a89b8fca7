using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The words that tell who a speaker is, and the party they stand for where no lexicon holds it.</summary>
internal sealed class SpeakerNames(SentenceContext sentence, PartyRegistry parties)
{
    // The head phrase with what tells which: "doctors at the hospital", "a committee of elders".
    internal TokenRange WordsOf(int phrase)
    {
        var words = sentence.Words(phrase);
        return sentence.Chunks[phrase].Pronoun ? words : new(words.First, ComplementEnd(phrase));
    }

    internal int ComplementEnd(int phrase)
    {
        int end = sentence.Chunks[phrase].End, at = phrase;
        for (int steps = 0; steps < 3; steps++)
        {
            int next = at;
            foreach (var p in sentence.Prepositions)
                if (p.Preposition == at + 1 && p.Phrase == at + 2 && sentence.Chunks[p.Phrase].Kind == ChunkKind.NounPhrase && IsComplement(p.Preposition) && !(sentence.Is(p.Preposition, "for") && sentence.Nouns[p.Phrase] is { Act: not null } or { Label: not null }))
                    next = p.Phrase;
            if (next == at)
                break;
            at = next;
            end = sentence.Chunks[at].End;
        }
        return end;
    }

    /// <summary>"Voices for Peace", "Coalition Against Torture": the party of a name that a small word joins; -1 when the phrase opens no such name.</summary>
    internal int JoinedName(int phrase)
    {
        if (phrase + 2 >= sentence.Chunks.Count || sentence.Chunks[phrase + 2].Kind != ChunkKind.NounPhrase || !sentence.IsOneOf(phrase + 1, "for", "against") || sentence.HeadOf(phrase).Is(LexiconCategory.Party) || !IsCapitalised(phrase) || !IsCapitalised(phrase + 2))
            return -1;
        var words = sentence.Tokens.Span(sentence.Chunks[phrase].First, sentence.Chunks[phrase + 2].End);
        return parties.ByWords(sentence.Tokens.Text.AsSpan(words.Start, words.Length), PartyKind.Organisation);
    }

    // Every word has a capital, and not because all the text has them.
    private bool IsCapitalised(int phrase)
    {
        var (first, end) = sentence.Words(phrase);
        for (int t = first; t < end; t++)
            if (!sentence.Tokens.Has(t, TokenFlags.Capital) || sentence.Tokens.Has(t, TokenFlags.Shouted))
                return false;
        return true;
    }

    internal bool IsComplement(int preposition) => sentence.Is(preposition, "of") || sentence.Is(preposition, "at") || sentence.Is(preposition, "from") || sentence.Is(preposition, "in") || sentence.Is(preposition, "for") || sentence.Is(preposition, "with");

    // "Lantern Rights": every word of the phrase is written with a capital, and not because a sentence begins.
    internal bool IsName(int phrase)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        int words = 0;
        for (int i = chunk.FirstItem; i < chunk.EndItem; i++)
        {
            ref readonly var item = ref sentence.Items[i];
            if (item.Class is WordClass.Determiner or WordClass.Preposition && i == chunk.FirstItem)
                continue;
            for (int t = item.First; t < item.End; t++, words++)
                if (!sentence.Tokens.Has(t, TokenFlags.Capital) || sentence.Tokens.Has(t, TokenFlags.Shouted))
                    return false;
        }
        return words >= 2;
    }

    // "the network", "the forum": a body named before, by the last word of its name.
    internal int Remembered(int phrase)
    {
        if (!sentence.Chunks[phrase].Definite || ComplementEnd(phrase) > sentence.Chunks[phrase].End)
            return -1;
        ref readonly var head = ref sentence.HeadOf(phrase);
        return head.End - head.First == 1 && head.Class == WordClass.Noun ? parties.NamedLike(sentence.Tokens[head.First], first: false) : -1;
    }

    /// <summary>"a teacher at the school, Mira Tal": the person whose name stands beside the words that say who it is; -1 when none does.</summary>
    internal int NameBeside(int phrase)
    {
        if (sentence.Chunks[phrase].Pronoun || sentence.Nouns[phrase].Number >= 0 || sentence.HeadOf(phrase).Form == FormKind.Plural || sentence.HeadOf(phrase).Class == WordClass.ProperNoun)
            return -1;
        int comma = phrase + 1;
        while (comma + 1 < sentence.Chunks.Count && sentence.Chunks[comma].Kind == ChunkKind.Preposition && IsComplement(comma) && sentence.Chunks[comma + 1].Kind == ChunkKind.NounPhrase)
            comma += 2;
        int name = comma + 1;
        if (name >= sentence.Chunks.Count || sentence.Chunks[comma].Kind != ChunkKind.Comma || !IsPersonsName(name) || name + 1 < sentence.Chunks.Count && sentence.Chunks[name + 1].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.VerbGroup or ChunkKind.Colon or ChunkKind.OpenQuote))
            return -1;
        return sentence.Nouns[name].Party;
    }

    /// <summary>Whether a phrase is the name of a person.</summary>
    internal bool IsPersonsName(int phrase) => sentence.Nouns[phrase] is { Party: >= 0, PartyIsHead: true, Form: ReferenceForm.Name } noun && parties[noun.Party].Kind == PartyKind.Person && sentence.HeadOf(phrase).Class == WordClass.ProperNoun;

    /// <summary>The words of a phrase from behind its determiner or number to its head.</summary>
    internal TokenRange BareWords(int phrase)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        int first = chunk.FirstItem;
        while (first < chunk.Head && sentence.Items[first].Class is WordClass.Determiner or WordClass.Number)
            first++;
        return new(sentence.Items[first].First, sentence.Items[chunk.Head].End);
    }

    // Speakers without a name are known by their words: "doctors at the hospital", afterwards "the doctors".
    internal int Unnamed(int phrase)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        var (start, headEnd) = BareWords(phrase);
        int end = Math.Max(headEnd, ComplementEnd(phrase));
        var bare = sentence.Tokens.Span(start, headEnd);
        if (end == headEnd || chunk.EndItem - 1 > chunk.Head || IsName(phrase))
            return parties.ByWords(sentence.Tokens.Text.AsSpan(bare.Start, bare.Length), IsName(phrase) ? PartyKind.Organisation : PartyKind.PersonGroup);
        var full = sentence.Tokens.Span(start, end);
        int party = parties.ByWords(sentence.Tokens.Text.AsSpan(full.Start, full.Length), PartyKind.PersonGroup);
        parties.AddAlias(sentence.Tokens.Text.AsSpan(bare.Start, bare.Length), party);
        return party;
    }
}
