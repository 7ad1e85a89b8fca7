using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>
/// States that no lexicon holds, by what stands beside their names and adjectives anywhere in the text: "the Vessian navy", "Telmark's gunboats", "the Republic of Norlund".
/// Their names and adjectives become entries of the document, read as those of any State that the lexicon holds. A name that persons or towns bear is none unless it is told to be a State's.
/// </summary>
internal sealed class CoinedStates
{
    /// <summary>How many words may stand between the adjective and what belongs to the State ("the Vessian coastal patrol boat").</summary>
    private const int LongestRun = 3;

    /// <summary>How far back the name of whoever has "its army" is looked for.</summary>
    private const int LongestSentence = 40;

    /// <summary>What it takes to be taken for a State.</summary>
    private const int Enough = 2;

    // Words that, in capitals beside a name, make it that of a State.
    private static readonly string[] Realms = ["State", "Republic", "Kingdom", "Federation", "Confederation", "Empire", "Emirate", "Sultanate", "Principality", "Duchy", "Protectorate", "Commonwealth", "Regency", "Dominion", "Junta", "Caliphate", "Cantons", "Provinces", "Union"];

    // What States alone do.
    private static readonly string[] Deeds = ["ratified", "ratifies", "acceded", "annexed", "annexes", "invaded", "invades", "deported", "deports"];

    // Whose title tells of a State.
    private static readonly string[] Rulers = ["Sultan", "King", "Queen", "Emperor", "Empress", "Regent", "Margrave", "Tsar", "Khan", "Doge", "Archduke", "Elector"];

    // What only States have of their own.
    private static readonly string[] Own = ["embassy", "envoy", "envoys", "ambassador", "citizens", "nationals", "parliament", "consulate", "laws", "currency", "settlers"];

    // What is called after its State.
    private static readonly string[] Called = ["law", "laws", "citizens", "citizenship", "settlers", "passport", "passports", "curriculum", "currency", "flag", "rule", "occupation", "annexation"];

    // Who heads a State, or else a firm or a club.
    private static readonly string[] Heads = ["president", "king", "queen", "premier", "emperor", "sultan"];

    private static readonly string[] Sides = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower", "Greater", "Inner", "Outer", "New", "Old"];

    private static readonly string[] At = ["at", "near", "outside", "inside", "around"];

    private readonly CompiledLexicon _lexicon;
    private readonly TokenList _tokens;
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Claim>.AlternateLookup<ReadOnlySpan<char>> _byStem;

