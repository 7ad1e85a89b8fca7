using System.Numerics;

namespace Mosul.Ihl.Lexicons;

/// <summary>A set of concepts, a bit for each.</summary>
internal readonly record struct ConceptSet(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>The most concepts that all lexicons together can have.</summary>
    internal const int Most = 256;

    internal bool IsEmpty => (A | B | C | D) == 0;

    internal static ConceptSet Of(int concept) => (concept >> 6) switch
    {
        0 => new(1UL << concept, 0, 0, 0),
        1 => new(0, 1UL << concept, 0, 0),
        2 => new(0, 0, 1UL << concept, 0),
        _ => new(0, 0, 0, 1UL << concept),
    };

    internal bool Holds(in ConceptSet other) => (other.A & ~A | other.B & ~B | other.C & ~C | other.D & ~D) == 0;

    internal bool Shares(in ConceptSet other) => (other.A & A | other.B & B | other.C & C | other.D & D) != 0;

    /// <summary>The first concept of the set from a number on; -1 when there is none.</summary>
    internal int Next(int from)
    {
        for (int part = from >> 6; part < 4; part++, from = part << 6)
        {
            ulong left = (part switch { 0 => A, 1 => B, 2 => C, _ => D }) & (ulong.MaxValue << from);
            if (left != 0)
                return (part << 6) + BitOperations.TrailingZeroCount(left);
        }
        return -1;
    }

    public static ConceptSet operator &(in ConceptSet left, in ConceptSet right) => new(left.A & right.A, left.B & right.B, left.C & right.C, left.D & right.D);

    public static ConceptSet operator |(in ConceptSet left, in ConceptSet right) => new(left.A | right.A, left.B | right.B, left.C | right.C, left.D | right.D);
}
