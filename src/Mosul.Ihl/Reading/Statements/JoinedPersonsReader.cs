using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Counts persons that are told one by one: "a teacher and two pupils" are three, "a couple and their three children" five, "a family of six" six.</summary>
internal sealed class JoinedPersonsReader(SentenceContext sentence, PhraseIndex phrases, PersonsReader persons)
{
    // The largest number that is told together with single persons; above it each number is a figure of its own.
    private const long MostCounted = 9;

    /// <summary>The persons joined from a noun phrase on; null when they are counted by numbers alone, or are no several persons.</summary>
    internal JoinedPersons? Read(int n)
    {
        if (OfFamily(n) is { } family)
            return family;
        long sum = 0;
        bool single = false, closed = false;
        int members = 0, last = n, counted = n;
        for (int i = n; ; i++)
        {
            if (Counted(i) is not { } count)
                break;
            single |= sentence.Nouns[i].Number < 0 || phrases.Numbers[sentence.Nouns[i].Number].Count.Kind == CountKind.Worded;
            sum += count;
            members++;
            last = i;
            if (count > 1)
                counted = i;
            i = AfterQualifier(i) + 1;
            if (closed || !Joins(i, out closed))
                break;
        }
        return members > 1 && closed && single ? new JoinedPersons(Count.Reported(sum), last, counted) : null;
    }

    // "A family of six", "a household of nine".
    private JoinedPersons? OfFamily(int n)
    {
        if (n + 2 >= sentence.Chunks.Count || !sentence.Is(n + 1, "of") || sentence.Nouns[n].Persons is null || sentence.Nouns[n + 2] is not { Number: >= 0, Persons: null } || sentence.HeadOf(n + 2).Class != WordClass.Number)
            return null;
        var head = sentence.Tokens[sentence.HeadOf(n).End - 1];
        return head.Equals("family", StringComparison.OrdinalIgnoreCase) || head.Equals("household", StringComparison.OrdinalIgnoreCase) || head.Equals("group", StringComparison.OrdinalIgnoreCase)
            ? new JoinedPersons(phrases.Numbers[sentence.Nouns[n + 2].Number].Count, n + 2, n)
            : null;
    }

    private long? Counted(int chunk)
    {
        if (chunk >= sentence.Chunks.Count || sentence.Chunks[chunk].Kind != ChunkKind.NounPhrase)
            return null;
        ref readonly var noun = ref sentence.Nouns[chunk];
        if (sentence.Tokens[sentence.Chunks[chunk].End - 1].Equals("couple", StringComparison.OrdinalIgnoreCase))
            return 2;
        // "a midwife and two others".
        if (noun is { Persons: null, Number: < 0 } && IsTrade(chunk))
            return 1;
        if (noun.Persons is null && !(noun.Number >= 0 && sentence.Tokens[sentence.Chunks[chunk].End - 1].Equals("others", StringComparison.OrdinalIgnoreCase)))
            return null;
        if (noun.Number >= 0)
            return phrases.Numbers[noun.Number].Count is { HasNumber: true } count && count.Low == count.High && count.Low <= MostCounted ? count.Low : null;
        if (AreTwins(chunk))
            return 2;
        return persons.IsOneMember(chunk) ? 1 : null;
    }

    // "a local administrator and his two sons": a noun of a trade that no lexicon holds.
    private bool IsTrade(int chunk)
    {
        ref readonly var words = ref sentence.Chunks[chunk];
        ref readonly var head = ref sentence.HeadOf(chunk);
        var word = sentence.Tokens[head.End - 1];
        return head is { Entry: null, Class: WordClass.Noun } && sentence.Tokens[words.First] is "a" or "an" && words.EndItem - words.FirstItem > 1 && word.Length > 5
            && (word.EndsWith("or", StringComparison.OrdinalIgnoreCase) || word.EndsWith("er", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ist", StringComparison.OrdinalIgnoreCase) || word.EndsWith("man", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ian", StringComparison.OrdinalIgnoreCase));
    }

    private bool AreTwins(int chunk)
    {
        for (int t = sentence.Chunks[chunk].First; t < sentence.Chunks[chunk].End; t++)
            if (sentence.Tokens[t].StartsWith("twin", StringComparison.OrdinalIgnoreCase))
                return (sentence.HeadOf(chunk).Form & FormKind.Plural) != FormKind.Plain;
        return false;
    }

    // "the mayor of the town and two of his guards": what says whose they are stands between.
    private int AfterQualifier(int chunk) =>
        chunk + 2 < sentence.Chunks.Count && sentence.Is(chunk + 1, "of") && sentence.Chunks[chunk + 2].Kind == ChunkKind.NounPhrase && sentence.Nouns[chunk + 2] is { Persons: null, Number: < 0 } ? chunk + 2 : chunk;

    private bool Joins(int chunk, out bool last)
    {
        last = chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind == ChunkKind.And && !sentence.Is(chunk, "but");
        return last || chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind == ChunkKind.Comma;
    }
}
