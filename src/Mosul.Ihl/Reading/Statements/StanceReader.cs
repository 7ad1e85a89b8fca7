using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads the commitment to a proposition that its own sentence shows: modals, conditions, governing verbs and hedges.</summary>
internal sealed class StanceReader(SentenceContext sentence)
{
    internal void Read(Proposition proposition, int c)
    {
        // "Should the army storm the camp, …".
        if (sentence.Items.Count > 1 && sentence.Items[0].Class == WordClass.Modal && sentence.Tokens[sentence.Items[0].First].Equals("should", StringComparison.OrdinalIgnoreCase))
            proposition.SetStance(StanceKind.Hypothetical, sentence.WordsOfItem(0));
        int clause = c;
        for (int steps = 0; steps < 8 && clause >= 0; steps++)
        {
            var current = sentence.Clauses[clause];
            ReadModal(proposition, current);
            if (current.Link == ClauseLink.Relative && AskedOf(current) is { } asked)
                proposition.SetStance(StanceKind.Hypothetical, asked);
            if (current.Link == ClauseLink.Conditional)
                proposition.SetStance(StanceKind.Hypothetical, sentence.Words(current.Linker));
            if (clause != c && current.Link is not ClauseLink.Relative && GovernedBy(sentence.VerbOf(current)) is { } governed)
                proposition.Hedge(governed, sentence.Words(current.Verb));
            if (clause != c && sentence.VerbOf(current) is { Category: LexiconCategory.Verb } accusing && accusing.Is(VerbKind.Accuse) && Nobody(clause) is { } nobody)
                proposition.Hedge(StanceKind.Denied, nobody);
            if (current.Link is ClauseLink.Complement or ClauseLink.Relative && current.Governor >= 0)
                ReadCueAbove(proposition, sentence.Clauses[current.Governor]);
            if (current.Linker > 0)
                ReadCueBefore(proposition, current.Linker);
            // A reported clause has its own commitment; the reporter's is added by the attribution.
            if (current.Link is ClauseLink.Complement or ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Relative)
                break;
            clause = current.Governor;
        }
        ReadCues(proposition);
        if (proposition.Chunk >= 0 && sentence.Chunks[proposition.Chunk].Generic && StanceKind.Hypothetical.IsWeakerThan(proposition.Stance))
            proposition.Stance = StanceKind.Hypothetical;
    }

    // "discussed whether an army that hides rockets under a school loses its protection": what such an army would do.
    private TokenRange? AskedOf(Clause relative)
    {
        foreach (int antecedent in relative.Subjects)
            if (sentence.Items[sentence.Chunks[antecedent].FirstItem].Is(FunctionWord.Indefinite))
                for (int c = 0; c < sentence.ClauseCount; c++)
                    if (sentence.Clauses[c] is { Link: ClauseLink.Conditional } condition && condition.Subjects.Contains(antecedent))
                        return sentence.Words(condition.Linker);
        return null;
    }

    // "Nobody accused the militia of burning the mill", "no witness has accused …".
    private TokenRange? Nobody(int clause)
    {
        foreach (int subject in sentence.SubjectsOf(clause))
            if (sentence.Chunks[subject].NoDeterminer || sentence.IsOneOf(subject, "nobody", "none") || sentence.IsPhrase(subject, "no one"))
                return sentence.Words(subject);
        return null;
    }

    private static StanceKind? GovernedBy(CompiledEntry? verb) => verb switch
    {
        null => null,
        _ when verb.Is(VerbKind.Intend) => StanceKind.Hypothetical,
        _ when verb.Is(VerbKind.Threaten) || verb is { Category: LexiconCategory.Act } act && act.As<ActKind>() == ActKind.Threat => StanceKind.Threatened,
        _ when verb.Is(VerbKind.Promise) => StanceKind.Promised,
        _ when verb.Is(VerbKind.Demand) => StanceKind.CalledFor,
        _ when verb.Is(VerbKind.Seem) => StanceKind.Suspected,
        _ => null,
    };

