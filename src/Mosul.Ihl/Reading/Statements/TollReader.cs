using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads numbers at which a count stands: "the death toll rose to 45", "put the number of wounded at 30".</summary>
internal sealed class TollReader(SentenceContext sentence, SentencePropositions propositions)
{
    // "the death toll rose to 45", "put the number of dead at 29", "the toll stands at 12", "counted the country's dead at 64".
    internal Harm? Of(int n, out Proposition? proposition)
    {
        proposition = null;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            bool stands = StandsAt(clause, n);
            if (!stands && !clause.Objects.Contains(n))
                continue;
            if (sentence.VerbOf(clause) is not { Category: LexiconCategory.Verb or LexiconCategory.Speech } verb)
                continue;
            if (verb.Attribute("act") is { } name && Enum.TryParse(name, out ActKind counted) && counted.HarmOf() is { } harm)
                return harm;
            foreach (int subject in sentence.SubjectsOf(c))
                if (CountedAs(subject) is { } told)
                {
                    proposition = propositions.OfNominal(subject);
                    return told;
                }
            if (!stands)
                continue;
            foreach (int counter in clause.Objects)
                if (counter != n && CountedAs(counter) is { } told)
                    return told;
        }
        return null;
    }

    // Whether a number is where a count stands or moves to: "at 29", "to 45", "above 100".
    private bool StandsAt(Clause clause, int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "to") || sentence.Is(p.Preposition, "at") || sentence.Is(p.Preposition, "above") || sentence.Is(p.Preposition, "past")))
                return true;
        return false;
    }

    // What a phrase counts: "the death toll", "the dead", "the number of wounded", "the number killed".
    private Harm? CountedAs(int phrase)
    {
        var noun = sentence.Nouns[phrase];
        if (noun.Number >= 0)
            return null;
        if (noun.Act is { } act && act.As<ActKind>() is ActKind.Killing or ActKind.Injury or ActKind.Harm)
            return act.As<ActKind>().HarmOf();
        if (StateOf(noun.Persons) is { } state)
            return state;
        var head = sentence.Tokens[sentence.HeadOf(phrase).End - 1];
        if (head.Equals("toll", StringComparison.OrdinalIgnoreCase))
            return Harm.Killed;
        if (!head.Equals("number", StringComparison.OrdinalIgnoreCase) && !head.Equals("total", StringComparison.OrdinalIgnoreCase) && !head.Equals("count", StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (var p in sentence.Prepositions)
            if (p.Host == phrase && sentence.Is(p.Preposition, "of"))
                return StateOf(sentence.Nouns[p.Phrase].Persons) ?? HarmReader.ResultOf(sentence.HeadOf(p.Phrase));
        return phrase + 1 < sentence.Chunks.Count && sentence.Chunks[phrase + 1].Kind == ChunkKind.VerbGroup ? HarmReader.ResultOf(sentence.HeadOf(phrase + 1)) : null;
    }

    // Persons named by what befell them: the dead, the wounded, the missing, the displaced.
    internal static Harm? StateOf(CompiledEntry? persons) => persons?.As<PersonKind>() switch
    {
        PersonKind.Dead => Harm.Killed,
        PersonKind.Wounded => Harm.Injured,
        PersonKind.Missing => Harm.Missing,
        PersonKind.Displaced => Harm.Displaced,
        _ => null,
    };
}
