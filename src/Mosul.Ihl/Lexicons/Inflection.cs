namespace Mosul.Ihl.Lexicons;

/// <summary>Regular English inflection of a word into a buffer; irregular forms stand in the lexicon in parentheses. Each method returns the form's length.</summary>
internal static class Inflection
{
    /// <summary>All forms that a form of a lexicon stands for.</summary>
    internal static List<(string Form, FormKind Kind)> Of(ReadOnlySpan<char> form)
    {
        var found = new List<(string, FormKind)>();
        var forms = new InflectedForms(form, new char[form.Length + InflectedForms.Room]);
        while (forms.MoveNext())
            found.Add((forms.Current.ToString(), forms.Kind));
        return found;
    }

    internal static int ThirdPerson(ReadOnlySpan<char> word, Span<char> form)
    {
        if (EndsInConsonantAndY(word))
            return Write(word[..^1], "ies", form);
        bool sibilant = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch") || word.EndsWith("sh") || word.EndsWith('o');
        return Write(word, sibilant ? "es" : "s", form);
    }

    internal static int Plural(ReadOnlySpan<char> lemma, Span<char> form)
    {
        if (lemma.EndsWith("man"))
            return Write(lemma[..^3], "men", form);
        // Words such as "photo" and "commando" take a plain s; the lexicon writes "es" plurals in parentheses.
        return lemma.EndsWith('o') ? Write(lemma, "s", form) : ThirdPerson(lemma, form);
    }

    internal static int Past(ReadOnlySpan<char> word, Span<char> form)
    {
        if (word.EndsWith('e'))
            return Write(word, "d", form);
        if (EndsInConsonantAndY(word))
            return Write(word[..^1], "ied", form);
        return Doubled(word, "ed", form);
    }

    internal static int Gerund(ReadOnlySpan<char> word, Span<char> form)
    {
        if (word.EndsWith("ie"))
            return Write(word[..^2], "ying", form);
        if (word.EndsWith('e') && word.Length > 2 && !word.EndsWith("ee") && !word.EndsWith("ye") && !word.EndsWith("oe"))
            return Write(word[..^1], "ing", form);
        return Doubled(word, "ing", form);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsInConsonantAndY(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    // One-syllable words in consonant, vowel, consonant double the last letter ("raid" and "hear" do not, "stab" does).
    private static int Doubled(ReadOnlySpan<char> word, ReadOnlySpan<char> ending, Span<char> form)
    {
        int length = Write(word, [], form);
        if (word.Length >= 3 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2]) && !IsVowel(word[^3]))
        {
            int vowels = 0;
            foreach (char c in word)
                if (IsVowel(c))
                    vowels++;
            if (vowels == 1)
                form[length++] = word[^1];
        }
        ending.CopyTo(form[length..]);
        return length + ending.Length;
    }

    private static int Write(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, Span<char> form)
    {
        stem.CopyTo(form);
        ending.CopyTo(form[stem.Length..]);
        return stem.Length + ending.Length;
    }
}
