using System.Globalization;
using System.Text;
using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Accuracy.Doers;

/// <summary>Learns from passages how each way in which a side stands speaks for it as the doer, says by cross-validation how well that holds, and writes the weights of the English lexicon.</summary>
internal static class DoersCommand
{
    // Weights are written in tenths of log odds.
    private const float Unit = 10;
    private const int Folds = 5;

    // By how much a side must outweigh the next.
    private const float Margin = 0.3f;

    internal static void Run(string folder, string output)
    {
        var samples = DoerSample.ReadAll(folder);
        Validate(samples);
        string text = Write(new DoerModel(samples), samples.Count);
        File.WriteAllText(output + ".new", text);
        File.Move(output + ".new", output, overwrite: true);
    }

    // Every fifth passage is left out in turn.
    private static void Validate(List<DoerSample> samples)
    {
        var scored = new List<(DoerSample Sample, float[] Odds)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var model = new DoerModel([.. samples.Where(s => s.Passage % Folds != fold)]);
            scored.AddRange(samples.Where(s => s.Passage % Folds == fold).Select(s => (s, model.Score(s))));
        }
        Console.WriteLine($"{samples.Count} deeds, the accused named among the sides of {samples.Count(static s => s.Accused.Contains(true))}; {Folds}-fold cross-validation:");
        foreach (float limit in (float[])[-1, -0.5f, 0, 0.3f, 0.5f, 1, 1.5f, 2])
        {
            var told = scored.Select(s => (s.Sample, Side: Choose(s.Odds, limit))).Where(static s => s.Side >= 0).ToList();
            int right = told.Count(static s => s.Sample.Accused[s.Side]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"limit {limit,4}: right {100.0 * right / samples.Count:F1} of all, {100.0 * right / told.Count:F1} of those told"));
        }
    }

    private static int Choose(float[] odds, float limit)
    {
        int best = Array.IndexOf(odds, odds.Append(float.MinValue).Max());
        return best >= 0 && odds[best] >= limit && !odds.Where((o, s) => s != best && o > odds[best] - Margin).Any() ? best : -1;
    }

    private static string Write(DoerModel model, int samples)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# How each way in which a side stands in a passage speaks for it as the doer, in tenths of log odds, learned from {samples} deeds (benchmarks/Mosul.Ihl.Accuracy/Passages) by its command `doers`; not to be edited by hand.\n");
        text.Append("# here, before, earlier, next: the sentence of the deed, the one before, the one before that, the one behind; host: what \"of\" hangs it on.\n");
        for (int at = 0; at < DoerWeights.Names.Length; at++)
            if (MathF.Round(model.Weights[at] * Unit) is var weight and not 0)
                text.Append(CultureInfo.InvariantCulture, $"{DoerWeights.Names[at]} {weight}\n");
        return text.ToString();
    }
}
