namespace Mosul.Ihl.Reading.Phrases;

/// <summary>A date or range as written, with its tokens.</summary>
internal struct RawDate
{
    internal int FirstToken;
    internal int EndToken;
    internal DatePoint From;
    internal DatePoint To;
    internal bool IsRange;

    /// <summary>Since X: no end is told.</summary>
    internal bool OpenEnd;

    /// <summary>Until X: no start is told.</summary>
    internal bool OpenStart;

    /// <summary>The sentence speaks of what is to come.</summary>
    internal bool Future;
}
