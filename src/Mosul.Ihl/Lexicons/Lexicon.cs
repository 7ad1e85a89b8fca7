using System.Buffers;
using System.Reflection;
using System.Text;

namespace Mosul.Ihl.Lexicons;

/// <summary>Words as data: a checked set of entries. Built-in lexicons stand in <c>Lexicons/en/*.lex</c>; users add their own without recompiling.</summary>
public sealed class Lexicon
{
    private readonly string? _text;
    private ValueList<LexiconEntry>? _entries;

    internal Lexicon(string name, ValueList<LexiconEntry> entries)
    {
        Name = name;
        _entries = entries;
    }

    // The text of a built-in lexicon is checked by tests, not at every start.
    private Lexicon(string name, string text)
    {
        Name = name;
        _text = text;
    }

    /// <summary>The file's or lexicon's name, used in messages.</summary>
    public string Name { get; }

    /// <summary>The entries in file order.</summary>
    public ValueList<LexiconEntry> Entries => _entries ??= LexiconReader.Read(_text!, Name).Value.Entries;

    /// <summary>The text of a built-in lexicon; null for one that was parsed, which has entries.</summary>
    internal string? Text => _text;

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
        string[] resources = Array.FindAll(assembly.GetManifestResourceNames(), static name => name.StartsWith("Lexicons/en/", StringComparison.Ordinal) && name.EndsWith(".lex", StringComparison.Ordinal));
        Array.Sort(resources, StringComparer.Ordinal);
        foreach (string resource in resources)
            yield return new Lexicon(resource["Lexicons/".Length..], ReadResource(assembly, resource));
    }

    /// <summary>The built-in weights of English words for kinds of conduct.</summary>
    internal static string Weights() => ReadResource(typeof(Lexicon).Assembly, "Lexicons/en/signs.weights");

    private static string ReadResource(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        try
        {
            stream.ReadExactly(bytes, 0, (int)stream.Length);
            return Encoding.UTF8.GetString(bytes, 0, (int)stream.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
