namespace Mosul.Ihl.Reading.Tokens;

/// <summary>Tokens of one text as parallel arrays from the pool: offset, end, kind, flags and word id.</summary>
internal sealed class TokenList : IDisposable
{
    // How many tokens all arrays can hold.
    private int _room;

    internal TokenList(string text, int capacity)
    {
        Text = text;
        Start = SpareArrays<int>.Rent(capacity);
        End = SpareArrays<int>.Rent(capacity);
        Word = SpareArrays<int>.Rent(capacity);
        Kind = SpareArrays<TokenKind>.Rent(capacity);
        Flags = SpareArrays<TokenFlags>.Rent(capacity);
        _room = Room();
    }

    internal string Text { get; }

    internal int Count { get; private set; }

    internal int[] Start { get; private set; }

    internal int[] End { get; private set; }

    /// <summary>Id in the vocabulary; 0 for a word that no lexicon holds.</summary>
    internal int[] Word { get; private set; }

    internal TokenKind[] Kind { get; private set; }

    internal TokenFlags[] Flags { get; private set; }

    internal ReadOnlySpan<char> this[int token] => Text.AsSpan(Start[token], End[token] - Start[token]);

    internal bool Has(int token, TokenFlags flag) => (Flags[token] & flag) != 0;

    /// <summary>The span from the first to the last token, exclusive of <paramref name="end"/>.</summary>
    internal TextSpan Span(int first, int end) => new(Start[first], End[end - 1]);

    internal void Add(int start, int end, TokenKind kind, TokenFlags flags, int word)
    {
        if (Count == _room)
            Grow();
        Start[Count] = start;
        End[Count] = end;
        Kind[Count] = kind;
        Flags[Count] = flags;
        Word[Count] = word;
        Count++;
    }

    /// <summary>The token that covers or follows a text position; <see cref="Count"/> when none does.</summary>
    internal int At(int position)
    {
        int index = Array.BinarySearch(Start, 0, Count, position);
        if (index >= 0)
            return index;
        index = ~index;
        return index > 0 && End[index - 1] > position ? index - 1 : index;
    }

    public void Dispose()
    {
        SpareArrays<int>.Return(Start);
        SpareArrays<int>.Return(End);
        SpareArrays<int>.Return(Word);
        SpareArrays<TokenKind>.Return(Kind);
        SpareArrays<TokenFlags>.Return(Flags);
    }

    private void Grow()
    {
        Start = Larger(Start);
        End = Larger(End);
        Word = Larger(Word);
        Kind = Larger(Kind);
        Flags = Larger(Flags);
        _room = Room();
    }

    private int Room() => Math.Min(Math.Min(Start.Length, End.Length), Math.Min(Word.Length, Math.Min(Kind.Length, Flags.Length)));

    private T[] Larger<T>(T[] old)
    {
        if (old.Length > Count)
            return old;
        var larger = SpareArrays<T>.Rent(old.Length * 2);
        old.AsSpan(0, Count).CopyTo(larger);
        SpareArrays<T>.Return(old);
        return larger;
    }
}
