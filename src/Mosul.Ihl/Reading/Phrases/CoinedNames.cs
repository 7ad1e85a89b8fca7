using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Names of belligerents, and of places that a word such as "Port" opens, that no lexicon holds, by their shape: words in capitals that end in a noun for a body ("Coastal Militia", "Blue Nile Front"), that go on after it ("Front for the Liberation of Karo"), or that follow a word which opens names ("Jaysh al-Fajr"). A name found becomes an entry of the document, and so does the acronym that it introduces.</summary>
internal sealed class CoinedNames(CompiledLexicon lexicon, TokenList tokens)
{
    /// <summary>More words no name has; keeps the look ahead bounded.</summary>
    private const int LongestName = 12;

    private readonly CoinedStates _states = new(lexicon, tokens);
    private readonly Dictionary<string, Sense[]> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Sense[]> _acronyms = new(StringComparer.Ordinal);

    /// <summary>Names that only their introduction shows to be some, by their first word.</summary>
    private readonly Dictionary<string, (string Written, int Words, Sense[] Senses)> _learned = new(StringComparer.OrdinalIgnoreCase);
    private int _first, _end;

    /// <summary>End of the last run that names the forces of a State.</summary>
    private int _ofCountry;
    private bool _titleCase;
    private bool _armedKnown;

    /// <summary>Starts a sentence. Where every word has a capital, capitals make no name.</summary>
    internal void Begin(int first, int end)
    {
        (_first, _end) = (first, end);
        LearnArmed();
        _titleCase = !tokens.Has(first, TokenFlags.Shouted) && IsTitle();
    }

    private void LearnArmed()
    {
        if (_armedKnown)
            return;
        _armedKnown = true;
        if (lexicon.Find("ph-armedgroup-armed-group") is { } body)
        {
            foreach (var (first, end) in new ArmedNames(lexicon, tokens).Find())
                Remember(first, end, body);
            foreach (var (first, end) in new BandNames(lexicon, tokens).Find())
                Remember(first, end, body);
        }
    }

    // "Army Says Karo Rebels Kill 12": no stop, and only closed-class words in small letters.
    private bool IsTitle()
    {
        int capitals = 0;
        for (int at = _first; at < _end; at++)
        {
            if (tokens.Kind[at] == TokenKind.Period)
                return false;
            if (tokens.Kind[at] != TokenKind.Word || tokens.End[at] - tokens.Start[at] < 3)
                continue;
            if (tokens.Has(at, TokenFlags.Capital))
                capitals++;
            else if (!lexicon.HasFunction(tokens.Word[at], null))
                return false;
        }
        return capitals > 3;
    }

    /// <summary>Length in tokens of the name that starts at a token, 0 when none does.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="known">What the lexicon reads there; null when nothing.</param>
    /// <param name="before">What the lexicon reads right before; null when nothing.</param>
    /// <param name="senses">The name as an entry; null when none.</param>
    internal int Match(int at, Sense[]? known, Sense[]? before, out Sense[]? senses)
    {
        senses = null;
        if (!tokens.Has(at, TokenFlags.Capital))
            return 0;
        if (Acronym(at, out senses) is > 0 and var length)
            return length;
        if (known is not null && IsKnownBody(known))
            return 0;
        if (Learned(at, out senses) is > 0 and var words)
            return words;
        if (_states.Match(at, _end, out senses) is var ofState && (ofState > 1 || _titleCase || at < _ofCountry))
            return ofState;
        var head = Opened(at, out int end) ?? Headed(at, out end) ?? Introduced(at, before, out end);
        if (head is null)
            return ofState > 0 ? ofState : Place(at, out senses);
        senses = NameOf(at, end, head);
        LearnInitials(at, end, senses);
        return end - at;
    }

    /// <summary>Learns "(URF)" after a party's name.</summary>
    internal void LearnAcronym(int after, Sense[] name)
    {
        if (after + 2 >= _end || tokens.Kind[after] != TokenKind.OpenParenthesis || tokens.Kind[after + 1] != TokenKind.Word || !tokens.Has(after + 1, TokenFlags.AllCapitals))
            return;
        int last = after + 2;
        while (last + 1 < _end && tokens.Kind[last] == TokenKind.Hyphen)
            last += 2;
        if (last < _end && tokens.Kind[last] == TokenKind.CloseParenthesis)
            _acronyms.TryAdd(Text(after + 1, last), name);
    }

    // "SLA" where "the Sorn Liberation Army" was told, whatever else it is short for.
    private void LearnInitials(int at, int end, Sense[] name)
    {
        Span<char> initials = stackalloc char[LongestName];
        int length = 0;
        for (int i = at; i < end && length < initials.Length; i++)
            if (IsCapital(i))
                initials[length++] = tokens[i][0];
        if (length > 2)
            _acronyms.TryAdd(initials[..length].ToString(), name);
    }

