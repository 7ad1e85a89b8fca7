namespace Mosul.Ihl;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in the unmodified text of a document.</summary>
/// <param name="Start">Index of the first code unit; zero or more.</param>
/// <param name="End">Index after the last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units covered; zero for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether both spans share at least one code unit.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns><see langword="true"/> when they overlap; adjacent spans do not.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span to look for.</param>
    /// <returns><see langword="true"/> when every code unit of <paramref name="other"/> is covered.</returns>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>From the earlier start to the later end.</returns>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether the first span sorts before the second.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first span sorts after the second.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first span sorts before the second or is the same.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first span sorts after the second or is the same.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>start..end</c>, in invariant digits.</summary>
    /// <returns>For example <c>12..17</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");
}
