using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Groups the items of a sentence into noun phrases, verb groups and the marks between them, left to right without going back.</summary>
internal sealed class Chunker(TokenList tokens, PhraseIndex phrases)
{
    // How many words the subject of a clause may have before its verb.
    private const int LongestSubject = 14;

    private SentenceList<Item> _items = new();

    /// <summary>The chunks of the sentence read last.</summary>
    internal SentenceList<Chunk> Chunks { get; } = new();

    internal void Read(SentenceList<Item> items)
    {
        _items = items;
        Chunks.Clear();
        int at = 0;
        while (at < items.Count)
        {
            int start = at;
            if (!TryVerbGroup(ref at) && !TryNounPhrase(ref at))
                AddMark(ref at);
            if (at == start)
                throw new InvalidOperationException("The chunker must go on.");
        }
    }

    private WordClass ClassAt(int item) => item < _items.Count ? _items[item].Class : WordClass.Stop;

    private bool IsHyphen(int item) => item < _items.Count && tokens.Kind[_items[item].First] == TokenKind.Hyphen;

    private void AddMark(ref int at)
    {
        var kind = _items[at].Class switch
        {
            WordClass.Preposition when OpensClause(at) => ChunkKind.Subordinator,
            WordClass.Preposition or WordClass.To => ChunkKind.Preposition,
            WordClass.And => ChunkKind.And,
            WordClass.Or => ChunkKind.Or,
            WordClass.Comma => ChunkKind.Comma,
            WordClass.That => ChunkKind.That,
            WordClass.Relative or WordClass.Question => ChunkKind.Relative,
            WordClass.Subordinator => ChunkKind.Subordinator,
            WordClass.Conditional => ChunkKind.Conditional,
            WordClass.Adverb or WordClass.Negation or WordClass.Adjective or WordClass.Existential => ChunkKind.Adverb,
            WordClass.Cue => ChunkKind.Cue,
            WordClass.Date => ChunkKind.Date,
            WordClass.OpenQuote => ChunkKind.OpenQuote,
            WordClass.CloseQuote => ChunkKind.CloseQuote,
            WordClass.OpenParenthesis => ChunkKind.OpenParenthesis,
            WordClass.CloseParenthesis => ChunkKind.CloseParenthesis,
            WordClass.Dash => ChunkKind.Dash,
            WordClass.Colon => ChunkKind.Colon,
            WordClass.Stop => ChunkKind.Stop,
            _ => ChunkKind.Other,
        };
        Add(new Chunk { Kind = kind, FirstItem = at, EndItem = at + 1, Head = at, Modal = -1 });
        at++;
    }

