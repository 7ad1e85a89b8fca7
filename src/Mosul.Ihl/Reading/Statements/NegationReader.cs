using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what a clause says did not happen: an omitted duty is a breach of its own, any other act is denied.</summary>
internal sealed class NegationReader(SentenceContext sentence)
{
    internal void Apply(Proposition proposition)
    {
        var clause = sentence.Clauses[proposition.Clause];
        if (!IsNegated(proposition.Clause) && !HasNoObject(clause))
            return;
        if ((BreachOf(sentence.VerbOf(clause)) ?? OmittedDuty(proposition.Words)) is { } omitted)
        {
            proposition.Act = omitted;
            proposition.Circumstances.RemoveAll(static c => c.Kind is CircumstanceKind.WarningGiven or CircumstanceKind.PrecautionsTaken);
            return;
        }
        // "should never be used" says what is right, not what was not done.
        if (proposition.Stance != StanceKind.Norm)
            proposition.SetStance(StanceKind.Denied, sentence.Words(clause.Verb));
    }

    /// <summary>Whether a clause says that something did not happen: "did not", "no soldier", "failed to".</summary>
    internal bool IsNegated(int c) => sentence.Chunks[sentence.Clauses[c].Verb].Negated || HasNoSubject(c) || IsFailed(sentence.Clauses[c]);

    /// <summary>Whether a subject begins with "no" or "none of".</summary>
    internal bool HasNoSubject(int c)
    {
        foreach (int subject in sentence.SubjectsOf(c))
            if (sentence.Chunks[subject].NoDeterminer || sentence.Tokens[sentence.Chunks[subject].First].Equals("no", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // "shelled no village", "set fire to nothing": nothing was hit; an object beside it may have been.
    private bool HasNoObject(Clause clause) => clause.Objects is [var only] && (sentence.Chunks[only].NoDeterminer || sentence.Chunks[clause.Verb].Modal < 0 && sentence.IsOneOf(only, "nothing", "nobody", "none"));

    /// <summary>Whether a clause is what "failed to" governs, not one with a subject of its own ("ignored evidence of soldiers looting").</summary>
    internal bool IsFailed(Clause clause) =>
        clause.Governor >= 0 && clause.Subjects.Count == 0 && sentence.VerbOf(sentence.Clauses[clause.Governor]) is { } verb && verb.Is(VerbKind.Fail) && !sentence.Chunks[sentence.Clauses[clause.Governor].Verb].Negated && clause.Link is ClauseLink.Infinitive or ClauseLink.Participle;

    /// <summary>The breach that omitting a duty named among these words is; null when none is named.</summary>
    internal ActKind? OmittedDuty(TokenRange words)
    {
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (words.Contains(cue.Item.First) && cue.Item.Sense(LexiconCategory.Circumstance) is { } circumstance && circumstance.As<CircumstanceKind>() is CircumstanceKind.PrecautionsTaken or CircumstanceKind.WarningGiven)
                return ActKind.FailureOfPrecautions;
        for (int i = 0; i < sentence.Items.Count; i++)
            if (words.Contains(sentence.Items[i].First) && BreachOf(sentence.Items[i].Sense(LexiconCategory.Act)) is { } omitted && !sentence.IsInsideCue(i))
                return omitted;
        return null;
    }

    /// <summary>The breach that an omitted duty is; null when the act is none.</summary>
    internal static ActKind? BreachOf(CompiledEntry? act) => act?.As<ActKind>() switch
    {
        ActKind.Investigation => ActKind.FailureToInvestigate,
        ActKind.Warning => ActKind.FailureOfPrecautions,
        _ => null,
    };
}
