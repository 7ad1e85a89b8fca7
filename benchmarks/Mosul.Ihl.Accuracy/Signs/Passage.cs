using System.Text.Json;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Layout;
using Mosul.Ihl.Reading.Statements;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>A passage to learn from: how often each of its words stands in it, and the principles that it is told to touch.</summary>
/// <param name="Words">Its common words in lower case, with how often they stand in it, in the order of their first place.</param>
/// <param name="Told">The principles that a lawyer would record as alleged.</param>
/// <param name="Open">The principles that may be recorded or left out; they teach nothing.</param>
internal sealed record Passage(IReadOnlyList<KeyValuePair<string, int>> Words, IReadOnlyList<string> Told, IReadOnlyList<string> Open)
{
    /// <summary>Reads the files of a folder in the order of their names, one passage a line: <c>text</c>, <c>told</c>, <c>open</c>.</summary>
    internal static List<Passage> ReadAll(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*.jsonl");
        Array.Sort(files, StringComparer.Ordinal);
        var passages = new List<Passage>();
        foreach (string file in files)
            foreach (string line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                passages.Add(new Passage(WordsOf(json.RootElement.GetProperty("text").GetString()!), Strings(json, "told"), Strings(json, "open")));
            }
        return passages;
    }

    private static List<string> Strings(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(static v => v.GetString()!)];

    private static List<KeyValuePair<string, int>> WordsOf(string text)
    {
        var lexicon = CompiledLexicon.English;
        using var tokens = Tokenizer.Read(text, lexicon.Vocabulary);
        var page = LayoutReader.Read(new SourceDocument("passage", text), lexicon, tokens);
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in SentenceSplitter.Split(tokens, page.Segments, lexicon))
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
                if (PassageSigns.IsCommonWord(tokens, token))
                {
                    string word = tokens[token].ToString().ToLowerInvariant();
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }
        return [.. counts];
    }
}
