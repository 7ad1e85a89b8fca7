using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads figures that are parts of another: "including nine children", "40 of them women", "two nurses were among the dead".</summary>
internal sealed class BreakdownReader(SentenceContext sentence)
{
    // How far back a list of parts may have begun, in chunks.
    private const int LongestBreakdown = 16;

    /// <summary>The harm that a part of a figure suffered, that of the total unless the words say; with the phrase that says who they are (-1 when it is the part's own) and the proposition; null when the phrase is no part.</summary>
    internal Harm? HarmOfPart(int n, Figure? total, out int group, out Proposition? of)
    {
        group = -1;
        of = null;
        if ((AmongTheHarmed(n) ?? OfTheHarmed(n)) is { } told)
            return told;
        of = total?.Of;
        if (IsBreakdown(n + 1))
        {
            group = NextPhrase(n + 1);
            return total?.Harm;
        }
        // "Two nurses were among the dead."
        if (n + 2 < sentence.Chunks.Count && sentence.Chunks[n + 1].Kind == ChunkKind.VerbGroup && sentence.HeadOf(n + 1).Is(FunctionWord.Be) && IsBreakdown(n + 2))
            return HarmNamed(n + 2) ?? total?.Harm;
        // "Three of the dead were under five": a bare number after the group is an age.
        return BreakdownBefore(n) is >= 0 and var cue && !(cue == n - 1 && HarmNamed(cue) is not null && sentence.HeadOf(n).Class == WordClass.Number && sentence.Chunks[n].EndItem - sentence.Chunks[n].FirstItem == 1) ? HarmNamed(cue) ?? total?.Harm : null;
    }

    // "among the dead", "the wounded included": the words themselves say which figure is meant.
    private Harm? HarmNamed(int chunk)
    {
        for (int t = sentence.Chunks[chunk].First; t < sentence.Chunks[chunk].End; t++)
        {
            var word = sentence.Tokens[t];
            if (word.Equals("dead", StringComparison.OrdinalIgnoreCase) || word.Equals("killed", StringComparison.OrdinalIgnoreCase) || word.Equals("victims", StringComparison.OrdinalIgnoreCase))
                return Harm.Killed;
            if (word.Equals("wounded", StringComparison.OrdinalIgnoreCase) || word.Equals("injured", StringComparison.OrdinalIgnoreCase))
                return Harm.Injured;
            if (word.Equals("casualties", StringComparison.OrdinalIgnoreCase))
                return Harm.KilledOrInjured;
        }
        return null;
    }

    // The noun phrase after "of them": "40 of them children", "seven of whom were women".
    private int NextPhrase(int from)
    {
        for (int i = from + 1; i < sentence.Chunks.Count && i <= from + 3; i++)
        {
            var kind = sentence.Chunks[i].Kind;
            if (kind == ChunkKind.NounPhrase)
                return i;
            if (kind is not (ChunkKind.VerbGroup or ChunkKind.Adverb))
                return -1;
        }
        return -1;
    }

