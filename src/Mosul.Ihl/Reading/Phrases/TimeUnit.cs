namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Units of the calendar.</summary>
internal enum TimeUnit : byte
{
    None,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}
