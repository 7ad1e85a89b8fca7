using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what a noun of speech reports: "allegations by Amnesty that troops …", "survivors' accounts of how troops …", "the envoy repeated his charge that …".</summary>
internal sealed class NominalSpeech(SentenceContext sentence, SpeechContents contents, SpeakerReader speakers)
{
    /// <summary>The frame of a noun of speech whose owner is named and that a clause completes; null when there is none.</summary>
    internal SpeechFrame? Read(int phrase)
    {
        if (sentence.Chunks[phrase].Kind != ChunkKind.NounPhrase || sentence.HeadOf(phrase).Sense(LexiconCategory.Speech) is not { } noun || noun.As<SpeechNoun>() is not (SpeechNoun.Accusation or SpeechNoun.Utterance))
            return null;
        int clause = Completing(phrase);
        if (clause < 0 || speakers.OwnerOf(phrase) is not (>= 0 and var owner))
            return null;
        int first = sentence.Chunks[sentence.Clauses[clause].Linker].End, end = contents.TrimEnd(EndOf(clause));
        if (end <= first)
            return null;
        bool accuses = noun.As<SpeechNoun>() == SpeechNoun.Accusation, finds = noun.Attribute("role") == "finding";
        var frame = new SpeechFrame
        {
            Sentence = sentence.Index,
            Cue = sentence.WordsOfItem(sentence.Chunks[phrase].Head),
            Verb = accuses ? VerbKind.Accuse : finds ? VerbKind.Show : VerbKind.Say,
            Act = accuses ? SpeechAct.Accuses : finds ? SpeechAct.Finds : SpeechAct.Says,
            Stance = accuses ? StanceKind.Alleged : StanceKind.Asserted,
            Content = new(first, end),
        };
        frame.Quotation = contents.QuotationOf(frame.Content, TokenRange.None);
        speakers.Give(frame, owner, phrase);
        return frame;
    }

    // The clause with a finite verb that says what the accusation, report or finding is.
    private int Completing(int phrase)
    {
        int next = phrase + 1;
        // "The Front's reply is that its men have burned nothing".
        if (next + 1 < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.VerbGroup && sentence.HeadOf(next).Is(FunctionWord.Be) && !sentence.Chunks[next].Negated && sentence.Chunks[next + 1].Kind == ChunkKind.That)
            next++;
        while (next < sentence.Chunks.Count && next < phrase + 7 && sentence.Chunks[next].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Date && !IsHow(next))
            next++;
        if (next >= sentence.Chunks.Count || !(sentence.Chunks[next].Kind == ChunkKind.That || IsHow(next)))
            return -1;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Linker == next && sentence.Clauses[c].Link is ClauseLink.Complement or ClauseLink.Relative or ClauseLink.Subordinate && sentence.Clauses[c].Subjects.Count > 0 && !sentence.Clauses[c].Subjects.Contains(phrase) && sentence.Chunks[sentence.Clauses[c].Verb].Form == VerbForm.Finite)
                return c;
        return -1;
    }

    private bool IsHow(int chunk) => sentence.Tokens[sentence.Chunks[chunk].End - 1].Equals("how", StringComparison.OrdinalIgnoreCase);

    // Where the verb of the outer clause, which waited for it, goes on.
    private int EndOf(int clause)
    {
        for (int c = clause + 1; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Main or ClauseLink.Coordinate } outer && outer.Verb > sentence.Clauses[clause].Verb && outer.First < sentence.Clauses[clause].Linker)
                return sentence.Chunks[outer.Verb].First;
        return sentence.Sentence.EndToken;
    }
}
