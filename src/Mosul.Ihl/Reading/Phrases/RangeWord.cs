namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Which range a word opens.</summary>
internal enum RangeWord : byte
{
    None,
    Between,
    From,
    Since,
    Starting,
    Until,
}
