namespace Mosul.Ihl;

/// <summary>How exact a <see cref="DateSpan"/> is told (UCDP date_prec, ACLED time_precision).</summary>
public enum DateGranularity
{
    /// <summary>One day, or a part of it.</summary>
    Day,

    /// <summary>Several days.</summary>
    Days,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month, or a part of it.</summary>
    Month,

    /// <summary>Several months, a season or a quarter.</summary>
    Months,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Several years.</summary>
    Years,
}
