using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what each noun phrase of a sentence means.</summary>
internal sealed class NounReader(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases, PartyRegistry parties)
{
    private readonly List<Noun> _nouns = [];
    private List<Item> _items = [];
    private List<Chunk> _chunks = [];

    /// <summary>One meaning per chunk of the sentence read last; empty meanings for chunks that are no noun phrases.</summary>
    internal List<Noun> Nouns => _nouns;

    internal void Read(List<Item> items, List<Chunk> chunks)
    {
        _items = items;
        _chunks = chunks;
        _nouns.Clear();
        for (int i = 0; i < chunks.Count; i++)
            _nouns.Add(chunks[i].Kind == ChunkKind.NounPhrase ? Meaning(i) : Noun.Empty);
    }

    private Noun Meaning(int index)
    {
        var chunk = _chunks[index];
        var noun = Noun.Empty;
        if (chunk.Pronoun)
            return noun;
        int end = chunk.Head + 1;
        for (int i = chunk.FirstItem; i < end; i++)
        {
            var item = _items[i];
            bool head = i == chunk.Head;
            if (item.Phrase >= 0 && item.Class == WordClass.Number && phrases.Numbers[item.Phrase].Kind == NumberKind.Quantity && noun.Number < 0)
                noun.Number = item.Phrase;
            if (item.Sense(LexiconCategory.Word) is { } word)
            {
                noun.Series |= word.Is(WordKind.Series);
                noun.Figurative |= word.Is(WordKind.Figurative);
                noun.Sides |= head && word.Is(WordKind.Sides);
                noun.Campaign |= head && word.Is(WordKind.Campaign);
                noun.Event |= head && word.Is(WordKind.Event);
            }
            if (item.Class is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective))
                continue;
            if (head || NounBefore(i, end))
                TakeSenses(ref noun, item, i, head);
        }
        if (noun.Act is { } act && (noun.Series || (_items[noun.ActItem].Form & FormKind.Plural) != FormKind.Plain && chunk.EndItem - chunk.FirstItem > 0 && act.Attribute("series") is not null))
            noun.Series = true;
        if (noun.Figurative)
            noun.Act = null;
        if (noun.Object is null && (noun.Place is not null || _items[chunk.Head].Class == WordClass.Number || _items[chunk.Head].Is(LexiconCategory.Party)) && ThingIn(_items[chunk.Head]) is { } thing)
        {
            noun.Object = thing;
            noun.ObjectItem = chunk.Head;
        }
        // "three Palestinians", "the Serbs": people of a country.
        if (noun is { Persons: null, Object: null, Act: null, Place: null } && _items[chunk.Head].Class is WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun && _items[chunk.Head].Entry is { Category: LexiconCategory.Demonym } && tokens[_items[chunk.Head].End - 1].EndsWith("s", StringComparison.Ordinal) && parties.Entry("people") is { } people)
        {
            noun.Persons = people;
            noun.PersonsItem = chunk.Head;
        }
        ReadParty(index, chunk, ref noun);
        return noun;
    }

    // "the Kakhovka dam", "Nasser Hospital", "Zamzam camp", "three cars": the last words of the form say what it is.
    private CompiledEntry? ThingIn(in Item name)
    {
        for (int at = Math.Max(name.First + 1, name.End - 3); at < name.End; at++)
        {
            if (tokens.Kind[at] != TokenKind.Word || LexiconMatcher.Match(lexicon, tokens, at, name.End, out var senses) != name.End - at)
                continue;
            foreach (var sense in senses!)
                if (sense.Entry.Category == LexiconCategory.Object && sense.Case == FormCase.Any && (name.Entry is not { Category: LexiconCategory.Party } || sense.Entry.As<ObjectKind>() is ObjectKind.MedicalUnit or ObjectKind.NuclearStation or ObjectKind.Dam or ObjectKind.Prison or ObjectKind.PlaceOfWorship or ObjectKind.School))
                    return sense.Entry;
        }
        return null;
    }

    // Modifiers that are nouns ("weapons depot", "hospital staff") do not stand for the thing itself unless the head says nothing.
    private bool NounBefore(int i, int end) => i < end - 1 && _items[end - 1].Entry is null or { Category: LexiconCategory.Word or LexiconCategory.PlaceHead };

    private static void TakeSenses(ref Noun noun, in Item item, int index, bool head)
    {
        if (item.Senses is null)
            return;
        bool verb = item.Class == WordClass.Adjective;
        foreach (var sense in item.Senses)
        {
            var entry = sense.Entry;
            switch (entry.Category)
            {
                case LexiconCategory.Act when !verb && (head || noun.Act is null):
                    if ((sense.Form & FormKind.FiniteVerb) != FormKind.Plain && (sense.Form & FormKind.Noun) == FormKind.Plain && (sense.Form & FormKind.Gerund) == FormKind.Plain)
                        break;
                    noun.Act = entry;
                    noun.ActItem = index;
                    break;
                case LexiconCategory.Persons when head || noun.Persons is null:
                    noun.Persons = entry;
                    noun.PersonsItem = index;
                    break;
                case LexiconCategory.Object when head || noun.Object is null:
                    noun.Object = entry;
                    noun.ObjectItem = index;
                    break;
                case LexiconCategory.Weapon when head || noun.Weapon is null:
                    noun.Weapon = entry;
                    noun.WeaponItem = index;
                    break;
                case LexiconCategory.Label when !verb && (head || noun.Label is null):
                    noun.Label = entry;
                    noun.LabelItem = index;
                    break;
                case LexiconCategory.Speech when head:
                    noun.Speech = entry;
                    break;
                case LexiconCategory.Place when head && item.Class == WordClass.ProperNoun:
                    noun.Place = entry;
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadParty(int index, in Chunk chunk, ref Noun noun)
    {
        if (SharedHead(index) is { } shared && SharedModifier(chunk) is { } modifier)
        {
            SetParty(ref noun, parties.Composed(modifier, shared, "forces"), ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
            return;
        }
        int end = chunk.Head + 1;
        for (int i = end - 1; i >= chunk.FirstItem; i--)
        {
            var item = _items[i];
            if (item.Class is WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective && item.Entry is { Category: LexiconCategory.Party } named)
            {
                // "the US-led forces", "Russian-backed militants": a country in front of "-led" or "-backed" is not the party.
                if (i + 1 < _items.Count && tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen && i + 1 < chunk.EndItem)
                    continue;
                bool country = named.As<PartyKind>() == PartyKind.Country;
                bool possessive = i + 1 < chunk.EndItem && _items[i + 1].Class == WordClass.Possessive;
                bool tail = i < chunk.Head;
                bool acronym = tokens.Has(item.First, TokenFlags.AllCapitals) && noun.Act is not null;
                if (country && acronym && tail && !possessive && !HeadMakesParty(chunk))
                {
                    // "U.S. drone strike": an acronym stands for the adjective.
                    SetParty(ref noun, parties.Composed(DemonymOf(named) ?? named, ForcesHead, "forces"), ReferenceForm.Name, false, i, i + 1);
                    return;
                }
                if (country && tail && !possessive && !HeadMakesParty(chunk))
                    continue;
                if (HeadMakesParty(chunk) && tail && country && HeadEntry(chunk) is { } headOfCountry)
                {
                    SetParty(ref noun, parties.Composed(DemonymOf(named) ?? named, headOfCountry, tokens[_items[chunk.Head].First]), ReferenceForm.Name, true, i, chunk.Head + 1);
                    return;
                }
                SetParty(ref noun, parties.Named(named), ReferenceForm.Name, !tail || HeadIsFighters(chunk), i, HeadIsFighters(chunk) || !tail ? chunk.Head + 1 : i + 1);
                LearnAcronym(chunk, noun.Party);
                return;
            }
            if (item.Sense(LexiconCategory.PartyHead) is { } head && (i == chunk.Head || noun.Act is not null || noun.Speech is not null || IsModifierHead(i, chunk)))
            {
                ReadHead(index, chunk, ref noun, i, head);
                return;
            }
            if (item.Sense(LexiconCategory.Demonym) is { } demonym && i < chunk.Head && (noun.Act is not null || noun.Weapon is not null || noun.Speech is not null) && !(i + 1 < _items.Count && tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen))
            {
                // "Iraqi air strikes", "Israeli spokesman": the country's forces.
                SetParty(ref noun, parties.Composed(demonym, ForcesHead, "forces"), ReferenceForm.Name, false, i, i + 1);
                return;
            }
        }
        if (chunk.Definite && _items[chunk.Head].Sense(LexiconCategory.Demonym) is { } nationals && tokens[_items[chunk.Head].First].EndsWith("s", StringComparison.OrdinalIgnoreCase))
            SetParty(ref noun, parties.Composed(nationals, ForcesHead, "forces"), ReferenceForm.Name, true, chunk.Head, chunk.Head + 1);
        else if (noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police)
            ReadFighters(index, chunk, ref noun, persons);
        else if (noun.Persons is { } members && members.As<PersonKind>() is PersonKind.Man or PersonKind.People or PersonKind.Worker && PartyAfter(index) is >= 0 and var theirs)
            SetParty(ref noun, theirs, ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
        else if (_items[chunk.Head].Class == WordClass.ProperNoun && noun is { Place: null, Act: null, Object: null, Persons: null, Weapon: null })
            ReadName(chunk, ref noun);
        else if (noun.Sides)
            SetParty(ref noun, parties.ByWords("all sides", PartyKind.Composite), ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
    }

    private CompiledEntry ForcesHead => _forces ??= parties.Entry("ph-stateforces-forces")!;

    private CompiledEntry? _forces;

    private CompiledEntry? DemonymOf(CompiledEntry country) => country.Attribute("country") is { } code ? parties.Entry("dm-" + code.ToLowerInvariant()) : null;

    private CompiledEntry? HeadEntry(in Chunk chunk) => _items[chunk.Head].Sense(LexiconCategory.PartyHead);

    private bool HeadMakesParty(in Chunk chunk) => HeadEntry(chunk) is not null;

    private bool HeadIsFighters(in Chunk chunk) => HeadMakesParty(chunk) || _items[chunk.Head].Sense(LexiconCategory.Persons) is { } persons && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police;

    // "coalition air strikes", "army shelling": a party's noun before an act; not "security forces hospital".
    private bool IsModifierHead(int i, in Chunk chunk) => i < chunk.Head && _items[i].Sense(LexiconCategory.PartyHead) is { } head && head.As<PartyKind>() is PartyKind.Coalition or PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia && _items[chunk.Head].Sense(LexiconCategory.Weapon) is not null;

    private void SetParty(ref Noun noun, int party, ReferenceForm form, bool head, int firstItem, int endItem)
    {
        noun.Party = party;
        noun.Form = form;
        noun.PartyIsHead = head;
        noun.PartyFirst = _items[firstItem].First;
        noun.PartyEnd = _items[endItem - 1].End;
    }

    private void LearnAcronym(in Chunk chunk, int party)
    {
        if (chunk.EndItem - chunk.Head >= 3 && _items[chunk.EndItem - 1].Class == WordClass.CloseParenthesis)
            parties.AddAlias(tokens[_items[chunk.EndItem - 2].First], party);
    }

    // A noun such as "forces" or "rebels": with a country, a name or a party before it, or a description.
    private void ReadHead(int index, in Chunk chunk, ref Noun noun, int at, CompiledEntry head)
    {
        bool denotes = at == chunk.Head;
        var kind = head.As<PartyKind>();
        for (int i = at - 1; i >= chunk.FirstItem; i--)
        {
            var item = _items[i];
            bool hyphened = tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen;
            if (hyphened)
                continue;
            if (item.Entry is { Category: LexiconCategory.Party } named)
            {
                int party = named.As<PartyKind>() == PartyKind.Country ? parties.Composed(DemonymOf(named) ?? named, head, tokens[_items[at].First]) : parties.Named(named);
                SetParty(ref noun, party, ReferenceForm.Name, denotes, i, at + 1);
                return;
            }
            if (item.Sense(LexiconCategory.Demonym) is { } demonym)
            {
                SetParty(ref noun, parties.Composed(demonym, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, i, at + 1);
                return;
            }
            if (IsNamePart(item) && tokens.Has(_items[at].First, TokenFlags.Capital))
            {
                int first = i;
                while (first > chunk.FirstItem && IsNamePart(_items[first - 1]))
                    first--;
                // "the Kenyan National Army": that of the State.
                if (kind == PartyKind.StateForces && first > chunk.FirstItem && _items[first - 1].Sense(LexiconCategory.Demonym) is { } nation)
                {
                    SetParty(ref noun, parties.Composed(nation, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, first - 1, at + 1);
                    return;
                }
                var span = tokens.Span(_items[first].First, _items[at].End);
                int party = parties.ByWords(tokens.Text.AsSpan(span.Start, span.Length), kind);
                SetParty(ref noun, party, ReferenceForm.Name, denotes, first, at + 1);
                LearnAcronym(chunk, party);
                return;
            }
        }
        if (CountryAfter(index) is { } country)
        {
            SetParty(ref noun, parties.Composed(country, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, at, at + 1);
            return;
        }
        if (PartyAfter(index) is >= 0 and var after)
        {
            SetParty(ref noun, after, ReferenceForm.Name, denotes, chunk.FirstItem, at + 1);
            return;
        }
        if (kind == PartyKind.Composite)
        {
            SetParty(ref noun, parties.ByWords(head.Name, PartyKind.Composite), ReferenceForm.Name, denotes, at, at + 1);
            return;
        }
        Describe(chunk, ref noun, at, kind, denotes);
    }

    // A word in capitals inside a sentence: unknown, or an adjective made a name ("the Northern Army").
    private bool IsNamePart(in Item item) =>
        item.Class == WordClass.ProperNoun && item.Entry is null
        || item.Class is WordClass.Adjective or WordClass.Noun && item.First != _items[0].First && tokens.Has(item.First, TokenFlags.Capital) && !tokens.Has(item.First, TokenFlags.Shouted) && item.Entry is { Category: LexiconCategory.Word or LexiconCategory.Circumstance or LexiconCategory.PlaceHead or LexiconCategory.Object or LexiconCategory.Persons };

    // "Iraqi and coalition forces", "Iraqi government and coalition forces": the head of the last phrase is shared.
    private CompiledEntry? SharedHead(int index)
    {
        int next = index + 1;
        if (next + 1 >= _chunks.Count || _chunks[next].Kind is not (ChunkKind.And or ChunkKind.Or) || _chunks[next + 1].Kind != ChunkKind.NounPhrase)
            return null;
        var head = _items[_chunks[next + 1].Head].Sense(LexiconCategory.PartyHead);
        if (head is not null && head.As<PartyKind>() == PartyKind.StateForces)
            return head;
        // A name that ends in "forces" is one form of the lexicon.
        return tokens[_chunks[next + 1].End - 1].Equals("forces", StringComparison.OrdinalIgnoreCase) ? ForcesHead : null;
    }

    /// <summary>"fighters from the Northern Front", "members of the Taliban": the party that follows; -1 when none does.</summary>
    private int PartyAfter(int index)
    {
        if (index + 2 >= _chunks.Count || _chunks[index + 1].Kind != ChunkKind.Preposition || _chunks[index + 2].Kind != ChunkKind.NounPhrase)
            return -1;
        var word = tokens[_chunks[index + 1].First];
        if (!word.Equals("of", StringComparison.OrdinalIgnoreCase) && !word.Equals("from", StringComparison.OrdinalIgnoreCase))
            return -1;
        for (int i = _chunks[index + 2].FirstItem; i <= _chunks[index + 2].Head; i++)
            if (_items[i].Entry is { Category: LexiconCategory.Party } party && party.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces or PartyKind.Coalition)
                return parties.Named(party);
        // "snipers of the Syrian army": a country's forces.
        var next = _chunks[index + 2];
        if (HeadEntry(next) is { } head && head.As<PartyKind>() is PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition)
            for (int i = next.FirstItem; i < next.Head; i++)
                if (_items[i].Sense(LexiconCategory.Demonym) is { } demonym)
                    return parties.Composed(demonym, head, tokens[_items[next.Head].First]);
        return -1;
    }

    private CompiledEntry? SharedModifier(in Chunk chunk)
    {
        var head = _items[chunk.Head];
        if (head.Sense(LexiconCategory.Demonym) is { } demonym)
            return demonym;
        if (head.Sense(LexiconCategory.PartyHead) is { } government && government.As<PartyKind>() == PartyKind.State)
            for (int i = chunk.FirstItem; i < chunk.Head; i++)
                if (_items[i].Sense(LexiconCategory.Demonym) is { } before)
                    return before;
        return null;
    }

    // "forces of Iraq", "the army of Myanmar".
    private CompiledEntry? CountryAfter(int index)
    {
        if (index + 2 >= _chunks.Count || _chunks[index + 1].Kind != ChunkKind.Preposition || _chunks[index + 2].Kind != ChunkKind.NounPhrase)
            return null;
        if (!tokens[_chunks[index + 1].First].Equals("of", StringComparison.OrdinalIgnoreCase))
            return null;
        var item = _items[_chunks[index + 2].Head];
        return item.Entry is { Category: LexiconCategory.Party } party && party.As<PartyKind>() == PartyKind.Country ? DemonymOf(party) ?? party : null;
    }

    // "the militants", "gunmen", "government forces".
    private void Describe(in Chunk chunk, ref Noun noun, int at, PartyKind kind, bool denotes)
    {
        int first = at;
        while (first > chunk.FirstItem && _items[first - 1].Class is WordClass.Adjective or WordClass.Noun)
            first--;
        bool unknown = false;
        for (int i = chunk.FirstItem; i < at; i++)
            unknown |= _items[i].Sense(LexiconCategory.Word) is { } word && word.Attribute("role") == "unidentified";
        int party = unknown ? -1 : Described(kind, chunk.Definite || kind is not (PartyKind.ArmedGroup or PartyKind.Militia), tokens[_items[at].First]);
        if (party >= 0)
        {
            SetParty(ref noun, party, ReferenceForm.Descriptor, denotes, chunk.FirstItem, at + 1);
            return;
        }
        var span = tokens.Span(_items[first].First, _items[at].End);
        SetParty(ref noun, parties.ByWords(tokens.Text.AsSpan(span.Start, span.Length), kind), ReferenceForm.Descriptor, denotes, first, at + 1);
    }

    private int Described(PartyKind kind, bool definite, ReadOnlySpan<char> word)
    {
        int party = kind switch
        {
            PartyKind.ArmedGroup or PartyKind.Militia => parties.MostRecent(p => p.Kind is PartyKind.ArmedGroup or PartyKind.Militia && p.Id[..Math.Min(6, p.Id.Length)] != "party-"),
            PartyKind.StateForces => OfCountry(p => p.Kind == PartyKind.StateForces),
            PartyKind.State => OfCountry(p => p.Kind is PartyKind.State),
            PartyKind.Coalition => MostRecentNamed(PartyKind.Coalition, word),
            PartyKind.Ngo or PartyKind.Monitor => parties.MostRecent(p => p.Kind is PartyKind.Ngo or PartyKind.Monitor),
            _ => -1,
        };
        if (party >= 0 && !definite && kind is PartyKind.ArmedGroup or PartyKind.Militia && word.StartsWith("gun", StringComparison.OrdinalIgnoreCase))
            return -1;
        if (party < 0 && kind is PartyKind.StateForces or PartyKind.State)
        {
            int country = parties.MostRecent(p => p.Country is not null && p.Kind is PartyKind.Country or PartyKind.State or PartyKind.StateForces);
            string? code = country >= 0 ? parties[country].Country : parties.Country;
            if (code is not null && parties.Entry("dm-" + code.ToLowerInvariant()) is { } demonym)
                return parties.Composed(demonym, kind == PartyKind.State ? GovernmentHead : ForcesHead, kind == PartyKind.State ? "government" : "forces");
        }
        if (party >= 0)
            parties.Touch(party);
        return party;
    }

    // "the coalition" is a party of that name, not any force that fights beside others.
    private int MostRecentNamed(PartyKind kind, ReadOnlySpan<char> word)
    {
        string noun = word.ToString();
        return parties.MostRecent(p => p.Kind == kind && p.Name.Contains(noun, StringComparison.OrdinalIgnoreCase));
    }

    // "The army" is that of the country the text is about, if it has been named.
    private int OfCountry(Func<PartyRecord, bool> fits)
    {
        int home = parties.Country is { } country ? parties.MostRecent(p => fits(p) && p.Country == country) : -1;
        return home >= 0 ? home : parties.MostRecent(fits);
    }

    private CompiledEntry GovernmentHead => _government ??= parties.Entry("ph-state-government")!;

    private CompiledEntry? _government;

    private void ReadFighters(int index, in Chunk chunk, ref Noun noun, CompiledEntry persons)
    {
        if (PartyAfter(index) is >= 0 and var after)
        {
            SetParty(ref noun, after, ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
            return;
        }
        for (int i = chunk.Head - 1; i >= chunk.FirstItem; i--)
        {
            if (tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen)
                continue;
            if (_items[i].Sense(LexiconCategory.Demonym) is { } demonym)
            {
                int known = persons.As<PersonKind>() == PersonKind.Fighter ? parties.KnownFighters(demonym) : parties.Composed(demonym, ForcesHead, tokens[_items[chunk.Head].First]);
                if (known >= 0)
                    SetParty(ref noun, known, ReferenceForm.Name, true, i, chunk.Head + 1);
                else
                    SetParty(ref noun, NamedByWords(i, chunk.Head, PartyKind.ArmedGroup), ReferenceForm.Name, true, i, chunk.Head + 1);
                return;
            }
            if (_items[i] is { Class: WordClass.ProperNoun, Entry: null })
            {
                SetParty(ref noun, NamedByWords(i, i, PartyKind.ArmedGroup), ReferenceForm.Name, true, i, chunk.Head + 1);
                return;
            }
        }
        Describe(chunk, ref noun, chunk.Head, persons.As<PersonKind>() == PersonKind.Fighter ? PartyKind.ArmedGroup : PartyKind.StateForces, true);
    }

    private int NamedByWords(int first, int last, PartyKind kind)
    {
        var span = tokens.Span(_items[first].First, _items[last].End);
        return parties.ByWords(tokens.Text.AsSpan(span.Start, span.Length), kind);
    }

    // A capitalised name that no lexicon holds: an alias learned before, an organisation by its last word, or a person.
    private void ReadName(in Chunk chunk, ref Noun noun)
    {
        int last = chunk.Head, first = last;
        while (first > chunk.FirstItem && _items[first - 1].Class == WordClass.ProperNoun && _items[first - 1].Sense(LexiconCategory.Title) is null)
            first--;
        var span = tokens.Span(_items[first].First, _items[last].End);
        var words = tokens.Text.AsSpan(span.Start, span.Length);
        int party = parties.Alias(words);
        if (party < 0)
            party = parties.Person(_items[first].First, _items[last].End);
        SetParty(ref noun, party, ReferenceForm.Name, true, first, last + 1);
        LearnAcronym(chunk, party);
    }
}
