namespace Mosul.Ihl;

/// <summary>How much an incident covers (UCDP event_clarity 1 and 2, and the background that is neither).</summary>
public enum IncidentScope
{
    /// <summary>One event.</summary>
    Event,

    /// <summary>A series or pattern of events.</summary>
    Series,

    /// <summary>A campaign, battle or war as a whole: background, never an allegation by itself.</summary>
    Campaign,
}
