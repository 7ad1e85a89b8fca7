using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Json;

/// <summary>Checks that every evidence of a report that came from outside quotes the report's document.</summary>
internal static class EvidenceCheck
{
    /// <summary>The first evidence that does not; null when all do. Evidence of other documents cannot be checked and counts as whole.</summary>
    internal static Evidence? FirstBroken(ParsedReport report, IEnumerable<Assessment>? assessments)
    {
        var document = report.Document;
        foreach (var evidence in EvidenceOf(report).Concat(EvidenceOf(assessments ?? [])))
            if (evidence is not null && evidence.DocumentId == document.Id
                && (evidence.Span.End > document.Text.Length || !document.Text.AsSpan()[evidence.Span.Start..evidence.Span.End].SequenceEqual(evidence.Words)))
                return evidence;
        return null;
    }

    private static IEnumerable<Evidence?> EvidenceOf(ParsedReport report) =>
    [
        report.Document.Source?.Evidence,
        .. report.Authors,
        report.StatedDate?.Evidence,
        .. report.Mentions.Select(m => m.Evidence),
        .. report.Dates.Select(d => d.Evidence),
        .. report.Attributions.SelectMany(EvidenceOf),
        .. report.Statements.SelectMany(EvidenceOf),
        .. report.Casualties.SelectMany(EvidenceOf),
        .. report.Incidents.SelectMany(EvidenceOf),
        .. report.Allegations.SelectMany(EvidenceOf),
        .. report.Responses.Select(r => r.Evidence),
        .. report.Demands.SelectMany(d => EvidenceOf(d.Demander).Append(d.Evidence)),
        .. report.Diagnostics.Select(d => d.Evidence),
    ];

    private static IEnumerable<Evidence?> EvidenceOf(IEnumerable<Assessment> assessments) =>
    [
        .. assessments.SelectMany(a => a.Findings).SelectMany(f => f.Evidence.Concat(f.Contrary)),
        .. assessments.Select(a => a.Classification?.Evidence),
    ];

    private static IEnumerable<Evidence?> EvidenceOf(Attribution attribution) => attribution.Chain.Concat(attribution.Joint).SelectMany(v => new[] { v.Speaker, v.Cue }).Append(attribution.Content);

    private static IEnumerable<Evidence?> EvidenceOf(Statement statement) =>
    [
        statement.Evidence,
        statement.Act.Evidence,
        .. statement.Agents.Select(a => a.Evidence),
        .. statement.Opponents.Select(o => o.Evidence),
        .. statement.Affected.Select(p => p.Evidence),
        .. statement.Targets.Select(p => p.Evidence),
        .. statement.Objects.Select(o => o.Evidence),
        .. statement.Weapons.Select(w => w.Evidence),
        .. statement.Circumstances.Select(c => c.Evidence),
        .. statement.Characterisations.Select(c => c.Evidence),
        .. statement.Casualties.SelectMany(EvidenceOf),
        statement.When?.Evidence,
        .. statement.Where.Select(w => w.Evidence),
        .. EvidenceOf(statement.Attribution),
        statement.Stance.Cue,
    ];

    private static IEnumerable<Evidence?> EvidenceOf(CasualtyEstimate figure) =>
    [
        figure.Evidence,
        figure.When?.Evidence,
        .. figure.Where.Select(w => w.Evidence),
        .. figure.Perpetrators.Select(p => p.Evidence),
        .. EvidenceOf(figure.Attribution),
        figure.Stance.Cue,
    ];

    private static IEnumerable<Evidence?> EvidenceOf(Incident incident) =>
    [
        incident.When?.Evidence,
        .. incident.Where.Select(w => w.Evidence),
        .. incident.Perpetrators.Select(p => p.Evidence),
        .. incident.Weapons.Select(w => w.Evidence),
        .. incident.Targets.Select(t => t.Evidence),
        .. incident.Objects.Select(o => o.Evidence),
        .. incident.Affected.Select(a => a.Evidence),
        .. incident.Casualties.SelectMany(EvidenceOf),
    ];

    private static IEnumerable<Evidence?> EvidenceOf(Allegation allegation) =>
    [
        allegation.Accused,
        allegation.Conduct.Evidence,
        .. EvidenceOf(allegation.Alleger),
        allegation.Stance.Cue,
        allegation.Evidence,
        .. allegation.Characterisations.Select(c => c.Evidence),
    ];
}
