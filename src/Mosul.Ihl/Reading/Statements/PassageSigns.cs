using System.Numerics;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>What the words of a sentence and of those beside it weigh together for each kind of conduct.</summary>
internal sealed class PassageSigns(SentenceContext sentence, CompiledLexicon lexicon, List<Sentence> sentences)
{
    // How far above its limit a kind of conduct is told beyond doubt.
    private const int Sure = 50;

    // What a kind may weigh less than the one that weighs most.
    private const int Near = 100;

    // The sentence that tells it weighs at least so many of so many parts of what the weightier of those beside it does.
    private const int Share = 2;
    private const int OfShares = 3;

    // A passage of fewer words weighs no more than one of as many.
    private const int ShortPassage = 24;

    // A passage of fewer words must weigh more, by so much for each that it lacks.
    private const int FullPassage = 40;
    private const int EachMissing = 2;

    private readonly Signs _signs = lexicon.Signs;

    // What the sentence before, the sentence itself and the next weigh, and how many of their words weigh anything.
    private Row _before = new();
    private Row _here = new();
    private Row _next = new();
    private int _at = -1;

    private readonly bool[] _hasShare = new bool[Signs.Most];
    private readonly int[] _excess = new int[Signs.Most];
    private int _most;
    private int _words;

    /// <summary>Whether a token is a word that cannot be part of a name: names say nothing of what is done, and the first word of a sentence may be one.</summary>
    internal static bool IsCommonWord(TokenList tokens, int token) =>
        tokens.Kind[token] == TokenKind.Word && (!tokens.Has(token, TokenFlags.Capital) || tokens.Has(token, TokenFlags.Shouted));

    /// <summary>How much more a passage of so many words must weigh than a long one, in the units of the limits.</summary>
    internal static int Shortness(int words) => Math.Max(0, FullPassage - words) * EachMissing;

    /// <summary>Moves to the sentence that is being read.</summary>
    internal void Read()
    {
        if (_signs.Conducts.IsEmpty)
            return;
        int at = Math.Max(_at, 0);
        while (at + 1 < sentences.Count && sentences[at].EndToken <= sentence.Sentence.FirstToken)
            at++;
        if (at == _at)
            return;
        if (at == _at + 1 && _at >= 0)
            (_before, _here, _next) = (_here, _next, _before);
        else
            Weigh(_here, at);
        if (at != _at + 1)
            Weigh(_before, at - 1);
        Weigh(_next, at + 1);
        _at = at;
        Compare();
    }

    /// <summary>Whether the passage tells a kind of conduct, no other kind far more, and this sentence has its share in that.</summary>
    internal bool Tells(int kind) => _hasShare[kind] && _excess[kind] >= Shortness(_words) && _excess[kind] >= _most - Near;

    /// <summary>Whether the words of the passage weigh far against any breach at all: a film, an exercise, a rescue. A short one is too little to say so.</summary>
    internal bool IsQuiet => _signs.AnyColumn >= 0 && _words >= ShortPassage && _excess[_signs.AnyColumn] < 0;

    /// <summary>Whether the passage tells a kind of conduct beyond doubt.</summary>
    internal bool TellsSurely(int kind) => _excess[kind] >= Sure;

    /// <summary>How much some words of the sentence weigh together for any breach at all.</summary>
    internal int WeightOfAny(TokenRange words)
    {
        int sum = 0;
        for (int token = words.First; token < words.End && _signs.AnyColumn >= 0; token++)
            sum += WeightOf(token, _signs.AnyColumn);
        return sum;
    }

    // By how much the passage weighs more for each kind than it must.
    private void Compare()
    {
        bool before = IsBeside(_before), next = IsBeside(_next);
        _words = _here.Words + (before ? _before.Words : 0) + (next ? _next.Words : 0);
        double root = Math.Sqrt(Math.Max(_words, ShortPassage));
        _most = int.MinValue;
        for (int kind = 0; kind < _signs.Conducts.Length; kind++)
        {
            int sum = _here.Sums[kind] + (before ? _before.Sums[kind] : 0) + (next ? _next.Sums[kind] : 0);
            int here = _here.Sums[kind], most = Math.Max(before ? _before.Sums[kind] : 0, next ? _next.Sums[kind] : 0);
            _hasShare[kind] = here > 0 && here * OfShares >= most * Share;
            _excess[kind] = (int)(sum * 10 / root) - _signs.Limit(kind);
            if (kind != _signs.AnyColumn)
                _most = Math.Max(_most, _excess[kind]);
        }
    }

    /// <summary>The words of the sentence that weigh for a kind of conduct at least half as much as the one that weighs most, the weightiest first.</summary>
    internal List<int> WordsOf(int kind)
    {
        var words = new List<(int Token, int Weight)>();
        int most = 1;
        for (int token = sentence.Sentence.FirstToken; token < sentence.Sentence.EndToken; token++)
            if (WeightOf(token, kind) is > 0 and var weight)
            {
                words.Add((token, weight));
                most = Math.Max(most, weight);
            }
        words.RemoveAll(w => w.Weight * 2 < most);
        words.Sort(static (left, right) => left.Weight != right.Weight ? right.Weight - left.Weight : left.Token - right.Token);
        return words.ConvertAll(static w => w.Token);
    }

    private int WeightOf(int token, int kind)
    {
        if (!IsCommonWord(sentence.Tokens, token))
            return 0;
        int word = sentence.Tokens.Word[token];
        var pair = token > sentence.Sentence.FirstToken && IsCommonWord(sentence.Tokens, token - 1) ? _signs.OfPair(_signs.StemOf(sentence.Tokens.Word[token - 1]), _signs.StemOf(word)) : default;
        return _signs.Of(word)[kind] + (pair.IsEmpty ? 0 : pair[kind]);
    }

    private bool IsBeside(Row row) => row.Words > 0 && Math.Abs(row.Paragraph - _here.Paragraph) <= 1;

    private void Weigh(Row row, int at)
    {
        Array.Clear(row.Sums);
        row.Words = 0;
        if (at < 0 || at >= sentences.Count)
            return;
        var of = sentences[at];
        row.Paragraph = of.Paragraph;
        int before = 0;
        for (int token = of.FirstToken; token < of.EndToken; token++)
        {
            if (sentence.Tokens.Kind[token] != TokenKind.Word)
                continue;
            int word = IsCommonWord(sentence.Tokens, token) ? sentence.Tokens.Word[token] : -1, stem = _signs.StemOf(word);
            if (_signs.Has(word))
            {
                row.Words++;
                Add(_signs.Of(word), row.Sums);
            }
            if (_signs.OfPair(before, stem) is { IsEmpty: false } pair)
                Add(pair, row.Sums);
            before = stem;
        }
    }

    private static void Add(ReadOnlySpan<sbyte> weights, Span<int> sums)
    {
        for (int kind = 0; kind < Signs.Most; kind += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(weights[kind..]), out var low, out var high);
            AddHalf(low, sums[kind..]);
            AddHalf(high, sums[(kind + Vector<short>.Count)..]);
        }
    }

    private static void AddHalf(Vector<short> weights, Span<int> sums)
    {
        Vector.Widen(weights, out var low, out var high);
        (new Vector<int>(sums) + low).CopyTo(sums);
        (new Vector<int>(sums[Vector<int>.Count..]) + high).CopyTo(sums[Vector<int>.Count..]);
    }

    private sealed class Row
    {
        internal int[] Sums { get; } = new int[Signs.Most];

        internal int Words { get; set; }

        internal int Paragraph { get; set; }
    }
}
