using System.Diagnostics.CodeAnalysis;

namespace Mosul.Ihl;

/// <summary>A parsed value or the reason why there is none. Reading a fragment never throws on its text.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class ParseResult<T>
{
    private readonly T? _value;

    private ParseResult(T? value, ParseError? error)
    {
        _value = value;
        Error = error;
    }

    /// <summary>Why there is no value; null when there is one.</summary>
    public ParseError? Error { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Success => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">There is none; the message is the error's line.</exception>
    public T Value => Error is null ? _value! : throw new FormatException(Error.ToString());

    /// <summary>Takes the value without throwing.</summary>
    /// <param name="value">The value, or the type's default when there is none.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Error is null;
    }

    internal static ParseResult<T> Of(T value) => new(value, null);

    internal static ParseResult<T> Fail(string code, TextSpan position, string expected) => new(default, new ParseError(code, position, expected));
}
