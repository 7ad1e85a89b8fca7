namespace Mosul.Ihl.Reading.Statements;

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    internal static TokenRange None => new(-1, -1);

    internal bool IsNone => First < 0;

    internal bool Contains(int token) => First <= token && token < End;

    internal bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    internal bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
