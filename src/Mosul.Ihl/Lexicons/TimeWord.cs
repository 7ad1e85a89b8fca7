namespace Mosul.Ihl.Lexicons;

/// <summary>Words of time; attribute <c>value</c> gives month or weekday number (Monday is 1), or the number of days.</summary>
public enum TimeWord
{
    /// <summary>A month's name or abbreviation.</summary>
    Month,

    /// <summary>A weekday's name or abbreviation.</summary>
    Weekday,

    /// <summary>today, yesterday, tomorrow: <c>value</c> is the offset in days.</summary>
    Offset,

    /// <summary>day, week, month, year …: attribute <c>unit</c>.</summary>
    Unit,

    /// <summary>morning, evening, night …</summary>
    DayPart,

    /// <summary>last, past, previous.</summary>
    Last,

    /// <summary>next, coming.</summary>
    Next,

    /// <summary>this, current.</summary>
    This,

    /// <summary>ago, earlier.</summary>
    Ago,

    /// <summary>early, mid, late, beginning, end.</summary>
    Part,

    /// <summary>spring, summer …: <c>value</c> is the first month.</summary>
    Season,

    /// <summary>between, from, until, since as range words.</summary>
    Range,

    /// <summary>around, about as approximations.</summary>
    About,
}
