using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what an act is done to: persons, things, targets and opponents.</summary>
internal sealed class PatientReader(SentenceContext sentence, PartyRegistry parties, MeansReader means)
{
    private (CompiledEntry Entry, TokenRange Words, bool Plural)? _last;
    private int _lastSentence = -10;

    /// <summary>Adds what a noun phrase names; as intended target when the act's verb aims at it.</summary>
    internal void Add(Proposition proposition, int phrase, bool target)
    {
        if (IsAnybodyWho(phrase) && parties.Entry("people") is { } people)
        {
            proposition.Affected.Add((people, sentence.Words(phrase)));
            return;
        }
        if (sentence.Chunks[phrase].Pronoun)
        {
            AddPronoun(proposition, phrase);
            return;
        }
        ref readonly var noun = ref sentence.Nouns[phrase];
        var words = sentence.Words(phrase);
        bool fighter = false;
        if (noun.Persons is { } persons)
        {
            fighter = persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier;
            if (fighter && proposition.Act.IsAttack() || target)
                proposition.Targets.Add((persons, words));
            else
                proposition.Affected.Add((persons, words));
        }
        if (noun.Condition is { } condition)
            proposition.Affected.Add((condition, words));
        if (noun.Party >= 0 && noun.PartyIsHead && (noun.Persons is null || fighter) && parties[noun.Party].Fights)
            proposition.Opponents.Add(noun.Agent);
        if ((ForcesThing(phrase, noun) ?? noun.Object ?? SettlementAt(proposition, phrase)) is { } thing)
            proposition.Objects.Add((thing, words));
        if (sentence.BelongsToRelief(phrase))
            AddRelief(proposition, noun, words);
        if (noun.Weapon is not null && !target)
            means.Add(proposition, noun);
        if (noun.Label is { } label)
            proposition.AddLabel(label.As<LegalLabel>(), sentence.WordsOfItem(noun.LabelItem));
        // "the bodies of 140 people", "the homes of residents", "the roofs of a village".
        foreach (var p in sentence.Prepositions)
        {
            if (p.Host != phrase || !sentence.Is(p.Preposition, "of"))
                continue;
            if (sentence.Nouns[p.Phrase].Persons is { } inner)
                proposition.Affected.Add((inner, sentence.Words(p.Phrase)));
            if (sentence.Nouns[p.Phrase].Object is { } part && (noun is { Object: null, Persons: null } || IsPartOfProtected(noun, part)))
                proposition.Objects.Add((part, sentence.Words(p.Phrase)));
        }
    }

