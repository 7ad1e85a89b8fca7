using System.Reflection;

namespace Mosul.Ihl.Lexicons;

/// <summary>Words as data: a checked set of entries. Built-in lexicons stand in <c>Lexicons/en/*.lex</c>; users add their own without recompiling.</summary>
public sealed class Lexicon
{
    internal Lexicon(string name, ValueList<LexiconEntry> entries)
    {
        Name = name;
        Entries = entries;
    }

    /// <summary>The file's or lexicon's name, used in messages.</summary>
    public string Name { get; }

    /// <summary>The entries in file order.</summary>
    public ValueList<LexiconEntry> Entries { get; }

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
    internal static IEnumerable<Lexicon> English()
    {
        var assembly = typeof(Lexicon).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Lexicons/en/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return Parse(ReadResource(assembly, resource), resource["Lexicons/".Length..]).Value;
    }

    private static string ReadResource(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
