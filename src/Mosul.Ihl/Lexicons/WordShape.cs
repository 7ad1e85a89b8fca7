using System.Runtime.CompilerServices;

namespace Mosul.Ihl.Lexicons;

/// <summary>Where a word or number ends: the same for texts and for lexicon forms, so that forms match texts.</summary>
internal static class WordShape
{
    [Flags]
    internal enum Traits : byte
    {
        None = 0,
        Capital = 1,
        AllCapitals = 2,
        Digits = 4,
    }

    /// <summary>The next word of a lexicon form, split as a text is; <paramref name="at"/> moves behind it. False when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool NextWord(ReadOnlySpan<char> form, ref int at, out int start)
    {
        while (at < form.Length && char.IsWhiteSpace(form[at]))
            at++;
        start = at;
        if (at == form.Length)
            return false;
        if (char.IsLetter(form[at]))
            at = EndOfWord(form, at, out _);
        else if (char.IsAsciiDigit(form[at]))
            at = EndOfNumber(form, at, out _);
        else if (IsApostrophe(form[at]) && at + 1 < form.Length && form[at + 1] == 's')
            at += 2;
        else
            at++;
        return true;
    }

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`';

    internal static int EndOfNumber(ReadOnlySpan<char> text, int at, out bool mixed)
    {
        mixed = false;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c) || (c is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && !mixed))
            {
                at++;
            }
            else if (char.IsLetter(c))
            {
                mixed = true;
                at++;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    /// <summary>The end of the word that starts at a letter, with its traits and its key for <see cref="Vocabulary.Find(ReadOnlySpan{char}, ulong)"/>.</summary>
    internal static int EndOfWord(ReadOnlySpan<char> text, int at, out Traits traits, out ulong key)
    {
        int length = WordKey.OfLetters(text, at, out uint capitals, out key);
        if (length > 0)
        {
            traits = ((capitals & 1) != 0 ? Traits.Capital : Traits.None) | (length >= 2 && capitals == (1u << length) - 1 ? Traits.AllCapitals : Traits.None);
            return at + length;
        }
        int end = EndOfWord(text, at, out traits);
        key = WordKey.Of(text[at..end]);
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int EndOfWord(ReadOnlySpan<char> text, int at, out Traits traits)
    {
        int start = at, letters = 0;
        bool digits = false, small = false;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetterLower(c))
            {
                // Most letters.
                letters++;
                small = true;
                at++;
                continue;
            }
            if (char.IsLetter(c))
            {
                letters++;
                small |= !char.IsUpper(c);
            }
            else if (char.IsDigit(c))
            {
                digits = true;
            }
            else if (IsApostrophe(c) && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            {
                bool possessive = text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));
                if (possessive)
                    break;
            }
            else if (char.IsAscii(c) || !char.IsSurrogate(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                break;
            }
            at++;
        }
        traits = Traits.None;
        if (char.IsUpper(text[start]))
            traits |= Traits.Capital;
        if (letters >= 2 && !small)
            traits |= Traits.AllCapitals;
        if (digits)
            traits |= Traits.Digits;
        return Math.Max(at, start + 1);
    }
}
