using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

// What stands before and behind an item.
internal sealed partial class ItemClassifier
{
    private WordClass Previous(int index)
    {
        for (int i = index - 1; i >= 0; i--)
            if (_items[i].Class is not (WordClass.Adverb or WordClass.OpenQuote or WordClass.CloseQuote))
                return _items[i].Class;
        return WordClass.Stop;
    }

    private bool NounExpected(int index) =>
        Previous(index) is WordClass.Determiner or WordClass.Adjective or WordClass.Possessive or WordClass.Number or WordClass.Preposition;

    // Whether the next word can only go on a noun phrase; classes after this item are not decided yet, so senses are asked.
    private bool NextIsNoun(int index)
    {
        if (index + 1 >= _items.Count)
            return false;
        ref readonly var next = ref _items[index + 1];
        if (next.Class != WordClass.Other)
            return false;
        if (tokens.Kind[next.First] != TokenKind.Word)
            return false;
        if (next.Senses is null)
            return !tokens[next.First].EndsWith("ly", StringComparison.OrdinalIgnoreCase);
        bool noun = false;
        foreach (var sense in next.Senses)
        {
            if (!LexiconMatcher.Fits(sense, tokens, next.First))
                continue;
            if (sense.Category == LexiconCategory.Function)
                return false;
            noun |= (sense.Form & FormKind.Verb) == FormKind.Plain && sense.Category is not (LexiconCategory.Stance or LexiconCategory.Cue) || (sense.Form & (FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain && (sense.Form & FormKind.Past) == FormKind.Plain;
        }
        return noun;
    }

    private bool PreviousIsOneParty(int index) =>
        _items[index - 1] is var party && party.Is(LexiconCategory.Party) && !tokens[party.End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private bool PreviousIsOrgan(int index) =>
        _items[index - 1].Entry is { Category: LexiconCategory.PartyHead } head && head.As<PartyKind>() is PartyKind.State or PartyKind.StateForces && !tokens[_items[index - 1].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private bool NextIsWeapon(int index)
    {
        if (index + 1 < _items.Count && _items[index + 1].Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Weapon)
                    return true;
        return false;
    }

    // "shells of NATO manufacture": one name after "of" is the whose of a noun.
    private bool IsNameAfterOf(int index) =>
        index > 1 && _items[index - 1].Class == WordClass.ProperNoun && tokens[_items[index - 2].First].Equals("of", StringComparison.OrdinalIgnoreCase) && !tokens[_items[index - 1].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) && !NextStartsNounPhrase(index);

    private bool NextIsThat(int index) => index + 1 < _items.Count && tokens[_items[index + 1].First].Equals("that", StringComparison.OrdinalIgnoreCase);

    private bool PreviousStandsAlone(int index)
    {
        var word = tokens[_items[index - 1].First];
        return word.Equals("this", StringComparison.OrdinalIgnoreCase) || word.Equals("these", StringComparison.OrdinalIgnoreCase) || word.Equals("those", StringComparison.OrdinalIgnoreCase) || word.Equals("all", StringComparison.OrdinalIgnoreCase) || word.Equals("both", StringComparison.OrdinalIgnoreCase);
    }

    private bool PreviousIsPlural(int index)
    {
        for (int i = index - 1; i >= 0; i--)
            if (_items[i].Class is not (WordClass.Adverb or WordClass.CloseQuote))
                return (_items[i].Form & FormKind.Plural) != FormKind.Plain || tokens[_items[i].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) || _items[i].Is(LexiconCategory.Party) || _items[i].Is(LexiconCategory.PartyHead);
        return false;
    }

    private bool NextIsSeason(int index)
    {
        if (index + 1 < _items.Count && _items[index + 1].End - _items[index + 1].First == 1)
            foreach (string season in Seasons)
                if (tokens[_items[index + 1].First].Equals(season, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    private static readonly string[] Seasons = ["winter", "summer", "spring", "autumn", "day", "night", "morning", "evening", "afternoon", "week", "month", "year"];

    private bool NextIsOf(int index) => index + 1 < _items.Count && _items[index + 1].Senses is not null && tokens[_items[index + 1].First].Equals("of", StringComparison.OrdinalIgnoreCase);

    // "Armenia calls this …", "the army strikes a village".
    private bool NextIsDeterminer(int index)
    {
        if (index + 1 >= _items.Count || _items[index + 1].Senses is not { } senses)
            return false;
        foreach (var sense in senses)
            if (sense.Is(FunctionWord.Determiner) || sense.Is(FunctionWord.Indefinite) || sense.Is(FunctionWord.Possessive) || sense.Is(FunctionWord.ObjectPronoun))
                return true;
        return false;
    }

    private bool NextStartsNounPhrase(int index)
    {
        if (index + 1 >= _items.Count)
            return false;
        ref readonly var next = ref _items[index + 1];
        if (next.Class is WordClass.Number or WordClass.OpenQuote)
            return true;
        if (next.Class != WordClass.Other || tokens.Kind[next.First] != TokenKind.Word)
            return false;
        if (next.Senses is null)
            return tokens.Has(next.First, TokenFlags.Capital) || !tokens[next.First].EndsWith("ly", StringComparison.OrdinalIgnoreCase);
        foreach (var sense in next.Senses)
            if (LexiconMatcher.Fits(sense, tokens, next.First) && (sense.Is(FunctionWord.Determiner) || sense.Is(FunctionWord.Indefinite) || sense.Is(FunctionWord.Possessive) || sense.Is(FunctionWord.ObjectPronoun)
                || sense.Category is LexiconCategory.Party or LexiconCategory.Place or LexiconCategory.Demonym or LexiconCategory.Persons or LexiconCategory.Object or LexiconCategory.PartyHead || sense.Is(WordKind.Adjective)))
                return true;
        return false;
    }
}
