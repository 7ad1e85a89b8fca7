using System.Globalization;

namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>Vectors of words, of length one, in the text format of GloVe (Pennington, Socher and Manning 2014): a word and its numbers a line, the most frequent word first.</summary>
internal sealed class WordVectors
{
    // Words rarer than these are names and misspellings.
    private const int Read = 60_000;

    private readonly Dictionary<string, float[]> _vectors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    internal WordVectors(string file)
    {
        foreach (string line in File.ReadLines(file).Take(Read))
        {
            string[] parts = line.Split(' ');
            float[] vector = Array.ConvertAll(parts[1..], static p => float.Parse(p, CultureInfo.InvariantCulture));
            float length = MathF.Sqrt(vector.Sum(static v => v * v));
            _ranks[parts[0]] = _ranks.Count;
            _vectors[parts[0]] = Array.ConvertAll(vector, v => v / length);
            Dimensions = vector.Length;
        }
    }

    internal int Dimensions { get; }

    /// <summary>The words, the most frequent first.</summary>
    internal IEnumerable<string> Words => _ranks.Keys;

    /// <summary>The place of a word among all, from zero; <see cref="int.MaxValue"/> when it is not held.</summary>
    internal int RankOf(string word) => _ranks.GetValueOrDefault(word, int.MaxValue);

    /// <summary>The vector of a word; null when it is not held.</summary>
    internal float[]? Of(string word) => _vectors.GetValueOrDefault(word);
}
