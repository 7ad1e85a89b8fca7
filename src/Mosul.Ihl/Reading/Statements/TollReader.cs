using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads numbers at which a count stands: "the death toll rose to 45", "put the number of wounded at 30".</summary>
internal sealed class TollReader(SentenceContext sentence, SentencePropositions propositions)
{
    // How far before its number "the number of" may stand, in chunks.
    private const int Reach = 12;

    // "the death toll rose to 45", "put the number of dead at 29", "the toll stands at 12", "counted the country's dead at 64".
    internal Harm? Of(int n, out Proposition? proposition)
    {
        proposition = null;
        if ((OfLabel(n) ?? OfNumberOf(n)) is { } labelled)
            return labelled;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            bool stands = StandsAt(clause, n);
            if (!stands && !clause.Objects.Contains(n) || sentence.Chunks[clause.Verb].Modal >= 0 || sentence.Chunks[clause.Verb].Negated)
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

    // "Killed: 12", "Civilian deaths: 7": a table's label before a colon.
    private Harm? OfLabel(int n)
    {
        if (n < 2 || sentence.Chunks[n - 1].Kind != ChunkKind.Colon)
            return null;
        return sentence.Chunks[n - 2].Kind switch
        {
            ChunkKind.NounPhrase => CountedAs(n - 2),
            ChunkKind.VerbGroup => HarmReader.ResultOf(sentence.HeadOf(n - 2)),
            _ => null,
        };
    }

    // "put the number of people killed since March at 657", "bringing the number of dead to 14", "brings to 41 the number of medics killed".
    private Harm? OfNumberOf(int n)
    {
        if (n == 0 || !sentence.IsOneOf(n - 1, "at", "to", "above", "past"))
            return null;
        if (n + 1 < sentence.Chunks.Count && NumberOf(n + 1) is { } after)
            return after;
        for (int i = n - 2; i >= 0 && i >= n - Reach; i--)
            if (sentence.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Colon)
                return null;
            else if (NumberOf(i) is { } before)
                return before;
        return null;
    }

    // What "the number of …" counts: persons named by their state, or by the participle that follows.
    private Harm? NumberOf(int chunk)
    {
        ref readonly var words = ref sentence.Chunks[chunk];
        bool number = false;
        for (int t = words.First; t < words.End && !number; t++)
            number = sentence.Tokens[t].Equals("number", StringComparison.OrdinalIgnoreCase) || sentence.Tokens[t].Equals("total", StringComparison.OrdinalIgnoreCase);
        if (!number)
            return null;
        int counted = words.Kind == ChunkKind.VerbGroup ? chunk + 1 : chunk;
        if (counted >= sentence.Chunks.Count || sentence.Chunks[counted].Kind != ChunkKind.NounPhrase)
            return null;
        return StateOf(sentence.Nouns[counted].Persons) ?? HarmReader.ResultOf(sentence.HeadOf(counted))
            ?? (counted + 1 < sentence.Chunks.Count && sentence.Chunks[counted + 1].Kind == ChunkKind.VerbGroup ? HarmReader.ResultOf(sentence.HeadOf(counted + 1)) : null);
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
    internal Harm? CountedAs(int phrase)
    {
        ref readonly var noun = ref sentence.Nouns[phrase];
        if (noun.Number >= 0)
            return null;
        if (sentence.IsPhrase(phrase, "the dead"))
            return Harm.Killed;
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
