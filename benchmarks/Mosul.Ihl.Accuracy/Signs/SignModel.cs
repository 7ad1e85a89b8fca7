using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>
/// For each principle a logistic regression over the words of a passage: over the stems of those of the passages themselves, over pairs of stems that follow one another, and over the mean of the vectors of all words, so that a word never met weighs what its kin weigh.
/// Learned by stochastic gradient descent with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011). All parts are linear, so that every word and every pair has one weight for each principle.
/// </summary>
internal sealed class SignModel
{
    private const int Rounds = 60;
    private const float Step = 0.5f;
    private const float Decay = 1e-4f;

    // How many other passages one counts for that looks like a principle and is not.
    private const float TrapWeight = 3;

    // The share of pairs: a pair says less than its words.
    private const float PairShare = 0.5f;

    // The share of the vectors; words of the grammar, first in their list, have none.
    private const float VectorShare = 0.4f;
    private const int GrammarWords = 150;

    // Words of fewer passages teach nothing by themselves, nor do those of nearly all.
    private const int Rarest = 2;
    private const int RarestPair = 4;
    private const float Commonest = 0.3f;

    private const float RarityBound = 6;
    private const int ShortPassage = 24;

    private readonly WordVectors _vectors;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _passages = new(StringComparer.Ordinal);
    private readonly int _count;
    private readonly float[][] _weights;
    private readonly float[] _biases;

    internal SignModel(IReadOnlyList<Passage> passages, IReadOnlyList<string> principles, WordVectors vectors)
    {
        _vectors = vectors;
        _count = passages.Count;
        Principles = principles;
        var stems = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        var pairs = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var (word, _) in passage.Words)
                _passages[word] = _passages.GetValueOrDefault(word) + 1;
            foreach (string stem in passage.Words.Select(static w => Stem.Of(w.Key)).Distinct())
                stems[stem] = stems.GetValueOrDefault(stem) + 1;
            foreach (var (pair, _) in passage.Pairs)
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
        foreach (var (stem, count) in stems)
            if (count >= Rarest && count < passages.Count * Commonest)
                _columns.Add(stem, vectors.Dimensions + _columns.Count);
        foreach (var (pair, count) in pairs)
            if (count >= RarestPair)
                _columns.Add(pair, vectors.Dimensions + _columns.Count);
        Pairs = [.. pairs.Keys.Where(_columns.ContainsKey)];
        _weights = [.. principles.Select(_ => new float[vectors.Dimensions + _columns.Count])];
        _biases = [.. principles.Select(static _ => -3f)];
        Learn(passages);
    }

    internal IReadOnlyList<string> Principles { get; }

    /// <summary>The words of the passages whose stem has a weight of its own.</summary>
    internal IEnumerable<string> OwnWords => _passages.Keys.Where(w => ColumnOf(w) >= 0);

    /// <summary>The pairs that have weights.</summary>
    internal IReadOnlyList<string> Pairs { get; }

    internal float BiasOf(int principle) => _biases[principle];

    /// <summary>What a word weighs for each principle.</summary>
    internal float[] WeightsOf(string word)
    {
        var weights = new float[Principles.Count];
        var vector = VectorOf(word);
        float share = Share(word);
        int own = ColumnOf(word);
        for (int k = 0; k < weights.Length; k++)
        {
            if (vector is not null)
                for (int d = 0; d < vector.Length; d++)
                    weights[k] += _weights[k][d] * vector[d] * share;
            if (own >= 0)
                weights[k] += _weights[k][own];
        }
        return weights;
    }

    /// <summary>What a pair weighs for each principle, beyond its words.</summary>
    internal float[] WeightsOfPair(string pair) => [.. _weights.Select(w => w[_columns[pair]] * PairShare)];

    /// <summary>The log odds of each principle for a passage.</summary>
    internal float[] Score(Passage passage)
    {
        var features = FeaturesOf(passage);
        return [.. Principles.Select((_, k) => Odds(k, features))];
    }

    /// <summary>How many words of a passage weigh anything.</summary>
    internal int LengthOf(Passage passage) => passage.Words.Sum(w => VectorOf(w.Key) is not null || ColumnOf(w.Key) >= 0 ? w.Value : 0);

    private void Learn(IReadOnlyList<Passage> passages)
    {
        var features = passages.Select(FeaturesOf).ToList();
        var random = new Random(1);
        var orders = new int[Rounds][];
        for (int round = 0; round < Rounds; round++)
        {
            orders[round] = [.. Enumerable.Range(0, passages.Count)];
            random.Shuffle(orders[round]);
        }
        Parallel.For(0, Principles.Count, k => Learn(k, passages, features, orders));
    }

    private void Learn(int k, IReadOnlyList<Passage> passages, List<Features> features, int[][] orders)
    {
        float[] squares = [.. Enumerable.Repeat(1e-6f, _weights[k].Length)];
        float biasSquares = 1e-6f;
        foreach (int p in orders.SelectMany(static order => order))
        {
            bool told = passages[p].Told.Contains(Principles[k]);
            if (!told && passages[p].Open.Contains(Principles[k]))
                continue;
            float error = (1 / (1 + MathF.Exp(-Odds(k, features[p]))) - (told ? 1 : 0)) * (passages[p].Traps.Contains(Principles[k]) ? TrapWeight : 1);
            biasSquares += error * error;
            _biases[k] -= Step * error / MathF.Sqrt(biasSquares);
            Move(_weights[k], squares, features[p], error);
        }
    }

    private static void Move(float[] weights, float[] squares, in Features features, float error)
    {
        for (int f = 0; f < features.Columns.Length; f++)
        {
            int column = features.Columns[f];
            float slope = error * features.Values[f] + Decay * weights[column];
            squares[column] += slope * slope;
            weights[column] -= Step * slope / MathF.Sqrt(squares[column]);
        }
    }

    private float Odds(int principle, in Features features)
    {
        float odds = _biases[principle];
        float[] weights = _weights[principle];
        for (int f = 0; f < features.Columns.Length; f++)
            odds += weights[features.Columns[f]] * features.Values[f];
        return odds;
    }

    private Features FeaturesOf(Passage passage)
    {
        float root = MathF.Sqrt(Math.Max(LengthOf(passage), ShortPassage));
        var mean = new float[_vectors.Dimensions];
        var own = new OrderedDictionary<int, float>();
        foreach (var (word, count) in passage.Words)
        {
            if (ColumnOf(word) is >= 0 and var column)
                own[column] = own.GetValueOrDefault(column) + count / root;
            if (VectorOf(word) is { } vector)
                for (int d = 0; d < mean.Length; d++)
                    mean[d] += vector[d] * Share(word) * count / root;
        }
        foreach (var (pair, count) in passage.Pairs)
            if (_columns.TryGetValue(pair, out int column))
                own[column] = count * PairShare / root;
        return new([.. own.Keys, .. Enumerable.Range(0, mean.Length)], [.. own.Values, .. mean]);
    }

    private int ColumnOf(string word) => _columns.GetValueOrDefault(Stem.Of(word), -1);

    private float[]? VectorOf(string word) => _vectors.RankOf(word) >= GrammarWords ? _vectors.Of(word) : null;

    private float Share(string word) => VectorShare * Math.Clamp(MathF.Log(_count / (1f + _passages.GetValueOrDefault(word))), 0, RarityBound);

    // What a passage has of each column that it has anything of.
    private readonly record struct Features(int[] Columns, float[] Values);
}
