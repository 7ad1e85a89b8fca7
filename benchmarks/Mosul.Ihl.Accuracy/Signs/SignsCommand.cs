using System.Globalization;
using System.Text;
using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>Learns what words weigh for kinds of conduct from passages, says by cross-validation how well that holds for passages not learned from, and writes the weights of the English lexicon.</summary>
internal static class SignsCommand
{
    // Weights are written as steps of this size, a letter each.
    private const float Step = 0.25f;
    private const int Letters = 26;

    // Limits are written as ten times as many steps.
    private const float Unit = 10 / Step;

    // The log odds from which a passage tells a principle: the lowest that keeps so much of what is told right, within bounds.
    private const float LowestLimit = -3.2f;
    private const float HighestLimit = -1;
    private const float LimitStep = 0.1f;
    private const float Precision = 0.85f;

    // What is written is lower by so much: a passage tells nothing without a doer, which keeps more right. An attack is an event of its own, of which reports tell many.
    private const float Ease = 1;

    // So many of the passages that tell anything must do so.
    private const float Kept = 0.96f;

    // Rarer words are written only when the passages have them.
    private const int Frequent = 15_000;
    private const int Folds = 3;

    internal static void Run(string folder, string vectorsFile, string output)
    {
        var passages = Passage.ReadAll(folder);
        var vectors = new WordVectors(vectorsFile);
        List<string> principles = [.. passages.SelectMany(static p => p.Told).Distinct().Order(StringComparer.Ordinal)];
        float[] limits = Validate(passages, principles, vectors);
        string text = Write(new SignModel(passages, principles, vectors), limits, vectors, passages.Count);
        File.WriteAllText(output + ".new", text);
        File.Move(output + ".new", output, overwrite: true);
    }

    // Every third passage is left out in turn; what is told of those sets the limit of each principle.
    private static float[] Validate(List<Passage> passages, List<string> principles, WordVectors vectors)
    {
        var scored = new List<(float Odds, Passage Passage, string Principle)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var model = new SignModel([.. passages.Where((_, i) => i % Folds != fold)], principles, vectors);
            foreach (var passage in passages.Where((_, i) => i % Folds == fold))
            {
                float[] odds = model.Score(passage);
                float shortness = PassageSigns.Shortness(model.LengthOf(passage)) / Unit;
                for (int k = 0; k < odds.Length; k++)
                    scored.Add((odds[k] - (principles[k] == Lexicons.Signs.Any ? 0 : shortness), passage, principles[k]));
            }
        }
        float[] limits = [.. principles.Select(p => LimitOf(p, scored))];
        scored.RemoveAll(static s => s.Principle == Lexicons.Signs.Any);
        int all = passages.Sum(static p => p.Told.Count(static t => t != Lexicons.Signs.Any)), quiet = passages.Count(static p => p.Told.Count == 0);
        Console.WriteLine($"{passages.Count} passages, {all} principles told in them, {quiet} without any; {Folds}-fold cross-validation:");
        foreach (float lift in (float[])[0, 0.25f, 0.5f, 1])
        {
            var told = scored.Where(s => s.Odds >= limits[principles.IndexOf(s.Principle)] + lift).ToList();
            int right = told.Count(static s => s.Passage.Told.Contains(s.Principle)), open = told.Count(static s => s.Passage.Open.Contains(s.Principle));
            int silent = quiet - told.Where(static s => s.Passage.Told.Count == 0).Select(static s => s.Passage).Distinct().Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"limits {lift:+0.00}: recall {100.0 * right / all:F1}, precision {100.0 * (right + open) / told.Count:F1}, silent {silent} of {quiet}"));
        }
        return limits;
    }

    private static float LimitOf(string principle, List<(float Odds, Passage Passage, string Principle)> scored)
    {
        if (principle == Lexicons.Signs.Any)
            return LimitOfAny([.. scored.Where(static s => s.Principle == Lexicons.Signs.Any)]);
        var closed = scored.Where(s => s.Principle == principle && s.Odds >= LowestLimit && !s.Passage.Open.Contains(principle)).ToList();
        for (float limit = LowestLimit; limit < HighestLimit; limit += LimitStep)
            if (closed.Where(s => s.Odds >= limit).ToList() is var told && told.Count(s => s.Passage.Told.Contains(principle)) >= told.Count * Precision)
                return limit;
        return HighestLimit;
    }

    private static float LimitOfAny(List<(float Odds, Passage Passage, string Principle)> scored)
    {
        float[] told = [.. scored.Where(static s => s.Passage.Told.Count > 0).Select(static s => s.Odds).Order()];
        float limit = told[(int)(told.Length * (1 - Kept))];
        var quiet = scored.Where(static s => s.Passage is { Told.Count: 0, Open.Count: 0 }).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"that keeps {Kept:P0} of those which tell anything leaves out {quiet.Count(s => s.Odds < limit)} of {quiet.Count} others"));
        return limit;
    }

    private static float EaseOf(string principle) =>
        principle == Lexicons.Signs.Any || Lexicons.CompiledLexicon.English.Find("sign-" + principle) is { } sign && sign.As<ActKind>() == ActKind.Attack ? 0 : Ease;

    private static string Write(SignModel model, float[] limits, WordVectors vectors, int passages)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# What words weigh for kinds of conduct, learned from {passages} passages (benchmarks/Mosul.Ihl.Accuracy/Passages) by its command `signs`; not to be edited by hand.\n");
        text.Append("# Words that the passages lack weigh what their kin weigh by the vectors GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014, public domain).\n");
        text.Append("# First line: the kinds, entries of signs.lex, and any of them. Second: what a passage must weigh for each, times ten, for the root of the number of its words. Then words, and behind them pairs of stems that follow one another: a letter for each kind, A to Z for it, a to z against it.\n");
        text.AppendJoin(' ', model.Principles.Select(static p => p == Lexicons.Signs.Any ? p : "sign-" + p)).Append('\n');
        text.AppendJoin(' ', model.Principles.Select((p, k) => ((int)MathF.Round(Unit * (limits[k] - EaseOf(p) - model.BiasOf(k)))).ToString(CultureInfo.InvariantCulture))).Append('\n');
        foreach (string word in vectors.Words.Take(Frequent).Concat(model.OwnWords).Where(static w => w.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal))
            AddLine(text, word, model.WeightsOf(word));
        foreach (string pair in model.Pairs.Order(StringComparer.Ordinal))
            AddLine(text, pair, model.WeightsOfPair(pair));
        return text.ToString();
    }

    // What weighs nothing is left out.
    private static void AddLine(StringBuilder text, string words, float[] weights)
    {
        char[] letters = [.. weights.Select(LetterOf)];
        if (letters.AsSpan().ContainsAnyExcept('.'))
            text.Append(words).Append(' ').Append(letters).Append('\n');
    }

    private static char LetterOf(float weight) => (int)Math.Clamp(MathF.Round(weight / Step), -Letters, Letters) switch
    {
        > 0 and var steps => (char)('A' - 1 + steps),
        < 0 and var steps => (char)('a' - 1 - steps),
        _ => '.',
    };
}
