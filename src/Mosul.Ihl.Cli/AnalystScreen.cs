using Mosul.Ihl.Json;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Cli;

/// <summary>Everything on the analyst's screen, gathered document by document. It holds lines of text, never the reports.</summary>
internal sealed class AnalystScreen
{
    private readonly Dictionary<(string Accused, string Principle), AllegationCell> _cells = [];
    private readonly Dictionary<string, (string[] Line, SortedSet<string> Documents)> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Count, SortedSet<string> Principles)> _missing = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _accused = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _heard = new(StringComparer.Ordinal);
    private readonly HashSet<string> _origins = new(StringComparer.Ordinal);
    private (int Date, int Place, int Perpetrator) _incidentsWithout;

    internal int Documents { get; private set; }

    internal int Allegations { get; private set; }

    internal int Origins => _origins.Count;

    internal List<string[]> Incidents { get; } = [];

    internal List<string[]> Demands { get; } = [];

    internal List<string[]> Responses { get; } = [];

    internal List<string[]> Warnings { get; } = [];

    /// <summary>Cells by accused, the most accused first, then by number of documents.</summary>
    internal IEnumerable<(string Accused, string Principle, AllegationCell Cell)> Cells => _cells
        .GroupBy(c => c.Key.Accused, StringComparer.Ordinal)
        .OrderByDescending(g => g.Sum(c => c.Value.Documents.Count)).ThenBy(g => g.Key, StringComparer.Ordinal)
        .SelectMany(g => g.OrderByDescending(c => c.Value.Documents.Count).ThenBy(c => c.Key.Principle, StringComparer.Ordinal))
        .Select(c => (c.Key.Accused, c.Key.Principle, c.Value));

    internal IEnumerable<string[]> Figures => _figures.Values.Select(f => (string[])[.. f.Line, string.Join(", ", f.Documents)]);

    internal IEnumerable<string> Gaps
    {
        get
        {
            foreach (var (element, (count, principles)) in _missing.OrderByDescending(m => m.Value.Count).ThenBy(m => m.Key, StringComparer.Ordinal).Take(12))
                yield return FormattableString.Invariant($"no source tells {element} ({count} {Plural(count, "assessment")} of {string.Join(", ", principles)})");
            string[] silent = [.. _accused.Except(_heard, StringComparer.Ordinal)];
            if (silent.Length > 0)
                yield return $"no answer is told of {string.Join(", ", silent)}";
            if (_incidentsWithout.Date + _incidentsWithout.Place + _incidentsWithout.Perpetrator > 0)
                yield return FormattableString.Invariant($"incidents without date: {_incidentsWithout.Date}, without place: {_incidentsWithout.Place}, without perpetrator: {_incidentsWithout.Perpetrator}");
        }
    }

    internal static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";

    internal void Add(Analysis analysis)
    {
        var report = analysis.Report;
        string document = report.Document.Id;
        var words = new ScreenWords(report);
        Documents++;
        Allegations += report.Allegations.Count;
        AddAllegations(analysis, words);
        foreach (var figure in report.Casualties)
            if (!figure.IsBreakdown && figure.Count.Kind != CountKind.NotReported)
                AddFigure(figure, words, document);
        foreach (var incident in report.Incidents)
            if (incident.Scope != IncidentScope.Campaign)
                AddIncident(incident, words, document);
        foreach (var demand in report.Demands)
            Demands.Add([ScreenWords.Name(demand.Kind), demand.AddresseeId is null ? "nobody named" : words.Party(demand.AddresseeId), words.Voices(demand.Demander), document]);
        foreach (var response in report.Responses)
        {
            _heard.Add(words.Party(response.PartyId));
            Responses.Add([words.Party(response.PartyId), ScreenWords.Name(response.Kind), ScreenWords.Short(response.Evidence.Quote), document]);
        }
        foreach (var diagnostic in report.Diagnostics)
            if (diagnostic.Severity != DiagnosticSeverity.Info)
                Warnings.Add([document, diagnostic.Code, diagnostic.Message]);
    }

    private void AddAllegations(Analysis analysis, ScreenWords words)
    {
        string document = analysis.Report.Document.Id;
        var assessments = analysis.Assessments.ToLookup(a => a.AllegationId, StringComparer.Ordinal);
        foreach (var allegation in analysis.Report.Allegations)
        {
            string accused = allegation.AccusedId is null ? "nobody named" : words.Party(allegation.AccusedId);
            string origin = words.Origin(allegation.Alleger);
            _origins.Add(origin);
            if (allegation.AccusedId is not null)
                _accused.Add(accused);
            bool any = false;
            foreach (var assessment in assessments[allegation.Id])
            {
                any = true;
                Cell(accused, assessment.PrincipleId).Add(document, origin, allegation.Stance.Kind, assessment.Support);
                AddMissing(assessment);
            }
            foreach (var label in allegation.Characterisations)
                Cell(accused, $"“{ScreenWords.Name(label.Label)}” (the source's word)").Add(document, origin, allegation.Stance.Kind, Support.Alleged);
            if (!any && allegation.Characterisations.Count == 0)
                Cell(accused, $"no principle: {ScreenWords.Name(allegation.Conduct.Kind)}").Add(document, origin, allegation.Stance.Kind, Support.Alleged);
        }
    }

    private AllegationCell Cell(string accused, string principle)
    {
        if (!_cells.TryGetValue((accused, principle), out var cell))
            _cells.Add((accused, principle), cell = new AllegationCell());
        return cell;
    }

    private void AddMissing(Assessment assessment)
    {
        foreach (string element in assessment.Missing)
        {
            var (count, principles) = _missing.GetValueOrDefault(element, (0, new SortedSet<string>(StringComparer.Ordinal)));
            principles.Add(assessment.PrincipleId);
            _missing[element] = (count + 1, principles);
        }
    }

    private void AddFigure(CasualtyEstimate figure, ScreenWords words, string document)
    {
        string[] line =
        [
            figure.Count.Kind == CountKind.Worded ? $"“{ScreenWords.Short(figure.Evidence.Quote, 40)}”" : figure.Count.ToString(),
            $"{ScreenWords.Name(figure.Harm)}, {ScreenWords.Name(figure.Who)}",
            words.Parties(figure.Perpetrators, figure.Combination),
            figure.When is null ? "–" : figure.When.ToEdtf(),
            words.Voices(figure.Attribution),
            ScreenWords.Name(figure.Stance.Kind),
        ];
        string key = string.Join('\u001f', line);
        if (!_figures.TryGetValue(key, out var known))
            _figures.Add(key, known = (line, new SortedSet<string>(StringComparer.Ordinal)));
        known.Documents.Add(document);
    }

    private void AddIncident(Incident incident, ScreenWords words, string document)
    {
        _incidentsWithout.Date += incident.When is null ? 1 : 0;
        _incidentsWithout.Place += incident.Where.Count == 0 ? 1 : 0;
        _incidentsWithout.Perpetrator += incident.Perpetrators.Count == 0 ? 1 : 0;
        Incidents.Add(
        [
            ScreenWords.Name(incident.Kind) + (incident.Scope == IncidentScope.Series ? " (series)" : ""),
            incident.When is null ? "–" : incident.When.ToEdtf() + (incident.When.Derivation == DateDerivation.Inferred ? " inferred" : ""),
            incident.Where.Count == 0 ? "–" : incident.Where[0].Name,
            ScreenWords.Distinct(incident.Weapons.Select(w => ScreenWords.Name(w.Kind))),
            ScreenWords.Distinct(incident.Targets.Select(t => t.Evidence.Quote).Concat(incident.Objects.Select(o => o.Evidence.Quote))),
            ScreenWords.Distinct(incident.Casualties.Where(c => !c.IsBreakdown).Select(c => $"{c.Count} {ScreenWords.Name(c.Harm)}").DefaultIfEmpty(ScreenWords.Distinct(incident.Affected.Select(a => a.Evidence.Quote)))),
            words.Parties(incident.Perpetrators, incident.Combination),
            document,
            ScreenWords.ShortId(incident.Id),
        ]);
    }
}
