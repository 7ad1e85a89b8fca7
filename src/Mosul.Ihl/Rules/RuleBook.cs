namespace Mosul.Ihl.Rules;

/// <summary>A frozen set of rules. Assesses allegations: which principles each allegedly touches, and why not the others. Safe to share between threads; the order of results is the order of allegations, then of rules.</summary>
public sealed partial class RuleBook
{
    [ThreadStatic]
    private static CaseFacts? s_facts;

    private readonly LegalRule[] _rules;

    private RuleBook(LegalRule[] rules)
    {
        _rules = rules;
        Rules = rules.ToValueList();
    }

    /// <summary>The rules, in the order of the catalogue; rules added come last.</summary>
    public ValueList<LegalRule> Rules { get; }

    /// <summary>The rule for a principle.</summary>
    /// <param name="principleId">Id of the principle.</param>
    /// <returns>The rule; null when the book has none.</returns>
    public LegalRule? Find(string principleId) => Array.Find(_rules, r => string.Equals(r.PrincipleId, principleId, StringComparison.Ordinal));

    /// <summary>This book with rules added; a rule replaces the one of the same principle in its place.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <returns>A new book.</returns>
    /// <exception cref="InvalidOperationException">A rule is not well made: it cites no norm, or has no element that must be told.</exception>
    public RuleBook With(params ReadOnlySpan<LegalRule> rules)
    {
        List<LegalRule> all = [.. _rules];
        foreach (var rule in rules)
        {
            _ = rule.ElementArray;
            int at = all.FindIndex(r => string.Equals(r.PrincipleId, rule.PrincipleId, StringComparison.Ordinal));
            if (at < 0)
                all.Add(rule);
            else
                all[at] = rule;
        }
        return new RuleBook([.. all]);
    }

    /// <summary>This book without some rules.</summary>
    /// <param name="principleIds">Ids of their principles; ids that the book has no rule for are ignored.</param>
    /// <returns>A new book.</returns>
    public RuleBook Without(params ReadOnlySpan<string> principleIds)
    {
        var drop = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in principleIds)
            drop.Add(id);
        return new RuleBook(Array.FindAll(_rules, r => !drop.Contains(r.PrincipleId)));
    }

    /// <summary>Assesses every allegation of a report, under both branches of IHL. Only a rule that turns on a treaty or on the kind of conflict asks the tables.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One assessment for each allegation and each principle that it allegedly touches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ValueList<Assessment> Assess(ParsedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Allegations.Count == 0)
            return ValueList<Assessment>.Empty;
        List<Assessment>? assessments = null;
        foreach (var allegation in report.Allegations)
            Assess(AllegedCase.Unplaced(report, allegation), ref assessments, report);
        return assessments?.ToValueList() ?? ValueList<Assessment>.Empty;
    }

    /// <summary>Assesses every allegation of a report, each placed among the conflicts: only norms of the kind of conflict it belongs to are cited, and the tables answer what a report cannot.</summary>
    /// <param name="report">The report.</param>
    /// <param name="applicability">The service that knows the conflicts.</param>
    /// <returns>One assessment for each allegation and each principle that it allegedly touches.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<Assessment> Assess(ParsedReport report, Law.Applicability applicability)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(applicability);
        List<Assessment>? assessments = null;
        foreach (var allegation in report.Allegations)
            Assess(AllegedCase.Of(report, allegation).PlacedBy(applicability), ref assessments);
        return assessments?.ToValueList() ?? ValueList<Assessment>.Empty;
    }

    /// <summary>Assesses one case.</summary>
    /// <param name="case">The allegation with its statements.</param>
    /// <returns>One assessment for each principle that it allegedly touches, in the order of the rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="case"/> is null.</exception>
    public ValueList<Assessment> Assess(AllegedCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        List<Assessment>? assessments = null;
        Assess(@case, ref assessments);
        return assessments?.ToValueList() ?? ValueList<Assessment>.Empty;
    }

    /// <summary>Why a principle does not come out for a case, and what would change that.</summary>
    /// <param name="principleId">Id of the principle.</param>
    /// <param name="case">The allegation with its statements.</param>
    /// <returns>What stands in the way, the smallest set of facts that would change it, and the questions to ask. For a principle that does come out, nothing stands in the way.</returns>
    /// <exception cref="ArgumentException">The book has no rule for the principle.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WhyNot WhyNot(string principleId, AllegedCase @case)
    {
        ArgumentNullException.ThrowIfNull(principleId);
        ArgumentNullException.ThrowIfNull(@case);
        var rule = Find(principleId) ?? throw new ArgumentException($"There is no rule for '{principleId}'.", nameof(principleId));
        var facts = Take(@case);
        try
        {
            return Inquirer.Inquire(rule, @case, facts);
        }
        finally
        {
            facts.Clear();
            s_facts = facts;
        }
    }

    /// <summary>Why the principles that come out for a report do, each case placed among the conflicts: one tree of incidents, allegations, principles and elements, down to quotations or reasons, with the norms that apply and the questions to ask.</summary>
    /// <param name="report">The report.</param>
    /// <param name="applicability">The service that knows the conflicts.</param>
    /// <param name="subjectId">Id of one incident or allegation of the report; null for all.</param>
    /// <param name="principleId">Id of one principle, to say of it alone why it comes out or why it does not; null for all that come out.</param>
    /// <returns>The tree, with its three renderings.</returns>
    /// <exception cref="ArgumentException">The report has no incident or allegation of that id, or the book no rule for the principle.</exception>
    /// <exception cref="ArgumentNullException">The report or the service is null.</exception>
    public Explanation Explain(ParsedReport report, Law.Applicability applicability, string? subjectId = null, string? principleId = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(applicability);
        if (subjectId is not null && !report.Incidents.Any(i => i.Id == subjectId) && !report.Allegations.Any(a => a.Id == subjectId))
            throw new ArgumentException($"The report has no incident or allegation '{subjectId}'.", nameof(subjectId));
        if (principleId is not null && Find(principleId) is null)
            throw new ArgumentException($"There is no rule for '{principleId}'.", nameof(principleId));
        return new ReportExplainer(this, applicability, report).Explain(subjectId, principleId);
    }

    /// <summary>The rules as one Markdown document, for a lawyer to read and compare.</summary>
    /// <returns>Each rule with its citations, elements, questions and the facts asked for; lines end in <c>\n</c>.</returns>
    public string ToMarkdown() => RuleBookMarkdown.Write(this);

    /// <summary>Assesses one allegation.</summary>
    /// <param name="allegation">The allegation.</param>
    /// <param name="statements">The statements it rests on, in any order.</param>
    /// <returns>One assessment for each principle that it allegedly touches, in the order of the rules.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<Assessment> Assess(Allegation allegation, IEnumerable<Statement> statements) =>
        Assess(new AllegedCase { Allegation = allegation ?? throw new ArgumentNullException(nameof(allegation)), Statements = statements.ToValueList() });

    private void Assess(AllegedCase @case, ref List<Assessment>? assessments, ParsedReport? report = null)
    {
        var facts = Take(@case, report);
        try
        {
            foreach (var rule in _rules)
                if (rule.Fires(facts))
                    (assessments ??= []).Add(Assessor.Assess(rule, @case, facts));
        }
        finally
        {
            facts.Clear();
            s_facts = facts;
        }
    }

    private static CaseFacts Take(AllegedCase @case, ParsedReport? report = null)
    {
        var facts = s_facts ?? new CaseFacts();
        s_facts = null;
        facts.Take(@case, report);
        return facts;
    }
}
