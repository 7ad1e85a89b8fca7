using Mosul.Ihl.Lexicons;

using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads places: names of the gazetteer, names beside a place's noun ("the village of Zabre"), and unknown names after "in" or "near". Keeps the place a text is about.</summary>
internal sealed class PlaceReader(SourceDocument document, CompiledLexicon lexicon)
{
    private readonly List<(int Chunk, PlaceReference Place)> _here = [];
    private readonly List<PlaceReference> _focus = [];
    private readonly List<string> _lands = [];
    private string? _first;
    private bool _abroad;

    /// <summary>The places of the sentence read last, with their chunks.</summary>
    internal List<(int Chunk, PlaceReference Place)> Here => _here;

    internal void Begin(SentenceContext sentence)
    {
        _here.Clear();
        _lands.Clear();
        for (int i = 0; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.NounPhrase)
                ReadPhrase(sentence, i);
    }

    /// <summary>ISO code of the country that the places last named lie in; null when none tells.</summary>
    internal string? Country { get; private set; }

    /// <summary>ISO code of the country that every place of the text lies in that tells one; null when none does or they lie in several.</summary>
    internal string? OnlyCountry => _abroad ? null : _first;

    /// <summary>Remembers the places of the sentence for those that follow.</summary>
    internal void End()
    {
        if (_here.Count == 0)
            return;
        foreach (string land in _lands)
        {
            Country = land;
            _first ??= Country;
            _abroad |= Country != _first;
        }
        // A smaller place of the same country refines the focus; another country resets it.
        bool elsewhere = false;
        foreach (var (_, place) in _here)
            elsewhere |= _focus.Count > 0 && place.Country is not null && _focus[0].Country is not null && place.Country != _focus[0].Country;
        if (elsewhere || _here.Exists(h => h.Place.Kind < PlaceKind.Country))
            _focus.Clear();
        foreach (var (_, place) in _here)
            Add(_focus, place);
        Sort(_focus);
    }

    /// <summary>The places of a proposition: those of its clause, else of its sentence, else those the text is about.</summary>
    internal void Read(SentenceContext sentence, Proposition proposition)
    {
        proposition.Places.Clear();
        if (_here.Count == 0)
        {
            proposition.Places.AddRange(_focus);
            return;
        }
        foreach (var (chunk, place) in _here)
            if (proposition.Words.Contains(sentence.Words(chunk)))
                Add(proposition.Places, place);
        if (proposition.Places.Count == 0)
            foreach (var (_, place) in _here)
                Add(proposition.Places, place);
        Sort(proposition.Places);
    }

    private static void Add(List<PlaceReference> places, PlaceReference place)
    {
        foreach (var known in places)
            if (known.Name == place.Name)
                return;
        places.Add(place);
    }

    private static void Sort(List<PlaceReference> places) => places.Sort(static (a, b) => a.Kind != b.Kind ? Size(a.Kind).CompareTo(Size(b.Kind)) : a.Evidence.Span.CompareTo(b.Evidence.Span));

    private static int Size(PlaceKind kind) => kind == PlaceKind.Unknown ? (int)PlaceKind.Town : (int)kind;

    private void ReadPhrase(SentenceContext sentence, int index)
    {
        ref readonly var chunk = ref sentence.Chunks[index];
        // "Kyiv said": the State, not the city.
        if (chunk.Pronoun || sentence.HeadOf(index).Is(LexiconCategory.Place) && sentence.Nouns[index].PartyIsHead)
            return;
        for (int i = chunk.FirstItem; i < chunk.EndItem && chunk.MayHold(LexiconCategory.Place); i++)
        {
            ref readonly var item = ref sentence.Items[i];
            if (item.Class is WordClass.ProperNoun or WordClass.Noun && !IsOfPerson(sentence, index, i) && (item.Sense(LexiconCategory.Place) ?? NameOf(item, LexiconCategory.Place)) is { } entry)
                AddHere(sentence, index, entry.Name, entry.As<PlaceKind>(), entry.Attribute("country"), PartOf(entry), item.First, item.End, entry.Attribute("works") == "forum");
        }
        bool afterPlaceWord = index > 0 && sentence.Chunks[index - 1].Kind == ChunkKind.Preposition && IsPlacePreposition(sentence, index - 1);
        ref readonly var head = ref sentence.HeadOf(index);
        if (afterPlaceWord && head.Entry is { Category: LexiconCategory.Party } party && party.As<PartyKind>() == PartyKind.Country)
        {
            AddHere(sentence, index, party.Name, PlaceKind.Country, party.Attribute("country"), null, head.First, head.End);
            return;
        }
        var headNoun = head.Sense(LexiconCategory.PlaceHead);
        if (headNoun is not null)
        {
            // "Zabre district", or "the village of Zabre" where the name follows.
            int first = chunk.Head;
            while (first > chunk.FirstItem && sentence.Items[first - 1] is { Class: WordClass.ProperNoun, Entry: null })
                first--;
            if (first < chunk.Head)
                AddHere(sentence, index, Text(sentence, first, chunk.Head), headNoun.As<PlaceKind>(), null, null, sentence.Items[first].First, sentence.Items[chunk.Head - 1].End);
            else if (IsNamed(sentence, head))
                AddHere(sentence, index, Text(sentence, chunk.Head, chunk.Head + 1), headNoun.As<PlaceKind>(), Country, null, head.First, head.End);
            return;
        }
        bool afterHead = index > 1 && sentence.Chunks[index - 1].Kind == ChunkKind.Preposition && sentence.Is(index - 1, "of") && sentence.Chunks[index - 2].Kind == ChunkKind.NounPhrase && sentence.HeadOf(index - 2).Sense(LexiconCategory.PlaceHead) is not null;
        if ((afterPlaceWord || afterHead || IsStruck(sentence, index)) && head is { Class: WordClass.ProperNoun, Entry: null })
        {
            int first = chunk.Head;
            while (first > chunk.FirstItem && (sentence.Items[first - 1] is { Class: WordClass.ProperNoun, Entry: null } || sentence.Tokens.Kind[sentence.Items[first - 1].First] == Tokens.TokenKind.Hyphen))
                first--;
            var kind = afterHead ? sentence.HeadOf(index - 2).Sense(LexiconCategory.PlaceHead)!.As<PlaceKind>() : PlaceKind.Unknown;
            AddHere(sentence, index, Text(sentence, first, chunk.Head + 1), kind, null, null, sentence.Items[first].First, head.End);
        }
    }

