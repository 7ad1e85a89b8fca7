using System.Text;
using Mosul.Ihl.Rules;
using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Tests;

/// <summary>A report as readable lines, <c>kind start..end "text"</c>, with what the rules make of it, for snapshots and for reading a failure.</summary>
internal sealed class ReportRenderer
{
    private readonly ParsedReport _report;
    private readonly StringBuilder _text = new();

    private readonly int _longest;

    private ReportRenderer(ParsedReport report, int longest) => (_report, _longest) = (report, longest);

    internal static string Render(ParsedReport report, int longest = 100) => new ReportRenderer(report, longest).Render();

    private string Render()
    {
        var document = _report.Document;
        Line(0, $"{document.Id}: {Quote(document.Title ?? "no title", 80)}");
        Line(0, $"source {document.Source?.Name ?? "unknown"} ({document.Source?.Kind ?? SourceKind.Unknown}), published {Day(document.Published)}");
        if (_report.StatedDate is { } stated)
            Line(0, $"stated date {Date(stated)}");
        Section("authors", _report.Authors, a => Line(1, At(a)));
        Section("segments", _report.Segments, s => Line(1, $"{s.Role} {s.Span} {Quote(document.Quote(s.Span), 60)}"));
        Section("mentions", _report.Mentions, m => Line(1, $"{m.Kind} {m.Code} {At(m.Evidence)}"));
        Section("dates", _report.Dates, d => Line(1, Date(d)));
        Section("parties", _report.Parties, p => Line(1, $"{p.Id} \"{p.Name}\" {p.Kind}{(p.ParentId is null ? "" : " of " + p.ParentId)}{(p.Country is null ? "" : " " + p.Country)}{(p.Members.Count == 0 ? "" : " = " + string.Join(" + ", p.Members))}"));
        Section("attributions", _report.Attributions, a => Line(1, Said(a) + (a.Content is null ? "" : ": " + At(a.Content))));
        Section("statements", _report.Statements, Statement);
        Section("figures", _report.Casualties, f => Figure(1, f));
        Section("incidents", _report.Incidents, Incident);
        Section("allegations", _report.Allegations, Allegation);
        Section("assessments", RuleBook.Default.Assess(_report), Assessment);
        Section("responses", _report.Responses, r => Line(1, $"{r.Kind} {r.PartyId} {At(r.Evidence)}{(r.AllegationIds.Count == 0 ? "" : " to " + string.Join(", ", r.AllegationIds))}"));
        Section("demands", _report.Demands, d => Line(1, $"{d.Kind} to {d.AddresseeId ?? "nobody"}, {Said(d.Demander)} {At(d.Evidence)}"));
        Section("diagnostics", _report.Diagnostics, d => Line(1, d + (d.Evidence is null ? "" : " " + At(d.Evidence))));
        return _text.ToString();
    }

    private void Statement(Statement statement)
    {
        Line(1, $"{statement.Id} {statement.Act.Kind} {Sure(statement.Stance)}{Scope(statement.Scope)} {At(statement.Evidence)}");
        Line(2, $"act {At(statement.Act.Evidence)}, {Said(statement.Attribution)}");
        Roles("agent", statement.Agents, Reference, statement.Combination);
        Roles("opponent", statement.Opponents, Reference);
        Roles("affected", statement.Affected, Persons);
        Roles("target", statement.Targets, Persons);
        Roles("object", statement.Objects, o => $"{o.Kind} {At(o.Evidence)}");
        Roles("weapon", statement.Weapons, w => $"{w.Kind} {At(w.Evidence)}");
        Roles("circumstance", statement.Circumstances, c => $"{c.Kind} {At(c.Evidence)}");
        Roles("label", statement.Characterisations, c => $"{c.Label} {At(c.Evidence)}");
        foreach (var figure in statement.Casualties)
            Figure(2, figure);
        WhenAndWhere(2, statement.When, statement.Where);
    }

    private void Incident(Incident incident)
    {
        Line(1, $"{incident.Id} {incident.Kind}{Scope(incident.Scope)} from {string.Join(", ", incident.StatementIds)}");
        Roles("perpetrator", incident.Perpetrators, Reference, incident.Combination);
        Roles("weapon", incident.Weapons, w => $"{w.Kind} {At(w.Evidence)}");
        Roles("target", incident.Targets, Persons);
        Roles("object", incident.Objects, o => $"{o.Kind} {At(o.Evidence)}");
        Roles("affected", incident.Affected, Persons);
        foreach (var figure in incident.Casualties)
            Figure(2, figure);
        WhenAndWhere(2, incident.When, incident.Where);
    }

