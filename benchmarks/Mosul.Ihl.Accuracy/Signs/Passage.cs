using System.Text.Json;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Layout;
using Mosul.Ihl.Reading.Statements;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>A passage to learn from: how often each of its words stands in it, and the principles that it is told to touch.</summary>
/// <param name="Words">Its common words in lower case, with how often they stand in it, in the order of their first place.</param>
/// <param name="Pairs">The stems of its common words that follow one another in a sentence, with a blank between, and how often they do.</param>
/// <param name="Told">The principles that a lawyer would record as alleged, and where there are some that there are any.</param>
/// <param name="Open">The principles that may be recorded or left out; they teach nothing.</param>
/// <param name="Traps">The principles that a careless reader would record; they teach more.</param>
internal sealed record Passage(IReadOnlyList<KeyValuePair<string, int>> Words, IReadOnlyList<KeyValuePair<string, int>> Pairs, IReadOnlyList<string> Told, IReadOnlyList<string> Open, IReadOnlyList<string> Traps)
{
    /// <summary>Reads the files of a folder in the order of their names, one passage a line: <c>text</c>, <c>told</c>, <c>open</c>, and where there are any <c>traps</c>.</summary>
    internal static List<Passage> ReadAll(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*.jsonl");
        Array.Sort(files, StringComparer.Ordinal);
        var passages = new List<Passage>();
        foreach (string file in files)
            foreach (string line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                passages.Add(Read(json.RootElement.GetProperty("text").GetString()!, Strings(json, "told"), Strings(json, "open"), json.RootElement.TryGetProperty("traps", out _) ? Strings(json, "traps") : []));
            }
        return passages;
    }

    private static List<string> Strings(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(static v => v.GetString()!)];

    private static Passage Read(string text, List<string> told, List<string> open, List<string> traps)
    {
        var lexicon = CompiledLexicon.English;
        using var tokens = Tokenizer.Read(text, lexicon.Vocabulary);
        var page = LayoutReader.Read(new SourceDocument("passage", text), lexicon, tokens);
        var words = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        var pairs = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in SentenceSplitter.Split(tokens, page.Segments, lexicon))
        {
            string? before = null;
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (tokens.Kind[token] != TokenKind.Word)
                    continue;
                if (!PassageSigns.IsCommonWord(tokens, token))
                {
                    before = null;
                    continue;
                }
                string word = tokens[token].ToString().ToLowerInvariant(), stem = Stem.Of(word);
                words[word] = words.GetValueOrDefault(word) + 1;
                if (before is not null)
                    pairs[$"{before} {stem}"] = pairs.GetValueOrDefault($"{before} {stem}") + 1;
                before = stem;
            }
        }
        if (told.Count > 0)
            told.Add(Lexicons.Signs.Any);
        else if (open.Count > 0)
            open.Add(Lexicons.Signs.Any);
        return new([.. words], [.. pairs], told, open, traps);
    }
}
