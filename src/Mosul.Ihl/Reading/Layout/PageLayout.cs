namespace Mosul.Ihl.Reading.Layout;

/// <summary>The parts of a page and what it tells of itself.</summary>
internal sealed record PageLayout
{
    /// <summary>In text order; together they cover every character that is not white space, once.</summary>
    internal required ValueList<Segment> Segments { get; init; }

    /// <summary>The headline; null when no line looks like one.</summary>
    internal Evidence? Title { get; init; }

    /// <summary>Who published it, as the text tells, whatever the caller supplied; null when it does not.</summary>
    internal Source? Outlet { get; init; }

    /// <summary>The body in whose name the text speaks; null for a paper, or when nothing tells it.</summary>
    internal Issuer? Issuer { get; init; }

    internal ValueList<Evidence> Authors { get; init; } = ValueList<Evidence>.Empty;

    internal StatedDate? Published { get; init; }

    internal Dateline? Dateline { get; init; }

    internal ValueList<Diagnostic> Diagnostics { get; init; } = ValueList<Diagnostic>.Empty;
}
