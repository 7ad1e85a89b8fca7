using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Who did what to whom, as read from one clause or noun phrase, before it is known who says it.</summary>
internal sealed class Proposition
{
    internal required int Sentence { get; init; }

    internal required ActKind Act { get; set; }

    internal required TokenRange ActWords { get; set; }

    /// <summary>The clause.</summary>
    internal required TokenRange Words { get; set; }

    /// <summary>The clause of the sentence; -1 for a noun phrase.</summary>
    internal int Clause { get; init; } = -1;

    /// <summary>The chunk of the act's noun; -1 for a verb.</summary>
    internal int Chunk { get; init; } = -1;

    internal List<Agent> Agents { get; } = [];

    internal bool Either { get; set; }

    /// <summary>Done by people who are no party to the conflict.</summary>
    internal bool ByOthers { get; set; }

    /// <summary>Whether the subject of an active verb is the one harmed ("three lost their legs").</summary>
    internal bool SubjectSuffers { get; set; }

    /// <summary>Whether the passage around it is far from telling any breach.</summary>
    internal bool Quiet { get; set; }

    internal List<Agent> Opponents { get; } = [];

    internal List<(CompiledEntry Entry, TokenRange Words)> Affected { get; } = [];

    internal List<(CompiledEntry Entry, TokenRange Words)> Targets { get; } = [];

    internal List<(CompiledEntry Entry, TokenRange Words)> Objects { get; } = [];

    internal List<(WeaponKind Kind, TokenRange Words)> Weapons { get; } = [];

    internal List<(CircumstanceKind Kind, TokenRange Words)> Circumstances { get; } = [];

    internal List<(LegalLabel Label, TokenRange Words)> Labels { get; } = [];

    internal List<PlaceReference> Places { get; } = [];

    /// <summary>Index of the date phrase; -1 when none.</summary>
    internal int Date { get; set; } = -1;

    internal StanceKind Stance { get; set; } = StanceKind.Asserted;

    internal TokenRange StanceCue { get; set; } = TokenRange.None;

    internal bool Series { get; set; }

    internal bool Campaign { get; set; }

    /// <summary>Propositions of one sentence that tell of the same event share a group.</summary>
    internal int Group { get; set; } = -1;

    /// <summary>Whether the act's noun points back ("the attack").</summary>
    internal bool Anaphoric { get; set; }

    /// <summary>The act of an earlier sentence that this one tells a circumstance of; null when it tells an act of its own.</summary>
    internal Proposition? Continues { get; set; }

    /// <summary>The accuser's frame when the clause is the content of "accused X of …".</summary>
    internal SpeechFrame? Accusation { get; set; }

    /// <summary>The kind of conduct that its words tell together though none names it: whoever says most of them says it. Null when a word names the act.</summary>
    internal CompiledEntry? Sign { get; set; }

    /// <summary>Whether it counts as told in a stance that is none of what is done: to threaten some conduct, or to refuse what it withholds, is that conduct itself.</summary>
    internal bool IsToldIn(StanceKind stance) => Sign?.Attribute("stance") is { } stances && stances.Split('+').Contains(stance.ToString());

    internal List<Figure> Figures { get; } = [];

    /// <summary>Widens its words to hold these too.</summary>
    internal void Widen(TokenRange words) => Words = new(Math.Min(Words.First, words.First), Math.Max(Words.End, words.End));

    /// <summary>Adds a weapon unless its kind is known already; whether it was added.</summary>
    internal bool AddWeapon(WeaponKind kind, TokenRange words)
    {
        foreach (var (old, _) in Weapons)
            if (old == kind)
                return false;
        Weapons.Add((kind, words));
        return true;
    }

    internal bool HasCircumstance(CircumstanceKind kind)
    {
        foreach (var (told, _) in Circumstances)
            if (told == kind)
                return true;
        return false;
    }

    internal void AddCircumstance(CircumstanceKind kind, TokenRange words)
    {
        if (!HasCircumstance(kind))
            Circumstances.Add((kind, words));
    }

    /// <summary>Adds a legal word unless it is known already; whether it was added.</summary>
    internal bool AddLabel(LegalLabel label, TokenRange words)
    {
        foreach (var (old, _) in Labels)
            if (old == label)
                return false;
        Labels.Add((label, words));
        return true;
    }

    internal void SetStance(StanceKind stance, TokenRange cue)
    {
        Stance = stance;
        StanceCue = cue;
    }

    /// <summary>Takes a stance if it is weaker than the one known: the weakest hedge survives.</summary>
    internal void Hedge(StanceKind stance, TokenRange cue)
    {
        if (stance.IsWeakerThan(Stance))
            SetStance(stance, cue);
    }
}
