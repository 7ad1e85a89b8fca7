namespace Mosul.Ihl.Rules;

/// <summary>What an element does to its rule.</summary>
public enum RuleElementRole
{
    /// <summary>What the accused is said to have done: must be told, and is what a denial by the accused contradicts.</summary>
    Conduct,

    /// <summary>Must be told for the rule to fire.</summary>
    Element,

    /// <summary>One of several ways: at least one of its group must be told.</summary>
    Route,

    /// <summary>Intent, knowledge, feasibility and the like: listed as missing when silent, without stopping the rule; contradicted, it disputes it.</summary>
    Context,

    /// <summary>An exception: silence leaves the allegation standing, a claim disputes it, nothing dismisses it.</summary>
    Exception,
}
