using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The things that the text names, for words that take them up again: "shelled it", "turned them back", "the building had been a clinic".</summary>
internal sealed class ThingMemory
{
    // How many sentences later a thing may still be meant.
    private const int Reach = 2;

    private readonly List<Thing> _named = [];
    private readonly Dictionary<int, Thing> _antecedents = [];

    /// <summary>Reads the phrases of a sentence in their order: what names a thing is remembered, a word that stands for one is given its meaning.</summary>
    internal void Read(SentenceContext sentence)
    {
        _antecedents.Clear();
        for (int i = _named.Count - 1; i >= 0; i--)
            if (sentence.Index - _named[i].Sentence >= Reach)
                _named.RemoveAt(i);
        for (int i = 0; i < _named.Count; i++)
            _named[i] = _named[i] with { Chunk = -1 };
        for (int chunk = 0; chunk < sentence.Nouns.Count; chunk++)
        {
            if (sentence.Chunks[chunk].Kind != ChunkKind.NounPhrase)
                continue;
            if (sentence.Chunks[chunk].Pronoun)
                ReadPronoun(sentence, chunk);
            else if (StandsForThing(sentence, chunk) is { } general)
                Specify(sentence, chunk, general);
            else if (!StandsForWeapon(sentence, chunk) || !SpecifyWeapon(sentence, chunk))
                Remember(sentence, chunk);
        }
    }

    /// <summary>Forgets the weapons of which a doer has been told: what is said next of "the bomb" is not said of them.</summary>
    internal void Forget(WeaponKind weapon)
    {
        for (int i = _named.Count - 1; i >= 0; i--)
            if (_named[i].Weapon?.As<WeaponKind>() == weapon)
                _named.RemoveAt(i);
    }

    private void Remember(SentenceContext sentence, int chunk)
    {
        ref readonly var noun = ref sentence.Nouns[chunk];
        // People named between take "them" for themselves.
        if (noun is { Persons: not null, PartyIsHead: false })
            _named.Add(new(null, null, IsPlural(sentence, chunk), true, sentence.Index, chunk, sentence.Words(chunk)));
        var weapon = noun.Weapon is { } means && IsTelling(means.As<WeaponKind>()) ? means : null;
        if (!noun.PartyIsHead && (noun.Object ?? weapon) is not null)
            _named.Add(new(noun.Object, weapon, IsPlural(sentence, chunk), IsMentionOnly(sentence, chunk), sentence.Index, chunk, sentence.Words(chunk)));
    }

    // Weapons that a rule of their own forbids or limits.
    private static bool IsTelling(WeaponKind weapon) => weapon is WeaponKind.ChemicalAgent or WeaponKind.BiologicalAgent or WeaponKind.Incendiary or WeaponKind.WhitePhosphorus or WeaponKind.ClusterMunition
        or WeaponKind.ExpandingBulletOrPoison or WeaponKind.BlindingLaser or WeaponKind.Mine or WeaponKind.BarrelBomb or WeaponKind.ImprovisedRocket;

    // "the bomb", "such rounds", "the canisters": a weapon of which only the shape is told.
    private static bool StandsForWeapon(SentenceContext sentence, int chunk) =>
        sentence.Nouns[chunk] is { Weapon: { } weapon, Party: < 0, PartyIsHead: false } noun && noun.WeaponItem == sentence.Chunks[chunk].Head && sentence.Chunks[chunk].Head - sentence.Chunks[chunk].FirstItem <= 1
        && (sentence.Chunks[chunk].Definite || sentence.Tokens[sentence.Chunks[chunk].First].Equals("such", StringComparison.OrdinalIgnoreCase))
        && weapon.As<WeaponKind>() is WeaponKind.Unknown or WeaponKind.Explosive or WeaponKind.Artillery or WeaponKind.Rocket or WeaponKind.Missile or WeaponKind.AerialBomb or WeaponKind.Firearm or WeaponKind.Mortar or WeaponKind.Grenade;

    private bool SpecifyWeapon(SentenceContext sentence, int chunk)
    {
        for (int i = _named.Count - 1; i >= 0; i--)
            if (_named[i].Weapon is { } weapon)
            {
                sentence.Nouns[chunk].Weapon = weapon;
                return true;
            }
        return false;
    }

