using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads figures of persons: a number is bound to its noun, then typed by the noun itself, by what follows it, or by the act whose patient it is. A number of targets, objects or days is no figure.</summary>
internal sealed class FigureReader
{
    private const int FewestDisplaced = 10;

    private readonly SentenceContext _sentence;
    private readonly PhraseIndex _phrases;
    private readonly VictimReader _victims;
    private readonly HarmReader _harms;
    private readonly PersonsReader _persons;
    private readonly BreakdownReader _breakdowns;
    private readonly JoinedPersonsReader _joined;
    private readonly RivalCountReader _rivals;

    /// <summary>The total that parts in the same sentence belong to; null when none was read.</summary>
    private Figure? _total;

    /// <summary>The count told last in this sentence or the one before, whatever has been told since.</summary>
    private Figure? _told;

    internal FigureReader(SentenceContext sentence, SentencePropositions propositions, PhraseIndex phrases)
    {
        _sentence = sentence;
        _phrases = phrases;
        _victims = new(sentence, propositions);
        _harms = new(sentence, propositions, _victims, phrases);
        _persons = new(sentence, _harms);
        _breakdowns = new(sentence);
        _joined = new(sentence, phrases, _persons);
        _rivals = new(sentence);
    }

    /// <summary>The figures of the sentence read last.</summary>
    internal List<Figure> Found { get; } = [];

    internal void Read()
    {
        Found.Clear();
        // "Among them were nine children" goes on with the sentence before.
        if (_total is not null && _total.Sentence != _sentence.Index - 1)
            _total = null;
        bool before = _total is not null;
        for (int n = 0; n < _sentence.Chunks.Count; n++)
        {
            // A new clause of its own ends what the sentence before told.
            if (before && _sentence.Chunks[n].Kind == ChunkKind.VerbGroup && !_sentence.HeadOf(n).Is(FunctionWord.Be))
            {
                before = false;
                _total = Found.Count > 0 ? _total : null;
            }
            if (_sentence.Chunks[n].Kind != ChunkKind.NounPhrase)
                continue;
            if (_joined.Read(n) is { } joined && ReadJoined(n, joined))
                n = joined.Last;
            else if (_sentence.Nouns[n].Number >= 0)
                ReadPhrase(n);
            else if (_persons.IsOnePerson(n))
                ReadOnePerson(n);
        }
        _rivals.Remember();
    }

    private void ReadPhrase(int n)
    {
        ref readonly var noun = ref _sentence.Nouns[n];
        var number = Counting(n);
        if (IsNoCount(n, number))
            return;
        var words = new TokenRange(number.FirstToken, Math.Max(number.EndToken, _sentence.Chunks[n].End));
        var persons = _persons.Of(n, noun);
        if (SaysIt(n))
            return;
        var own = _harms.OfHead(n) ?? _harms.After(n) ?? (_victims.PatientOf(n) is { } worst && _victims.Told(worst, n) == Harm.Killed ? Harm.Killed : null);
        if (_breakdowns.HarmOfPart(n, _total, out int group, out var of) is { } part && (own is null || own == part))
        {
            if (_persons.Counts(n, noun, persons, of, part))
                Add(n, number.Count, words, part, group >= 0 && persons is null ? _persons.Of(group, _sentence.Nouns[group]) : persons, of, breakdown: true);
            return;
        }
        if ((_harms.Of(n, noun, persons, out var proposition) ?? Again(n) ?? _rivals.Of(n, _told)) is { } harm && !IsFew(harm, n, number.Count) && _persons.Counts(n, noun, persons, proposition, harm))
            _total = Add(n, number.Count, words, harm, persons, proposition, breakdown: false);
    }

