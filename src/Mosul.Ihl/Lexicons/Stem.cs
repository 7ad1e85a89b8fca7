namespace Mosul.Ihl.Lexicons;

/// <summary>Cuts the endings of inflection off an English word, roughly: "shelled", "shelling" and "shells" share one stem, and so does what stands beside them in no text yet.</summary>
internal static class Stem
{
    // What is left of a word has at least as many letters.
    private const int Shortest = 3;

    private static readonly string[] Endings = ["ing", "ed", "es", "ly", "s"];

    /// <summary>The stem of a word in lower case.</summary>
    internal static string Of(ReadOnlySpan<char> word)
    {
        if (Ends(word, "ies") || Ends(word, "ied"))
            return string.Concat(word[..^3], "y");
        var stem = word;
        if (!word.EndsWith("ss", StringComparison.Ordinal))
            foreach (string ending in Endings)
                if (Ends(word, ending))
                {
                    stem = word[..^ending.Length];
                    break;
                }
        if (stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's'))
            stem = stem[..^1];
        return (stem.Length > Shortest && stem[^1] == 'e' ? stem[..^1] : stem).ToString();
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.Length >= ending.Length + Shortest && word.EndsWith(ending, StringComparison.Ordinal);
}
