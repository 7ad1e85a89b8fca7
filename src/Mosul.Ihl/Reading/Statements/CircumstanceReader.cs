using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads the circumstances, legal words and dates that stand among a proposition's words, and shares the sentence's date.</summary>
internal sealed class CircumstanceReader(SentenceContext sentence, SentencePropositions propositions)
{
    internal void Read(Proposition proposition, TokenRange range)
    {
        for (int i = 0; i < sentence.Items.Count; i++)
        {
            ref readonly var item = ref sentence.Items[i];
            if (!range.Contains(item.First))
                continue;
            if (item.Class == WordClass.Date && proposition.Date < 0)
                proposition.Date = item.Phrase;
            if (item.Senses is null)
                continue;
            var words = new TokenRange(item.First, item.End);
            if (item.Sense(LexiconCategory.Circumstance) is { } circumstance && !IsOwed(circumstance, i))
                proposition.AddCircumstance(circumstance.As<CircumstanceKind>(), words);
            if (item.Sense(LexiconCategory.Label) is { } label && proposition.AddLabel(label.As<LegalLabel>(), words) && label.As<LegalLabel>() == LegalLabel.Unlawful && proposition.Act.IsAttack())
                proposition.AddCircumstance(CircumstanceKind.Unlawful, words);
        }
    }

    // "its obligation under the law to protect civilians": what is owed is not told as done.
    private bool IsOwed(CompiledEntry circumstance, int i)
    {
        if (circumstance.As<CircumstanceKind>() is not (CircumstanceKind.PrecautionsTaken or CircumstanceKind.WarningGiven))
            return false;
        for (int before = Math.Max(0, i - 3); before < i; before++)
            if (sentence.Items[before].Sense(LexiconCategory.Stance) is { } cue && cue.As<StanceKind>() == StanceKind.Norm)
                return true;
        return false;
    }

    internal void ReadDate(Proposition proposition, TokenRange range)
    {
        foreach (var item in sentence.Items)
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
