using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>One sentence as items, chunks, clauses and noun meanings, and the questions that the later stages ask of it.</summary>
internal sealed class SentenceContext(TokenList tokens, CueReader cueReader, ItemReader itemReader, Chunker chunker, ClauseBuilder clauseBuilder, NounReader nounReader, PartyRegistry parties)
{
    private readonly ThingMemory _things = new();

    internal int Index { get; private set; }

    internal Sentence Sentence { get; private set; }

    internal TokenList Tokens { get; } = tokens;

    internal SentenceList<Item> Items { get; } = itemReader.Items;

    /// <summary>The words that tell circumstances, legal properties and the company of verbs.</summary>
    internal SentenceList<Cue> Cues { get; } = cueReader.Cues;

    internal SentenceList<Chunk> Chunks { get; } = chunker.Chunks;

    internal SentenceList<Noun> Nouns { get; } = nounReader.Nouns;

    internal List<Clause> Clauses { get; } = clauseBuilder.Clauses;

    /// <summary>Whether any phrase names a party or is qualified by one.</summary>
    internal bool NamesParty { get; private set; }

    internal int ClauseCount => clauseBuilder.Count;

    internal SentenceList<PrepositionalPhrase> Prepositions { get; } = clauseBuilder.Prepositions;

    internal void Read(int index, Sentence sentence)
    {
        Index = index;
        Sentence = sentence;
        itemReader.Read(sentence.FirstToken, sentence.EndToken);
        chunker.Read(Items);
        cueReader.Collect(Items, Chunks);
        clauseBuilder.Read(Items, Chunks);
        nounReader.Read(Items, Chunks);
        NamesParty = false;
        foreach (ref readonly var noun in Nouns)
            NamesParty |= noun.Party >= 0;
        _things.Read(this);
    }

    /// <summary>Gives what the sentences were read into back to the pool.</summary>
    internal void Release()
    {
        cueReader.Release();
        Items.Release();
        Chunks.Release();
        Nouns.Release();
        Prepositions.Release();
    }

    /// <summary>The thing named before that a pronoun stands for; null when there is none.</summary>
    internal ThingMemory.Thing? ThingOf(int pronoun) => _things.AntecedentOf(pronoun);

    /// <summary>Takes note that a doer was told of a weapon.</summary>
    internal void SettleWeapon(WeaponKind weapon) => _things.Forget(weapon);

    /// <summary>Whether any meaning of an item is of a category; what no item tells, no reader need look for.</summary>
    internal bool MayHold(LexiconCategory category) => (itemReader.Categories & CompiledLexicon.Bit(category)) != 0;

    /// <summary>Whether any meaning of a cue is of a category.</summary>
    internal bool MayTell(LexiconCategory category) => (cueReader.Categories & CompiledLexicon.Bit(category)) != 0;

    /// <summary>Whether a word of everyday or a verb may have a role.</summary>
    internal bool MayHold(string role) => (itemReader.Roles & CompiledEntry.BitOf(role)) != 0;

    internal string PartyId(int party) => parties[party].Id;

    internal ref Item HeadOf(int chunk) => ref Items[Chunks[chunk].Head];

    internal CompiledEntry? VerbOf(Clause clause) => HeadOf(clause.Verb).Entry;

