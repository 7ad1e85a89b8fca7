namespace Mosul.Ihl.Law;

/// <summary>Says which norms apply to an event and why others do not. It looks the conflict up by its parties first, then by date and place; it assumes no fact that nobody gave. Thread-safe.</summary>
public sealed partial class Applicability
{
    private static readonly string[] CommonPlaceWords = ["city", "town", "village", "camp", "strip", "district", "province", "governorate", "region", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "front", "border"];

    private readonly LawCatalogue _catalogue;
    private readonly Lazy<ConflictIndex> _index;

    /// <summary>A service over a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public Applicability(LawCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        _index = new(() => new ConflictIndex(_catalogue));
    }

    /// <summary>The service over the catalogue that ships with the library.</summary>
    public static Applicability Default { get; } = new(LawCatalogue.Default);

    /// <summary>Places a situation among the conflicts.</summary>
    /// <param name="situation">What is known of the event.</param>
    /// <returns>The classification that counts, with its reason.</returns>
    public ConflictSetting Resolve(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var index = _index.Value;
        var (matches, reason) = Match(situation, index);
        var classification = situation.Classification ?? Classify(matches);
        if (situation.Classification is not null)
            reason = $"The classification is the claim of {classification.Source}.";
        var accusedKeys = situation.Accused is { } accused ? index.KeysOf(accused) : ValueList<string>.Empty;
        var accusedStates = StatesOf(accusedKeys);
        var allied = AlliedStates(matches, accusedKeys);
        return new ConflictSetting
        {
            Situation = situation,
            Classification = classification,
            Matches = matches,
            Reason = reason,
            Accused = KindOf(situation.Accused, accusedStates, matches, accusedKeys),
            AccusedStateIds = accusedStates.Count > 0 ? accusedStates : allied,
            OtherStateIds = OtherStates(situation, matches, index, accusedStates.Count > 0 ? accusedStates : allied),
            TerritoryId = Territory(situation, matches),
        };
    }

    private (ValueList<PhaseMatch> Matches, string Reason) Match(Situation situation, ConflictIndex index)
    {
        // Two parties found by the same keys (a government and its army) are one side.
        var parties = new List<(Party Party, ValueList<string> Keys)>();
        bool accusedKnown = false;
        foreach (var party in situation.Accused is { } accused ? situation.Others.Prepend(accused) : situation.Others)
        {
            var keys = index.KeysOf(party);
            if (keys.Count == 0 || parties.Exists(item => item.Keys.Equals(keys)))
                continue;
            accusedKnown |= ReferenceEquals(party, situation.Accused);
            parties.Add((party, keys));
        }
        string? territory = situation.Country is { } country ? _catalogue.FindState(country)?.Id : null;
        if (parties.Count == 0)
            return MatchByPlace(situation, territory, index);

        var found = new Dictionary<int, List<string>>();
        foreach (var (party, keys) in parties)
            foreach (int phase in index.PhasesOf(keys))
            {
                if (!found.TryGetValue(phase, out var ids))
                    found[phase] = ids = [];
                ids.Add(party.Id);
            }
        int needed = Math.Min(parties.Count, 2);
        var candidates = found.Where(item => item.Value.Count >= needed && (!accusedKnown || item.Value.Contains(situation.Accused!.Id))).Select(static item => (Phase: item.Key, Parties: item.Value)).ToList();
        string names = string.Join(", ", parties.Select(static item => item.Party.Name));
        if (candidates.Count == 0)
            return (ValueList<PhaseMatch>.Empty, parties.Count > 1
                ? $"The catalogue knows no conflict between these parties: {names}."
                : $"The catalogue knows no conflict of {names}.");
        var dated = candidates.Where(item => Overlaps(index.Phases[item.Phase].Phase, situation.When)).ToList();
        if (dated.Count == 0)
            return (ValueList<PhaseMatch>.Empty, $"The catalogue has conflicts of {names}, but none at that date.");
        var here = territory is null ? dated : dated.Where(item => Contains(index.Phases[item.Phase].Conflict.Territory, territory)).ToList();
        string place = "";
        if (here.Count == 0)
        {
            if (needed < 2)
                return (ValueList<PhaseMatch>.Empty, $"The catalogue knows no conflict of {names} in that country at that date.");
            here = dated;
            place = " It happened outside the territory the catalogue gives for it.";
        }
        here = ByPlaceName(here, situation.PlaceNames, index);
        int best = here.Max(static item => item.Parties.Count);
        var matches = Order(here.Where(item => item.Parties.Count == best).Select(item => (item.Phase, item.Parties.ToValueList())), index);
        string date = HasDate(situation.When) ? "" : " The date is not known, so every phase counts.";
        return (matches, $"Found by its parties ({names}): {Describe(matches)}.{date}{place}");
    }

    /// <summary>Of several conflicts, those that bear the name of the place; all when none does.</summary>
    private static List<(int Phase, List<string> Parties)> ByPlaceName(List<(int Phase, List<string> Parties)> found, ValueList<string> places, ConflictIndex index)
    {
        var words = places.SelectMany(static place => place.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries)).Where(static word => word.Length > 3 && !Array.Exists(CommonPlaceWords, common => word.Equals(common, StringComparison.OrdinalIgnoreCase))).ToList();
        var named = found.Where(item => words.Exists(word => IsNamed(index.Phases[item.Phase].Conflict, word))).ToList();
        return named.Count > 0 ? named : found;
    }

    private static bool IsNamed(Conflict conflict, string word) => conflict.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || conflict.Aliases.Any(alias => alias.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static (ValueList<PhaseMatch> Matches, string Reason) MatchByPlace(Situation situation, string? territory, ConflictIndex index)
    {
        if (territory is null || !HasDate(situation.When))
            return (ValueList<PhaseMatch>.Empty, "No party to a conflict of the catalogue is known, and not both place and date.");
        var phases = Enumerable.Range(0, index.Phases.Length).Where(i => Overlaps(index.Phases[i].Phase, situation.When) && Contains(index.Phases[i].Conflict.Territory, territory));
        var matches = Order(phases.Select(static i => (i, ValueList<string>.Empty)), index);
        return matches.Count == 0
            ? (matches, "The catalogue knows no conflict in that country at that date; it does not follow that there was none.")
            : (matches, $"No party is known; found by place and date only: {Describe(matches)}.");
    }

    private static ValueList<PhaseMatch> Order(IEnumerable<(int Phase, ValueList<string> PartyIds)> found, ConflictIndex index) =>
        found.OrderBy(item => index.Phases[item.Phase].Conflict.ParentId is null).ThenBy(static item => item.Phase)
            .Select(item => new PhaseMatch(index.Phases[item.Phase].Conflict.Id, index.Phases[item.Phase].Phase, item.PartyIds)).ToValueList();

    private static string Describe(ValueList<PhaseMatch> matches) => string.Join(", ", matches.Select(static match => match.ConflictId).Distinct(StringComparer.Ordinal));

    private static ConflictClassification Classify(ValueList<PhaseMatch> matches)
    {
        if (matches.Count == 0)
            return ConflictClassification.Unknown;
        bool byPlace = matches.All(static match => match.PartyIds.Count == 0);
        return new ConflictClassification
        {
            Classes = matches.SelectMany(static match => match.Phase.Classes).Distinct().ToValueList(),
            Source = $"catalogue: {Describe(matches)}",
            Confidence = byPlace ? Confidence.Low : matches.Min(static match => match.Phase.Confidence),
        };
    }

    private ValueList<string> StatesOf(ValueList<string> keys) => keys.Where(key => _catalogue.FindState(key)?.Id == key).ToValueList();

    /// <summary>The State a group fights with, where the catalogue says so.</summary>
    private ValueList<string> AlliedStates(ValueList<PhaseMatch> matches, ValueList<string> accusedKeys) =>
        matches.SelectMany(static match => match.Phase.Parties)
            .Where(party => party.AlliedWith is not null && ConflictIndex.Names(party, accusedKeys))
            .Select(party => _catalogue.FindState(party.AlliedWith!)?.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();

    private static AccusedKind KindOf(Party? accused, ValueList<string> states, ValueList<PhaseMatch> matches, ValueList<string> keys)
    {
        switch (accused?.Kind)
        {
            case null:
                return AccusedKind.Unknown;
            case PartyKind.State or PartyKind.StateForces or PartyKind.Country or PartyKind.Coalition:
                return AccusedKind.State;
            case PartyKind.ArmedGroup:
                return AccusedKind.ArmedGroup;
            case PartyKind.Intergovernmental:
                return AccusedKind.InternationalOrganisation;
            case PartyKind.Militia:
                return accused.Country is null ? AccusedKind.ArmedGroup : AccusedKind.Unknown;
        }
        foreach (var party in matches.SelectMany(static match => match.Phase.Parties))
            if (ConflictIndex.Names(party, keys))
                return party.Kind switch
                {
                    ConflictPartyKind.State => AccusedKind.State,
                    ConflictPartyKind.ArmedGroup => AccusedKind.ArmedGroup,
                    _ => AccusedKind.InternationalOrganisation,
                };
        return states.Count > 0 ? AccusedKind.State : AccusedKind.Unknown;
    }

    private ValueList<string> OtherStates(Situation situation, ValueList<PhaseMatch> matches, ConflictIndex index, ValueList<string> own)
    {
        var told = situation.Others.SelectMany(party => StatesOf(index.KeysOf(party))).Where(id => !Contains(own, id)).Distinct(StringComparer.Ordinal).ToValueList();
        return told.Count > 0 ? told : matches.SelectMany(static match => match.Phase.Parties).Select(static party => party.StateId).OfType<string>().Where(id => !Contains(own, id)).Distinct(StringComparer.Ordinal).ToValueList();
    }

    private string? Territory(Situation situation, ValueList<PhaseMatch> matches)
    {
        if (situation.Country is { } country)
            return _catalogue.FindState(country)?.Id;
        string? territory = null;
        foreach (var match in matches)
        {
            var its = _catalogue.FindConflict(match.ConflictId)!.Territory;
            if (its.Count != 1 || territory is not null && territory != its[0])
                return null;
            territory = its[0];
        }
        return territory;
    }

    private static bool HasDate(DateSpan? when) => when is { Earliest: not null } or { Latest: not null };

    private static bool Overlaps(ConflictPhase phase, DateSpan? when) =>
        (when?.Latest is not { } latest || phase.From <= latest) && (when?.Earliest is not { } earliest || phase.To is not { } to || earliest <= to);

    private static bool Contains(ValueList<string> list, string item)
    {
        foreach (string candidate in list)
            if (candidate == item)
                return true;
        return false;
    }
}
