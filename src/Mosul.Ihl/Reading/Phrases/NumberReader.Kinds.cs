using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

internal readonly ref partial struct NumberReader
{
    // What the numeral or range at [start, end) is, from its neighbours. A unit read with it moves the end.
    private NumberKind KindOf(int start, Numeral first, Numeral last, ref int end)
    {
        bool digits = _tokens.Kind[start] == TokenKind.Number;
        bool tight = start > 0 && !_tokens.Has(start, TokenFlags.SpaceBefore | TokenFlags.LineStart);
        var before = start > 0 ? _tokens.Kind[start - 1] : TokenKind.Other;
        if (tight && before == TokenKind.Hyphen)
            return (TraitsAt(start - 2) & PhraseTraits.Part) != 0 || IsWordAt(start - 2, "post") || IsWordAt(start - 2, "pre") ? NumberKind.Calendar : NumberKind.Identifier;
        if (tight && digits && before is TokenKind.Other or TokenKind.Word or TokenKind.Number or TokenKind.Slash or TokenKind.Colon or TokenKind.Possessive or TokenKind.Comma or TokenKind.Period)
            return NumberKind.Identifier;
        if (before == TokenKind.Currency)
            return NumberKind.Money;
        if (digits && start > 0 && before == TokenKind.Other && _tokens[start - 1] is "#" or "+" or "№")
            return NumberKind.Identifier;
        if (end < _end && !_tokens.Has(end, TokenFlags.SpaceBefore) && PunctuationKind(start, ref end) is { } shape)
            return shape;
        if (end < _end)
        {
            if (_tokens.Kind[end] == TokenKind.Percent)
            {
                end++;
                return NumberKind.Percent;
            }
            if (_tokens.Kind[end] == TokenKind.Currency)
            {
                end++;
                return NumberKind.Money;
            }
            if (_tokens.Kind[end] == TokenKind.Hyphen)
                return HyphenKind(ref end);
        }
        if (digits && IsDesignated(start))
            return NumberKind.Identifier;
        if (IsClock(end, out int behind))
        {
            end = behind;
            return NumberKind.Time;
        }
        if (IsAge(start, end, last, ref end))
            return NumberKind.Age;
        if (IsCalendar(start, end, first, last))
            return NumberKind.Calendar;
        if (digits && IsListMarker(start, end))
            return NumberKind.Identifier;
        var unit = MeasureAfter(ref end);
        if (unit != NumberKind.Quantity)
            return unit;
        // "one in five", "two out of three" tell a share.
        if (first.Value < 10 && IsWordAt(end, "in") && (TraitsAt(end + 1) & PhraseTraits.Numeral) != 0)
            return NumberKind.Ordinal;
        return (TraitsAt(end) & PhraseTraits.Fraction) != 0 ? NumberKind.Ordinal : NumberKind.Quantity;
    }

    // 10:30, 2:190, 17/03, 9/11, 3-1: both numbers are one thing.
    private NumberKind? PunctuationKind(int start, ref int end)
    {
        int second = end + 1;
        // "7:30am": the minutes and the half of the day are one token.
        if (second < _end && _tokens.Kind[end] == TokenKind.Colon && _tokens.Kind[second] == TokenKind.Word && char.IsAsciiDigit(_tokens.Text[_tokens.Start[second]]) && !_tokens.Has(second, TokenFlags.SpaceBefore))
        {
            end = second + 1;
            return NumberKind.Time;
        }
        if (second >= _end || _tokens.Has(second, TokenFlags.SpaceBefore) || _tokens.Kind[second] != TokenKind.Number)
            return _tokens.Kind[end] == TokenKind.Other && _tokens[end] is "°" ? NumberKind.Measure : null;
        NumberKind? kind = _tokens.Kind[end] switch
        {
            TokenKind.Colon => _tokens[start].Length <= 2 && _tokens[second].Length == 2 ? NumberKind.Time : NumberKind.Identifier,
            TokenKind.Slash => NumberKind.Calendar,
            TokenKind.Hyphen or TokenKind.Dash => NumberKind.Identifier,
            _ => null,
        };
        if (kind is not null)
            end = second + 1;
        return kind;
    }

    // Nine-month, 36-year-old, 15-member, two-thirds.
    private NumberKind HyphenKind(ref int end)
    {
        int word = end + 1;
        var traits = TraitsAt(word);
        if ((traits & PhraseTraits.Fraction) != 0 || (traits & (PhraseTraits.Ordinal | PhraseTraits.Measure)) == PhraseTraits.Ordinal)
        {
            end = word + 1;
            return NumberKind.Ordinal;
        }
        if (IsWordAt(word, "year") || IsWordAt(word, "month") || IsWordAt(word, "week") || IsWordAt(word, "day") || IsWordAt(word, "years"))
        {
            int old = word + 1;
            if (old < _end && _tokens.Kind[old] == TokenKind.Hyphen)
                old++;
            if (IsWordAt(old, "old") || IsWordAt(old, "olds"))
            {
                end = old + 1;
                return NumberKind.Age;
            }
        }
        if (word < _end && _tokens.Kind[word] == TokenKind.Word && (traits & PhraseTraits.QualifierStart) == 0)
        {
            end = word + 1;
            return (traits & PhraseTraits.Money) != 0 ? NumberKind.Money : (traits & PhraseTraits.Percent) != 0 ? NumberKind.Percent : NumberKind.Measure;
        }
        return NumberKind.Quantity;
    }

    // "Article 51", "Highway 80", "No. 2564", "F-15": a word before makes the number a name.
    private bool IsDesignated(int start)
    {
        int before = start - 1;
        if (before >= 0 && _tokens.Kind[before] == TokenKind.Period && !_tokens.Has(before, TokenFlags.SpaceBefore))
        {
            if (before > 0 && IsWordBefore(before - 1, "no", "nos"))
                return true;
            before--;
            if (before < 0 || (TraitsAt(before) & PhraseTraits.Identifier) == 0 || _tokens.End[before] - _tokens.Start[before] > 4)
                return false;
        }
        if (before < 0 || _tokens.Kind[before] != TokenKind.Word)
            return false;
        if ((TraitsAt(before) & PhraseTraits.Identifier) != 0)
        {
            // "the building 40 people sheltered in" against "Building 40".
            bool legal = (_tokens.Flags[before] & TokenFlags.Capital) != 0 || start + 1 >= _end || _tokens.Kind[start + 1] != TokenKind.Word || (TraitsAt(start + 1) & PhraseTraits.Persons) == 0;
            return legal;
        }
        return false;
    }

    private bool IsWordBefore(int token, string one, string other) => token >= 0 && _tokens.Kind[token] == TokenKind.Word && (Is(token, one) || Is(token, other));

    private bool IsClock(int end, out int behind)
    {
        behind = end;
        if (end >= _end || _tokens.Kind[end] != TokenKind.Word)
            return false;
        // "10 a.m." is one token without its dots in the vocabulary, with them in the text.
        var text = _tokens[end];
        bool clock = text.Length <= 4 && text.Length >= 2 && (text[0] is 'a' or 'p' or 'A' or 'P') && (text[^1] is '.' or 'm' or 'M') && (text.Equals("am", StringComparison.OrdinalIgnoreCase) || text.Equals("pm", StringComparison.OrdinalIgnoreCase) || text.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || text.Equals("p.m.", StringComparison.OrdinalIgnoreCase) || text.Equals("a.m", StringComparison.OrdinalIgnoreCase) || text.Equals("p.m", StringComparison.OrdinalIgnoreCase));
        if (clock && !(text.Equals("am", StringComparison.Ordinal) && !_tokens.Has(end, TokenFlags.SpaceBefore)))
        {
            behind = end + 1;
            return true;
        }
        if (Is(end, "gmt") || Is(end, "utc") || Is(end, "o'clock") || Is(end, "o’clock"))
        {
            behind = end + 1;
            return true;
        }
        return false;
    }

    // "36 years old", "aged 5", "age 36", "Ahmed, 36, said", "Ahmed (36)".
    private bool IsAge(int start, int end, Numeral last, ref int behind)
    {
        if (last.Value is < 0 or > 120)
            return false;
        if (IsWordAt(end, "years") || IsWordAt(end, "year") || IsWordAt(end, "months") || IsWordAt(end, "month") || IsWordAt(end, "weeks") || IsWordAt(end, "days"))
        {
            if (end + 2 < _end && _tokens.Kind[end + 1] == TokenKind.Hyphen && (IsWordAt(end + 2, "old") || IsWordAt(end + 2, "olds")))
            {
                behind = end + 3;
                return true;
            }
            if (IsWordAt(end + 1, "old") || (IsWordAt(end + 1, "of") && IsWordAt(end + 2, "age")))
            {
                behind = IsWordAt(end + 1, "old") ? end + 2 : end + 3;
                return true;
            }
            return false;
        }
        if (start == 0)
            return false;
        int before = start - 1;
        if (before > 0 && (TraitsAt(before) & (PhraseTraits.Range | PhraseTraits.About)) != 0)
            before--;
        if (_tokens.Kind[before] == TokenKind.Word)
            return Is(before, "aged") || Is(before, "age") || Is(before, "ages") || (IsWordBefore(before, "of", "under") && IsWordBefore(before - 1, "age", "ages") && Is(before, "of"));
        if (_tokens.Kind[start] != TokenKind.Number || end >= _end || before == 0 || last.Value < 1 || !_tokens.Has(before - 1, TokenFlags.Capital))
            return false;
        if (_tokens.Kind[before] == TokenKind.Comma)
            return _tokens.Kind[end] == TokenKind.Comma && end + 1 < _end && _tokens.Kind[end + 1] != TokenKind.Number && (TraitsAt(before - 1) & (PhraseTraits.Month | PhraseTraits.Weekday)) == 0;
        return _tokens.Kind[before] == TokenKind.OpenParenthesis && _tokens[before] is "(" && _tokens.Kind[end] == TokenKind.CloseParenthesis;
    }

    // A day beside its month, a year standing as one, years joined.
    private bool IsCalendar(int start, int end, Numeral first, Numeral last)
    {
        if (!first.PlainDigits || !last.PlainDigits || first.Scale != 1)
            return false;
        // "31 AUG 89"
        if (last.End == start + 1 && _tokens[start].Length == 2 && IsMonth(start - 1) && start > 1 && _tokens.Kind[start - 2] == TokenKind.Number && new DateReader(_lexicon, _tokens, _end).IsWireYear(start, start - 1))
            return true;
        bool years = DateReader.IsYearNumber(first.Value) && _tokens[start].Length == 4;
        if (last.End != start + 1)
            return (years && DateReader.IsYearNumber(last.Value)) || (last.Value <= 31 && IsMonth(end));
        if (first.Value is >= 1 and <= 31)
        {
            if (IsMonth(end) || (IsWordAt(end, "of") && IsMonth(end + 1)))
                return true;
            int month = start - 1;
            if (month >= 0 && _tokens.Kind[month] == TokenKind.Period)
                month--;
            if (month >= 0 && IsMonth(month))
                return !(IsWordBefore(month - 1, "in", "since") && end < _end && _tokens.Kind[end] == TokenKind.Word && !_tokens.Has(end, TokenFlags.Capital));
        }
        return years && new DateReader(_lexicon, _tokens, _end).IsYear(start);
    }

    private bool IsMonth(int token) => (TraitsAt(token) & PhraseTraits.Month) != 0 && _tokens.Has(token, TokenFlags.Capital);

    private bool IsListMarker(int start, int end)
    {
        if (end >= _end)
            return false;
        if (_tokens.Has(start, TokenFlags.LineStart) && _tokens.Kind[end] is TokenKind.Period or TokenKind.CloseParenthesis && end + 1 < _end && _tokens.Has(end + 1, TokenFlags.SpaceBefore))
            return true;
        // "[3]", "(3)" are notes.
        return start > 0 && _tokens.Kind[start - 1] == TokenKind.OpenParenthesis && _tokens.Kind[end] == TokenKind.CloseParenthesis;
    }

    // A unit right after the number, or after one of few words that stand between ("two more weeks", "40 square miles").
    private NumberKind MeasureAfter(ref int end)
    {
        int i = end;
        if (i < _end && _tokens.Kind[i] == TokenKind.Word && (TraitsAt(i) & PhraseTraits.Measure) == 0 && (Is(i, "more") || Is(i, "square") || Is(i, "cubic") || Is(i, "consecutive") || Is(i, "straight") || Is(i, "full") || Is(i, "long") || Is(i, "nautical") || Is(i, "metric") || Is(i, "whole") || Is(i, "additional") || Is(i, "us") || Is(i, "u.s.") || Is(i, "different") || Is(i, "military") || Is(i, "armoured") || Is(i, "armored")))
            i++;
        var traits = TraitsAt(i);
        if ((traits & PhraseTraits.Measure) == 0)
        {
            if (IsWordAt(i, "per") && IsWordAt(i + 1, "cent"))
            {
                end = i + 2;
                return NumberKind.Percent;
            }
            return NumberKind.Quantity;
        }
        end = i + 1;
        return (traits & PhraseTraits.Money) != 0 ? NumberKind.Money : (traits & PhraseTraits.Percent) != 0 ? NumberKind.Percent : NumberKind.Measure;
    }
}
