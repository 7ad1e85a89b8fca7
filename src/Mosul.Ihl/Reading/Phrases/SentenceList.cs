using System.Buffers;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>The parts of one sentence, filled anew for each: an array from the pool whose items are handed out by reference, so that asking one for a field copies nothing.</summary>
internal sealed class SentenceList<T>
    where T : struct
{
    private T[] _parts = [];

    internal int Count { get; private set; }

    internal ref T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref _parts[index];
        }
    }

    internal ReadOnlySpan<T> AsSpan() => _parts.AsSpan(0, Count);

    /// <summary>A run of parts, not copied.</summary>
    internal ReadOnlySpan<T> GetRange(int first, int count) => AsSpan().Slice(first, count);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    internal void Add(in T part)
    {
        if (Count == _parts.Length)
            Grow();
        _parts[Count++] = part;
    }

    internal void Clear() => Count = 0;

    /// <summary>Drops the parts from an index on.</summary>
    internal void Truncate(int count) => Count = Math.Min(Count, count);

    internal int FindIndex(Predicate<T> match)
    {
        for (int i = 0; i < Count; i++)
            if (match(_parts[i]))
                return i;
        return -1;
    }

    internal bool Exists(Predicate<T> match) => FindIndex(match) >= 0;

    /// <summary>Gives the array back to the pool.</summary>
    internal void Release()
    {
        if (_parts.Length > 0)
            ArrayPool<T>.Shared.Return(_parts);
        _parts = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(64, Count * 2));
        AsSpan().CopyTo(larger);
        if (_parts.Length > 0)
            ArrayPool<T>.Shared.Return(_parts);
        _parts = larger;
    }
}
