using System.Globalization;

namespace Mosul.Ihl.Law;

/// <summary>Reads one citation, left to right: a treaty's name and an article's path in either order, with the small words between them.</summary>
internal sealed class CitationParser
{
    private static readonly string[] Connectors = ["of", "the", "to", "in", "under", "see", "cf"];
    private static readonly string[] ArticleWords = ["art", "arts", "article"];
    private static readonly string[] RuleWords = ["rule", "r"];
    private static readonly string[] ParagraphWords = ["para", "par", "paragraph", "subpara", "subparagraph", "point", "item", "lit", "letter", "sub", "§"];

    private readonly string _text;
    private readonly CitationIndex _index;
    private readonly List<CitationToken> _tokens;
    private int _at;
    private Treaty? _treaty;
    private bool _common;
    private bool _rule;
    private List<string>? _path;
    private TextSpan _pathSpan;

    internal CitationParser(string text, CitationIndex index)
    {
        _text = text;
        _index = index;
        _tokens = CitationToken.Split(text);
    }

    internal ParseResult<LegalCitation> Parse()
    {
        if (_tokens.Count == 0)
            return Fail(new TextSpan(0, _text.Length), "a norm, for example AP I 51(5)(b) or Rule 14");
        if (_index.Catalogue.FindNorm(_text.Trim()) is { } norm)
            return Found(norm.Id.StartsWith("CIHL", StringComparison.Ordinal) ? "CIHL" : ((TreatyProvision)norm).TreatyId, [.. Components(norm)], norm.Citation, CitationMatch.Exact, norm.Citation, [norm.Id]);
        while (_at < _tokens.Count)
            if (ReadNext() is { } error)
                return error;
        return Resolve();
    }

