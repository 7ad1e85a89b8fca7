namespace Mosul.Ihl.Rules;

/// <summary>Why a node of an <see cref="Explanation"/> stands as it does.</summary>
public enum ExplanationReason
{
    /// <summary>It only gathers the nodes below it.</summary>
    Heading,

    /// <summary>A source tells it.</summary>
    Told,

    /// <summary>A source contradicts it, none tells it.</summary>
    Contradicted,

    /// <summary>Some tell it, some contradict it.</summary>
    Disputed,

    /// <summary>Nobody says anything of it.</summary>
    Missing,

    /// <summary>No report can tell it.</summary>
    CannotBeTold,

    /// <summary>The tables of conflicts and treaties answer it, not a source.</summary>
    FromTables,

    /// <summary>It does not arise here: an exception that nobody claims, a duty that the accused cannot owe, a rule that another takes the place of.</summary>
    NotApplicable,
}
