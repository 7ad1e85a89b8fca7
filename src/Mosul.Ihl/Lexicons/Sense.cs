namespace Mosul.Ihl.Lexicons;

/// <summary>One meaning of a matched form: which entry and which inflected form of it. What the entry is stands here as well, so that most questions do not touch the entry.</summary>
internal readonly record struct Sense(CompiledEntry Entry, FormKind Form, FormCase Case)
{
    private readonly byte _category = (byte)Entry.Category;
    private readonly int _value = Entry.Value;

    internal LexiconCategory Category => (LexiconCategory)_category;

    /// <summary>The enumeration value that the category says.</summary>
    internal int Value => _value;

    internal bool Is(LexiconCategory category) => Category == category;

    internal bool Is(FunctionWord word) => Category == LexiconCategory.Function && _value == (int)word;

    internal bool Is(VerbKind verb) => Category == LexiconCategory.Verb && _value == (int)verb;

    internal bool Is(WordKind word) => Category == LexiconCategory.Word && _value == (int)word;
}
