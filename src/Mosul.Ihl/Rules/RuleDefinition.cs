namespace Mosul.Ihl.Rules;

/// <summary>What a rule declares of itself: citations, elements, contexts, exceptions and the questions it leaves to other rules. Frozen once the rule is made.</summary>
public sealed class RuleDefinition
{
    private readonly string _principleId;
    private readonly List<string> _citations = [];
    private readonly List<RuleElement> _elements = [];
    private readonly List<RuleGuard> _guards = [];

    internal RuleDefinition(string principleId) => _principleId = principleId;

    internal bool OnlyStates { get; private set; }

    internal Law.LegalBranches Branches { get; private set; } = Law.LegalBranches.Both;

    /// <summary>The norms the rule stands on, as lawyers cite them, custom first.</summary>
    /// <param name="citations">For example <c>"customary rule 97"</c>, <c>"AP I 51(7)"</c>.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition Cite(params ReadOnlySpan<string> citations)
    {
        _citations.AddRange(citations);
        return this;
    }

    /// <summary>The conduct: must be told, and is contradicted when the accused denies the act.</summary>
    /// <param name="id">Id inside the principle, such as <c>attack</c>.</param>
    /// <param name="question">The question an investigator asks.</param>
    /// <param name="fact">What tells it.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition Conduct(string id, string question, Fact fact) => Add(id, RuleElementRole.Conduct, null, question, fact);

    /// <summary>An element that must be told.</summary>
    /// <param name="id">Id inside the principle.</param>
    /// <param name="question">The question an investigator asks.</param>
    /// <param name="fact">What tells it.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition Element(string id, string question, Fact fact) => Add(id, RuleElementRole.Element, null, question, fact);

    /// <summary>One of several ways: at least one route of the group must be told.</summary>
    /// <param name="group">Name of the group.</param>
    /// <param name="id">Id inside the principle.</param>
    /// <param name="question">The question an investigator asks.</param>
    /// <param name="fact">What tells it.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition Route(string group, string id, string question, Fact fact) => Add(id, RuleElementRole.Route, group, question, fact);

    /// <summary>A context: listed as missing when silent, without stopping the rule.</summary>
    /// <param name="id">Id inside the principle.</param>
    /// <param name="question">The question an investigator asks.</param>
    /// <param name="fact">What tells it; null when no report can.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition Context(string id, string question, Fact? fact = null) => Add(id, RuleElementRole.Context, null, question, fact ?? Fact.NeverTold);

    /// <summary>An exception: silence leaves the allegation standing, a claim disputes it.</summary>
    /// <param name="id">Id of the negative element inside the principle.</param>
    /// <param name="question">The question an investigator asks.</param>
    /// <param name="fact">What claims the exception.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition Unless(string id, string question, Fact fact) => Add(id, RuleElementRole.Exception, null, question, fact);

    /// <summary>Leaves the question to another principle where a fact is told: the look-alike that must not fire.</summary>
    /// <param name="principleId">Id of the other principle.</param>
    /// <param name="reason">Why, in one clause.</param>
    /// <param name="fact">What tells it.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition YieldTo(string principleId, string reason, Fact fact)
    {
        _guards.Add(new RuleGuard(principleId, reason, fact));
        return this;
    }

    /// <summary>The duty is a State's: the rule is silent about an armed group.</summary>
    /// <returns>This definition.</returns>
    public RuleDefinition ForStates()
    {
        OnlyStates = true;
        return this;
    }

    /// <summary>The rule exists on one branch of IHL only: it is silent where the conflict is known to be of the other kind.</summary>
    /// <param name="branches">The branch.</param>
    /// <returns>This definition.</returns>
    public RuleDefinition OnlyOn(Law.LegalBranches branches)
    {
        Branches = branches;
        return this;
    }

    /// <summary>The tables of conflicts and treaties answer some elements, beside whatever a source says of them.</summary>
    /// <param name="ids">Ids of elements declared before, inside the principle.</param>
    /// <returns>This definition.</returns>
    /// <exception cref="ArgumentException">No element of an id was declared.</exception>
    public RuleDefinition FromTables(params ReadOnlySpan<string> ids)
    {
        foreach (string id in ids)
        {
            string full = $"{_principleId}.{id}";
            var element = _elements.Find(e => string.Equals(e.Id, full, StringComparison.Ordinal)) ?? throw new ArgumentException($"There is no element '{id}'.", nameof(ids));
            element.IsFromTables = true;
        }
        return this;
    }

    internal ValueList<string> Citations => _citations.ToValueList();

    internal RuleElement[] Elements => [.. _elements];

    internal RuleGuard[] Guards => [.. _guards];

    /// <summary>What is wrong with the definition; empty when nothing is.</summary>
    internal IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(_principleId))
            yield return "it names no principle";
        if (_citations.Count == 0 || _citations.Exists(string.IsNullOrWhiteSpace))
            yield return "it cites no norm";
        if (!_elements.Exists(static e => e.IsRequired || e.Role == RuleElementRole.Route))
            yield return "it has no element that must be told";
        foreach (var same in _elements.GroupBy(static e => e.Id, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            yield return $"it declares {same.Key} twice";
        foreach (var group in _elements.Where(static e => e.Role == RuleElementRole.Route).GroupBy(static e => e.Group, StringComparer.Ordinal).Where(static g => g.Count() == 1))
            yield return $"its group of routes '{group.Key}' has only one";
    }

    private RuleDefinition Add(string id, RuleElementRole role, string? group, string question, Fact fact)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(question);
        ArgumentNullException.ThrowIfNull(fact);
        _elements.Add(new RuleElement($"{_principleId}.{id}", role, group, question, fact));
        return this;
    }
}
