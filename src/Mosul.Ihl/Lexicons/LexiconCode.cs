namespace Mosul.Ihl.Lexicons;

/// <summary>A code as category and value.</summary>
internal readonly record struct LexiconCode(LexiconCategory Category, int Value)
{
    /// <summary>Reads <c>Category.Named</c> or, where the category has no values, <c>Category</c>; null when unknown.</summary>
    internal static LexiconCode? Parse(string code)
    {
        int dot = code.IndexOf('.', StringComparison.Ordinal);
        string name = dot < 0 ? code : code[..dot], value = dot < 0 ? "" : code[(dot + 1)..];
        if (Named(typeof(LexiconCategory), default, name) is not { } named)
            return null;
        var category = (LexiconCategory)named.Value;
        return category switch
        {
            LexiconCategory.Function => Named(typeof(FunctionWord), category, value),
            LexiconCategory.Verb => Named(typeof(VerbKind), category, value),
            LexiconCategory.Word => Named(typeof(WordKind), category, value),
            LexiconCategory.Act or LexiconCategory.Frame or LexiconCategory.Sign => Named(typeof(ActKind), category, value),
            LexiconCategory.Party or LexiconCategory.PartyHead => Named(typeof(PartyKind), category, value),
            LexiconCategory.Place or LexiconCategory.PlaceHead => Named(typeof(PlaceKind), category, value),
            LexiconCategory.Harm => Named(typeof(Harm), category, value),
            LexiconCategory.Persons => Named(typeof(PersonKind), category, value),
            LexiconCategory.Object => Named(typeof(ObjectKind), category, value),
            LexiconCategory.Weapon => Named(typeof(WeaponKind), category, value),
            LexiconCategory.Circumstance or LexiconCategory.Complement or LexiconCategory.Purpose => Named(typeof(CircumstanceKind), category, value),
            LexiconCategory.Concept => Named(typeof(Concept), category, value),
            LexiconCategory.Label => Named(typeof(LegalLabel), category, value),
            LexiconCategory.Stance => Named(typeof(StanceKind), category, value),
            LexiconCategory.Cue => Named(typeof(CueKind), category, value),
            LexiconCategory.Speech => Named(typeof(SpeechNoun), category, value),
            LexiconCategory.Demand => Named(typeof(DemandKind), category, value),
            LexiconCategory.Qualifier => Named(typeof(CountQualifier), category, value),
            LexiconCategory.Opener => Named(typeof(OpenerKind), category, value),
            LexiconCategory.Time => Named(typeof(TimeWord), category, value),
            LexiconCategory.Layout => Named(typeof(SegmentRole), category, value),
            _ => value.Length == 0 ? new LexiconCode(category, 0) : null,
        };
    }

    // Not generic: compiling one method for each enumeration would take longer than the rest of the reading.
    private static LexiconCode? Named(Type type, LexiconCategory category, string value) =>
        Enum.TryParse(type, value, out object? parsed) && string.Equals(Enum.GetName(type, parsed), value, StringComparison.Ordinal)
            ? new LexiconCode(category, Convert.ToInt32(parsed, System.Globalization.CultureInfo.InvariantCulture))
            : null;
}
