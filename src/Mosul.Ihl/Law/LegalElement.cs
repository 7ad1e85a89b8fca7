namespace Mosul.Ihl.Law;

/// <summary>One thing an analyst must establish, or look up, for a principle.</summary>
public sealed record LegalElement
{
    /// <summary>Stable id, <c>principle.element</c>, for example <c>proportionality.excessive</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the <see cref="LegalPrinciple"/> it belongs to.</summary>
    public required string PrincipleId { get; init; }

    /// <summary>What it says, in own words.</summary>
    public required string Description { get; init; }

    /// <summary>What it is about.</summary>
    public required ElementType Type { get; init; }

    /// <summary>What it does in the test.</summary>
    public required ElementRole Role { get; init; }

    /// <summary>Ids of the <see cref="LegalPrinciple.Routes"/> it is part of; empty unless <see cref="Role"/> is <see cref="ElementRole.Route"/>.</summary>
    public ValueList<string> RouteIds { get; init; } = ValueList<string>.Empty;

    /// <summary>How an exception is worded; null unless <see cref="Role"/> is <see cref="ElementRole.Exception"/>.</summary>
    public ExceptionPhrasing? Exception { get; init; }

    /// <summary>The table that answers it; null when only a report can. A route's element may have one too (a State's treaty membership).</summary>
    public ContextSource? Context { get; init; }

    /// <summary>Ids of the treaties whose membership answers it; empty unless <see cref="Context"/> is <see cref="ContextSource.Treaty"/>.</summary>
    public ValueList<string> ContextTreatyIds { get; init; } = ValueList<string>.Empty;

    /// <summary>The kinds of conflict that meet it; empty unless <see cref="Context"/> is <see cref="ContextSource.Conflict"/>.</summary>
    public ValueList<ConflictClass> ContextClasses { get; init; } = ValueList<ConflictClass>.Empty;

    /// <summary>How often a news report tells anything of it.</summary>
    public required NewsEvidence NewsEvidence { get; init; }

    /// <summary>Whether a news report can support it at all.</summary>
    public required bool ReportCanSupport { get; init; }

    /// <summary>Whether the reference counts it as legally needed on every route (required elements, most exceptions and contexts).</summary>
    public required bool NeededInLaw { get; init; }

    /// <summary>The part of the id after the principle, for example <c>excessive</c>.</summary>
    public string LocalId => Id[(Id.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
