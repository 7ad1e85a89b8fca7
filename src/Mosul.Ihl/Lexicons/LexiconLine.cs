namespace Mosul.Ihl.Lexicons;

/// <summary>What compiling needs of a line of a lexicon.</summary>
internal readonly ref struct LexiconLine(ReadOnlySpan<char> id, LexiconCode code, ReadOnlySpan<char> attributes, ReadOnlySpan<char> forms)
{
    internal ReadOnlySpan<char> Id { get; } = id;

    internal LexiconCode Code { get; } = code;

    /// <summary>The <c>key=value</c> pairs behind the code.</summary>
    internal ReadOnlySpan<char> Attributes { get; } = attributes;

    /// <summary>The forms, with semicolons between.</summary>
    internal ReadOnlySpan<char> Forms { get; } = forms;
}