    internal CoinedStates(CompiledLexicon lexicon, TokenList tokens)
    {
        (_lexicon, _tokens) = (lexicon, tokens);
        _byStem = _claims.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < tokens.Count; i++)
            if (IsUnknownName(i))
            {
                if (SignAt(i) is var sign && sign != StateSign.None)
                    ClaimOf(i).Signs |= sign;
            }
            else if (IsIts(i) && OwnsAsState(i) && OwnerOfIts(i) is >= 0 and var owner)
            {
                ClaimOf(owner).Signs |= StateSign.OwnsState;
            }
        if (_claims.Count == 0)
            return;
        for (int i = 0; i < tokens.Count; i++)
            if (IsUnknownName(i) && _byStem.TryGetValue(StateNames.Stem(tokens[i]), out var claim))
                claim.Signs |= UseAt(i);
    }

    /// <summary>Whether a word is the name or the adjective of such a State.</summary>
    internal bool Holds(int token) => _claims.Count > 0 && IsUnknownName(token) && StateAt(token) is not null;

    /// <summary>Length in tokens of the name or adjective of such a State that starts at a token, 0 when none does.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="senses">The name or the adjective as an entry; null when none.</param>
    internal int Match(int at, int end, out Sense[]? senses)
    {
        senses = null;
        if (_claims.Count == 0)
            return 0;
        // "North Harvia": one of two.
        if (IsSide(at) && at + 1 < end && IsUnknownName(at + 1) && StateAt(at + 1) is { } half)
        {
            var span = _tokens.Span(at, at + 2);
            var name = _tokens.Text.AsSpan(span.Start, span.Length);
            senses = IsAdjectiveHere(at + 1, end, half) ? half.Adjective(name) : half.Name(name);
            return 2;
        }
        // "the State of Norlund", "the Lothar State".
        if (IsRealm(at) && at + 2 < end && _tokens[at + 1].Equals("of", StringComparison.Ordinal) && IsUnknownName(at + 2) && StateAt(at + 2) is { } told)
        {
            senses = IsBeforeBelonging(at + 3, end) ? told.Adjective(_tokens[at + 2]) : told.Name(_tokens[at + 2]);
            return 3;
        }
        if (!IsUnknownName(at) || StateAt(at) is not { } state || IsInRun(at))
            return 0;
        if (at + 1 < end && IsRealm(at + 1) && !IsCapital(at + 2))
        {
            senses = IsBeforeBelonging(at + 2, end) ? state.Adjective(_tokens[at]) : state.Name(_tokens[at]);
            return 2;
        }
        senses = IsAdjectiveHere(at, end, state) ? state.Adjective(_tokens[at]) : state.Name(_tokens[at]);
        return 1;
    }

    private bool IsHead(int at) => at < _tokens.Count && Array.Exists(Heads, head => _tokens[at].Equals(head, StringComparison.Ordinal));

    private bool IsIts(int at) => _tokens.Kind[at] == TokenKind.Word && (_tokens[at].Equals("its", StringComparison.OrdinalIgnoreCase) || at > 1 && _tokens.Kind[at - 1] == TokenKind.Comma && _tokens[at].Equals("whose", StringComparison.Ordinal) && IsUnknownName(at - 2));

    // "its own embassy", "its guns", "its troops".
    private bool OwnsAsState(int at)
    {
        int what = at + 1;
        if (what < _tokens.Count && _tokens[what].Equals("own", StringComparison.Ordinal))
            what++;
        return what < _tokens.Count && (Array.Exists(Own, own => _tokens[what].Equals(own, StringComparison.Ordinal)) || (BelongingAt(what, out int end) is Belonging.State or Belonging.Forces || IsGuns(what, end)) && !IsThing(end));
    }

    private bool IsGuns(int at, int end) => BelongingAt(at, out _) == Belonging.Arms && _tokens[end - 1].EndsWith("s", StringComparison.Ordinal);

    // Whose "its army" is: the only name before it in the sentence, where that is no name the lexicon has; -1 when it is somebody's else or may be.
    private int OwnerOfIts(int its)
    {
        int owner = -1;
        bool among = false;
        for (int at = its - 1; at >= 0 && at > its - LongestSentence; at--)
        {
            if (_tokens.Kind[at] == TokenKind.Period && !(at > 0 && _tokens.Has(at - 1, TokenFlags.Capital)) || _tokens.Has(at, TokenFlags.ParagraphStart) && at < its - 1 && owner >= 0)
                break;
            if (!IsCapital(at))
                continue;
            if (IsUnknownName(at) && owner < 0 && !IsInRun(at) && !IsHyphened(at))
                owner = at;
            else if (IsPlace(at))
                among = true;
            else if (!(owner >= 0 && IsUnknownName(at) && _tokens[at].Equals(_tokens[owner], StringComparison.Ordinal)) && !IsOpening(at))
                return -1;
        }
        // "Belvaria, a member of the Oslo convention, …": whom the sentence starts with.
        if (among && owner >= 0 && !IsOpening(owner))
            return -1;
        // A body that a noun tells of stands nearer than the name.
        for (int at = owner + 1; owner >= 0 && at < its; at++)
            if (BelongingAt(at, out _) is Belonging.State or Belonging.Forces or Belonging.Unit)
                return -1;
        return owner;
    }

    private bool IsPlace(int at) => _lexicon.SensesOf(_tokens.Word[at]) is { } senses && Array.Exists(senses, static s => s.Category is LexiconCategory.Place or LexiconCategory.Time);

    private Claim? StateAt(int token) => _byStem.TryGetValue(StateNames.Stem(_tokens[token]), out var claim) && claim.Weight >= Enough ? claim : null;

    private Claim ClaimOf(int token)
    {
        var stem = StateNames.Stem(_tokens[token]);
        if (!_byStem.TryGetValue(stem, out var claim))
            _claims.Add(stem.ToString(), claim = new Claim());
        return claim;
    }

    // "the Vessian farmers", "Vosk infantry": before a noun; "Vosk shelled", "Vosk's" is the name.
    private bool IsAdjectiveHere(int at, int end, Claim state)
    {
        var word = _tokens[at];
        if (StateNames.IsPeople(word))
            return true;
        bool shaped = StateNames.IsAdjective(word);
        if (at + 1 >= end || _tokens.Kind[at + 1] != TokenKind.Word)
            return shaped && !state.IsName(word);
        if (shaped && !state.IsName(word))
            return true;
        return IsBeforeBelonging(at + 1, end);
    }

    private bool IsBeforeBelonging(int at, int end) => at < end && !IsCapital(at) && BelongingAt(at, out int after) is not Belonging.None && (after >= end || !OpensNoun(after));

    // "Vosk shells the town", not "Vosk shells fell".
    private bool OpensNoun(int token) => _tokens.Kind[token] == TokenKind.Word && (_lexicon.HasFunction(_tokens.Word[token], FunctionWord.Determiner) || _lexicon.HasFunction(_tokens.Word[token], FunctionWord.Indefinite) || _lexicon.HasFunction(_tokens.Word[token], FunctionWord.Possessive));

    // What stands beside a name and shows that it is a State's.
    private StateSign SignAt(int at)
    {
        if (IsInRun(at) || IsHyphened(at))
            return StateSign.None;
        int after = at + 1;
        if (at > 0 && IsSide(at - 1))
            at--;
        var sign = at > 1 && _tokens[at - 1].Equals("of", StringComparison.Ordinal) ? SignBefore(at - 2, false) : at > 2 && _tokens[at - 1].Equals("the", StringComparison.Ordinal) && _tokens[at - 2].Equals("of", StringComparison.Ordinal) ? SignBefore(at - 3, true) : SignOfWar(at);
        if (after >= _tokens.Count)
            return sign;
        if (_tokens.Kind[after] == TokenKind.Possessive)
            return sign | (IsDetermined(at) ? StateSign.None : IsHead(after + 1) ? StateSign.Arms : SignOfOwner(after + 1));
        if (IsRealm(after))
            return sign | (IsCapital(after + 1) ? StateSign.None : _tokens[after].Equals("Union", StringComparison.Ordinal) ? StateSign.Union : StateSign.Realm);
        // "the Meskari state", not "the Kebbi state governor".
        if (at > 0 && StateNames.IsAdjective(_tokens[at]) && _tokens[after].Equals("state", StringComparison.Ordinal) && _tokens[at - 1].Equals("the", StringComparison.OrdinalIgnoreCase) && BelongingAt(after + 1, out _) == Belonging.None)
            return sign | StateSign.Forces;
        if (Array.Exists(Deeds, deed => _tokens[after].Equals(deed, StringComparison.Ordinal) || after + 1 < _tokens.Count && (_tokens[after].Equals("has", StringComparison.Ordinal) || _tokens[after].Equals("had", StringComparison.Ordinal)) && _tokens[after + 1].Equals(deed, StringComparison.Ordinal)))
            return sign | StateSign.OwnsState;
        if (StateNames.IsAdjective(_tokens[after - 1]) && Array.Exists(Called, called => _tokens[after].Equals(called, StringComparison.Ordinal)))
            return sign | StateSign.Arms;
        if (IsHead(after) && at > 0 && _tokens[at - 1].Equals("the", StringComparison.OrdinalIgnoreCase))
            return sign | StateSign.Arms;
        return sign | (StateNames.IsAdjective(_tokens[after - 1]) ? SignOfAdjective(_tokens[after - 1], after) : SignOfBareName(after - 1, after));
    }

    // "the navy of Telmark", "the Kingdom of Tharsia".
    private StateSign SignBefore(int head, bool articled)
    {
        if (IsRealm(head))
            return head > 0 && IsCapital(head - 1) && !IsOpening(head - 1) || _tokens[head].Equals("Union", StringComparison.Ordinal) ? StateSign.None : StateSign.Realm;
        if (!articled && Array.Exists(Rulers, ruler => _tokens[head].Equals(ruler, StringComparison.Ordinal)))
            return StateSign.Realm;
        // "the tanks of Lusk", "the armoured brigade of North Harvia": a person or a town may have them too.
        return BelongingAt(head, out int end) switch
        {
            Belonging.State => StateSign.OfState,
            Belonging.Forces or Belonging.Unit when !articled => StateSign.OwnsArms,
            Belonging.Arms when !articled && _tokens[end - 1].EndsWith("s", StringComparison.Ordinal) => StateSign.OwnsArms,
            _ => StateSign.None,
        };
    }

    // "the war with Arvenia", "the border with Telmark".
    private StateSign SignOfWar(int at)
    {
        if (at < 2 || !(_tokens[at - 1].Equals("with", StringComparison.Ordinal) || _tokens[at - 1].Equals("against", StringComparison.Ordinal)))
            return StateSign.None;
        var before = _tokens[at - 2];
        return before.Equals("war", StringComparison.Ordinal) || before.Equals("border", StringComparison.Ordinal) || before.Equals("armistice", StringComparison.Ordinal) || before.Equals("treaty", StringComparison.Ordinal) ? StateSign.War : StateSign.None;
    }

    private StateSign SignOfOwner(int at)
    {
        for (int run = 0; run < LongestRun && IsInner(at); run++)
        {
            var what = BelongingAt(at, out at);
            // "Lorenz's army boots".
            if (what != Belonging.None && IsThing(at))
                continue;
            if (what == Belonging.State)
                return StateSign.OwnsState;
            if (what is Belonging.Forces or Belonging.Unit or Belonging.Arms)
                return StateSign.OwnsArms;
        }
        return StateSign.None;
    }

    private StateSign SignOfAdjective(ReadOnlySpan<char> word, int at)
    {
        var sign = StateSign.None;
        for (int run = 0; run < LongestRun && IsInner(at); run++)
        {
            var what = BelongingAt(at, out at);
            if (what is Belonging.State or Belonging.Forces or Belonging.Unit || what == Belonging.Arms && StateNames.IsSureAdjective(word))
                return StateSign.Forces;
            if (what is Belonging.Arms or Belonging.Order)
                sign = StateSign.Arms;
        }
        return sign;
    }

    // "Vosk army": at the head of a sentence a word in capitals may be no name.
    private StateSign SignOfBareName(int at, int after) => !IsInner(after) || at > 0 && _tokens.Kind[at - 1] == TokenKind.Possessive ? StateSign.None : BelongingAt(after, out _) switch
    {
        Belonging.State => IsOpening(at) ? StateSign.MaybeArmy : StateSign.Army,
        // "Isk infantry"; "Alpha Jets" are made by somebody.
        Belonging.Forces when !IsCapital(after) => IsOpening(at) ? StateSign.MaybeArmy : StateSign.Army,
        Belonging.Unit => IsOpening(at) ? StateSign.None : StateSign.MaybeArmy,
        _ => StateSign.None,
    };

    // What else the text tells of a name.
    private StateSign UseAt(int at)
    {
        var word = _tokens[at];
        if (IsInRun(at) || IsHyphened(at))
            return StateNames.IsAdjective(word) && !IsAfterTitle(at) ? StateSign.None : StateSign.Person;
        if (at > 0 && Array.Exists(At, p => _tokens[at - 1].Equals(p, StringComparison.OrdinalIgnoreCase)) && (at + 1 >= _tokens.Count || _tokens.Kind[at + 1] != TokenKind.Word || !_tokens[at + 1][0].Equals(char.ToLowerInvariant(_tokens[at + 1][0])) || _lexicon.HasFunction(_tokens.Word[at + 1], null)))
            return StateSign.Town;
        return (IsOpening(at) ? StateSign.None : StateSign.Inside) | (StateNames.IsAdjective(word) || StateNames.IsPeople(word) ? StateSign.HasAdjective : StateSign.HasName);
    }

    private Belonging BelongingAt(int at, out int end)
    {
        end = at + 1;
        if (at >= _tokens.Count)
            return Belonging.None;
        int length = LexiconMatcher.Match(_lexicon, _tokens, at, Math.Min(_tokens.Count, at + LongestRun), out var senses);
        if (length == 0)
            return Belonging.None;
        end = at + length;
        var best = Belonging.None;
        foreach (ref readonly var sense in senses.AsSpan())
        {
            var what = BelongingOf(sense);
            if (what > best && LexiconMatcher.Fits(sense, _tokens, at))
                best = what;
        }
        return best;
    }

    private static Belonging BelongingOf(in Sense sense) => sense.Category switch
    {
        LexiconCategory.PartyHead or LexiconCategory.Word when sense.Entry.Attribute("works") == "state" => Belonging.State,
        LexiconCategory.PartyHead when sense.Entry.As<PartyKind>() == PartyKind.StateForces => sense.Entry.Attribute("works") == "order" ? Belonging.Order : Belonging.Forces,
        LexiconCategory.PartyHead when sense.Entry.As<PartyKind>() == PartyKind.State => Belonging.Order,
        LexiconCategory.Word when sense.Entry.Attribute("works") == "war" => Belonging.Forces,
        LexiconCategory.Word when sense.Entry.Role == "body" => Belonging.Unit,
        LexiconCategory.Word when sense.Entry.Role is "member" or "post" => Belonging.Order,
        LexiconCategory.Weapon => Belonging.Arms,
        LexiconCategory.Persons when sense.Entry.As<PersonKind>() == PersonKind.Soldier => Belonging.Arms,
        _ => Belonging.None,
    };

    private bool IsUnknownName(int at) =>
        at < _tokens.Count && _tokens.Kind[at] == TokenKind.Word && (_tokens.Flags[at] & (TokenFlags.Capital | TokenFlags.AllCapitals | TokenFlags.Shouted)) == TokenFlags.Capital && _tokens.End[at] - _tokens.Start[at] > 2 && _lexicon.SensesOf(_tokens.Word[at]) is null;

    private bool IsCapital(int at) => at < _tokens.Count && _tokens.Kind[at] == TokenKind.Word && _tokens.Has(at, TokenFlags.Capital);

    private bool IsSide(int at) => IsCapital(at) && Array.Exists(Sides, side => _tokens[at].Equals(side, StringComparison.Ordinal));

    private bool IsRealm(int at) => IsCapital(at) && Array.Exists(Realms, realm => _tokens[at].Equals(realm, StringComparison.Ordinal));

    // A word of the noun phrase: not closed-class, no mark.
    private bool IsInner(int at) => at < _tokens.Count && _tokens.Kind[at] == TokenKind.Word && !_lexicon.HasFunction(_tokens.Word[at], null);

    // "army boots were", not "army shells the town".
    private bool IsThing(int at)
    {
        if (!IsInner(at) || IsCapital(at) || at + 1 < _tokens.Count && OpensNoun(at + 1))
            return false;
        if (_lexicon.SensesOf(_tokens.Word[at]) is not { } senses)
            return !_tokens[at].EndsWith("ed", StringComparison.Ordinal);
        bool noun = false;
        foreach (ref readonly var sense in senses.AsSpan())
        {
            if ((sense.Form & (FormKind.Past | FormKind.PastParticiple)) != FormKind.Plain || sense.Category is LexiconCategory.PartyHead or LexiconCategory.Weapon or LexiconCategory.Persons or LexiconCategory.Title)
                return false;
            noun |= (sense.Form & FormKind.Noun) != FormKind.Plain;
        }
        return noun;
    }

    // "the Kestrel's guns"; in "said that Telmark's guns" a clause begins.
    private bool IsDetermined(int at) => at > 0 && OpensNoun(at - 1) && !_tokens[at - 1].Equals("that", StringComparison.Ordinal);

    private bool IsHyphened(int at) => at > 0 && _tokens.Kind[at - 1] == TokenKind.Hyphen || at + 1 < _tokens.Count && _tokens.Kind[at + 1] == TokenKind.Hyphen;

    // The first word of a sentence, a line or a quotation.
    private bool IsOpening(int at) => at == 0 || _tokens.Has(at, TokenFlags.LineStart) || _tokens.Kind[at - 1] is not (TokenKind.Word or TokenKind.Comma or TokenKind.Number or TokenKind.Hyphen or TokenKind.Possessive);

    // "Marten Zarim", "Colonel Zarim", "Lake Zarim": a part of another name.
    private bool IsInRun(int at) => IsAfterTitle(at) || at > 0 && IsUnknownName(at - 1) || at + 1 < _tokens.Count && IsUnknownName(at + 1) || !StateNames.IsAdjective(_tokens[at]) && IsAfterNamePart(at);

    // "South Lasta", "Radio Concord": a word of everyday in capitals before it.
    private bool IsAfterNamePart(int at) =>
        at > 0 && IsCapital(at - 1) && !IsSide(at - 1) && _lexicon.SensesOf(_tokens.Word[at - 1]) is { } senses && !_lexicon.HasFunction(_tokens.Word[at - 1], null) && Array.Exists(senses, static s => s.Category is LexiconCategory.Word or LexiconCategory.PlaceHead or LexiconCategory.PartyHead or LexiconCategory.Place);

    private bool IsAfterTitle(int at)
    {
        int before = at - 1;
        if (before > 0 && _tokens.Kind[before] == TokenKind.Period && !_tokens.Has(before, TokenFlags.SpaceBefore))
            before--;
        if (before < 0 || !IsCapital(before) || _lexicon.SensesOf(_tokens.Word[before]) is not { } senses)
            return false;
        foreach (ref readonly var sense in senses.AsSpan())
            if (sense.Category is LexiconCategory.Title or LexiconCategory.PlaceHead && LexiconMatcher.Fits(sense, _tokens, before))
                return true;
        return false;
    }

    private sealed class Claim
    {
        private const StateSign Sure = StateSign.Realm | StateSign.OfState | StateSign.Forces;

        private readonly Dictionary<string, Sense[]> _entries = new(StringComparer.Ordinal);

        internal StateSign Signs { get; set; }

        internal int Weight
        {
            get
            {
                // A person or a town may own guns and have a garrison; neither has an adjective with troops.
                var told = Has(StateSign.Person | StateSign.Town) ? Signs & (Sure | StateSign.Arms | StateSign.Union | StateSign.War) : Signs;
                int weight = 0;
                foreach (var sure in (ReadOnlySpan<StateSign>)[StateSign.Realm, StateSign.OfState, StateSign.OwnsState, StateSign.OwnsArms, StateSign.Forces, StateSign.Army])
                    weight += (told & sure) != 0 ? Enough : 0;
                foreach (var hint in (ReadOnlySpan<StateSign>)[StateSign.Arms, StateSign.MaybeArmy, StateSign.Union, StateSign.War])
                    weight += (told & hint) != 0 ? 1 : 0;
                if ((told & (StateSign.MaybeArmy | StateSign.Inside)) == (StateSign.MaybeArmy | StateSign.Inside))
                    weight++;
                return weight + (weight > 0 && (told & (StateSign.HasName | StateSign.HasAdjective)) == (StateSign.HasName | StateSign.HasAdjective) ? 1 : 0);
            }
        }

        /// <summary>Whether a word made like an adjective is the State's name all the same.</summary>
        internal bool IsName(ReadOnlySpan<char> word) => Has(StateSign.OwnsState | StateSign.OwnsArms | StateSign.Realm | StateSign.OfState) && !Has(StateSign.HasName);

        internal Sense[] Name(ReadOnlySpan<char> word) => EntryOf(word, new(LexiconCategory.Party, (int)PartyKind.Country));

        internal Sense[] Adjective(ReadOnlySpan<char> word) => EntryOf(word, new(LexiconCategory.Demonym, 0));

        private Sense[] EntryOf(ReadOnlySpan<char> word, LexiconCode code)
        {
            string key = $"{code.Category} {word}";
            if (!_entries.TryGetValue(key, out var senses))
            {
                string nation = StateNames.KeyOf(word);
                bool name = code.Category == LexiconCategory.Party;
                var entry = new CompiledEntry(name ? nation : $"dm-{nation}", code, word, $"nation={nation}");
                _entries[key] = senses = [new Sense(entry, FormKind.Plain, name ? FormCase.Capitalised : FormCase.Any)];
            }
            return senses;
        }

        private bool Has(StateSign sign) => (Signs & sign) != 0;
    }
}
