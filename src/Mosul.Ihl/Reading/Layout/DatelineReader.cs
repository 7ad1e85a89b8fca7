using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Reads a dateline before the first sentence: "MOSCOW, 11 Dec — RIA Novosti.", "KYIV, Ukraine (AP) -", "(Geneva, 11 July 2017) –", "MOSCOW, July 11. /TASS/."</summary>
internal static class DatelineReader
{
    private const int Reach = 40;

    internal static Dateline? Read(PageWords words, int first, int lineEnd)
    {
        var tokens = words.Tokens;
        int end = Math.Min(lineEnd, first + Reach), at = first;
        var parts = new Parts();
        bool bracketed = tokens.Kind[at] == TokenKind.OpenParenthesis && Bracket(words, ref at, end, ref parts);
        if (!bracketed && !Head(words, ref at, end, ref parts))
            return null;
        if (at < end && tokens.Kind[at] == TokenKind.Comma)
            at++;
        if (at < end && tokens.Kind[at] == TokenKind.OpenParenthesis && !Bracket(words, ref at, end, ref parts))
            return null;
        if (at < end && parts.Date is not null && tokens.Kind[at] is TokenKind.Period or TokenKind.Comma)
            at++;
        if (at < end && tokens.Kind[at] == TokenKind.OpenParenthesis && parts.Agency is null && !Bracket(words, ref at, end, ref parts))
            return null;
        if (at >= end)
            return null;
        bool told = parts.Agency is not null || parts.Date is not null;
        if (tokens.Kind[at] == TokenKind.Slash)
        {
            if (!Slashed(words, ref at, end, ref parts))
                return null;
        }
        else if (tokens.Kind[at] == TokenKind.Dash || (tokens.Kind[at] == TokenKind.Hyphen && told))
        {
            at++;
            if (Agency(words, at, end, parts) is { } agency)
            {
                parts.Agency = new TextSpan(tokens.Start[at], tokens.End[agency - 2]);
                at = agency;
            }
            else if (!told && !(parts.Place is { } bare && (parts.Capitals || parts.Comma || words.Has(first, LexiconCategory.Place)) && !SecondDash(tokens, at, lineEnd) && bare.Start >= 0))
            {
                return null;
            }
        }
        else if (tokens.Kind[at] == TokenKind.Colon && (told || (parts.Capitals && words.Has(first, LexiconCategory.Place))) && parts.Place is not null)
        {
            at++;
        }
        else
        {
            return null;
        }
        // "[EXCERPT] [TEXT]": notes of a monitoring service.
        while (at + 2 < lineEnd && tokens.Text[tokens.Start[at]] == '[' && Note(tokens, at, lineEnd) is > 0 and int after)
            at = after;
        if (at < lineEnd && tokens.Kind[at] == TokenKind.Word && char.IsLower(tokens[at][0]) && !told)
            return null;
        return new Dateline(tokens.Span(first, at), parts.Place, parts.Date, parts.Agency);
    }

    /// <summary>A line that is nothing but place and date.</summary>
    internal static Dateline Describe(PageWords words, int first, int end)
    {
        var tokens = words.Tokens;
        var parts = new Parts();
        int at = first;
        Head(words, ref at, end, ref parts);
        return new Dateline(tokens.Span(first, end), parts.Place, parts.Date, parts.Agency);
    }

    // PLACE[, Region][, date] or a date alone.
    private static bool Head(PageWords words, ref int at, int end, ref Parts parts)
    {
        var tokens = words.Tokens;
        int from = at, placeEnd = 0, names = 0;
        while (at < end)
        {
            if (tokens.Kind[at] is TokenKind.Word or TokenKind.Number && PageDate.Read(tokens, at, end) is { } date)
            {
                parts.Date = new TextSpan(tokens.Start[date.First], tokens.End[date.End - 1]);
                at = date.End;
                break;
            }
            if (tokens.Kind[at] == TokenKind.Word && tokens.Has(at, TokenFlags.Capital) && names < 6)
            {
                names++;
                if (names == 1)
                    parts.Capitals = tokens.Has(at, TokenFlags.AllCapitals);
                placeEnd = ++at;
            }
            else if (names > 0 && tokens.Kind[at] is TokenKind.Comma or TokenKind.Hyphen or TokenKind.Slash or TokenKind.Possessive && at + 1 < end)
            {
                if (tokens.Kind[at] == TokenKind.Comma)
                    parts.Comma = true;
                at++;
            }
            else if (names > 0 && tokens.Kind[at] == TokenKind.Period && at + 1 < end && tokens.Kind[at + 1] is TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.Dash)
            {
                at++;
            }
            else if (names > 0 && tokens.Kind[at] == TokenKind.Word && tokens.End[at] - tokens.Start[at] <= 3 && at + 2 < end && tokens.Has(at + 1, TokenFlags.Capital) && parts.Capitals)
            {
                at++;
            }
            else
            {
                break;
            }
        }
        if (placeEnd > 0)
            parts.Place = tokens.Span(from, placeEnd);
        return placeEnd > 0 || parts.Date is not null;
    }