    // Hedges among the proposition's own words.
    private void ReadCues(Proposition proposition)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (item.Sense(LexiconCategory.Stance) is { } cue && (proposition.Words.Contains(item.First) && !CommentsOn(proposition, cue, item) || cue.Attribute("role") == "played"))
                proposition.Hedge(cue.As<StanceKind>(), new(item.First, item.End));
    }

    // "bombed a school in breach of its duty to …", "fired cluster rockets, prohibited under …": a norm told after the act measures what was done.
    private static bool CommentsOn(Proposition proposition, CompiledEntry cue, in Item item) =>
        cue.As<StanceKind>() == StanceKind.Norm && item.First >= proposition.ActWords.End;

    // "It is unclear how many died", "fears that troops will shell": the cue stands in the clause above.
    private void ReadCueAbove(Proposition proposition, Clause governor)
    {
        var range = sentence.Words(governor);
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (range.Contains(item.First) && item.Sense(LexiconCategory.Stance) is { } cue && cue.As<StanceKind>() is StanceKind.Denied or StanceKind.Unknown or StanceKind.NotVerified or StanceKind.Predicted or StanceKind.Hypothetical)
                proposition.Hedge(cue.As<StanceKind>(), new(item.First, item.End));
        foreach (int o in governor.Objects)
            if (IsLackOfProof(o))
                proposition.Hedge(StanceKind.Denied, sentence.Words(o));
    }

    // "found no sign that", "there is no evidence that", but "no doubt that".
    private bool IsLackOfProof(int phrase)
    {
        ref readonly var chunk = ref sentence.Chunks[phrase];
        if (!chunk.NoDeterminer && !sentence.Tokens[chunk.First].Equals("no", StringComparison.OrdinalIgnoreCase))
            return false;
        var word = sentence.Tokens[chunk.End - 1];
        foreach (string proof in Proofs)
            if (word.Equals(proof, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly string[] Proofs = ["sign", "signs", "evidence", "proof", "indication", "indications", "trace", "basis", "grounds", "reason"];

    // "It is unclear how many were killed": the cue stands alone before the clause.
    private void ReadCueBefore(Proposition proposition, int linker)
    {
        ref readonly var before = ref sentence.Chunks[linker - 1];
        for (int i = before.FirstItem; before.Kind == ChunkKind.Adverb && i < before.EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Stance) is { } cue && cue.As<StanceKind>() is StanceKind.Unknown or StanceKind.NotVerified)
                proposition.Hedge(cue.As<StanceKind>(), sentence.WordsOfItem(i));
    }

    private void ReadModal(Proposition proposition, Clause clause)
    {
        ref readonly var verb = ref sentence.Chunks[clause.Verb];
        if (verb.Modal >= 0 && StanceOf(sentence.Items[verb.Modal], verb.Perfect || proposition.Act == ActKind.Breach || IsNamed(proposition, clause)) is { } stance)
            proposition.Hedge(stance, sentence.WordsOfItem(verb.Modal));
    }

    // "The army's attacks on the camp could amount to war crimes": the attacks are told, only what to call them is weighed.
    private bool IsNamed(Proposition proposition, Clause clause)
    {
        if (proposition is not { Chunk: >= 0, Agents.Count: > 0 } || !clause.Subjects.Contains(proposition.Chunk))
            return false;
        foreach (int o in clause.Objects)
            if (sentence.Nouns[o].Label is not null)
                return true;
        return false;
    }

    // "may have shelled" suspects, "may shell" looks ahead.
    private StanceKind? StanceOf(in Item modal, bool perfect)
    {
        var word = sentence.Tokens[modal.First];
        if (word.Equals("may", StringComparison.OrdinalIgnoreCase) || word.Equals("might", StringComparison.OrdinalIgnoreCase))
            return perfect ? StanceKind.Suspected : StanceKind.Hypothetical;
        if (word.StartsWith("could", StringComparison.OrdinalIgnoreCase))
            return perfect ? StanceKind.Suspected : StanceKind.Hypothetical;
        if (word.StartsWith("would", StringComparison.OrdinalIgnoreCase))
            return StanceKind.Hypothetical;
        if (word.Equals("must", StringComparison.OrdinalIgnoreCase) || word.StartsWith("should", StringComparison.OrdinalIgnoreCase) || word.Equals("shall", StringComparison.OrdinalIgnoreCase))
            return perfect ? null : StanceKind.Norm;
        if (word.Equals("will", StringComparison.OrdinalIgnoreCase))
            return StanceKind.Predicted;
        return null;
    }
}
