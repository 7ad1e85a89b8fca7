namespace Mosul.Ihl.Lexicons;

/// <summary>Words as data: a checked set of entries. Built-in lexicons stand in <c>Lexicons/en/*.lex</c>; users add their own without recompiling.</summary>
public sealed class Lexicon
{
    private ValueList<LexiconEntry>? _entries;

    internal Lexicon(string name, ValueList<LexiconEntry> entries)
    {
        Name = name;
        _entries = entries;
    }

    // The text of a built-in lexicon is checked by tests, not at every start.
    private Lexicon(string name)
    {
        Name = name;
        IsBuiltIn = true;
    }

    /// <summary>The file's or lexicon's name, used in messages.</summary>
    public string Name { get; }

    /// <summary>The entries in file order.</summary>
    public ValueList<LexiconEntry> Entries => _entries ??= LexiconReader.Read(BuiltInText.Of(Name), Name).Value.Entries;

    /// <summary>Whether it is a <see cref="BuiltInText"/>, which is compiled without making entries of it.</summary>
    internal bool IsBuiltIn { get; }

    /// <summary>Reads a lexicon: UTF-8 text, one entry per line, <c>id | code | forms | source | example</c>; empty lines and lines that start with <c>#</c> are skipped.</summary>
    /// <param name="text">The lexicon's text.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <returns>The lexicon, or the first error with its position; the message names every error as <c>name(line,col)</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult<Lexicon> Parse(string text, string name = "lexicon")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return LexiconReader.Read(text, name);
    }

    /// <summary>The built-in English lexicons, in the order of their names.</summary>
    internal static IEnumerable<Lexicon> English() => BuiltInText.Names().Select(static name => new Lexicon(name));
}
