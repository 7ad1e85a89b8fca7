using System.Text;

namespace Mosul.Ihl.Rules;

/// <summary>Writes the model's kinds as people say them.</summary>
internal static class KindWords
{
    /// <summary>A kind's name in words: <c>ForcedDisplacement</c> is "forced displacement".</summary>
    internal static string Of<T>(T kind)
        where T : struct, Enum
    {
        string name = kind.ToString();
        var words = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
        {
            if (words.Length > 0 && char.IsUpper(letter))
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.Replace(" ihl", " IHL").ToString();
    }
}
