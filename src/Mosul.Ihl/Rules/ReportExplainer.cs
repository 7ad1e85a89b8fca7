using System.Globalization;
using System.Text;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>Makes one tree of a report: its incidents, the allegations about each, the principles that come out, and on request why one does not.</summary>
internal sealed class ReportExplainer(RuleBook book, Applicability applicability, ParsedReport report)
{
    private const int Nearest = 3;

    internal Explanation Explain(string? subjectId, string? principleId)
    {
        var children = new List<Explanation>();
        foreach (var incident in report.Incidents)
        {
            var allegations = report.Allegations.Where(a => a.IncidentId == incident.Id && (subjectId is null || subjectId == incident.Id || subjectId == a.Id)).ToList();
            if (allegations.Count > 0 || subjectId == incident.Id || (subjectId is null && principleId is null))
                children.Add(Of(incident, allegations, principleId));
        }
        foreach (var allegation in report.Allegations)
            if (!report.Incidents.Any(i => i.Id == allegation.IncidentId) && (subjectId is null || subjectId == allegation.Id))
                children.Add(Of(allegation, principleId));
        if (report.Allegations.Count == 0)
            children.Add(Leaf("No allegation is read in this document, so no principle is in question.", ExplanationReason.Missing));
        return Node($"{report.Document.Id}: {Plural(report.Incidents.Count, "incident")}, {Plural(report.Allegations.Count, "allegation")}. What sources say, never a finding.", report.Document.Id, children);
    }

    private Explanation Of(Incident incident, List<Allegation> allegations, string? principleId)
    {
        var children = allegations.ConvertAll(a => Of(a, principleId));
        if (allegations.Count == 0)
            children.Add(Leaf("Nobody is accused of it, so no principle is in question.", ExplanationReason.Missing));
        var text = new StringBuilder("Incident: ").Append(KindWords.Of(incident.Kind));
        if (incident.When is { } when)
            text.Append(", ").Append(when.ToEdtf());
        if (incident.Where.Count > 0)
            text.Append(", ").Append(incident.Where[0].Name);
        return Node($"{text} [{incident.Id}]", incident.Id, children);
    }

    private Explanation Of(Allegation allegation, string? principleId)
    {
        var made = AllegedCase.Of(report, allegation).PlacedBy(applicability);
        string? accused = Accused(allegation);
        var children = new List<Explanation> { new("the accusation", ExplanationReason.Told, null, allegation.Evidence, ValueList<Explanation>.Empty) };
        foreach (var response in made.Responses)
            children.Add(new Explanation($"{NameOf(response.PartyId)} answers ({KindWords.Of(response.Kind)})", ExplanationReason.Told, response.PartyId, response.Evidence, ValueList<Explanation>.Empty));
        if (made.Setting is { } setting)
            children.Add(Leaf($"{(setting.Classification.IsUnknown ? "The kind of conflict is not known" : setting.Classification)}. {setting.Reason}", ExplanationReason.FromTables));
        if (principleId is not null)
            children.Add(Asked(principleId, made, accused));
        else
            AddAll(children, made, accused);
        return Node($"Allegation: {KindWords.Of(allegation.Conduct.Kind)}{Explanation.AgainstWhom(accused)}; {KindWords.Of(allegation.Stance.Kind)} by {Voices(allegation.Alleger)} [{allegation.Id}]", allegation.Id, children);
    }

    private void AddAll(List<Explanation> children, AllegedCase made, string? accused)
    {
        var assessments = book.Assess(made);
        foreach (var assessment in assessments)
            children.Add(Of(assessment, made, accused));
        if (assessments.Count == 0)
            children.Add(Leaf("No principle comes out: no rule finds all that must be told.", ExplanationReason.Missing));
        var near = new List<Explanation>();
        foreach (var rule in book.Rules)
        {
            if (near.Count == Nearest)
                break;
            var why = book.WhyNot(rule.PrincipleId, made);
            bool someTold = why.Findings.Any(static f => f.Role == RuleElementRole.Conduct && f.Support.IsTold());
            if (!why.ComesOut && someTold && why.NotApplicable is null && why.WouldChange.Count == 1)
                near.Add(Leaf($"{Explanation.NameOf(rule.PrincipleId)}: a source that tells {why.WouldChange[0].Fact}. Ask: {why.WouldChange[0].Question}", ExplanationReason.Missing, rule.PrincipleId));
        }
        if (near.Count > 0)
            children.Add(Node("Not alleged, but one fact away", null, near));
    }

