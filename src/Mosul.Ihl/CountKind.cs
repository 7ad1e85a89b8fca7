namespace Mosul.Ihl;

/// <summary>Which of the five ways a <see cref="Count"/> is told. Missing is not zero.</summary>
public enum CountKind
{
    /// <summary>No number is told.</summary>
    NotReported,

    /// <summary>The text says that there were none.</summary>
    None,

    /// <summary>One number.</summary>
    Reported,

    /// <summary>A lower and an upper number.</summary>
    Range,

    /// <summary>Only vague words ("dozens", "hundreds or even thousands"), with conventional bounds.</summary>
    Worded,
}
