namespace Mosul.Ihl.Rules;

/// <summary>A fact that makes a rule the wrong question, and the principle that asks the right one.</summary>
/// <param name="PrincipleId">Id of the principle to look at instead.</param>
/// <param name="Reason">Why, in one clause.</param>
/// <param name="Fact">What tells it.</param>
public sealed record RuleGuard(string PrincipleId, string Reason, Fact Fact)
{
    /// <summary>The reason, with what the tables answer where the fact rests on them.</summary>
    internal string ReasonFor(CaseFacts facts) => Fact.Because(facts) is { } because ? $"{Reason} ({because})" : Reason;
}
