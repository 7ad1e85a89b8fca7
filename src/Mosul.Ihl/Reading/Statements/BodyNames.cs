using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads the name that follows a noun for a body: "the army of Telmark", "fighters of the Green Column", "militiamen from the Hassar clan". Such a body is nobody's who was told of before, whatever the name is.</summary>
internal sealed class BodyNames(TokenList tokens, PartyRegistry parties, PartyDescriptions descriptions)
{
    private SentenceList<Item> _items = new();
    private SentenceList<Chunk> _chunks = new();

    /// <summary>Item after the name found last.</summary>
    internal int EndItem { get; private set; }

    internal void Begin(SentenceList<Item> items, SentenceList<Chunk> chunks)
    {
        _items = items;
        _chunks = chunks;
    }

    /// <summary>The body of the name that follows a noun phrase; -1 when no name follows.</summary>
    /// <param name="index">The phrase that the noun heads.</param>
    /// <param name="kind">The kind that the noun tells.</param>
    /// <param name="head">The noun as an entry; null when it tells no more than its kind.</param>
    internal int After(int index, PartyKind kind, CompiledEntry? head)
    {
        if (NameGiven(index) is >= 0 and var given)
            return Called(given, kind);
        if (!IsLinked(index, out bool origin))
            return -1;
        int phrase = index + 2;
        bool place = false;
        while (OpensName(phrase))
        {
            place |= _items[_chunks[phrase].Head].Class == WordClass.Noun && IsPlaceHead(_items[_chunks[phrase].Head]);
            phrase += 2;
        }
        ref readonly var chunk = ref _chunks[phrase];
        if (chunk.Kind != ChunkKind.NounPhrase || chunk.Pronoun)
            return -1;
        int last = OwnerIn(chunk), first = last;
        EndItem = chunk.EndItem;
        ref readonly var noun = ref _items[last];
        if (noun.Entry is { Category: LexiconCategory.Party } country && country.As<PartyKind>() == PartyKind.Country)
            return parties.Composed(descriptions.DemonymOf(country) ?? country, head ?? descriptions.Forces, HeadWord(index));
        if (!IsName(noun))
            return last > chunk.FirstItem && IsUnknown(_items[last - 1]) ? IsPlaceHead(noun) ? Apart(index, phrase, kind) : Named(FirstOfName(chunk, last - 1), last, kind) : -1;
        first = FirstOfName(chunk, last);
        if (noun.Entry is { Category: LexiconCategory.Place })
            return kind is PartyKind.ArmedGroup or PartyKind.Militia ? Apart(index, phrase, kind) : -1;
        if (!IsUnknown(noun))
            return first < last && chunk.Definite ? Named(first, last, kind) : -1;
        if (place)
            return Apart(index, phrase, kind);
        return OfUnknown(index, phrase, first, last, kind, head, origin);
    }

    // "the army of Telmark" is a State's; "fighters from Telmark" only come from there.
    private int OfUnknown(int index, int phrase, int first, int last, PartyKind kind, CompiledEntry? head, bool origin)
    {
        var words = Text(first, last);
        int known = parties.Alias(words);
        if (known >= 0 && parties[known] is { Kind: PartyKind.Person } person && person.Name.Contains(' ', StringComparison.Ordinal))
            return parties.FollowersOf(known, kind);
        if (known >= 0 && parties[known] is { Fights: true, Kind: not PartyKind.Country })
            return known;
        if (origin && (known < 0 || parties[known].Kind != PartyKind.Country))
            return _chunks[phrase].Definite ? Named(first, last, kind) : Apart(index, phrase, kind);
        if (kind is PartyKind.State or PartyKind.StateForces)
            return parties.OfState(words, head ?? descriptions.Forces, HeadWord(index));
        return HeadWord(index).EndsWith("s", StringComparison.OrdinalIgnoreCase) || HeadWord(index).EndsWith("men", StringComparison.OrdinalIgnoreCase) ? Named(first, last, kind) : parties.ByWords($"{words} {HeadWord(index)}", kind);
    }

    private int Named(int first, int last, PartyKind kind)
    {
        int party = parties.ByWords(Text(first, last), kind == PartyKind.State ? PartyKind.Unknown : kind);
        if (parties[party].Kind == PartyKind.Unknown && kind != PartyKind.State)
            parties[party].Kind = kind;
        return party;
    }

    // "the police of Osk province": of the State that the text is about, else somebody by himself.
    private int Apart(int index, int phrase, PartyKind kind)
    {
        if (kind is PartyKind.State or PartyKind.StateForces && descriptions.OfHome(kind) is >= 0 and var home)
            return home;
        var span = tokens.Span(_items[_chunks[index].Head].First, _chunks[phrase].End);
        int party = parties.ByDescription(tokens.Text.AsSpan(span.Start, span.Length), kind);
        parties[party].Local = kind is PartyKind.State or PartyKind.StateForces;
        return party;
    }