    /// <summary>The thing that a pronoun stands for; null when none was named.</summary>
    internal Thing? AntecedentOf(int chunk) => _antecedents.TryGetValue(chunk, out var thing) ? thing : null;

    private void ReadPronoun(SentenceContext sentence, int chunk)
    {
        bool plural = sentence.IsOneOf(chunk, "them", "they", "these", "those", "both");
        if (!plural && !sentence.IsOneOf(chunk, "it", "this"))
            return;
        int clause = sentence.ClauseAt(chunk);
        for (int i = _named.Count - 1; i >= 0; i--)
            if (_named[i].Plural == plural && (plural || _named[i].IsThing) && !(clause >= 0 && _named[i].Chunk >= 0 && sentence.SubjectsOf(clause).Contains(_named[i].Chunk)))
            {
                if (_named[i].IsThing)
                    _antecedents[chunk] = _named[i];
                return;
            }
    }

    // "the building", "the vehicles": a word that says only of what sort a thing is.
    private static CompiledEntry? StandsForThing(SentenceContext sentence, int chunk) =>
        sentence.Chunks[chunk].Definite && sentence.Nouns[chunk] is { Object: { } thing, Party: < 0, Number: < 0, Place: null } noun && noun.ObjectItem == sentence.Chunks[chunk].Head && thing.Attribute("role") == "general" && !sentence.HasPossessive(chunk)
        && sentence.Chunks[chunk].Head - sentence.Chunks[chunk].FirstItem == 1
            ? thing
            : null;

    private void Specify(SentenceContext sentence, int chunk, CompiledEntry general)
    {
        for (int i = _named.Count - 1; i >= 0; i--)
            if (!_named[i].MentionOnly && _named[i].Object is { } thing && MayBe(general.As<ObjectKind>(), thing.As<ObjectKind>()))
            {
                sentence.Nouns[chunk].Object = thing;
                return;
            }
    }

    // A vehicle may be an ambulance or a lorry of relief, a building a school; neither is a town.
    private static bool MayBe(ObjectKind general, ObjectKind special) => general switch
    {
        ObjectKind.CivilianVehicle => special is ObjectKind.MedicalTransport or ObjectKind.Relief or ObjectKind.PeaceMission,
        _ => special is ObjectKind.MedicalUnit or ObjectKind.School or ObjectKind.PlaceOfWorship or ObjectKind.CulturalProperty or ObjectKind.MediaOffice or ObjectKind.PeaceMission or ObjectKind.Relief or ObjectKind.Shelter
            or ObjectKind.NuclearStation or ObjectKind.Dam or ObjectKind.Water or ObjectKind.Power or ObjectKind.Home or ObjectKind.Market or ObjectKind.Food or ObjectKind.PublicBuilding or ObjectKind.ProtectedZone,
    };

    // "a doctor at the hospital said", "was taken to a clinic": a place by the way, not what the text is about.
    private static bool IsMentionOnly(SentenceContext sentence, int chunk)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == chunk)
                return sentence.IsOneOf(p.Preposition, "to", "at", "near", "from", "outside", "beside", "opposite", "behind", "around", "by");
        return false;
    }

    private static bool IsPlural(SentenceContext sentence, int chunk) =>
        (sentence.HeadOf(chunk).Form & FormKind.Plural) != FormKind.Plain || sentence.Nouns[chunk].Number >= 0;

    /// <summary>A thing as it was named.</summary>
    /// <param name="Object">What it is; null for a weapon.</param>
    /// <param name="Weapon">Which weapon it is; null when it is none.</param>
    /// <param name="Plural">Whether there are several.</param>
    /// <param name="MentionOnly">Whether it was named by the way.</param>
    /// <param name="Sentence">The index of its sentence.</param>
    /// <param name="Chunk">Its phrase in the sentence read now; -1 for one of an earlier sentence.</param>
    /// <param name="Words">Its words.</param>
    internal readonly record struct Thing(CompiledEntry? Object, CompiledEntry? Weapon, bool Plural, bool MentionOnly, int Sentence, int Chunk, TokenRange Words)
    {
        /// <summary>Whether it is a thing, not people.</summary>
        internal bool IsThing => Object is not null || Weapon is not null;
    }
}
