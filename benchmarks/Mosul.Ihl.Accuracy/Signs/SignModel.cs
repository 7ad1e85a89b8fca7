namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>
/// For each principle a logistic regression over the words of a passage: over the stems of those of the passages themselves, and over the mean of the vectors of all, so that a word never met weighs what its kin weigh.
/// Learned by stochastic gradient descent with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011). Both parts are linear, so that every word has one weight for each principle.
/// </summary>
internal sealed class SignModel
{
    private const int Rounds = 60;
    private const float Step = 0.5f;
    private const float Decay = 1e-4f;

    // The share of the vectors; words of the grammar, first in their list, have none.
    private const float VectorShare = 0.4f;
    private const int GrammarWords = 150;

    // Words of fewer passages teach nothing by themselves, nor do those of nearly all.
    private const int Rarest = 2;
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
        foreach (var passage in passages)
        {
            foreach (var (word, _) in passage.Words)
                _passages[word] = _passages.GetValueOrDefault(word) + 1;
            foreach (string stem in passage.Words.Select(static w => Stem.Of(w.Key)).Distinct())
                stems[stem] = stems.GetValueOrDefault(stem) + 1;
        }
        foreach (var (stem, count) in stems)
            if (count >= Rarest && count < passages.Count * Commonest)
                _columns.Add(stem, vectors.Dimensions + _columns.Count);
        _weights = [.. principles.Select(_ => new float[vectors.Dimensions + _columns.Count])];
        _biases = [.. principles.Select(static _ => -3f)];
        Learn(passages);
    }

    internal IReadOnlyList<string> Principles { get; }

    /// <summary>The words of the passages whose stem has a weight of its own.</summary>
    internal IEnumerable<string> OwnWords => _passages.Keys.Where(w => ColumnOf(w) >= 0);

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

    /// <summary>The log odds of each principle for a passage.</summary>
    internal float[] Score(Passage passage)
    {
        var features = FeaturesOf(passage);
        return [.. Principles.Select((_, k) => Odds(k, features))];
    }

    private void Learn(IReadOnlyList<Passage> passages)
    {
        var features = passages.Select(FeaturesOf).ToList();
        var squares = _weights.Select(static w => Enumerable.Repeat(1e-6f, w.Length).ToArray()).ToArray();
        var biasSquares = Enumerable.Repeat(1e-6f, _biases.Length).ToArray();
        int[] order = [.. Enumerable.Range(0, passages.Count)];
        var random = new Random(1);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int p in order)
                for (int k = 0; k < Principles.Count; k++)
                {
                    bool told = passages[p].Told.Contains(Principles[k]);
                    if (!told && passages[p].Open.Contains(Principles[k]))
                        continue;
                    float error = 1 / (1 + MathF.Exp(-Odds(k, features[p]))) - (told ? 1 : 0);
                    biasSquares[k] += error * error;
                    _biases[k] -= Step * error / MathF.Sqrt(biasSquares[k]);
                    Move(_weights[k], squares[k], features[p], error);
                }
        }
    }

    private static void Move(float[] weights, float[] squares, List<(int Column, float Value)> features, float error)
    {
        foreach (var (column, value) in features)
        {
            float slope = error * value + Decay * weights[column];
            squares[column] += slope * slope;
            weights[column] -= Step * slope / MathF.Sqrt(squares[column]);
        }
    }

    private float Odds(int principle, List<(int Column, float Value)> features)
    {
        float odds = _biases[principle];
        float[] weights = _weights[principle];
        foreach (var (column, value) in features)
            odds += weights[column] * value;
        return odds;
    }

    private List<(int Column, float Value)> FeaturesOf(Passage passage)
    {
        int words = passage.Words.Sum(w => VectorOf(w.Key) is not null || ColumnOf(w.Key) >= 0 ? w.Value : 0);
        float root = MathF.Sqrt(Math.Max(words, ShortPassage));
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
        return [.. own.Select(static o => (o.Key, o.Value)), .. mean.Select(static (m, d) => (d, m))];
    }

    private int ColumnOf(string word) => _columns.GetValueOrDefault(Stem.Of(word), -1);

    private float[]? VectorOf(string word) => _vectors.RankOf(word) >= GrammarWords ? _vectors.Of(word) : null;

    private float Share(string word) => VectorShare * Math.Clamp(MathF.Log(_count / (1f + _passages.GetValueOrDefault(word))), 0, RarityBound);
}
