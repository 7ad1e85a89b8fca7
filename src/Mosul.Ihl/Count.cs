using System.Globalization;
using System.Text.Json.Serialization;

namespace Mosul.Ihl;

/// <summary>How many, exactly as told: one number, a range, vague words, none, or not told at all.</summary>
public sealed record Count
{
    [JsonConstructor]
    internal Count(CountKind kind, long? low, long? high, CountQualifier qualifier)
    {
        Kind = kind;
        Low = low;
        High = high;
        Qualifier = qualifier;
    }

    /// <summary>Which way it is told.</summary>
    public CountKind Kind { get; }

    /// <summary>Lower bound, inclusive unless <see cref="Qualifier"/> is <see cref="CountQualifier.MoreThan"/>; null when open or not told. Conventional, not told, when <see cref="Kind"/> is <see cref="CountKind.Worded"/>.</summary>
    public long? Low { get; }

    /// <summary>Upper bound, inclusive unless <see cref="Qualifier"/> is <see cref="CountQualifier.FewerThan"/>; null when open or not told. Conventional, not told, when <see cref="Kind"/> is <see cref="CountKind.Worded"/>.</summary>
    public long? High { get; }

    /// <summary>What the words beside the number say of it.</summary>
    public CountQualifier Qualifier { get; }

    /// <summary>No number is told.</summary>
    public static Count NotReported { get; } = new(CountKind.NotReported, null, null, CountQualifier.Exactly);

    /// <summary>The text says that there were none.</summary>
    public static Count None { get; } = new(CountKind.None, 0, 0, CountQualifier.Exactly);

    /// <summary>One number with its qualifier.</summary>
    /// <param name="number">The number, zero or more.</param>
    /// <param name="qualifier">What the words beside it say.</param>
    /// <returns>The count; <see cref="None"/> for exactly zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count Reported(long number, CountQualifier qualifier = CountQualifier.Exactly)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        if (number == 0 && qualifier == CountQualifier.Exactly)
            return None;
        return qualifier switch
        {
            CountQualifier.AtLeast or CountQualifier.MoreThan => new Count(CountKind.Reported, number, null, qualifier),
            CountQualifier.UpTo or CountQualifier.FewerThan => new Count(CountKind.Reported, null, number, qualifier),
            _ => new Count(CountKind.Reported, number, number, qualifier),
        };
    }

    /// <summary>A range of two numbers told.</summary>
    /// <param name="low">The lower number, zero or more.</param>
    /// <param name="high">The upper number, not below the lower.</param>
    /// <param name="qualifier">What the words beside it say.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lower is negative, or the upper is below it.</exception>
    public static Count Between(long low, long high, CountQualifier qualifier = CountQualifier.Exactly)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return new Count(CountKind.Range, low, high, qualifier);
    }

    /// <summary>Vague words with their conventional bounds (plural "hundreds" is at least 200).</summary>
    /// <param name="low">Conventional lower bound; null when the words give none.</param>
    /// <param name="high">Conventional upper bound; null when the words give none.</param>
    /// <returns>The count; the words themselves are in the evidence beside it.</returns>
    public static Count Worded(long? low, long? high = null) => new(CountKind.Worded, low, high, CountQualifier.Exactly);

    /// <summary>Whether the text itself gives a number.</summary>
    public bool HasNumber => Kind is CountKind.Reported or CountKind.Range or CountKind.None;

    /// <summary>The count in signs: <c>105</c>, <c>≥30</c>, <c>&gt;40000</c>, <c>≤12</c>, <c>~920000</c>, <c>200–500</c>, <c>worded ≥200</c>, <c>none</c>, <c>not reported</c>.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString()
    {
        string Bounds() => (Low, High) switch
        {
            (null, null) => "",
            ({ } l, null) => "≥" + Digits(l),
            (null, { } h) => "≤" + Digits(h),
            ({ } l, { } h) => Digits(l) + "–" + Digits(h),
        };
        return Kind switch
        {
            CountKind.NotReported => "not reported",
            CountKind.None => "none",
            CountKind.Worded => ("worded " + Bounds()).TrimEnd(),
            CountKind.Range => Qualifier == CountQualifier.About ? "~" + Bounds() : Bounds(),
            _ => Qualifier switch
            {
                CountQualifier.AtLeast => "≥" + Digits(Low),
                CountQualifier.MoreThan => ">" + Digits(Low),
                CountQualifier.UpTo => "≤" + Digits(High),
                CountQualifier.FewerThan => "<" + Digits(High),
                CountQualifier.About => "~" + Digits(Low),
                _ => Digits(Low),
            },
        };
    }

    private static string Digits(long? number) => number.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
