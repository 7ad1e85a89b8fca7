using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Notices that a text is about sport, an exercise, business, the arts or a natural disaster: several different signs of one kind, never a single word.</summary>
internal sealed class GenreReader
{
    private const int SignsNeeded = 3;

    private readonly SortedDictionary<string, HashSet<string>> _signs = new(StringComparer.Ordinal);

    /// <summary>What the text reads as; null when it may be about conflict.</summary>
    internal string? OtherThanConflict
    {
        get
        {
            foreach (var (kind, signs) in _signs)
                if (signs.Count >= SignsNeeded)
                    return kind;
            return null;
        }
    }

    internal void Note(in Item item)
    {
        if (item.Senses is null || !item.MayBe(LexiconCategory.Word))
            return;
        foreach (var sense in item.Senses)
        {
            if (sense.Category != LexiconCategory.Word || sense.Entry.Attribute("role") != "genre")
                continue;
            string kind = sense.Entry.Attribute("kind") ?? "something else";
            if (!_signs.TryGetValue(kind, out var signs))
                _signs[kind] = signs = new HashSet<string>(StringComparer.Ordinal);
            signs.Add(sense.Entry.Id);
        }
    }
}
