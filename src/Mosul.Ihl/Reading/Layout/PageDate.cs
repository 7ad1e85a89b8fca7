using Mosul.Ihl.Reading.Tokens;
using NodaTime;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>A date as pages write it: "July 11, 2017", "24th March 2017", "31 AUG 89", "2017-07-11", "11 Dec".</summary>
internal readonly record struct PageDate(int First, int End, LocalDate? Day, AnnualDate? Annual, YearMonth? Month, IsoDayOfWeek Weekday)
{
    private const string Months = "january february march april may june july august september october november december ";
    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday ";

    /// <summary>Reads the date that starts at a token.</summary>
    internal static PageDate? Read(TokenList tokens, int at, int end)
    {
        int first = at;
        var weekday = IsoDayOfWeek.None;
        if (tokens.Kind[at] == TokenKind.Word && Name(Weekdays, tokens[at]) is > 0 and int found)
        {
            weekday = (IsoDayOfWeek)found;
            at = Skip(tokens, at + 1, end);
            if (at >= end)
                return null;
        }
        if (tokens.Kind[at] == TokenKind.Word && Name(Months, tokens[at]) is > 0 and int month)
        {
            int next = Skip(tokens, at + 1, end);
            int day = next < end ? DayOf(tokens, next) : 0;
            if (day > 0)
            {
                int year = Year(tokens, Skip(tokens, next + 1, end), end, out int stop);
                return year > 0 ? Full(first, stop, year, month, day, weekday) : Yearless(first, next + 1, month, day, weekday);
            }
            int only = Year(tokens, next, end, out int after);
            return only > 999 ? new PageDate(first, after, null, null, new YearMonth(only, month), weekday) : null;
        }
        if (tokens.Kind[at] == TokenKind.Number && Numeric(tokens, at, end, first, weekday) is { } numeric)
            return numeric;
        int number = DayOf(tokens, at);
        if (number > 0)
        {
            int next = at + 1;
            if (next < end && tokens[next].Equals("of", StringComparison.OrdinalIgnoreCase))
                next++;
            if (next < end && tokens.Kind[next] == TokenKind.Hyphen)
                next++;
            if (next < end && tokens.Kind[next] == TokenKind.Word && Name(Months, tokens[next]) is > 0 and int named)
            {
                int from = Skip(tokens, next + 1, end);
                if (from < end && tokens.Kind[from] == TokenKind.Hyphen)
                    from++;
                int year = Year(tokens, from, end, out int stop);
                return year > 0 ? Full(first, stop, year, named, number, weekday) : Yearless(first, next + 1, named, number, weekday);
            }
        }
        return null;
    }

    private static PageDate? Full(int first, int end, int year, int month, int day, IsoDayOfWeek weekday) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new PageDate(first, end, new LocalDate(year, month, day), null, null, weekday) : null;

    private static PageDate? Yearless(int first, int end, int month, int day, IsoDayOfWeek weekday) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(2000, month) ? new PageDate(first, end, null, new AnnualDate(month, day), null, weekday) : null;

    // "2017-07-11", "11/07/2017", "11.07.2017". Day and month that could be exchanged give no day.
    private static PageDate? Numeric(TokenList tokens, int at, int end, int first, IsoDayOfWeek weekday)
    {
        var own = tokens[at];
        int dot = own.IndexOf('.');
        if (dot > 0)
        {
            var rest = own[(dot + 1)..];
            int second = rest.IndexOf('.');
            if (second <= 0)
                return null;
            return Value(own[..dot]) is int d and > 0 and <= 31 && Value(rest[..second]) is int m and > 0 and <= 12 && Value(rest[(second + 1)..]) is int y && InRange(y)
                ? Full(first, at + 1, y, m, d, weekday)
                : null;
        }
        if (at + 4 >= end || tokens.Kind[at + 1] is not (TokenKind.Hyphen or TokenKind.Slash) || tokens.Kind[at + 3] != tokens.Kind[at + 1] || tokens.Kind[at + 2] != TokenKind.Number || tokens.Kind[at + 4] is not (TokenKind.Number or TokenKind.Word))
            return null;
        int a = Value(own), b = Value(tokens[at + 2]);
        var tail = tokens[at + 4];
        // "2017-07-11T10:00": the clock time is glued to the day.
        int c = tail.Length > 2 && tail[2] is 'T' or 't' ? Value(tail[..2]) : Value(tail);
        if (InRange(a) && b is > 0 and <= 12 && c is > 0 and <= 31)
            return Full(first, at + 5, a, b, c, weekday);
        if (!InRange(c))
            return null;
        if (a is > 12 and <= 31 && b is > 0 and <= 12)
            return Full(first, at + 5, c, b, a, weekday);
        if (b is > 12 and <= 31 && a is > 0 and <= 12)
            return Full(first, at + 5, c, a, b, weekday);
        return a == b && a is > 0 and <= 12 ? Full(first, at + 5, c, a, b, weekday) : null;
    }

    private static bool InRange(int year) => year is >= 1900 and <= 2200;

    private static int Skip(TokenList tokens, int at, int end)
    {
        while (at < end && tokens.Kind[at] is TokenKind.Comma or TokenKind.Period && !tokens.Has(at, TokenFlags.SpaceBefore))
            at++;
        return at;
    }

    private static int DayOf(TokenList tokens, int at)
    {
        var text = tokens[at];
        if (tokens.Kind[at] == TokenKind.Word && text.Length is 3 or 4 && tokens.Has(at, TokenFlags.Alphanumeric))
        {
            var suffix = text[^2..];
            if (suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase))
                text = text[..^2];
        }
        else if (tokens.Kind[at] != TokenKind.Number)
        {
            return 0;
        }
        return text.Length <= 2 && Value(text) is > 0 and <= 31 and int day ? day : 0;
    }

    // "2017", and "89" as wire copy writes it; "11 July 10 people" has no year.
    private static int Year(TokenList tokens, int at, int end, out int stop)
    {
        stop = at + 1;
        if (at >= end || tokens.Kind[at] != TokenKind.Number)
            return 0;
        var text = tokens[at];
        int value = Value(text);
        if (text.Length == 4 && InRange(value))
            return value;
        bool other = tokens.Kind[at - 1] == TokenKind.Comma || (at + 1 < end && tokens.Kind[at + 1] is TokenKind.Word or TokenKind.Number or TokenKind.Colon or TokenKind.Percent or TokenKind.Hyphen);
        return text.Length == 2 && value >= 0 && !other ? value + (value < 50 ? 2000 : 1900) : 0;
    }

    private static int Value(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= 4 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) ? value : -1;

    // Whole names and abbreviations of three letters or more ("Sept", "Tues"); one-based.
    private static int Name(string names, ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9)
            return 0;
        int index = 0;
        foreach (var range in names.AsSpan().Split(' '))
        {
            index++;
            var name = names.AsSpan()[range];
            if (name.Length == 0)
                return 0;
            if (word.Length > name.Length || !name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            return word.Length == name.Length || word.Length <= 5 ? index : 0;
        }
        return 0;
    }
}
