using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads the circumstances, legal words and dates that stand among a proposition's words, and shares the sentence's date.</summary>
internal sealed class CircumstanceReader(SentenceContext sentence, SentencePropositions propositions)
{
    internal void Read(Proposition proposition, TokenRange range)
    {
        ReadDate(proposition, range);
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
        {
            var item = cue.Item;
            bool below = !range.Contains(item.First);
            if (below && !QualifiesFromBelow(cue, proposition.Clause))
                continue;
            var words = new TokenRange(item.First, item.End);
            // "to protect civilians" was meant, which is not to say that it was done.
            if (item.Sense(LexiconCategory.Circumstance) is { } circumstance && !(below && circumstance.As<CircumstanceKind>() is CircumstanceKind.PrecautionsTaken or CircumstanceKind.WarningGiven) && !IsOwed(circumstance, cue))
                proposition.AddCircumstance(circumstance.As<CircumstanceKind>(), words);
            if (item.Sense(LexiconCategory.Label) is { } label && proposition.AddLabel(label.As<LegalLabel>(), words) && label.As<LegalLabel>() == LegalLabel.Unlawful && proposition.Act.IsAttack())
                proposition.AddCircumstance(CircumstanceKind.Unlawful, words);
        }
    }

    // "its obligation under the law to protect civilians": what is owed is not told as done.
    private bool IsOwed(CompiledEntry circumstance, in Cue cue)
    {
        if (circumstance.As<CircumstanceKind>() is not (CircumstanceKind.PrecautionsTaken or CircumstanceKind.WarningGiven))
            return false;
        int item = sentence.Chunks[cue.Chunk].FirstItem;
        while (sentence.Items[item].First < cue.Item.First)
            item++;
        for (int before = Math.Max(0, item - 3); before < item; before++)
            if (sentence.Items[before].Sense(LexiconCategory.Stance) is { } norm && norm.As<StanceKind>() == StanceKind.Norm)
                return true;
        return false;
    }

    // "shot them as they fled", "burned the wheat to leave the village without bread": a clause that the cue opens, or that tells the purpose, tells how the one above was done.
    private bool QualifiesFromBelow(in Cue cue, int governor)
    {
        if (governor < 0)
            return false;
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Governor: >= 0 } dependent && IsGovernor(governor, dependent.Governor) && (dependent.First == cue.Chunk && dependent.Link is ClauseLink.Infinitive or ClauseLink.Participle or ClauseLink.Subordinate || IsPurpose(dependent) && dependent.First <= cue.Chunk && cue.Chunk < dependent.End))
                return true;
        return false;
    }

    // "burned the mill and took the cattle to starve them": what the last of joined verbs is done for, the others are too.
    private bool IsGovernor(int clause, int governor) =>
        governor == clause || sentence.Clauses[governor] is { Link: ClauseLink.Coordinate } joined && joined.SubjectOf == clause;

    private static bool IsPurpose(Clause clause) => clause.Link == ClauseLink.Infinitive && clause.SubjectOf == clause.Governor;

    /// <summary>Gives a legal word that stands behind a comma to what was told before it: "shot two prisoners, a war crime".</summary>
    internal void ReadAppositions()
    {
        for (int n = 1; n < sentence.Nouns.Count; n++)
            if (sentence.Nouns[n] is { Label: { } label, Act: null } noun && sentence.Chunks[n - 1].Kind == ChunkKind.Comma && LastBefore(sentence.Chunks[n].First) is { } told)
                told.AddLabel(label.As<LegalLabel>(), sentence.WordsOfItem(noun.LabelItem));
    }

    // The breach or attack told last before a word.
    private Proposition? LastBefore(int word)
    {
        Proposition? last = null;
        foreach (var proposition in propositions.Found)
            if (proposition.ActWords.End <= word && (proposition.Act.IsAttack() || proposition.Act.IsHarm() || proposition.Act.IsProhibitedConduct()) && (last is null || proposition.ActWords.First > last.ActWords.First))
                last = proposition;
        return last;
    }

    internal void ReadDate(Proposition proposition, TokenRange range)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (item.Class == WordClass.Date && range.Contains(item.First) && proposition.Date < 0)
                proposition.Date = item.Phrase;
    }

    /// <summary>Gives the date of the sentence to every act told undated, unless one is told with another date.</summary>
    internal void ShareDates()
    {
        if (propositions.Found.Count == 0 || SharedDate() is not (>= 0 and var date))
            return;
        foreach (var proposition in propositions.Found)
            if (proposition.Date >= 0 && proposition.Date != date)
                return;
        foreach (var proposition in propositions.Found)
            if (proposition.Date < 0 && !proposition.Anaphoric)
                proposition.Date = date;
    }

    // "On 3 May, three people were killed": a date before the first verb is that of the sentence; so is the only date that no verb of saying holds.
    private int SharedDate()
    {
        int date = -1, told = 0, firstVerb = sentence.Chunks.FindIndex(static c => c.Kind == ChunkKind.VerbGroup);
        for (int i = 0; i < sentence.Chunks.Count; i++)
        {
            if (sentence.Chunks[i].Kind != ChunkKind.Date)
                continue;
            bool leading = i < firstVerb && sentence.Chunks[0].Kind is ChunkKind.Date or ChunkKind.Preposition;
            if (leading && !sentence.HeadOf(firstVerb).Is(VerbKind.Say))
                return sentence.HeadOf(i).Phrase;
            if (IsOfSaying(i))
                continue;
            date = sentence.HeadOf(i).Phrase;
            told++;
        }
        return told == 1 ? date : -1;
    }

    private bool IsOfSaying(int date) =>
        sentence.ClauseAt(date) is >= 0 and var clause && sentence.VerbOf(sentence.Clauses[clause]) is { Category: LexiconCategory.Verb } verb && !verb.Is(VerbKind.General);
}
