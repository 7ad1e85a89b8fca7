using System.Runtime.InteropServices;
using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads conduct that a passage tells by several concepts over its sentences, none of which is the act by itself: "The hearing lasted four minutes. The accused had no lawyer."
/// The doer is the side in whose clause or of whose own the concepts are, else the only side that the passage names; where two sides may be meant, nobody is.
/// </summary>
internal sealed class ThemeReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, SentenceConcepts concepts, PassageSigns signs, UnactingSides unacting, CompiledLexicon lexicon)
{
    // How many sentences back a passage reaches, and how many words may stand between two concepts that must be beside each other.
    private const int Reach = 2;
    private const int Beside = 8;

    private readonly LackReader _lacks = new(sentence, concepts, lexicon);
    private readonly SideReader _sides = new(sentence, parties, unacting, lexicon);
    private readonly List<PassageSentence> _passage = [];
    private readonly Stack<PassageSentence> _spare = [];
    private readonly List<(ActKind Act, int Sentence)> _told = [];
    private readonly List<(PassageSentence In, TokenRange Words)> _parts = [];

    internal void Read()
    {
        var here = Note();
        while (_told.Count > 0 && sentence.Index - _told[0].Sentence > Reach)
            _told.RemoveAt(0);
        if (here.Concepts.Count == 0)
            return;
        ConceptSet near = default;
        foreach (var past in _passage)
            near |= past.All;
        foreach (var theme in lexicon.Scenes.ThemesOf(near))
            if (near.Holds(theme.Concepts) && (theme.AsksForAct || here.All.Shares(theme.Concepts)) && Meets(theme, here) && !IsTold(theme.Entry))
                Tell(theme.Entry, here);
    }

    private PassageSentence Note()
    {
        bool anew = sentence.StartsAnew();
        for (int s = _passage.Count - 1; s >= 0; s--)
            if (anew || sentence.Index - _passage[s].Index > Reach || sentence.Sentence.Paragraph - _passage[s].Paragraph > 1)
            {
                _spare.Push(_passage[s]);
                _passage.RemoveAt(s);
            }
        var here = _spare.TryPop(out var spare) ? spare : new PassageSentence();
        here.Begin(sentence.Index, sentence.Sentence.Paragraph);
        _lacks.Read(here.Concepts);
        here.Sum();
        _sides.Read(here.Sides);
        here.Told.AddRange(propositions.Found);
        _passage.Add(here);
        return here;
    }

    // Told in this passage before, as an act of its own or by its signs.
    private bool IsTold(CompiledEntry theme)
    {
        var act = theme.As<ActKind>();
        foreach (var (told, _) in _told)
            if (told == act)
                return true;
        foreach (var past in _passage)
            foreach (var proposition in past.Told)
                if (proposition.Act == act && proposition.Agents.Count > 0 && Stance.IsTold(proposition.Stance) && (CircumstanceOf(theme) is not { } kind || proposition.HasCircumstance(kind)))
                    return true;
        return false;
    }

    private static CircumstanceKind? CircumstanceOf(CompiledEntry theme) => theme.Attribute("circumstance") is { } name && Enum.TryParse(name, out CircumstanceKind kind) ? kind : null;

    // All parts of a theme stand in the passage, apart from each other, and something of it stands in this sentence.
    private bool Meets(Theme theme, PassageSentence here)
    {
        _parts.Clear();
        foreach (var part in theme.Parts)
            if (!(part.Act is { } act ? FindAct(act) : Find(part)))
                return false;
        foreach (var (past, _) in _parts)
            if (past == here)
                return true;
        return false;
    }

    private bool FindAct(int act)
    {
        for (int s = _passage.Count - 1; s >= 0; s--)
            foreach (var proposition in _passage[s].Told)
                if (act == FrameNeed.Any ? IsWrong(proposition) : proposition.Act == (ActKind)act)
                    return Take(_passage[s], proposition.ActWords);
        return false;
    }

    private bool Find(in ThemePart part)
    {
        for (int s = _passage.Count - 1; s >= 0; s--)
            foreach (ref readonly var concept in CollectionsMarshal.AsSpan(_passage[s].Concepts))
                if (concept.Lacking == part.Lacking && concept.Concepts.Shares(part.Concept) && !IsTaken(_passage[s], concept.Words) && (part.Behind.IsEmpty || IsFollowed(concept, part.Behind, _passage[s])))
                    return Take(_passage[s], concept.Words);
        return false;
    }

    // The same words are not two parts of a theme.
    private bool IsTaken(PassageSentence past, TokenRange words)
    {
        foreach (var (taken, part) in _parts)
            if (taken == past && part.Overlaps(words))
                return true;
        return false;
    }

    private static bool IsFollowed(in PassageConcept concept, in ConceptSet behind, PassageSentence of)
    {
        foreach (ref readonly var other in CollectionsMarshal.AsSpan(of.Concepts))
            if (other.Concepts.Shares(behind) && other.Words.First >= concept.Words.End && other.Words.First - concept.Words.End <= Beside)
                return true;
        return false;
    }

    private bool Take(PassageSentence past, TokenRange words)
    {
        _parts.Add((past, words));
        return true;
    }

    private static bool IsWrong(Proposition proposition) =>
        Stance.IsTold(proposition.Stance) && proposition.Act is not (ActKind.FailureToInvestigate or ActKind.DenialOfReparation) && (proposition.Act.IsProhibitedConduct() || proposition.Act.IsAttack() || proposition.Act.IsHarm() || proposition.Act == ActKind.Destruction);