    // "as troops moved in", "after the militia left": a word that may be either opens a clause when a finite verb follows before the next mark.
    private bool OpensClause(int at)
    {
        if (!IsSubordinator(_items[at]))
            return false;
        for (int i = at + 1; i < _items.Count && i < at + LongestSubject; i++)
        {
            switch (_items[i].Class)
            {
                case WordClass.Modal or WordClass.Have or WordClass.Do:
                    return i > at + 1;
                case WordClass.Be:
                    return i > at + 1 && !tokens[_items[i].First].Equals("being", StringComparison.OrdinalIgnoreCase);
                case WordClass.Verb:
                    return i > at + 1 && IsFinite(i);
                case WordClass.Determiner or WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Number or WordClass.Pronoun or WordClass.Possessive or WordClass.Preposition:
                    break;
                case WordClass.Adverb or WordClass.And or WordClass.Or when i > at + 1:
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    private bool IsSubordinator(in Item item)
    {
        if (item.Senses is null || !item.MayBe(LexiconCategory.Function) || tokens[item.First].Equals("for", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var sense in item.Senses)
            if (sense.Is(FunctionWord.Subordinator))
                return true;
        return false;
    }

    // A form that may be a participle is finite with an object after it, or with a doer before it and a verb that is no act.
    private bool IsFinite(int verb)
    {
        var form = _items[verb].Form;
        if ((form & FormKind.Gerund) != FormKind.Plain)
            return false;
        if (_items[verb].Entry is not null && (form & FormKind.PastParticiple) == FormKind.Plain)
            return true;
        if (ClassAt(verb + 1) is WordClass.Determiner or WordClass.Noun or WordClass.ProperNoun or WordClass.Number or WordClass.Pronoun or WordClass.Adjective)
            return true;
        return !_items[verb].Is(LexiconCategory.Act) && (ClassAt(verb - 1) == WordClass.Pronoun || ClassAt(verb - 1) == WordClass.ProperNoun && _items[verb].Is(VerbKind.Say) || _items[verb - 1].Is(LexiconCategory.Party) || _items[verb - 1].Is(LexiconCategory.PartyHead) || _items[verb - 1].Is(LexiconCategory.Persons));
    }

    private void Add(Chunk chunk)
    {
        chunk.First = _items[chunk.FirstItem].First;
        chunk.End = _items[chunk.EndItem - 1].End;
        foreach (ref readonly var item in _items.GetRange(chunk.FirstItem, chunk.EndItem - chunk.FirstItem))
            chunk.Categories |= item.Categories;
        Chunks.Add(chunk);
    }

    private bool TryVerbGroup(ref int at)
    {
        // "officials there said" tells where.
        bool located = at > 0 && _items[at].End - _items[at].First == 1 && ClassAt(at - 1) is WordClass.Noun or WordClass.ProperNoun && at + 1 < _items.Count && _items[at + 1].Is(VerbKind.Say);
        if (_items[at].Class == WordClass.Existential && !located && (_items[at].End - _items[at].First > 1 || ClassAt(at + 1) is WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Negation or WordClass.Verb or WordClass.Adverb))
        {
            // "There were no survivors": what follows is said to be.
            int last = at + 1;
            while (last < _items.Count && _items[last].Class is WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Negation)
                last++;
            Add(new Chunk { Kind = ChunkKind.VerbGroup, FirstItem = at, EndItem = last, Head = last - 1, Modal = -1, Form = VerbForm.Finite });
            at = last;
            return true;
        }
        int i = at, verb = -1, modal = -1, be = -1, have = -1, auxiliary = -1;
        bool negated = false, to = false;
        for (; i < _items.Count; i++)
        {
            var word = _items[i].Class;
            if (word == WordClass.Verb)
            {
                verb = i++;
                break;
            }
            if (word == WordClass.To && i == at)
                to = true;
            else if (word == WordClass.Modal)
                modal = i;
            else if (word == WordClass.Be)
                be = auxiliary = i;
            else if (word == WordClass.Have)
                have = auxiliary = i;
            else if (word == WordClass.Do)
                auxiliary = i;
            else if (word == WordClass.Negation)
                negated = true;
            // "had “neutralised” 174 men", "were “eliminated”": a single quoted verb after its auxiliary.
            else if (word == WordClass.OpenQuote && auxiliary == i - 1 && i > at && ClassAt(i + 1) == WordClass.Verb && ClassAt(i + 2) == WordClass.CloseQuote)
                continue;
            else if (word != WordClass.Adverb || _items[i].Is(WordKind.Boundary))
                break;
        }
        if (verb < 0)
        {
            // Copula or bare auxiliary: the group ends with the last auxiliary.
            int last = Math.Max(Math.Max(be, have), Math.Max(auxiliary, modal));
            if (last < 0)
                return false;
            Add(new Chunk { Kind = ChunkKind.VerbGroup, FirstItem = at, EndItem = last + 1, Head = last, Negated = negated, Modal = modal, Form = to ? VerbForm.Infinitive : VerbForm.Finite });
            at = last + 1;
            return true;
        }
        var form = _items[verb].Form;
        bool unknown = _items[verb].Entry is null;
        bool gerund = (form & FormKind.Gerund) != FormKind.Plain || (unknown && tokens[_items[verb].First].EndsWith("ing", StringComparison.OrdinalIgnoreCase));
        bool participle = (form & FormKind.PastParticiple) != FormKind.Plain || (unknown && !gerund);
        bool passive = be >= 0 && participle && !gerund;
        bool finite = modal >= 0 || be >= 0 || have >= 0 || auxiliary >= 0;
        var shape = to && !(participle && !finite && (form & FormKind.Base) == FormKind.Plain) ? VerbForm.Infinitive
            : finite ? (modal < 0 && IsParticipial(be, have) ? VerbForm.Gerund : VerbForm.Finite)
            : gerund ? VerbForm.Gerund
            : form == FormKind.PastParticiple ? VerbForm.Participle
            : VerbForm.Finite;
        Add(new Chunk { Kind = ChunkKind.VerbGroup, FirstItem = at, EndItem = verb + 1, Head = verb, Negated = negated, Modal = modal, Passive = passive, Perfect = have >= 0, Form = shape });
        at = verb + 1;
        // "set up", "carried out": the particle belongs to the lexicon's form; a trailing adverb stays a chunk of its own.
        return true;
    }

    // "being hit", "having killed" are participles, not finite.
    private bool IsParticipial(int be, int have) =>
        have >= 0 ? tokens[_items[have].First].Equals("having", StringComparison.OrdinalIgnoreCase) : be >= 0 && tokens[_items[be].First].Equals("being", StringComparison.OrdinalIgnoreCase);

    private bool TryNounPhrase(ref int at)
    {
        int i = at, head = -1;
        bool definite = false, generic = false, none = false, afterPartitive = false;
        while (i < _items.Count)
        {
            ref readonly var item = ref _items[i];
            // "under foreign control | pensioners are refused".
            if (head >= 0 && _items[i - 1].ClosesCue)
                goto done;
            switch (item.Class)
            {
                case WordClass.Determiner:
                    if (head >= 0 && !(afterPartitive && ClassAt(i - 1) == WordClass.Preposition))
                        goto done;
                    definite |= item.Is(FunctionWord.Determiner) || item.Is(FunctionWord.Possessive);
                    none |= item.Is(FunctionWord.NoDeterminer);
                    generic |= item.Is(FunctionWord.Indefinite) && IsGenericWord(item);
                    break;
                case WordClass.Pronoun:
                    // "12 others were wounded".
                    if (i > at && ClassAt(i - 1) == WordClass.Number && item.Is(FunctionWord.PronounHead))
                    {
                        i++;
                        goto done;
                    }
                    if (i == at)
                    {
                        Add(new Chunk { Kind = ChunkKind.NounPhrase, FirstItem = at, EndItem = at + 1, Head = at, Pronoun = true, Definite = true, Modal = -1 });
                        at++;
                        return true;
                    }
                    goto done;
                case WordClass.Noun or WordClass.ProperNoun:
                    if (i > at && ClassAt(i - 1) == WordClass.Noun && IsThingsOf(_items[i - 1]) && (item.Form & FormKind.Plural) != FormKind.Plain)
                        goto done;
                    // "the army | responsible for the fire".
                    if (i > at && item.End - item.First > 1 && (StartsWithPreposition(item) || head >= 0 && (item.Is(LexiconCategory.Frame) || item.Is(VerbKind.Cause))))
                        goto done;
                    head = i;
                    break;
                case WordClass.Number:
                    if (head >= 0 && !afterPartitive && ClassAt(i - 1) is WordClass.Noun && ClassAt(i + 1) is WordClass.Noun or WordClass.Adjective)
                        goto done;
                    // "no soldier": a count of none is a negation too.
                    none |= head < 0 && tokens[item.First].Equals("no", StringComparison.OrdinalIgnoreCase);
                    head = i;
                    break;
                case WordClass.Adjective:
                    if (head >= 0 && (!ContinuesPhrase(i) || i > at && IsThingsOf(_items[i - 1])))
                        goto done;
                    break;
                case WordClass.Possessive:
                    if (head < 0 && ClassAt(i - 1) != WordClass.Date)
                        goto done;
                    definite = true;
                    break;
                case WordClass.Adverb:
                    // "densely populated area", "so called": only before an adjective or participle of the same phrase.
                    // "his daily call".
                    if (head >= 0 && !(afterPartitive && ClassAt(i - 1) == WordClass.Preposition) || !(ClassAt(i + 1) is WordClass.Adjective or WordClass.Number) && !(i > at && _items[i - 1].Is(FunctionWord.Possessive) && ClassAt(i + 1) == WordClass.Noun) || item.Is(WordKind.Boundary))
                        goto done;
                    break;
                case WordClass.Date:
                    // "a March 17 attack", "Russia's overnight strikes": a date inside a phrase that has begun and goes on.
                    if (!(i > at && (head < 0 || ClassAt(i - 1) == WordClass.Possessive) && ClassAt(i + 1) is WordClass.Noun or WordClass.Adjective) && !(i == at && ClassAt(i + 1) == WordClass.Possessive))
                        goto done;
                    break;
                case WordClass.OpenQuote or WordClass.CloseQuote:
                    if (!QuoteInside(i, at, head))
                        goto done;
                    break;
                case WordClass.Comma or WordClass.And:
                    // Adjectives in a row: "imprecise, explosive weapons", "torture and abuse videos" is left to the clause.
                    if (head >= 0 || i == at || ClassAt(i - 1) != WordClass.Adjective || !(ClassAt(i + 1) is WordClass.Adjective && ClassAt(i + 2) is WordClass.Noun or WordClass.Adjective || IsProperty(i - 1) && ClassAt(i + 1) is WordClass.Noun))
                        goto done;
                    break;
                case WordClass.Preposition:
                    if (!IsPartitiveOf(i, head))
                        goto done;
                    afterPartitive = true;
                    break;
                default:
                    if (IsHyphen(i) && i > at && i + 1 < _items.Count)
                    {
                        i++;
                        if (_items[i].Class is WordClass.Noun or WordClass.ProperNoun)
                            head = i;
                        break;
                    }
                    goto done;
            }
            i++;
        }
    done:
        while (i > at && _items[i - 1].Class is WordClass.OpenQuote or WordClass.Comma or WordClass.And or WordClass.Preposition)
            i--;
        if (head < 0 || head >= i)
        {
            // Adjectives alone ("the wounded", "the elderly") are a phrase when a determiner opens it.
            bool shared = i > at && _items[i - 1].Is(LexiconCategory.Demonym) && ClassAt(i) is WordClass.And or WordClass.Or or WordClass.Comma;
            if (i == at || ClassAt(at) != WordClass.Determiner && !shared)
                return false;
            head = i - 1;
        }
        // A closing quotation mark belongs to the phrase only with its opening one.
        if (i - 1 > at && _items[i - 1].Class == WordClass.CloseQuote && !HasOpenQuote(at, i - 1))
            i--;
        var chunk = new Chunk { Kind = ChunkKind.NounPhrase, FirstItem = at, EndItem = i, Head = head, Definite = definite, Generic = generic, NoDeterminer = none || tokens[_items[at].First].Equals("no", StringComparison.OrdinalIgnoreCase), Modal = -1 };
        AbsorbAcronym(ref chunk);
        Add(chunk);
        at = chunk.EndItem;
        return true;
    }

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

    private bool HasOpenQuote(int from, int to)
    {
        for (int i = from; i < to; i++)
            if (_items[i].Class == WordClass.OpenQuote)
                return true;
        return false;
    }

    private bool QuoteInside(int i, int at, int head)
    {
        // "called the reports “fantasies of our enemies”".
        if (_items[i].Class == WordClass.OpenQuote && head >= 0 && _items[head].Is(LexiconCategory.Speech))
            return false;
        if (_items[i].Class == WordClass.OpenQuote)
            return i > at && ClassAt(i + 1) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Number && (head < 0 || ClassAt(i - 1) is WordClass.Noun or WordClass.Adjective);
        return HasOpenQuote(at, i) && head >= 0;
    }

    // "hundreds of civilians", "a series of attacks", "a group of men": the noun after "of" is what is meant.
    private bool IsPartitiveOf(int i, int head)
    {
        if (head != i - 1 && !(head == i - 2 && _items[i - 1].Class == WordClass.CloseQuote) || head < 0 || !tokens[_items[i].First].Equals("of", StringComparison.OrdinalIgnoreCase) || _items[i].End - _items[i].First != 1)
            return false;
        if (!(ClassAt(i + 1) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Number or WordClass.Determiner or WordClass.OpenQuote || ClassAt(i + 1) == WordClass.Adverb && ClassAt(i + 2) == WordClass.Adjective))
            return false;
        ref var item = ref _items[head];
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
