using System.Runtime.CompilerServices;

namespace Mosul.Ihl;

/// <summary>Finds the parts of a long report by id. Made when first asked for and kept beside the report, so that no question costs a walk through it. Safe for several threads.</summary>
internal sealed class ReportIndex
{
    /// <summary>Shorter lists are walked through: that is faster than to index them.</summary>
    internal const int Shortest = 16;

    private static readonly ConditionalWeakTable<ParsedReport, ReportIndex> Known = [];
    private static readonly ConditionalWeakTable<ValueList<Party>, Dictionary<string, Party>> KnownParties = [];

    private readonly Lazy<Dictionary<string, Statement>> _statements;
    private readonly Lazy<Dictionary<string, Incident>> _incidents;
    private readonly Lazy<HashSet<string>[]> _answered;

    private ReportIndex(ParsedReport report)
    {
        _statements = new(() => ById(report.Statements, static s => s.Id));
        _incidents = new(() => ById(report.Incidents, static i => i.Id));
        _answered = new(() => Answered(report.Responses));
    }

    internal static Statement? Statement(ParsedReport report, string? id)
    {
        if (id is null)
            return null;
        if (report.Statements.Count > Shortest)
            return Of(report)._statements.Value.GetValueOrDefault(id);
        foreach (var statement in report.Statements)
            if (string.Equals(statement.Id, id, StringComparison.Ordinal))
                return statement;
        return null;
    }

    internal static Incident? Incident(ParsedReport report, string? id)
    {
        if (id is null)
            return null;
        if (report.Incidents.Count > Shortest)
            return Of(report)._incidents.Value.GetValueOrDefault(id);
        foreach (var incident in report.Incidents)
            if (string.Equals(incident.Id, id, StringComparison.Ordinal))
                return incident;
        return null;
    }

    internal static Party? Party(ValueList<Party> parties, string? id)
    {
        if (id is null)
            return null;
        if (parties.Count > Shortest)
            return KnownParties.GetValue(parties, static all => ById(all, static p => p.Id)).GetValueOrDefault(id);
        foreach (var party in parties)
            if (string.Equals(party.Id, id, StringComparison.Ordinal))
                return party;
        return null;
    }

    /// <summary>Whether a response, by its place in the report, names an allegation.</summary>
    internal static bool Names(ParsedReport report, int response, string allegationId)
    {
        var named = report.Responses[response].AllegationIds;
        if (named.Count > Shortest)
            return Of(report)._answered.Value[response].Contains(allegationId);
        foreach (string id in named)
            if (string.Equals(id, allegationId, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static ReportIndex Of(ParsedReport report) => Known.GetValue(report, static r => new ReportIndex(r));

    // Of parts with one id the first counts, as it does for who walks.
    private static Dictionary<string, T> ById<T>(ValueList<T> parts, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(parts.Count, StringComparer.Ordinal);
        foreach (var part in parts)
            byId.TryAdd(id(part), part);
        return byId;
    }

    // Answers of one party share the list of the allegations against it, and so its index.
    private static HashSet<string>[] Answered(ValueList<PartyResponse> responses)
    {
        var shared = new Dictionary<ValueList<string>, HashSet<string>>(ReferenceEqualityComparer.Instance);
        var answered = new HashSet<string>[responses.Count];
        for (int i = 0; i < answered.Length; i++)
        {
            var ids = responses[i].AllegationIds;
            if (!shared.TryGetValue(ids, out var named))
                shared[ids] = named = new HashSet<string>(ids, StringComparer.Ordinal);
            answered[i] = named;
        }
        return answered;
    }
}
