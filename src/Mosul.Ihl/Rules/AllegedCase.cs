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

    /// <summary>What is known of the event's parties, place and date, by which rules that turn on the kind of conflict or on a treaty look them up; null when nothing is.</summary>
    public Situation? Situation { get; init; }

    /// <summary>Where the event stands among the conflicts; null while the case is not placed (<see cref="PlacedBy"/>).</summary>
    public ConflictSetting? Setting { get; init; }

    /// <summary>This case placed among the conflicts by its situation.</summary>
    /// <param name="applicability">The service that knows the conflicts.</param>
    /// <returns>The case with its setting, and the branches that it leaves; this case when nothing is known of its situation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="applicability"/> is null.</exception>
    public AllegedCase PlacedBy(Applicability applicability)
    {
        ArgumentNullException.ThrowIfNull(applicability);
        if (Situation is null)
            return this;
        var setting = applicability.Resolve(Situation);
        return this with { Setting = setting, Branches = Branches == LegalBranches.Both ? setting.ReliableBranches : Branches };
    }

    /// <summary>The case of one allegation of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="allegation">One of its allegations.</param>
    /// <returns>The allegation with its statements, and the answers to it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AllegedCase Of(ParsedReport report, Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(allegation);
        return Unplaced(report, allegation) with { Situation = Situation.Of(report, allegation) };
    }

    /// <summary>The case without its situation, which most rules never ask for.</summary>
    internal static AllegedCase Unplaced(ParsedReport report, Allegation allegation)
    {
        var statements = new Statement[allegation.StatementIds.Count];
        int count = 0;
        foreach (string id in allegation.StatementIds)
            if (report.FindStatement(id) is { } statement)
                statements[count++] = statement;
        List<PartyResponse>? responses = null;
        for (int i = 0; i < report.Responses.Count; i++)
            if (Answers(report, i, allegation))
                (responses ??= []).Add(report.Responses[i]);
        return new AllegedCase
        {
            Allegation = allegation,
            Statements = new ValueList<Statement>(count == statements.Length ? statements : statements[..count]),
            Responses = responses?.ToValueList() ?? ValueList<PartyResponse>.Empty,
            Parties = report.Parties,
        };
    }

    /// <summary>Whether an answer names the allegation, or names none and comes from the accused, from what it belongs to or from a part of it.</summary>
    private static bool Answers(ParsedReport report, int index, Allegation allegation)
    {
        var response = report.Responses[index];
        return response.AllegationIds.Count > 0
            ? ReportIndex.Names(report, index, allegation.Id)
            : allegation.AccusedId is { } accused && CaseFacts.AreKin(accused, response.PartyId, report.Parties);
    }
}