    private bool IsBreakdown(int chunk) =>
        chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind == ChunkKind.Preposition && sentence.HeadOf(chunk).Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Breakdown);

    private int BreakdownBefore(int n)
    {
        for (int i = n - 1; i >= 0 && i >= n - LongestBreakdown; i--)
        {
            if (IsBreakdown(i))
                return i;
            ref readonly var chunk = ref sentence.Chunks[i];
            // "of whom 12 were children": the copula only links them.
            if (chunk.Kind == ChunkKind.VerbGroup && sentence.HeadOf(i).Is(FunctionWord.Be))
                continue;
            if (chunk.Kind is ChunkKind.NounPhrase && i == n - 1 && !chunk.Pronoun && sentence.Nouns[i].Number < 0)
                return -1;
            if (chunk.Kind is not (ChunkKind.NounPhrase or ChunkKind.And or ChunkKind.Comma or ChunkKind.Adverb))
                return -1;
        }
        return -1;
    }

    // "Two nurses were among the dead", "among the wounded were three children", "the dead included four women", "of the dead, eleven were children".
    private Harm? AmongTheHarmed(int n)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            bool subject = clause.Subjects.Contains(n), complement = clause.Objects.Contains(n);
            if (!subject && !complement)
                continue;
            bool copula = sentence.HeadOf(clause.Verb).Is(FunctionWord.Be);
            if (complement && !copula)
                foreach (int s in sentence.SubjectsOf(c))
                    if (sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } && Harmed(s) is { } included && sentence.Tokens[sentence.Chunks[clause.Verb].End - 1].StartsWith("includ", StringComparison.OrdinalIgnoreCase))
                        return included;
            if (!copula)
                continue;
            // "among the dead" stands after the copula when the phrase is its subject, before it otherwise.
            for (int i = clause.Verb + 1; subject && i + 1 < clause.End && i <= clause.Verb + 2; i++)
                if (IsAmong(i) && Harmed(i + 1) is { } after)
                    return after;
            for (int i = Math.Min(n, clause.Verb) - 1; i > 0 && i >= n - 4; i--)
                if ((IsAmong(i - 1) || sentence.Is(i - 1, "of") && i == 1) && Harmed(i, counted: i == 1) is { } before)
                    return before;
        }
        return null;
    }

    // "three of the dead", "eight of the victims belonged to one family".
    private Harm? OfTheHarmed(int n)
    {
        ref readonly var words = ref sentence.Chunks[n];
        for (int t = words.First; t < words.End; t++)
            if (sentence.Tokens[t].Equals("of", StringComparison.OrdinalIgnoreCase))
                return sentence.Tokens[words.End - 1].Equals("victims", StringComparison.OrdinalIgnoreCase) ? Harm.Killed : null;
        if (n + 2 >= sentence.Chunks.Count || !sentence.Is(n + 1, "of"))
            return null;
        return sentence.Chunks[n + 2].Kind == ChunkKind.NounPhrase ? Harmed(n + 2) : IsBreakdown(n + 2) ? HarmNamed(n + 2) : null;
    }

    private bool IsAmong(int chunk) => sentence.IsOneOf(chunk, "among", "amongst");

    // "the dead", "those killed", "the wounded": a group named by what it suffered.
    private Harm? Harmed(int phrase, bool counted = false)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        ref readonly var words = ref sentence.Chunks[phrase];
        if (words.Kind != ChunkKind.NounPhrase || noun.Number >= 0 && !counted || !words.Definite && !words.Pronoun)
            return null;
        if (words.Pronoun && sentence.IsPhrase(phrase, "the dead"))
            return Harm.Killed;
        if (noun.Persons?.As<PersonKind>() is { } kind)
        {
            if (kind == PersonKind.Dead)
                return Harm.Killed;
            if (kind == PersonKind.Wounded)
                return Harm.Injured;
            if (kind == PersonKind.Missing)
                return Harm.Missing;
            return sentence.Tokens[sentence.Chunks[phrase].End - 1].StartsWith("victim", StringComparison.OrdinalIgnoreCase) ? Harm.Killed : null;
        }
        if (sentence.HeadOf(phrase).Sense(LexiconCategory.Act) is { } act && act.As<ActKind>() is ActKind.Killing or ActKind.Injury or ActKind.Harm)
            return act.As<ActKind>().HarmOf();
        // "those killed": a pronoun with a participle.
        int next = phrase + 1;
        if (sentence.Chunks[phrase].Pronoun && next < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.VerbGroup && sentence.HeadOf(next).Sense(LexiconCategory.Act)?.As<ActKind>() is ActKind.Killing or ActKind.Injury)
            return sentence.HeadOf(next).Sense(LexiconCategory.Act)!.As<ActKind>().HarmOf();
        return null;
    }
}
