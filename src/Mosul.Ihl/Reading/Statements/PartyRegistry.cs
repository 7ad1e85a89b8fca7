using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>The parties of one document: named ones by lexicon, composed ones ("Iraqi forces") by country and noun, unknown names by their words, and descriptions by the party they describe.</summary>
internal sealed class PartyRegistry(CompiledLexicon lexicon, TokenList tokens)
{
    /// <summary>A bounded look back keeps time linear in the text.</summary>
    private const int LongestLookBack = 256;

    /// <summary>The entry of the noun "forces".</summary>
    internal const string ForcesId = "ph-stateforces-forces";

    private readonly List<PartyRecord> _parties = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _nations = new(StringComparer.Ordinal);
    private int _clock;

    internal PartyRecord this[int party] => _parties[party];

    internal int Count => _parties.Count;

    internal int LastSpeaker { get; set; } = -1;

    /// <summary>The belligerent that the sentence before was about: who spoke in it, of whom it told, or whom it named last; -1 when none was named yet.</summary>
    internal int LastSide { get; set; } = -1;

    /// <summary>Whose report, findings or statement were told of last; -1 when nobody's.</summary>
    internal int LastReporter { get; set; } = -1;

    /// <summary>The one belligerent that did what was told last; -1 when none or several did.</summary>
    internal int LastDoer { get; set; } = -1;

    /// <summary>The body in whose name the document speaks; -1 when there is none.</summary>
    internal int Issuer { get; set; } = -1;

    /// <summary>ISO code of the country the text is about at this point; null until a place tells it.</summary>
    internal string? Country { get; set; }

    internal void Touch(int party) => _parties[party].LastSeen = ++_clock;

    /// <summary>A party of the lexicon.</summary>
    internal int Named(CompiledEntry entry)
    {
        if (!_byId.TryGetValue(entry.Id, out int party))
        {
            party = Add(new PartyRecord(entry.Id, entry.Name, entry.As<PartyKind>()) { Country = entry.Attribute("country"), Nation = entry.Nation, ParentId = entry.Attribute("parent"), Relieves = entry.Attribute("works") == "relief", Civil = IsCivil(entry) });
        }
        Touch(party);
        return party;
    }

    // A body that the lexicon knows as no more than an organisation is none that fights; one that a text names by itself may be.
    private static bool IsCivil(CompiledEntry entry) => entry.Attribute("works") == "civil" || entry.As<PartyKind>() == PartyKind.Organisation && !entry.Id.StartsWith("party-", StringComparison.Ordinal);

    /// <summary>Forces or government of a country: "Iraqi army" and "Iraqi troops" are one party.</summary>
    internal int Composed(CompiledEntry demonym, CompiledEntry head, ReadOnlySpan<char> headWord) =>
        // "Houthi officials": of a movement, not of a people or a State.
        demonym.Attribute("parent") is { } movement && Entry(movement) is { Category: LexiconCategory.Party } named ? Named(named)
        : Composed(demonym.Nation ?? demonym.Name, demonym.Name, demonym, head, headWord);

    /// <summary>The same for a people or a country that no lexicon holds.</summary>
    internal int Composed(ReadOnlySpan<char> people, CompiledEntry head, ReadOnlySpan<char> headWord)
    {
        string adjective = Words(people);
        string nation = StateNames.KeyOf(adjective);
        int party = Composed(nation, adjective, null, head, headWord);
        if (_parties[party].Kind is PartyKind.State or PartyKind.StateForces)
            _parties[party].Nation = nation;
        return party;
    }

    /// <summary>Forces or government of a State that no lexicon holds, told by its name ("the army of Telmark"): the name alone stands for the State from then on.</summary>
    internal int OfState(ReadOnlySpan<char> name, CompiledEntry head, ReadOnlySpan<char> headWord)
    {
        int state = ByWords(name, PartyKind.Country);
        if (_parties[state].Kind is PartyKind.Person or PartyKind.Unknown)
            _parties[state].Kind = PartyKind.Country;
        if (_parties[state].Kind == PartyKind.Country)
            _nations.Add(_parties[state].Nation = StateNames.KeyOf(Words(name)));
        return Composed(name, head, headWord);
    }

    /// <summary>Whether a word is of a State that no lexicon holds and that the text has told of ("Velmoran" after "the army of Velmora").</summary>
    internal bool IsNation(ReadOnlySpan<char> word) => _nations.Count > 0 && _nations.Contains(StateNames.KeyOf(word));

