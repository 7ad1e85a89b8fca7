namespace Mosul.Ihl.Rules;

/// <summary>A set of kinds, a bit for each. Two halves, since a number of 128 bits cannot be compiled ahead.</summary>
internal readonly record struct KindBits(ulong Low, ulong High)
{
    internal static KindBits All => new(ulong.MaxValue, ulong.MaxValue);

    internal bool IsEmpty => (Low | High) == 0;

    /// <summary>The lowest kind of a set that is not empty.</summary>
    internal int First => Low != 0 ? System.Numerics.BitOperations.TrailingZeroCount(Low) : 64 + System.Numerics.BitOperations.TrailingZeroCount(High);

    internal static KindBits Of(int kind) => kind < 64 ? new(1UL << kind, 0) : new(0, 1UL << (kind - 64));

    internal bool Shares(in KindBits other) => (Low & other.Low | High & other.High) != 0;

    public static KindBits operator |(in KindBits left, in KindBits right) => new(left.Low | right.Low, left.High | right.High);
}
