namespace Mosul.Ihl.Reading.Statements;

/// <summary>The acts told in the sentences just before, of which a sentence may say more without naming them again.</summary>
internal sealed class EarlierActs(SentenceContext sentence, SentencePropositions propositions)
{
    // How many sentences after an act may still speak of it.
    private const int Reach = 2;

    private readonly List<Proposition> _before = [];

    /// <summary>Acts of attack, harm or wrong told before this sentence, oldest first.</summary>
    internal IReadOnlyList<Proposition> Told => _before;

    /// <summary>Remembers what the sentence told, for those that follow.</summary>
    internal void Remember()
    {
        _before.RemoveAll(p => sentence.Index - p.Sentence >= Reach);
        foreach (var proposition in propositions.Found)
            if (proposition is { Continues: null, ByOthers: false } && IsWrong(proposition.Act) && Stance.IsTold(proposition.Stance))
                _before.Add(proposition);
    }

    /// <summary>Whether an act is one that somebody may be blamed for.</summary>
    internal static bool IsWrong(ActKind act) => act.IsAttack() || act.HarmOf() is not null || act.IsProhibitedConduct() && act != ActKind.Breach || act is ActKind.Destruction or ActKind.Arson;

    /// <summary>Makes one proposition tell more of an act told before.</summary>
    internal static void Continue(Proposition told, Proposition act)
    {
        told.Continues = act;
        told.Affected.AddRange(act.Affected);
        told.Objects.AddRange(act.Objects);
        told.Targets.AddRange(act.Targets);
        told.Weapons.AddRange(act.Weapons);
        told.Circumstances.AddRange(act.Circumstances);
    }
}
