namespace Mosul.Ihl.Lexicons;

/// <summary>Where a frame looks for what it needs.</summary>
internal enum FrameSite : byte
{
    /// <summary>The thing or the persons acted on.</summary>
    Object,

    /// <summary><c>~</c>: anywhere in the clause and what hangs on it.</summary>
    Anywhere,

    /// <summary><c>^</c>: the subject.</summary>
    Subject,

    /// <summary><c>></c>: the verb of what somebody is made to do ("made them <em>dig</em>").</summary>
    Made,

    /// <summary><c>Not</c>: a negation.</summary>
    Negation,

    /// <summary><c>From</c>: a place or a building that something is moved out of, or what it is done from.</summary>
    Origin,

    /// <summary><c>By:</c>: who or what does it.</summary>
    Doer,

    /// <summary><c>At:</c>: what it is aimed at.</summary>
    Aim,
}
