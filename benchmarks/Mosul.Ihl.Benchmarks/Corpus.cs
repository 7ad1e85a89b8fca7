using System.Globalization;

namespace Mosul.Ihl.Benchmarks;

/// <summary>The seeds, and one megabyte made of them: each copy has other numbers, so that no cache of phrases can help.</summary>
internal static class Corpus
{
    internal const int Characters = 1_000_000;

    internal static SourceDocument[] Seeds { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(f => new SourceDocument(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f), Published: new(2017, 7, 12)))];

    /// <summary>Varied seeds until a million characters are reached.</summary>
    internal static SourceDocument[] Megabyte()
    {
        var documents = new List<SourceDocument>();
        for (int copy = 0, characters = 0; characters < Characters; copy++)
        {
            var seed = Seeds[copy % Seeds.Length];
            string text = Vary(seed.Text, copy / Seeds.Length);
            documents.Add(seed with { Id = seed.Id + "-" + copy.ToString(CultureInfo.InvariantCulture), Text = text });
            characters += text.Length;
        }
        return [.. documents];
    }

    private static string Vary(string text, int copy) => string.Create(text.Length, (text, copy), static (varied, source) =>
    {
        for (int i = 0; i < varied.Length; i++)
            varied[i] = source.text[i] is >= '1' and <= '9' and var digit ? (char)('1' + ((digit - '1' + source.copy) % 9)) : source.text[i];
    });

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Mosul.Ihl.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The benchmarks do not run inside the repository.");
    }
}
