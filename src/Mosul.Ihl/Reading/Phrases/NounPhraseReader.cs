using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Reads the noun phrases of a sentence: "the three wounded men", "hundreds of civilians", "Islamic State (IS)".</summary>
internal sealed class NounPhraseReader(TokenList tokens, PhraseIndex phrases)
{
    private SentenceList<Item> _items = new();

    // Of the phrase that is being read: its first item, its head so far (-1 while it has none), and what its words say of it.
    private int _first;
    private int _head;
    private bool _definite;
    private bool _generic;
    private bool _none;
    private bool _afterPartitive;
    private bool _complete;

    internal void Begin(SentenceList<Item> items) => _items = items;

    /// <summary>The phrase that starts at an item; false when none does.</summary>
    internal bool TryRead(int at, out Chunk phrase)
    {
        if (ClassAt(at) == WordClass.Pronoun)
        {
            phrase = new Chunk { Kind = ChunkKind.NounPhrase, FirstItem = at, EndItem = at + 1, Head = at, Pronoun = true, Definite = true, Modal = -1 };
            return true;
        }
        (_first, _head) = (at, -1);
        _definite = _generic = _none = _afterPartitive = _complete = false;
        int end = at;
        while (end < _items.Count && Takes(ref end))
            end++;
        return TryClose(end, out phrase);
    }

    // Whether the phrase goes on with an item; a hyphen takes the item behind it along.
    private bool Takes(ref int i)
    {
        ref readonly var item = ref _items[i];
        // "under foreign control | pensioners are refused".
        if (_complete || _head >= 0 && (_items[i - 1].ClosesCue || _head == i - 1 && TellsWhen(i - 1) && NamesPeople(item)))
            return false;
        switch (item.Class)
        {
            case WordClass.Determiner:
                if (_head >= 0 && !FollowsPartitive(i) && !IsOtherOfCount(i))
                    return false;
                _definite |= item.Is(FunctionWord.Determiner) || item.Is(FunctionWord.Possessive);
                _none |= item.Is(FunctionWord.NoDeterminer);
                _generic |= item.Is(FunctionWord.Indefinite) && IsGenericWord(item);
                return true;
            case WordClass.Pronoun:
                // "12 others were wounded".
                _complete = true;
                return i > _first && ClassAt(i - 1) == WordClass.Number && item.Is(FunctionWord.PronounHead);
            case WordClass.Noun or WordClass.ProperNoun:
                if (i > _first && ClassAt(i - 1) == WordClass.Noun && IsThingsOf(_items[i - 1]) && (item.Form & FormKind.Plural) != FormKind.Plain)
                    return false;
                // "the army | responsible for the fire".
                if (i > _first && item.End - item.First > 1 && (StartsWithPreposition(item) || _head >= 0 && (item.Is(LexiconCategory.Frame) || item.Is(VerbKind.Cause))))
                    return false;
                _head = i;
                return true;
            case WordClass.Number:
                if (_head >= 0 && !_afterPartitive && ClassAt(i - 1) is WordClass.Noun && ClassAt(i + 1) is WordClass.Noun or WordClass.Adjective)
                    return false;
                // "no soldier": a count of none is a negation too.
                _none |= _head < 0 && tokens[item.First].Equals("no", StringComparison.OrdinalIgnoreCase);
                _head = i;
                return true;
            case WordClass.Adjective:
                return _head < 0 || ContinuesPhrase(i) && !(i > _first && IsThingsOf(_items[i - 1]));
            case WordClass.Possessive:
                if (_head < 0 && ClassAt(i - 1) != WordClass.Date)
                    return false;
                _definite = true;
                return true;
            case WordClass.Adverb:
                // "densely populated area", "so called": only before an adjective or participle of the same phrase.
                // "his daily call".
                return (_head < 0 || FollowsPartitive(i)) && !item.Is(WordKind.Boundary)
                    && (ClassAt(i + 1) is WordClass.Adjective or WordClass.Number || i > _first && _items[i - 1].Is(FunctionWord.Possessive) && ClassAt(i + 1) == WordClass.Noun);
            case WordClass.Date:
                // "a March 17 attack", "Russia's overnight strikes": a date inside a phrase that has begun and goes on.
                return i > _first && (_head < 0 || ClassAt(i - 1) == WordClass.Possessive) && ClassAt(i + 1) is WordClass.Noun or WordClass.Adjective || i == _first && ClassAt(i + 1) == WordClass.Possessive;
            case WordClass.OpenQuote or WordClass.CloseQuote:
                return QuoteInside(i);
            case WordClass.Comma or WordClass.And:
                // Adjectives in a row: "imprecise, explosive weapons", "torture and abuse videos" is left to the clause.
                return _head < 0 && i > _first && ClassAt(i - 1) == WordClass.Adjective
                    && (ClassAt(i + 1) is WordClass.Adjective && ClassAt(i + 2) is WordClass.Noun or WordClass.Adjective || IsProperty(i - 1) && ClassAt(i + 1) is WordClass.Noun);
            case WordClass.Preposition:
                if (!IsPartitiveOf(i))
                    return false;
                _afterPartitive = true;
                return true;
            default:
                if (tokens.Kind[item.First] != TokenKind.Hyphen || i == _first || i + 1 == _items.Count)
                    return false;
                i++;
                if (ClassAt(i) is WordClass.Noun or WordClass.ProperNoun)
                    _head = i;
                return true;
        }
    }

