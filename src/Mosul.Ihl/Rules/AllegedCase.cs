using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>What the rules judge: one allegation with the statements it rests on, what the accused answers, and the parties named. Made by hand with <see cref="AllegationBuilder"/> or from a <see cref="ParsedReport"/>.</summary>
public sealed record AllegedCase
{
    /// <summary>The allegation.</summary>
    public required Allegation Allegation { get; init; }

    /// <summary>The statements it rests on, in any order.</summary>
    public required ValueList<Statement> Statements { get; init; }

    /// <summary>What the accused answers to it; empty when no answer is told.</summary>
    public ValueList<PartyResponse> Responses { get; init; } = ValueList<PartyResponse>.Empty;

    /// <summary>The parties that the statements point to, with their kinds and parents; empty when not known.</summary>
    public ValueList<Party> Parties { get; init; } = ValueList<Party>.Empty;

    /// <summary>The branches of IHL that may apply: both while the conflict is not classified, one once it is, none where there is no armed conflict and so no IHL.</summary>
    public LegalBranches Branches { get; init; } = LegalBranches.Both;

    /// <summary>The case of one allegation of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="allegation">One of its allegations.</param>
    /// <returns>The allegation with its statements, and the answers that name it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AllegedCase Of(ParsedReport report, Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(allegation);
        var byId = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in report.Statements)
            byId[statement.Id] = statement;
        return Of(report, allegation, byId);
    }

    internal static AllegedCase Of(ParsedReport report, Allegation allegation, Dictionary<string, Statement> byId)
    {
        var statements = new List<Statement>(allegation.StatementIds.Count);
        foreach (string id in allegation.StatementIds)
            if (byId.TryGetValue(id, out var statement))
                statements.Add(statement);
        List<PartyResponse>? responses = null;
        foreach (var response in report.Responses)
            foreach (string id in response.AllegationIds)
                if (string.Equals(id, allegation.Id, StringComparison.Ordinal))
                    (responses ??= []).Add(response);
        return new AllegedCase
        {
            Allegation = allegation,
            Statements = statements.ToValueList(),
            Responses = responses?.ToValueList() ?? ValueList<PartyResponse>.Empty,
            Parties = report.Parties,
        };
    }
}
