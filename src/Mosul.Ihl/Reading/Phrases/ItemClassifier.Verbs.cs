using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

// Which forms are verbs where they stand.
internal sealed partial class ItemClassifier
{
    // Whether a form that may be a verb is one here. Its noun meanings, if any, win where a noun is expected.
    private bool VerbFits(int index, in Item item, in Sense verb, bool mayBeNoun)
    {
        var form = verb.Form;
        // "Displaced residents …" at the head of a sentence: no verb without a subject.
        if (index == 0 && (form & FormKind.PastParticiple) != FormKind.Plain && NextIsNoun(index))
            return false;
        // "…, displaced villagers told reporters": whoever speaks next is told by it.
        if (index > 0 && _items[index - 1].Class == WordClass.Comma && (form & FormKind.PastParticiple) != FormKind.Plain && NextIsNoun(index) && SpeaksAfterNext(index))
            return false;
        var previous = Previous(index);
        if (previous is WordClass.Modal or WordClass.To or WordClass.Do or WordClass.Pronoun or WordClass.Relative or WordClass.Negation or WordClass.Existential)
            return previous != WordClass.To || (form & FormKind.Base) != FormKind.Plain || !mayBeNoun;
        if (previous is WordClass.Have or WordClass.Be)
            return !mayBeNoun || (form & (FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain;
        if (previous is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective or WordClass.Number)
        {
            if (mayBeNoun && (form & FormKind.Past) == FormKind.Plain)
                return false;
            // "160 injured": a number stands for persons told before.
            if (previous == WordClass.Number && (form & FormKind.Past) != FormKind.Plain)
                return !NextIsNoun(index);
            if ((form & (FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain && NextIsNoun(index))
                return false;
            // After "the" a verb form is a noun or an adjective; after "those" or "all" it may be a verb.
            return previous == WordClass.Determiner && !mayBeNoun && (form & (FormKind.Past | FormKind.ThirdPerson)) != FormKind.Plain && PreviousStandsAlone(index);
        }
        // "shot captured fighters": a participle between a verb and a noun belongs to the noun.
        if (previous == WordClass.Verb && (form & FormKind.PastParticiple) != FormKind.Plain && (form & FormKind.Base) == FormKind.Plain && NextIsNoun(index))
            return verb.Entry.Is(VerbKind.Say) && RelativeIsOver(index);
        if (previous == WordClass.Preposition)
            return (form & FormKind.Gerund) != FormKind.Plain && !(mayBeNoun && NextIsOf(index));
        if (previous is WordClass.Noun or WordClass.ProperNoun)
        {
            if ((form & (FormKind.Past | FormKind.PastParticiple)) != FormKind.Plain)
                return true;
            if ((form & FormKind.Gerund) != FormKind.Plain)
                return !mayBeNoun || !NextIsOf(index) && NextStartsNounPhrase(index);
            // "the video shows soldiers": pictures and reports show.
            if ((form & FormKind.ThirdPerson) != FormKind.Plain && verb.Entry.Is(VerbKind.Show) && _items[index - 1].Sense(LexiconCategory.Speech) is { } account && account.As<SpeechNoun>() == SpeechNoun.Utterance && !PreviousIsPlural(index))
                return true;
            // A base form wants a plural subject: "militants attack", not "disproportionate force".
            if ((form & FormKind.Base) != FormKind.Plain && (!PreviousIsPlural(index) || IsNameAfterOf(index)))
                return NextIsThat(index) && !_items[index - 1].Is(LexiconCategory.Time);
            if (!mayBeNoun || IsReporting(verb.Entry) && Reports(index, form))
                return true;
            // "the RSF fires shells", "Russia strikes a village": after the name of one party.
            if (previous == WordClass.ProperNoun && (form & FormKind.ThirdPerson) != FormKind.Plain && PreviousIsOneParty(index) && (NextStartsNounPhrase(index) || NextIsWeapon(index)))
                return true;
            // "the army answers none of them", "the government offers free plots".
            if (previous == WordClass.Noun && (form & FormKind.ThirdPerson) != FormKind.Plain && verb.Entry.Category == LexiconCategory.Verb && PreviousIsOrgan(index) && NextStartsNounPhrase(index))
                return true;
            // "militants attack villages" against "coalition air strikes on": a determiner, name or number after it makes it a verb.
            return (form & FormKind.ThirdPerson) == FormKind.Plain ? NextStartsNounPhrase(index) : !PreviousIsPlural(index) && NextIsDeterminer(index);
        }
        if ((form & (FormKind.Past | FormKind.PastParticiple)) != FormKind.Plain)
            return !mayBeNoun || (form & FormKind.Base) == FormKind.Plain;
        if ((form & FormKind.Gerund) != FormKind.Plain)
            return !mayBeNoun || !NextIsOf(index) && NextStartsNounPhrase(index);
        // "a spokesman, Femi Odu, calls the story a lie".
        if (previous == WordClass.Comma && (form & FormKind.ThirdPerson) != FormKind.Plain && IsReporting(verb.Entry) && index > 1 && _items[index - 2].Class == WordClass.ProperNoun && NextIsDeterminer(index))
            return true;
        // "has been told and ships rifles": a plural stands before no weapon.
        if (mayBeNoun && previous == WordClass.And && (form & FormKind.ThirdPerson) != FormKind.Plain)
            return NextIsWeapon(index);
        return !mayBeNoun && (previous is WordClass.And or WordClass.Or or WordClass.Comma or WordClass.CloseParenthesis || index > 0);
    }

    // "A guard who has deserted | said troops …": the clause after the relative word has its verb, and whoever it is told of has none yet.
    private bool RelativeIsOver(int index)
    {
        int verbs = 0;
        for (int i = index - 1; i >= 0; i--)
            if (_items[i].Class == WordClass.Relative)
                return verbs == 1;
            else if (_items[i].Class == WordClass.Verb)
                verbs++;
        return false;
    }

    private static bool IsReporting(CompiledEntry entry) => entry.Is(VerbKind.Say) || entry.Is(VerbKind.Show) || entry.Is(VerbKind.Accuse) || entry.Is(VerbKind.Deny);

    // "the report documents how", "prosecutors charge that", "the army claims rebels burned the mill": a verb of speech before what is said.
    private bool Reports(int index, FormKind form)
    {
        if ((form & FormKind.ThirdPerson) != FormKind.Plain && tokens[_items[index - 1].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) && !tokens.Has(_items[index - 1].First, TokenFlags.Capital))
            return false;
        if (index + 1 >= _items.Count)
            return false;
        if ((form & FormKind.ThirdPerson) != FormKind.Plain && ClosesSentence(index))
            return true;
        ref readonly var next = ref _items[index + 1];
        if (next.Class is WordClass.OpenQuote or WordClass.Colon || NextIsThat(index) || (form & FormKind.ThirdPerson) != FormKind.Plain && NextIsDeterminer(index) || tokens[next.First].Equals("how", StringComparison.OrdinalIgnoreCase))
            return true;
        return ClauseFollows(index);
    }

    // "Two lorries were turned back, the agency reports.": a speaker between a comma and the end, after a clause.
    private bool ClosesSentence(int index)
    {
        if (_items[index + 1].Class != WordClass.Stop)
            return false;
        int first = index - 1;
        while (first >= 0 && _items[first].Class is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Possessive)
            first--;
        if (first < 1 || _items[first].Class is not (WordClass.Comma or WordClass.CloseQuote))
            return false;
        for (int i = first - 1; i >= 0; i--)
            if (_items[i].Class is WordClass.Cue)
                return false;
            else if (_items[i].Class is WordClass.Verb or WordClass.Be or WordClass.Have)
                return true;
        return false;
    }

    // Persons and a verb of saying, and nothing else, behind the item.
    private bool SpeaksAfterNext(int index)
    {
        if (index + 2 >= _items.Count || !_items[index + 1].MayBe(LexiconCategory.Persons) || _items[index + 2].Senses is not { } senses)
            return false;
        foreach (var sense in senses)
            if ((sense.Form & (FormKind.Past | FormKind.ThirdPerson)) != FormKind.Plain && sense.Is(VerbKind.Say))
                return true;
        return false;
    }

    // A noun phrase and then a verb that is nothing else, before any mark: what follows is a clause, and no verb stands before it.
    private bool ClauseFollows(int index)
    {
        for (int i = index - 1; i >= 0 && _items[i].Class is not (WordClass.Comma or WordClass.Stop or WordClass.And or WordClass.That); i--)
            if (_items[i].Class is WordClass.Verb or WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do)
                return false;
        for (int i = index + 2; i < _items.Count && i < index + 7; i++)
        {
            var item = _items[i];
            if (item.Class != WordClass.Other)
            {
                if (item.Class == WordClass.Number)
                    continue;
                return false;
            }
            if (item.Senses is null)
                continue;
            bool verb = false, other = false;
            foreach (var sense in item.Senses)
            {
                if (sense.Is(FunctionWord.Have) || sense.Is(FunctionWord.Be) || sense.Is(FunctionWord.Modal))
                    return true;
                if (sense.Category == LexiconCategory.Function)
                    return false;
                verb |= (sense.Form & FormKind.Past) != FormKind.Plain;
                other |= (sense.Form & FormKind.Verb) == FormKind.Plain;
            }
            if (verb && (!other || NextIsDeterminer(i)))
                return true;
        }
        return false;
    }
}
