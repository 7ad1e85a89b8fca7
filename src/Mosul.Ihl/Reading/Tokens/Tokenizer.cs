using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Tokens;

/// <summary>Splits text into tokens in one pass. Dotted acronyms ("U.S.") are one word without their dots; a possessive is a token of its own; hyphens split words and are transparent to the lexicon.</summary>
internal static class Tokenizer
{
    internal static TokenList Read(string text, Vocabulary vocabulary)
    {
        var tokens = new TokenList(text, Math.Max(16, text.Length / 4));
        Span<char> acronym = stackalloc char[16];
        int at = 0;
        bool singleQuoteOpen = false;
        var pending = TokenFlags.LineStart | TokenFlags.ParagraphStart;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                pending |= TokenFlags.SpaceBefore;
                if (c == '\n')
                    pending |= (pending & TokenFlags.LineStart) != 0 ? TokenFlags.ParagraphStart : TokenFlags.LineStart;
                at++;
                continue;
            }
            if ((pending & TokenFlags.ParagraphStart) != TokenFlags.None)
                singleQuoteOpen = false;
            int start = at;
            if (char.IsAsciiDigit(c))
            {
                at = WordShape.EndOfNumber(text, at, out bool mixed);
                var flags = mixed ? pending | TokenFlags.Alphanumeric : pending;
                tokens.Add(start, at, mixed ? TokenKind.Word : TokenKind.Number, flags, vocabulary.Find(text.AsSpan(start, at - start)));
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c) || char.IsDigit(c))
            {
                if (at + 1 < text.Length && text[at + 1] == '.' && DottedAcronym(text, at, acronym, out int letters) is > 0 and var dotted)
                {
                    at += dotted;
                    tokens.Add(start, at, TokenKind.Word, pending | TokenFlags.Capital | TokenFlags.AllCapitals, vocabulary.Find(acronym[..letters]));
                }
                else
                {
                    at = WordShape.EndOfWord(text, at, out var shape, out ulong key);
                    tokens.Add(start, at, TokenKind.Word, pending | FlagsOf(shape), vocabulary.Find(text.AsSpan(start, at - start), key));
                }
            }
            else if (WordShape.IsApostrophe(c) && start > 0 && char.IsLetterOrDigit(text[start - 1]) && at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2])))
            {
                at += 2;
                tokens.Add(start, at, TokenKind.Possessive, TokenFlags.None, 0);
            }
            else if (WordShape.IsApostrophe(c) && !singleQuoteOpen && start > 0 && text[start - 1] is 's' or 'S' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at + 2]))
            {
                // "the forces' rockets": the possessive of a plural.
                at++;
                tokens.Add(start, at, TokenKind.Possessive, TokenFlags.None, 0);
            }
            else
            {
                var kind = Punctuation(text, ref at);
                if (c is '\'' or '‘' or '’' or '`')
                    singleQuoteOpen = kind == TokenKind.OpenQuote;
                tokens.Add(start, at, kind, pending, vocabulary.Find(text.AsSpan(start, at - start)));
            }
            pending = TokenFlags.None;
        }
        MarkShouting(tokens);
        return tokens;
    }

    private static TokenFlags FlagsOf(WordShape.Traits shape) =>
        ((shape & WordShape.Traits.Capital) != 0 ? TokenFlags.Capital : TokenFlags.None)
        | ((shape & WordShape.Traits.AllCapitals) != 0 ? TokenFlags.AllCapitals : TokenFlags.None)
        | ((shape & WordShape.Traits.Digits) != 0 ? TokenFlags.Alphanumeric : TokenFlags.None);

    // "U.S.", "U.N.", "a.m.": letters each followed by a dot. Returns the length in the text, 0 when it is none.
    private static int DottedAcronym(string text, int at, Span<char> letters, out int count)
    {
        count = 0;
        int i = at;
        while (count < letters.Length && i + 1 < text.Length && char.IsLetter(text[i]) && text[i + 1] == '.')
        {
            letters[count++] = text[i];
            i += 2;
        }
        if (count < 2 || (i < text.Length && char.IsLetter(text[i]) && text[i - 1] != '.'))
            return 0;
        // "U.S" without a last dot.
        if (i < text.Length && count < letters.Length && char.IsUpper(text[i]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
        {
            letters[count++] = text[i];
            i++;
        }
        return i - at;
    }

    private static TokenKind Punctuation(string text, ref int at)
    {
        char c = text[at];
        int start = at;
        at++;
        switch (c)
        {
            case ',':
            case '،':
                return TokenKind.Comma;
            case '.':
                while (at < text.Length && text[at] == '.')
                    at++;
                return at - start > 1 ? TokenKind.Ellipsis : TokenKind.Period;
            case '…':
                return TokenKind.Ellipsis;
            case '?':
                return TokenKind.Question;
            case '!':
                return TokenKind.Exclamation;
            case ':':
                return TokenKind.Colon;
            case ';':
                return TokenKind.Semicolon;
            case '(':
            case '[':
                return TokenKind.OpenParenthesis;
            case ')':
            case ']':
                return TokenKind.CloseParenthesis;
            case '%':
                return TokenKind.Percent;
            case '$':
            case '€':
            case '£':
                return TokenKind.Currency;
            case '/':
                return TokenKind.Slash;
            case '–':
            case '—':
            case '―':
                return TokenKind.Dash;
            case '-':
                if (at < text.Length && text[at] == '-')
                {
                    while (at < text.Length && text[at] == '-')
                        at++;
                    return TokenKind.Dash;
                }
                bool joined = start > 0 && !char.IsWhiteSpace(text[start - 1]) && at < text.Length && !char.IsWhiteSpace(text[at]);
                return joined ? TokenKind.Hyphen : TokenKind.Dash;
            case '“':
            case '„':
            case '«':
                return TokenKind.OpenQuote;
            case '”':
            case '»':
                return TokenKind.CloseQuote;
            case '‘':
                return TokenKind.OpenQuote;
            case '"':
            case '\'':
            case '’':
            case '`':
                if (c is '`' or '\'' && at < text.Length && text[at] == c)
                    at++;
                return OpensHere(text, start, at) ? TokenKind.OpenQuote : ClosesHere(text, start, c) ? TokenKind.CloseQuote : TokenKind.Other;
            default:
                return TokenKind.Other;
        }
    }

    private static bool OpensHere(string text, int start, int end) =>
        (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"') && end < text.Length && !char.IsWhiteSpace(text[end]);

    private static bool ClosesHere(string text, int start, char c) =>
        start > 0 && !char.IsWhiteSpace(text[start - 1]) && (c is not '\'' and not '’' || !char.IsLetterOrDigit(text[start - 1]) || start + 1 == text.Length || !char.IsLetter(text[start + 1]));

    // A run of eight or more words in capitals is a way of writing, not a run of acronyms.
    private static void MarkShouting(TokenList tokens)
    {
        int first = 0, words = 0;
        var kinds = tokens.Kind.AsSpan(0, tokens.Count);
        var flags = tokens.Flags.AsSpan(0, tokens.Count);
        for (int i = 0; i <= kinds.Length; i++)
        {
            var flag = i < flags.Length ? flags[i] : TokenFlags.ParagraphStart;
            bool breaks = (flag & TokenFlags.ParagraphStart) != TokenFlags.None || kinds[i] == TokenKind.Word && (flag & TokenFlags.AllCapitals) == TokenFlags.None && tokens.End[i] - tokens.Start[i] > 1;
            if (!breaks)
            {
                if (kinds[i] == TokenKind.Word)
                    words++;
                continue;
            }
            if (words >= 8)
                foreach (ref var shouted in flags[first..i])
                    shouted |= TokenFlags.Shouted;
            bool capitals = i < kinds.Length && (flag & TokenFlags.AllCapitals) != TokenFlags.None;
            first = capitals ? i : i + 1;
            words = capitals && kinds[i] == TokenKind.Word ? 1 : 0;
        }
    }
}