    internal bool Is(int chunk, string word)
    {
        ref readonly var here = ref Chunks[chunk];
        return here.End - here.First == 1 && Tokens.End[here.First] - Tokens.Start[here.First] == word.Length && Tokens[here.First].Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a phrase names a storm, a flood or their like: no party's doing.</summary>
    internal bool IsDisaster(int phrase)
    {
        foreach (ref readonly var item in Items.AsSpan()[Chunks[phrase].FirstItem..Chunks[phrase].EndItem])
            if (item.HasRole("genre") && item.Sense(LexiconCategory.Word)?.Attribute("kind") == "disaster")
                return true;
        return false;
    }

    /// <summary>Whether a chunk is one word and that word is one of these.</summary>
    internal bool IsOneOf(int chunk, params ReadOnlySpan<string> words)
    {
        var (first, end) = Words(chunk);
        if (end - first != 1)
            return false;
        var token = Tokens[first];
        foreach (string word in words)
            if (word.Length == token.Length && token.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    internal bool IsPhrase(int chunk, string words) => TextOf(chunk) is var text && text.Length == words.Length && text.Equals(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a chunk as written.</summary>
    internal ReadOnlySpan<char> TextOf(int chunk)
    {
        var span = Tokens.Span(Chunks[chunk].First, Chunks[chunk].End);
        return Tokens.Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The words of a chunk.</summary>
    internal TokenRange Words(int chunk)
    {
        ref readonly var words = ref Chunks[chunk];
        return new(words.First, words.End);
    }

    /// <summary>The words of an item.</summary>
    internal TokenRange WordsOfItem(int item)
    {
        ref readonly var words = ref Items[item];
        return new(words.First, words.End);
    }

    /// <summary>The words of a clause, from its first to its last chunk, end marks trimmed.</summary>
    internal TokenRange Words(Clause clause)
    {
        int last = clause.End - 1;
        while (last > clause.Verb && Chunks[last].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.And or ChunkKind.Or or ChunkKind.CloseQuote or ChunkKind.OpenQuote or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Preposition or ChunkKind.That or ChunkKind.Subordinator)
            last--;
        return new(Chunks[clause.First].First, Chunks[last].End);
    }

    /// <summary>The subjects of a clause, its own or those it shares; empty when it has none.</summary>
    internal List<int> SubjectsOf(int clause)
    {
        for (int steps = 0; steps < 16; steps++)
        {
            var c = Clauses[clause];
            if (c.Subjects.Count > 0 || c.SubjectOf < 0 || c.SubjectOf == clause)
                return c.Subjects;
            clause = c.SubjectOf;
        }
        return Clauses[clause].Subjects;
    }

    /// <summary>Whether the sentence opens with a date or a word that leaves what was told before ("in another incident").</summary>
    internal bool StartsAnew()
    {
        for (int i = 0; i < Items.Count && i < 4; i++)
            if (Items[i].Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Boundary) || Items[i].Class == WordClass.Date)
                return true;
        return false;
    }

    /// <summary>The innermost clause that a chunk stands in; -1 when in none.</summary>
    internal int ClauseAt(int chunk)
    {
        int best = -1;
        for (int c = 0; c < ClauseCount; c++)
            if (Clauses[c].First <= chunk && chunk < Clauses[c].End)
                best = c;
        return best;
    }

    /// <summary>Whether a prepositional phrase stands in a clause after its verb.</summary>
    internal static bool FollowsVerb(PrepositionalPhrase phrase, Clause clause) => phrase.Preposition > clause.Verb && phrase.Preposition < clause.End;

    /// <summary>Whether a noun phrase ends in a noun made of a verb: "its hoarding".</summary>
    internal bool IsGerund(int phrase) => Tokens[HeadOf(phrase).End - 1].EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether something is moved out of a place or away from it: whoever leaves a school does not use it.</summary>
    internal bool MovesOut(Clause clause)
    {
        foreach (var p in Prepositions)
            if (FollowsVerb(p, clause) && (IsPhrase(p.Preposition, "out of") || IsPhrase(p.Preposition, "away from") || IsOneOf(p.Preposition, "of", "from") && IsOneOf(p.Preposition - 1, "out", "away")))
                return true;
        return false;
    }

    /// <summary>The party that a noun phrase denotes; null when it denotes none.</summary>
    internal Agent? AgentOf(int chunk)
    {
        ref readonly var noun = ref Nouns[chunk];
        return noun.Party >= 0 && noun.PartyIsHead ? noun.Agent : null;
    }

    /// <summary>The party that a noun phrase denotes or whose members it means ("Syrian gunners"), as the doer of an act; null when none.</summary>
    internal Agent? DoerOf(int chunk) => AgentOf(chunk) ?? nounReader.MembersOf(chunk);

    /// <summary>The forces of another nation named before the same noun ("Ethiopian and Eritrean conscripts"); null when there are none.</summary>
    internal Agent? JoinedNation(int chunk) => Chunks[chunk].MayHold(LexiconCategory.Demonym) ? nounReader.JoinedNation(chunk) : null;

    /// <summary>Whether what a phrase names belongs to those who bring relief: "employees of Oxfam", "a WFP warehouse", "the lorries of a food agency".</summary>
    internal bool BelongsToRelief(int phrase)
    {
        ref readonly var noun = ref Nouns[phrase];
        if (noun.Party >= 0 && (!noun.PartyIsHead || noun.Persons is not null || noun.Object is not null) && parties[noun.Party].Relieves)
            return true;
        foreach (var p in Prepositions)
            if (p.Host == phrase && IsOneOf(p.Preposition, "of", "from", "for", "with", "belonging") && (AgentOf(p.Phrase) is { } owner && parties[owner.Party].Relieves || HeadOf(p.Phrase).Sense(LexiconCategory.PartyHead)?.Attribute("works") == "relief"))
                return true;
        return false;
    }

    /// <summary>Whether a circumstance is told by words that begin in a chunk.</summary>
    internal bool TellsCircumstance(int chunk)
    {
        foreach (ref readonly var cue in Cues.AsSpan())
            if (cue.Chunk == chunk && cue.Item.Sense(LexiconCategory.Circumstance) is not null)
                return true;
        return false;
    }

    /// <summary>Whether an item is inside a cue of several words.</summary>
    internal bool IsInsideCue(int item)
    {
        var words = WordsOfItem(item);
        foreach (ref readonly var cue in Cues.AsSpan())
            if (cue.Item.First <= words.First && words.End <= cue.Item.End && cue.Item.End - cue.Item.First > words.End - words.First)
                return true;
        return false;
    }

    /// <summary>Whether a phrase tells of somebody who was something once: "a former officer".</summary>
    internal bool IsFormer(int phrase)
    {
        for (int i = Chunks[phrase].FirstItem; i < Chunks[phrase].EndItem; i++)
            if (Items[i].HasRole("former"))
                return true;
        return false;
    }

    /// <summary>Whether any word of a phrase owns another ("the ministry's").</summary>
    internal bool HasPossessive(int phrase)
    {
        for (int i = Chunks[phrase].FirstItem; i < Chunks[phrase].EndItem; i++)
            if (Items[i].Class == WordClass.Possessive)
                return true;
        return false;
    }

    /// <summary>Whether a phrase opens with "his", "its" or another word that says whose it is.</summary>
    internal bool IsOwned(int phrase) => Items[Chunks[phrase].FirstItem].Is(FunctionWord.Possessive);

    /// <summary>Whether the verb of a clause is "have".</summary>
    internal bool IsHaving(int clause) => HeadOf(Clauses[clause].Verb).Class == WordClass.Have;

    /// <summary>Whether a clause with a finite verb completes a clause's verb ("said that troops left").</summary>
    internal bool HasFiniteComplement(int c)
    {
        for (int d = c + 1; d < ClauseCount; d++)
            if (Clauses[d].Governor == c && Clauses[d].Link is ClauseLink.Complement && Chunks[Clauses[d].Verb].Form == VerbForm.Finite)
                return true;
        return false;
    }

    /// <summary>Whether a clause of any form completes a clause's verb.</summary>
    internal bool HasComplement(int c)
    {
        for (int d = c + 1; d < ClauseCount; d++)
            if (Clauses[d].Governor == c && Clauses[d].Link is ClauseLink.Complement or ClauseLink.Infinitive)
                return true;
        return false;
    }
}
