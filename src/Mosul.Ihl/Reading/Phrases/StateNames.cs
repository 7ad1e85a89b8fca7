namespace Mosul.Ihl.Reading.Phrases;

/// <summary>How the name of a State, the adjective made of it and the word for its people hang together: "Velmora", "Velmoran", "the Velmorans".</summary>
internal static class StateNames
{
    private const int ShortestStem = 3;
    private const int ShortestAdjective = 5;

    private static readonly string[] Endings = ["ian", "ean", "an", "ese", "ish", "i"];

    /// <summary>What all of them share.</summary>
    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var name = IsPeople(word) ? word[..^1] : word;
        var stem = name;
        foreach (string ending in Endings)
            if (stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && stem.Length > ending.Length + 2)
            {
                stem = stem[..^ending.Length];
                break;
            }
        stem = stem.TrimEnd("aeio");
        return stem.Length >= ShortestStem ? stem : name;
    }

    /// <summary>The key of a State, the same for its name and its adjective.</summary>
    internal static string KeyOf(ReadOnlySpan<char> word) => ContentHash.Of("party", Stem(word).ToString().ToLowerInvariant());

    /// <summary>Whether a word is made like the adjective of a nation.</summary>
    internal static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.Length >= ShortestAdjective && (word.EndsWith("an", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ese", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ish", StringComparison.OrdinalIgnoreCase) || word.EndsWith("i", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is made like one and like few other names.</summary>
    internal static bool IsSureAdjective(ReadOnlySpan<char> word) =>
        IsAdjective(word) && (word.EndsWith("ian", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ean", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ese", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ish", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word is made like that for the people of a nation.</summary>
    internal static bool IsPeople(ReadOnlySpan<char> word) => word.Length > ShortestAdjective && word[^1] == 's' && word[^2] is 'n' or 'i' && IsAdjective(word[..^1]);
}
