namespace Mosul.Ihl.Lexicons;

/// <summary>One line of a lexicon: <c>id | code | forms | source | example</c>.</summary>
/// <param name="Id">Unique in its lexicon, lower case; for parties and places the canonical id.</param>
/// <param name="Code">Category and value, as in <c>Act.Killing</c>; the categories are those of <see cref="LexiconCategory"/>.</param>
/// <param name="Attributes">What follows the code, as <c>key=value</c> pairs; empty when nothing does.</param>
/// <param name="Forms">The forms as written, before inflection; the first of a party or place is its canonical name.</param>
/// <param name="Source">Where the entry comes from.</param>
/// <param name="Example">A sentence that holds one of the forms.</param>
public sealed record LexiconEntry(string Id, string Code, ValueList<KeyValuePair<string, string>> Attributes, ValueList<string> Forms, string Source, string Example)
{
    /// <summary>The value of an attribute.</summary>
    /// <param name="key">The attribute's name.</param>
    /// <returns>Its value; null when the entry does not have it.</returns>
    public string? Attribute(string key)
    {
        foreach (var (name, value) in Attributes)
            if (name == key)
                return value;
        return null;
    }
}
