namespace Mosul.Ihl.Law;

/// <summary>Which way round the description of an <see cref="ElementRole.Exception"/> is worded.</summary>
public enum ExceptionPhrasing
{
    /// <summary>It says that the exception does not apply ("the civilians were not taking a direct part"): who claims the exception denies the element.</summary>
    Excluded,

    /// <summary>It states the exception itself ("the dam gave direct support to military operations"): who claims the exception tells the element.</summary>
    Claimed,
}
