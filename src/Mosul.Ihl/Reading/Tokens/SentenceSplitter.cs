using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Tokens;

/// <summary>Finds the sentences of body-like segments. A segment's end and an empty line always end one; a line break alone does not, unless a list item follows. Colons and semicolons do not split.</summary>
internal static class SentenceSplitter
{
    // "viii" is as long as such marks are.
    private const int LongestMark = 4;

    internal static List<Sentence> Split(TokenList tokens, ValueList<Segment> segments, CompiledLexicon lexicon)
    {
        var sentences = new List<Sentence>();
        int paragraph = -1, token = 0;
        for (int s = 0; s < segments.Count; s++)
        {
            var segment = segments[s];
            if (!segment.IsBody)
                continue;
            while (token < tokens.Count && tokens.Start[token] < segment.Span.Start)
                token++;
            int end = token;
            while (end < tokens.Count && tokens.End[end] <= segment.Span.End)
                end++;
            if (end == token)
                continue;
            paragraph++;
            int first = AfterMark(tokens, token, end);
            for (int i = first; i < end;)
            {
                if (i > first && (tokens.Has(i, TokenFlags.ParagraphStart) || StartsItem(tokens, i, end)))
                {
                    sentences.Add(new Sentence(first, i, paragraph, s));
                    if (tokens.Has(i, TokenFlags.ParagraphStart))
                        paragraph++;
                    first = i = AfterMark(tokens, i, end);
                }
                int after = EndAt(tokens, lexicon, i, first, end);
                if (after > 0)
                {
                    sentences.Add(new Sentence(first, after, paragraph, s));
                    if (after < end && tokens.Has(after, TokenFlags.ParagraphStart))
                        paragraph++;
                    first = i = after < end && tokens.Has(after, TokenFlags.ParagraphStart) ? AfterMark(tokens, after, end) : after;
                }
                else
                {
                    i++;
                }
            }
            if (first < end)
                sentences.Add(new Sentence(first, end, paragraph, s));
            token = end;
        }
        return sentences;
    }

    // "(a) The panel found", "(iv) In May": the mark of a paragraph is no word of its sentence.
    private static int AfterMark(TokenList tokens, int at, int end) =>
        at + 3 < end && tokens.Kind[at] == TokenKind.OpenParenthesis && tokens.Kind[at + 2] == TokenKind.CloseParenthesis && tokens.End[at + 1] - tokens.Start[at + 1] <= LongestMark && !tokens.Has(at + 1, TokenFlags.Capital) && tokens.Kind[at + 3] is TokenKind.Word or TokenKind.Number or TokenKind.OpenQuote ? at + 3 : at;

    // "- item", "• item", "* item" and "(1) item" at the start of a line.
    private static bool StartsItem(TokenList tokens, int at, int end)
    {
        if (!tokens.Has(at, TokenFlags.LineStart) || at + 1 >= end || !tokens.Has(at + 1, TokenFlags.SpaceBefore))
            return false;
        return tokens.Kind[at] is TokenKind.Dash or TokenKind.Other && tokens.Text[tokens.Start[at]] is '-' or '–' or '—' or '•' or '*' or '·' or '▪' or '●' or '‣' or '◦' or '■';
    }

