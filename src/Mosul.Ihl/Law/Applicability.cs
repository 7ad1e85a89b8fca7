using System.Numerics;

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
        var parties = Identify(situation, index);
        var (matches, reason) = Match(situation, index, parties);
        var classification = situation.Classification ?? Classify(matches);
        if (situation.Classification is not null)
            reason = $"The classification is the claim of {classification.Source}.";
        var accusedKeys = parties.Count > 0 && ReferenceEquals(parties[0].Party, situation.Accused) ? parties[0].Keys : ValueList<string>.Empty;
        var accusedStates = StatesOf(accusedKeys);
        if (accusedStates.Count == 0)
            accusedStates = AlliedStates(matches, accusedKeys);
        return new ConflictSetting
        {
            Situation = situation,
            Classification = classification,
            Matches = matches,
            Reason = reason,
            Accused = KindOf(situation.Accused, accusedStates, matches, accusedKeys),
            AccusedStateIds = accusedStates,
            OtherStateIds = OtherStates(parties, matches, accusedStates),
            TerritoryId = Territory(situation, matches),
        };
    }

    private (ValueList<PhaseMatch> Matches, string Reason) Match(Situation situation, ConflictIndex index, List<(Party Party, ValueList<string> Keys)> parties)
    {
        string? territory = situation.Country is { } country ? _catalogue.FindState(country)?.Id : null;
        // One bit for each party that a phase names.
        var found = index.Phases.Length <= 1024 ? stackalloc uint[index.Phases.Length] : new uint[index.Phases.Length];
        for (int i = 0; i < parties.Count; i++)
            foreach (string key in parties[i].Keys)
                foreach (int phase in index.PhasesOf(key))
                    found[phase] |= 1u << i;
        if (parties.Count == 0)
            return MatchByPlace(situation, territory, index);

        int needed = Math.Min(parties.Count, 2);
        uint must = ReferenceEquals(parties[0].Party, situation.Accused) ? 1u : 0u;
        var candidates = new List<int>();
        bool any = false;
        for (int i = 0; i < found.Length; i++)
        {
            if (BitOperations.PopCount(found[i]) < needed || (found[i] & must) != must)
                continue;
            any = true;
            if (Overlaps(index.Phases[i].Phase, situation.When))
                candidates.Add(i);
        }
        string names = string.Join(", ", parties.Select(static item => item.Party.Name));
        if (!any)
            return (ValueList<PhaseMatch>.Empty, needed > 1
                ? $"The catalogue knows no conflict between these parties: {names}."
                : $"The catalogue knows no conflict of {names}.");
        if (candidates.Count == 0)
            return (ValueList<PhaseMatch>.Empty, $"The catalogue has conflicts of {names}, but none at that date.");
        string place = "";
        if (territory is not null && !Keep(candidates, i => Contains(index.Phases[i].Conflict.Territory, territory)))
        {
            if (needed < 2)
                return (ValueList<PhaseMatch>.Empty, $"The catalogue knows no conflict of {names} in that country at that date.");
            place = " It happened outside the territory the catalogue gives for it.";
        }
        var words = PlaceWords(situation.PlaceNames);
        if (words.Count > 0)
            Keep(candidates, i => words.Exists(word => IsNamed(index.Phases[i].Conflict, word)));
        int best = 0;
        foreach (int i in candidates)
            best = Math.Max(best, BitOperations.PopCount(found[i]));
        var matches = new List<PhaseMatch>();
        foreach (bool child in new[] { true, false })
            foreach (int i in candidates)
                if (BitOperations.PopCount(found[i]) == best && index.Phases[i].Conflict.ParentId is null != child)
                    matches.Add(new PhaseMatch(index.Phases[i].Conflict.Id, index.Phases[i].Phase, Ids(parties, found[i])));
        string date = HasDate(situation.When) ? "" : " The date is not known, so every phase counts.";
        var list = matches.ToValueList();
        return (list, $"Found by its parties ({names}): {Describe(list)}.{date}{place}");
    }

    /// <summary>The belligerents the catalogue knows, the accused first; two found by the same keys (a government and its army) are one.</summary>
    private static List<(Party Party, ValueList<string> Keys)> Identify(Situation situation, ConflictIndex index)
    {
        var parties = new List<(Party Party, ValueList<string> Keys)>();
        if (situation.Accused is { } accused)
            Add(accused);
        foreach (var party in situation.Others)
            Add(party);
        return parties;

        void Add(Party party)
        {
            var keys = index.KeysOf(party);
            if (keys.Count > 0 && parties.Count < 32 && !parties.Exists(item => item.Keys.Equals(keys)))
                parties.Add((party, keys));
        }
    }

    private static ValueList<string> Ids(List<(Party Party, ValueList<string> Keys)> parties, uint bits)
    {
        var ids = new List<string>();
        for (int i = 0; i < parties.Count; i++)
            if ((bits & (1u << i)) != 0)
                ids.Add(parties[i].Party.Id);
        return ids.ToValueList();
    }

    /// <summary>Keeps the items that pass, or all of them when none does.</summary>
    private static bool Keep(List<int> items, Predicate<int> passes)
    {
        if (!items.Exists(passes))
            return false;
        items.RemoveAll(item => !passes(item));
        return true;
    }

    private static List<string> PlaceWords(ValueList<string> places)
    {
        var words = new List<string>();
        foreach (string place in places)
            foreach (string word in place.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries))
                if (word.Length > 3 && !Array.Exists(CommonPlaceWords, common => word.Equals(common, StringComparison.OrdinalIgnoreCase)))
                    words.Add(word);
        return words;
    }

    private static bool IsNamed(Conflict conflict, string word)
    {
        if (conflict.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (string alias in conflict.Aliases)
            if (alias.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static (ValueList<PhaseMatch> Matches, string Reason) MatchByPlace(Situation situation, string? territory, ConflictIndex index)
    {
        if (territory is null || !HasDate(situation.When))
            return (ValueList<PhaseMatch>.Empty, "No party to a conflict of the catalogue is known, and not both place and date.");
        var matches = new List<PhaseMatch>();
        foreach (bool child in new[] { true, false })
            foreach (var (conflict, phase) in index.Phases)
                if (conflict.ParentId is null != child && Overlaps(phase, situation.When) && Contains(conflict.Territory, territory))
                    matches.Add(new PhaseMatch(conflict.Id, phase, ValueList<string>.Empty));
        var list = matches.ToValueList();
        return list.Count == 0
            ? (list, "The catalogue knows no conflict in that country at that date; it does not follow that there was none.")
            : (list, $"No party is known; found by place and date only: {Describe(list)}.");
    }

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

    /// <summary>Ids of States are in capitals, keys of groups are not.</summary>
    private static ValueList<string> StatesOf(ValueList<string> keys)
    {
        List<string>? states = null;
        foreach (string key in keys)
            if (char.IsAsciiLetterUpper(key[0]))
                (states ??= []).Add(key);
        return states is null ? ValueList<string>.Empty : states.ToValueList();
    }

    /// <summary>The State a group fights with, where the catalogue says so.</summary>
    private ValueList<string> AlliedStates(ValueList<PhaseMatch> matches, ValueList<string> accusedKeys)
    {
        var states = new List<string>();
        foreach (var match in matches)
            foreach (var party in match.Phase.Parties)
                if (party.AlliedWith is { } ally && ConflictIndex.Names(party, accusedKeys) && _catalogue.FindState(ally) is { } state && !states.Contains(state.Id))
                    states.Add(state.Id);
        return states.ToValueList();
    }

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

    private static ValueList<string> OtherStates(List<(Party Party, ValueList<string> Keys)> parties, ValueList<PhaseMatch> matches, ValueList<string> own)
    {
        var states = new List<string>();
        foreach (var (_, keys) in parties)
            foreach (string state in StatesOf(keys))
                Add(state);
        if (states.Count == 0)
            foreach (var match in matches)
                foreach (var party in match.Phase.Parties)
                    if (party.StateId is { } state)
                        Add(state);
        return states.ToValueList();

        void Add(string state)
        {
            if (!Contains(own, state) && !states.Contains(state))
                states.Add(state);
        }
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