    private int Composed(string key, string adjective, CompiledEntry? of, CompiledEntry head, ReadOnlySpan<char> headWord)
    {
        var kind = head.As<PartyKind>();
        string noun = kind switch
        {
            PartyKind.StateForces when headWord.Contains("police", StringComparison.OrdinalIgnoreCase) => "police",
            PartyKind.StateForces => "forces",
            PartyKind.State or PartyKind.Country => "government",
            _ => Words(headWord),
        };
        string id = $"{key.ToLowerInvariant()}-{noun}".Replace(' ', '-');
        if (!_byId.TryGetValue(id, out int party))
        {
            string name = $"{adjective} {noun}";
            // "Iraqi troops" are the forces that the lexicon knows by another name.
            if (lexicon.FindParty(name) is { } known)
            {
                party = Named(known);
                _byId[id] = party;
                return party;
            }
            string? country = of?.Attribute("country");
            party = Add(new PartyRecord(id, name, kind) { Country = country, Nation = of?.Nation, ParentId = noun == "police" && country is not null ? country.ToLowerInvariant() + "-forces" : null });
        }
        Touch(party);
        return party;
    }

    /// <summary>Whether forces or a government of a State have been told of.</summary>
    internal bool HasForces(string? nation)
    {
        for (int i = Math.Max(0, _parties.Count - LongestLookBack); i < _parties.Count; i++)
            if (_parties[i] is { Kind: PartyKind.State or PartyKind.StateForces } state && state.Nation == nation)
                return true;
        return false;
    }

    /// <summary>Whether any party of a country has been told of.</summary>
    internal bool TellsOf(string country)
    {
        for (int i = Math.Max(0, _parties.Count - LongestLookBack); i < _parties.Count; i++)
            if (_parties[i].Country == country)
                return true;
        return false;
    }

    /// <summary>The armed group whose fighters an adjective names ("Houthi sniper"); -1 when the lexicon knows none.</summary>
    internal int KnownFighters(CompiledEntry demonym)
    {
        foreach (string noun in (ReadOnlySpan<string>)["fighters", "rebels", "militants"])
            if (lexicon.FindParty($"{demonym.Name} {noun}") is { } known)
                return Named(known);
        return -1;
    }

    /// <summary>Somebody of whom the text tells no name, by the words that describe him.</summary>
    internal int ByDescription(ReadOnlySpan<char> words, PartyKind kind)
    {
        bool known = Alias(words) >= 0;
        int party = ByWords(words, kind);
        if (!known)
            _parties[party].Described = true;
        return party;
    }

    /// <summary>Those who fight for a person ("soldiers loyal to General Karim"): the body that the person stands for, else a party of their own.</summary>
    internal int FollowersOf(int person, PartyKind kind)
    {
        if (_parties[person].Kind != PartyKind.Person)
            return person;
        if (_parties[person].ParentId is { } body && lexicon.Find(body) is { Category: LexiconCategory.Party } known && known.As<PartyKind>() != PartyKind.Country)
            return Named(known);
        string name = $"{_parties[person].Name}'s forces";
        return ByWords(name, kind is PartyKind.StateForces or PartyKind.Militia ? kind : PartyKind.ArmedGroup);
    }

    /// <summary>The body that a person of the lexicon leads and that fights; -1 when there is none.</summary>
    internal int LedBy(int person) =>
        _parties[person] is { Kind: PartyKind.Person, ParentId: { } body } && lexicon.Find(body) is { Category: LexiconCategory.Party } led && led.As<PartyKind>() is PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.StateForces ? Named(led) : -1;

    /// <summary>A person of whom the text has just spoken by more than one name; -1 when there is none.</summary>
    internal int RecentPerson()
    {
        int person = MostRecent(static p => p.Kind == PartyKind.Person && p.Name.Contains(' ', StringComparison.Ordinal));
        return person >= 0 && _parties[person].LastSeen > _clock - 8 ? person : -1;
    }

    /// <summary>The most recent belligerent that a word of its name calls ("the front" after "Blue Nile Front"); -1 when none does.</summary>
    internal int Called(ReadOnlySpan<char> word, Func<int, bool> fits)
    {
        int best = -1;
        for (int i = Math.Max(0, _parties.Count - LongestLookBack); i < _parties.Count; i++)
            if (_parties[i] is { Described: false, Fights: true } party && (best < 0 || party.LastSeen > _parties[best].LastSeen) && (EndsOrOpensWith(party.Name, word) || party.Kind is PartyKind.ArmedGroup or PartyKind.Militia && IsPluralOf(party.Name, word)) && fits(i))
                best = i;
        return best;
    }

