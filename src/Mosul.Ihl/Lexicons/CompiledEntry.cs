namespace Mosul.Ihl.Lexicons;

/// <summary>An entry as the reader uses it: its code as numbers and its attributes parsed once.</summary>
internal sealed class CompiledEntry
{
    internal CompiledEntry(LexiconEntry source)
    {
        Id = source.Id;
        var code = LexiconCode.Parse(source.Code)!.Value;
        Category = code.Category;
        Value = code.Value;
        string first = source.Forms[0];
        int colon = first.IndexOf(':', StringComparison.Ordinal);
        Name = colon < 0 ? first : first[..colon];
        Attributes = source.Attributes;
        Number = Attribute("value") is { } value && long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out long number) ? number : null;
    }

    internal string Id { get; }

    internal LexiconCategory Category { get; }

    /// <summary>The enumeration value that the category says.</summary>
    internal int Value { get; }

    /// <summary>The first form, canonical for parties and places.</summary>
    internal string Name { get; }

    internal long? Number { get; }

    private ValueList<KeyValuePair<string, string>> Attributes { get; }

    internal string? Attribute(string key)
    {
        foreach (var (name, value) in Attributes)
            if (name == key)
                return value;
        return null;
    }

    internal T As<T>()
        where T : struct, Enum
    {
        int value = Value;
        return System.Runtime.CompilerServices.Unsafe.As<int, T>(ref value);
    }

    internal bool Is(LexiconCategory category) => Category == category;

    internal bool Is(FunctionWord word) => Category == LexiconCategory.Function && Value == (int)word;

    internal bool Is(VerbKind verb) => Category == LexiconCategory.Verb && Value == (int)verb;

    internal bool Is(WordKind word) => Category == LexiconCategory.Word && Value == (int)word;
}