    // "Dr. Salma Eltayeb": a town's name may be a person's.
    private static bool IsOfPerson(SentenceContext sentence, int phrase, int item)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        return item > chunk.FirstItem && sentence.Items[item - 1] is { Class: WordClass.ProperNoun } before && before.Sense(LexiconCategory.Title) is not null
            || item + 1 < chunk.EndItem && sentence.Items[item + 1] is { Class: WordClass.ProperNoun, Entry: null } && item + 2 == chunk.EndItem && item == chunk.FirstItem && !(phrase > 0 && sentence.Chunks[phrase - 1].Kind == ChunkKind.Preposition);
    }

    // "shelled Zabre", "Zabre was overrun": an unknown name that fire falls on or that is besieged is a place.
    private static bool IsStruck(SentenceContext sentence, int phrase)
    {
        if (sentence.Nouns[phrase].Party >= 0)
            return false;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            ref readonly var verb = ref sentence.HeadOf(clause.Verb);
            if (verb.Is(LexiconCategory.Act) && verb.Entry!.As<ActKind>() is ActKind.Shelling or ActKind.Bombing or ActKind.Airstrike or ActKind.GroundAttack or ActKind.Siege && (sentence.Chunks[clause.Verb].Passive ? clause.Subjects : clause.Objects).Contains(phrase))
                return true;
        }
        return false;
    }

    // "the Old City": a noun for a place in capitals is a name by itself.
    private static bool IsNamed(SentenceContext sentence, in Item head)
    {
        for (int t = head.First; t < head.End; t++)
            if ((sentence.Tokens.Flags[t] & (Tokens.TokenFlags.Capital | Tokens.TokenFlags.Shouted)) != Tokens.TokenFlags.Capital)
                return false;
        return head.First > sentence.Sentence.FirstToken;
    }

    private static CompiledEntry? NameOf(in Item item, LexiconCategory category)
    {
        if (item.Senses is null || !item.MayBe(category))
            return null;
        foreach (var sense in item.Senses)
            if (sense.Category == category && item.Class == WordClass.ProperNoun)
                return sense.Entry;
        return null;
    }

    private string? PartOf(CompiledEntry entry) => entry.Attribute("part-of") is { } id ? lexicon.Find(id)?.Name ?? id : null;

    private static string Text(SentenceContext sentence, int firstItem, int endItem)
    {
        var span = sentence.Tokens.Span(sentence.Items[firstItem].First, sentence.Items[endItem - 1].End);
        return sentence.Tokens.Text[span.Start..span.End];
    }

    private void AddHere(SentenceContext sentence, int chunk, string name, PlaceKind kind, string? country, string? partOf, int first, int end, bool forum = false)
    {
        // "in Geneva": where wars are talked about tells nothing of where they are fought.
        if (country is not null && !forum)
            _lands.Add(country);
        var evidence = document.EvidenceAt(sentence.Tokens.Span(first, end));
        _here.Add((chunk, new PlaceReference(name, kind, country, partOf, evidence)));
    }

    private static bool IsPlacePreposition(SentenceContext sentence, int chunk) =>
        sentence.Is(chunk, "in") || sentence.Is(chunk, "at") || sentence.Is(chunk, "near") || sentence.Is(chunk, "inside") || sentence.Is(chunk, "outside") || sentence.Is(chunk, "around") || sentence.Is(chunk, "across") || sentence.Is(chunk, "throughout") || sentence.Is(chunk, "into") || sentence.Is(chunk, "towards") || sentence.Is(chunk, "from");
}
