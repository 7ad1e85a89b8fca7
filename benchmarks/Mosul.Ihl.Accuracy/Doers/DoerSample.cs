using System.Text.Json;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Reading.Statements;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Accuracy.Doers;

/// <summary>A deed to learn from: the sides that may have done it, each with its weights' places and whether it is the accused one.</summary>
/// <param name="Passage">The number of its passage.</param>
/// <param name="Sides">For each side the places in <see cref="DoerWeights.Names"/> and how often each comes.</param>
/// <param name="Accused">For each side whether it is accused of that kind of conduct.</param>
internal sealed record DoerSample(int Passage, IReadOnlyList<IReadOnlyList<KeyValuePair<int, int>>> Sides, IReadOnlyList<bool> Accused)
{
    /// <summary>Reads the passages of a folder that say who is accused: <c>doers</c> gives for each principle the names that the text has for those.</summary>
    internal static List<DoerSample> ReadAll(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*.jsonl");
        Array.Sort(files, StringComparer.Ordinal);
        var samples = new List<DoerSample>();
        int passage = 0;
        foreach (string file in files)
            foreach (string line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.TryGetProperty("doers", out var doers))
                    samples.AddRange(Read(passage, json.RootElement.GetProperty("text").GetString()!, doers));
                passage++;
            }
        return samples;
    }

    private static List<DoerSample> Read(int passage, string text, JsonElement doers)
    {
        // Asked once when a deed's sentence is read and again, where nobody is found, after the next: the later has more to tell.
        var last = new OrderedDictionary<(string Sign, int Sentence), DoerSample>();
        using var tokens = Tokenizer.Read(text, CompiledLexicon.English.Vocabulary);
        var asked = new DoerWeights
        {
            Asked = (deed, sides) =>
            {
                if (doers.TryGetProperty(deed.Sign.Id["sign-".Length..], out var names))
                    last[(deed.Sign.Id, deed.Sentence)] = new DoerSample(passage, [.. sides.Select(s => Count(s, deed.Sentence))], [.. sides.Select(s => IsNamed(s, names, text, tokens))]);
            },
        };
        using var reader = new ReportReader(new SourceDocument("passage", text), CompiledLexicon.English, asked);
        reader.Read();
        return [.. last.Values];
    }

    private static List<KeyValuePair<int, int>> Count(Side side, int sentence) =>
        [.. DoerWeights.WeightsOf(side, sentence).CountBy(static at => at)];

    private static bool IsNamed(Side side, JsonElement names, string text, TokenList tokens)
    {
        foreach (var name in names.EnumerateArray())
            for (int at = text.IndexOf(name.GetString()!, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name.GetString()!, at + 1, StringComparison.Ordinal))
                foreach (var mention in side.Mentions)
                    if (tokens.Start[mention.Agent.Words.First] < at + name.GetString()!.Length && at < tokens.End[mention.Agent.Words.End - 1])
                        return true;
        return false;
    }
}
