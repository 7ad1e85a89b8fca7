using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>Decides lines that say themselves what they are: by a mark of the lexicon, a note's asterisk, a credit, an address.</summary>
internal readonly struct LineMarks(PageWords words)
{
    private static readonly uint Mark = CompiledLexicon.Bit(LexiconCategory.Layout);
    private static readonly uint MarkOrVerb = Mark | CompiledLexicon.Bit(LexiconCategory.Verb);

    private readonly TokenList _tokens = words.Tokens;

    internal void Apply(Span<PageLine> lines)
    {
        bool noted = false, labelled = false;
        foreach (ref var line in lines)
        {
            line.Role = RoleOf(ref line, noted);
            noted |= line.Noted;
            // "Image caption" alone on its line labels the line below it.
            if (labelled && !line.Apart && line.IsOpen && line.Words <= 40)
                line.Role = SegmentRole.Caption;
            labelled = line.Role == SegmentRole.Caption && line.Words <= 3 && words.Mark("start", line.First, line.End, out int length) is not null && line.First + length >= line.End - 1;
        }
    }

    private SegmentRole? RoleOf(ref PageLine line, bool noted)
    {
        int first = line.First, end = line.End;
        if (line.Words == 0)
            return IsRule(first, end) ? SegmentRole.Navigation : null;
        if (IsAddress(first, end))
            return SegmentRole.Navigation;
        if (noted && IsNote(first, end))
            return SegmentRole.Footnote;
        if (Copyright(line) is { } right)
            return right;
        if (IsEmbedSignature(line) || IsTrail(line))
            return _tokens.Kind[first] == TokenKind.Dash || IsAt(first) ? SegmentRole.Caption : SegmentRole.Navigation;
        if (PlayerControls(first, end) is > 0 and int controls)
        {
            if (controls < end)
            {
                var rest = LineReader.Describe(_tokens, controls, end);
                line.Split = controls;
                line.SplitRole = rest.Words <= 30 && !rest.Stops ? SegmentRole.Caption : SegmentRole.Body;
            }
            return SegmentRole.Navigation;
        }
        int at = first;
        while (at < end && _tokens.Kind[at] is not (TokenKind.Word or TokenKind.Number))
        {
            if (_tokens.Kind[at] is TokenKind.OpenQuote or TokenKind.CloseQuote)
                return Credit(ref line);
            at++;
        }
        if (line.Item && at < end && _tokens.Kind[at] == TokenKind.Number && at + 2 < end)
            at = _tokens.Kind[at + 1] is TokenKind.Period or TokenKind.CloseParenthesis ? at + 2 : at;
        while (at < end && _tokens.Kind[at] is not (TokenKind.Word or TokenKind.Number))
            at++;
        if (at >= end)
            return null;
        return Whole(line, at) ?? Label(line, at) ?? Start(line, at) ?? EndMark(line) ?? Appeal(line, at) ?? Credit(ref line);
    }

    private SegmentRole? Whole(in PageLine line, int at)
    {
        if (line.Words > 8 || words.Mark("whole", at, line.End, out int length) is not { } mark)
            return null;
        for (int i = at + length; i < line.End; i++)
            if (_tokens.Kind[i] == TokenKind.Word)
                return null;
        return mark.As<SegmentRole>();
    }

    private SegmentRole? Label(in PageLine line, int at)
    {
        if (words.Mark("label", at, line.End, out int length) is not { } mark)
            return null;
        int colon = at + length;
        bool marked = colon < line.End && _tokens.Kind[colon] == TokenKind.Colon;
        if (!marked)
            return null;
        var role = mark.As<SegmentRole>();
        int most = role switch
        {
            SegmentRole.Footnote => 120,
            SegmentRole.Caption => 60,
            SegmentRole.Footer => line.Stops ? 12 : 30,
            _ => 30,
        };
        return line.Words <= most ? role : null;
    }

    private SegmentRole? Start(in PageLine line, int at)
    {
        if (words.Mark("start", at, line.End, out int length) is not { } mark)
            return null;
        var role = mark.As<SegmentRole>();
        int next = at + length;
        bool colon = next < line.End && _tokens.Kind[next] == TokenKind.Colon;
        bool fits = role switch
        {
            SegmentRole.Byline => line.Words <= 24 && (!line.Stops || _tokens.Kind[line.First] == TokenKind.OpenParenthesis) && NamesFollow(line, colon ? next + 1 : next),
            SegmentRole.PublicationDate => line.Words <= 14 && DatesFollow(line, next),
            SegmentRole.Navigation => line.Words <= (line.Stops ? 12 : 20) && !line.Quotes,
            SegmentRole.Teaser => line.Words <= 30 && (colon || !line.Stops || line.Words <= 20),
            SegmentRole.Footer => line.Words <= 60 && !(line.Quotes && line.Words > 25),
            SegmentRole.Caption => line.Words <= 45 && (!line.Stops || !words.HasFiniteVerb(line.First, line.End)),
            _ => line.Words <= 120,
        };
        return fits ? role : null;
    }

    private SegmentRole? EndMark(in PageLine line)
    {
        if (line.Words > 14)
            return null;
        int end = line.End;
        while (end > line.First && _tokens.Kind[end - 1] is not (TokenKind.Word or TokenKind.Number))
            end--;
        for (int at = Math.Max(line.First, end - 4); at < end; at++)
            if (words.Mark("end", at, end, out int length) is { } mark && at + length == end)
            {
                var role = mark.As<SegmentRole>();
                if (role != SegmentRole.Navigation || (line.Words <= 7 && !line.Stops))
                    return role;
            }
        return null;
    }

    // "Get the newsletter in your inbox": words of the house's services and the reader addressed; nobody is reported.
    private SegmentRole? Appeal(in PageLine line, int at)
    {
        if (line.Words > 45 || line.Quotes || !HoldsMark(line))
            return null;
        int hits = 0, persons = 0;
        bool calls = false;
        for (int i = line.First; i < line.End; i++)
        {
            calls |= _tokens.Kind[i] == TokenKind.Exclamation;
            if (_tokens.Kind[i] != TokenKind.Word || !words.Lexicon.Starts(_tokens.Word[i], MarkOrVerb))
                continue;
            if (words.Mark("person", i, line.End, out _) is not null && !_tokens.Has(i, TokenFlags.AllCapitals))
                persons++;
            else if (words.Mark("any", i, line.End, out int length) is { } mark && mark.As<SegmentRole>() == SegmentRole.Footer)
            {
                hits++;
                calls |= i == at;
                i += length - 1;
            }
            else if (words.Has(i, LexiconCategory.Verb) && IsSpeech(i))
                return null;
        }
        return persons > 0 && (hits >= 2 || (hits == 1 && calls)) ? SegmentRole.Footer : null;
    }

    private bool HoldsMark(in PageLine line)
    {
        for (int i = line.First; i < line.End; i++)
            if (_tokens.Kind[i] == TokenKind.Word && words.Lexicon.Starts(_tokens.Word[i], Mark))
                return true;
        return false;
    }

    private bool IsSpeech(int at)
    {
        if (words.Lexicon.Senses(words.Lexicon.Root(_tokens.Word[at])) is { } senses)
            foreach (var sense in senses)
                if (sense.Is(VerbKind.Say))
                    return true;
        return false;
    }

    // A credit at the end of a caption: "Image: Agency/A. Name", "(AP Photo/A. Name)", "[A. Name/Agency]".
    private SegmentRole? Credit(ref PageLine line)
    {
        int end = line.End, from = Math.Max(line.First, end - 18);
        for (int i = from; i < end; i++)
        {
            if (_tokens.Kind[i] != TokenKind.Word)
                continue;
            bool fresh = i == line.First || _tokens.Kind[i - 1] is TokenKind.Period or TokenKind.CloseQuote or TokenKind.OpenParenthesis or TokenKind.Exclamation or TokenKind.Question or TokenKind.Dash or TokenKind.Other || _tokens.Has(i, TokenFlags.Capital);
            if (fresh && words.Mark("label", i, end, out int length) is { } mark && mark.As<SegmentRole>() == SegmentRole.Caption && i + length < end && _tokens.Kind[i + length] == TokenKind.Colon)
                return Credited(ref line, i > line.First && _tokens.Kind[i - 1] == TokenKind.OpenParenthesis ? i - 1 : i);
        }
        int last = end - 1;
        while (last > from && _tokens.Kind[last] is TokenKind.Period or TokenKind.Other)
            last--;
        if (_tokens.Kind[last] == TokenKind.CloseParenthesis)
        {
            for (int i = last - 1; i >= from; i--)
            {
                if (_tokens.Kind[i] != TokenKind.OpenParenthesis)
                    continue;
                bool stopped = i > line.First && _tokens.Kind[i - 1] is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.CloseQuote;
                bool owned = i > line.First && !stopped && !line.Stops && words.Publisher(i + 1, last, out int name, out _) is not null && i + 1 + name == last;
                return i > line.First && (owned || IsCredit(i + 1, last)) ? Credited(ref line, i) : i == line.First && IsCredit(i + 1, last) ? SegmentRole.Caption : null;
            }
            return null;
        }
        // "… over the city. REUTERS/A. Name"
        int stop = last;
        while (stop > from && !(_tokens.Kind[stop] == TokenKind.Period && _tokens.End[stop - 1] - _tokens.Start[stop - 1] > 1))
            stop--;
        bool whole = stop == line.First || (stop == from && line.Words <= 8);
        int start = whole ? line.First : stop + 1;
        return !line.Stops && (whole || _tokens.Kind[stop] == TokenKind.Period) && start < end && IsCredit(start, end) ? Credited(ref line, start) : null;
    }

    private SegmentRole? Credited(ref PageLine line, int at)
    {
        var before = at > line.First ? LineReader.Describe(_tokens, line.First, at) : default;
        if (before.Words <= 45)
            return SegmentRole.Caption;
        line.Split = at;
        line.SplitRole = SegmentRole.Caption;
        return SegmentRole.Body;
    }

    // Names with a slash between, or the words of a credit; no other small words than "via", "for", "of".
    private bool IsCredit(int first, int end)
    {
        bool slash = false, marked = false;
        int slashes = 0, wordCount = 0, small = 0;
        for (int i = first; i < end; i++)
        {
            slashes += _tokens.Kind[i] == TokenKind.Slash ? 1 : 0;
            if (_tokens.Kind[i] == TokenKind.Slash && i > first && !_tokens.Has(i, TokenFlags.SpaceBefore))
                slash |= _tokens.Has(i - 1, TokenFlags.Capital) || (i + 1 < end && _tokens.Has(i + 1, TokenFlags.Capital));
            if (_tokens.Kind[i] != TokenKind.Word)
                continue;
            wordCount++;
            if (!_tokens.Has(i, TokenFlags.Capital) && _tokens.End[i] - _tokens.Start[i] > 3)
                small++;
            marked |= words.Mark("any", i, end, out _) is { } mark && mark.As<SegmentRole>() == SegmentRole.Caption;
        }
        return wordCount is > 0 and <= 12 && (marked ? small <= 3 : slash && small == 0 && wordCount <= 8 && slashes <= 3);
    }

    private bool NamesFollow(in PageLine line, int at)
    {
        int names = 0, other = 0;
        for (int i = at; i < line.End; i++)
        {
            if (_tokens.Kind[i] == TokenKind.Number || PageDate.Read(_tokens, i, line.End) is not null)
                break;
            if (_tokens.Kind[i] != TokenKind.Word)
                continue;
            if (_tokens.Has(i, TokenFlags.Capital))
                names++;
            else if (_tokens.Kind[Math.Min(i + 1, line.End - 1)] != TokenKind.Hyphen)
                other++;
            if (names == 0)
                return false;
        }
        return names >= 1 && other <= names && (names > 1 || line.Words <= 3);
    }

    private bool DatesFollow(in PageLine line, int at)
    {
        for (int i = at; i < line.End; i++)
        {
            if (_tokens.Kind[i] == TokenKind.Number || PageDate.Read(_tokens, i, line.End) is not null)
                return !line.Stops || line.Words <= 8;
            if (_tokens.Kind[i] == TokenKind.Word && i > at + 3)
                return false;
        }
        return false;
    }

    // "*An organisation …" or "[2] See …" where the text before holds such marks.
    private bool IsNote(int first, int end)
    {
        char c = _tokens.Text[_tokens.Start[first]];
        if (c is '*' or '†' or '‡')
            return first + 1 < end && (!_tokens.Has(first + 1, TokenFlags.SpaceBefore) || c != '*');
        return c == '[' && first + 2 < end && _tokens.Kind[first + 1] == TokenKind.Number && _tokens.Kind[first + 2] == TokenKind.CloseParenthesis;
    }

    private SegmentRole? Copyright(in PageLine line)
    {
        int last = Math.Min(line.End, line.First + 4);
        for (int i = line.First; i < last; i++)
        {
            bool sign = _tokens.Text[_tokens.Start[i]] == '©';
            bool letter = !sign && i + 2 < line.End && _tokens.Text[_tokens.Start[i]] == '(' && _tokens.End[i + 1] - _tokens.Start[i + 1] == 1 && _tokens.Text[_tokens.Start[i + 1]] is 'c' or 'C' && _tokens.Kind[i + 2] == TokenKind.CloseParenthesis && i == line.First;
            if (!sign && !letter)
                continue;
            for (int j = i; j < line.End && j < i + 12; j++)
                if (_tokens.Kind[j] == TokenKind.Number && _tokens.End[j] - _tokens.Start[j] == 4)
                    return SegmentRole.Footer;
            return line.Words <= 12 ? SegmentRole.Caption : SegmentRole.Footer;
        }
        return null;
    }

    private bool IsRule(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (_tokens.Kind[i] is not (TokenKind.Dash or TokenKind.Hyphen or TokenKind.Slash) && _tokens.Text[_tokens.Start[i]] is not ('*' or '#' or '_' or '=' or '~' or '|' or '•' or '·' or '>' or '+' or '»' or '«'))
                return false;
        return true;
    }

    private bool IsAddress(int first, int end)
    {
        var text = _tokens.Text.AsSpan(_tokens.Start[first], Math.Min(8, _tokens.End[end - 1] - _tokens.Start[first]));
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        for (int i = first + 1; i < end; i++)
            if (_tokens.Has(i, TokenFlags.SpaceBefore))
                return false;
        return true;
    }

    private bool IsAt(int at) => _tokens.Text[_tokens.Start[at]] == '@';

    // "— Name (@handle) July 11, 2017" under an embedded post, "@handle" over it.
    private bool IsEmbedSignature(in PageLine line)
    {
        if (line.Words > 16 || line.Stops || (_tokens.Kind[line.First] != TokenKind.Dash && !IsAt(line.First)))
            return false;
        for (int i = line.First; i < line.End; i++)
            if (IsAt(i))
                return true;
        return false;
    }

    // "Home > World > Middle East", "News | Sport | Culture"
    private bool IsTrail(in PageLine line)
    {
        if (line.Stops || line.Words > 40)
            return false;
        int marks = 0;
        for (int i = line.First + 1; i < line.End; i++)
            if (_tokens.Has(i, TokenFlags.SpaceBefore) && _tokens.Text[_tokens.Start[i]] is '>' or '»' or '|' or '·' or '•' or '›' or '→' or '/')
                marks++;
        return marks >= 2 && line.Words <= marks * 5;
    }

    // The end of a run of player controls at the start of a line, also when they were glued ("videoto", "linkcode"); 0 when there is none.
    private int PlayerControls(int first, int end)
    {
        int controls = 0, stop = 0;
        for (int i = first; i < end && _tokens.Kind[i] == TokenKind.Word; i++)
        {
            int found = Control(i);
            if (found < 0)
                break;
            controls += found;
            if (found > 0)
                stop = i + 1;
        }
        return controls >= 3 ? stop : 0;
    }

    // Number of control words in a word; 0 for a filler such as "to" or "the", -1 for any other word. One that no lexicon holds may be two glued ones.
    private int Control(int at)
    {
        var word = _tokens[at];
        int whole = Weight(_tokens.Word[at], word);
        if (whole >= 0)
            return whole;
        if (words.Lexicon.Holds(_tokens.Word[at]) || word.Length > 16)
            return -1;
        for (int cut = 2; cut <= word.Length - 2; cut++)
            if (Weight(word[..cut]) is >= 0 and int left && Weight(word[cut..]) is >= 0 and int right && left + right > 0)
                return left + right;
        return -1;
    }

    private int Weight(ReadOnlySpan<char> word) => Weight(words.Lexicon.Vocabulary.Find(word), word);

    private int Weight(int id, ReadOnlySpan<char> word)
    {
        if (words.Lexicon.Starts(id, CompiledLexicon.Bit(LexiconCategory.Layout)) && words.Lexicon.Senses(words.Lexicon.Root(id)) is { } senses)
            foreach (var sense in senses)
                if (sense.Category == LexiconCategory.Layout && sense.Entry.Attribute("kind") == "player")
                    return 1;
        return word.Length <= 3 && (word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("a", StringComparison.OrdinalIgnoreCase)) ? 0 : -1;
    }
}
