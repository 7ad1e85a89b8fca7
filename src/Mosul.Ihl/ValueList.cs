using System.Collections;
using System.Runtime.CompilerServices;

namespace Mosul.Ihl;

/// <summary>An immutable list that equals another list of equal items in the same order, so that records holding lists compare by value.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>Number of items; zero or more.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">Zero-based position.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, without copying.</summary>
    /// <returns>A read-only view of the items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>An enumerator over the items that allocates nothing.</summary>
    /// <returns>The span's enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether any item is one of those asked for; walks the array itself, as the ones below.</summary>
    internal bool Any(Func<T, bool> match)
    {
        foreach (ref readonly var item in AsSpan())
            if (match(item))
                return true;
        return false;
    }

    /// <summary>Whether all items are such.</summary>
    internal bool All(Func<T, bool> match)
    {
        foreach (ref readonly var item in AsSpan())
            if (!match(item))
                return false;
        return true;
    }

    /// <summary>Whether it holds an item.</summary>
    internal bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>The items, comma-separated, in brackets.</summary>
    /// <returns>For example <c>[a, b]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items in order.</param>
    /// <returns>An immutable list; the shared empty list when there are no items.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items in order.</param>
    /// <returns>An immutable list; the shared empty list when there are no items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] copy = items switch
        {
            List<T> list => list.Count == 0 ? [] : list.ToArray(),
            T[] array => array.AsSpan().ToArray(),
            _ => [.. items],
        };
        return copy.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(copy);
    }
}
