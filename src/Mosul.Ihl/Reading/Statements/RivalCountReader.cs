using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads counts that a source sets beside one told just before, or gives in answer to a question, without saying again of what: "Doctors counted 22 dead; the army says nine".</summary>
internal sealed class RivalCountReader(SentenceContext sentence)
{
    private Harm? _asked;
    private int _askedIn = -10;

    /// <summary>What befell those whom a number counts; null when it rivals no count.</summary>
    /// <param name="n">The chunk that holds the number.</param>
    /// <param name="told">The count told last; null when none was in this sentence or the one before.</param>
    internal Harm? Of(int n, Figure? told)
    {
        if ((sentence.Index - _askedIn == 1 ? _asked : null) is { } asked && told is null)
            return IsSaid(n) ? asked : null;
        if (told is not { Breakdown: false } || sentence.Index - told.Sentence > 1)
            return null;
        return IsSaid(n) || IsSource(n) && told.Sentence == sentence.Index || IsFighters(n) && told.Harm == Harm.Killed ? told.Harm : null;
    }

    /// <summary>Remembers a question for the sentence after it: "How many have died?".</summary>
    internal void Remember()
    {
        for (int i = 0; i + 1 < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.VerbGroup && HarmReader.ResultOf(sentence.HeadOf(i)) is { } harm && AsksHowMany())
                (_asked, _askedIn) = (harm, sentence.Index);
    }

    private bool AsksHowMany()
    {
        int first = sentence.Chunks[0].First;
        return first + 1 < sentence.Tokens.Count && sentence.Tokens[first].Equals("how", StringComparison.OrdinalIgnoreCase) && sentence.Tokens[first + 1].Equals("many", StringComparison.OrdinalIgnoreCase);
    }

    // "the ministry says over 5,000", "thinks 3,000 is closer to the truth", "puts the figure at nine", "has said that there were 30".
    private bool IsSaid(int n)
    {
        if (n == 0 || !IsBare(n))
            return false;
        if (sentence.Is(n - 1, "at") && n > 1 && sentence.Tokens[sentence.Chunks[n - 2].End - 1] is "figure" or "number" or "count")
            return true;
        if (sentence.IsPhrase(n - 1, "there were"))
            return IsOfSpeech(n - 1) && EndsClause(n);
        return IsSpeech(n - 1) && (EndsClause(n) || n + 1 < sentence.Chunks.Count && sentence.HeadOf(n + 1).Is(FunctionWord.Be));
    }

    // "27 dead according to the government, 19 according to the Red Crescent".
    private bool IsSource(int n) =>
        IsBare(n) && n > 0 && n + 1 < sentence.Chunks.Count && sentence.Chunks[n - 1].Kind is ChunkKind.Comma or ChunkKind.And or ChunkKind.Colon
        && sentence.Tokens[sentence.Chunks[n + 1].First].Equals("according", StringComparison.OrdinalIgnoreCase);

    // "Radio counts seven villagers dead; the army claims 18 rebels".
    private bool IsFighters(int n) =>
        n > 0 && IsSpeech(n - 1) && sentence.Nouns[n].Persons is { } persons && PersonsReader.StatusOf(persons) == CivilianStatus.Fighter && EndsClause(n);

    private bool IsBare(int n) => sentence.HeadOf(n).Class == WordClass.Number && sentence.Chunks[n].EndItem - sentence.Chunks[n].FirstItem == 1;

    private bool IsSpeech(int verb) =>
        sentence.Chunks[verb] is { Kind: ChunkKind.VerbGroup, Negated: false, Passive: false } && sentence.HeadOf(verb).Sense(LexiconCategory.Verb) is { } sense && sense.As<VerbKind>() is VerbKind.Say or VerbKind.Believe or VerbKind.Admit or VerbKind.Confirm or VerbKind.Declare;

    private bool IsOfSpeech(int verb)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Complement, Governor: >= 0 } clause && clause.Verb == verb)
                return IsSpeech(sentence.Clauses[clause.Governor].Verb);
        return false;
    }

    private bool EndsClause(int n) =>
        n + 1 >= sentence.Chunks.Count || sentence.Chunks[n + 1].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.And or ChunkKind.Colon or ChunkKind.CloseQuote or ChunkKind.CloseParenthesis;
}