    private static bool EndsOrOpensWith(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        name.Length > word.Length + 1
        && (name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && name[^(word.Length + 1)] == ' ' || name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name[word.Length] == ' ');

    // "the force" after "Rapid Support Forces".
    private static bool IsPluralOf(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        name.Length > word.Length + 2 && name[^1] == 's' && name[^(word.Length + 2)] == ' ' && name[^(word.Length + 1)..^1].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A party that no lexicon holds, by the words that name it.</summary>
    internal int ByWords(ReadOnlySpan<char> words, PartyKind kind)
    {
        string name = Words(words);
        if (!_aliases.TryGetValue(name, out int party))
        {
            string id = ContentHash.Of("party", name.ToLowerInvariant());
            if (!_byId.TryGetValue(id, out party))
                party = Add(new PartyRecord(id, name, kind));
            _aliases[name] = party;
        }
        Touch(party);
        return party;
    }

    /// <summary>A person, found again by the last word of the name.</summary>
    internal int Person(int first, int end)
    {
        var surname = tokens[end - 1];
        if (_aliases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surname, out int party))
        {
            Touch(party);
            return party;
        }
        var span = tokens.Span(first, end);
        party = ByWords(tokens.Text.AsSpan(span.Start, span.Length), PartyKind.Person);
        _aliases[surname.ToString()] = party;
        return party;
    }

    /// <summary>The party an unknown word stands for as alias or acronym; -1 when it is none.</summary>
    internal int Alias(ReadOnlySpan<char> words)
    {
        if (!_aliases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out int party))
            return -1;
        Touch(party);
        return party;
    }

    /// <summary>The belligerent known by a name, of the kind that its fighters show when none was told before; -1 when there is none.</summary>
    internal int Fighting(ReadOnlySpan<char> words, PartyKind kind)
    {
        int party = Alias(words);
        if (party < 0)
            return -1;
        if (_parties[party].Kind == PartyKind.Unknown)
            _parties[party].Kind = kind;
        return _parties[party].Fights ? party : -1;
    }

    internal void AddAlias(ReadOnlySpan<char> words, int party) => _aliases.TryAdd(Words(words), party);

    /// <summary>Lets a name stand for another party, as a spokesman's does for the body that sends him.</summary>
    internal void Redirect(ReadOnlySpan<char> words, int party) => _aliases[Words(words)] = party;

    /// <summary>The most recent party that a description may mean; -1 when none does.</summary>
    internal int MostRecent(Func<PartyRecord, bool> fits)
    {
        int best = -1;
        for (int i = 0; i < _parties.Count; i++)
            if (fits(_parties[i]) && (best < 0 || _parties[i].LastSeen > _parties[best].LastSeen))
                best = i;
        return best;
    }

    /// <summary>The most recent body whose name begins or ends with a word ("the network", "Sentinel's director"); -1 when none does.</summary>
    internal int NamedLike(ReadOnlySpan<char> word, bool first)
    {
        int best = -1;
        if (word.Length < 4)
            return best;
        for (int i = Math.Max(0, _parties.Count - LongestLookBack); i < _parties.Count; i++)
        {
            var party = _parties[i];
            if (party.Kind is PartyKind.PersonGroup or PartyKind.Country || first && party.Kind == PartyKind.Person || party.Name.Length <= word.Length + 1 || best >= 0 && party.LastSeen <= _parties[best].LastSeen)
                continue;
            var name = party.Name.AsSpan();
            bool fits = first ? name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] == ' ' : name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && name[^(word.Length + 1)] == ' ' && char.IsUpper(name[^word.Length]);
            if (fits)
                best = i;
        }
        return best;
    }

    internal CompiledEntry? Entry(string id) => lexicon.Find(id);

    /// <summary>The State whose government sits in a place; null when the lexicon does not know it.</summary>
    internal CompiledEntry? State(CompiledEntry seat) => seat.Attribute("country") is { } code && lexicon.Find(code.ToLowerInvariant()) is { Category: LexiconCategory.Party } state ? state : null;

    /// <summary>The government of the country the text is about, or of the only State it tells of; -1 when that is open.</summary>
    /// <param name="preferred">Whether its government or its forces are meant, where both are told of.</param>
    internal int Government(PartyKind preferred)
    {
        string? nation = null;
        bool open = false;
        foreach (var party in _parties)
        {
            if (party is not { Kind: PartyKind.State or PartyKind.StateForces, Nation: { } its })
                continue;
            // Of several, the one whose land the text is about.
            if (Country is not null && party.Country == Country)
            {
                nation = its;
                open = false;
                break;
            }
            open |= Country is not null && party.Country is not null || nation is not null && nation != its;
            nation = its;
        }
        if (nation is null || open)
            return -1;
        int best = -1;
        for (int i = 0; i < _parties.Count; i++)
            if (_parties[i] is { Kind: PartyKind.State or PartyKind.StateForces } state && state.Nation == nation && (best < 0 || state.Kind == preferred && _parties[best].Kind != preferred))
                best = i;
        return best;
    }

    /// <summary>Takes one party for another: whatever was told of the nameless is told of the named.</summary>
    internal void Merge(int nameless, int named) => _parties[nameless] = _parties[named];

    private int Add(PartyRecord record)
    {
        _parties.Add(record);
        _byId[record.Id] = _parties.Count - 1;
        return _parties.Count - 1;
    }

    private static string Words(ReadOnlySpan<char> words)
    {
        // Line breaks and runs of spaces inside a name are the page's, not the name's.
        if (words.IndexOfAny('\n', '\t') < 0 && words.IndexOf("  ") < 0)
            return words.ToString();
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
