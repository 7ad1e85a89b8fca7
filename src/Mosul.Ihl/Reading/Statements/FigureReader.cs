using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads figures of persons: a number is bound to its noun, then typed by the noun itself, by what follows it, or by the act whose patient it is. A number of targets, objects or days is no figure.</summary>
internal sealed class FigureReader
{
    private readonly SentenceContext _sentence;
    private readonly PhraseIndex _phrases;
    private readonly VictimReader _victims;
    private readonly HarmReader _harms;
    private readonly PersonsReader _persons;
    private readonly BreakdownReader _breakdowns;

    /// <summary>The total that parts in the same sentence belong to; null when none was read.</summary>
    private Figure? _total;

    internal FigureReader(SentenceContext sentence, SentencePropositions propositions, PhraseIndex phrases)
    {
        _sentence = sentence;
        _phrases = phrases;
        _victims = new(sentence, propositions);
        _harms = new(sentence, propositions, _victims);
        _persons = new(sentence, _harms);
        _breakdowns = new(sentence);
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
            if (_sentence.Nouns[n].Number >= 0)
                ReadPhrase(n);
            else if (_persons.IsOnePerson(n))
                ReadOnePerson(n);
        }
    }

    private void ReadPhrase(int n)
    {
        var noun = _sentence.Nouns[n];
        var number = _phrases.Numbers[noun.Number];
        var words = new TokenRange(number.FirstToken, Math.Max(number.EndToken, _sentence.Chunks[n].End));
        var persons = _persons.Of(n, noun);
        var own = _harms.OfHead(n) ?? _harms.After(n);
        if (_breakdowns.HarmOfPart(n, _total, out int group, out var of) is { } part && (own is null || own == part))
        {
            if (_persons.Counts(n, noun, persons, of))
                Add(n, number.Count, words, part, group >= 0 && persons is null ? _persons.Of(group, _sentence.Nouns[group]) : persons, of, breakdown: true);
            return;
        }
        if (_harms.Of(n, noun, persons, out var proposition) is { } harm && _persons.Counts(n, noun, persons, proposition))
            _total = Add(n, number.Count, words, harm, persons, proposition, breakdown: false);
    }

    // "killed a nurse": one person, told without a numeral.
    private void ReadOnePerson(int n)
    {
        if (_victims.PatientOf(n) is { } proposition && _victims.Told(proposition, n) is { } harm and (Harm.Killed or Harm.Injured or Harm.KilledOrInjured or Harm.Abducted or Harm.Detained))
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
        return figure;
    }
}
