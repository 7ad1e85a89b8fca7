using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Reads the items of one sentence: dates and numbers first, then the longest lexicon form, then unknown words; and gives each the class that its neighbours allow.</summary>
internal sealed class ItemReader(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases, CueReader cues)
{
    private readonly CoinedNames _names = new(lexicon, tokens);
    private readonly ParticleVerbs _particles = new(lexicon, tokens);

    /// <summary>The items of the sentence read last.</summary>
    internal SentenceList<Item> Items { get; } = new();

    /// <summary>The categories of all meanings in it, a bit for each.</summary>
    internal uint Categories { get; private set; }

    /// <summary>The roles of all its words of everyday and verbs, a bit for each.</summary>
    internal ulong Roles { get; private set; }

    internal void Read(int first, int end)
    {
        Items.Clear();
        cues.Begin();
        _names.Begin(first, end);
        int at = first;
        while (at < end)
        {
            if (IsAbbreviationMark(at, end))
            {
                // "Col. Funes": the stop belongs to the abbreviation.
                Items[^1] = Items[^1] with { End = at + 1 };
                at++;
                continue;
            }
            var item = Next(at, end);
            item.ClosesCue = cues.Closes(item.End);
            Items.Add(item);
            at = item.End;
        }
        JoinRepeated();
        for (int i = 0; i < Items.Count; i++)
            Classify(i);
        _particles.Join(Items);
        uint categories = 0;
        ulong roles = 0;
        foreach (ref readonly var item in Items.AsSpan())
        {
            categories |= item.Categories;
            roles |= item.Roles;
        }
        (Categories, Roles) = (categories, roles);
    }

    // "street by street", "house to house", "one by one": a word said twice is no thing of its own, it tells how.
    private void JoinRepeated()
    {
        int kept = 0;
        for (int i = 0; i < Items.Count; i++, kept++)
            if (i + 2 < Items.Count && IsRepeated(Items[i], Items[i + 1], Items[i + 2]))
            {
                Items[kept] = new Item { First = Items[i].First, End = Items[i + 2].End, Phrase = -1, Class = WordClass.Adverb };
                i += 2;
            }
            else if (kept < i)
            {
                Items[kept] = Items[i];
            }
        Items.Truncate(kept);
    }

    private bool IsRepeated(in Item word, in Item between, in Item again) =>
        tokens.Word[again.First] == tokens.Word[word.First] && tokens.Kind[word.First] == TokenKind.Word && between.End - between.First == 1 && again.End - again.First == word.End - word.First
        && tokens[again.First].Equals(tokens[word.First], StringComparison.OrdinalIgnoreCase) && (tokens[between.First].Equals("by", StringComparison.OrdinalIgnoreCase) || tokens[between.First].Equals("to", StringComparison.OrdinalIgnoreCase) || tokens[between.First].Equals("after", StringComparison.OrdinalIgnoreCase));

    private bool IsAbbreviationMark(int at, int end) =>
        tokens.Kind[at] == TokenKind.Period && Items.Count > 0 && at + 1 < end && tokens.Kind[at - 1] == TokenKind.Word && !tokens.Has(at, TokenFlags.SpaceBefore) && tokens.Kind[at + 1] is TokenKind.Word or TokenKind.Comma or TokenKind.Number;

    private Item Next(int at, int end)
    {
        var item = new Item { First = at, End = at + 1, Phrase = -1, Class = WordClass.Other };
        if (phrases.DateAt(at) is >= 0 and var date && phrases.Dates[date].EndToken <= end)
        {
            item.End = phrases.Dates[date].EndToken;
            item.Class = WordClass.Date;
            item.Phrase = date;
            return item;
        }
        if (phrases.NumberAt(at) is >= 0 and var number && phrases.Numbers[number].EndToken <= end && !OpensCircumstance(at, end, phrases.Numbers[number].EndToken))
        {
            item.End = phrases.Numbers[number].EndToken;
            item.Class = WordClass.Number;
            item.Phrase = number;
            return item;
        }
        if (tokens.Kind[at] == TokenKind.Word)
            ReadForm(ref item, end);
        else
            item.Class = ClassOf(tokens.Kind[at]);
        return item;
    }

