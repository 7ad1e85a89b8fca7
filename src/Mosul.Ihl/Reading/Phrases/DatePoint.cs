namespace Mosul.Ihl.Reading.Phrases;

/// <summary>One date as written, before it is resolved; 0 where nothing is written.</summary>
internal struct DatePoint
{
    internal DatePointKind Kind;
    internal int Year;
    internal int Month;
    internal int Day;

    /// <summary>The last of several days of one month; 0 when there is one.</summary>
    internal int LastDay;

    /// <summary>Monday is 1.</summary>
    internal int Weekday;

    /// <summary>Days, units, months or the number of a division.</summary>
    internal int Amount;

    /// <summary>Number of divisions: 4 for quarters, 2 for halves; months for the first or last months of a year.</summary>
    internal int Divisions;

    internal TimeUnit Unit;

    /// <summary>-1 last, 0 this, 1 next; null when none is written.</summary>
    internal int? Shift;

    /// <summary>Last year, this year beside a month or season.</summary>
    internal int? YearShift;

    /// <summary>0 early, 1 middle, 2 late; null when none is written.</summary>
    internal int? Part;

    /// <summary>Earlier this month, later this year: to or from the publication.</summary>
    internal bool ToNow;

    /// <summary>One of the days, not all ("4 or 5 May").</summary>
    internal bool Alternative;
    internal bool Approximate;
}
