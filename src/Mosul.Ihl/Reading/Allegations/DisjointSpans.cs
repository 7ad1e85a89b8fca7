namespace Mosul.Ihl.Reading.Allegations;

/// <summary>Stretches of text of which no two overlap, kept in order so that one more is checked against its neighbours only.</summary>
internal sealed class DisjointSpans
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>Adds a stretch unless it overlaps one that is there; whether it was added.</summary>
    internal bool TryAdd(TextSpan span)
    {
        int at = _spans.BinarySearch(span);
        if (at < 0)
            at = ~at;
        if (at < _spans.Count && _spans[at].Overlaps(span) || at > 0 && _spans[at - 1].Overlaps(span))
            return false;
        _spans.Insert(at, span);
        return true;
    }
}