    // The longest form of the lexicon that starts with a word, or a name that was coined of known words.
    private void ReadForm(ref Item item, int end)
    {
        int at = item.First, length = LexiconMatcher.Match(lexicon, tokens, at, end, out var senses);
        while (length > 1 && IsLayoutOnly(senses!))
            length = LexiconMatcher.Match(lexicon, tokens, at, at + length - 1, out senses);
        if (NumberAcross(at, at + length) is >= 0 and var start)
            length = LexiconMatcher.Match(lexicon, tokens, at, start, out senses);
        if (length > 1 && senses![0].Entry.Role == "belonging" && !FollowsBody())
            length = LexiconMatcher.Match(lexicon, tokens, at, at + 1, out senses);
        length = cues.Beside(at, length, ref senses);
        if (_names.Match(at, senses, Items.Count > 0 ? Items[^1].Senses : null, out var coined) is > 0 and var words && words >= length)
            (length, senses) = (words, coined);
        if (length == 0)
            return;
        item.End = at + length;
        item.Senses = senses;
        if (senses![0].Entry.Category == LexiconCategory.Party)
            _names.LearnAcronym(item.End, senses);
    }

    private static WordClass ClassOf(TokenKind mark) => mark switch
    {
        TokenKind.Number => WordClass.Number,
        TokenKind.Possessive => WordClass.Possessive,
        TokenKind.Comma => WordClass.Comma,
        TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Semicolon or TokenKind.Ellipsis => WordClass.Stop,
        TokenKind.Colon => WordClass.Colon,
        TokenKind.Dash => WordClass.Dash,
        TokenKind.OpenQuote => WordClass.OpenQuote,
        TokenKind.CloseQuote => WordClass.CloseQuote,
        TokenKind.OpenParenthesis => WordClass.OpenParenthesis,
        TokenKind.CloseParenthesis => WordClass.CloseParenthesis,
        _ => WordClass.Other,
    };

    // "Soldiers loyal to", "militants linked to": who somebody belongs to is told right after him; "was linked to" is a report.
    private bool FollowsBody()
    {
        if (Items.Count > 0 && Items[^1].Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Category is LexiconCategory.PartyHead or LexiconCategory.Persons or LexiconCategory.Party)
                    return true;
        return false;
    }

