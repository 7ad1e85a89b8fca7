using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Accuracy.Doers;

/// <summary>
/// A conditional logit (McFadden 1974): each side of a passage, or nobody, is the doer of a deed with odds that the ways in which the side stands multiply.
/// Learned by stochastic gradient descent with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011).
/// </summary>
internal sealed class DoerModel
{
    private const int Rounds = 25;
    private const float Step = 0.2f;
    private const float Decay = 1e-2f;

    private readonly float[] _weights = new float[DoerWeights.Names.Length];
    private readonly float[] _squares = [.. Enumerable.Repeat(1e-6f, DoerWeights.Names.Length)];

    internal DoerModel(IReadOnlyList<DoerSample> samples)
    {
        int[] order = [.. Enumerable.Range(0, samples.Count)];
        var random = new Random(1);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int s in order)
                Learn(samples[s]);
        }
    }

    internal IReadOnlyList<float> Weights => _weights;

    /// <summary>The log odds of each side against nobody.</summary>
    internal float[] Score(DoerSample sample) => [.. sample.Sides.Select(Odds)];

    private float Odds(IReadOnlyList<KeyValuePair<int, int>> side)
    {
        float odds = 0;
        foreach (var (at, count) in side)
            odds += _weights[at] * count;
        return odds;
    }

    private void Learn(DoerSample sample)
    {
        float[] odds = Score(sample);
        float most = odds.Append(0).Max();
        float nobody = MathF.Exp(-most);
        float all = nobody + odds.Sum(o => MathF.Exp(o - most));
        float accused = sample.Accused.Contains(true) ? odds.Where((_, s) => sample.Accused[s]).Sum(o => MathF.Exp(o - most)) : nobody;
        for (int s = 0; s < odds.Length; s++)
        {
            float share = MathF.Exp(odds[s] - most);
            float error = share / all - (sample.Accused[s] ? share / accused : 0);
            foreach (var (at, count) in sample.Sides[s])
            {
                float slope = error * count + Decay * _weights[at];
                _squares[at] += slope * slope;
                _weights[at] -= Step * slope / MathF.Sqrt(_squares[at]);
            }
        }
    }
}
