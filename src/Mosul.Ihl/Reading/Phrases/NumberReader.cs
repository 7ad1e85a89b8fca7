using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Reads numerals in digits and words, ranges, vague words and their qualifiers, and tells what a number is from the words beside it.</summary>
internal readonly ref partial struct NumberReader
{
    private readonly CompiledLexicon _lexicon;
    private readonly PhraseWords _words;
    private readonly TokenList _tokens;
    private readonly int _end;

    internal NumberReader(CompiledLexicon lexicon, TokenList tokens, int end)
    {
        _lexicon = lexicon;
        _words = PhraseWords.Of(lexicon);
        _tokens = tokens;
        _end = Math.Min(end, tokens.Count);
    }

    /// <summary>Reads qualifiers, then a range, a numeral or vague words, then what qualifies from behind.</summary>
    internal bool TryRead(int at, out NumberPhrase phrase)
    {
        phrase = default;
        if (TryNone(at, out phrase))
            return true;
        int i = at;
        var qualifier = CountQualifier.Exactly;
        bool approximate = false;
        for (int rounds = 0; rounds < 4 && ReadQualifier(i, after: false, out int next, out var found); rounds++)
        {
            Combine(found, ref qualifier, ref approximate);
            i = next;
        }
        if (i > at && !TryDeterminer(ref i))
            return false;
        if (TryNumber(i, qualifier, approximate, at, out phrase))
            return true;
        return TryVague(i, at, out phrase);
    }

    /// <summary>The token after the qualifiers that start at a token.</summary>
    internal int AfterQualifiers(int at)
    {
        while (ReadQualifier(at, after: false, out int next, out _))
            at = next;
        return at;
    }

    private static void Combine(CountQualifier found, ref CountQualifier qualifier, ref bool approximate)
    {
        if (found == CountQualifier.About)
            approximate = true;
        else if (found != CountQualifier.Exactly)
            qualifier = found;
    }

    // "at least the 30 who": an article may stand between qualifier and number.
    private bool TryDeterminer(ref int i)
    {
        if (i < _end && _tokens.Kind[i] == TokenKind.Word && (Is(i, "the") || Is(i, "these") || Is(i, "those") || Is(i, "another")) && i + 1 < _end)
            i++;
        return i < _end;
    }

    // "no", "none", "not a single" say that there were none; "no longer" and "no one" do not count.
    private bool TryNone(int at, out NumberPhrase phrase)
    {
        phrase = default;
        if (_tokens.Kind[at] != TokenKind.Word)
            return false;
        if (Is(at, "none"))
        {
            phrase = new NumberPhrase(at, at + 1, Count.None, NumberKind.Quantity);
            return true;
        }
        if (Is(at, "not") && IsWordAt(at + 1, "a") && IsWordAt(at + 2, "single"))
        {
            phrase = new NumberPhrase(at, at + 3, Count.None, NumberKind.Quantity);
            return true;
        }
        if (!Is(at, "no"))
            return false;
        int next = at + 1;
        if (next < _end && _tokens.Kind[next] == TokenKind.Period)
            next++;
        if (next < _end && _tokens.Kind[next] == TokenKind.Number)
        {
            phrase = new NumberPhrase(at, next + 1, Count.NotReported, NumberKind.Identifier);
            return true;
        }
        if (next != at + 1 || next >= _end || _tokens.Kind[next] != TokenKind.Word || (_tokens.Flags[next] & TokenFlags.Capital) != 0 && (_tokens.Flags[next] & TokenFlags.Shouted) == 0)
            return false;
        if (Is(next, "one") || Is(next, "longer") || Is(next, "more") || Is(next, "less") || Is(next, "fewer") || Is(next, "doubt") || Is(next, "matter") || Is(next, "such") || Is(next, "idea"))
            return false;
        phrase = new NumberPhrase(at, next, Count.None, NumberKind.Quantity);
        return true;
    }

    private bool ReadQualifier(int at, bool after, out int next, out CountQualifier qualifier)
    {
        next = at;
        qualifier = CountQualifier.Exactly;
        if (at >= _end || _tokens.Kind[at] != TokenKind.Word || (_words.Traits(_tokens.Word[at]) & PhraseTraits.QualifierStart) == 0)
            return false;
        int length = LexiconMatcher.Match(_lexicon, _tokens, at, _end, out var senses);
        if (length == 0)
            return false;
        foreach (var sense in senses!)
        {
            if (!sense.Is(LexiconCategory.Qualifier) || (sense.Entry.Attribute("kind") == "after") != after)
                continue;
            qualifier = sense.Entry.As<CountQualifier>();
            next = at + length;
            return true;
        }
        return false;
    }

    private bool TryNumber(int at, CountQualifier qualifier, bool approximate, int first, out NumberPhrase phrase)
    {
        phrase = default;
        int i = at;
        var range = RangeWord.None;
        if (_tokens.Kind[i] == TokenKind.Word && (_words.Traits(_tokens.Word[i]) & PhraseTraits.Range) != 0)
        {
            range = _words.Range(_tokens.Word[i]);
            if (range is not (RangeWord.Between or RangeWord.From))
                return false;
            i++;
            while (ReadQualifier(i, after: false, out int next, out _))
                i = next;
        }
        bool currency = i < _end && _tokens.Kind[i] == TokenKind.Currency;
        if (currency)
            i++;
        if (i >= _end || !ReadNumeral(i, out var low))
            return false;
        int end = low.End;
        var high = low;
        bool isRange = ReadSecond(ref low, range, out high);
        if (isRange)
            end = high.End;
        else if (range != RangeWord.None)
            return false;
        var kind = currency ? NumberKind.Money : low.Kind != NumberKind.Quantity ? low.Kind : isRange && high.Kind != NumberKind.Quantity ? high.Kind : KindOf(i, low, isRange ? high : low, ref end);
        if (kind == NumberKind.Calendar && isRange && !IsDateRange(low, high, end))
            kind = NumberKind.Identifier;
        int hyphen = end < _end && _tokens.Kind[end] == TokenKind.Hyphen ? end + 1 : end;
        while (ReadQualifier(Math.Max(end, hyphen), after: true, out int behind, out var found) || ReadPlusSign(end, out behind, out found))
        {
            if (kind != NumberKind.Quantity)
                break;
            Combine(found, ref qualifier, ref approximate);
            end = behind;
        }
        if (approximate && qualifier == CountQualifier.Exactly)
            qualifier = CountQualifier.About;
        phrase = new NumberPhrase(first, end, CountOf(low, high, isRange, qualifier, kind), kind);
        return true;
    }

    private static Count CountOf(Numeral low, Numeral high, bool isRange, CountQualifier qualifier, NumberKind kind)
    {
        if (kind is NumberKind.Ordinal or NumberKind.Identifier or NumberKind.Time or NumberKind.Calendar || low.Value < 0)
            return Count.NotReported;
        if (!isRange)
            return Count.Reported(low.Value, qualifier);
        return high.Value < 0 ? Count.NotReported : Count.Between(low.Value, high.Value, qualifier);
    }

    private bool ReadPlusSign(int at, out int next, out CountQualifier qualifier)
    {
        qualifier = CountQualifier.AtLeast;
        next = at + 1;
        return at < _end && _tokens.Kind[at] == TokenKind.Other && _tokens[at] is "+" && !_tokens.Has(at, TokenFlags.SpaceBefore);
    }

    // The second number of a range, when it is one and not below the first.
    private bool ReadSecond(ref Numeral low, RangeWord range, out Numeral high)
    {
        high = low;
        int i = low.End;
        if (i >= _end || low.Kind is not (NumberKind.Quantity or NumberKind.Calendar))
            return false;
        bool joined = false, alternative = false;
        switch (_tokens.Kind[i])
        {
            case TokenKind.Hyphen:
                joined = true;
                i++;
                break;
            case TokenKind.Dash when _tokens.Has(i, TokenFlags.SpaceBefore) == (i + 1 < _end && _tokens.Has(i + 1, TokenFlags.SpaceBefore)):
                joined = true;
                i++;
                break;
            case TokenKind.Comma when IsWordAt(i + 1, "if") && IsWordAt(i + 2, "not"):
                i += 3;
                alternative = true;
                break;
            case TokenKind.Word:
                if (Is(i, "to") || (range == RangeWord.Between && Is(i, "and")))
                {
                    i++;
                }
                else if (range == RangeWord.None && Is(i, "or"))
                {
                    i++;
                    alternative = true;
                    if (IsWordAt(i, "even") || IsWordAt(i, "perhaps") || IsWordAt(i, "maybe") || IsWordAt(i, "possibly"))
                        i++;
                }
                else if (range == RangeWord.None && Is(i, "if") && IsWordAt(i + 1, "not"))
                {
                    i += 2;
                    alternative = true;
                }
                else
                {
                    return false;
                }
                break;
            default:
                return false;
        }
        while (!joined && ReadQualifier(i, after: false, out int next, out _))
            i = next;
        if (i >= _end || !ReadNumeral(i, out var second) || second.Kind is not (NumberKind.Quantity or NumberKind.Calendar))
            return false;
        // "two to three thousand", "20 to 30 million": the first shares the scale that is written once.
        if (second.Scale > 1 && low.Scale == 1 && low.Value > 0 && low.Value < 1000 && low.Value * second.Scale <= second.Value && low.Value <= second.Value / second.Scale)
            low = low with { Value = low.Value * second.Scale };
        if (second.Value < low.Value || low.Value < 0 || (second.Value == low.Value && !joined))
            return false;
        // "555-1234" is a telephone number, "2014-15" a season.
        if (joined && low.Value < 1000 && second.Value >= 1000 && second.PlainDigits && second.Scale == 1)
            return false;
        if (alternative && second.Value > low.Value * 100 && low.Value > 1)
            return false;
        high = second;
        return true;
    }

    private bool IsDateRange(Numeral low, Numeral high, int end) =>
        (low.Value is >= 1900 and < 2100 && high.Value is >= 1900 and < 2100) || (high.Value <= 31 && end <= _end);

    private bool TryVague(int at, int first, out NumberPhrase phrase)
    {
        phrase = default;
        if (!ReadVague(at, out int end, out long? low, out long? high))
            return false;
        // "hundreds or even thousands", "hundreds if not thousands", "dozens, possibly hundreds": the first is the bound told.
        while (ReadVagueJoin(end, out int next) && ReadVague(next, out int further, out long? other, out _))
        {
            low = low is null || (other is not null && other < low) ? other ?? low : low;
            high = null;
            end = further;
        }
        int after = end;
        if (IsWordAt(after, "of"))
            after++;
        var kind = MeasureAfter(ref after);
        phrase = new NumberPhrase(first, kind == NumberKind.Quantity ? end : after, Count.Worded(low, high), kind);
        return true;
    }

    private bool ReadVagueJoin(int at, out int next)
    {
        next = at;
        if (next < _end && _tokens.Kind[next] == TokenKind.Comma)
            next++;
        if (IsWordAt(next, "if") && IsWordAt(next + 1, "not"))
        {
            next += 2;
            return true;
        }
        bool joined = IsWordAt(next, "or") || IsWordAt(next, "and") || IsWordAt(next, "to");
        if (joined)
            next++;
        if (IsWordAt(next, "even") || IsWordAt(next, "perhaps") || IsWordAt(next, "maybe") || IsWordAt(next, "possibly") || IsWordAt(next, "probably"))
        {
            next++;
            joined = true;
        }
        return joined;
    }

    private bool ReadVague(int at, out int end, out long? low, out long? high)
    {
        end = at;
        low = high = null;
        if (at >= _end || _tokens.Kind[at] != TokenKind.Word)
            return false;
        // The article belongs to "a few", "a number of", "a couple of".
        if ((_words.Traits(_tokens.Word[at]) & PhraseTraits.VagueStart) == 0 || IsHow(at - 1))
            return false;
        int length = LexiconMatcher.Match(_lexicon, _tokens, at, _end, out var senses);
        if (length == 0)
            return false;
        foreach (var sense in senses!)
        {
            if (!sense.Is(LexiconCategory.Vague))
                continue;
            end = at + length;
            low = Bound(sense.Entry.Attribute("low"));
            high = Bound(sense.Entry.Attribute("high"));
            if (sense.Entry.Attribute("kind") == "multiplier")
                Multiply(ref end, ref low, ref high);
            return true;
        }
        return false;
    }

    // "How many" asks.
    private bool IsHow(int at) => at >= 0 && IsWordAt(at, "how");

    private void Multiply(ref int end, ref long? low, ref long? high)
    {
        for (int i = end; i < _end; i++)
        {
            if (_tokens.Kind[i] == TokenKind.Hyphen)
                continue;
            var traits = TraitsAt(i);
            // "a couple of hundred"
            if (traits == PhraseTraits.None && i == end && IsWordAt(i, "of") && (TraitsAt(i + 1) & PhraseTraits.Scale) != 0)
                continue;
            if ((traits & PhraseTraits.Scale) == 0)
                return;
            long scale = _words.Number(_tokens.Word[i]);
            if (low > long.MaxValue / scale || high > long.MaxValue / scale)
                return;
            low *= scale;
            high *= scale;
            end = i + 1;
        }
    }

    private static long? Bound(string? text) =>
        long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long bound) ? bound : null;

    private bool Is(int token, string word) => _tokens[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsWordAt(int token, string word) => token < _end && _tokens.Kind[token] == TokenKind.Word && Is(token, word);
}
