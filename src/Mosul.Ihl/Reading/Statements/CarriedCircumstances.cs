using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Brings a circumstance told beside an act to the act: in another clause ("shot fighters after they had laid down their arms"), in the sentence after
/// ("Their hands were bound.", "No charges were brought.") or in the one before ("They had surrendered. Soldiers shot them.").
/// </summary>
internal sealed class CarriedCircumstances(SentenceContext sentence, SentencePropositions propositions, FrameReader frames, ComplementReader complements)
{
    // How many sentences after an act may still tell of it: what happened to those held is told late.
    private const int Reach = 2;
    private const int LongAgo = -10;

    private readonly List<Proposition> _before = [];
    private readonly List<(CircumstanceKind Kind, TokenRange Words)> _here = [];
    private readonly List<(CircumstanceKind Kind, TokenRange Words)> _pending = [];
    private int _pendingSentence = LongAgo;
    private readonly List<Proposition> _seizures = [];
    private int _seizedSentence = LongAgo;

    /// <summary>The circumstances that the sentence tells, denied and conditional ones apart.</summary>
    internal List<(CircumstanceKind Kind, TokenRange Words)> Told => _here;

    /// <summary>Finds what the sentence tells; to be called before <see cref="Carry"/>.</summary>
    internal void Find()
    {
        _here.Clear();
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            foreach (var sense in cue.Item.Senses!)
                if (sense.Category == LexiconCategory.Circumstance && IsTold(cue.Chunk, cue.Item.End))
                    _here.Add((sense.Entry.As<CircumstanceKind>(), new(cue.Item.First, cue.Item.End)));
        // Who surrenders is out of the fight.
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
            for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem && sentence.Chunks[chunk].MayHold(LexiconCategory.Act); i++)
                if (sentence.Items[i].Sense(LexiconCategory.Act) is { } act && act.As<ActKind>() == ActKind.Surrender && IsTold(chunk, 0))
                    _here.Add((CircumstanceKind.HorsDeCombat, sentence.WordsOfItem(i)));
        foreach (var (kind, words) in complements.Found)
            if (kind != CircumstanceKind.Punitive)
                _here.Add((kind, words));
        foreach (var proposition in propositions.Found)
            if (proposition is { Act: ActKind.Perfidy, Clause: >= 0 })
                _here.Add((CircumstanceKind.ProtectedStatusFeigned, proposition.ActWords));
        if (_here.Exists(static h => h.Kind == CircumstanceKind.ProtectedStatusFeigned))
            _here.RemoveAll(static h => h.Kind == CircumstanceKind.HorsDeCombat);
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (frames.PurposeOf(c) is { } purpose)
                _here.Add((purpose, sentence.Words(sentence.Clauses[c])));
    }

    internal void Carry()
    {
        JoinPredicates();
        foreach (var (kind, words) in complements.Found)
            if (kind == CircumstanceKind.Punitive)
                Punish(words);
        if (sentence.Index - _pendingSentence == 1)
            foreach (var (kind, words) in _pending)
                CarryOn(kind, words);
        if (sentence.Index - _seizedSentence == 1)
            foreach (var seizure in _seizures)
                HoldVictims(seizure, false);
        foreach (var seizure in propositions.Found)
            if (IsSeizure(seizure))
                HoldVictims(seizure, true);
        foreach (var (kind, words) in _here)
            if (!CarryWithin(kind, words))
                CarryBack(kind, words);
        Remember();
    }

    // "shelled the market and gave no warning", "opened the valves and lit the oil, for no purpose": a predicate that tells no act of its own says how the one it is joined to was done.
    private void JoinPredicates()
    {
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (cue.Item.Sense(LexiconCategory.Circumstance) is { } circumstance && sentence.ClauseAt(cue.Chunk) is >= 0 and var clause && sentence.Clauses[clause] is { SubjectOf: >= 0, Subjects.Count: 0 } joined
                && joined.Governor == sentence.Clauses[joined.SubjectOf].Governor && IsTold(cue.Chunk, cue.Item.End) && propositions.OfClause(clause) is null && propositions.OfClause(joined.SubjectOf) is { } proposition)
                proposition.AddCircumstance(circumstance.As<CircumstanceKind>(), new(cue.Item.First, cue.Item.End));
    }

    /// <summary>Whether a circumstance of the kind can qualify the act.</summary>
    internal static bool Qualifies(CircumstanceKind kind, ActKind act) => kind switch
    {
        CircumstanceKind.InCustody => IsViolence(act) || act is ActKind.Torture or ActKind.IllTreatment or ActKind.Humiliation or ActKind.SexualViolence,
        CircumstanceKind.HorsDeCombat or CircumstanceKind.Unarmed => IsViolence(act),
        CircumstanceKind.Fleeing => IsViolence(act) || act.IsAttack(),
        CircumstanceKind.WithoutProcess => act is ActKind.Detention or ActKind.Abduction or ActKind.Trial,
        CircumstanceKind.NotAcknowledged => act is ActKind.Detention or ActKind.Abduction or ActKind.EnforcedDisappearance,
        CircumstanceKind.ToCompel => act is ActKind.Detention or ActKind.Abduction or ActKind.PreventingFlight or ActKind.Killing or ActKind.Execution,
        CircumstanceKind.ToExtract => act is ActKind.Torture or ActKind.IllTreatment or ActKind.Trial,
        CircumstanceKind.AgainstGroup => act.IsProhibitedConduct() || act is ActKind.Killing or ActKind.Detention or ActKind.EvacuationOrder,
        CircumstanceKind.ToDestroyGroup => act.IsProhibitedConduct() || act is ActKind.Killing,
        CircumstanceKind.Punitive => act is ActKind.Destruction or ActKind.Arson or ActKind.Starvation or ActKind.AidObstruction or ActKind.Detention or ActKind.Looting or ActKind.Killing or ActKind.Execution or ActKind.ForcedDisplacement or ActKind.EvacuationOrder or ActKind.Siege or ActKind.Abduction,
        CircumstanceKind.Coerced => act is ActKind.EvacuationOrder or ActKind.Enslavement,
        CircumstanceKind.ToTerrorise => IsViolence(act) || act.IsAttack() || act is ActKind.CollectivePunishment or ActKind.Torture or ActKind.BodyDesecration or ActKind.SexualViolence or ActKind.Arson or ActKind.Destruction or ActKind.Threat or ActKind.Abduction,
        CircumstanceKind.ToShield => act is ActKind.PreventingFlight or ActKind.ForcedDisplacement or ActKind.Detention or ActKind.Abduction or ActKind.MilitaryUse or ActKind.HostageTaking,
        CircumstanceKind.MethodOfWarfare => act is ActKind.Starvation or ActKind.Siege or ActKind.AidObstruction or ActKind.Destruction or ActKind.Arson or ActKind.Looting,
        CircumstanceKind.NoMilitaryObjective => act.IsAttack() || act is ActKind.Destruction or ActKind.Arson or ActKind.EnvironmentalDamage,
        CircumstanceKind.Indiscriminate or CircumstanceKind.Imprecise or CircumstanceKind.CannotBeDirected or CircumstanceKind.Disproportionate or CircumstanceKind.PrecautionsOmitted => act.IsAttack(),
        CircumstanceKind.ProtectedStatusFeigned => IsViolence(act) || act is ActKind.Attack or ActKind.Injury or ActKind.Ambush or ActKind.Bombing or ActKind.Capture,
        CircumstanceKind.Wanton or CircumstanceKind.SevereEnvironmental => act is ActKind.Destruction or ActKind.Arson or ActKind.EnvironmentalDamage,
        _ => false,
    };

    private static bool IsViolence(ActKind act) => act is ActKind.Killing or ActKind.Shooting or ActKind.Execution or ActKind.Massacre;

    // Purposes and grounds are those of the sentence that tells them; what is told of the victims or their case may follow.
    private static bool MayFollow(CircumstanceKind kind) => kind is CircumstanceKind.InCustody or CircumstanceKind.HorsDeCombat or CircumstanceKind.Unarmed or CircumstanceKind.WithoutProcess or CircumstanceKind.NotAcknowledged or CircumstanceKind.ToCompel or CircumstanceKind.ToDestroyGroup;

    // Neither negated nor conditional, unless the words themselves are so ("have never heard of him").
    private bool IsTold(int chunk, int end)
    {
        int clause = sentence.ClauseAt(chunk);
        if (clause < 0 || sentence.Chunks[sentence.Clauses[clause].Verb].End <= end)
            return true;
        ref readonly var verb = ref sentence.Chunks[sentence.Clauses[clause].Verb];
        return !verb.Negated && verb.Modal < 0 && sentence.Clauses[clause].Link != Clauses.ClauseLink.Conditional;
    }

    // "burned it because it had backed the rebels": what is done to homes and supplies falls on whoever lives there; a person may be held for what he did himself.
    private void Punish(TokenRange ground)
    {
        foreach (var proposition in propositions.Found)
            if (proposition.Act is ActKind.Destruction or ActKind.Arson or ActKind.Starvation or ActKind.AidObstruction or ActKind.Siege or ActKind.ForcedDisplacement)
                proposition.AddCircumstance(CircumstanceKind.Punitive, ground);
    }

    // The nearest act of the sentence that it can qualify, and what the same doers do beside it.
    private bool CarryWithin(CircumstanceKind kind, TokenRange words)
    {
        Proposition? nearest = null;
        foreach (var proposition in propositions.Found)
            if (Qualifies(kind, proposition.Act) && (kind != CircumstanceKind.ProtectedStatusFeigned || IsDoneBySubject(words, proposition)) && (nearest is null || Distance(proposition, words) < Distance(nearest, words)))
                nearest = proposition;
        nearest?.AddCircumstance(kind, words);
        if (nearest is not null)
            foreach (var proposition in propositions.Found)
                if (proposition.Group == nearest.Group && Qualifies(kind, proposition.Act))
                    proposition.AddCircumstance(kind, words);
        return nearest is not null;
    }

    // "The men waved a white flag and shot two guards", "fighters dressed as nurses opened fire": who feigns must be who strikes; "they waved a white flag and were shot" is the other way round.
    private bool IsDoneBySubject(TokenRange sign, Proposition act)
    {
        if (act.Clause < 0 || sentence.Chunks[sentence.Clauses[act.Clause].Verb].Passive)
            return false;
        int shown = -1;
        for (int chunk = 0; chunk < sentence.Chunks.Count && shown < 0; chunk++)
            if (sentence.Chunks[chunk].First <= sign.First && sign.First < sentence.Chunks[chunk].End)
                shown = sentence.ClauseAt(chunk);
        return shown < 0 || shown == act.Clause || sentence.SubjectsOf(shown) is var theirs && sentence.SubjectsOf(act.Clause) is var doers && (doers.Count > 0 && theirs.Count > 0 && theirs[0] == doers[0]);
    }

    private static int Distance(Proposition proposition, TokenRange words) => Math.Abs(proposition.ActWords.First - words.First);

    private void CarryBack(CircumstanceKind kind, TokenRange words)
    {
        if (!MayFollow(kind))
            return;
        int reach = kind is CircumstanceKind.WithoutProcess or CircumstanceKind.NotAcknowledged or CircumstanceKind.ToCompel ? Reach : 1;
        for (int i = _before.Count - 1; i >= 0; i--)
            if (sentence.Index - _before[i].Sentence <= reach && Qualifies(kind, _before[i].Act))
            {
                _before[i].AddCircumstance(kind, words);
                return;
            }
    }

    // "They had surrendered. Soldiers shot them.": only of persons that the act does not name anew.
    private void CarryOn(CircumstanceKind kind, TokenRange words)
    {
        foreach (var proposition in propositions.Found)
            if (Qualifies(kind, proposition.Act) && (proposition.Affected.Count == 0 || proposition.Affected[0].Words.First < sentence.Sentence.FirstToken || IsDefinite(proposition.Affected[0].Words)))
                proposition.AddCircumstance(kind, words);
    }

    private bool IsDefinite(TokenRange words)
    {
        foreach (ref readonly var chunk in sentence.Chunks)
            if (chunk.First == words.First)
                return chunk.Definite || chunk.Pronoun;
        return true;
    }

    // Who was seized, bound, led away or tormented is in the hands of those who did it: "dragged the men out and shot them".
    private void HoldVictims(Proposition seizure, bool sameSentence)
    {
        foreach (var proposition in propositions.Found)
            if (proposition != seizure && Qualifies(CircumstanceKind.InCustody, proposition.Act) && (!sameSentence || proposition.ActWords.First > seizure.ActWords.First) && SharesDoer(seizure, proposition) && SharesVictims(seizure, proposition))
                proposition.AddCircumstance(CircumstanceKind.InCustody, seizure.ActWords);
    }

    private static bool IsSeizure(Proposition proposition) =>
        proposition.Act is ActKind.Detention or ActKind.Abduction or ActKind.HostageTaking or ActKind.HumanShielding or ActKind.Torture or ActKind.IllTreatment or ActKind.Humiliation && !proposition.Stance.IsWeakerThan(StanceKind.Suspected);

    private static bool SharesDoer(Proposition seizure, Proposition proposition)
    {
        if (seizure.Agents.Count == 0 || proposition.Agents.Count == 0)
            return true;
        foreach (var agent in seizure.Agents)
            foreach (var other in proposition.Agents)
                if (agent.Party == other.Party)
                    return true;
        return false;
    }

    // The same persons by a pronoun, or nobody named anew ("twelve were shot").
    private bool SharesVictims(Proposition seizure, Proposition proposition)
    {
        if (proposition.Affected.Count == 0)
            return proposition.Targets.Count == 0 && proposition.Opponents.Count == 0;
        foreach (var (entry, words) in proposition.Affected)
            foreach (var (held, heldWords) in seizure.Affected)
                if (words == heldWords || entry.Value == held.Value && IsDefinite(words))
                    return true;
        return false;
    }

    private void Remember()
    {
        _before.RemoveAll(p => sentence.Index - p.Sentence >= Reach);
        _before.AddRange(propositions.Found);
        _pending.Clear();
        _pendingSentence = sentence.Index;
        foreach (var told in _here)
            if (told.Kind is CircumstanceKind.InCustody or CircumstanceKind.HorsDeCombat)
                _pending.Add(told);
        _seizures.Clear();
        _seizedSentence = sentence.Index;
        foreach (var proposition in propositions.Found)
            if (IsSeizure(proposition))
                _seizures.Add(proposition);
    }
}
