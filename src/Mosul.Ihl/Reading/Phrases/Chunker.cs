using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Groups the items of a sentence into noun phrases, verb groups and the marks between them, left to right without going back.</summary>
internal sealed class Chunker(TokenList tokens, PhraseIndex phrases)
{
    // How many words the subject of a clause may have before its verb.
    private const int LongestSubject = 14;

    private readonly NounPhraseReader _nounPhrases = new(tokens, phrases);
    private SentenceList<Item> _items = new();

    /// <summary>The chunks of the sentence read last.</summary>
    internal SentenceList<Chunk> Chunks { get; } = new();

    internal void Read(SentenceList<Item> items)
    {
        _items = items;
        _nounPhrases.Begin(items);
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

    private bool TryNounPhrase(ref int at)
    {
        if (!_nounPhrases.TryRead(at, out var phrase))
            return false;
        Add(phrase);
        at = phrase.EndItem;
        return true;
    }

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
}
