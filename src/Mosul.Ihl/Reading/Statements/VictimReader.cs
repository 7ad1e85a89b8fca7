using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the act that befell those whom a noun phrase counts, and what it did to them.</summary>
internal sealed class VictimReader(SentenceContext sentence, SentencePropositions propositions)
{
    /// <summary>The proposition in which the phrase is the one harmed; of several, the gravest.</summary>
    internal Proposition? PatientOf(int n)
    {
        Proposition? found = null;
        var words = sentence.Words(n);
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (propositions.OfClause(c) is { } proposition && (Suffers(proposition, words) || IsPatient(c, n)) && (found is null || Gravity(proposition) > Gravity(found)))
                found = proposition;
        return found;
    }

    /// <summary>What an act does to those whom it befalls; null when it is said not to have happened, or they were only its target.</summary>
    internal Harm? Told(Proposition proposition, int n)
    {
        if (proposition.Stance is StanceKind.Hypothetical or StanceKind.Denied or StanceKind.Predicted or StanceKind.Threatened or StanceKind.CalledFor or StanceKind.Norm or StanceKind.Promised)
            return null;
        foreach (var (_, words) in proposition.Targets)
            if (words == sentence.Words(n) && proposition.Act.HarmOf() is null)
                return null;
        if (proposition.Act.HarmOf() is { } harm)
            return InjuredToo(n, harm);
        return proposition.Act == ActKind.Shooting && proposition.Clause >= 0 && IsPatient(proposition.Clause, n) ? Shot(proposition, n) : null;
    }

    private bool IsPatient(int c, int n)
    {
        var clause = sentence.Clauses[c];
        if (SubjectSuffers(c))
            return sentence.SubjectsOf(c).Contains(n);
        return clause.Objects.Contains(n);
    }

    // A passive, a verb of suffering, a past form that shares a passive ("were killed or injured") or stands without an object after persons ("12 others wounded").
    private bool SubjectSuffers(int c)
    {
        var clause = sentence.Clauses[c];
        var verb = sentence.Chunks[clause.Verb];
        if (verb.Passive || sentence.VerbOf(clause)?.Attribute("frame") == "patient")
            return true;
        var head = sentence.HeadOf(clause.Verb);
        if (clause.Objects.Count > 0 || (head.Form & FormKind.PastParticiple) == FormKind.Plain || !head.Is(LexiconCategory.Act))
            return false;
        if (clause.SubjectOf >= 0 && sentence.Chunks[sentence.Clauses[clause.SubjectOf].Verb].Passive)
            return true;
        return head.Entry!.As<ActKind>().HarmOf() is not null && sentence.SubjectsOf(c) is [var subject, ..] && sentence.Nouns[subject] is { PartyIsHead: false, Act: null, Weapon: null };
    }

    private static bool Suffers(Proposition proposition, TokenRange words)
    {
        foreach (var (_, affected) in proposition.Affected)
            if (affected == words)
                return true;
        foreach (var (_, target) in proposition.Targets)
            if (target == words)
                return true;
        return false;
    }

    private static int Gravity(Proposition proposition) => proposition.Act.HarmOf() switch
    {
        Harm.Killed => 3,
        Harm.Injured or Harm.KilledOrInjured => 2,
        null => proposition.Act == ActKind.Shooting ? 2 : 0,
        _ => 1,
    };

    // "shot three captives" tells a killing; "shot and wounded three" does not, and who was only shot at is no figure.
    private Harm? Shot(Proposition proposition, int n)
    {
        int verb = sentence.Clauses[proposition.Clause].Verb;
        if (!sentence.Tokens[sentence.Chunks[verb].End - 1].Equals("shot", StringComparison.OrdinalIgnoreCase) && !sentence.Tokens[sentence.Chunks[verb].End - 1].StartsWith("shoot", StringComparison.OrdinalIgnoreCase))
            return null;
        return InjuredToo(n, Harm.Killed);
    }

    // "killed or injured", "killed and wounded" as one verb group after another on the same persons.
    private Harm InjuredToo(int n, Harm harm)
    {
        bool killed = harm == Harm.Killed, injured = harm == Harm.Injured;
        if (!killed && !injured)
            return harm;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            if (propositions.OfClause(c) is not { } other || !IsPatient(c, n) && !SharesObject(c, n))
                continue;
            killed |= other.Act.HarmOf() == Harm.Killed;
            injured |= other.Act.HarmOf() == Harm.Injured;
        }
        return killed && injured ? Harm.KilledOrInjured : harm;
    }

    // "killed or wounded 40": the object stands after the second verb only.
    private bool SharesObject(int c, int n)
    {
        var clause = sentence.Clauses[c];
        if (clause.Objects.Count > 0 || sentence.Chunks[clause.Verb].Passive || c + 1 >= sentence.ClauseCount)
            return false;
        var next = sentence.Clauses[c + 1];
        return next.Verb == clause.Verb + 2 && sentence.Chunks[clause.Verb + 1].Kind is ChunkKind.And or ChunkKind.Or && next.Objects.Contains(n);
    }
}
