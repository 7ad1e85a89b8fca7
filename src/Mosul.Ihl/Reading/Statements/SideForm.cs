namespace Mosul.Ihl.Reading.Statements;

/// <summary>What of a side a phrase names.</summary>
internal enum SideForm
{
    /// <summary>The side itself.</summary>
    Itself,

    /// <summary>Its weapons, fighters or officials ("Russian artillery").</summary>
    ArmsOrMen,

    /// <summary>Other people of its nation ("Russian families").</summary>
    People,

    /// <summary>A thing of its own.</summary>
    Thing,

    /// <summary>The town from which it is governed.</summary>
    Seat,

    /// <summary>Anything else.</summary>
    Other,
}
