using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Reads the items of one sentence: dates and numbers first, then the longest lexicon form, then unknown words.</summary>
internal sealed class ItemReader(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases, CueReader cues)
{
    private readonly CoinedNames _names = new(lexicon, tokens);
    private readonly ItemClassifier _classes = new(lexicon, tokens);
    private readonly ParticleVerbs _particles = new(lexicon, tokens);

    /// <summary>The items of the sentence read last.</summary>
    internal SentenceList<Item> Items { get; } = new();

    /// <summary>The categories of all meanings in it, a bit for each.</summary>
    internal uint Categories { get; private set; }

    /// <summary>The roles of all its words of everyday and verbs, a bit for each.</summary>
    internal ulong Roles { get; private set; }

    internal void Read(int first, int end)
    {
        Items.Clear();
        cues.Begin();
        _names.Begin(first, end);
        int at = first;
        while (at < end)
        {
            if (IsAbbreviationMark(at, end))
            {
                // "Col. Funes": the stop belongs to the abbreviation.
                Items[^1] = Items[^1] with { End = at + 1 };
                at++;
                continue;
            }
            var item = Next(at, end);
            item.ClosesCue = cues.Closes(item.End);
            Items.Add(item);
            at = item.End;
        }
        JoinRepeated();
        _classes.Classify(Items);
        _particles.Join(Items);
        uint categories = 0;
        ulong roles = 0;
        foreach (ref readonly var item in Items.AsSpan())
        {
            categories |= item.Categories;
            roles |= item.Roles;
        }
        (Categories, Roles) = (categories, roles);
    }

    // "street by street", "house to house", "one by one": a word said twice is no thing of its own, it tells how.
    private void JoinRepeated()
    {
        int kept = 0;
        for (int i = 0; i < Items.Count; i++, kept++)
            if (i + 2 < Items.Count && IsRepeated(Items[i], Items[i + 1], Items[i + 2]))
            {
                Items[kept] = new Item { First = Items[i].First, End = Items[i + 2].End, Phrase = -1, Class = WordClass.Adverb };
                i += 2;
            }
            else if (kept < i)
            {
                Items[kept] = Items[i];
            }
        Items.Truncate(kept);
    }

    private bool IsRepeated(in Item word, in Item between, in Item again) =>
        tokens.Word[again.First] == tokens.Word[word.First] && tokens.Kind[word.First] == TokenKind.Word && between.End - between.First == 1 && again.End - again.First == word.End - word.First
        && tokens[again.First].Equals(tokens[word.First], StringComparison.OrdinalIgnoreCase) && (tokens[between.First].Equals("by", StringComparison.OrdinalIgnoreCase) || tokens[between.First].Equals("to", StringComparison.OrdinalIgnoreCase) || tokens[between.First].Equals("after", StringComparison.OrdinalIgnoreCase));

    private bool IsAbbreviationMark(int at, int end) =>
        tokens.Kind[at] == TokenKind.Period && Items.Count > 0 && at + 1 < end && tokens.Kind[at - 1] == TokenKind.Word && !tokens.Has(at, TokenFlags.SpaceBefore) && tokens.Kind[at + 1] is TokenKind.Word or TokenKind.Comma or TokenKind.Number;

    private Item Next(int at, int end)
    {
        var item = new Item { First = at, End = at + 1, Phrase = -1, Class = WordClass.Other };
        if (phrases.DateAt(at) is >= 0 and var date && phrases.Dates[date].EndToken <= end)
        {
            item.End = phrases.Dates[date].EndToken;
            item.Class = WordClass.Date;
            item.Phrase = date;
            return item;
        }
        if (phrases.NumberAt(at) is >= 0 and var number && phrases.Numbers[number].EndToken <= end && !OpensCircumstance(at, end, phrases.Numbers[number].EndToken))
        {
            item.End = phrases.Numbers[number].EndToken;
            item.Class = WordClass.Number;
            item.Phrase = number;
            return item;
        }
        if (tokens.Kind[at] == TokenKind.Word)
            ReadForm(ref item, end);
        else
            item.Class = ClassOf(tokens.Kind[at]);
        return item;
    }

