using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the party that a description means: one whose name holds its word ("the front"), else the most recent that the word fits ("the militants", "the army").</summary>
internal sealed class PartyDescriptions(PartyRegistry parties)
{
    private readonly List<int> _opposed = [];
    private CompiledEntry? _forces, _government;

    /// <summary>Parties that the sentence sets against the one described: the accuser of "the militia", whoever fights "the group".</summary>
    internal List<int> Opposed => _opposed;

    internal CompiledEntry Forces => _forces ??= parties.Entry(PartyRegistry.ForcesId)!;

    /// <summary>The adjective of a country; null when the lexicon knows none.</summary>
    internal CompiledEntry? DemonymOf(CompiledEntry country) => country.Attribute("country") is { } code ? parties.Entry("dm-" + code.ToLowerInvariant()) : null;

    internal CompiledEntry Government => _government ??= parties.Entry("ph-state-government")!;

    /// <summary>The party described; -1 when none is known that fits.</summary>
    /// <param name="kind">The kind that the word tells.</param>
    /// <param name="head">The word as an entry; null when it tells no more than its kind.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="definite">Whether "the" or a possessive points back.</param>
    /// <param name="single">Whether "a" introduces somebody new.</param>
    /// <param name="owned">Whether a possessive tells that somebody has them ("its air force"): the land that the text is about does not tell who.</param>
    internal int Of(PartyKind kind, CompiledEntry? head, ReadOnlySpan<char> word, bool definite, bool single, bool owned = false)
    {
        int party = kind switch
        {
            PartyKind.ArmedGroup or PartyKind.Militia => Group(kind, head, word, definite, single),
            PartyKind.StateForces => definite && head?.Attribute("role") is null && parties.Called(word, p => Fits(p) && parties[p].Kind is not PartyKind.Coalition) is >= 0 and var unit ? unit : OfCountry(PartyKind.StateForces, head),
            PartyKind.State => OfCountry(PartyKind.State, head),
            PartyKind.Coalition => OfName(PartyKind.Coalition, word),
            PartyKind.Ngo or PartyKind.Monitor => parties.MostRecent(static p => p.Kind is PartyKind.Ngo or PartyKind.Monitor),
            _ => -1,
        };
        if (party < 0 && kind is PartyKind.StateForces or PartyKind.State)
            party = kind == PartyKind.StateForces && parties.Called(word, p => Fits(p) && MayBe(parties[p], head?.Attribute("role"))) is >= 0 and var called ? called : OfCountryNamed(kind, owned);
        if (party >= 0)
            parties.Touch(party);
        return party;
    }

    private bool Fits(int party) => !_opposed.Contains(party);

    // "The front", "the movement" by name; "the rebels" are no militia; "gunmen" and "a group" are nobody told before, nor are settlers.
    private int Group(PartyKind kind, CompiledEntry? head, ReadOnlySpan<char> word, bool definite, bool single)
    {
        string? role = head?.Attribute("role");
        if (!definite && (single || role == "unidentified") || role == "apart")
            return -1;
        if (definite && parties.Called(word, Fits) is >= 0 and var called)
            return called;
        int party = kind == PartyKind.Militia ? Recent(static p => p.Kind == PartyKind.Militia) : -1;
        if (party < 0)
            party = role == "rebels" ? Recent(static p => p.Kind == PartyKind.ArmedGroup) : -1;
        // "The paramilitaries" are no guerrillas.
        if (party < 0 && role is not ("rebels" or "paramilitary"))
            party = Recent(static p => p.Kind is PartyKind.ArmedGroup or PartyKind.Militia);
        if (party < 0 && definite)
            party = Recent(static p => p.Kind == PartyKind.StateForces && p.Nation is null);
        if (definite && (party < 0 || role == "unidentified") && parties.MostRecent(static p => p.Described && p.Kind is PartyKind.ArmedGroup or PartyKind.Militia) is >= 0 and var told && (party < 0 || parties[told].LastSeen > parties[party].LastSeen))
            party = told;
        return party;
    }

    private int Recent(Func<PartyRecord, bool> fits, bool described = false)
    {
        int best = -1;
        for (int i = 0; i < parties.Count; i++)
            if ((described || !parties[i].Described) && !parties[i].Local && fits(parties[i]) && Fits(i) && (best < 0 || parties[i].LastSeen > parties[best].LastSeen))
                best = i;
        return best;
    }

    // "the coalition" is a party of that name, not any force that fights beside others.
    private int OfName(PartyKind kind, ReadOnlySpan<char> word)
    {
        string noun = word.ToString();
        return Recent(p => p.Kind == kind && p.Name.Contains(noun, StringComparison.OrdinalIgnoreCase), described: true);
    }

    // "The army" is that of the country the text is about, if it has been named.
    private int OfCountry(PartyKind kind, CompiledEntry? head) => OfHome(kind) is >= 0 and var home ? home : Recent(p => p.Kind == kind && MayHave(p, head?.Attribute("role")), described: true);

    // "the army" where the Free Syrian Army was told is the State's.
    private static bool MayBe(PartyRecord party, string? role) => role is not ("army" or "branch") || party.Kind == PartyKind.StateForces || party.Country is null;

    // "The police", "warplanes" are of a State; a brigade told before has none.
    private static bool MayHave(PartyRecord party, string? role) => role switch
    {
        "branch" => party.Nation is not null || party.Described,
        "army" => party.Nation is not null || party.Described || party.Name.EndsWith("Forces", StringComparison.OrdinalIgnoreCase) || party.Name.EndsWith("Army", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>The forces or the government, told before, of the country that the text is about; -1 when there are none.</summary>
    internal int OfHome(PartyKind kind) => parties.Country is { } country ? Recent(p => p.Kind == kind && p.Country == country) : -1;

    private int OfCountryNamed(PartyKind kind, bool owned)
    {
        int country = parties.MostRecent(static p => p.Country is not null && p.Kind is PartyKind.Country or PartyKind.State or PartyKind.StateForces);
        string? code = country >= 0 ? parties[country].Country : owned ? null : parties.Country;
        if (code is null || parties.Entry("dm-" + code.ToLowerInvariant()) is not { } demonym)
            return -1;
        return kind == PartyKind.State ? parties.Composed(demonym, Government, "government") : parties.Composed(demonym, Forces, "forces");
    }
}
