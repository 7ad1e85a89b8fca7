using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Notices that a text is about sport, an exercise, business, the arts, a disaster, crime or the like, or that nothing in it tells of war:
/// several different signs of one kind, never a single word, weighed against the signs of war.
/// </summary>
internal sealed class GenreReader
{
    private const int SignsNeeded = 3;

    /// <summary>Kinds, and signs of all of them together, after which a text is a round-up of civil life.</summary>
    private const int KindsOfRoundUp = 3, SignsOfRoundUp = 5;

    /// <summary>Sentences after which it means something that no sign of war was found.</summary>
    private const int EnoughSentences = 4;

    private static readonly uint Telling =
        CompiledLexicon.Bit(LexiconCategory.Word) | CompiledLexicon.Bit(LexiconCategory.Party) | CompiledLexicon.Bit(LexiconCategory.PartyHead) | CompiledLexicon.Bit(LexiconCategory.Persons)
        | CompiledLexicon.Bit(LexiconCategory.Weapon) | CompiledLexicon.Bit(LexiconCategory.Circumstance) | CompiledLexicon.Bit(LexiconCategory.Label) | CompiledLexicon.Bit(LexiconCategory.Act);

    private readonly Dictionary<string, HashSet<string>> _signs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _war = new(StringComparer.Ordinal);

    /// <summary>What the text reads as; null when it may be about conflict.</summary>
    /// <param name="namesBelligerent">Whether something is told of a belligerent that a lexicon holds.</param>
    /// <param name="namesSide">Whether it tells what some State or armed group did that has a name.</param>
    /// <param name="sentences">How many sentences the text has.</param>
    internal string? OtherThanConflict(bool namesBelligerent, bool namesSide, int sentences)
    {
        string? first = null;
        foreach (var (kind, signs) in _signs)
            if (first is not null && string.CompareOrdinal(first, kind) < 0)
                continue;
            else if (signs.Count >= SignsNeeded && (_war.Count <= signs.Count || !namesBelligerent && DepictsWar(kind) || IsPlayed(kind) && _war.Count <= 2 * signs.Count) || signs.Count == SignsNeeded - 1 && _war.Count <= 1 && !namesBelligerent)
                first = kind;
        if (first is not null)
            return first;
        // "Petrol station raid. … Army open day. … Football. …": many things, none of them of war.
        int all = 0;
        foreach (var signs in _signs.Values)
            all += signs.Count;
        if (_signs.Count >= KindsOfRoundUp && all >= SignsOfRoundUp && !namesBelligerent && _war.Count <= 3 * all)
            return "civil life";
        return _war.Count == 0 && !namesSide && sentences >= EnoughSentences ? "civil life" : null;
    }

    // A film, an exercise, a lecture or a memorial speaks of war and tells of none that is on.
    private static bool DepictsWar(string kind) => kind is "arts" or "exercise" or "history" or "commemoration";

    // Real armies take part in an exercise, and a moot pleads of them.
    private static bool IsPlayed(string kind) => kind == "exercise";

    internal void Note(in Item item)
    {
        if (!item.MayBeAny(Telling))
            return;
        if (item.Entry is { } entry && TellsWar(entry.Category, entry.Value, entry))
            _war.Add(entry.Id);
        foreach (ref readonly var sense in item.Senses.AsSpan())
            if (sense.Category == LexiconCategory.Word && sense.Entry.Role is { } role)
                NoteWord(role, sense.Entry);
            else if (sense.Category != LexiconCategory.Party && !ReferenceEquals(sense.Entry, item.Entry) && TellsWar(sense.Category, sense.Value, sense.Entry))
                _war.Add(sense.Entry.Id);
    }

    private void NoteWord(string role, CompiledEntry entry)
    {
        if (role == "war")
            _war.Add(entry.Id);
        if (role != "genre")
            return;
        string kind = entry.Attribute("kind") ?? "something else";
        if (!_signs.TryGetValue(kind, out var signs))
            _signs[kind] = signs = new HashSet<string>(StringComparer.Ordinal);
        signs.Add(entry.Id);
    }

    // Armies and armed groups, their men and heavy weapons, the law of war. Police, guards and gangs may be of any place.
    private static bool TellsWar(LexiconCategory category, int value, CompiledEntry entry) => category switch
    {
        LexiconCategory.Party => (PartyKind)value is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.StateForces,
        LexiconCategory.PartyHead => (PartyKind)value is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.StateForces && entry.Attribute("works") != "order",
        LexiconCategory.Persons => (PersonKind)value is PersonKind.Fighter or PersonKind.Soldier or PersonKind.PrisonerOfWar or PersonKind.Peacekeeper,
        LexiconCategory.Weapon => (WeaponKind)value is not (WeaponKind.Blade or WeaponKind.Firearm or WeaponKind.RiotControlAgent or WeaponKind.Unknown),
        LexiconCategory.Circumstance => (CircumstanceKind)value == CircumstanceKind.Occupied,
        LexiconCategory.Label => (LegalLabel)value is LegalLabel.WarCrime or LegalLabel.BreachOfIhl or LegalLabel.CrimeAgainstHumanity or LegalLabel.Genocide or LegalLabel.EthnicCleansing,
        LexiconCategory.Act => (ActKind)value is ActKind.Airstrike or ActKind.Shelling or ActKind.MissileStrike or ActKind.ChemicalAttack or ActKind.MineLaying or ActKind.Ambush,
        _ => false,
    };
}
