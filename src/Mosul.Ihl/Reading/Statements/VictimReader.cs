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
            if (propositions.OfClause(c) is { } proposition && (Suffers(proposition, words) && !IsOwner(n) || IsPatient(c, n)) && (found is null || Gravity(proposition) > Gravity(found)))
                found = proposition;
        return found;
    }

    /// <summary>What an act does to those whom it befalls; null when it is said not to have happened, or they were only its target.</summary>
    internal Harm? Told(Proposition proposition, int n)
    {
        if (proposition.Stance is StanceKind.Hypothetical or StanceKind.Denied or StanceKind.Predicted or StanceKind.Threatened or StanceKind.CalledFor or StanceKind.Norm or StanceKind.Promised)
            return null;
        foreach (var (_, words) in proposition.Targets)
            if (words == sentence.Words(n) && proposition.Act.HarmOf() is null && proposition.Act != ActKind.Shooting)
                return null;
        // "Two recordings, one captured by a camera": only persons are made captives.
        if (proposition.Act == ActKind.Capture && sentence.Nouns[n] is { Persons: null, PartyIsHead: false })
            return null;
        if (proposition.Act.HarmOf() is { } harm)
            return InjuredToo(n, harm);
        // Those raped or tortured are hurt; who was only shot at is no figure.
        return proposition.Act switch
        {
            ActKind.SexualViolence or ActKind.Torture or ActKind.IllTreatment => Harm.Injured,
            // "nine infants died of hunger".
            ActKind.Starvation when proposition.Clause >= 0 && IsPatient(proposition.Clause, n) && sentence.Tokens[proposition.ActWords.First] is "died" or "die" or "starved" => Harm.Killed,
            ActKind.Shooting when proposition.Clause >= 0 && (IsPatient(proposition.Clause, n) || Suffers(proposition, sentence.Words(n))) => Shot(proposition, n),
            _ => null,
        };
    }

    private bool IsPatient(int c, int n)
    {
        var clause = sentence.Clauses[c];
        if (!SubjectSuffers(c))
            return clause.Objects.Contains(n);
        // "was killed together with his two sons".
        if (n > clause.Verb + 1 && n <= clause.Verb + 3 && n < clause.End && sentence.Nouns[n].Persons is not null && (sentence.IsOneOf(n - 1, "with", "alongside") || sentence.IsPhrase(n - 1, "along with") || sentence.IsPhrase(n - 1, "together with")))
            return true;
        // "In the blast were killed six drivers": the subject follows.
        var subjects = sentence.SubjectsOf(c);
        return subjects.Count > 0 ? subjects.Contains(n) : clause.Objects.Contains(n);
    }

    // A passive, a verb of suffering, a past form that shares a passive ("were killed or injured") or stands without an object after persons ("12 others wounded").
    private bool SubjectSuffers(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        if (verb.Passive || propositions.OfClause(c) is { SubjectSuffers: true })
            return true;
        ref readonly var head = ref sentence.HeadOf(clause.Verb);
        if (clause.Objects.Count > 0 || (head.Form & FormKind.PastParticiple) == FormKind.Plain || !head.Is(LexiconCategory.Act))
            return false;
        if (clause.SubjectOf >= 0 && sentence.Chunks[sentence.Clauses[clause.SubjectOf].Verb].Passive)
            return true;
        return head.Entry!.As<ActKind>().HarmOf() is not null && sentence.SubjectsOf(c) is [var subject, ..] && sentence.Nouns[subject] is { PartyIsHead: false, Act: null, Weapon: null };
    }

    // "hold the families of eleven judges": those whose relatives suffer are not counted.
    private bool IsOwner(int n)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Host >= 0 && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Host] is { Number: < 0, Persons: { } host } && host.As<PersonKind>() is PersonKind.Resident or PersonKind.Relative or PersonKind.Child or PersonKind.Woman)
                return true;
        return false;
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
        null => proposition.Act switch { ActKind.Shooting => 2, ActKind.SexualViolence or ActKind.Torture or ActKind.IllTreatment => 1, _ => 0 },
        _ => 1,
    };

    // "shot three captives" tells a killing; "shot and wounded three" does not, and who was only shot at is no figure.
    private Harm? Shot(Proposition proposition, int n)
    {
        var (first, end) = sentence.WordsOfItem(sentence.Chunks[sentence.Clauses[proposition.Clause].Verb].Head);
        bool shot = sentence.Tokens[first].Equals("shot", StringComparison.OrdinalIgnoreCase) || sentence.Tokens[first].StartsWith("shoot", StringComparison.OrdinalIgnoreCase);
        bool at = end - first > 1 && sentence.Tokens[first + 1] is var particle && (particle.Equals("at", StringComparison.OrdinalIgnoreCase) || particle.Equals("towards", StringComparison.OrdinalIgnoreCase));
        return shot && !at ? InjuredToo(n, Harm.Killed) : null;
    }

    // "killed or injured", "killed and wounded" as one verb group after another on the same persons.
    internal Harm InjuredToo(int n, Harm harm)
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