    private void Allegation(Allegation allegation)
    {
        Line(1, $"{allegation.Id} {allegation.AccusedId ?? "nobody"}: {allegation.Conduct.Kind} {Sure(allegation.Stance)}{Scope(allegation.Scope)}{Shared(allegation.Combination)} {At(allegation.Evidence)}");
        Line(2, $"{Said(allegation.Alleger)}, incident {allegation.IncidentId ?? "none"}, statements {string.Join(", ", allegation.StatementIds)}");
        Roles("label", allegation.Characterisations, c => $"{c.Label} {At(c.Evidence)}");
    }

    private void Assessment(Assessment assessment)
    {
        Line(1, $"{assessment.AllegationId} {assessment.AccusedId ?? "nobody"}: {assessment.PrincipleId} {assessment.Support}");
        foreach (var finding in assessment.Findings)
            Line(2, $"{finding.Role} {Element(finding.ElementId, assessment)} {finding.Support}{string.Concat(finding.Evidence.Select(e => " " + At(e)))}{string.Concat(finding.Contrary.Select(e => " against it " + At(e)))}");
        if (assessment.Missing.Count > 0)
            Line(2, $"missing {string.Join(", ", assessment.Missing.Select(m => Element(m, assessment)))}");
    }

    private void Figure(int depth, CasualtyEstimate figure)
    {
        Line(depth, $"figure {figure.Count} {figure.Harm} {figure.Who}/{figure.Status}{(figure.IsBreakdown ? " breakdown" : "")}{(figure.IsAggregate ? " aggregate" : "")} {Sure(figure.Stance)} {At(figure.Evidence)}, {Said(figure.Attribution)}");
        foreach (var perpetrator in figure.Perpetrators)
            Line(depth + 1, $"perpetrator{Shared(figure.Combination)} {Reference(perpetrator)}");
        WhenAndWhere(depth + 1, figure.When, figure.Where);
    }

    private void WhenAndWhere(int depth, DateSpan? when, ValueList<PlaceReference> where)
    {
        if (when is not null)
            Line(depth, $"when {Date(when)}");
        foreach (var place in where)
            Line(depth, $"where {place.Name} ({place.Kind}{(place.PartOf is null ? "" : " in " + place.PartOf)}{(place.Country is null ? "" : ", " + place.Country)}) {At(place.Evidence)}");
    }

    private void Roles<T>(string role, ValueList<T> items, Func<T, string> render, PartyCombination combination = PartyCombination.Single)
    {
        foreach (var item in items)
            Line(2, $"{role}{Shared(combination)} {render(item)}");
    }

    private void Section<T>(string name, ValueList<T> items, Action<T> render)
    {
        if (items.Count == 0)
            return;
        Line(0, name);
        foreach (var item in items)
            render(item);
    }

    private void Line(int depth, string line) => _text.Append(' ', depth * 2).Append(line).Append('\n');

    private static string Element(string id, Assessment assessment) => id.StartsWith(assessment.PrincipleId + ".", StringComparison.Ordinal) ? id[(assessment.PrincipleId.Length + 1)..] : id;

    private string Reference(PartyReference reference) => $"{reference.PartyId} ({reference.Form}) {At(reference.Evidence)}";

    private string Persons(PersonGroup persons) => $"{persons.Kind}/{persons.Status} {At(persons.Evidence)}";

    private static string Scope(IncidentScope scope) => scope == IncidentScope.Event ? "" : $" {scope}";

    private static string Shared(PartyCombination combination) => combination == PartyCombination.Single ? "" : $" ({combination})";

    private string Sure(Stance stance) => stance.Kind + (stance.Cue is null ? "" : $" by {At(stance.Cue)}");

    private string Said(Attribution attribution) => attribution.Chain.Count == 0
        ? "own voice"
        : $"{attribution.Quotation} {string.Join(" <- ", attribution.Chain.Select(v => $"{v.PartyId ?? "nobody named"}{(v.Speaker is null ? "" : " " + At(v.Speaker))}{(v.Cue is null ? "" : $" [{At(v.Cue)}]")}"))}";

    private string Date(DateSpan date) =>
        $"{Day(date.Earliest)}..{Day(date.Latest)} {date.Granularity} {date.Derivation}{(date.Recurring is { } r ? " recurring " + AnnualDatePattern.Iso.Format(r) : "")}{(date.Approximate ? " about" : "")}{(date.Evidence is null ? "" : " " + At(date.Evidence))}";

    private static string Day(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : "?";

    private string At(Evidence evidence) => $"{evidence.Span} {Quote(evidence.Quote, _longest)}";

    private static string Quote(string text, int longest)
    {
        string line = text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return line.Length <= longest ? $"\"{line}\"" : $"\"{line[..(longest * 2 / 3)]} … {line[^(longest / 3)..]}\"";
    }
}
