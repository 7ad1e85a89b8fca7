using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mosul.Ihl.Lexicons;

/// <summary>The folded characters of a word as one number: up to eight ASCII characters as they are, so that equal keys are equal words; of any other word a hash.</summary>
internal static class WordKey
{
    private const ulong Hashed = 1UL << 63;

    /// <summary>Whether other words may have the key as well.</summary>
    internal static bool IsHash(ulong key) => (key & Hashed) != 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > sizeof(ulong))
            return Hash(word);
        ulong key = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = CharacterFold.Fold(word[i]);
            if (c is '\0' or > '\x7F')
                return Hash(word);
            key |= (ulong)c << (i * 8);
        }
        return key;
    }

    /// <summary>The key of a word of up to eight ASCII letters that starts in a text where its end is in sight, with all it is made of found at once; its length, 0 when the word is another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word starts.</param>
    /// <param name="capitals">A bit for each letter that is a capital.</param>
    /// <param name="key">The key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int OfLetters(ReadOnlySpan<char> text, int at, out uint capitals, out ulong key)
    {
        capitals = 0;
        key = 0;
        if (at + sizeof(ulong) >= text.Length)
            return 0;
        var written = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)at);
        var small = written | Vector128.Create((ushort)0x20);
        uint letters = Vector128.LessThan(small - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26)).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(~letters);
        char next = text[at + length];
        if (length == 0 || next > '\x7F' || char.IsAsciiLetterOrDigit(next) || next is '\'' or '`')
            return 0;
        capitals = Vector128.Equals(written & Vector128.Create((ushort)0x20), Vector128<ushort>.Zero).ExtractMostSignificantBits() & ((1u << length) - 1);
        key = Vector128.Narrow(small, small).AsUInt64().ToScalar() & (ulong.MaxValue >> (64 - length * 8));
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
            hash = (hash ^ CharacterFold.Fold(c)) * 1099511628211;
        return hash | Hashed;
    }
}
