using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>The parts of one sentence, filled anew for each: an array from the pool whose items are handed out by reference, so that asking one for a field copies nothing.</summary>
internal sealed class SentenceList<T>
    where T : struct
{
    private T[] _parts = [];

    private int _count;

    internal int Count => _count;

    internal ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)_count)
                Refuse(index);
            return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_parts), index);
        }
    }

    internal ReadOnlySpan<T> AsSpan() => MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(_parts), _count);

    /// <summary>A run of parts, not copied.</summary>
    internal ReadOnlySpan<T> GetRange(int first, int count) => AsSpan().Slice(first, count);

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    internal void Add(in T part)
    {
        if (_count == _parts.Length)
            Grow();
        _parts[_count++] = part;
    }

    internal void Clear() => _count = 0;

    /// <summary>Drops the parts from an index on.</summary>
    internal void Truncate(int count) => _count = Math.Min(_count, count);

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
            SpareArrays<T>.Return(_parts);
        _parts = [];
        _count = 0;
    }

    private void Refuse(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, $"The sentence has {_count} of these.");

    private void Grow()
    {
        var larger = SpareArrays<T>.Rent(Math.Max(64, Count * 2));
        Array.Copy(_parts, larger, _count);
        if (_parts.Length > 0)
            SpareArrays<T>.Return(_parts);
        _parts = larger;
    }
}