    // "(AP)", "(Reuters)", "(RADIO NUEVO)", "(Geneva, 11 July 2017)", "(New York)"
    private static bool Bracket(PageWords words, ref int at, int end, ref Parts parts)
    {
        var tokens = words.Tokens;
        int close = at + 1, small = 0;
        while (close < end && tokens.Kind[close] != TokenKind.CloseParenthesis)
        {
            if (tokens.Kind[close] == TokenKind.Word && !tokens.Has(close, TokenFlags.Capital) && !tokens.Has(close, TokenFlags.Alphanumeric))
                small++;
            close++;
        }
        if (close >= end || close == at + 1 || close - at > 12 || small > 1)
            return false;
        int inner = at + 1;
        bool known = words.Publisher(inner, close, out int length, out _) is not null && inner + length == close;
        var inside = new Parts();
        int reach = inner;
        if (!known && (parts.Place is null || PageDate.Read(tokens, inner, close) is not null) && Head(words, ref reach, close, ref inside) && reach == close && (parts.Place is null || inside.Place is null))
        {
            parts.Place ??= inside.Place;
            parts.Date ??= inside.Date;
            // A place alone in brackets, "(Beirut) –", is told by the dash that must follow.
            parts.Capitals |= inside.Date is null && parts.Date is null;
        }
        else
        {
            parts.Agency = tokens.Span(inner, close);
        }
        at = close + 1;
        return true;
    }

    // "/TASS/."
    private static bool Slashed(PageWords words, ref int at, int end, ref Parts parts)
    {
        var tokens = words.Tokens;
        int close = at + 1;
        while (close < end && close - at <= 5 && tokens.Kind[close] == TokenKind.Word && tokens.Has(close, TokenFlags.Capital))
            close++;
        if (close == at + 1 || close >= end || tokens.Kind[close] != TokenKind.Slash)
            return false;
        parts.Agency = tokens.Span(at + 1, close);
        at = close + 1;
        if (at < end && tokens.Kind[at] is TokenKind.Period or TokenKind.Dash)
            at++;
        return true;
    }

    // "— RIA Novosti. The …": names of at most four words and a full stop; the end after the stop.
    private static int? Agency(PageWords words, int at, int end, in Parts parts)
    {
        var tokens = words.Tokens;
        int i = at;
        while (i < end && i - at < 4 && tokens.Kind[i] is TokenKind.Word or TokenKind.Hyphen && (tokens.Kind[i] == TokenKind.Hyphen || tokens.Has(i, TokenFlags.Capital)))
            i++;
        return i > at && i + 1 < end && tokens.Kind[i] is TokenKind.Period && parts.Agency is null && (parts.Date is not null || parts.Capitals) && !tokens.Has(i, TokenFlags.SpaceBefore) ? i + 1 : null;
    }

    private static int Note(TokenList tokens, int at, int end)
    {
        int i = at + 1;
        while (i < end && i - at <= 8 && tokens.Kind[i] == TokenKind.Word && tokens.Has(i, TokenFlags.AllCapitals))
            i++;
        return i > at + 1 && i < end && tokens.Kind[i] == TokenKind.CloseParenthesis ? i + 1 : 0;
    }

    // "Mosul — Iraq's second city — fell": a pair of dashes is a parenthesis.
    private static bool SecondDash(TokenList tokens, int at, int end)
    {
        for (int i = at; i < end && i < at + 30 && tokens.Kind[i] != TokenKind.Period; i++)
            if (tokens.Kind[i] == TokenKind.Dash)
                return true;
        return false;
    }

    private struct Parts
    {
        internal TextSpan? Place;
        internal TextSpan? Date;
        internal TextSpan? Agency;
        internal bool Capitals;
        internal bool Comma;
    }
}