    // The token after the sentence when the stop at this token ends one, 0 when it does not.
    private static int EndAt(TokenList tokens, CompiledLexicon lexicon, int at, int first, int end)
    {
        var kind = tokens.Kind[at];
        bool dotted = kind == TokenKind.Word && tokens.Text[tokens.End[at] - 1] == '.';
        if (kind is not (TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Ellipsis) && !dotted)
            return 0;
        int next = at + 1;
        while (next < end && tokens.Kind[next] is TokenKind.Question or TokenKind.Exclamation or TokenKind.Period or TokenKind.Ellipsis && !tokens.Has(next, TokenFlags.SpaceBefore))
            next++;
        bool quoted = false;
        int stops = next;
        while (next < end && Closes(tokens, next, end, out int length))
        {
            quoted |= tokens.Kind[next] is TokenKind.CloseQuote or TokenKind.OpenQuote;
            next += length;
        }
        if (next >= end || tokens.Has(next, TokenFlags.ParagraphStart))
            return next;
        if (kind == TokenKind.Ellipsis && at > first && tokens.Kind[at - 1] == TokenKind.OpenParenthesis)
            return 0;
        int head = Head(tokens, next, end, out bool opened);
        if (head >= end)
            return 0;
        char begin = tokens.Text[tokens.Start[head]];
        bool word = tokens.Kind[head] == TokenKind.Word;
        if (word && char.IsLower(begin) && !opened && !CapitalAfterHyphen(tokens, head, end))
            return 0;
        if (!word && tokens.Kind[head] is not (TokenKind.Number or TokenKind.Currency or TokenKind.OpenQuote or TokenKind.OpenParenthesis or TokenKind.Other or TokenKind.Ellipsis))
            return 0;
        if (tokens.Kind[head] == TokenKind.Number && !tokens.Has(next, TokenFlags.SpaceBefore) && kind == TokenKind.Period)
            return 0;
        bool starter = word && IsFunction(lexicon, tokens, head) && (!tokens.Has(head, TokenFlags.AllCapitals) || tokens.Has(head, TokenFlags.Shouted));
        if (dotted)
            return !quoted && AbbreviationGoesOn(tokens, lexicon, tokens.Text.AsSpan(tokens.Start[at], tokens.End[at] - tokens.Start[at] - 1), head, starter && !tokens.Has(head, TokenFlags.Shouted), Abbreviations.Kind.Either) ? 0 : next;
        if (kind == TokenKind.Period && stops == at + 1)
        {
            // "1. Item" and "a) 3. Item": the number before the dot is a list mark.
            if (at == first + 1 && tokens.Kind[first] == TokenKind.Number && !quoted)
                return 0;
            if (at > first && tokens.Kind[at - 1] == TokenKind.Word && !tokens.Has(at, TokenFlags.SpaceBefore) && !quoted)
            {
                var before = tokens[at - 1];
                bool joined = at - 1 > first && tokens.Kind[at - 2] == TokenKind.Hyphen;
                if (before.Length == 1 && !joined && Initial(tokens, before[0], head, starter))
                    return 0;
                if (before.Length > 1 && !joined && AbbreviationGoesOn(tokens, lexicon, before, head, starter, Abbreviations.Kind.None))
                    return 0;
            }
            // "rubble.The" is two sentences, "Amnesty.org" and "v2.Alpha" are none.
            if (!tokens.Has(next, TokenFlags.SpaceBefore) && !quoted && next == at + 1 && !(word && tokens.Has(head, TokenFlags.Capital) && at > first && EndsLower(tokens, at - 1) && tokens.End[head] - tokens.Start[head] > 1))
                return 0;
        }
        if (kind == TokenKind.Ellipsis && stops == at + 1 && !quoted)
        {
            if (!tokens.Has(next, TokenFlags.SpaceBefore))
                return 0;
            if (tokens.Has(at, TokenFlags.SpaceBefore) && !starter)
                return 0;
        }
        if (quoted && kind is TokenKind.Question or TokenKind.Exclamation && SpeakerFollows(tokens, lexicon, head, end))
            return 0;
        return next;
    }

    // Closing quotes and brackets, note marks and references such as "[12]" that stand against the stop.
    private static bool Closes(TokenList tokens, int at, int end, out int length)
    {
        length = 1;
        bool apart = tokens.Has(at, TokenFlags.SpaceBefore);
        switch (tokens.Kind[at])
        {
            case TokenKind.CloseQuote:
            case TokenKind.CloseParenthesis:
                return !apart;
            case TokenKind.OpenQuote:
                return !apart && (at + 1 == end || tokens.Has(at + 1, TokenFlags.SpaceBefore));
            case TokenKind.Other:
                return !apart && tokens.Text[tokens.Start[at]] is '*' or '†' or '‡' or '"' or '\'' or '’';
            case TokenKind.OpenParenthesis:
                length = 3;
                return !apart && at + 2 < end && tokens.Kind[at + 1] == TokenKind.Number && tokens.Kind[at + 2] == TokenKind.CloseParenthesis;
            default:
                return false;
        }
    }

