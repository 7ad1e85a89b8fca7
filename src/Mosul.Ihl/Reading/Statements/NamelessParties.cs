using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Takes parties that a text only describes ("soldiers", "a jet", "the rebels") for the one of that kind that it names, wherever it does so: "Soldiers burned the mill, a priest said. The Kenyan army denied it."
/// Where it names two States or two groups, where the named ones only suffer, or where both stand in one sentence, the nameless stay nameless.
/// </summary>
internal sealed class NamelessParties(PartyRegistry parties, CompiledLexicon lexicon)
{
    private static readonly string[] Forces =
    [
        "soldiers", "soldier", "troops", "army", "military", "forces", "police", "policemen", "gendarmes", "servicemen", "conscripts", "infantry", "infantrymen", "paratroopers", "commandos", "marines", "gunners", "artillery",
        "air force", "navy", "jet", "jets", "warplane", "warplanes", "bombers", "gunship", "gunships", "aircraft", "helicopter", "helicopters", "fighter jets", "gunboats", "tanks",
    ];

    // Those who hold others, for a State or a group alike.
    private static readonly string[] Keepers = ["guards", "guard", "jailers", "jailer", "captors", "captor", "warders", "warder", "interrogators", "interrogator", "torturers"];

    private static readonly string[] Rebels = ["rebels", "insurgents", "militants", "guerrillas", "jihadists", "separatists", "militiamen", "militia"];

    // No guerrillas.
    private static readonly string[] Paramilitaries = ["paramilitaries"];

    // Pairs that one sentence names beside each other: two of them, not one.
    private readonly HashSet<(int Nameless, int Named)> _together = [];

    /// <summary>Takes note of who stands beside whom in a sentence.</summary>
    internal void Note(SentenceContext sentence)
    {
        // "Soldiers burned the mill, the Kenyan commission said": who only tells of them is no other side.
        int voice = parties.LastSpeaker >= 0 && parties[parties.LastSpeaker].IsOfState && !Accuses(sentence) ? parties.LastSpeaker : -1;
        foreach (ref readonly var nameless in sentence.Nouns.AsSpan())
            if (nameless.Party >= 0 && parties[nameless.Party].Described)
                foreach (ref readonly var named in sentence.Nouns.AsSpan())
                    if (named.Party >= 0 && named.Party != voice && !parties[named.Party].Described && parties[named.Party].Fights)
                        _together.Add((nameless.Party, named.Party));
    }

    private static bool Accuses(SentenceContext sentence)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.VerbOf(sentence.Clauses[c]) is { } verb && verb.Is(VerbKind.Accuse))
                return true;
        return false;
    }

    /// <summary>Settles whose the nameless are, once the text is read.</summary>
    /// <param name="home">ISO code of the country that all places of the text lie in; null when they lie in several, or in none that is known.</param>
    internal void Settle(string? home)
    {
        int forces = OnlyForces(home), group = OnlyGroup(), side = OnlySide();
        for (int i = 0; i < parties.Count; i++)
            if (side >= 0 && IsNameless(parties[i], PartyKind.StateForces, Keepers))
            {
                Merge(i, side);
            }
            else if (IsNameless(parties[i], PartyKind.StateForces, Forces))
            {
                if (forces >= 0)
                    Merge(i, forces);
                else if (Home(home) is { } nation && lexicon.Find(PartyRegistry.ForcesId) is { } head && IsAtHome(parties[i]))
                    parties.Merge(i, parties.Composed(nation, head, parties[i].Name));
            }
            else if (group >= 0 && (IsNameless(parties[i], PartyKind.ArmedGroup, Rebels) || IsNameless(parties[i], PartyKind.Militia, Rebels) || parties[group].Kind != PartyKind.ArmedGroup && IsNameless(parties[i], PartyKind.Militia, Paramilitaries)))
            {
                Merge(i, group);
            }
    }

    private void Merge(int nameless, int named)
    {
        foreach (var (one, other) in _together)
            if (one == nameless && parties[other].IsOneSideWith(parties[named]))
                return;
        parties.Merge(nameless, named);
    }

    private static bool IsNameless(PartyRecord party, PartyKind kind, string[] words)
    {
        if (party is not { Described: true, Local: false } || party.Kind != kind)
            return false;
        foreach (string word in words)
            if (party.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (party.Name.Length == word.Length || kind == PartyKind.StateForces && party.Name[^(word.Length + 1)] == ' '))
                return true;
        return false;
    }

    // The forces of the one State whose forces the text names; -1 when it names no State's, two States, or another than the one that all its places lie in.
    private int OnlyForces(string? home)
    {
        int best = -1;
        for (int i = 0; i < parties.Count; i++)
        {
            var party = parties[i];
            if (party.Described || !party.IsOfState && party.Kind != PartyKind.Coalition)
                continue;
            if (party.Kind == PartyKind.Coalition || party.Nation is null || party.Suffers || home is not null && party.Country is not null && party.Country != home || best >= 0 && party.Nation != parties[best].Nation)
                return -1;
            if (best < 0 || parties[best].Kind != PartyKind.StateForces)
                best = i;
        }
        return best >= 0 && parties[best].Kind == PartyKind.StateForces ? best : -1;
    }

    // The one armed group that the text names, where it has a word in it; -1 when it names none or several.
    private int OnlyGroup()
    {
        int best = -1;
        for (int i = 0; i < parties.Count; i++)
            if (parties[i] is { Described: false, Kind: PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Composite })
            {
                if (best >= 0 || parties[i].Suffers || !parties[i].Speaks || parties[i].Kind == PartyKind.Composite)
                    return -1;
                best = i;
            }
        return best;
    }

    // The one side that the text names; -1 when it names none or several.
    private int OnlySide()
    {
        int best = -1;
        for (int i = 0; i < parties.Count; i++)
        {
            // "the KLF": a body of which the text has not told the kind.
            if (parties[i] is not { Described: false } party || !party.Fights && party.Kind != PartyKind.Unknown)
                continue;
            if (best >= 0 && !party.IsOneSideWith(parties[best]))
                return -1;
            if (best < 0 || party.Kind == PartyKind.StateForces)
                best = i;
        }
        return best >= 0 && parties[best].Kind is not (PartyKind.Composite or PartyKind.Country) ? best : -1;
    }

    // The country of all places, where the text tells of no other State but as a voice.
    private CompiledEntry? Home(string? home)
    {
        if (home is null)
            return null;
        for (int i = 0; i < parties.Count; i++)
            if (parties[i] is { Speaks: false, Country: { } country } && country != home || parties[i].Kind == PartyKind.Coalition)
                return null;
        return lexicon.Find("dm-" + home.ToLowerInvariant());
    }

    // "soldiers", "the police": no foreign jet.
    private static bool IsAtHome(PartyRecord party)
    {
        foreach (string word in Forces.AsSpan(..10))
            if (party.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
