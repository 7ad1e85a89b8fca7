using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what each noun phrase of a sentence means: what its words say of themselves, and which party it names or belongs to.</summary>
internal sealed partial class NounReader(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases, PartyRegistry parties, PartyDescriptions descriptions)
{
    /// <summary>"members of fighters of units of …": no more are followed.</summary>
    private const int DeepestMembership = 3;

    /// <summary>What makes a group that it is named after an armed one.</summary>
    private static readonly uint Armed = CompiledLexicon.Bit(LexiconCategory.PartyHead) | CompiledLexicon.Bit(LexiconCategory.Party) | CompiledLexicon.Bit(LexiconCategory.Weapon) | CompiledLexicon.Bit(LexiconCategory.Act) | CompiledLexicon.Bit(LexiconCategory.Demonym);

    private static readonly string[] Adjectival = ["ed", "ing", "ous", "ful", "al", "ive", "less", "en", "ic", "er", "est", "ant", "ent", "ary", "ory", "ble", "y", "ish", "ate", "age", "some", "like", "wise", "ward", "proof", "eer", "or", "ine", "ile", "ist", "ite", "nt"];

    private readonly SentenceList<Noun> _nouns = new();
    private readonly BodyNames _bodyNames = new(tokens, parties, descriptions);
    private readonly NounSenses _senses = new(lexicon, tokens, phrases, parties);
    private int _membership;
    private SentenceList<Item> _items = new();
    private SentenceList<Chunk> _chunks = new();

    internal NounReader(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases, PartyRegistry parties)
        : this(lexicon, tokens, phrases, parties, new PartyDescriptions(parties))
    {
    }

    /// <summary>One meaning per chunk of the sentence read last; empty meanings for chunks that are no noun phrases.</summary>
    internal SentenceList<Noun> Nouns => _nouns;

    internal void Read(SentenceList<Item> items, SentenceList<Chunk> chunks)
    {
        _items = items;
        _chunks = chunks;
        _bodyNames.Begin(items, chunks);
        _senses.Begin(items);
        _nouns.Clear();
        for (int i = 0; i < chunks.Count; i++)
            _nouns.Add(chunks[i].Kind == ChunkKind.NounPhrase ? Meaning(i) : Noun.Empty);
    }

    private Noun Meaning(int index)
    {
        ref readonly var chunk = ref _chunks[index];
        var noun = _senses.Of(chunk);
        if (chunk.Pronoun)
            return noun;
        ReadParty(index, chunk, ref noun);
        ReadMission(index, ref noun);
        if (noun is { Weapon: null, PartyIsHead: true } && _items[chunk.Head].Is(LexiconCategory.Party) && _senses.MeansIn(_items[chunk.Head]) is { } means)
        {
            noun.Weapon = means;
            noun.WeaponItem = chunk.Head;
        }
        return noun;
    }

    // "a MONUSCO lorry", "two soldiers of UNIFIL": whom people serve and whose a thing is make them a peace mission.
    private void ReadMission(int index, ref Noun noun)
    {
        if (noun is { Persons: null, Object: null } || !IsMission(index) && !IsOfMission(index))
            return;
        if (noun.Persons?.As<PersonKind>() is PersonKind.Worker or PersonKind.People or PersonKind.Man or PersonKind.Soldier or PersonKind.Fighter)
            noun.Persons = parties.Entry("peacekeeper");
        if (noun.Object?.As<ObjectKind>() is ObjectKind.Unknown or ObjectKind.CivilianVehicle or ObjectKind.Market or ObjectKind.Home or ObjectKind.PublicBuilding or ObjectKind.Infrastructure or ObjectKind.Property or ObjectKind.MilitaryObjective)
            noun.Object = parties.Entry("peace-mission");
    }

    private bool IsMission(int index)
    {
        ref readonly var chunk = ref _chunks[index];
        for (int i = chunk.FirstItem; i < chunk.EndItem && chunk.MayHold(LexiconCategory.Party); i++)
            if (_items[i].Sense(LexiconCategory.Party)?.Role == "peace")
                return true;
        return false;
    }

    private bool IsOfMission(int index) =>
        index + 2 < _chunks.Count && _chunks[index + 1].Kind == ChunkKind.Preposition && IsOfOrWith(_chunks[index + 1]) && _chunks[index + 2].Kind == ChunkKind.NounPhrase && IsMission(index + 2);

    private bool IsOfOrWith(in Chunk preposition) =>
        tokens[preposition.First] is var word && (word.Equals("of", StringComparison.OrdinalIgnoreCase) || word.Equals("with", StringComparison.OrdinalIgnoreCase) || word.Equals("from", StringComparison.OrdinalIgnoreCase));

