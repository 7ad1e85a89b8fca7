namespace Mosul.Ihl.Lexicons;

/// <summary>A code as category and value.</summary>
internal readonly record struct LexiconCode(LexiconCategory Category, int Value)
{
    /// <summary>Reads <c>Category.Named</c> or, where the category has no values, <c>Category</c>; null when unknown.</summary>
    internal static LexiconCode? Parse(string code)
    {
        int dot = code.IndexOf('.', StringComparison.Ordinal);
        string name = dot < 0 ? code : code[..dot], value = dot < 0 ? "" : code[(dot + 1)..];
        if (!Enum.TryParse(name, out LexiconCategory category) || !string.Equals(category.ToString(), name, StringComparison.Ordinal))
            return null;
        return category switch
        {
            LexiconCategory.Function => Named<FunctionWord>(category, value),
            LexiconCategory.Verb => Named<VerbKind>(category, value),
            LexiconCategory.Word => Named<WordKind>(category, value),
            LexiconCategory.Act => Named<ActKind>(category, value),
            LexiconCategory.Party or LexiconCategory.PartyHead => Named<PartyKind>(category, value),
            LexiconCategory.Place or LexiconCategory.PlaceHead => Named<PlaceKind>(category, value),
            LexiconCategory.Persons => Named<PersonKind>(category, value),
            LexiconCategory.Object => Named<ObjectKind>(category, value),
            LexiconCategory.Weapon => Named<WeaponKind>(category, value),
            LexiconCategory.Circumstance => Named<CircumstanceKind>(category, value),
            LexiconCategory.Label => Named<LegalLabel>(category, value),
            LexiconCategory.Stance => Named<StanceKind>(category, value),
            LexiconCategory.Cue => Named<CueKind>(category, value),
            LexiconCategory.Speech => Named<SpeechNoun>(category, value),
            LexiconCategory.Demand => Named<DemandKind>(category, value),
            LexiconCategory.Qualifier => Named<CountQualifier>(category, value),
            LexiconCategory.Time => Named<TimeWord>(category, value),
            LexiconCategory.Layout => Named<SegmentRole>(category, value),
            _ => value.Length == 0 ? new LexiconCode(category, 0) : null,
        };
    }

    private static LexiconCode? Named<T>(LexiconCategory category, string value)
        where T : struct, Enum
        => Enum.TryParse(value, out T parsed) && string.Equals(parsed.ToString(), value, StringComparison.Ordinal)
            ? new LexiconCode(category, Convert.ToInt32(parsed, System.Globalization.CultureInfo.InvariantCulture))
            : null;
}