    private static IEnumerable<string> Components(Norm norm) => norm switch
    {
        CustomaryRule rule => [rule.Number.ToString(CultureInfo.InvariantCulture)],
        TreatyProvision { Article: "sole" } => [],
        TreatyProvision provision => provision.Article.ToLowerInvariant().Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    /// <summary>Reads one part; an error ends the parsing.</summary>
    private ParseResult<LegalCitation>? ReadNext()
    {
        var token = _tokens[_at];
        if (_index.MatchTreaty(_tokens, _at) is { } named)
            return ReadTreaty(named.Treaty, named.End);
        if (IsYear(token) && _index.MatchTreaty(_tokens, _at + 1) is { } dated)
        {
            if (Year(token) != dated.Treaty.Year)
                return Fail(token.Span, $"the year of {dated.Treaty.Name}");
            return ReadTreaty(dated.Treaty, dated.End);
        }
        if (token.Is('(') && _index.MatchTreaty(_tokens, _at + 1) is { } bracketed)
        {
            if (ReadTreaty(bracketed.Treaty, bracketed.End) is { } error)
                return error;
            if (_at >= _tokens.Count || !_tokens[_at].Is(')'))
                return Fail(EndOrToken(), "a closing parenthesis");
            _at++;
            return null;
        }
        if (Array.Exists(ArticleWords, token.Is) || Array.Exists(RuleWords, token.Is))
        {
            bool rule = Array.Exists(RuleWords, token.Is);
            _at++;
            SkipStop();
            if (_at >= _tokens.Count)
                return Fail(EndOrToken(), rule ? RuleNumber : "an article number, for example 51(5)(b)");
            _rule |= rule;
            return ReadPath();
        }
        if (token.IsNumber || _path is null && ParagraphWord() || _path is null && token.IsWord && CitationIndex.FromRoman(token.Text) is not null)
            return ReadPath();
        if (Array.Exists(Connectors, token.Is) || token.Is(',') || token.Is('.') || token.Is(';') || token.Is(':'))
        {
            _at++;
            return null;
        }
        return Fail(token.Span, token.Is('(') ? "a paragraph in parentheses, for example (5)" : _treaty is null
            ? "an instrument that the catalogue knows, for example AP I, GC IV, Rome Statute or CIHL"
            : _path is null ? "an article number, for example 51(5)(b)" : "the end of the citation");
    }

    private ParseResult<LegalCitation>? ReadTreaty(Treaty treaty, int end)
    {
        var span = _tokens[_at].Span.Union(_tokens[end - 1].Span);
        _at = end;
        if (_treaty is null || _treaty.Id == treaty.Id)
            _treaty = treaty;
        else if (IsGeneva(_treaty) && treaty.Id == "GC" || _treaty.Id == "GC" && IsGeneva(treaty))
            _treaty = _treaty.Id == "GC" ? treaty : _treaty;
        else if (_treaty.Id is "AP-I" or "AP-II" && treaty.Id == "GC")
            return ReadYear(treaty);
        else
            return Fail(span, $"one instrument; {_treaty.Abbreviation} stands before");
        _common |= treaty.Id == "GC";
        return ReadYear(treaty);
    }

    /// <summary>The treaty's year after its name: "of 1977", "(1977)", "1977".</summary>
    private ParseResult<LegalCitation>? ReadYear(Treaty treaty)
    {
        int at = _at;
        bool bracket = at < _tokens.Count && _tokens[at].Is('(');
        if (at < _tokens.Count && (bracket || _tokens[at].Is("of") || _tokens[at].Is(',')))
            at++;
        if (at >= _tokens.Count || !IsYear(_tokens[at]))
            return null;
        if (Year(_tokens[at]) != treaty.Year)
            return Fail(_tokens[at].Span, $"the year {treaty.Year.ToString(CultureInfo.InvariantCulture)}, or none");
        at++;
        if (bracket && (at >= _tokens.Count || !_tokens[at++].Is(')')))
            return Fail(_tokens[at - 1].Span, "a closing parenthesis");
        _at = at;
        return null;
    }

    private ParseResult<LegalCitation>? ReadPath()
    {
        var first = _tokens[_at];
        if (_path is not null)
            return Fail(first.Span, "one article; another stands before");
        if (ParagraphWord())
            SkipParagraphWord();
        if (_at >= _tokens.Count || Component() is not { } article)
            return Fail(EndOrToken(), _rule ? RuleNumber : "an article number, for example 51(5)(b)");
        _path = [article];
        _pathSpan = first.Span.Union(_tokens[_at - 1].Span);
        while (_at < _tokens.Count)
        {
            int start = _at;
            var token = _tokens[_at];
            string? part;
            if (token.Is('(') || token.Is('['))
            {
                _at++;
                part = _at < _tokens.Count ? Component() : null;
                if (part is null)
                {
                    _at = start;
                    if (_index.MatchTreaty(_tokens, start + 1) is not null)
                        break;
                    return Fail(start + 1 < _tokens.Count ? _tokens[start + 1].Span : new TextSpan(_text.Length, _text.Length), "a paragraph, for example (5)");
                }
                if (_at >= _tokens.Count || !(_tokens[_at].Is(')') || _tokens[_at].Is(']')))
                    return Fail(EndOrToken(), "a closing parenthesis");
                _at++;
            }
            else if ((token.Is('.') || token.Is('/')) && _at + 1 < _tokens.Count && !_tokens[_at + 1].SpaceBefore && !token.SpaceBefore)
            {
                _at++;
                part = Component();
            }
            else if (ParagraphWord() || token.Is(',') && _at + 1 < _tokens.Count && ParagraphWord(_at + 1))
            {
                if (token.Is(','))
                    _at++;
                SkipParagraphWord();
                bool bracket = _at < _tokens.Count && _tokens[_at].Is('(');
                if (bracket)
                    _at++;
                part = _at < _tokens.Count ? Component() : null;
                if (part is null)
                    return Fail(EndOrToken(), "a paragraph, for example 5 or (b)");
                if (bracket && (_at >= _tokens.Count || !_tokens[_at++].Is(')')))
                    return Fail(EndOrToken(), "a closing parenthesis");
            }
            else if (token.IsWord && !token.SpaceBefore && Component() is { } adjacent)
            {
                // "51(5)(b)" written "51(5)b" or "51(5)b)"
                part = adjacent;
                if (_at < _tokens.Count && _tokens[_at].Is(')'))
                    _at++;
            }
            else
                break;
            if (part is null)
            {
                _at = start;
                break;
            }
            _path.Add(part);
            _pathSpan = _pathSpan.Union(_tokens[_at - 1].Span);
        }
        return null;
    }

    /// <summary>A number, a letter, a Roman figure, each with "bis" and its like; null, and nothing read, for anything else.</summary>
    private string? Component()
    {
        var token = _tokens[_at];
        bool letterOrRoman = token.IsWord && (token.Text.Length == 1 || CitationIndex.FromRoman(token.Text) is not null);
        if (!token.IsNumber && !letterOrRoman)
            return null;
        _at++;
        string part = token.Text.ToLowerInvariant();
        if (_at < _tokens.Count && (_tokens[_at].Is("bis") || _tokens[_at].Is("ter") || _tokens[_at].Is("quater")))
            part += " " + _tokens[_at++].Text.ToLowerInvariant();
        return part;
    }

    private ParseResult<LegalCitation> Resolve()
    {
        if (_treaty is null && _rule)
            _treaty = _index.Catalogue.FindTreaty("CIHL");
        if (_treaty is null)
            return Fail(new TextSpan(_text.Length, _text.Length), "an instrument, for example AP I, GC IV, Rome Statute or CIHL");
        if (_treaty.Id == "CIHL")
            return ResolveRule();
        if (_rule)
            return Fail(_pathSpan, $"an article; only the customary-law study has rules, not {_treaty.Abbreviation}");
        if (_path is null)
        {
            if (_index.IsSoleText(_treaty.Id))
            {
                var sole = _index.Find(_treaty.Id, []).Provisions[0];
                return Found(_treaty.Id, [], sole.Citation, CitationMatch.Exact, sole.Citation, [sole.Id]);
            }
            return Fail(new TextSpan(_text.Length, _text.Length), $"an article of {_treaty.Abbreviation}");
        }
        string treatyId = _treaty.Id;
        if (IsGeneva(_treaty) && _path[0] is "1" or "2" or "3")
            treatyId = "GC";
        else if (IsGeneva(_treaty) && _common)
            return Fail(_pathSpan, "a common article: 1, 2 or 3");
        bool roman = _index.IsRoman(treatyId);
        if (roman && int.TryParse(_path[0], NumberStyles.None, CultureInfo.InvariantCulture, out int arabic) && !_index.Find(treatyId, [.. _path]).Exact)
            _path[0] = CitationIndex.ToRoman(arabic);
        else if (!roman && CitationIndex.FromRoman(_path[0]) is { } value)
            _path[0] = value.ToString(CultureInfo.InvariantCulture);
        return ResolveProvision(_index.Catalogue.FindTreaty(treatyId)!, [.. _path]);
    }

    private ParseResult<LegalCitation> ResolveProvision(Treaty treaty, string[] path)
    {
        string text = Print(treaty, path);
        for (int length = path.Length; length > 0; length--)
        {
            var (provisions, exact) = _index.Find(treaty.Id, path.AsSpan(0, length));
            if (provisions.Count == 0)
                continue;
            var match = length < path.Length ? CitationMatch.Ancestor : exact ? CitationMatch.Exact : CitationMatch.Parts;
            string found = exact ? provisions[0].Citation : Print(treaty, path[..length]);
            return Found(treaty.Id, path, match == CitationMatch.Exact ? found : text, match, found, [.. provisions.Select(static item => item.Id)]);
        }
        if (_index.IsSoleText(treaty.Id))
        {
            var sole = _index.Find(treaty.Id, []).Provisions[0];
            return Found(treaty.Id, path, text, CitationMatch.Ancestor, sole.Citation, [sole.Id]);
        }
        return Fail(_pathSpan, $"an article of {treaty.Abbreviation} that the catalogue holds ({string.Join(", ", _index.Articles(treaty.Id))})");
    }

    private ParseResult<LegalCitation> ResolveRule()
    {
        if (_path is null)
            return Fail(new TextSpan(_text.Length, _text.Length), RuleNumber);
        if (!int.TryParse(_path[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || _index.Catalogue.FindRule(number) is not { } rule)
            return Fail(_pathSpan, RuleNumber);
        if (_path.Count == 1)
            return Found("CIHL", [.. _path], rule.Citation, CitationMatch.Exact, rule.Citation, [rule.Id]);
        string limb = string.Join("", _path.Skip(1)).ToUpperInvariant();
        bool known = _path.Count == 2 && (rule.IacLimb?.Contains(limb, StringComparison.Ordinal) == true || rule.NiacLimb?.Contains(limb, StringComparison.Ordinal) == true);
        string text = $"{rule.Citation}({limb})";
        return Found("CIHL", [.. _path], text, known ? CitationMatch.Exact : CitationMatch.Ancestor, known ? text : rule.Citation, [rule.Id]);
    }

    private string Print(Treaty treaty, string[] path)
    {
        string article = _index.IsRoman(treaty.Id) ? path[0].ToUpperInvariant() : path[0];
        return $"{treaty.Abbreviation} art. {article}{string.Concat(path.Skip(1).Select(static part => $"({part})"))}";
    }

    private bool ParagraphWord() => ParagraphWord(_at);

    private bool ParagraphWord(int at) => at < _tokens.Count && Array.Exists(ParagraphWords, _tokens[at].Is);

    private void SkipParagraphWord()
    {
        _at++;
        if (_at + 1 < _tokens.Count && _tokens[_at].Is('-') && ParagraphWord(_at + 1))
            _at += 2;
        SkipStop();
    }

    private void SkipStop()
    {
        if (_at < _tokens.Count && _tokens[_at].Is('.'))
            _at++;
    }

    private TextSpan EndOrToken() => _at < _tokens.Count ? _tokens[_at].Span : new TextSpan(_text.Length, _text.Length);

    private static bool IsYear(CitationToken token) => token.IsNumber && token.Text.Length == 4 && token.Text[0] is '1' or '2';

    private static int Year(CitationToken token) => int.Parse(token.Text, CultureInfo.InvariantCulture);

    private static bool IsGeneva(Treaty treaty) => treaty.Id.StartsWith("GC-", StringComparison.Ordinal);

    private const string RuleNumber = "a rule number from 1 to 161";

    private static ParseResult<LegalCitation> Fail(TextSpan position, string expected) => ParseResult<LegalCitation>.Fail(DiagnosticCodes.NotACitation, position, expected);

    private static ParseResult<LegalCitation> Found(string treatyId, string[] path, string text, CitationMatch match, string found, string[] normIds) => ParseResult<LegalCitation>.Of(new LegalCitation
    {
        TreatyId = treatyId,
        Path = path.ToValueList(),
        Text = text,
        Match = match,
        Found = found,
        NormIds = normIds.ToValueList(),
    });
}