    private void Tell(CompiledEntry theme, PassageSentence here)
    {
        if (DoersOf(theme) is not { Count: > 0 } doers)
            return;
        var proposition = propositions.Found.Find(p => p.Act == theme.As<ActKind>() && p.Agents.Count == 0 && Stance.IsTold(p.Stance)) ?? Start(theme.As<ActKind>(), here);
        if (proposition is null)
            return;
        foreach (var doer in doers)
            if (!proposition.Agents.Exists(a => a.Party == doer.Party))
                proposition.Agents.Add(doer);
        if (CircumstanceOf(theme) is { } kind)
            proposition.AddCircumstance(kind, _parts[^1].Words);
        if (proposition.Act == ActKind.Reprisal)
            AddStruck(proposition);
        _told.Add((proposition.Act, sentence.Index));
    }

    // Told by the first of its parts in this sentence that is told as done.
    private Proposition? Start(ActKind act, PassageSentence here)
    {
        if (signs.Denies(act))
            return null;
        foreach (var (past, words) in _parts)
            if (past == here && Start(act, words) is { } proposition)
                return proposition;
        return null;
    }

    private Proposition? Start(ActKind act, TokenRange words)
    {
        int chunk = sentence.Chunks.FindIndex(c => c.First <= words.First && words.First < c.End);
        int clause = chunk < 0 ? -1 : sentence.ClauseAt(chunk);
        if (clause < 0 && sentence.ClauseCount == 0)
            return null;
        var proposition = builder.Start(Math.Max(clause, 0), act, words);
        proposition.Widen(words);
        builder.Complete(proposition);
        if (!Stance.IsTold(proposition.Stance))
            return null;
        proposition.Group = propositions.Found.Count;
        propositions.Keep(proposition);
        return proposition;
    }

    // What an answer in kind fell on is told with the attacks of the passage.
    private void AddStruck(Proposition reprisal)
    {
        foreach (var past in _passage)
            foreach (var proposition in past.Told)
                if (proposition != reprisal && IsWrong(proposition))
                {
                    reprisal.Objects.AddRange(proposition.Objects);
                    reprisal.Affected.AddRange(proposition.Affected);
                }
    }

    // Those in whose clause or of whose own the parts are; else the only side of the passage.
    private List<Agent> DoersOf(CompiledEntry theme)
    {
        string? role = theme.Attribute("role");
        var wrongdoers = Wrongdoers();
        if (role is "wrongdoer" or "state" && wrongdoers.Exists(w => !parties[w.Party].Described))
            return OneSide(wrongdoers) && (role != "state" || parties[wrongdoers[0].Party].IsOfState) ? [wrongdoers[0]] : [];
        var near = new List<PassageSide>();
        foreach (var (past, words) in _parts)
            foreach (var side in past.Sides)
                if (side.Role is PassageRole.Doer or PassageRole.Owner && side.Words.Overlaps(words) && AgentOf(side) is { } doer && Fits(doer, role, wrongdoers))
                    near.Add(side with { Agent = doer });
        if (near.Count > 0)
            return AreJoined(near) ? [.. near.Select(static s => s.Agent)] : OneSide(near.ConvertAll(static s => s.Agent)) ? [near[0].Agent] : [];
        var named = new List<Agent>();
        foreach (var past in _passage)
            foreach (var side in past.Sides)
                if (side.Role != PassageRole.Other && AgentOf(side) is { } only && !parties[only.Party].Described && Fits(only, role, wrongdoers))
                    named.Add(only);
        if (named.Count == 0 && role is "wrongdoer" or "state")
            named.AddRange(wrongdoers.Where(w => Fits(w, role, [])));
        return named.Count > 0 && OneSide(named) ? [role == "speaker" ? named[0] : named[0] with { Form = ReferenceForm.Inherited }] : [];
    }

    // An adjective makes its State a party of the document only now that something is laid at its door.
    private Agent? AgentOf(PassageSide side) =>
        side.Demonym is null ? side.Agent
        : parties.Entry("ph-state-government") is { } government && parties.Composed(side.Demonym, government, "government") is var party && parties[party].Fights ? side.Agent with { Party = party }
        : null;

    // "Neither the one state nor the other has paid": the subjects of one clause.
    private static bool AreJoined(List<PassageSide> sides) => sides.Count > 1 && sides.TrueForAll(s => s.Role == PassageRole.Doer && s.Words == sides[0].Words);

    private bool Fits(Agent agent, string? role, List<Agent> wrongdoers) => role switch
    {
        "state" => parties[agent.Party].IsOfState,
        "supplier" => parties[agent.Party].IsOfState && !wrongdoers.Exists(w => parties[w.Party].IsOneSideWith(parties[agent.Party])),
        _ => true,
    };

    private List<Agent> Wrongdoers()
    {
        var doers = new List<Agent>();
        foreach (var past in _passage)
            foreach (var proposition in past.Told)
                if (IsWrong(proposition))
                    foreach (var agent in proposition.Agents)
                        if (parties[agent.Party].Fights)
                            doers.Add(agent);
        return doers;
    }

    private bool OneSide(List<Agent> agents) => agents.TrueForAll(a => parties[a.Party].IsOneSideWith(parties[agents[0].Party]));
}
