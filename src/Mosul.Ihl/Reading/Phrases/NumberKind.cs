namespace Mosul.Ihl.Reading.Phrases;

/// <summary>What a number is. Only a quantity counts something that may be a person.</summary>
internal enum NumberKind : byte
{
    Quantity,

    /// <summary>A rank or a fraction: third, 17th, two-thirds.</summary>
    Ordinal,

    /// <summary>Part of a name, a list marker, a telephone number, a score: AK-47, Resolution 2139, 3-1.</summary>
    Identifier,

    /// <summary>36-year-old, aged 5.</summary>
    Age,
    Money,
    Percent,

    /// <summary>Of a unit or of things that are no persons: 40 kilometres, nine-month, three vehicles.</summary>
    Measure,

    /// <summary>Time of day.</summary>
    Time,

    /// <summary>Part of a date: day or year.</summary>
    Calendar,
}