    private void ReadParty(int index, in Chunk chunk, ref Noun noun)
    {
        if (SharedHead(index) is { } shared && SharedModifier(chunk) is { } modifier)
        {
            SetParty(ref noun, parties.Composed(modifier, shared, "forces"), ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
            return;
        }
        int end = chunk.Head + 1;
        for (int i = end - 1; i >= chunk.FirstItem; i--)
        {
            ref readonly var item = ref _items[i];
            if (item.Class is WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective && item.Entry is { Category: LexiconCategory.Party } named)
            {
                // "the US-led forces", "Russian-backed militants": a country in front of "-led" or "-backed" is not the party.
                if (i + 1 < _items.Count && tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen && i + 1 < chunk.EndItem)
                    continue;
                bool country = named.As<PartyKind>() == PartyKind.Country;
                if (country && i == chunk.Head && i > chunk.FirstItem && IsBranch(_items[i - 1]))
                {
                    ReadBranch(chunk, ref noun, i);
                    return;
                }
                bool possessive = i + 1 < chunk.EndItem && _items[i + 1].Class == WordClass.Possessive;
                bool tail = i < chunk.Head;
                bool acronym = tokens.Has(item.First, TokenFlags.AllCapitals) && noun.Act is not null;
                if (country && acronym && tail && !possessive && !HeadMakesParty(chunk))
                {
                    // "U.S. drone strike": an acronym stands for the adjective.
                    SetParty(ref noun, parties.Composed(descriptions.DemonymOf(named) ?? named, ForcesHead, "forces"), ReferenceForm.Name, false, i, i + 1);
                    return;
                }
                if (country && tail && !possessive && !HeadMakesParty(chunk))
                {
                    if ((i + 1 != chunk.Head || !HeadIsFighters(chunk)) && !IsMember(_items[chunk.Head]))
                        continue;
                    // "Myanmar infantrymen", "US commanders".
                    SetParty(ref noun, parties.Composed(descriptions.DemonymOf(named) ?? named, ForcesHead, "forces"), ReferenceForm.Name, true, i, chunk.Head + 1);
                    return;
                }
                if (HeadMakesParty(chunk) && tail && country && HeadEntry(chunk) is { } headOfCountry)
                {
                    SetParty(ref noun, parties.Composed(descriptions.DemonymOf(named) ?? named, headOfCountry, tokens[_items[chunk.Head].First]), ReferenceForm.Name, true, i, chunk.Head + 1);
                    return;
                }
                int party = WholeOf(named, i, chunk) is >= 0 and var whole ? whole : AtHome(named, item) is >= 0 and var home ? home : parties.Named(named);
                // "the Salt Road Company's gunmen": whoever has gunmen is no firm.
                if (possessive && parties[party] is { Kind: PartyKind.Organisation or PartyKind.PoliticalParty or PartyKind.Unknown, Civil: false } armed && armed.Id.StartsWith("party-", StringComparison.Ordinal) && HeadEntry(chunk)?.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia)
                    armed.Kind = PartyKind.ArmedGroup;
                bool men = noun.Persons?.As<PersonKind>() == PersonKind.Man && (possessive || named.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces);
                bool theirs = !tail || HeadIsFighters(chunk) || men && named.As<PartyKind>() is PartyKind.Person or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces;
                // "General Karim's forces" are not the general.
                if (named.As<PartyKind>() == PartyKind.Person && tail && theirs)
                    party = parties.FollowersOf(party, HeadEntry(chunk)?.As<PartyKind>() ?? PartyKind.ArmedGroup);
                SetParty(ref noun, party, ReferenceForm.Name, theirs, i, theirs ? chunk.Head + 1 : i + 1);
                LearnAcronym(chunk, noun.Party);
                return;
            }
            if (item.Sense(LexiconCategory.PartyHead) is { } head && (i == chunk.Head || noun.Act is not null || noun.Speech is not null || IsModifierHead(i, chunk) || IsNamedOwner(i, chunk)))
            {
                ReadHead(index, chunk, ref noun, i, head);
                return;
            }
            if (item.Entry is { Category: LexiconCategory.Place, Role: "seat" } seat && i < chunk.Head && _items[i + 1].Class == WordClass.Possessive && (noun.Weapon is not null || noun.Act is not null || OrganIn(chunk) is not null) && parties.State(seat) is { } governed)
            {
                // "Khartoum's Antonovs", "Rabat's ministers".
                SetParty(ref noun, parties.Named(governed), ReferenceForm.Name, false, i, i + 1);
                return;
            }
            if (item.Sense(LexiconCategory.Demonym) is { } demonym && i < chunk.Head && (noun.Act is not null || noun.Weapon is not null || SpeaksForState(noun)) && !(i + 1 < _items.Count && tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen))
            {
                // "Iraqi air strikes", "Israeli spokesman": the country's forces.
                SetParty(ref noun, parties.Composed(demonym, ForcesHead, "forces"), ReferenceForm.Name, false, i, i + 1);
                return;
            }
            if (item is { Class: WordClass.ProperNoun, Entry: null } && i < chunk.Head && (noun.Act is not null || noun.Weapon is not null) && (parties.IsNation(tokens[item.First]) || i == chunk.Head - 1 && noun.Act is null && noun.Weapon!.As<WeaponKind>().ActOf() is ActKind.Airstrike or ActKind.Shelling && NamesPeople(tokens[item.First])))
            {
                // "Velmoran drones" where "the army of Velmora" was told, or what is made like a nation's adjective before what armies have.
                SetParty(ref noun, parties.Composed(tokens[item.First], ForcesHead, "forces"), ReferenceForm.Name, false, i, i + 1);
                return;
            }
        }
        if (chunk.Definite && chunk.Head > chunk.FirstItem && tokens[_items[chunk.Head].First].Equals("state", StringComparison.OrdinalIgnoreCase) && _items[chunk.Head - 1].Sense(LexiconCategory.Demonym) is { } own && own.Nation is not null && parties.Entry("ph-state-government") is { } government)
            SetParty(ref noun, parties.Composed(own, government, "government"), ReferenceForm.Name, true, chunk.Head - 1, chunk.Head + 1);
        else if (chunk.Definite && !IsSomeOf(index) && _items[chunk.Head].Sense(LexiconCategory.Demonym) is { } nationals && tokens[_items[chunk.Head].First].EndsWith("s", StringComparison.OrdinalIgnoreCase))
            SetParty(ref noun, parties.Composed(nationals, ForcesHead, "forces"), ReferenceForm.Name, true, chunk.Head, chunk.Head + 1);
        else if (noun.Persons is { } persons && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police && _items[chunk.Head] is not { Class: WordClass.ProperNoun, Entry: null })
            ReadFighters(index, chunk, ref noun, persons);
        else if (noun.Persons is { } men && men.As<PersonKind>() == PersonKind.Man && Owner(chunk, chunk.Head, PartyKind.ArmedGroup) is >= 0 and var owner)
            SetParty(ref noun, owner, ReferenceForm.Descriptor, true, chunk.FirstItem, chunk.Head + 1);
        else if (noun.Persons is { } members && members.As<PersonKind>() is PersonKind.Man or PersonKind.People or PersonKind.Worker && PartyAfter(index, PartyKind.ArmedGroup) is >= 0 and var theirs)
            SetParty(ref noun, theirs, ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
        else if (_items[chunk.Head].Class == WordClass.ProperNoun && noun is { Place: null, Act: null, Object: null, Weapon: null } && (noun.Persons is null || noun.PersonsItem < chunk.Head))
            ReadName(index, chunk, ref noun);
        else if (SeatOf(index, chunk) is { } state)
            SetParty(ref noun, parties.Named(state), ReferenceForm.Name, true, chunk.Head, chunk.Head + 1);
        else if (CalledBefore(index, chunk, noun) is >= 0 and var called)
            SetParty(ref noun, called, ReferenceForm.Descriptor, true, chunk.FirstItem, chunk.Head + 1);
        else if (ShortName(chunk) is { } named && parties.Called(TextOf(chunk.FirstItem + 1, named), static _ => true) is >= 0 and var shortly)
            SetParty(ref noun, shortly, ReferenceForm.Name, named == chunk.Head + 1, chunk.FirstItem, named);
        else if (NationBefore(chunk) is { } people && _items[people].Sense(LexiconCategory.Demonym)!.Attribute("parent") is not null)
            SetParty(ref noun, ForcesOf(_items[people].Sense(LexiconCategory.Demonym)!), ReferenceForm.Name, false, people, people + 1); // "Houthi supervisors": of a movement
        else if (noun.Persons is null && NationBefore(chunk) is { } nation && OrganIn(chunk) is { } organ && !IsOfNeutral(_items[nation], _items[chunk.Head]))
            SetParty(ref noun, parties.Composed(_items[nation].Sense(LexiconCategory.Demonym)!, organ, organ == ForcesHead ? "forces" : "government"), ReferenceForm.Name, false, nation, nation + 1);
        else if (noun.Sides && SideBefore(chunk) is >= 0 and var side)
            SetParty(ref noun, side, ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
        else if (noun.Sides)
            SetParty(ref noun, parties.ByWords("all sides", PartyKind.Composite), ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
    }

    // "the Rebel Front's judge", "the Emirate's riders": the end of what stands in capitals after "the" and owns the rest or is all of it; null when nothing does.
    private int? ShortName(in Chunk chunk)
    {
        int end = chunk.FirstItem + 1;
        if (!chunk.Definite || end >= chunk.EndItem || _items[chunk.FirstItem].Class != WordClass.Determiner)
            return null;
        while (end < chunk.EndItem && tokens.Kind[_items[end].First] == TokenKind.Word && tokens.Has(_items[end].First, TokenFlags.Capital) && !tokens.Has(_items[end].First, TokenFlags.Shouted))
            end++;
        return end > chunk.FirstItem + 1 && (end == chunk.Head + 1 || end < chunk.EndItem && _items[end].Class == WordClass.Possessive) ? end : null;
    }

    private ReadOnlySpan<char> TextOf(int first, int end)
    {
        var span = tokens.Span(_items[first].First, _items[end - 1].End);
        return tokens.Text.AsSpan(span.Start, span.Length);
    }

    // "of the Kuwaitis missing since then", "among the Russians freed", "for the Israelis": people of a nation, not its forces.
    private bool IsSomeOf(int index) =>
        index > 0 && _chunks[index - 1] is { Kind: ChunkKind.Preposition } before && (IsWord(before, "among") || IsWord(before, "for") || IsWord(before, "of") && (index < 2 || _chunks[index - 2].Kind != ChunkKind.NounPhrase || _items[_chunks[index - 2].Head].Class is WordClass.Number or WordClass.Pronoun));

    private bool IsWord(in Chunk chunk, string word) => tokens[chunk.First].Equals(word, StringComparison.OrdinalIgnoreCase);

    // "a Russian patrol", "Georgian crews", "the Syrian court": the item of the adjective of a State; null when there is none.
    private int? NationBefore(in Chunk chunk)
    {
        for (int i = chunk.Head - 1; i >= chunk.FirstItem && chunk.MayHold(LexiconCategory.Demonym); i--)
            if (_items[i].Sense(LexiconCategory.Demonym) is { Nation: not null } && tokens.Kind[_items[i + 1].First] != TokenKind.Hyphen && (i == chunk.FirstItem || tokens.Kind[_items[i - 1].First] != TokenKind.Hyphen))
                return i;
        return null;
    }

    // "a Norwegian company", "a Danish team": a firm, unless the text tells of that State's forces.
    private bool IsOfNeutral(in Item nation, in Item head) =>
        head.HasRole("member") && Array.Exists(head.Senses!, static s => s.Category == LexiconCategory.Word && s.Entry.Attribute("works") == "trade") && !parties.HasForces(nation.Sense(LexiconCategory.Demonym)!.Nation);

    // Whether a phrase means men or posts of the forces, or an organ of the State; null when neither.
    private CompiledEntry? OrganIn(in Chunk chunk)
    {
        ref readonly var head = ref _items[chunk.Head];
        return IsMember(head) || IsPost(head) ? ForcesHead : IsStateOrgan(head) ? descriptions.Government : null;
    }

    private bool IsStateOrgan(in Item head) => (lexicon.Concepts.Of(tokens.Word[head.End - 1]) & Concept.StateOrgan) != 0;

    // "the Vellar side", "the Russian side": that of a State; -1 when the word before names none.
    private int SideBefore(in Chunk chunk)
    {
        int before = chunk.Head - 1;
        if (before < chunk.FirstItem || tokens[_items[chunk.Head].First].EndsWith("s", StringComparison.OrdinalIgnoreCase))
            return -1;
        if (tokens[_items[before].First].Equals("same", StringComparison.OrdinalIgnoreCase))
            return parties.LastDoer;
        if (_items[before].Sense(LexiconCategory.Demonym) is { } demonym)
            return ForcesOf(demonym);
        if (_items[before] is { Entry: { Category: LexiconCategory.Party } named })
            return named.As<PartyKind>() == PartyKind.Country ? parties.Composed(descriptions.DemonymOf(named) ?? named, ForcesHead, "forces") : parties.Named(named);
        return _items[before] is { Class: WordClass.ProperNoun, Entry: null } ? parties.OfState(tokens[_items[before].First], ForcesHead, "forces") : -1;
    }

    // "Balloons of the navy": the capital is the sentence's.
    private bool OpensOnlySentence(int index, in Chunk chunk) =>
        chunk.FirstItem == 0 && chunk.Head == 0 && index + 1 < _chunks.Count && _chunks[index + 1].Kind == ChunkKind.Preposition && tokens[_chunks[index + 1].First].Equals("of", StringComparison.OrdinalIgnoreCase) && tokens[_items[0].First].EndsWith("s", StringComparison.OrdinalIgnoreCase);

    // "in Dela": an unknown name there is a place.
    private bool IsLocated(int index)
    {
        if (index == 0 || _chunks[index - 1].Kind != ChunkKind.Preposition)
            return false;
        var word = tokens[_chunks[index - 1].First];
        foreach (string preposition in (ReadOnlySpan<string>)["in", "near", "inside", "outside", "around", "across", "throughout"])
            if (word.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                return true;
        return index > 1 && word.Equals("of", StringComparison.OrdinalIgnoreCase) && _chunks[index - 2].Kind == ChunkKind.NounPhrase && _items[_chunks[index - 2].Head].Sense(LexiconCategory.PlaceHead) is not null;
    }

    // "Kyiv said", "Damascus bombed a town", "accused Asmara of", "Juba's troops": a seat of government does or says what only its State can.
    private CompiledEntry? SeatOf(int index, in Chunk chunk)
    {
        if (chunk.EndItem - chunk.FirstItem > 1 || _items[chunk.Head].Entry is not { Category: LexiconCategory.Place } place || place.Attribute("role") != "seat")
            return null;
        var before = index > 0 ? _chunks[index - 1] : default;
        // "denied that status by Asmara", "a decree signed by Rabat".
        if (index > 1 && before.Kind == ChunkKind.Preposition && _items[before.Head].Is(FunctionWord.By) && _chunks[index - 2] is { Kind: ChunkKind.VerbGroup } done && (done.Passive || (_items[done.Head].Form & FormKind.PastParticiple) != FormKind.Plain) && !(index + 1 < _chunks.Count && _chunks[index + 1].Kind is ChunkKind.And or ChunkKind.Or))
            return parties.State(place);
        if (IsAskedOf(index))
            return null;
        bool accused = index > 0 && before is { Kind: ChunkKind.VerbGroup, Passive: false } && _items[before.Head].Is(VerbKind.Accuse);
        return accused || before.Kind != ChunkKind.Preposition && (before.Kind != ChunkKind.VerbGroup || Reports(before)) && ActsNext(index) ? parties.State(place) : null;
    }

    // "unless Wellington and Jakarta grant": what is asked of them, not what they did.
    private bool IsAskedOf(int index)
    {
        while (index > 1 && _chunks[index - 1].Kind is ChunkKind.And or ChunkKind.Or && _chunks[index - 2].Kind == ChunkKind.NounPhrase)
            index -= 2;
        return index > 0 && (_chunks[index - 1].Kind == ChunkKind.Conditional || IsWord(_chunks[index - 1], "until"));
    }

    // "said Moscow had shelled": what is said starts here.
    private bool Reports(in Chunk verb) => _items[verb.Head] is { Entry: { Category: LexiconCategory.Verb } entry } && (VerbKind)entry.Value is VerbKind.Say or VerbKind.Believe or VerbKind.Deny or VerbKind.Admit or VerbKind.Confirm or VerbKind.Show;

    private bool ActsNext(int index)
    {
        // "Kigali, which has armed the rebels".
        int verb = index + 2 < _chunks.Count && _chunks[index + 1].Kind == ChunkKind.Comma && _chunks[index + 2].Kind == ChunkKind.Relative && IsWord(_chunks[index + 2], "which") ? index + 3 : index + 1;
        while (verb < _chunks.Count && _chunks[verb].Kind == ChunkKind.Adverb)
            verb++;
        if (verb + 1 >= _chunks.Count || _chunks[verb] is not { Kind: ChunkKind.VerbGroup, Form: VerbForm.Finite } group)
            return false;
        ref readonly var head = ref _items[group.Head];
        // "Kigali was told", "Asmara was warned"; towns are shelled and lost.
        if (group.Passive)
            return head.Is(VerbKind.Say) || head.Is(VerbKind.Accuse) || head.Is(VerbKind.Demand);
        if (head.Entry?.Attribute("frame") == "patient" || head.HasRole("town"))
            return false;
        bool acted = _chunks[verb + 1] is { Kind: ChunkKind.NounPhrase } what && _items[what.Head].Class is not (WordClass.Date or WordClass.Number);
        // "gave the order", "cut off food": the verb has its object with it.
        if (head.Is(LexiconCategory.Act) || head.Is(LexiconCategory.Frame))
            return _chunks[verb + 1].Kind == ChunkKind.NounPhrase || head.End - head.First > 1;
        if (!head.Is(LexiconCategory.Verb))
            return false;
        return (VerbKind)head.Entry!.Value is VerbKind.Say or VerbKind.Believe or VerbKind.Accuse or VerbKind.Deny or VerbKind.Admit or VerbKind.Demand or VerbKind.Threaten or VerbKind.Declare or VerbKind.Promise or VerbKind.Confirm or VerbKind.Light or VerbKind.Use or VerbKind.Fail or VerbKind.Permit or VerbKind.Investigate
            || acted && (head.Is(VerbKind.General) || head.Is(VerbKind.Cause) || head.Is(VerbKind.Control) && group.Negated);
    }

    // "The front denied it": the last word of a belligerent's name, in small letters; "on the front" is a place.
    private int CalledBefore(int index, in Chunk chunk, in Noun noun)
    {
        ref readonly var head = ref _items[chunk.Head];
        if (!chunk.Definite || chunk.Head != chunk.FirstItem + 1 || head.Class != WordClass.Noun || head.End - head.First > 1 || noun is not { Persons: null, Act: null, Object: null, Weapon: null, Place: null })
            return -1;
        bool located = index > 0 && _chunks[index - 1].Kind == ChunkKind.Preposition && (tokens[_chunks[index - 1].First] is var word) && (word.Equals("on", StringComparison.OrdinalIgnoreCase) || word.Equals("at", StringComparison.OrdinalIgnoreCase) || word.Equals("along", StringComparison.OrdinalIgnoreCase) || word.Equals("near", StringComparison.OrdinalIgnoreCase));
        return located ? -1 : parties.Called(tokens[head.First], static _ => true);
    }

    /// <summary>The body whose members a noun phrase means that is read as no party by itself: "Syrian gunners", "a captain of the Border Corps", "men in Wagner uniforms"; null when it means none.</summary>
    internal Agent? MembersOf(int index)
    {
        ref readonly var chunk = ref _chunks[index];
        if (chunk is not { Kind: ChunkKind.NounPhrase, Pronoun: false, NoDeterminer: false } || _nouns[index] is { PartyIsHead: true } or { Act: not null } || IsFormer(chunk))
            return null;
        if (_items[chunk.Head].HasRole("ally"))
            return NameBefore(chunk) is >= 0 and var ally ? new Agent(AlliesOf(ally, chunk), ReferenceForm.Name, new(_items[ally].First, chunk.End)) : null;
        if (IsSameMen(index, chunk) || IsBody(_items[chunk.Head]) && IsBare(chunk))
            return parties.LastDoer >= 0 ? new Agent(parties.LastDoer, ReferenceForm.Descriptor, new(chunk.First, chunk.End)) : null;
        if (!IsMember(_items[chunk.Head]))
            return InUniform(index);
        if (NationBefore(chunk) is { } nation && IsOfNeutral(_items[nation], _items[chunk.Head]))
            return null;
        if (_nouns[index] is { Party: >= 0 } of)
            return parties[of.Party].Fights ? of.Agent : null;
        int party = -1;
        for (int i = chunk.Head - 1; i >= chunk.FirstItem && party < 0; i--)
            if (_items[i].Sense(LexiconCategory.PartyHead) is { } body)
            {
                // "the army's gunners".
                var whose = Noun.Empty;
                ReadHead(index, chunk, ref whose, i, body);
                party = whose.Party;
            }
            else if (tokens.Kind[_items[i + 1].First] != TokenKind.Hyphen)
                party = _items[i].Sense(LexiconCategory.Demonym) is { } demonym ? ForcesOf(demonym)
                    : _items[i] is { Class: WordClass.ProperNoun, Entry: null } && parties.IsNation(tokens[_items[i].First]) ? parties.Composed(tokens[_items[i].First], ForcesHead, "forces") : -1;
        if (party < 0)
            party = PartyAfter(index, PartyKind.StateForces);
        return party >= 0 && parties[party].Fights ? new Agent(party, ReferenceForm.Name, new(chunk.First, chunk.End)) : null;
    }

    /// <summary>The forces of the other nation before one noun: "Ethiopian and Eritrean conscripts"; null when there is none.</summary>
    internal Agent? JoinedNation(int index)
    {
        ref readonly var chunk = ref _chunks[index];
        for (int i = chunk.FirstItem + 1; i + 1 < chunk.EndItem; i++)
            if (_items[i].Class == WordClass.And && _items[i + 1].Is(LexiconCategory.Demonym) && _items[i - 1] is { Entry.Category: LexiconCategory.Demonym } nation && ForcesOf(nation.Entry!) is >= 0 and var party)
                return new Agent(party, ReferenceForm.Name, new(nation.First, nation.End));
        return null;
    }

    // "the same men", "the men": those who did what was told last.
    private bool IsSameMen(int index, in Chunk chunk) =>
        chunk.Definite && _nouns[index] is { Number: < 0, Persons: { } persons } && persons.As<PersonKind>() == PersonKind.Man && tokens[chunk.End - 1].EndsWith("men", StringComparison.OrdinalIgnoreCase)
        && (IsBare(chunk) || chunk.Head == chunk.FirstItem + 2 && tokens[_items[chunk.FirstItem + 1].First].Equals("same", StringComparison.OrdinalIgnoreCase)) && !(index + 1 < _chunks.Count && _chunks[index + 1].Kind is ChunkKind.Preposition or ChunkKind.Relative);

    // "the unit", "that column": a noun and a word that points back, no more.
    private bool IsBare(in Chunk chunk) => chunk.Definite && chunk.Head == chunk.FirstItem + 1 && _items[chunk.FirstItem].Class == WordClass.Determiner && !_items[chunk.FirstItem].Is(FunctionWord.Possessive);

    // "their Bul Nuer allies": the first item of the name; -1 when none is told.
    private int NameBefore(in Chunk chunk)
    {
        int first = chunk.Head;
        while (first > chunk.FirstItem && _items[first - 1] is { Class: WordClass.ProperNoun } or { Entry.Category: LexiconCategory.Demonym })
            first--;
        return first < chunk.Head && _items[first].Entry?.Category is not LexiconCategory.Party ? first : -1;
    }

    // "their Russian allies" are Russia's forces; "their Bul Nuer allies" have no other name.
    private int AlliesOf(int name, in Chunk chunk) =>
        name == chunk.Head - 1 && _items[name].Sense(LexiconCategory.Demonym) is { } demonym && ForcesOf(demonym) is >= 0 and var known ? known : NamedByWords(name, chunk.Head, PartyKind.Militia);

    private int ForcesOf(CompiledEntry demonym) => demonym.Nation is null ? parties.KnownFighters(demonym) : parties.Composed(demonym, ForcesHead, "forces");

    // "men in RSF uniforms", "men in their uniforms": dress tells whose they are, where nothing says that it deceives.
    private Agent? InUniform(int index)
    {
        if (Wears(_items[_chunks[index].Head]) && index > 1)
            index -= 2;
        return _nouns[index].Persons?.As<PersonKind>() is PersonKind.Man or PersonKind.People && DressOf(index) is >= 0 and var dress && BearerOf(dress, index, PartyKind.ArmedGroup) is >= 0 and var party && parties[party].Fights
            ? new Agent(party, ReferenceForm.Name, new(_chunks[dress].First, _chunks[dress].End)) : null;
    }

    private bool IsFormer(in Chunk chunk)
    {
        for (int i = chunk.FirstItem; i < chunk.Head; i++)
            if (_items[i].HasRole("former"))
                return true;
        return false;
    }

    private static bool IsMember(in Item item) => item.HasRole("member") || IsBody(item);

    private CompiledEntry ForcesHead => descriptions.Forces;

    private CompiledEntry? HeadEntry(in Chunk chunk) => _items[chunk.Head].Sense(LexiconCategory.PartyHead);

    private bool HeadMakesParty(in Chunk chunk) => HeadEntry(chunk) is not null;

    private bool HeadIsFighters(in Chunk chunk) => HeadMakesParty(chunk) || _items[chunk.Head].Sense(LexiconCategory.Persons) is { } persons && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police || IsBody(_items[chunk.Head]);

    // "a Hamas unit": a noun for a body of troops, whatever else it means.
    private static bool IsBody(in Item item) => item.HasRole("body");

    // "coalition air strikes", "army shelling", "rebel positions": a party's noun before an act or a post; not "security forces hospital".
    private bool IsModifierHead(int i, in Chunk chunk) => i < chunk.Head && _items[i].Sense(LexiconCategory.PartyHead) is { } head && head.As<PartyKind>() is PartyKind.State or PartyKind.Coalition or PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia && (_items[chunk.Head].Sense(LexiconCategory.Weapon) is not null || IsPost(_items[chunk.Head]));

    // "Israeli spokesman", "an Israeli statement"; a Danish team or charity only comes from there.
    private static bool SpeaksForState(in Noun noun) => noun.Speech is { } speech && (speech.As<SpeechNoun>() != SpeechNoun.Speaker || speech.Role is "state" or "forces" or "organ" || noun.Persons?.As<PersonKind>() is PersonKind.Official or PersonKind.Soldier or PersonKind.Police);

    // "the Vessian navy's balloons", "the Tessaly Regency's hospitals".
    private bool IsNamedOwner(int i, in Chunk chunk)
    {
        if (i >= chunk.Head || _items[i + 1].Class != WordClass.Possessive)
            return false;
        for (int before = chunk.FirstItem; before < i; before++)
            if (_items[before] is { Class: WordClass.ProperNoun, Entry: null } or { Entry.Category: LexiconCategory.Demonym or LexiconCategory.Party })
                return true;
        return false;
    }

    private static bool IsPost(in Item head) => head.Sense(LexiconCategory.PlaceHead)?.Attribute("role") == "post" || head.HasRole("post");

    private void SetParty(ref Noun noun, int party, ReferenceForm form, bool head, int firstItem, int endItem)
    {
        noun.Party = party;
        noun.Form = form;
        noun.PartyIsHead = head;
        noun.PartyFirst = _items[firstItem].First;
        noun.PartyEnd = _items[endItem - 1].End;
    }

    private void LearnAcronym(in Chunk chunk, int party)
    {
        // "the Integrated Office in Haiti (BINUH)": short for the office, not for the country.
        if (parties[party].Kind != PartyKind.Country && chunk.EndItem - chunk.Head >= 3 && _items[chunk.EndItem - 1].Class == WordClass.CloseParenthesis)
            parties.AddAlias(tokens[_items[chunk.EndItem - 2].First], party);
    }

    // A noun such as "forces" or "rebels": with a country, a name or a party before it, or a description.
    private void ReadHead(int index, in Chunk chunk, ref Noun noun, int at, CompiledEntry head)
    {
        bool denotes = at == chunk.Head;
        var kind = head.As<PartyKind>();
        if (denotes && IsOfVictims(chunk))
        {
            SetParty(ref noun, MemberOf(index, kind) is >= 0 and var body ? body : parties.ByWords(head.Name, kind), ReferenceForm.Descriptor, denotes, chunk.FirstItem, at + 1);
            return;
        }
        if (Owner(chunk, at, kind) is >= 0 and var owner)
        {
            SetParty(ref noun, owner, ReferenceForm.Descriptor, denotes, chunk.FirstItem, at + 1);
            return;
        }
        if (denotes && kind is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces && _bodyNames.NameGiven(index) >= 0 && NameAfter(index, ref noun, kind, head))
            return;
        for (int i = at - 1; i >= chunk.FirstItem; i--)
        {
            ref readonly var item = ref _items[i];
            bool hyphened = tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen;
            if (hyphened)
                continue;
            if (item.Entry is { Category: LexiconCategory.Party } named)
            {
                int party = named.As<PartyKind>() == PartyKind.Country ? parties.Composed(descriptions.DemonymOf(named) ?? named, head, tokens[_items[at].First]) : parties.Named(named);
                SetParty(ref noun, party, ReferenceForm.Name, denotes, i, at + 1);
                return;
            }
            if (item.Entry is { Category: LexiconCategory.Place } seat && _items[i + 1].Class == WordClass.Possessive && kind == PartyKind.StateForces && seat.Attribute("role") == "seat" && parties.State(seat) is { } governed)
            {
                SetParty(ref noun, parties.Composed(descriptions.DemonymOf(governed) ?? governed, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, i, at + 1);
                return;
            }
            if (item.Sense(LexiconCategory.Demonym) is { } demonym)
            {
                // "Ugandan rebels of the ADF" have a name of their own.
                int own = denotes && kind is PartyKind.ArmedGroup or PartyKind.Militia ? PartyAfter(index, kind) : -1;
                SetParty(ref noun, own >= 0 ? own : parties.Composed(demonym, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, i, at + 1);
                return;
            }
            if (IsNamePart(item) && tokens.Has(_items[at].First, TokenFlags.Capital))
            {
                int first = i;
                while (first > chunk.FirstItem && IsNamePart(_items[first - 1]))
                    first--;
                // "the Kenyan National Army": that of the State.
                if (kind == PartyKind.StateForces && first > chunk.FirstItem && _items[first - 1].Sense(LexiconCategory.Demonym) is { } nation)
                {
                    SetParty(ref noun, parties.Composed(nation, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, first - 1, at + 1);
                    return;
                }
                var span = tokens.Span(_items[first].First, _items[at].End);
                int party = parties.ByWords(tokens.Text.AsSpan(span.Start, span.Length), kind);
                parties[party].Civil |= head.Attribute("works") == "civil";
                SetParty(ref noun, party, ReferenceForm.Name, denotes, first, at + 1);
                LearnAcronym(chunk, party);
                return;
            }
        }
        if (PeopleBefore(chunk, at) is >= 0 and var people && kind is PartyKind.State or PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia)
        {
            var span = tokens.Span(_items[people].First, _items[at - 1].End);
            var words = tokens.Text.AsSpan(span.Start, span.Length);
            int party = kind is PartyKind.State or PartyKind.StateForces ? parties.Composed(words, head, tokens[_items[at].First]) : parties.Fighting(words, kind) is >= 0 and var known ? known : NamedByWords(people, at, kind);
            SetParty(ref noun, party, ReferenceForm.Name, denotes, people, at + 1);
            return;
        }
        if (at > chunk.FirstItem && _items[at - 1] is { Entry.Category: LexiconCategory.Place, Class: WordClass.ProperNoun } place && OfPlace(place, at, kind) is >= 0 and var local)
        {
            SetParty(ref noun, local, ReferenceForm.Name, denotes, at - 1, at + 1);
            return;
        }
        if (denotes && PartyAfter(index, kind) is >= 0 and var after)
        {
            SetParty(ref noun, after, ReferenceForm.Name, denotes, chunk.FirstItem, at + 1);
            return;
        }
        if (denotes && kind is PartyKind.State or PartyKind.StateForces && SeatAfter(index, kind) is { } seated)
        {
            SetParty(ref noun, parties.Composed(descriptions.DemonymOf(seated) ?? seated, head, tokens[_items[at].First]), ReferenceForm.Name, denotes, chunk.FirstItem, at + 1);
            return;
        }
        if (denotes && kind is PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia && InDress(index, ref noun, kind) || denotes && NameAfter(index, ref noun, kind, head))
            return;
        if (kind == PartyKind.Composite)
        {
            SetParty(ref noun, parties.ByWords(head.Name, PartyKind.Composite), ReferenceForm.Name, denotes, at, at + 1);
            return;
        }
        Describe(index, ref noun, at, kind, denotes);
    }

    // "Goma police" are their State's where the text tells of its forces; "Zintan fighters" are nobody told before.
    private int OfPlace(in Item place, int at, PartyKind kind)
    {
        // "a Sana'a cell" may be a prison's.
        if (kind != PartyKind.StateForces && (kind is not (PartyKind.ArmedGroup or PartyKind.Militia) || (_items[at].Form & FormKind.Plural) == FormKind.Plain))
            return -1;
        if (kind == PartyKind.StateForces && place.Entry!.Attribute("country") is { } code && parties.HasForces(code) && parties.Entry("dm-" + code.ToLowerInvariant()) is { } nation)
            return parties.Composed(nation, ForcesHead, "forces");
        return NamedByWords(at - 1, at, kind);
    }

    // "the authorities in Tashkent", "officers from Baku": the State whose seat of government follows; null when none does.
    private CompiledEntry? SeatAfter(int index, PartyKind kind)
    {
        if (index + 2 >= _chunks.Count || _chunks[index + 1].Kind != ChunkKind.Preposition || _chunks[index + 2] is not { Kind: ChunkKind.NounPhrase } phrase || phrase.EndItem - phrase.FirstItem > 1)
            return null;
        var word = tokens[_chunks[index + 1].First];
        bool linked = word.Equals("from", StringComparison.OrdinalIgnoreCase) || kind == PartyKind.State && word.Equals("in", StringComparison.OrdinalIgnoreCase);
        return linked && _items[phrase.Head].Entry is { Category: LexiconCategory.Place } place && place.Attribute("role") == "seat" ? parties.State(place) : null;
    }

    // A word in capitals inside a sentence: unknown, or an adjective made a name ("the Northern Army").
    private bool IsNamePart(in Item item) =>
        item.Class == WordClass.ProperNoun && item.Entry is null
        || item.Class is WordClass.Adjective or WordClass.Noun && item.First != _items[0].First && tokens.Has(item.First, TokenFlags.Capital) && !tokens.Has(item.First, TokenFlags.Shouted) && item.Entry is { Category: LexiconCategory.Word or LexiconCategory.Circumstance or LexiconCategory.PlaceHead or LexiconCategory.Object or LexiconCategory.Persons };

    // "Karoan troops", "Desert Lions fighters": the first item of an unknown name before a noun; -1 when none. A word that only starts the sentence may be no name.
    private int PeopleBefore(in Chunk chunk, int at)
    {
        int first = at;
        while (first > chunk.FirstItem && _items[first - 1] is { Class: WordClass.ProperNoun, Entry: null })
            first--;
        return first < at && (first < at - 1 || _items[first].First != _items[0].First || IsAcronym(_items[first]) || NamesPeople(tokens[_items[first].First]) || at == first + 1 && IsNoAdjective(tokens[_items[first].First]) && HeadEntry(chunk)?.Attribute("role") != "branch") ? first : -1;
    }

    private bool IsAcronym(in Item item) => item.End - item.First == 1 && tokens.Has(item.First, TokenFlags.AllCapitals) && !tokens.Has(item.First, TokenFlags.Shouted) && tokens.End[item.First] - tokens.Start[item.First] > 2;

    // "Brannoch gunmen", not "Mutinous gunmen": at the head of a sentence, a word that no lexicon has and that is not made like an adjective.
    private static bool IsNoAdjective(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !char.IsUpper(word[0]) || char.IsUpper(word[1]))
            return false;
        foreach (string ending in Adjectival)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return false;
        return true;
    }

    private static bool NamesPeople(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("an", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ese", StringComparison.OrdinalIgnoreCase) || word.EndsWith("i", StringComparison.OrdinalIgnoreCase));

    // "the group's fighters", "General Karim's men", "his soldiers", "its forces"; -1 when nobody is told to own them.
    private int Owner(in Chunk chunk, int at, PartyKind kind)
    {
        if (kind is not (PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia))
            return -1;
        for (int i = at - 1; i > chunk.FirstItem; i--)
            if (_items[i].Class == WordClass.Possessive)
                return IsBodyOwned(i, at) ? -1 : OwnerAt(chunk, i - 1, kind);
        if (PossessiveBefore(chunk, at) is not (>= 0 and var possessive) || IsNamedAfter(possessive, at))
            return -1;
        var word = tokens[_items[possessive].First];
        if (word.Equals("his", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase))
            return FollowersOfLast(chunk, kind);
        if (!word.Equals("its", StringComparison.OrdinalIgnoreCase) && !word.Equals("their", StringComparison.OrdinalIgnoreCase) && !word.Equals("whose", StringComparison.OrdinalIgnoreCase) || OwnerBefore(chunk, kind) is not (>= 0 and var before))
            return -1;
        return parties[before] is { Kind: PartyKind.Country, Country: { } code } && parties.Entry("dm-" + code.ToLowerInvariant()) is { } nation ? parties.Composed(nation, ForcesHead, "forces") : before;
    }

    // "General Karim's Republican Forces" have a name.
    private bool IsBodyOwned(int possessive, int at) => at > possessive + 1 && tokens.Has(_items[at].First, TokenFlags.Capital) && IsNamePart(_items[possessive + 1]) && IsNamePart(_items[at - 1]);

    // "their own Gumino militia" has a name.
    private bool IsNamedAfter(int possessive, int at)
    {
        for (int i = possessive + 1; i < at; i++)
            if (_items[i] is { Class: WordClass.ProperNoun, Entry: null } or { Entry.Category: LexiconCategory.Party })
                return true;
        return false;
    }

    // "its gunships", "one of its gunships": the item of the word; -1 when there is none.
    private int PossessiveBefore(in Chunk chunk, int at)
    {
        for (int i = at - 1; i >= chunk.FirstItem; i--)
            if (_items[i].Is(FunctionWord.Possessive))
                return i;
        return -1;
    }

    // Whose "its men" or "their troops" are: the belligerent told before in the sentence, else whoever did what was told last; -1 when persons stand between.
    private int OwnerBefore(in Chunk chunk, PartyKind kind)
    {
        for (int c = Math.Min(_nouns.Count, _chunks.Count) - 1; c >= 0; c--)
            if (_chunks[c].First < chunk.First && _nouns[c] is { Party: >= 0, PartyIsHead: true } noun && parties[noun.Party] is { Fights: true, Described: false, Kind: not PartyKind.Composite })
                return noun.Party;
            else if (_chunks[c].First < chunk.First && kind != PartyKind.StateForces && _nouns[c].Persons is not null)
                return -1;
        if (parties.LastDoer >= 0 && !parties[parties.LastDoer].Described)
            return parties.LastDoer;
        return kind == PartyKind.StateForces ? parties.MostRecent(static p => p is { Fights: true, Described: false } && p.Kind != PartyKind.Composite) : -1;
    }

    private int OwnerAt(in Chunk chunk, int owner, PartyKind kind)
    {
        ref readonly var item = ref _items[owner];
        if (item.Sense(LexiconCategory.PartyHead) is { } head)
            return head.As<PartyKind>() is PartyKind.State ? OwnState(chunk, owner, head) : descriptions.Of(head.As<PartyKind>(), head, tokens[item.First], definite: true, single: false);
        if (item.Class == WordClass.Noun && item.Sense(LexiconCategory.Title) is not null)
            return FollowersOfLast(chunk, kind);
        if (item.Entry is { Category: LexiconCategory.Party } known)
            return known.As<PartyKind>() == PartyKind.Person ? parties.FollowersOf(parties.Named(known), kind) : -1;
        if (item is not { Class: WordClass.ProperNoun, Entry: null })
            // "the Zintal clan's fighters".
            return item.Class == WordClass.Noun && item.Is(LexiconCategory.Word) && owner > chunk.FirstItem && PeopleBefore(chunk, owner) is >= 0 and var people ? NamedByWords(people, owner, kind) : -1;
        int first = owner;
        while (first > chunk.FirstItem && _items[first - 1] is { Class: WordClass.ProperNoun, Entry: null })
            first--;
        int person = parties.Person(_items[first].First, item.End);
        return parties[person].Fights || parties[person].Kind == PartyKind.Person ? parties.FollowersOf(person, kind) : -1;
    }

    // "the Serrano junta's air force", "the Syrian government's jets": the State's own; -1 when it is not named.
    private int OwnState(in Chunk chunk, int owner, CompiledEntry head)
    {
        if (owner > chunk.FirstItem && _items[owner - 1].Sense(LexiconCategory.Demonym) is { } demonym)
            return parties.Composed(demonym, ForcesHead, "forces");
        if (PeopleBefore(chunk, owner) is not (>= 0 and var people))
            return -1;
        var span = tokens.Span(_items[people].First, _items[owner - 1].End);
        return parties.Composed(tokens.Text.AsSpan(span.Start, span.Length), head, tokens[_items[owner].First]);
    }

    // The person or the post last named in the sentence, else a person named shortly before: "the Iraqi prime minister … his soldiers" are the country's.
    private int FollowersOfLast(in Chunk chunk, PartyKind kind)
    {
        for (int c = _nouns.Count - 1; c >= 0; c--)
        {
            ref readonly var noun = ref _nouns[c];
            // "a colonel of the Home Guard … his platoon".
            if (_chunks[c].First < chunk.First && noun.Party < 0 && _chunks[c].Kind == ChunkKind.NounPhrase && _items[_chunks[c].Head].Sense(LexiconCategory.Title) is not null && PartyAfter(c, kind) is >= 0 and var theirs && parties[theirs].Fights)
                return theirs;
            if (_chunks[c].First >= chunk.First || noun.Party < 0)
                continue;
            if (parties[noun.Party].Kind == PartyKind.Person)
                return parties.FollowersOf(noun.Party, kind);
            if (_items[_chunks[c].Head].Sense(LexiconCategory.Title) is not null)
                return parties[noun.Party] is { IsOfState: true, Country: { } code } && parties.Entry("dm-" + code.ToLowerInvariant()) is { } nation ? parties.Composed(nation, ForcesHead, "forces") : noun.Party;
        }
        int person = parties.RecentPerson();
        return person >= 0 ? parties.FollowersOf(person, kind) : -1;
    }

    // "were beaten by their guards": theirs who were beaten, not those of the party told last.
    private bool IsOfVictims(in Chunk chunk)
    {
        if (chunk.FirstItem == 0 || !_items[chunk.FirstItem - 1].Is(FunctionWord.By) || !_items[chunk.FirstItem].Is(FunctionWord.Possessive))
            return false;
        var word = tokens[_items[chunk.FirstItem].First];
        return word.Equals("their", StringComparison.OrdinalIgnoreCase) || word.Equals("his", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase);
    }

    // "Iraqi and coalition forces", "Iraqi government and coalition forces": the head of the last phrase is shared.
    private CompiledEntry? SharedHead(int index)
    {
        int next = index + 1;
        if (next + 1 >= _chunks.Count || _chunks[next].Kind is not (ChunkKind.And or ChunkKind.Or) || _chunks[next + 1].Kind != ChunkKind.NounPhrase)
            return null;
        ref readonly var head = ref _items[_chunks[next + 1].Head];
        if (head.Sense(LexiconCategory.PartyHead) is { } forces)
            return forces.As<PartyKind>() == PartyKind.StateForces ? forces : tokens[head.End - 1].Equals("forces", StringComparison.OrdinalIgnoreCase) ? ForcesHead : null;
        if (head.Sense(LexiconCategory.Persons) is { } persons)
            return persons.As<PersonKind>() is PersonKind.Soldier or PersonKind.Police ? ForcesHead : null;
        return StrikesOrServes(head) ? ForcesHead : null;
    }

    // "Russian aircraft", "Eritrean troops", "Israeli shelling": a noun for forces or what they strike with, also as the last word of a name.
    private bool StrikesOrServes(in Item head)
    {
        if (head.Sense(LexiconCategory.Weapon) is not null || head.Sense(LexiconCategory.Act) is { } act && act.As<ActKind>().IsAttack())
            return true;
        if (!head.Is(LexiconCategory.Party) || _senses.MeansIn(head) is not null || _senses.FightersIn(head) is not null)
            return head.Is(LexiconCategory.Party);
        if (LexiconMatcher.Match(lexicon, tokens, head.End - 1, head.End, out var senses) == 1)
            foreach (var sense in senses!)
                if (sense.Category == LexiconCategory.PartyHead && sense.Entry.As<PartyKind>() == PartyKind.StateForces)
                    return true;
        return false;
    }

    /// <summary>"fighters from the Northern Front", "soldiers loyal to General Karim": the party that follows; -1 when none does.</summary>
    private int PartyAfter(int index, PartyKind kind)
    {
        if (index + 2 >= _chunks.Count || _chunks[index + 1].Kind != ChunkKind.Preposition || _chunks[index + 2].Kind != ChunkKind.NounPhrase || _membership >= DeepestMembership)
            return -1;
        ref readonly var link = ref _items[_chunks[index + 1].Head];
        var word = tokens[link.First];
        bool belongs = link.Entry?.Attribute("role") == "belonging";
        // "soldiers under Marshal Tev".
        belongs |= word.Equals("under", StringComparison.OrdinalIgnoreCase) && HasTitle(index + 2);
        if (!belongs && !word.Equals("of", StringComparison.OrdinalIgnoreCase) && !word.Equals("from", StringComparison.OrdinalIgnoreCase))
            return -1;
        _membership++;
        var of = Meaning(index + 2);
        _membership--;
        // "members of that unit".
        if (of.Party < 0 && IsBody(_items[_chunks[index + 2].Head]) && IsBare(_chunks[index + 2]))
            return parties.LastDoer;
        // "guards of the Islamic State's prison office", "of the LRA camp": an office is its owner's.
        if (of is { Party: >= 0, PartyIsHead: false, Persons: null, Place: null } && (OwnsIn(_chunks[index + 2]) || of.Object is not null) && parties[of.Party] is { Described: false } owner && (owner.Kind is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces || of.Weapon is not null && owner.IsOfState))
            return of.Party;
        if (of.Party < 0 || !of.PartyIsHead)
            return -1;
        var party = parties[of.Party];
        // "men of the Korpus Sever": persons have no article.
        if (party is { Kind: PartyKind.Person, ParentId: null } && IsWord(_chunks[index + 2], "the") && !HasTitle(index + 2) && of.PartyFirst == _chunks[index + 2].First + 1 && of.PartyEnd - of.PartyFirst > 1)
            party.Kind = kind;
        if (party.Kind == PartyKind.Person)
            // "a baker from Sar Pul": who comes from a name follows nobody.
            return belongs || HasTitle(index + 2) || party.Name.Contains(' ', StringComparison.Ordinal) && !word.Equals("from", StringComparison.OrdinalIgnoreCase) ? parties.FollowersOf(of.Party, kind) : -1;
        // "soldiers of the Ettrick Federation": whoever has soldiers is no mere political party.
        if (party is { Kind: PartyKind.PoliticalParty or PartyKind.Unknown or PartyKind.Organisation, Civil: false } && party.Id.StartsWith("party-", StringComparison.Ordinal) && kind is PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia)
            party.Kind = kind;
        return party.Kind is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces or PartyKind.Coalition or PartyKind.PoliticalParty || party.Kind == PartyKind.State && kind is PartyKind.StateForces or PartyKind.Militia ? of.Party : -1;
    }

    private bool OwnsIn(in Chunk chunk)
    {
        for (int i = chunk.FirstItem; i < chunk.Head; i++)
            if (_items[i].Class == WordClass.Possessive)
                return true;
        return false;
    }

    private bool HasTitle(int index)
    {
        for (int i = _chunks[index].FirstItem; i < _chunks[index].Head; i++)
            if (_items[i].Sense(LexiconCategory.Title) is not null || _items[i].Is(LexiconCategory.Title))
                return true;
        return false;
    }

    private CompiledEntry? SharedModifier(in Chunk chunk)
    {
        ref readonly var head = ref _items[chunk.Head];
        if (head.Sense(LexiconCategory.Demonym) is { } demonym)
            return demonym;
        if (head.Sense(LexiconCategory.PartyHead) is { } government && government.As<PartyKind>() == PartyKind.State)
            for (int i = chunk.FirstItem; i < chunk.Head; i++)
                if (_items[i].Sense(LexiconCategory.Demonym) is { } before)
                    return before;
        return null;
    }

    // "the army of Telmark", "the navy of the Kingdom of Pell".
    private bool NameAfter(int index, ref Noun noun, PartyKind kind, CompiledEntry? head)
    {
        if (kind == PartyKind.Composite || _bodyNames.After(index, kind, head) is not (>= 0 and var party))
            return false;
        SetParty(ref noun, party, parties[party].Described ? ReferenceForm.Descriptor : ReferenceForm.Name, true, _chunks[index].Head, _bodyNames.EndItem);
        return true;
    }

    // "the militants", "gunmen", "government forces".
    private int? IrregularBefore(in Chunk chunk, int at)
    {
        for (int i = at - 1; i >= chunk.FirstItem; i--)
            if (_items[i].Sense(LexiconCategory.PartyHead) is { } sense && sense.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia && tokens.Kind[_items[i + 1].First] != TokenKind.Hyphen)
                return i;
        return null;
    }

    private void Describe(int index, ref Noun noun, int at, PartyKind kind, bool denotes)
    {
        ref readonly var chunk = ref _chunks[index];
        if (IsNoBody(chunk, at))
            return;
        // "No group has claimed the attack": nobody.
        if (chunk.NoDeterminer || noun.Number >= 0 && phrases.Numbers[noun.Number].Count.Kind == CountKind.None)
            return;
        int first = at;
        while (first > chunk.FirstItem && _items[first - 1].Class is WordClass.Adjective or WordClass.Noun)
            first--;
        // "the 14th Brigade": its number tells it from others.
        bool numbered = first == at && at > chunk.FirstItem && IsOrdinal(_items[at - 1]);
        if (numbered)
            first--;
        bool unknown = false;
        // "unknown gunmen", "Shiite militia": nobody told before, unless "the" points back.
        for (int i = chunk.FirstItem; i < at; i++)
            unknown |= _items[i].Sense(LexiconCategory.Word) is { } word && word.Attribute("role") == "unidentified"
                || !chunk.Definite && _items[i].Sense(LexiconCategory.Persons) is { } persons && persons.As<PersonKind>() == PersonKind.CommunityMember;
        // "rebel troops", "insurgent forces": the word before tells whose they are not.
        int tells = kind == PartyKind.StateForces && IrregularBefore(chunk, at) is { } irregular ? irregular : at;
        if (tells < at)
            kind = _items[tells].Sense(LexiconCategory.PartyHead)!.As<PartyKind>();
        if (denotes && MemberOf(index, kind) is >= 0 and var own)
        {
            SetParty(ref noun, own, ReferenceForm.Descriptor, true, chunk.FirstItem, at + 1);
            return;
        }
        Oppose(index, denotes);
        bool single = _items[chunk.FirstItem].Is(FunctionWord.Indefinite);
        var head = _items[tells].Sense(LexiconCategory.PartyHead);
        // "the recruits": those whom somebody has recruited.
        unknown |= tokens[_items[at].First].StartsWith("recruit", StringComparison.OrdinalIgnoreCase);
        int party = unknown ? -1 : descriptions.Of(kind, head, tokens[_items[tells].First], chunk.Definite, single, PossessiveBefore(chunk, at) >= 0);
        if (party >= 0 && !(numbered && parties[party].Described))
        {
            SetParty(ref noun, party, ReferenceForm.Descriptor, denotes, chunk.FirstItem, at + 1);
            return;
        }
        var span = tokens.Span(_items[first].First, _items[at].End);
        party = parties.ByDescription(tokens.Text.AsSpan(span.Start, span.Length), kind);
        // "a soldier", "Shiite troops": some of a sort, nobody's in particular.
        parties[party].Local |= unknown || single;
        SetParty(ref noun, party, ReferenceForm.Descriptor, denotes, first, at + 1);
    }

    // "a cell" alone is a prison's, "a rock group" plays.
    private bool IsNoBody(in Chunk chunk, int at)
    {
        ref readonly var head = ref _items[at];
        if (head.Sense(LexiconCategory.Object)?.As<ObjectKind>() == ObjectKind.Prison)
            return true;
        return head.Sense(LexiconCategory.PartyHead)?.Attribute("kind") == "collective" && at > chunk.FirstItem && _items[at - 1] is { Class: WordClass.Noun } of && tokens[head.End - 1].StartsWith("group", StringComparison.OrdinalIgnoreCase)
            && !of.MayBeAny(Armed) && of.Sense(LexiconCategory.Persons)?.As<PersonKind>() is not (PersonKind.Fighter or PersonKind.Soldier);
    }

    // "her guard, a member of the front, …": the body named behind a comma; -1 when none is.
    private int MemberOf(int index, PartyKind kind)
    {
        int next = index + 2;
        if (next >= _chunks.Count || _membership >= DeepestMembership || _chunks[index + 1].Kind != ChunkKind.Comma || _chunks[next] is not { Kind: ChunkKind.NounPhrase } one || !_items[one.FirstItem].Is(FunctionWord.Indefinite) || one.Head == one.FirstItem)
            return -1;
        ref readonly var head = ref _items[one.Head];
        if (IsMember(head) || head.Sense(LexiconCategory.Persons)?.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police || head.Sense(LexiconCategory.PartyHead) is not null)
            return PartyAfter(next, kind);
        // "a member of Hamas" as one phrase.
        if (!IsMember(_items[one.FirstItem + 1]))
            return -1;
        _membership++;
        var of = Meaning(next);
        _membership--;
        return of is { Party: >= 0, PartyIsHead: true } && parties[of.Party].Fights ? of.Party : -1;
    }

    // "the army accused the militia", "X shelled the rebels", "clashes between X and the group": whoever stands on the other side is not the one described.
    private void Oppose(int index, bool denotes)
    {
        descriptions.Opposed.Clear();
        if (index < 2)
            return;
        ref readonly var before = ref _chunks[index - 1];
        int other = before.Kind switch
        {
            ChunkKind.VerbGroup when !_items[before.Head].Is(VerbKind.Say) && !_items[before.Head].Is(FunctionWord.Be) => index - 2,
            ChunkKind.And or ChunkKind.Or => index - 2,
            ChunkKind.Preposition when IsAgainst(before) || denotes && (IsWord(before, "at") || IsWord(before, "on") || IsWord(before, "upon")) => index - 2,
            _ => -1,
        };
        while (other >= 0 && _chunks[other].Kind is not (ChunkKind.That or ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Subordinator))
        {
            // "groups with links to the militants": whoever is read ahead has nouns before him that are not read yet.
            if (other < _nouns.Count && _nouns[other] is { Party: >= 0, PartyIsHead: true } named && (before.Kind is not (ChunkKind.And or ChunkKind.Or) || named.Form == ReferenceForm.Name))
            {
                descriptions.Opposed.Add(named.Party);
                return;
            }
            other--;
        }
    }

    private bool IsAgainst(in Chunk preposition)
    {
        var word = tokens[preposition.First];
        return word.Equals("against", StringComparison.OrdinalIgnoreCase) || word.Equals("with", StringComparison.OrdinalIgnoreCase);
    }

    private void ReadFighters(int index, in Chunk chunk, ref Noun noun, CompiledEntry persons)
    {
        var kind = persons.As<PersonKind>() == PersonKind.Fighter ? PartyKind.ArmedGroup : PartyKind.StateForces;
        if (IsOfVictims(chunk))
        {
            SetParty(ref noun, MemberOf(index, kind) is >= 0 and var body ? body : parties.ByWords(tokens[_items[chunk.Head].First], kind), ReferenceForm.Descriptor, true, chunk.Head, chunk.Head + 1);
            return;
        }
        if (Owner(chunk, chunk.Head, kind) is >= 0 and var owner)
        {
            SetParty(ref noun, owner, ReferenceForm.Descriptor, true, chunk.FirstItem, chunk.Head + 1);
            return;
        }
        if (PartyAfter(index, kind) is >= 0 and var after)
        {
            SetParty(ref noun, after, ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
            return;
        }
        if (_bodyNames.NameGiven(index) >= 0 && NameAfter(index, ref noun, kind, null))
            return;
        if (kind == PartyKind.StateForces && SeatAfter(index, kind) is { } seated)
        {
            SetParty(ref noun, parties.Composed(descriptions.DemonymOf(seated) ?? seated, ForcesHead, "forces"), ReferenceForm.Name, true, chunk.FirstItem, chunk.Head + 1);
            return;
        }
        for (int i = chunk.Head - 1; i >= chunk.FirstItem; i--)
        {
            if (tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen)
                continue;
            if (_items[i].Sense(LexiconCategory.Demonym) is { } demonym)
            {
                int known = persons.As<PersonKind>() == PersonKind.Fighter ? parties.KnownFighters(demonym) : parties.Composed(demonym, ForcesHead, tokens[_items[chunk.Head].First]);
                if (known < 0)
                {
                    // "a Kurdish fighter": one of them is no group told before.
                    known = NamedByWords(i, chunk.Head, PartyKind.ArmedGroup);
                    parties[known].Local |= (_items[chunk.Head].Form & FormKind.Plural) == FormKind.Plain;
                }
                SetParty(ref noun, known, ReferenceForm.Name, true, i, chunk.Head + 1);
                return;
            }
            if (_items[i] is { Class: WordClass.ProperNoun, Entry: null })
            {
                SetParty(ref noun, NamedByWords(i, i, PartyKind.ArmedGroup), ReferenceForm.Name, true, i, chunk.Head + 1);
                return;
            }
        }
        if (!InDress(index, ref noun, kind) && !NameAfter(index, ref noun, kind, null))
            Describe(index, ref noun, chunk.Head, kind, true);
    }

    // "Bujumbura's intelligence service, the SNR, said": the body that the acronym is short for; -1 when it stands for itself.
    private int ShortFor(int index, int first, int last) =>
        first == last && IsAcronym(_items[last]) && index > 1 && index + 1 < _chunks.Count && _chunks[index].Definite && _chunks[index - 1].Kind == ChunkKind.Comma && _chunks[index + 1].Kind is ChunkKind.Comma or ChunkKind.Stop && !(index + 2 < _chunks.Count && _chunks[index + 2].Kind is ChunkKind.And or ChunkKind.Or)
            && _nouns[index - 2] is { Party: >= 0 } body && parties[body.Party].Kind != PartyKind.Person ? body.Party : -1;

    // "the Thornbacks": nobody is called that, a band or a people may be.
    private bool IsManyCalled(in Chunk chunk, int item) =>
        chunk.Definite && item == chunk.FirstItem + 1 && tokens[_items[item].First] is var word && word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    // "the Autarky of Nemm", "the Hetmanate of Varn": a body of which the text has not told the kind, and its last word alone; -1 when the phrase is none.
    private int RealmOf(int index, in Chunk chunk, int first)
    {
        if (!chunk.Definite || first != chunk.FirstItem + 1 || chunk.Head != first || index + 2 >= _chunks.Count || _chunks[index + 1].Kind != ChunkKind.Preposition || !IsWord(_chunks[index + 1], "of") || _chunks[index + 2] is not { Kind: ChunkKind.NounPhrase } of || of.EndItem - of.FirstItem > 1 || _items[of.Head] is not { Class: WordClass.ProperNoun, Entry: null })
            return -1;
        int realm = NamedByWords(first, of.Head, PartyKind.Unknown);
        parties.AddAlias(tokens[_items[first].First], realm);
        parties.AddAlias(tokens[_items[of.Head].First], realm);
        return realm;
    }

    // Letters and a number that a hyphen joins.
    private bool IsModel(int item) =>
        _items[item].End is var hyphen && hyphen + 1 < tokens.Count && tokens.Kind[hyphen] == TokenKind.Hyphen && !tokens.Has(hyphen, TokenFlags.SpaceBefore) && char.IsAsciiDigit(tokens[hyphen + 1][0]);

    // "Oxfam Yemen", "AJA Sudan": a body's branch in a country is no State.
    private bool IsBranch(in Item before) =>
        before is { Class: WordClass.ProperNoun, Entry: null } && IsAcronym(before) || before.Entry is { Category: LexiconCategory.Party } body && body.As<PartyKind>() is PartyKind.Media or PartyKind.Ngo or PartyKind.Monitor or PartyKind.Intergovernmental or PartyKind.Organisation;

    private void ReadBranch(in Chunk chunk, ref Noun noun, int country)
    {
        int party = _items[country - 1].Entry is { } body ? parties.Named(body) : NamedByWords(country - 1, country, PartyKind.Organisation);
        parties[party].Civil |= parties[party].Kind == PartyKind.Organisation;
        SetParty(ref noun, party, ReferenceForm.Name, true, country - 1, country + 1);
    }

    // "10:55 PM".
    private bool IsHalfOfDay(in Item item) => tokens[item.First].Equals("PM", StringComparison.OrdinalIgnoreCase) || tokens[item.First].Equals("AM", StringComparison.OrdinalIgnoreCase);

    private int NamedByWords(int first, int last, PartyKind kind)
    {
        var span = tokens.Span(_items[first].First, _items[last].End);
        return parties.ByWords(tokens.Text.AsSpan(span.Start, span.Length), kind);
    }

    // A capitalised name that no lexicon holds: an alias learned before, an organisation by its last word, or a person.
    private void ReadName(int index, in Chunk chunk, ref Noun noun)
    {
        int last = chunk.Head, first = last;
        while (first > chunk.FirstItem && _items[first - 1].Class == WordClass.ProperNoun && _items[first - 1].Sense(LexiconCategory.Title) is null)
            first--;
        // "Cyclone Rosa" is no person, nor is "a Q-12".
        if (first > chunk.FirstItem && (_items[first - 1].Sense(LexiconCategory.Word)?.Attribute("kind") == "disaster" || _items[first - 1].Class == WordClass.Number && IsHalfOfDay(_items[first])) || IsModel(last))
            return;
        var span = tokens.Span(_items[first].First, _items[last].End);
        var words = tokens.Text.AsSpan(span.Start, span.Length);
        int party = parties.Alias(words);
        if (party < 0 && (IsLocated(index) || OpensOnlySentence(index, chunk)))
            return;
        if (party < 0 && ShortFor(index, first, last) is >= 0 and var full)
            parties.AddAlias(words, party = full);
        // Nobody is called "KLF": a body, of which the text has not told the kind.
        if (party < 0)
            party = first == last && (IsAcronym(_items[last]) || IsManyCalled(chunk, last)) ? parties.ByWords(words, PartyKind.Unknown)
                : RealmOf(index, chunk, first) is >= 0 and var realm ? realm : parties.Person(_items[first].First, _items[last].End);
        SetParty(ref noun, party, ReferenceForm.Name, true, first, last + 1);
        LearnAcronym(chunk, party);
    }
}
