using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Gives each item of a sentence the class, and of its meanings the one, that its neighbours allow.</summary>
internal sealed partial class ItemClassifier(CompiledLexicon lexicon, TokenList tokens)
{
    private SentenceList<Item> _items = new();

    internal void Classify(SentenceList<Item> items)
    {
        _items = items;
        for (int i = 0; i < items.Count; i++)
            Classify(i);
    }

    private void Classify(int index)
    {
        ref var item = ref _items[index];
        if (item.Class != WordClass.Other || tokens.Kind[item.First] != TokenKind.Word)
            return;
        if (item.Senses is null)
            item.Class = Unknown(index, item);
        else
            Choose(index, ref item);
    }

    // A word that no lexicon holds: its shape decides.
    private WordClass Unknown(int index, in Item item)
    {
        var word = tokens[item.First];
        bool capital = tokens.Has(item.First, TokenFlags.Capital) && !tokens.Has(item.First, TokenFlags.Shouted);
        if (capital && (index > 0 || word.Length > 1))
            return WordClass.ProperNoun;
        if (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && word.Length > 4)
            return WordClass.Adverb;
        if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && word.Length > 4)
            return NounExpected(index) || NextIsNoun(index) ? WordClass.Adjective : WordClass.Verb;
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && word.Length > 5)
            return NounExpected(index) ? WordClass.Noun : WordClass.Verb;
        foreach (string suffix in AdjectiveSuffixes)
            if (word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && word.Length > suffix.Length + 2)
                return NextIsNoun(index) || !NounExpected(index) ? WordClass.Adjective : WordClass.Noun;
        return WordClass.Noun;
    }

    private static readonly string[] AdjectiveSuffixes = ["ous", "ful", "less", "able", "ible", "ic", "ish", "ary"];

    private void Choose(int index, ref Item item)
    {
        if (IsInsideName(index, item))
        {
            item.Class = WordClass.ProperNoun;
            return;
        }
        if (item.Senses is [{ Category: LexiconCategory.Function, Case: FormCase.Any } only])
        {
            ChooseFunction(index, ref item, only);
            return;
        }
        Sense? noun = null, verb = null, adjective = null, other = null;
        if (SmallAcronym(index, item) is { } acronym)
        {
            Set(ref item, acronym, WordClass.ProperNoun);
            return;
        }
        if (item.MayBe(LexiconCategory.Word))
            foreach (ref readonly var sense in item.Senses.AsSpan())
                if (sense.Is(WordKind.Breakdown))
                {
                    Set(ref item, sense, WordClass.Preposition);
                    return;
                }
        bool phrase = item.End - item.First > 1;
        foreach (ref readonly var written in item.Senses.AsSpan())
        {
            var sense = phrase && written.Form == FormKind.Plain && written.Category is LexiconCategory.Act or LexiconCategory.Verb ? written with { Form = PhraseForm(item) } : written;
            if (!LexiconMatcher.Fits(sense, tokens, item.First) || sense.Category is LexiconCategory.Layout or LexiconCategory.Opener or LexiconCategory.Complement)
                continue;
            if (sense.Case == FormCase.AllCapitals && tokens.Has(item.First, TokenFlags.Shouted) && item.MayBe(LexiconCategory.Function))
                continue;
            // "Guards fired", "Company officers": the end of names is none by itself, and the capital is the sentence's.
            if (index == 0 && sense is { Category: LexiconCategory.PartyHead, Case: FormCase.Capitalised } && !phrase && item.Senses!.Length > 1)
                continue;
            if (sense.Category == LexiconCategory.Function || sense.Is(WordKind.Breakdown))
            {
                // A closed-class word loses only to a name in capitals ("US", "IS").
                if (other is null || sense.Is(FunctionWord.That))
                    other = sense;
            }
            else if ((sense.Form & FormKind.Verb) != FormKind.Plain)
            {
                // "hit", "put", "cut": base, past and participle look alike.
                verb = verb is { } same && ReferenceEquals(same.Entry, sense.Entry) ? same with { Form = same.Form | sense.Form } : Better(verb, sense);
            }
            else if (IsAdjectival(sense) || sense.Form == FormKind.Plain && (sense.Category == LexiconCategory.Harm || sense.Category == LexiconCategory.Label && !phrase))
            {
                adjective ??= sense;
            }
            else
            {
                noun = Better(noun, sense);
            }
        }
        if (noun is { Category: LexiconCategory.Party or LexiconCategory.Place } name && name.Case != FormCase.Any && verb is null)
            other = null;
        // "a mine" is no pronoun, "a well" no adverb.
        if (other is { } small && (small.Is(FunctionWord.Pronoun) || small.Is(FunctionWord.Adverb)) && noun is not null && Previous(index) is WordClass.Determiner or WordClass.Adjective or WordClass.Number)
            other = null;
        if (other is { } function)
        {
            ChooseFunction(index, ref item, function);
            return;
        }
        // "soldiers and allied militias".
        bool joinedAdjective = Previous(index) == WordClass.And && item.HasRole("allied") && NextIsNoun(index);
        bool verbHere = !joinedAdjective && verb is { } v && !EndsName(index, item) && VerbFits(index, item, v, noun is not null || adjective is not null);
        if (verbHere)
            Set(ref item, verb!.Value, WordClass.Verb);
        else if (noun is { } n && !(adjective is { } before && NextIsNoun(index) && (n.Category is LexiconCategory.Word || n.Category == LexiconCategory.Persons && before.Category == LexiconCategory.Demonym)))
            Set(ref item, n, n.Entry.Category == LexiconCategory.Frame && OpensWithPreposition(item) ? WordClass.Adverb : n.Case == FormCase.Any ? NounClass(n.Entry) : WordClass.ProperNoun);
        else if (adjective is { } a)
            Set(ref item, a, AdjectiveClass(a.Entry, index));
        else if (EndsName(index, item))
            item.Class = WordClass.ProperNoun;
        else if (verb is { } participle)
            Set(ref item, participle, (participle.Form & (FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain && NextIsNoun(index) ? WordClass.Adjective : NounExpected(index) || IsNameAfterOf(index) ? WordClass.Noun : WordClass.Verb);
        else
            item.Class = Unknown(index, item);
    }

    private void ChooseFunction(int index, ref Item item, in Sense sense)
    {
        // "have since shot": between an auxiliary and its verb it tells when.
        if (Previous(index) == WordClass.Have && tokens[item.First].Equals("since", StringComparison.OrdinalIgnoreCase))
            Set(ref item, sense, WordClass.Adverb);
        // "members of that unit", "ran the place that winter".
        else if (sense.Is(FunctionWord.That) && (Previous(index) == WordClass.Preposition && !tokens[_items[index - 1].First].Equals("in", StringComparison.OrdinalIgnoreCase) && NextIsNoun(index) || index > 0 && NextIsSeason(index)))
            Set(ref item, sense, WordClass.Determiner);
        else
            Set(ref item, sense, sense.Is(WordKind.Breakdown) ? WordClass.Preposition : ClassOf(sense));
    }

    // A phrase of the lexicon ("caught in the crossfire", "not allowing them to leave") is a verb form when it starts with one that a closed-class word follows.
    private FormKind PhraseForm(in Item item)
    {
        if (lexicon.HasFunction(tokens.Word[item.First], FunctionWord.Negation) && item.End - item.First > 2)
            return tokens[item.First + 1].EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? FormKind.Gerund : FormKind.PastParticiple;
        if (tokens[item.First + 1].Equals("of", StringComparison.OrdinalIgnoreCase) || !lexicon.HasFunction(tokens.Word[item.First + 1], null) || lexicon.SensesOf(tokens.Word[item.First]) is not { } senses)
            return FormKind.Plain;
        foreach (var sense in senses)
            if ((sense.Form & (FormKind.Past | FormKind.PastParticiple | FormKind.Gerund)) != FormKind.Plain)
                return sense.Form;
        return FormKind.Plain;
    }

    // "the is militants": an acronym in small letters where only a noun can stand.
    private Sense? SmallAcronym(int index, in Item item)
    {
        if (index == 0 || !item.MayBe(LexiconCategory.Function) || !tokens[_items[index - 1].First].Equals("the", StringComparison.OrdinalIgnoreCase) || !NextIsNoun(index))
            return null;
        foreach (var sense in item.Senses!)
            if (sense is { Case: FormCase.AllCapitals, Entry.Category: LexiconCategory.Party })
                return sense;
        return null;
    }

    // "Doctors Without Borders": a closed-class word in capitals between names is part of the name.
    private bool IsInsideName(int index, in Item item) =>
        index > 0 && index + 1 < _items.Count && item.End - item.First == 1 && tokens.End[item.First] - tokens.Start[item.First] > 2 && tokens.Has(item.First, TokenFlags.Capital) && !tokens.Has(item.First, TokenFlags.Shouted | TokenFlags.AllCapitals)
        && _items[index - 1].Class is WordClass.ProperNoun or WordClass.Noun && tokens.Has(_items[index - 1].First, TokenFlags.Capital) && tokens.Has(_items[index + 1].First, TokenFlags.Capital) && item.MayBe(LexiconCategory.Function);

    // "a farmer from Tauk Lay who fled": a verb with a capital behind a name, in a sentence that gives capitals to names only.
    private bool EndsName(int index, in Item item)
    {
        if (index < 2 || item.End - item.First > 1 || !tokens.Has(item.First, TokenFlags.Capital) || tokens.Has(item.First, TokenFlags.Shouted) || _items[index - 1].Class != WordClass.ProperNoun || !tokens.Has(_items[index - 1].First, TokenFlags.Capital) || tokens.End[_items[index - 1].End - 1] + 1 != tokens.Start[item.First])
            return false;
        for (int i = index - 2; i >= 0; i--)
            if (_items[i].Class is WordClass.Noun or WordClass.Verb or WordClass.Adjective && !tokens.Has(_items[i].First, TokenFlags.Capital))
                return true;
        return false;
    }

    private static void Set(ref Item item, in Sense sense, WordClass wordClass)
    {
        item.Entry = sense.Entry;
        item.Form = sense.Form;
        item.Class = wordClass;
    }

    private static bool HasFunctionSense(Sense[] senses)
    {
        foreach (var sense in senses)
            if (sense.Category == LexiconCategory.Function)
                return true;
        return false;
    }

    // Acts and named things tell more than general words.
    private static Sense Better(Sense? old, in Sense candidate) => old is { } o && Weight(o) >= Weight(candidate) ? o : candidate;

    private static int Weight(in Sense sense) => sense.Category switch
    {
        LexiconCategory.Party => 9,
        LexiconCategory.Act => 8,
        LexiconCategory.Place => 7,
        LexiconCategory.Persons or LexiconCategory.Object or LexiconCategory.Weapon or LexiconCategory.PartyHead => 6,
        LexiconCategory.Verb when !sense.Is(VerbKind.General) => 7,
        LexiconCategory.Speech or LexiconCategory.Label or LexiconCategory.Title => 5,
        LexiconCategory.Word when sense.Is(WordKind.Figurative) => 10,
        LexiconCategory.Word when sense.Is(WordKind.Noun) => 1,
        LexiconCategory.Word => 4,
        LexiconCategory.Frame or LexiconCategory.Purpose or LexiconCategory.Harm => 0,
        _ => 2,
    };

    // "before the cameras", "through the streets", "because someone in the village": words of circumstance, not a thing.
    private bool OpensWithPreposition(in Item item) =>
        item.End - item.First > 1 && (lexicon.HasFunction(tokens.Word[item.First], FunctionWord.Preposition) || lexicon.HasFunction(tokens.Word[item.First], FunctionWord.To) || lexicon.HasFunction(tokens.Word[item.First], FunctionWord.Subordinator) || lexicon.HasFunction(tokens.Word[item.First], FunctionWord.By));

    private static bool IsAdjectival(in Sense sense) => sense.Category switch
    {
        LexiconCategory.Demonym or LexiconCategory.Circumstance or LexiconCategory.Stance => true,
        LexiconCategory.Word => sense.Is(WordKind.Adjective) || sense.Is(WordKind.Irony),
        _ => false,
    };

    private static WordClass NounClass(CompiledEntry entry) => entry.Category switch
    {
        LexiconCategory.Cue => WordClass.Cue,
        LexiconCategory.Word when entry.Is(WordKind.Boundary) => WordClass.Adverb,
        _ => WordClass.Noun,
    };

    private WordClass AdjectiveClass(CompiledEntry entry, int index)
    {
        if (entry.Category is LexiconCategory.Circumstance or LexiconCategory.Stance or LexiconCategory.Label or LexiconCategory.Frame or LexiconCategory.Harm)
        {
            // "deliberately" modifies the verb, "deliberate" the noun beside it; a longer phrase stands for itself.
            var word = tokens[_items[index].End - 1];
            return word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || _items[index].End - _items[index].First > 1 && (OpensWithPreposition(_items[index]) || !NextIsNoun(index)) ? WordClass.Adverb : WordClass.Adjective;
        }
        // "killed Palestinians", "40,000 Armenians": a plural stands for the people.
        if (entry.Category == LexiconCategory.Demonym && tokens[_items[index].End - 1].EndsWith("s", StringComparison.Ordinal) && !NextIsNoun(index))
            return WordClass.Noun;
        return WordClass.Adjective;
    }

    private static WordClass ClassOf(in Sense sense) => (FunctionWord)sense.Value switch
    {
        FunctionWord.Determiner or FunctionWord.Indefinite or FunctionWord.NoDeterminer or FunctionWord.Possessive => WordClass.Determiner,
        FunctionWord.Pronoun or FunctionWord.ObjectPronoun or FunctionWord.PronounHead => WordClass.Pronoun,
        FunctionWord.Be => WordClass.Be,
        FunctionWord.Have => WordClass.Have,
        FunctionWord.Do => WordClass.Do,
        FunctionWord.Modal => WordClass.Modal,
        FunctionWord.Negation => WordClass.Negation,
        FunctionWord.Preposition or FunctionWord.By => WordClass.Preposition,
        FunctionWord.To => WordClass.To,
        FunctionWord.And => WordClass.And,
        FunctionWord.Or => WordClass.Or,
        FunctionWord.That => WordClass.That,
        FunctionWord.Relative => WordClass.Relative,
        FunctionWord.Conditional => WordClass.Conditional,
        FunctionWord.Subordinator => WordClass.Subordinator,
        FunctionWord.Adverb => WordClass.Adverb,
        FunctionWord.Existential => WordClass.Existential,
        FunctionWord.Question => WordClass.Question,
        _ => WordClass.Other,
    };
}
