namespace Mosul.Ihl.Reading.Phrases;

/// <summary>One numeral: where it ends, its value (-1 when it is no whole number), the scale word or suffix read with it, and what its own shape says it is.</summary>
internal readonly record struct Numeral(int End, long Value, long Scale, bool PlainDigits, NumberKind Kind = NumberKind.Quantity);