    // "three other men", "two such cases": the count goes on to its noun.
    private bool IsOtherOfCount(int i) =>
        _head == i - 1 && ClassAt(i - 1) == WordClass.Number && ClassAt(i + 1) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective && tokens[_items[i].First] is "other" or "such";

    // "In the night | men of the Front came", "every day | prisoners are picked out"; not "the night guards".
    private bool TellsWhen(int head)
    {
        var word = tokens[_items[head].First];
        if (head == _first || !(word.Equals("night", StringComparison.OrdinalIgnoreCase) || word.Equals("day", StringComparison.OrdinalIgnoreCase) || word.Equals("morning", StringComparison.OrdinalIgnoreCase) || word.Equals("evening", StringComparison.OrdinalIgnoreCase) || word.Equals("afternoon", StringComparison.OrdinalIgnoreCase) || word.Equals("week", StringComparison.OrdinalIgnoreCase) || word.Equals("month", StringComparison.OrdinalIgnoreCase) || word.Equals("year", StringComparison.OrdinalIgnoreCase)))
            return false;
        var opens = tokens[_items[_first].First];
        return head - _first > 1 || opens.Equals("that", StringComparison.OrdinalIgnoreCase) || opens.Equals("this", StringComparison.OrdinalIgnoreCase) || opens.Equals("every", StringComparison.OrdinalIgnoreCase) || opens.Equals("each", StringComparison.OrdinalIgnoreCase) || opens.Equals("one", StringComparison.OrdinalIgnoreCase)
            || _first > 0 && tokens[_items[_first - 1].First] is var before && (before.Equals("in", StringComparison.OrdinalIgnoreCase) || before.Equals("during", StringComparison.OrdinalIgnoreCase));
    }

    private static bool NamesPeople(in Item item) =>
        item.Class == WordClass.Noun && (item.Form & FormKind.Plural) != FormKind.Plain && (item.Sense(LexiconCategory.Persons) is not null || item.Sense(LexiconCategory.PartyHead) is not null)
        || item.Class is WordClass.ProperNoun or WordClass.Adjective && (item.Is(LexiconCategory.Party) || item.Is(LexiconCategory.Demonym));

    // Marks and little words at its end are not part of a phrase.
    private bool TryClose(int end, out Chunk phrase)
    {
        phrase = default;
        while (end > _first && _items[end - 1].Class is WordClass.OpenQuote or WordClass.Comma or WordClass.And or WordClass.Preposition)
            end--;
        if (_head < 0 || _head >= end)
        {
            // Adjectives alone ("the wounded", "the elderly") are a phrase when a determiner opens it.
            bool shared = end > _first && _items[end - 1].Is(LexiconCategory.Demonym) && ClassAt(end) is WordClass.And or WordClass.Or or WordClass.Comma;
            if (end == _first || ClassAt(_first) != WordClass.Determiner && !shared)
                return false;
            _head = end - 1;
        }
        // A closing quotation mark belongs to the phrase only with its opening one.
        if (end - 1 > _first && _items[end - 1].Class == WordClass.CloseQuote && !HasOpenQuote(end - 1))
            end--;
        phrase = new Chunk { Kind = ChunkKind.NounPhrase, FirstItem = _first, EndItem = end, Head = _head, Definite = _definite, Generic = _generic, NoDeterminer = _none || tokens[_items[_first].First].Equals("no", StringComparison.OrdinalIgnoreCase), Modal = -1 };
        // "Every day | fighters came": no subject.
        if (end < _items.Count && TellsWhen(end - 1) && NamesPeople(_items[end]) && ClassAt(_first - 1) is not WordClass.Preposition)
            phrase.Kind = ChunkKind.Adverb;
        AbsorbAcronym(ref phrase);
        return true;
    }

