namespace Mosul.Ihl.Reading.Phrases;

/// <summary>How a date is expressed.</summary>
internal enum DatePointKind : byte
{
    None,

    /// <summary>Year, month and day, as far as they are written.</summary>
    Calendar,
    Weekday,

    /// <summary>today, yesterday: so many days from the publication.</summary>
    Offset,

    /// <summary>last week, this month, next year.</summary>
    Unit,

    /// <summary>the past two days, the next three weeks.</summary>
    Span,

    /// <summary>two days ago, a year ago.</summary>
    Ago,

    /// <summary>the next day, the same day, two days earlier: from the day told before.</summary>
    Told,
    Season,

    /// <summary>A quarter, half or so many months of a year.</summary>
    Division,

    /// <summary>the week of 6 March.</summary>
    WeekOf,
    Decade,
    Century,
}
