using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what the words of a noun phrase say of themselves: the persons, things, weapons, acts and places they are, and in what state; not whose they are.</summary>
internal sealed class NounSenses(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases, PartyRegistry parties)
{
    private SentenceList<Item> _items = new();

    /// <summary>Starts a sentence.</summary>
    internal void Begin(SentenceList<Item> items) => _items = items;

    /// <summary>The meanings of a phrase, without a party; empty for a pronoun.</summary>
    internal Noun Of(in Chunk chunk)
    {
        var noun = Noun.Empty;
        if (chunk.Pronoun)
            return noun;
        int end = chunk.Head + 1;
        for (int i = chunk.FirstItem; i < end; i++)
        {
            ref readonly var item = ref _items[i];
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
            else if (noun.Persons is null && item.Sense(LexiconCategory.Persons) is { } harmed && _items[end - 1].Sense(LexiconCategory.Act)?.Attribute("frame") == "patient")
                (noun.Persons, noun.PersonsItem) = (harmed, i); // "100 residents dead"
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
        if (noun.Persons is null && _items[chunk.Head].Is(LexiconCategory.Party) && FightersIn(_items[chunk.Head]) is { } fighters)
        {
            noun.Persons = fighters;
            noun.PersonsItem = chunk.Head;
        }
        if (noun.Persons is { } group)
            noun.Condition = ConditionOf(chunk, group);
        return noun;
    }

    // "captured Ukrainian soldiers", "handcuffed men", "a wounded boy": what a participle before the head says of the persons' state.
    private CompiledEntry? ConditionOf(in Chunk chunk, CompiledEntry persons)
    {
        if (persons.Attribute("circumstance") is not null && persons.As<PersonKind>() is not PersonKind.Child)
            return null;
        bool fighters = persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier;
        for (int i = chunk.FirstItem; i < chunk.Head; i++)
        {
            if (_items[i].Class is not (WordClass.Adjective or WordClass.Verb) || _items[i].Senses is not { } senses)
                continue;
            foreach (var sense in senses)
            {
                string? state = sense.Category switch
                {
                    LexiconCategory.Act or LexiconCategory.Frame when (sense.Form & FormKind.PastParticiple) != FormKind.Plain && sense.Entry.As<ActKind>() is ActKind.Capture or ActKind.Detention or ActKind.Abduction => fighters ? "prisoner-of-war" : "detainee",
                    LexiconCategory.Circumstance when sense.Entry.As<CircumstanceKind>() == CircumstanceKind.InCustody => fighters ? "prisoner-of-war" : "detainee",
                    LexiconCategory.Act when (sense.Form & (FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain && sense.Entry.As<ActKind>() == ActKind.Surrender => "surrendered",
                    LexiconCategory.Circumstance when sense.Entry.As<CircumstanceKind>() == CircumstanceKind.HorsDeCombat => "surrendered",
                    LexiconCategory.Act when (sense.Form & FormKind.PastParticiple) != FormKind.Plain && sense.Entry.As<ActKind>() == ActKind.Injury => fighters ? "wounded-fighter" : "wounded",
                    _ => null,
                };
                if (state is not null)
                    return parties.Entry(state);
            }
        }
        return null;
    }

    // "Russian soldiers", "RSF fighters": the last word of a party's name that is one for its members.
    internal CompiledEntry? FightersIn(in Item name)
    {
        // A capital makes the word part of a name ("the Mountain Brigade").
        if (name.End - name.First < 2 || tokens.Has(name.End - 1, TokenFlags.Capital) || !Starts(name.End - 1, LexiconCategory.Persons) || LexiconMatcher.Match(lexicon, tokens, name.End - 1, name.End, out var senses) != 1)
            return null;
        foreach (var sense in senses!)
            if (sense.Category == LexiconCategory.Persons && sense.Entry.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier)
                return sense.Entry;
        return null;
    }

    // "the Kakhovka dam", "Nasser Hospital", "Zamzam camp", "three cars": the last words of the form say what it is.
    private CompiledEntry? ThingIn(in Item name)
    {
        for (int at = Math.Max(name.First + 1, name.End - 3); at < name.End; at++)
        {
            if (tokens.Kind[at] != TokenKind.Word || !Starts(at, LexiconCategory.Object) || LexiconMatcher.Match(lexicon, tokens, at, name.End, out var senses) != name.End - at)
                continue;
            foreach (var sense in senses!)
                if (sense.Category == LexiconCategory.Object && sense.Case == FormCase.Any && (name.Entry is not { Category: LexiconCategory.Party } || sense.Entry.As<ObjectKind>() is ObjectKind.MedicalUnit or ObjectKind.NuclearStation or ObjectKind.Dam or ObjectKind.Prison or ObjectKind.PlaceOfWorship or ObjectKind.School))
                    return sense.Entry;
        }
        return null;
    }

    // "Israeli jets", "the Sudanese air force": the last words of a party's name say what it strikes with.
    internal CompiledEntry? MeansIn(in Item name)
    {
        for (int at = Math.Max(name.First + 1, name.End - 2); at < name.End; at++)
            if (tokens.Kind[at] == TokenKind.Word && Starts(at, LexiconCategory.Weapon) && LexiconMatcher.Match(lexicon, tokens, at, name.End, out var senses) == name.End - at)
                foreach (var sense in senses!)
                    if (sense.Category == LexiconCategory.Weapon && sense.Entry.As<WeaponKind>().ActOf() is ActKind.Airstrike or ActKind.Shelling)
                        return sense.Entry;
        return null;
    }

    // Whether a form of a category starts at a token: most words open none of the one asked for.
    private bool Starts(int token, LexiconCategory category) => lexicon.Starts(tokens.Word[token], CompiledLexicon.Bit(category));

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
}