    private Explanation Asked(string principleId, AllegedCase made, string? accused)
    {
        foreach (var assessment in book.Assess(made))
            if (string.Equals(assessment.PrincipleId, principleId, StringComparison.Ordinal))
                return Of(assessment, made, accused);
        var why = book.WhyNot(principleId, made);
        var tree = why.Explain(accused);
        return why.Questions.Count == 0 ? tree : tree with { Children = tree.Children.Append(Questions(why.Questions)).ToValueList() };
    }

    private static Explanation Of(Assessment assessment, AllegedCase made, string? accused)
    {
        var tree = Explanation.Of(assessment, accused);
        var children = tree.Children.ToList();
        var contrary = assessment.Findings.Where(static f => f.Role == RuleElementRole.Exception && !f.Support.IsTold()).Select(static f => f.Question).ToList();
        if (contrary.Count > 0)
            children.Add(Node("A source that answers yes would dispute it", null, contrary.ConvertAll(static q => Leaf(q, ExplanationReason.Missing))));
        if (Norms(assessment, made) is { Count: > 0 } norms)
            children.Add(Node("Norms", null, norms));
        var open = assessment.Findings.Where(f => assessment.Missing.Contains(f.ElementId)).Select(static f => f.Question).Distinct(StringComparer.Ordinal).ToList();
        if (open.Count > 0)
            children.Add(Questions(open));
        return tree with { Children = children.ToValueList() };
    }

    /// <summary>The norms, those with the same answer on one line: what applies, what applies on a condition, and what does not.</summary>
    private static List<Explanation> Norms(Assessment assessment, AllegedCase made)
    {
        if (made.Setting is not { } setting)
            return [];
        return assessment.NormsIn(setting)
            .GroupBy(static n => (n.Branch, n.Applies, n.Reason))
            .OrderByDescending(static g => g.Key.Applies)
            .Select(static g => Leaf(
                $"{g.Key.Branch.Abbreviation()}, {g.Key.Applies switch { NormApplication.Yes => "applies", NormApplication.No => "not quoted", _ => "on a condition" }}: {string.Join(", ", g.Select(static n => n.Norm.Citation))}: {g.Key.Reason}",
                g.Key.Applies == NormApplication.No ? ExplanationReason.NotApplicable : ExplanationReason.FromTables)).ToList();
    }

    private static Explanation Questions(IEnumerable<string> questions) => Node("To ask", null, questions.Select(static q => Leaf(q, ExplanationReason.Missing)).ToList());

    private string? Accused(Allegation allegation) => allegation.AccusedId is { } id ? NameOf(id) : null;

    private string NameOf(string id) => report.FindParty(id)?.Name ?? id;

    private string Voices(Attribution attribution) => attribution.Chain.Count == 0
        ? "the document itself"
        : string.Join(" ← ", attribution.Chain.Select((v, i) => i > 0 ? Voice(v) : string.Join(" and ", attribution.Joint.Prepend(v).Select(Voice))));

    private string Voice(Voice voice) => voice.PartyId is { } id ? NameOf(id) : voice.Speaker?.Quote ?? "nobody named";

    private static Explanation Node(string text, string? subjectId, List<Explanation> children) => new(text, ExplanationReason.Heading, subjectId, null, children.ToValueList());

    private static Explanation Leaf(string text, ExplanationReason reason, string? subjectId = null) => new(text, reason, subjectId, null, ValueList<Explanation>.Empty);

    private static string Plural(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