    // The longest form of the lexicon that starts with a word, or a name that was coined of known words.
    private void ReadForm(ref Item item, int end)
    {
        int at = item.First, length = LexiconMatcher.Match(lexicon, tokens, at, end, out var senses);
        while (length > 1 && IsLayoutOnly(senses!))
            length = LexiconMatcher.Match(lexicon, tokens, at, at + length - 1, out senses);
        if (NumberAcross(at, at + length) is >= 0 and var start)
            length = LexiconMatcher.Match(lexicon, tokens, at, start, out senses);
        if (length == 2 && OpensName(at + 1, end))
            length = LexiconMatcher.Match(lexicon, tokens, at, at + 1, out senses);
        if (length > 1 && senses![0].Entry.Role == "belonging" && !FollowsBody())
            length = LexiconMatcher.Match(lexicon, tokens, at, at + 1, out senses);
        length = cues.Beside(at, length, ref senses);
        if (_names.Match(at, senses, Items.Count > 0 ? Items[^1].Senses : null, out var coined) is > 0 and var words && words >= length)
            (length, senses) = (words, coined);
        if (length == 0)
            return;
        item.End = at + length;
        item.Senses = senses;
        if (senses![0].Entry.Category == LexiconCategory.Party)
            _names.LearnAcronym(item.End, senses);
    }

    // "the local | People's Defence Force": a word with a capital, behind one without, that opens a party's name of several words.
    private bool OpensName(int at, int end)
    {
        if (!tokens.Has(at, TokenFlags.Capital) || tokens.Has(at - 1, TokenFlags.Capital) || LexiconMatcher.Match(lexicon, tokens, at, end, out var senses) < 2)
            return false;
        foreach (var sense in senses!)
            if (sense.Category == LexiconCategory.Party)
                return true;
        return false;
    }

    private static WordClass ClassOf(TokenKind mark) => mark switch
    {
        TokenKind.Number => WordClass.Number,
        TokenKind.Possessive => WordClass.Possessive,
        TokenKind.Comma => WordClass.Comma,
        TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Semicolon or TokenKind.Ellipsis => WordClass.Stop,
        TokenKind.Colon => WordClass.Colon,
        TokenKind.Dash => WordClass.Dash,
        TokenKind.OpenQuote => WordClass.OpenQuote,
        TokenKind.CloseQuote => WordClass.CloseQuote,
        TokenKind.OpenParenthesis => WordClass.OpenParenthesis,
        TokenKind.CloseParenthesis => WordClass.CloseParenthesis,
        _ => WordClass.Other,
    };

    // "Soldiers loyal to", "militants linked to": who somebody belongs to is told right after him; "was linked to" is a report.
    private bool FollowsBody()
    {
        if (Items.Count > 0 && Items[^1].Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Category is LexiconCategory.PartyHead or LexiconCategory.Persons or LexiconCategory.Party)
                    return true;
        return false;
    }

    // "No charges were brought", "without …, no lawyer": a count of none that is a circumstance, unless it is the subject of a verb ("no siren had sounded").
    private bool OpensCircumstance(int at, int end, int numberEnd)
    {
        if (!tokens[at].Equals("no", StringComparison.OrdinalIgnoreCase) || LexiconMatcher.Match(lexicon, tokens, at, end, out var senses) is var length && at + length <= numberEnd)
            return false;
        if (at + length < end && (lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Be) || lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Have) || lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Modal) || lexicon.HasFunction(tokens.Word[at + length], FunctionWord.Do)))
            return false;
        foreach (var sense in senses!)
            if (sense.Category == LexiconCategory.Circumstance)
                return true;
        return false;
    }

    // "posted by", "written by": marks of a page are no words of a sentence.
    private static bool IsLayoutOnly(Sense[] senses)
    {
        foreach (var sense in senses)
            if (sense.Category != LexiconCategory.Layout)
                return false;
        return true;
    }

    // "and more than 20": a form does not reach into a number phrase that goes on beyond it.
    private int NumberAcross(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
            if (phrases.NumberAt(i) is >= 0 and var number && phrases.Numbers[number].EndToken > end)
                return i;
        return -1;
    }
}
