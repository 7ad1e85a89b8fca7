namespace Mosul.Ihl.Accuracy.Signs;

/// <summary>Cuts the endings of inflection off an English word, roughly: "shelled", "shelling" and "shells" share one stem, and so does what stands beside them in no text yet.</summary>
internal static class Stem
{
    // What is left of a word has at least as many letters.
    private const int Shortest = 3;

    private static readonly string[] Endings = ["ing", "ed", "es", "ly", "s"];

    internal static string Of(string word)
    {
        string stem = word;
        if (Ends(word, "ies") || Ends(word, "ied"))
            stem = word[..^3] + "y";
        else if (!word.EndsWith("ss", StringComparison.Ordinal) && Array.Find(Endings, e => Ends(word, e)) is { } ending)
            stem = word[..^ending.Length];
        if (stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's'))
            stem = stem[..^1];
        return stem.Length > Shortest && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static bool Ends(string word, string ending) => word.Length >= ending.Length + Shortest && word.EndsWith(ending, StringComparison.Ordinal);
}