    private WordClass ClassAt(int item) => item >= 0 && item < _items.Count ? _items[item].Class : WordClass.Stop;

    private bool FollowsPartitive(int i) => _afterPartitive && ClassAt(i - 1) == WordClass.Preposition;

    // "as human shields" is one form of the lexicon but starts its own phrase.
    private bool StartsWithPreposition(in Item item)
    {
        var word = tokens[item.First];
        foreach (string preposition in PhrasePrepositions)
            if (word.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly string[] PhrasePrepositions = ["as", "of", "in", "under", "without", "from", "with", "on", "at", "by", "to", "into", "through", "for", "against", "before", "after", "out", "off", "across", "over", "inside", "behind", "beyond"];

    // An adjective that cannot stand for persons, as "the wounded" can.
    private bool IsProperty(int item) => _items[item].Is(LexiconCategory.Circumstance) || _items[item].Is(WordKind.Adjective);

    private bool IsGenericWord(in Item item)
    {
        var word = tokens[item.First];
        return word.Equals("any", StringComparison.OrdinalIgnoreCase) || word.Equals("every", StringComparison.OrdinalIgnoreCase);
    }

    // An adjective after a head goes on only before another noun: "pro-government ground forces", "Iraqi foreign minister".
    private bool ContinuesPhrase(int i) => ClassAt(i + 1) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective && ClassAt(i - 1) is not WordClass.Possessive;

    // "took from shops and houses | refrigerators": a plural thing stands before no other plural of the same phrase.
    private static bool IsThingsOf(in Item item) =>
        (item.Form & FormKind.Plural) != FormKind.Plain && (item.Is(LexiconCategory.Object) || item.Is(LexiconCategory.PlaceHead));

    private bool HasOpenQuote(int end)
    {
        for (int i = _first; i < end; i++)
            if (_items[i].Class == WordClass.OpenQuote)
                return true;
        return false;
    }

    private bool QuoteInside(int i)
    {
        // "called the reports “fantasies of our enemies”".
        if (_items[i].Class == WordClass.OpenQuote && _head >= 0 && _items[_head].Is(LexiconCategory.Speech))
            return false;
        if (_items[i].Class == WordClass.OpenQuote)
            return i > _first && ClassAt(i + 1) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Number && (_head < 0 || ClassAt(i - 1) is WordClass.Noun or WordClass.Adjective);
        return HasOpenQuote(i) && _head >= 0;
    }

    // "hundreds of civilians", "a series of attacks", "a group of men": the noun after "of" is what is meant.
    private bool IsPartitiveOf(int i)
    {
        if (_head != i - 1 && !(_head == i - 2 && _items[i - 1].Class == WordClass.CloseQuote) || _head < 0 || !tokens[_items[i].First].Equals("of", StringComparison.OrdinalIgnoreCase) || _items[i].End - _items[i].First != 1)
            return false;
        if (!(ClassAt(i + 1) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Number or WordClass.Determiner or WordClass.OpenQuote || ClassAt(i + 1) == WordClass.Adverb && ClassAt(i + 2) == WordClass.Adjective))
            return false;
        ref var item = ref _items[_head];
        return item.Class == WordClass.Number ? item.Phrase >= 0 && phrases.Numbers[item.Phrase].Kind == NumberKind.Quantity : Counts(item);
    }

    // "Groups of", "a series of": whichever meaning was chosen for the noun.
    private static bool Counts(in Item item)
    {
        if (item.Senses is not null && item.MayBe(LexiconCategory.Word))
            foreach (var sense in item.Senses)
                if (sense.Is(WordKind.Series) || sense.Is(WordKind.Partitive))
                    return true;
        return false;
    }

    // "Islamic State (IS)", "Human Rights Watch (HRW)": the acronym belongs to the phrase.
    private void AbsorbAcronym(ref Chunk chunk)
    {
        int i = chunk.EndItem;
        if (i + 2 < _items.Count && _items[i].Class == WordClass.CloseQuote)
            i++;
        if (i + 2 >= _items.Count || _items[i].Class != WordClass.OpenParenthesis || _items[i + 2].Class != WordClass.CloseParenthesis)
            return;
        if (_items[i + 1].Class is WordClass.ProperNoun && _items[chunk.Head].Class is WordClass.ProperNoun or WordClass.Noun)
            chunk.EndItem = i + 3;
    }
}
