namespace Mosul.Ihl.Lexicons;

/// <summary>What a walk over a text asks of a word of <see cref="Signs"/>, side by side so that a word costs one look into memory.</summary>
internal struct WeighedWord
{
    /// <summary>The row of its weights; 0 when it weighs nothing by itself.</summary>
    internal int Row;

    /// <summary>Its stem; 0 when no pair has it.</summary>
    internal int Stem;

    /// <summary>One bit of 64 for each stem that stands behind it in a pair, and one for each that stands before it. Common stems stand in many pairs; two that are none seldom pass both.</summary>
    internal ulong Behind;
    internal ulong Before;

    /// <summary>False when no pair has the word's stem and behind it that of another.</summary>
    internal readonly bool MayPrecede(in WeighedWord next) => (Behind & BitOf(next.Stem)) != 0 && (next.Before & BitOf(Stem)) != 0;

    internal static ulong BitOf(int stem) => 1UL << (stem & 63);
}
