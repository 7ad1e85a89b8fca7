namespace Mosul.Ihl.Rules;

/// <summary>One element of a rule: what it asks of the sources, and of an investigator.</summary>
public sealed class RuleElement
{
    internal RuleElement(string id, RuleElementRole role, string? group, string question, Fact fact)
    {
        Id = id;
        Role = role;
        Group = group;
        Question = question;
        Fact = fact;
    }

    /// <summary>Id in the catalogue, <c>principle.element</c>.</summary>
    public string Id { get; }

    /// <summary>What it does to the rule.</summary>
    public RuleElementRole Role { get; }

    /// <summary>Name of the group of routes it belongs to; null unless <see cref="Role"/> is <see cref="RuleElementRole.Route"/>.</summary>
    public string? Group { get; }

    /// <summary>The question an investigator asks to establish it.</summary>
    public string Question { get; }

    /// <summary>What tells it.</summary>
    public Fact Fact { get; }

    /// <summary>Whether no report can tell it, so that its silence says nothing.</summary>
    public bool CannotBeTold => ReferenceEquals(Fact, Fact.NeverTold);

    /// <summary>Whether the tables of conflicts and treaties answer it, as <see cref="ElementFinding.Tables"/>.</summary>
    public bool IsFromTables { get; internal set; }

    internal bool IsRequired => Role is RuleElementRole.Conduct or RuleElementRole.Element;
}
