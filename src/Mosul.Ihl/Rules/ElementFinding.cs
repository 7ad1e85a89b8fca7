using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>What the sources say about one element, with their words.</summary>
/// <param name="ElementId">Id of the element in the catalogue.</param>
/// <param name="Role">What it does to the rule.</param>
/// <param name="Question">The question an investigator asks to establish it.</param>
/// <param name="Support">Told, contradicted, both or neither. For an exception: what is said of the exception itself.</param>
/// <param name="Evidence">The words that tell it; empty when nobody does.</param>
/// <param name="Contrary">The words that contradict it; empty when nobody does.</param>
/// <param name="StatementIds">Ids of the statements those words stand in, in text order.</param>
/// <param name="CannotBeTold">Whether no report can tell it, so that silence says nothing.</param>
/// <param name="Tables">What the tables of conflicts and treaties answer; null when they do not know the event or have nothing to say of the element. No source's word: it never changes <paramref name="Support"/>.</param>
public sealed record ElementFinding(
    string ElementId,
    RuleElementRole Role,
    string Question,
    Support Support,
    ValueList<Evidence> Evidence,
    ValueList<Evidence> Contrary,
    ValueList<string> StatementIds,
    bool CannotBeTold,
    ContextAnswer? Tables = null)
{
    /// <summary>Whether the tables give a plain answer, so that the element is not open even where every source is silent.</summary>
    internal bool IsAnswered => Tables is { Answer: not NormApplication.Conditional };
}
