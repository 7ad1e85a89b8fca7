using System.Globalization;
using System.Text;

namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>Learns what words weigh for kinds of conduct from passages, says by cross-validation how well that holds for passages not learned from, and writes the weights of the English lexicon.</summary>
internal static class SignsCommand
{
    // Weights are written as steps of this size, a letter each.
    private const float Step = 0.25f;
    private const int Letters = 26;

    // The log odds from which a passage tells a principle; those that nearly every report of fighting touches ask for more.
    private const float Limit = -2.8f;
    private const float LimitOfBroad = -1.5f;
    private static readonly string[] Broad = ["attacks-on-civilians", "attacks-on-civilian-objects", "forced-displacement"];

    // Rarer words are written only when the passages have them.
    private const int Frequent = 15_000;
    private const int Folds = 5;

    internal static void Run(string folder, string vectorsFile, string output)
    {
        var passages = Passage.ReadAll(folder);
        var vectors = new WordVectors(vectorsFile);
        List<string> principles = [.. passages.SelectMany(static p => p.Told).Distinct().Order(StringComparer.Ordinal)];
        Validate(passages, principles, vectors);
        string text = Write(new SignModel(passages, principles, vectors), vectors, passages.Count);
        File.WriteAllText(output + ".new", text);
        File.Move(output + ".new", output, overwrite: true);
    }

    // Every fifth passage is left out in turn.
    private static void Validate(List<Passage> passages, List<string> principles, WordVectors vectors)
    {
        var scored = new List<(float Odds, Passage Passage, string Principle)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var model = new SignModel([.. passages.Where((_, i) => i % Folds != fold)], principles, vectors);
            foreach (var passage in passages.Where((_, i) => i % Folds == fold))
            {
                float[] odds = model.Score(passage);
                for (int k = 0; k < odds.Length; k++)
                    scored.Add((odds[k], passage, principles[k]));
            }
        }
        int all = passages.Sum(static p => p.Told.Count), quiet = passages.Count(static p => p.Told.Count == 0);
        Console.WriteLine($"{passages.Count} passages, {all} principles told in them, {quiet} without any; {Folds}-fold cross-validation:");
        foreach (float limit in (float[])[-3, -2.5f, -2, -1.5f, -1, 0])
        {
            var told = scored.Where(s => s.Odds >= limit).ToList();
            int right = told.Count(static s => s.Passage.Told.Contains(s.Principle)), open = told.Count(static s => s.Passage.Open.Contains(s.Principle));
            int silent = quiet - told.Where(static s => s.Passage.Told.Count == 0).Select(static s => s.Passage).Distinct().Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"limit {limit,4}: recall {100.0 * right / all:F1}, precision {100.0 * (right + open) / told.Count:F1}, silent {silent} of {quiet}"));
        }
    }

    private static string Write(SignModel model, WordVectors vectors, int passages)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# What words weigh for kinds of conduct, learned from {passages} passages (benchmarks/Mosul.Ihl.Accuracy/Passages) by its command `signs`; not to be edited by hand.\n");
        text.Append("# Words that the passages lack weigh what their kin weigh by the vectors GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014, public domain).\n");
        text.Append("# First line: the kinds, entries of signs.lex. Second: what a passage must weigh for each, times ten, for the root of the number of its words. Then words: a letter for each kind, A to Z for it, a to z against it.\n");
        text.AppendJoin(' ', model.Principles.Select(static p => "sign-" + p)).Append('\n');
        text.AppendJoin(' ', model.Principles.Select((p, k) => ((int)MathF.Round(10 * ((Broad.Contains(p) ? LimitOfBroad : Limit) - model.BiasOf(k)) / Step)).ToString(CultureInfo.InvariantCulture))).Append('\n');
        foreach (string word in vectors.Words.Take(Frequent).Concat(model.OwnWords).Where(static w => w.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal))
            text.Append(word).Append(' ').AppendJoin("", model.WeightsOf(word).Select(LetterOf)).Append('\n');
        return text.ToString();
    }

    private static char LetterOf(float weight) => (int)Math.Clamp(MathF.Round(weight / Step), -Letters, Letters) switch
    {
        > 0 and var steps => (char)('A' - 1 + steps),
        < 0 and var steps => (char)('a' - 1 - steps),
        _ => '.',
    };
}
