using System.Text;

namespace Mosul.Ihl.Law;

/// <summary>Finds phases by the parties in them.</summary>
internal sealed class ConflictIndex
{
    private static readonly List<int> NoPhases = [];

    private readonly LawCatalogue _catalogue;
    private readonly Dictionary<string, List<int>> _phasesByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Coalition> _coalitions = new(StringComparer.Ordinal);

    internal ConflictIndex(LawCatalogue catalogue)
    {
        _catalogue = catalogue;
        var phases = new List<(Conflict Conflict, ConflictPhase Phase)>();
        foreach (var conflict in catalogue.Conflicts)
            foreach (var phase in conflict.Phases)
            {
                foreach (var party in phase.Parties)
                    if (party.StateId is { } state)
                    {
                        Add(state, phases.Count);
                        if (catalogue.FindState(state)?.SuccessorId is { } successor)
                            Add(successor, phases.Count);
                    }
                    else
                        foreach (string name in party.Names)
                            Add(Normalise(name), phases.Count);
                phases.Add((conflict, phase));
            }
        Phases = [.. phases];
        foreach (var coalition in catalogue.Coalitions)
        {
            _coalitions[Normalise(coalition.Name)] = coalition;
            foreach (string alias in coalition.Aliases)
                _coalitions[Normalise(alias)] = coalition;
        }
    }

    internal (Conflict Conflict, ConflictPhase Phase)[] Phases { get; }

    /// <summary>The keys a party is found by: ids of States, or normalised names of groups; empty when the catalogue does not know it.</summary>
    internal ValueList<string> KeysOf(Party party)
    {
        string name = Normalise(party.Name);
        string id = Normalise(party.Id);
        if (_coalitions.TryGetValue(name, out var coalition) || _coalitions.TryGetValue(id, out coalition))
            return coalition.StateIds;
        var keys = new List<string>();
        if (party.Kind is not (PartyKind.State or PartyKind.Country))
        {
            if (_phasesByKey.ContainsKey(name))
                keys.Add(name);
            else if (_phasesByKey.ContainsKey(id))
                keys.Add(id);
            // A militia fights as itself and as part of what it belongs to; a unit of a group only as part of it.
            if ((keys.Count == 0 || party.Kind == PartyKind.Militia) && party.ParentId is { } parent && _phasesByKey.ContainsKey(Normalise(parent)))
                keys.Add(Normalise(parent));
        }
        if (keys.Count > 0)
            return keys.ToValueList();
        if (StateOf(party) is { } state)
            return [state];
        foreach (string member in party.Members)
        {
            if (_catalogue.FindState(member) is { } memberState)
                keys.Add(memberState.Id);
            else if (_phasesByKey.ContainsKey(Normalise(member)))
                keys.Add(Normalise(member));
        }
        return keys.ToValueList();
    }

    /// <summary>The phases that name a key, ascending.</summary>
    internal List<int> PhasesOf(string key) => _phasesByKey.TryGetValue(key, out var phases) ? phases : NoPhases;

    internal static bool Names(ConflictParty party, ValueList<string> keys)
    {
        foreach (string key in keys)
            if (party.StateId is { } state ? state == key : party.Names.Any(name => Normalise(name) == key))
                return true;
        return false;
    }

    /// <summary>Letters and digits in lower case, without "the".</summary>
    internal static string Normalise(string name)
    {
        var text = new StringBuilder(name.Length);
        int start = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        for (int i = start; i < name.Length; i++)
            if (char.IsLetterOrDigit(name[i]))
                text.Append(char.ToLowerInvariant(name[i]));
        return text.ToString();
    }

    private string? StateOf(Party party)
    {
        if (party.Kind == PartyKind.ArmedGroup || !party.IsBelligerent && party.Kind != PartyKind.Unknown)
            return null;
        return party.Country is { } country && party.IsBelligerent ? _catalogue.FindState(country)?.Id : _catalogue.FindState(party.Name)?.Id;
    }

    private void Add(string key, int phase)
    {
        if (!_phasesByKey.TryGetValue(key, out var phases))
            _phasesByKey[key] = phases = [];
        if (phases.Count == 0 || phases[^1] != phase)
            phases.Add(phase);
    }
}
