using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    private static readonly Row Nothing = new();

    private readonly Signs _signs = lexicon.Signs;

    // What the sentence before, the sentence itself and the next weigh, and how many of their words weigh anything.
    private Row _before = new();
    private Row _here = new();
    private Row _next = new();
    private int _at = -1;

    // The words of the passage, and the root of their number.
    private int _words;
    private double _root = 1;

    // The words of the sentence that weigh for the kind asked last.
    private readonly List<(int Token, int Weight)> _weights = [];

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

    /// <summary>The kinds of conduct that the passage tells, no other kind far more, and in which this sentence has its share.</summary>
    internal List<int> Told { get; } = [];

    /// <summary>Whether the words of the passage weigh far against any breach at all: a film, an exercise, a rescue. A short one is too little to say so.</summary>
    internal bool IsQuiet => _signs.AnyColumn >= 0 && _words >= ShortPassage && ExcessOf(_signs.AnyColumn) < 0;

    /// <summary>Whether the passage tells a kind of conduct beyond doubt.</summary>
    internal bool TellsSurely(int kind) => ExcessOf(kind) >= Sure;

    /// <summary>How much some words of the sentence weigh together for any breach at all.</summary>
    internal int WeightOfAny(TokenRange words)
    {
        int sum = 0;
        for (int token = words.First; token < words.End && _signs.AnyColumn >= 0; token++)
            sum += WeightOf(token, _signs.AnyColumn);
        return sum;
    }

    private void Compare()
    {
        _words = _here.Words + Beside(_before).Words + Beside(_next).Words;
        _root = Math.Sqrt(Math.Max(_words, ShortPassage));
        Told.Clear();
        int enough = Shortness(_words);
        for (int kind = 0; kind < _signs.Conducts.Length; kind++)
            if (_here.Sums[kind] > 0 && _signs.Conducts[kind] is not null && HasShare(kind) && ExcessOf(kind) >= enough)
                Told.Add(kind);
        int most = int.MinValue;
        for (int kind = 0; kind < _signs.Conducts.Length && Told.Count > 0; kind++)
            if (kind != _signs.AnyColumn)
                most = Math.Max(most, ExcessOf(kind));
        for (int i = Told.Count - 1; i >= 0; i--)
            if (ExcessOf(Told[i]) < most - Near)
                Told.RemoveAt(i);
    }

    private bool HasShare(int kind) => _here.Sums[kind] * OfShares >= Math.Max(Beside(_before).Sums[kind], Beside(_next).Sums[kind]) * Share;

    // By how much the passage weighs more for a kind than it must.
    private int ExcessOf(int kind) => (int)((_here.Sums[kind] + Beside(_before).Sums[kind] + Beside(_next).Sums[kind]) * 10 / _root) - _signs.Limit(kind);

    /// <summary>The words of the sentence that weigh for a kind of conduct at least half as much as the one that weighs most, the weightiest first.</summary>
    internal List<int> WordsOf(int kind)
    {
        _weights.Clear();
        int most = 1;
        for (int token = sentence.Sentence.FirstToken; token < sentence.Sentence.EndToken; token++)
            if (WeightOf(token, kind) is > 0 and var weight)
            {
                _weights.Add((token, weight));
                most = Math.Max(most, weight);
            }
        _weights.Sort(static (left, right) => left.Weight != right.Weight ? right.Weight - left.Weight : left.Token - right.Token);
        var words = new List<int>();
        foreach (var (token, weight) in _weights)
            if (weight * 2 >= most)
                words.Add(token);
        return words;
    }

    private int WeightOf(int token, int kind)
    {
        if (!IsCommonWord(sentence.Tokens, token))
            return 0;
        ref readonly var word = ref WordAt(token);
        var alone = _signs.Of(word);
        var pair = token > sentence.Sentence.FirstToken ? _signs.OfPair(WordAt(token - 1), word) : default;
        return (alone.IsEmpty ? 0 : alone[kind]) + (pair.IsEmpty ? 0 : pair[kind]);
    }

    // Part of a name, it weighs nothing.
    private ref readonly WeighedWord WordAt(int token) => ref _signs[IsCommonWord(sentence.Tokens, token) ? sentence.Tokens.Word[token] : 0];

    private Row Beside(Row row) => row.Words > 0 && Math.Abs(row.Paragraph - _here.Paragraph) <= 1 ? row : Nothing;

    private void Weigh(Row row, int at)
    {
        Array.Clear(row.Sums);
        row.Words = 0;
        if (at < 0 || at >= sentences.Count)
            return;
        var of = sentences[at];
        row.Paragraph = of.Paragraph;
        ref readonly var before = ref _signs[0];
        for (int token = of.FirstToken; token < of.EndToken; token++)
        {
            if (sentence.Tokens.Kind[token] != TokenKind.Word)
                continue;
            ref readonly var word = ref WordAt(token);
            if (_signs.Of(word) is { IsEmpty: false } alone)
            {
                row.Words++;
                Add(alone, row.Sums);
            }
            if (_signs.OfPair(before, word) is { IsEmpty: false } pair)
                Add(pair, row.Sums);
            before = ref word;
        }
    }

    private static void Add(ReadOnlySpan<sbyte> weights, Span<short> sums)
    {
        var from = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(weights);
        var to = MemoryMarshal.Cast<short, Vector128<short>>(sums);
        for (int i = 0; i < from.Length; i++)
        {
            to[2 * i] = Vector128.AddSaturate(to[2 * i], Vector128.WidenLower(from[i]));
            to[2 * i + 1] = Vector128.AddSaturate(to[2 * i + 1], Vector128.WidenUpper(from[i]));
        }
    }

    private sealed class Row
    {
        internal short[] Sums { get; } = new short[Signs.Most];

        internal int Words { get; set; }

        internal int Paragraph { get; set; }
    }
}
