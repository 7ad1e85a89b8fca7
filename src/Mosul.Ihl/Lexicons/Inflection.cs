namespace Mosul.Ihl.Lexicons;

/// <summary>Regular English inflection of a lemma; irregular forms stand in the lexicon in parentheses.</summary>
internal static class Inflection
{
    /// <summary>The forms of a verb. <paramref name="irregular"/> is empty, or past, past participle and gerund; a form left out follows from the one before, the gerund from the lemma.</summary>
    internal static IEnumerable<(string Form, FormKind Kind)> Verb(string lemma, ReadOnlySpan<string> irregular)
    {
        (string head, string tail) = SplitFirst(lemma);
        string past = irregular.Length > 0 ? irregular[0] : Past(head);
        string participle = irregular.Length > 1 ? irregular[1] : past;
        string gerund = irregular.Length > 2 ? irregular[2] : Gerund(head);
        return Forms();

        IEnumerable<(string, FormKind)> Forms()
        {
            yield return (head + tail, FormKind.Base);
            yield return (Sibilant(head) + tail, FormKind.ThirdPerson);
            if (past == participle)
            {
                yield return (past + tail, FormKind.Past | FormKind.PastParticiple);
            }
            else
            {
                yield return (past + tail, FormKind.Past);
                yield return (participle + tail, FormKind.PastParticiple);
            }
            yield return (gerund + tail, FormKind.Gerund);
        }
    }

    /// <summary>Singular and plural of a noun; <paramref name="irregular"/> is empty or the plural.</summary>
    internal static IEnumerable<(string Form, FormKind Kind)> Noun(string lemma, ReadOnlySpan<string> irregular)
    {
        string plural = irregular.Length > 0 ? irregular[0] : Plural(lemma);
        return plural == lemma
            ? [(lemma, FormKind.Singular | FormKind.Plural)]
            : [(lemma, FormKind.Singular), (plural, FormKind.Plural)];
    }

    private static (string Head, string Tail) SplitFirst(string lemma)
    {
        int space = lemma.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (lemma, "") : (lemma[..space], lemma[space..]);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string Sibilant(string word)
    {
        if (word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2]))
            return word[..^1] + "ies";
        bool sibilant = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith('o');
        return word + (sibilant ? "es" : "s");
    }

    private static string Plural(string lemma)
    {
        if (lemma.EndsWith("man", StringComparison.Ordinal))
            return lemma[..^3] + "men";
        // Words such as "photo" and "commando" take a plain s; the lexicon writes "es" plurals in parentheses.
        return lemma.EndsWith('o') ? lemma + "s" : Sibilant(lemma);
    }

    private static string Past(string word)
    {
        if (word.EndsWith('e'))
            return word + "d";
        if (word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2]))
            return word[..^1] + "ied";
        return Doubled(word) + "ed";
    }

    private static string Gerund(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal))
            return word[..^2] + "ying";
        if (word.EndsWith('e') && word.Length > 2 && !word.EndsWith("ee", StringComparison.Ordinal) && !word.EndsWith("ye", StringComparison.Ordinal) && !word.EndsWith("oe", StringComparison.Ordinal))
            return word[..^1] + "ing";
        return Doubled(word) + "ing";
    }

    // One-syllable words in consonant, vowel, consonant double the last letter ("raid" and "hear" do not, "stab" does).
    private static string Doubled(string word)
    {
        if (word.Length < 3)
            return word;
        char last = word[^1];
        if (IsVowel(last) || last is 'w' or 'x' or 'y' || !IsVowel(word[^2]) || IsVowel(word[^3]))
            return word;
        int vowels = 0;
        foreach (char c in word)
            if (IsVowel(c))
                vowels++;
        return vowels == 1 ? word + last : word;
    }
}