    /// <summary>"paramilitaries known as the Wolves of the Una", "a militia calling itself the Grey Hand": the phrase of the name; -1 when none is given.</summary>
    internal int NameGiven(int index)
    {
        int next = index + 1;
        if (next < _chunks.Count && _chunks[next].Kind == ChunkKind.Comma)
            next++;
        if (next >= _chunks.Count || _chunks[next].Kind != ChunkKind.VerbGroup)
            return -1;
        var verb = tokens[_chunks[next].First];
        if (_chunks[next].End - _chunks[next].First == 2 && IsWord(next, "known as"))
            next++;
        else if (verb.Equals("known", StringComparison.OrdinalIgnoreCase) && _chunks[next].End - _chunks[next].First == 1 && IsWord(next + 1, "as"))
            next += 2;
        else if (IsWord(next, "called") || IsWord(next, "named") || IsWord(next, "dubbed") || IsWord(next, "nicknamed"))
            next++;
        else if (IsWord(next, "calling") && (IsWord(next + 1, "itself") || IsWord(next + 1, "themselves")))
            next += 2;
        else
            return -1;
        return next < _chunks.Count && _chunks[next].Kind == ChunkKind.NounPhrase && tokens.Has(_items[_chunks[next].Head].First, TokenFlags.Capital) ? next : -1;
    }

    private bool IsWord(int chunk, string words)
    {
        if (chunk >= _chunks.Count)
            return false;
        var span = tokens.Span(_chunks[chunk].First, _chunks[chunk].End);
        return tokens.Text.AsSpan(span.Start, span.Length).Equals(words, StringComparison.OrdinalIgnoreCase);
    }

    // The name with what belongs to it: "the Wolves of the Una".
    private int Called(int phrase, PartyKind kind)
    {
        var chunk = _chunks[phrase];
        int first = chunk.FirstItem, last = chunk.EndItem - 1;
        if (_items[first].Class == WordClass.Determiner && first < last)
            first++;
        if (phrase + 2 < _chunks.Count && IsWord(phrase + 1, "of") && _chunks[phrase + 2].Kind == ChunkKind.NounPhrase && tokens.Has(_items[_chunks[phrase + 2].Head].First, TokenFlags.Capital))
            last = _chunks[phrase + 2].EndItem - 1;
        EndItem = last + 1;
        return _items[first].Entry is { Category: LexiconCategory.Party } known && first == last ? parties.Named(known) : Named(first, last, kind);
    }

    private bool IsLinked(int index, out bool origin)
    {
        origin = false;
        if (index + 2 >= _chunks.Count || _chunks[index + 1].Kind != ChunkKind.Preposition || _chunks[index + 2].Kind != ChunkKind.NounPhrase || _chunks[index + 1].End - _chunks[index + 1].First > 1)
            return false;
        var word = tokens[_chunks[index + 1].First];
        origin = word.Equals("from", StringComparison.OrdinalIgnoreCase);
        return origin || word.Equals("of", StringComparison.OrdinalIgnoreCase);
    }

    // "the Republic of Ostara", "the province of Osk": the name comes after it.
    private bool OpensName(int phrase)
    {
        if (phrase + 2 >= _chunks.Count || _chunks[phrase + 1].Kind != ChunkKind.Preposition || !tokens[_chunks[phrase + 1].First].Equals("of", StringComparison.OrdinalIgnoreCase) || _chunks[phrase + 2].Kind != ChunkKind.NounPhrase)
            return false;
        ref readonly var head = ref _items[_chunks[phrase].Head];
        return IsPlaceHead(head) || head.Is(LexiconCategory.Word) && tokens.Has(head.First, TokenFlags.Capital) && !tokens.Has(head.First, TokenFlags.Shouted);
    }

    // "Telmark's president": Telmark.
    private int OwnerIn(in Chunk chunk)
    {
        for (int i = chunk.FirstItem + 1; i < chunk.Head; i++)
            if (_items[i].Class == WordClass.Possessive)
                return i - 1;
        return chunk.Head;
    }

    private int FirstOfName(in Chunk chunk, int last)
    {
        int first = last;
        while (first > chunk.FirstItem && IsName(_items[first - 1]))
            first--;
        return first;
    }

    private static bool IsUnknown(in Item item) => item is { Class: WordClass.ProperNoun, Entry: null };

    private static bool IsPlaceHead(in Item item) => item.Sense(LexiconCategory.PlaceHead) is not null;

    // An unknown name, a place, or a word of everyday in capitals ("the Green Column").
    private bool IsName(in Item item) =>
        IsUnknown(item)
        || item.Class == WordClass.ProperNoun && item.Is(LexiconCategory.Place)
        || item.Class is WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun && tokens.Has(item.First, TokenFlags.Capital) && !tokens.Has(item.First, TokenFlags.Shouted)
            && item.Entry is { } entry && !entry.Is(WordKind.Campaign) && !entry.Is(WordKind.Event)
            && entry.Category is not (LexiconCategory.Party or LexiconCategory.PartyHead or LexiconCategory.Persons or LexiconCategory.Title or LexiconCategory.Function or LexiconCategory.Demonym);

    private ReadOnlySpan<char> HeadWord(int index) => tokens[_items[_chunks[index].Head].First];

    private ReadOnlySpan<char> Text(int first, int last)
    {
        var span = tokens.Span(_items[first].First, _items[last].End);
        return tokens.Text.AsSpan(span.Start, span.Length);
    }
}
