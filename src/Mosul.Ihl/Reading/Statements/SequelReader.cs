using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads sentences that say how the act just told was done: "There was no warning.", "No fighters were in the building, residents said."
/// Each is a proposition of its own about that act, with its own voice and stance; the doers are those of the act.
/// </summary>
internal sealed class SequelReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, AgentReader agents, PartyRegistry parties, ComplementReader complements)
{
    // How many sentences a circumstance may follow the act it is said of.
    private const int Reach = 2;

    private Proposition? _act;
    private int _sentence;
    private int _paragraph;

    internal void Read()
    {
        if (_act is { } act && IsNear() && !TellsOtherAct() && !sentence.StartsAnew())
            for (int c = 0; c < sentence.ClauseCount; c++)
                if (IsAbout(act, c))
                    Add(act, c);
        Remember();
    }

    private bool IsNear() => sentence.Index - _sentence <= Reach && sentence.Sentence.Paragraph - _paragraph <= (sentence.Index - _sentence == 1 ? 1 : 0);

    // An act of the sentence's own takes its circumstances; the harm that the act did does not.
    private bool TellsOtherAct()
    {
        foreach (var proposition in propositions.Found)
            if (!proposition.Act.IsHarm())
                return true;
        return false;
    }

    private bool IsAbout(Proposition act, int c)
    {
        var clause = sentence.Clauses[c];
        if (propositions.OfClause(c) is not null)
            return false;
        foreach (int subject in sentence.SubjectsOf(c))
            if (sentence.AgentOf(subject) is { } other && parties[other.Party].Fights && !act.Agents.Exists(a => a.Party == other.Party))
                return false;
        var words = sentence.Words(clause);
        foreach (var (kind, told) in complements.Found)
            if (words.Contains(told.First) && Tells(kind, act.Act))
                return true;
        if (sentence.Chunks[clause.Verb].Negated || sentence.Chunks[clause.Verb].Modal >= 0)
            return false;
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (words.Contains(cue.Item.First) && cue.Item.Sense(LexiconCategory.Circumstance) is { } circumstance && Tells(circumstance.As<CircumstanceKind>(), act.Act))
                return true;
        return false;
    }

    private void Add(Proposition act, int c)
    {
        var sequel = builder.Start(c, act.Act, sentence.Words(sentence.Clauses[c]));
        sequel.Continues = act;
        sequel.Anaphoric = true;
        agents.Inherit(sequel, act);
        builder.Complete(sequel);
        foreach (var (kind, words) in complements.Found)
            if (sequel.Words.Contains(words.First) && Tells(kind, act.Act))
                sequel.AddCircumstance(kind, words);
        propositions.Keep(sequel);
        _sentence = sentence.Index;
    }

    // Circumstances that a sentence may tell of an act told before; those of persons ("asleep") and of motive only with the act itself.
    private static bool Tells(CircumstanceKind kind, ActKind act) => kind switch
    {
        CircumstanceKind.Indiscriminate or CircumstanceKind.Disproportionate or CircumstanceKind.Deliberate or CircumstanceKind.Imprecise or CircumstanceKind.CannotBeDirected or CircumstanceKind.UnsuitableWeapon or CircumstanceKind.NoWarning
            or CircumstanceKind.PrecautionsOmitted or CircumstanceKind.KnownProtected or CircumstanceKind.ToTerrorise => act.IsAttack(),
        CircumstanceKind.NoMilitaryObjective or CircumstanceKind.MilitaryPresence or CircumstanceKind.Wanton => act.IsAttack() || act is ActKind.Destruction or ActKind.Arson,
        CircumstanceKind.MethodOfWarfare or CircumstanceKind.CiviliansInNeed => act is ActKind.Siege or ActKind.Starvation or ActKind.AidObstruction,
        _ => false,
    };

    private void Remember()
    {
        foreach (var proposition in propositions.Found)
            if (proposition is { Agents.Count: > 0, Continues: null } && Stance.IsTold(proposition.Stance) && (proposition.Act.IsAttack() || proposition.Act is ActKind.Destruction or ActKind.Arson or ActKind.Siege or ActKind.Starvation or ActKind.AidObstruction))
            {
                _act = proposition;
                _sentence = sentence.Index;
                _paragraph = sentence.Sentence.Paragraph;
            }
    }
}