    // "Two of them said that prisoners are chained": those who speak are not counted for what they tell.
    private bool SaysIt(int n)
    {
        for (int c = 0; c < _sentence.ClauseCount; c++)
            if (_sentence.Clauses[c] is { Link: not ClauseLink.Relative } clause && !_sentence.Chunks[clause.Verb].Passive && clause.Subjects.Contains(n) && _sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } verb && verb.As<VerbKind>() == VerbKind.Say)
                return true;
        return false;
    }

    // "One of the four troopers killed on the border": what follows befell all of them.
    private NumberPhrase Counting(int n)
    {
        var first = _phrases.Numbers[_sentence.Nouns[n].Number];
        if (n + 1 >= _sentence.Chunks.Count || _sentence.Chunks[n + 1] is not { Kind: ChunkKind.Relative } and not { Kind: ChunkKind.VerbGroup, Form: VerbForm.Participle })
            return first;
        for (int i = _sentence.Chunks[n].FirstItem; i < _sentence.Chunks[n].EndItem; i++)
            if (_sentence.Items[i] is { Class: WordClass.Number, Phrase: >= 0 } whole && whole.First >= first.EndToken && _phrases.Numbers[whole.Phrase].Kind == NumberKind.Quantity)
                return _phrases.Numbers[whole.Phrase];
        return first;
    }

    // "Massacre 11-22", "a boy of nine": a number after its noun names or ages it. "One after another", "one of them elderly" count nobody new.
    private bool IsNoCount(int n, NumberPhrase number)
    {
        ref readonly var head = ref _sentence.HeadOf(n);
        if (head.End <= number.FirstToken && head.Class != WordClass.Number)
            return true;
        for (int i = _sentence.Chunks[n].FirstItem; i < _sentence.Chunks[n].Head && head.Class == WordClass.Number; i++)
            if (_sentence.Items[i].Is(LexiconCategory.Act))
                return true;
        if (head.Class == WordClass.Number && number.Count == Count.Reported(1) && n + 1 < _sentence.Chunks.Count && (_sentence.Is(n + 1, "after") || _sentence.IsPhrase(n + 1, "of them") || _sentence.IsPhrase(n + 1, "of whom")))
            return true;
        return n > 1 && _sentence.Is(n - 1, "of") && head.Class == WordClass.Number && _persons.IsOneMember(n - 2);
    }

    // "165 people died in the north and 42 in the south", "five died at once and two more in hospital": what befell the first befell the second.
    private Harm? Again(int n)
    {
        if (Found.Count == 0 || Found[^1] is not { Breakdown: false } first || n == 0 || n + 1 >= _sentence.Chunks.Count || _sentence.Chunks[n - 1].Kind is not (ChunkKind.And or ChunkKind.Comma) || _sentence.HeadOf(n).Class != WordClass.Number)
            return null;
        int next = _sentence.IsOneOf(n + 1, "more", "others") ? n + 2 : n + 1;
        return next < _sentence.Chunks.Count && _sentence.IsOneOf(next, "in", "at", "near", "on") && _sentence.ClauseAt(n) is >= 0 and var clause && _sentence.Words(_sentence.Clauses[clause]).Contains(first.Words.First) ? first.Harm : null;
    }

    // Two or three who flee or escape are no displacement; families are.
    private bool IsFew(Harm harm, int n, Count count) =>
        harm == Harm.Displaced && (count.Low ?? count.High) < FewestDisplaced && !_sentence.Tokens[_sentence.HeadOf(n).End - 1].StartsWith("famil", StringComparison.OrdinalIgnoreCase) && !_sentence.Tokens[_sentence.HeadOf(n).End - 1].StartsWith("household", StringComparison.OrdinalIgnoreCase);

    // "killed a teacher and two pupils": three persons, whom one figure counts.
    private bool ReadJoined(int n, JoinedPersons joined)
    {
        var words = new TokenRange(_sentence.Chunks[n].First, _sentence.Chunks[joined.Last].End);
        var persons = _sentence.Nouns[joined.Counted].Persons;
        if (_breakdowns.HarmOfPart(n, _total, out _, out var of) is { } part && part.CountsJoined())
        {
            Add(joined.Counted, joined.Count, words, part, persons, of, breakdown: true);
            return true;
        }
        if ((_victims.PatientOf(n) ?? _victims.PatientOf(joined.Last)) is not { } proposition || _victims.Told(proposition, n) is not { } harm || !harm.CountsJoined())
            return false;
        _total = Add(joined.Counted, joined.Count, words, harm, persons, proposition, breakdown: false);
        return true;
    }

    // "killed a nurse": one person, told without a numeral.
    private void ReadOnePerson(int n)
    {
        if (_breakdowns.HarmOfPart(n, _total, out _, out var of) is { } part && part.CountsJoined())
            Add(n, Count.Reported(1), _sentence.Words(n), part, _sentence.Nouns[n].Persons, of, breakdown: true);
        else if (_victims.PatientOf(n) is { } proposition && (proposition.Act.HarmOf() is not null || proposition.Act == ActKind.Shooting) && _victims.Told(proposition, n) is { } harm and (Harm.Killed or Harm.Injured or Harm.KilledOrInjured or Harm.Abducted or Harm.Detained))
            Add(n, Count.Reported(1), _sentence.Words(n), harm, _sentence.Nouns[n].Persons, proposition, breakdown: false);
    }

    private Figure Add(int n, Count count, TokenRange words, Harm harm, CompiledEntry? persons, Proposition? proposition, bool breakdown)
    {
        var (who, status) = _persons.KindOf(n, _sentence.Nouns[n], persons);
        var figure = new Figure
        {
            Count = count,
            Harm = harm,
            Who = who,
            Status = status,
            Words = words,
            Sentence = _sentence.Index,
            Breakdown = breakdown,
            Of = proposition,
            Aggregate = proposition is { Campaign: true } or { Series: true },
        };
        proposition?.Figures.Add(figure);
        Found.Add(figure);
        if (!breakdown)
            _told = figure;
        return figure;
    }
}
