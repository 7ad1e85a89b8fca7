using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

internal readonly ref partial struct NumberReader
{
    private const int MaximumDigits = 15;

    /// <summary>Reads one numeral in digits or words, with its scale.</summary>
    internal bool ReadNumeral(int at, out Numeral numeral)
    {
        numeral = default;
        if (at >= _end)
            return false;
        if (_tokens.Kind[at] == TokenKind.Number)
            return ReadDigits(at, out numeral);
        if (_tokens.Kind[at] != TokenKind.Word)
            return false;
        return char.IsAsciiDigit(_tokens.Text[_tokens.Start[at]]) ? ReadSuffixed(at, out numeral) : ReadWords(at, out numeral);
    }

    private PhraseTraits TraitsAt(int token) => token < _end && token >= 0 && _tokens.Kind[token] == TokenKind.Word ? _words.Traits(_tokens.Word[token]) : PhraseTraits.None;

    private bool ReadDigits(int at, out Numeral numeral)
    {
        var digits = _tokens[at];
        int end = at + 1;
        bool plain = true, ambiguous = false;
        decimal value = 0;
        int dots = digits.Count('.'), commas = digits.Count(',');
        bool readable = digits.Length <= MaximumDigits + 6;
        if (!readable)
            value = -1;
        else if (dots == 0 && commas == 0)
            value = Whole(digits);
        else if (commas > 0 && dots <= 1 && IsGrouped(dots == 0 ? digits : digits[..digits.IndexOf('.')], ','))
            (value, plain) = (Decimal(digits, ','), false);
        else if (dots > 1 && commas == 0 && IsGrouped(digits, '.'))
            (value, plain) = (Whole(digits), false);
        else if (dots == 1 && commas == 0)
            (value, plain, ambiguous) = (Decimal(digits, ','), false, IsGrouped(digits, '.') && digits[0] != '0');
        else if (commas == 1 && dots == 0)
            (value, plain) = (Decimal(digits, '.'), false);
        else
            value = -1;
        if (value < 0 || (digits.Length > 1 && digits[0] == '0' && plain))
        {
            numeral = new Numeral(end, -1, 1, plain, NumberKind.Identifier);
            return true;
        }
        // "40 000": groups of three after single spaces; not after a month, whose day it is.
        if (plain && digits.Length <= 3 && value > 0 && (TraitsAt(at - 1) & PhraseTraits.Month) == 0)
            while (end < _end && _tokens.Kind[end] == TokenKind.Number && _tokens.End[end] - _tokens.Start[end] == 3 && _tokens.Start[end] == _tokens.End[end - 1] + 1 && value < 1_000_000_000_000 && !_tokens.Has(end, TokenFlags.LineStart) && (end == at + 1 || !plain) && IsGroup(_tokens[end]))
            {
                value = value * 1000 + Whole(_tokens[end]);
                end++;
                plain = false;
            }
        // Groups of other lengths go on: a telephone number.
        if (end > at + 1 && end < _end && _tokens.Kind[end] == TokenKind.Number && _tokens.Start[end] == _tokens.End[end - 1] + 1)
        {
            numeral = new Numeral(end + 1, -1, 1, false, NumberKind.Identifier);
            return true;
        }
        long scale = ReadScales(ref end);
        if (ambiguous && scale == 1)
            value = Whole(digits);
        numeral = Scaled(end, value, scale, plain);
        return true;
    }

    private static bool IsGroup(ReadOnlySpan<char> digits) => !digits.ContainsAnyExceptInRange('0', '9');

    private static Numeral Scaled(int end, decimal value, long scale, bool plain)
    {
        if (value * scale >= long.MaxValue / 2)
            return new Numeral(end, -1, scale, plain, NumberKind.Identifier);
        decimal whole = value * scale;
        return decimal.Truncate(whole) == whole ? new Numeral(end, (long)whole, scale, plain) : new Numeral(end, -1, scale, plain, NumberKind.Measure);
    }

    // Scale words after a numeral: "2.5 million", "40 thousand", "two hundred thousand" is read by words.
    private long ReadScales(ref int end)
    {
        long scale = 1;
        int i = end;
        while (i < _end)
        {
            int word = _tokens.Kind[i] == TokenKind.Hyphen ? i + 1 : i;
            if ((TraitsAt(word) & PhraseTraits.Scale) == 0)
                break;
            long factor = _words.Number(_tokens.Word[word]);
            if (scale > 1_000_000_000_000 / factor)
                break;
            scale *= factor;
            i = end = word + 1;
        }
        return scale;
    }

    // Digits with letters: 17th, 1.2m, 40k, 81mm, 10am, 1990s.
    private bool ReadSuffixed(int at, out Numeral numeral)
    {
        var text = _tokens[at];
        int digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] is ',' or '.'))
            digits++;
        var number = text[..digits];
        Span<char> suffix = stackalloc char[4];
        int letters = text.Length - digits;
        numeral = new Numeral(at + 1, -1, 1, false, NumberKind.Identifier);
        if (letters > suffix.Length || digits > MaximumDigits)
            return true;
        for (int i = 0; i < letters; i++)
            suffix[i] = char.ToLowerInvariant(text[digits + i]);
        ReadOnlySpan<char> letter = suffix[..letters];
        switch (letter)
        {
            case "st" or "nd" or "rd" or "th":
                numeral = numeral with { Kind = NumberKind.Ordinal };
                return true;
            case "s":
                numeral = numeral with { Kind = number.Length is 4 or 2 ? NumberKind.Calendar : NumberKind.Identifier };
                return true;
            case "am" or "pm" or "h" or "hrs" or "hr" or "z" or "gmt" or "utc":
                numeral = numeral with { Kind = NumberKind.Time };
                return true;
            case "mm" or "cm" or "km" or "kms" or "kg" or "lb" or "lbs" or "ft" or "ton" or "kt" or "mph" or "sqkm" or "ha" or "min" or "mins" or "nm" or "kn" or "mw" or "gb" or "mb":
                numeral = numeral with { Kind = NumberKind.Measure };
                return true;
            case "yo" or "yr" or "yrs":
                numeral = numeral with { Kind = NumberKind.Age };
                return true;
        }
        long scale = letter switch
        {
            "k" => 1000,
            "m" or "mn" or "mln" or "mio" => 1_000_000,
            "b" or "bn" or "bln" => 1_000_000_000,
            "tn" or "trn" => 1_000_000_000_000,
            _ => 0,
        };
        if (scale == 0)
            return true;
        // "a 3m wall", "3m high" is a length; "3m people" a number.
        bool currency = at > 0 && _tokens.Kind[at - 1] == TokenKind.Currency;
        if (letter is "m" && !currency && (at + 1 >= _end || _tokens.Kind[at + 1] != TokenKind.Word || IsWordAt(at + 1, "high") || IsWordAt(at + 1, "long") || IsWordAt(at + 1, "wide") || IsWordAt(at + 1, "deep") || IsWordAt(at + 1, "away") || IsWordAt(at + 1, "from") || IsWordAt(at + 1, "tall")))
        {
            numeral = numeral with { Kind = NumberKind.Measure };
            return true;
        }
        decimal value = IsDecimal(number) ? Decimal(number, ',') : -1;
        if (value >= 0)
            numeral = Scaled(at + 1, value, scale, false);
        return true;
    }

    private static bool IsDecimal(ReadOnlySpan<char> digits) => digits.Length > 0 && digits.Count('.') <= 1;

    /// <summary>Number words: twenty-one, two hundred and five, a dozen, half a million, one and a half million.</summary>
    private bool ReadWords(int at, out Numeral numeral)
    {
        numeral = default;
        var first = TraitsAt(at);
        int i = at;
        bool half = false;
        if (Is(at, "half") && IsWordAt(at + 1, "a") && (TraitsAt(at + 2) & PhraseTraits.Scale) != 0)
        {
            half = true;
            i = at + 2;
        }
        else if ((Is(at, "a") || Is(at, "an")) && (TraitsAt(at + 1) & PhraseTraits.Scale) != 0)
        {
            i = at + 1;
        }
        else if ((first & (PhraseTraits.Numeral | PhraseTraits.Scale)) == 0)
        {
            return false;
        }
        if (Is(at, "one") && !IsOneCounted(at))
            return false;
        long total = 0, current = 0, lastScale = long.MaxValue;
        int end = i;
        bool scaled = false, afterScale = false;
        while (i < _end)
        {
            if (_tokens.Kind[i] == TokenKind.Hyphen && end == i && i > at)
            {
                i++;
                continue;
            }
            var traits = TraitsAt(i);
            long value = (traits & (PhraseTraits.Numeral | PhraseTraits.Scale)) == 0 ? 0 : _words.Number(_tokens.Word[i]);
            if ((traits & PhraseTraits.Scale) != 0)
            {
                if (value is 100 or 12)
                {
                    if (afterScale || current >= 1000)
                        break;
                    current = Math.Max(1, current) * value;
                }
                else
                {
                    if (value >= lastScale)
                        break;
                    total += Math.Max(1, current) * value;
                    current = 0;
                    lastScale = value;
                }
                scaled = true;
                afterScale = true;
            }
            else if ((traits & PhraseTraits.Numeral) != 0)
            {
                bool fits = end == at || current == 0 && (afterScale || total == 0 && end == at) || afterScale && current % 100 == 0 && value < 100 || !afterScale && value < 10 && value > 0 && current % 100 >= 20 && current % 10 == 0;
                if (!fits)
                    break;
                current += value;
                afterScale = false;
            }
            else if (afterScale && end == i && Is(i, "and") && current % 100 == 0 && (TraitsAt(i + 1) & PhraseTraits.Numeral) != 0 && _words.Number(_tokens.Word[i + 1]) is > 0 and < 100 && (TraitsAt(i + 2) & PhraseTraits.Scale) == 0 && !IsHyphenedScale(i + 2))
            {
                i++;
                end = i;
                continue;
            }
            else
            {
                break;
            }
            i++;
            end = i;
        }
        if (end == at)
            return false;
        if (end > at && _tokens.Kind[end - 1] != TokenKind.Word)
            end--;
        long sum = total + current;
        // "one and a half million", "two and a half years".
        if (!half && IsWordAt(end, "and") && IsWordAt(end + 1, "a") && IsWordAt(end + 2, "half"))
        {
            int behind = end + 3;
            long scale = ReadScales(ref behind);
            numeral = scale > 1 && sum < 1000 ? new Numeral(behind, (sum * scale) + (scale / 2), scale, false) : new Numeral(behind, -1, 1, false, NumberKind.Measure);
            return true;
        }
        if (half)
            sum /= 2;
        numeral = new Numeral(end, sum, scaled ? lastScale == long.MaxValue ? 100 : lastScale : 1, false);
        return true;
    }

    private bool IsHyphenedScale(int at) => at < _end && _tokens.Kind[at] == TokenKind.Hyphen && (TraitsAt(at + 1) & PhraseTraits.Scale) != 0;

    // "no one", "one another", "one's", "this one" are pronouns.
    private bool IsOneCounted(int at)
    {
        if (at + 1 < _end && _tokens.Kind[at + 1] == TokenKind.Possessive)
            return false;
        if (IsWordAt(at + 1, "another") || IsWordAt(at + 1, "thing") || IsWordAt(at + 1, "should") || IsWordAt(at + 1, "must") || IsWordAt(at + 1, "can") || IsWordAt(at + 1, "could") || IsWordAt(at + 1, "may"))
            return false;
        if (at == 0 || _tokens.Kind[at - 1] != TokenKind.Word)
            return at == 0 || _tokens.Kind[at - 1] != TokenKind.Hyphen;
        int before = at - 1;
        return !(Is(before, "no") || Is(before, "any") || Is(before, "some") || Is(before, "every") || Is(before, "each") || Is(before, "this") || Is(before, "that") || Is(before, "which") || Is(before, "number"));
    }

    // 3,706 or 1,00,000 (Indian grouping): first group one to three digits, the last three, all between of one width.
    private static bool IsGrouped(ReadOnlySpan<char> digits, char separator)
    {
        int at = digits.IndexOf(separator);
        if (at is < 1 or > 3)
            return false;
        int width = 0;
        while (at >= 0)
        {
            digits = digits[(at + 1)..];
            at = digits.IndexOf(separator);
            int length = at < 0 ? digits.Length : at;
            if (at < 0)
                return length == 3;
            if (length is not (2 or 3) || (width != 0 && width != length))
                return false;
            width = length;
        }
        return false;
    }

    private static decimal Whole(ReadOnlySpan<char> digits)
    {
        decimal value = 0;
        int count = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            if (++count > MaximumDigits)
                return -1;
            value = (value * 10) + (c - '0');
        }
        return value;
    }

    private static decimal Decimal(ReadOnlySpan<char> digits, char grouping)
    {
        decimal value = 0, unit = 0;
        int count = 0;
        foreach (char c in digits)
        {
            if (c == grouping)
                continue;
            if (!char.IsAsciiDigit(c))
            {
                unit = 1;
                continue;
            }
            if (++count > MaximumDigits)
                return -1;
            value = (value * 10) + (c - '0');
            unit *= 10;
        }
        return unit > 1 ? value / unit : value;
    }
}
