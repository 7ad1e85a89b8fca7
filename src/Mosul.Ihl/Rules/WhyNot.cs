namespace Mosul.Ihl.Rules;

/// <summary>Why a principle does not come out for a case: for an investigator, the plan of work.</summary>
public sealed record WhyNot
{
    /// <summary>Id of the principle.</summary>
    public required string PrincipleId { get; init; }

    /// <summary>Id of the <see cref="Allegation"/>.</summary>
    public required string AllegationId { get; init; }

    /// <summary>Id of the accused <see cref="Party"/>; null when the text names nobody.</summary>
    public required string? AccusedId { get; init; }

    /// <summary>Whether the principle does come out, so that there is nothing to explain.</summary>
    public required bool ComesOut { get; init; }

    /// <summary>What is said of every element.</summary>
    public required ValueList<ElementFinding> Findings { get; init; }

    /// <summary>Ids of the elements that must be told and are not; of a group of routes all, when none is told.</summary>
    public required ValueList<string> Failing { get; init; }

    /// <summary>Id of the principle that asks the right question instead; null when none takes its place.</summary>
    public string? LeftTo { get; init; }

    /// <summary>Why that principle takes its place, or why the accused cannot owe the duty or the rule does not exist here; null when neither is so.</summary>
    public string? NotApplicable { get; init; }

    /// <summary>The smallest set of facts that would make it come out, checked by adding them; empty when it comes out, or when no three facts would do.</summary>
    public required ValueList<MissingFact> WouldChange { get; init; }

    /// <summary>The questions to ask, those of failing elements first, then those of silent contexts; empty when nothing is open.</summary>
    public required ValueList<string> Questions { get; init; }

    /// <summary>The answer as a tree whose leaves are quotations or reasons.</summary>
    /// <returns>The tree, with its three renderings.</returns>
    public Explanation Explain() => Explain(AccusedId);

    /// <summary>The answer, with the accused by name.</summary>
    internal Explanation Explain(string? accused)
    {
        var children = new List<Explanation>();
        if (NotApplicable is not null)
            children.Add(new Explanation(LeftTo is null ? NotApplicable : $"Left to {Explanation.NameOf(LeftTo)}: {NotApplicable}.", ExplanationReason.NotApplicable, null, null, ValueList<Explanation>.Empty));
        foreach (var finding in Findings)
            children.Add(Explanation.Of(finding));
        foreach (var fact in WouldChange)
            children.Add(new Explanation($"Would change it: a source that tells {fact.Fact}. Ask: {fact.Question}", ExplanationReason.Missing, fact.ElementId, null, ValueList<Explanation>.Empty));
        return new Explanation(
            $"{Explanation.NameOf(PrincipleId)}: {(ComesOut ? "comes out as alleged" : "not alleged")}{Explanation.AgainstWhom(accused)}",
            ComesOut ? ExplanationReason.Told : NotApplicable is null ? ExplanationReason.Missing : ExplanationReason.NotApplicable,
            PrincipleId,
            null,
            children.ToValueList());
    }
}
