namespace Mosul.Ihl.Reading.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Possessive,
    Comma,
    Period,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Semicolon,
    Hyphen,
    Dash,
    OpenQuote,
    CloseQuote,
    OpenParenthesis,
    CloseParenthesis,
    Percent,
    Currency,
    Slash,
    Other,
}