    // "an army convoy", "the fuel depot of the air base": the vehicles of those who fight and the parts of what is military are no civilian ones.
    private CompiledEntry? ForcesThing(int phrase, in Noun noun)
    {
        if (noun.Object?.As<ObjectKind>() is ObjectKind.Power or ObjectKind.Infrastructure or ObjectKind.PublicBuilding or ObjectKind.Property or ObjectKind.Food or ObjectKind.CivilianVehicle)
            foreach (var p in sentence.Prepositions)
                if (p.Host == phrase && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Phrase].Object is { } whole && whole.As<ObjectKind>() == ObjectKind.MilitaryObjective)
                    return whole;
        return ForcesVehicle(noun);
    }

    private CompiledEntry? ForcesVehicle(in Noun noun) =>
        noun is { Party: >= 0, PartyIsHead: false, Object: { } thing } && thing.As<ObjectKind>() == ObjectKind.CivilianVehicle && parties[noun.Party].Fights && parties[noun.Party].Kind is not (PartyKind.State or PartyKind.Country) ? parties.Entry("military-objective") : null;

    // "employees of Oxfam", "a WFP warehouse", "the UNHCR convoy": whose they are makes them relief personnel or relief goods.
    private void AddRelief(Proposition proposition, in Noun noun, TokenRange words)
    {
        if (noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Worker or PersonKind.People or PersonKind.Man or PersonKind.Woman && parties.Entry("aid-worker") is { } worker)
            proposition.Affected.Add((worker, words));
        if (noun.Object is { } thing && thing.As<ObjectKind>() is ObjectKind.CivilianVehicle or ObjectKind.Market or ObjectKind.PublicBuilding or ObjectKind.Food or ObjectKind.Property or ObjectKind.Home && parties.Entry("relief") is { } relief)
            proposition.Objects.Add((relief, words));
    }

    // "the cooling tower of the plant", "the camp of the mission": a part or the grounds of what is specially protected.
    private static bool IsPartOfProtected(in Noun noun, CompiledEntry whole) =>
        noun is { Persons: null, Object: { } part } && part.As<ObjectKind>() is not (ObjectKind.MilitaryObjective or ObjectKind.Infrastructure)
        && whole.As<ObjectKind>() is ObjectKind.Dam or ObjectKind.NuclearStation or ObjectKind.MedicalUnit or ObjectKind.PeaceMission or ObjectKind.CulturalProperty or ObjectKind.ProtectedZone or ObjectKind.PlaceOfWorship;

    // "shelled the village", "burned the town": a settlement as the thing that fire or destruction falls on.
    private CompiledEntry? SettlementAt(Proposition proposition, int phrase) =>
        proposition.Act is ActKind.Airstrike or ActKind.Shelling or ActKind.MissileStrike or ActKind.Bombing or ActKind.Destruction or ActKind.Arson
        && sentence.HeadOf(phrase) is { Class: WordClass.Noun } head && head.Sense(LexiconCategory.PlaceHead) is { } place && place.As<PlaceKind>() is PlaceKind.Neighbourhood or PlaceKind.Village or PlaceKind.Town or PlaceKind.City
            ? parties.Entry("populated-area")
            : null;

    internal void AddAll(Proposition proposition, List<int> phrases, bool target)
    {
        foreach (int phrase in phrases)
            Add(proposition, phrase, target);
    }

    // "dragged worshippers out and shot them", "stopped the lorries and burned them": whoever or whatever was named last in the sentence, else in the one before.
    private void AddPronoun(Proposition proposition, int phrase)
    {
        if (!sentence.IsOneOf(phrase, "them", "him", "her", "those", "they", "he", "she", "it"))
            return;
        if (proposition.Act is ActKind.Destruction or ActKind.Arson && AddThingNamed(proposition, phrase))
            return;
        if (sentence.ThingOf(phrase) is { Weapon: { } weapon } told && proposition.Act.IsAttack())
            MeansReader.Add(proposition, weapon, told.Words);
        int persons = sentence.Is(phrase, "it") ? -1 : PersonsBefore(phrase);
        var thing = sentence.ThingOf(phrase);
        if (thing is { Object: { } named } && (thing.Value.Chunk > persons || persons < 0 && !MeansPersonsBefore(phrase) || IsDoneToThings(proposition.Act)))
        {
            if (!HasObject(proposition, named))
                proposition.Objects.Add((named, thing.Value.Words));
            return;
        }
        if (persons >= 0)
            proposition.Affected.Add((sentence.Nouns[persons].Persons!, sentence.Words(persons)));
        else if (_last is { } last && MeansPersonsBefore(phrase))
            proposition.Affected.Add((last.Entry, last.Words));
    }

    // "everyone who came out", "those who were carrying the wounded", unless what is told of them is of fighting: "those who had fired".
    private bool IsAnybodyWho(int phrase)
    {
        if (phrase + 2 >= sentence.Chunks.Count || sentence.Chunks[phrase + 1].Kind != ChunkKind.Relative || !sentence.IsOneOf(phrase + 1, "who", "whom", "that") || !sentence.IsOneOf(phrase, "anyone", "anybody", "everyone", "everybody", "those", "someone", "somebody"))
            return false;
        for (int i = phrase + 2; i < sentence.Chunks.Count && sentence.Chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.And); i++)
            if (sentence.Chunks[i].MayHold(LexiconCategory.Weapon) || sentence.Nouns[i].PartyIsHead || sentence.Nouns[i].Persons is { } persons && PersonsReader.StatusOf(persons) == CivilianStatus.Fighter || sentence.Chunks[i].Kind == ChunkKind.VerbGroup && (sentence.HeadOf(i).Is(LexiconCategory.Act) || sentence.HeadOf(i).Is(LexiconCategory.Frame)) && !sentence.Chunks[i].Passive && sentence.HeadOf(i).Entry!.As<ActKind>() is var act && (act.IsAttack() || act.HarmOf() is not null || act is ActKind.Clash or ActKind.ChildRecruitment))
                return false;
        return true;
    }

    private static bool IsDoneToThings(ActKind act) => act is ActKind.AidObstruction or ActKind.MilitaryUse or ActKind.EmblemMisuse or ActKind.MineLaying;

    private static bool HasObject(Proposition proposition, CompiledEntry thing)
    {
        foreach (var (entry, _) in proposition.Objects)
            if (entry == thing)
                return true;
        return false;
    }

    private int PersonsBefore(int phrase)
    {
        for (int c = phrase - 1; c >= 0; c--)
            if (sentence.Nouns[c] is { Persons: not null } noun && (!noun.PartyIsHead || noun.Number >= 0 && IsObject(c)))
                return Living(c);
        return -1;
    }

    // "pulled two wounded policemen out of bed and killed them".
    private bool IsObject(int phrase)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Objects.Contains(phrase) && !sentence.Chunks[sentence.Clauses[c].Verb].Passive)
                return true;
        return false;
    }

    // Whether the persons named last in the sentence before fit a pronoun.
    private bool MeansPersonsBefore(int phrase) =>
        _last is { } last && sentence.Index - _lastSentence == 1 && !sentence.Is(phrase, "it") && sentence.IsOneOf(phrase, "them", "they") == last.Plural;

    // "The bodies of nine women were found. Soldiers had shot them.": those who died, not their bodies.
    private int Living(int phrase)
    {
        if (sentence.Nouns[phrase].Persons?.As<PersonKind>() == PersonKind.Dead)
            foreach (var p in sentence.Prepositions)
                if (p.Host == phrase && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Phrase] is { Persons: not null, PartyIsHead: false })
                    return p.Phrase;
        return phrase;
    }

    // "emptied the shops and burned them": what fire falls on is the thing last named in the sentence, unless persons are named after it.
    private bool AddThingNamed(Proposition proposition, int phrase)
    {
        bool plural = sentence.Is(phrase, "them");
        for (int c = phrase - 1; c >= 0 && (plural || sentence.Is(phrase, "it")); c--)
        {
            ref readonly var noun = ref sentence.Nouns[c];
            if (noun.PartyIsHead || ((sentence.HeadOf(c).Form & FormKind.Plural) != FormKind.Plain) != plural)
                continue;
            if (noun.Persons is not null)
                return false;
            if ((noun.Object ?? SettlementAt(proposition, c)) is { } thing)
            {
                proposition.Objects.Add((thing, sentence.Words(c)));
                return true;
            }
        }
        return false;
    }

    /// <summary>Remembers the persons that the sentence names last, for the pronouns of the next.</summary>
    internal void Remember()
    {
        for (int c = sentence.Nouns.Count - 1; c >= 0; c--)
            if (sentence.Nouns[c] is { Persons: { } persons, PartyIsHead: false, PersonsItem: >= 0 } noun && noun.PersonsItem == sentence.Chunks[c].Head && sentence.Nouns[c].Speech is null)
            {
                int meant = Living(c);
                _last = (sentence.Nouns[meant].Persons ?? persons, sentence.Words(meant), (sentence.Items[noun.PersonsItem].Form & FormKind.Plural) != FormKind.Plain || noun.Number >= 0);
                _lastSentence = sentence.Index;
            }
    }
}