    // The first token that shows whether a sentence starts: behind quotes, brackets and a dash.
    private static int Head(TokenList tokens, int at, int end, out bool opened)
    {
        opened = false;
        while (at < end && tokens.Kind[at] is TokenKind.OpenQuote or TokenKind.OpenParenthesis or TokenKind.Dash)
        {
            opened |= tokens.Kind[at] == TokenKind.OpenQuote;
            at++;
        }
        return at;
    }

    private static bool Initial(TokenList tokens, char letter, int head, bool starter)
    {
        if (tokens.Kind[head] == TokenKind.Number)
            return char.IsLower(letter);
        return tokens.Kind[head] == TokenKind.Word && !starter && char.IsLetter(letter);
    }

    private static bool AbbreviationGoesOn(TokenList tokens, CompiledLexicon lexicon, ReadOnlySpan<char> word, int head, bool starter, Abbreviations.Kind otherwise)
    {
        var kind = Abbreviations.Of(word);
        if (kind == Abbreviations.Kind.None)
            kind = otherwise;
        bool number = tokens.Kind[head] is TokenKind.Number or TokenKind.Currency || tokens.Has(head, TokenFlags.Alphanumeric);
        return kind switch
        {
            Abbreviations.Kind.Open => true,
            Abbreviations.Kind.BeforeNumber => number,
            Abbreviations.Kind.Either => !starter && tokens.Kind[head] == TokenKind.Word && tokens.Kind[head - 1] is not TokenKind.OpenQuote,
            Abbreviations.Kind.Clock => (tokens.Has(head, TokenFlags.AllCapitals) && !tokens.Has(head, TokenFlags.Shouted)) || HasCategory(lexicon, tokens, head, LexiconCategory.Time),
            _ => false,
        };
    }

    private static bool CapitalAfterHyphen(TokenList tokens, int at, int end) =>
        at + 2 < end && tokens.Kind[at + 1] == TokenKind.Hyphen && tokens.Has(at + 2, TokenFlags.Capital);

    private static bool EndsLower(TokenList tokens, int at) =>
        tokens.Kind[at] is TokenKind.Word or TokenKind.Possessive && tokens.End[at] - tokens.Start[at] > 1 && char.IsLower(tokens.Text[tokens.End[at] - 1]);

    // “Is this war?” Abadi asked.
    private static bool SpeakerFollows(TokenList tokens, CompiledLexicon lexicon, int head, int end)
    {
        int limit = Math.Min(end, head + 5);
        for (int i = head; i < limit; i++)
        {
            if (tokens.Kind[i] == TokenKind.Word && HasSay(lexicon, tokens, i))
                return i > head;
            bool name = tokens.Kind[i] == TokenKind.Hyphen || (tokens.Kind[i] == TokenKind.Word && (tokens.Has(i, TokenFlags.Capital) || CapitalAfterHyphen(tokens, i, end)));
            if (!name)
                return false;
        }
        return false;
    }

    private static bool HasSay(CompiledLexicon lexicon, TokenList tokens, int at)
    {
        if (SensesOf(lexicon, tokens, at) is { } senses)
            foreach (var sense in senses)
                if (sense.Is(VerbKind.Say))
                    return true;
        return false;
    }

    private static bool IsFunction(CompiledLexicon lexicon, TokenList tokens, int at) => HasCategory(lexicon, tokens, at, LexiconCategory.Function);

    private static bool HasCategory(CompiledLexicon lexicon, TokenList tokens, int at, LexiconCategory category)
    {
        if (SensesOf(lexicon, tokens, at) is { } senses)
            foreach (var sense in senses)
                if (sense.Is(category) && (sense.Case == FormCase.Any || tokens.Has(at, TokenFlags.Capital)))
                    return true;
        return false;
    }

    private static Sense[]? SensesOf(CompiledLexicon lexicon, TokenList tokens, int at)
    {
        int word = tokens.Word[at];
        return word == 0 ? null : lexicon.Senses(lexicon.Root(word));
    }
}
