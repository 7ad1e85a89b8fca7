using System.Numerics;

namespace Mosul.Ihl.Reading.Tokens;

/// <summary>Arrays that one document left for the next on the same thread. Unlike those of the framework, its code over types of this library compiles ahead with it.</summary>
internal static class SpareArrays<T>
{
    // One document uses four of a kind at a time; arrays of long documents are left to the collector.
    private const int Kept = 4;
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static T[]?[]? _spare;

    /// <summary>An array of at least some length; its items are anything.</summary>
    internal static T[] Rent(int least)
    {
        if (_spare is { } spare)
            for (int i = 0; i < Kept; i++)
                if (spare[i] is { } array && array.Length >= least)
                {
                    spare[i] = null;
                    return array;
                }
        return new T[(int)BitOperations.RoundUpToPowerOf2((uint)least)];
    }

    /// <summary>Keeps an array for the next that asks.</summary>
    internal static void Return(T[] array)
    {
        if (array.Length is 0 or > LongestKept)
            return;
        var spare = _spare ??= new T[]?[Kept];
        int shortest = 0;
        for (int i = 1; i < Kept; i++)
            if (spare[i] is null || spare[shortest] is not null && spare[i]!.Length < spare[shortest]!.Length)
                shortest = i;
        if (spare[shortest] is not { } other || other.Length < array.Length)
            spare[shortest] = array;
    }
}