    // "No charges were brought", "without …, no lawyer": a count of none that is a circumstance, unless it is the subject of a verb ("no siren had sounded").
    private bool OpensCircumstance(int at, int end, int numberEnd)
    {
        if (!tokens[at].Equals("no", StringComparison.OrdinalIgnoreCase) || LexiconMatcher.Match(lexicon, tokens, at, end, out var senses) is var length && at + length <= numberEnd)
            return false;
        if (at + length < end && (lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Be) || lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Have) || lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Modal) || lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Do)))
            return false;
        foreach (var sense in senses!)
            if (sense.Category == LexiconCategory.Circumstance)
                return true;
        return false;
    }

    // "posted by", "written by": marks of a page are no words of a sentence.
    private static bool IsLayoutOnly(Sense[] senses)
    {
        foreach (var sense in senses)
            if (sense.Category != LexiconCategory.Layout)
                return false;
        return true;
    }

    // "and more than 20": a form does not reach into a number phrase that goes on beyond it.
    private int NumberAcross(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
            if (phrases.NumberAt(i) is >= 0 and var number && phrases.Numbers[number].EndToken > end)
                return i;
        return -1;
    }

    private void Classify(int index)
    {
        ref var item = ref Items[index];
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
        bool verbHere = !joinedAdjective && verb is { } v && VerbFits(index, item, v, noun is not null || adjective is not null);
        if (verbHere)
            Set(ref item, verb!.Value, WordClass.Verb);
        else if (noun is { } n && !(adjective is not null && NextIsNoun(index) && n.Entry.Category is LexiconCategory.Word))
            Set(ref item, n, n.Entry.Category == LexiconCategory.Frame && OpensWithPreposition(item) ? WordClass.Adverb : n.Case == FormCase.Any ? NounClass(n.Entry) : WordClass.ProperNoun);
        else if (adjective is { } a)
            Set(ref item, a, AdjectiveClass(a.Entry, index));
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
        else if (sense.Is(FunctionWord.That) && (Previous(index) == WordClass.Preposition && !tokens[Items[index - 1].First].Equals("in", StringComparison.OrdinalIgnoreCase) && NextIsNoun(index) || index > 0 && NextIsSeason(index)))
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
        if (index == 0 || !item.MayBe(LexiconCategory.Function) || !tokens[Items[index - 1].First].Equals("the", StringComparison.OrdinalIgnoreCase) || !NextIsNoun(index))
            return null;
        foreach (var sense in item.Senses!)
            if (sense is { Case: FormCase.AllCapitals, Entry.Category: LexiconCategory.Party })
                return sense;
        return null;
    }

    // "Doctors Without Borders": a closed-class word in capitals between names is part of the name.
    private bool IsInsideName(int index, in Item item) =>
        index > 0 && index + 1 < Items.Count && item.End - item.First == 1 && tokens.End[item.First] - tokens.Start[item.First] > 2 && tokens.Has(item.First, TokenFlags.Capital) && !tokens.Has(item.First, TokenFlags.Shouted | TokenFlags.AllCapitals)
        && Items[index - 1].Class is WordClass.ProperNoun or WordClass.Noun && tokens.Has(Items[index - 1].First, TokenFlags.Capital) && tokens.Has(Items[index + 1].First, TokenFlags.Capital) && item.MayBe(LexiconCategory.Function);

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
            var word = tokens[Items[index].End - 1];
            return word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || Items[index].End - Items[index].First > 1 && (OpensWithPreposition(Items[index]) || !NextIsNoun(index)) ? WordClass.Adverb : WordClass.Adjective;
        }
        // "killed Palestinians", "40,000 Armenians": a plural stands for the people.
        if (entry.Category == LexiconCategory.Demonym && tokens[Items[index].End - 1].EndsWith("s", StringComparison.Ordinal) && !NextIsNoun(index))
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

    private WordClass Previous(int index)
    {
        for (int i = index - 1; i >= 0; i--)
            if (Items[i].Class is not (WordClass.Adverb or WordClass.OpenQuote or WordClass.CloseQuote))
                return Items[i].Class;
        return WordClass.Stop;
    }

    private bool NounExpected(int index) =>
        Previous(index) is WordClass.Determiner or WordClass.Adjective or WordClass.Possessive or WordClass.Number or WordClass.Preposition;

    // Whether the next word can only go on a noun phrase; classes after this item are not decided yet, so senses are asked.
    private bool NextIsNoun(int index)
    {
        if (index + 1 >= Items.Count)
            return false;
        ref readonly var next = ref Items[index + 1];
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

    // Whether a form that may be a verb is one here. Its noun meanings, if any, win where a noun is expected.
    private bool VerbFits(int index, in Item item, in Sense verb, bool mayBeNoun)
    {
        var form = verb.Form;
        // "Displaced residents …" at the head of a sentence: no verb without a subject.
        if (index == 0 && (form & FormKind.PastParticiple) != FormKind.Plain && NextIsNoun(index))
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
            if ((form & FormKind.ThirdPerson) != FormKind.Plain && verb.Entry.Is(VerbKind.Show) && Items[index - 1].Sense(LexiconCategory.Speech) is { } account && account.As<SpeechNoun>() == SpeechNoun.Utterance && !PreviousIsPlural(index))
                return true;
            // A base form wants a plural subject: "militants attack", not "disproportionate force".
            if ((form & FormKind.Base) != FormKind.Plain && (!PreviousIsPlural(index) || IsNameAfterOf(index)))
                return NextIsThat(index) && !Items[index - 1].Is(LexiconCategory.Time);
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
        return !mayBeNoun && (previous is WordClass.And or WordClass.Or or WordClass.Comma or WordClass.CloseParenthesis || index > 0);
    }

    // "A guard who has deserted | said troops …": the clause after the relative word has its verb, and whoever it is told of has none yet.
    private bool RelativeIsOver(int index)
    {
        int verbs = 0;
        for (int i = index - 1; i >= 0; i--)
            if (Items[i].Class == WordClass.Relative)
                return verbs == 1;
            else if (Items[i].Class == WordClass.Verb)
                verbs++;
        return false;
    }

    private static bool IsReporting(CompiledEntry entry) => entry.Is(VerbKind.Say) || entry.Is(VerbKind.Show) || entry.Is(VerbKind.Accuse) || entry.Is(VerbKind.Deny);

    // "the report documents how", "prosecutors charge that", "the army claims rebels burned the mill": a verb of speech before what is said.
    private bool Reports(int index, FormKind form)
    {
        if ((form & FormKind.ThirdPerson) != FormKind.Plain && tokens[Items[index - 1].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) && !tokens.Has(Items[index - 1].First, TokenFlags.Capital))
            return false;
        if (index + 1 >= Items.Count)
            return false;
        ref readonly var next = ref Items[index + 1];
        if (next.Class is WordClass.OpenQuote or WordClass.Colon || NextIsThat(index) || (form & FormKind.ThirdPerson) != FormKind.Plain && NextIsDeterminer(index) || tokens[next.First].Equals("how", StringComparison.OrdinalIgnoreCase))
            return true;
        return ClauseFollows(index);
    }

    // A noun phrase and then a verb that is nothing else, before any mark: what follows is a clause, and no verb stands before it.
    private bool ClauseFollows(int index)
    {
        for (int i = index - 1; i >= 0 && Items[i].Class is not (WordClass.Comma or WordClass.Stop or WordClass.And or WordClass.That); i--)
            if (Items[i].Class is WordClass.Verb or WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do)
                return false;
        for (int i = index + 2; i < Items.Count && i < index + 7; i++)
        {
            var item = Items[i];
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

    private bool PreviousIsOneParty(int index) =>
        Items[index - 1] is var party && party.Is(LexiconCategory.Party) && !tokens[party.End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private bool PreviousIsOrgan(int index) =>
        Items[index - 1].Entry is { Category: LexiconCategory.PartyHead } head && head.As<PartyKind>() is PartyKind.State or PartyKind.StateForces && !tokens[Items[index - 1].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private bool NextIsWeapon(int index)
    {
        if (index + 1 < Items.Count && Items[index + 1].Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Weapon)
                    return true;
        return false;
    }

    // "shells of NATO manufacture": one name after "of" is the whose of a noun.
    private bool IsNameAfterOf(int index) =>
        index > 1 && Items[index - 1].Class == WordClass.ProperNoun && tokens[Items[index - 2].First].Equals("of", StringComparison.OrdinalIgnoreCase) && !tokens[Items[index - 1].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) && !NextStartsNounPhrase(index);

    private bool NextIsThat(int index) => index + 1 < Items.Count && tokens[Items[index + 1].First].Equals("that", StringComparison.OrdinalIgnoreCase);

    private bool PreviousStandsAlone(int index)
    {
        var word = tokens[Items[index - 1].First];
        return word.Equals("this", StringComparison.OrdinalIgnoreCase) || word.Equals("these", StringComparison.OrdinalIgnoreCase) || word.Equals("those", StringComparison.OrdinalIgnoreCase) || word.Equals("all", StringComparison.OrdinalIgnoreCase) || word.Equals("both", StringComparison.OrdinalIgnoreCase);
    }

    private bool PreviousIsPlural(int index)
    {
        for (int i = index - 1; i >= 0; i--)
            if (Items[i].Class is not (WordClass.Adverb or WordClass.CloseQuote))
                return (Items[i].Form & FormKind.Plural) != FormKind.Plain || tokens[Items[i].End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) || Items[i].Is(LexiconCategory.Party) || Items[i].Is(LexiconCategory.PartyHead);
        return false;
    }

    private bool NextIsSeason(int index)
    {
        if (index + 1 < Items.Count && Items[index + 1].End - Items[index + 1].First == 1)
            foreach (string season in Seasons)
                if (tokens[Items[index + 1].First].Equals(season, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    private static readonly string[] Seasons = ["winter", "summer", "spring", "autumn", "day", "night", "morning", "evening", "afternoon", "week", "month", "year"];

    private bool NextIsOf(int index) => index + 1 < Items.Count && Items[index + 1].Senses is not null && tokens[Items[index + 1].First].Equals("of", StringComparison.OrdinalIgnoreCase);

    // "Armenia calls this …", "the army strikes a village".
    private bool NextIsDeterminer(int index)
    {
        if (index + 1 >= Items.Count || Items[index + 1].Senses is not { } senses)
            return false;
        foreach (var sense in senses)
            if (sense.Is(FunctionWord.Determiner) || sense.Is(FunctionWord.Indefinite) || sense.Is(FunctionWord.Possessive) || sense.Is(FunctionWord.ObjectPronoun))
                return true;
        return false;
    }

    private bool NextStartsNounPhrase(int index)
    {
        if (index + 1 >= Items.Count)
            return false;
        ref readonly var next = ref Items[index + 1];
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