    private int Acronym(int at, out Sense[]? senses)
    {
        senses = null;
        if (_acronyms.Count == 0 || !tokens.Has(at, TokenFlags.AllCapitals))
            return 0;
        int end = at + 1;
        if (end + 1 < _end && tokens.Kind[end] == TokenKind.Hyphen && _acronyms.TryGetValue(Text(at, end + 2), out senses))
            return 3;
        return _acronyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tokens[at], out senses) ? 1 : 0;
    }

    // "Green Lions" where "the armed group Green Lions" was told.
    private int Learned(int at, out Sense[]? senses)
    {
        senses = null;
        if (_learned.Count == 0 || !_learned.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tokens[at], out var name))
            return 0;
        int end = at + name.Words;
        if (end > _end || !tokens.Text.AsSpan(tokens.Start[at]).StartsWith(name.Written, StringComparison.OrdinalIgnoreCase) || tokens.End[end - 1] - tokens.Start[at] != name.Written.Length)
            return 0;
        // "the Lanterns", not any lanterns.
        if (name.Words == 1 && SensesOf(at) is not null && !(at > 0 && tokens[at - 1].Equals("the", StringComparison.OrdinalIgnoreCase)))
            return 0;
        senses = name.Senses;
        return name.Words;
    }

    // "the armed group Green Lions", "the militia Sons of Karo": capitals after a noun for a body.
    private CompiledEntry? Introduced(int at, Sense[]? before, out int end)
    {
        end = at;
        if (before is null || at == _first || tokens.Has(at - 1, TokenFlags.Capital))
            return null;
        foreach (var sense in before)
        {
            if (sense.Entry is not { Category: LexiconCategory.PartyHead } body || (sense.Form & FormKind.Plural) != FormKind.Plain || body.Attribute("kind") != "collective" && (Fights(body) || char.IsUpper(body.Name[0])))
                continue;
            while (end < _end && end < at + LongestName && IsCapital(end) && IsPart(end))
                end++;
            if (end == at)
                return null;
            int tail = Tail(end, Math.Min(_end, at + LongestName));
            end = Math.Max(end, tail);
            Remember(at, end, body);
            return body;
        }
        return null;
    }

    private void Remember(int at, int end, CompiledEntry body)
    {
        var span = tokens.Span(at, end);
        _learned.TryAdd(tokens[at].ToString(), (tokens.Text[span.Start..span.End], end - at, NameOf(at, end, body)));
    }

    // "Sudan" may open a name ("Sudan Dawn Army"); "Hamas" is one.
    private static bool IsKnownBody(Sense[] senses)
    {
        foreach (var sense in senses)
            if (sense.Category == LexiconCategory.Party && sense.Entry.As<PartyKind>() is not (PartyKind.Country or PartyKind.Person))
                return true;
        return false;
    }

    // "Harakat al-Fajr", "Frente de Liberación", "Tehrik-e Nur"; "Vigilantes do Povo" by its foreign word.
    private CompiledEntry? Opened(int at, out int end)
    {
        end = at;
        if ((OpenerAt(at, out int length) ?? HeadAt(at, out length)) is not { } head || head.Attribute("role") != "opener" && !(Fights(head) && at + length < _end && ArmedNames.IsForeignLink(tokens[at + length]) && IsCapital(at + length + 1)))
            return null;
        int i = at + length;
        while (i < _end && i < at + LongestName)
        {
            if (IsCapital(i) && (IsPart(i) || HeadAt(i, out _) is not null) && !(i == at + length && IsTitle(i)))
                end = ++i;
            else if (tokens.Kind[i] == TokenKind.Hyphen || tokens.Kind[i] == TokenKind.Word && IsParticle(tokens[i]))
                i++;
            else
                break;
        }
        return end > at ? head : null;
    }

    // "Port Amsel", "Kafr Tarka": a word that opens places' names, and the name.
    private int Place(int at, out Sense[]? senses)
    {
        senses = null;
        if (tokens.Has(at, TokenFlags.Shouted) || SensesOf(at) is not { } words || !IsCapital(at + 1) || HeadAt(at + 1, out _) is not null || SensesOf(at + 1) is not null)
            return 0;
        foreach (var sense in words)
            if (sense.Category == LexiconCategory.PlaceHead && sense.Entry.Attribute("role") == "opener")
            {
                senses = NameOf(at, at + 2, sense.Entry);
                return 2;
            }
        return 0;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in Particles)
            if (word.Equals(particle, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly string[] Particles = ["al", "el", "ul", "ad", "an", "ar", "as", "at", "e", "i", "de", "del", "la", "las", "los", "du", "des", "do", "da", "dos", "pour", "para", "por", "y"];

    // The last noun for a body in a run of capitals, and what follows it after "of" or "for".
    private CompiledEntry? Headed(int at, out int end)
    {
        end = at;
        CompiledEntry? head = null;
        bool named = false;
        int i = at, limit = Math.Min(_end, at + LongestName);
        while (i < limit && IsCapital(i))
        {
            var here = HeadAt(i, out int length);
            if (here is not null && i + length > end && (named || i == at))
            {
                head = here;
                end = i + length;
            }
            bool part = IsPart(i) && !(i == at && IsTitle(i) && HeadAt(i + 1, out _) is null);
            if (!part && here is null)
                break;
            // "Government Forces", "Rebel Fighters": nouns for bodies alone are a description.
            named |= part && here is null;
            i++;
            if (i + 1 < limit && tokens.Kind[i] is TokenKind.Hyphen or TokenKind.Possessive && IsCapital(i + 1))
            {
                if (tokens.Kind[i] == TokenKind.Possessive && !OwnsNames(i - 1))
                    break;
                i++;
            }
        }
        if (head is null)
            return null;
        // "Karo Liberation Army-Central": a wing of it.
        if (end + 1 < limit && tokens.Kind[end] == TokenKind.Hyphen && IsCapital(end + 1))
            end += 2;
        // "Blue League" ends its name; a "League of Small States" is no armed group.
        int tail = head.Attribute("role") == "closing" ? 0 : Tail(end, limit);
        if (tail == 0 && (!named || end <= at + 1) || !named && !IsProper(head, at))
            return null;
        // "First Division of the Sennar army": a part of that army.
        if (tail > 0 && tail < _end && !IsCapital(tail) && SensesOf(tail) is { } after && Array.Exists(after, static s => s.Category == LexiconCategory.PartyHead))
            return null;
        // "Guards of the Karo Front": theirs, where the capital may be the sentence's.
        if (at == _first && !named && tail > 0 && HeadAt(tail - 1, out _) is not null)
            return null;
        end = Math.Max(end, tail);
        if (!IsOfCountry(at, end, head))
            return head;
        _ofCountry = end;
        return null;
    }

    // "People's Guard", "Women's Brigade": the owner is part of the name; in "Bakary's Northern Army" it is not.
    private bool OwnsNames(int word) => SensesOf(word) is { } senses && Array.Exists(senses, static s => s.Entry.Category is LexiconCategory.Persons or LexiconCategory.Title or LexiconCategory.Word);

    // "of the Northern Hills", "for Justice and Bread".
    private int Tail(int at, int limit)
    {
        if (at + 1 >= limit || tokens.Kind[at] != TokenKind.Word)
            return 0;
        bool purpose = tokens[at].Equals("for", StringComparison.OrdinalIgnoreCase);
        if (!purpose && !tokens[at].Equals("of", StringComparison.OrdinalIgnoreCase))
            return 0;
        int i = at + 1, end = 0;
        while (i < limit)
        {
            if (IsCapital(i) && (IsPart(i) || SensesOf(i) is { } words && Array.Exists(words, static s => s.Category == LexiconCategory.Speech)))
                end = ++i;
            else if (i + 1 < limit && tokens.Kind[i] == TokenKind.Word && (tokens[i].Equals("the", StringComparison.Ordinal) || purpose && end > 0 && (tokens[i].Equals("and", StringComparison.Ordinal) || tokens[i].Equals("of", StringComparison.Ordinal))))
                i++;
            else
                break;
        }
        return end;
    }

    // A head that opens its name ("Front for …", "Army of …") stands in capitals where small letters were due, or only ever does.
    private bool IsProper(CompiledEntry head, int at) => at > _first || char.IsUpper(head.Name[0]);

    private static bool Fights(CompiledEntry head) => head.As<PartyKind>() is PartyKind.State or PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia or PartyKind.Coalition or PartyKind.PoliticalParty;

    // "Iraqi National Guard", "Kenya Defence Forces": the forces of a State, composed elsewhere.
    private bool IsOfCountry(int at, int end, CompiledEntry head)
    {
        if (head.As<PartyKind>() is not (PartyKind.State or PartyKind.StateForces))
            return false;
        // "Vessian Army"; the "Free Vessian Army" is another's.
        if (_states.Holds(at))
            return true;
        for (int i = at; i < end; i++)
            if (SensesOf(i) is { } senses)
                foreach (var sense in senses)
                    if (sense.Category == LexiconCategory.Demonym && sense.Entry.Attribute("country") is not null || sense.Category == LexiconCategory.Party && sense.Entry.As<PartyKind>() == PartyKind.Country)
                        return true;
        return false;
    }

    // "General Karim" holds a post; "Justice Front" is a name.
    private bool IsTitle(int at) => SensesOf(at) is { } senses && Array.Exists(senses, static s => s.Entry.Category == LexiconCategory.Title);

    // "Battalion Kite": the noun that may end a name also opens some.
    private CompiledEntry? OpenerAt(int at, out int length)
    {
        length = 0;
        if (lexicon.Starts(tokens.Word[at], CompiledLexicon.Bit(LexiconCategory.PartyHead)) && (length = LexiconMatcher.Match(lexicon, tokens, at, _end, out var senses)) > 0)
            foreach (var sense in senses!)
                if (sense.Category == LexiconCategory.PartyHead && sense.Entry.Attribute("role") == "opener" && LexiconMatcher.Fits(sense, tokens, at))
                    return sense.Entry;
        return null;
    }

    private CompiledEntry? HeadAt(int at, out int length)
    {
        length = 1;
        if (at >= _end || !lexicon.Starts(tokens.Word[at], CompiledLexicon.Bit(LexiconCategory.PartyHead)))
            return null;
        // The noun for a body may open a longer form ("Network for …").
        for (int end = _end; end > at && (length = LexiconMatcher.Match(lexicon, tokens, at, end, out var senses)) > 0; end = at + length - 1)
            if (IsCapital(at + length - 1))
                foreach (var sense in senses!)
                    if (sense.Category == LexiconCategory.PartyHead && LexiconMatcher.Fits(sense, tokens, at))
                        return sense.Entry;
        length = 1;
        return null;
    }

    private bool IsCapital(int at) => at < _end && tokens.Kind[at] == TokenKind.Word && tokens.Has(at, TokenFlags.Capital);

    // Whether a word may stand in a name before its noun: unknown ones, places, adjectives, things; not closed-class words, titles, times, or verbs.
    private bool IsPart(int at)
    {
        if (SensesOf(at) is not { } senses)
            return true;
        bool shouted = tokens.Has(at, TokenFlags.Shouted), fits = false;
        foreach (var sense in senses)
        {
            switch (sense.Category)
            {
                // "Dawn Column", "Red Sun Army", not "Monday Militia".
                case LexiconCategory.Time when at > _first && !shouted && (sense.Case == FormCase.Any || at - 1 > _first && IsCapital(at - 1) && tokens.End[at] - tokens.Start[at] < 4):
                    fits = true;
                    break;
                case LexiconCategory.Function or LexiconCategory.Time or LexiconCategory.Cue or LexiconCategory.Stance or LexiconCategory.Speech:
                    return false;
                case LexiconCategory.Persons when at == _first || shouted:
                    return false;
                default:
                    bool verb = (sense.Form & FormKind.Verb) != FormKind.Plain && (sense.Form & FormKind.PastParticiple) == FormKind.Plain;
                    // "THE ARMY ACCUSED REBELS": where all is in capitals, they make no name of a verb.
                    if (shouted && (verb || (sense.Form & FormKind.Past) != FormKind.Plain && (sense.Category == LexiconCategory.Act || sense.Category == LexiconCategory.Verb && !sense.Is(VerbKind.General))))
                        return false;
                    fits |= !verb;
                    break;
            }
        }
        return fits;
    }

    private Sense[]? SensesOf(int token) => tokens.Word[token] == 0 || lexicon.Root(tokens.Word[token]) is not (> 0 and var node) ? null : lexicon.Senses(node);

    private string Text(int first, int end)
    {
        var span = tokens.Span(first, end);
        return tokens.Text[span.Start..span.End];
    }

    private Sense[] NameOf(int first, int end, CompiledEntry head)
    {
        var span = tokens.Span(first, end);
        var words = tokens.Text.AsSpan(span.Start, span.Length);
        if (_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var known))
            return known;
        // Line breaks and runs of spaces inside a name are the page's, not the name's.
        string name = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string written = words.ToString();
        bool place = head.Category == LexiconCategory.PlaceHead;
        // "the Royal Army of Vessia".
        string nation = head.As<PartyKind>() is PartyKind.State or PartyKind.StateForces && _states.Holds(end - 1) ? $"nation={StateNames.KeyOf(tokens[end - 1])}" : head.Attribute("works") == "civil" ? "works=civil" : "";
        var entry = new CompiledEntry(ContentHash.Of(place ? "place" : "party", name.ToLowerInvariant()), new LexiconCode(place ? LexiconCategory.Place : LexiconCategory.Party, head.Value), name, place ? "" : nation);
        return _names[written] = [new Sense(entry, FormKind.Plain, FormCase.Capitalised)];
    }
}
