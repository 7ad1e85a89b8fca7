using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Layout;

/// <summary>What the lexicon says of a page's words: marks of its parts, names of publishers, signs of a sentence.</summary>
internal readonly struct PageWords(TokenList tokens, CompiledLexicon lexicon)
{
    internal TokenList Tokens { get; } = tokens;

    internal CompiledLexicon Lexicon { get; } = lexicon;

    /// <summary>The longest entry of the category that starts at a token and that <paramref name="place"/> accepts, with its length in tokens.</summary>
    internal CompiledEntry? Find(LexiconCategory category, string? place, int at, int end, out int length)
    {
        length = 0;
        CompiledEntry? best = null;
        int word = WordAt(at);
        int node = Lexicon.Starts(word, CompiledLexicon.Bit(category)) ? Lexicon.Root(word) : 0;
        int i = at;
        while (node != 0)
        {
            i++;
            if (Lexicon.HasAny(node, CompiledLexicon.Bit(category)) && Lexicon.Senses(node) is { } senses)
                foreach (var sense in senses)
                    if (sense.Category == category && (place is null || sense.Entry.Attribute("kind") == place) && FitsCase(sense.Case, at))
                    {
                        best = sense.Entry;
                        length = i - at;
                    }
            node = Next(node, ref i, end);
        }
        return best;
    }

    internal CompiledEntry? Mark(string place, int at, int end, out int length) => Find(LexiconCategory.Layout, place, at, end, out length);

    /// <summary>The name of a publisher that starts at a token: an entry that has a kind of source.</summary>
    internal CompiledEntry? Publisher(int at, int end, out int length, out SourceKind kind)
    {
        length = 0;
        kind = SourceKind.Unknown;
        CompiledEntry? best = null;
        if (!Tokens.Has(at, TokenFlags.Capital))
            return null;
        int word = WordAt(at);
        int node = word == 0 ? 0 : Lexicon.Root(word);
        int i = at;
        while (node != 0)
        {
            i++;
            if (Lexicon.Senses(node) is { } senses)
                foreach (var sense in senses)
                    if (sense.Category != LexiconCategory.Layout && FitsCase(sense.Case, at) && sense.Entry.Attribute("kind") is { } name && Enum.TryParse(name, out SourceKind found) && Enum.IsDefined(found))
                    {
                        best = sense.Entry;
                        kind = found;
                        length = i - at;
                    }
            node = Next(node, ref i, end);
        }
        return best;
    }

    /// <summary>The kind of publisher that a word of a name tells: "… Party", "Radio …".</summary>
    internal SourceKind KindOfName(int first, int end)
    {
        var kind = SourceKind.Unknown;
        for (int i = first; i < end; i++)
            if (Tokens.Kind[i] == TokenKind.Word && NameKind(i, end, out int length) is { } found)
            {
                kind = kind == SourceKind.Unknown || found < kind ? found : kind;
                if (found == SourceKind.PoliticalParty)
                    return found;
                i += length - 1;
            }
        return kind;
    }

    internal bool Is(int at, PersonKind kind)
    {
        int word = Tokens.Word[at];
        if (word != 0 && Lexicon.Senses(Lexicon.Root(word)) is { } senses)
            foreach (var sense in senses)
                if (sense.Is(LexiconCategory.Persons) && sense.Entry.As<PersonKind>() == kind && FitsCase(sense.Case, at))
                    return true;
        return false;
    }

    internal bool Has(int at, LexiconCategory category)
    {
        int word = Tokens.Word[at];
        int node = word == 0 ? 0 : Lexicon.Root(word);
        if (Lexicon.HasAny(node, CompiledLexicon.Bit(category)) && Lexicon.Senses(node) is { } senses)
            foreach (var sense in senses)
                if (sense.Category == category && FitsCase(sense.Case, at))
                    return true;
        return false;
    }

    internal bool Is(int at, FunctionWord function)
    {
        int word = Tokens.Word[at];
        if (word != 0 && Lexicon.Senses(Lexicon.Root(word)) is { } senses)
            foreach (var sense in senses)
                if (sense.Is(function))
                    return true;
        return false;
    }

    /// <summary>Whether the words hold a verb that can only be a sentence's: be, have, do, a modal, or a present in -s or a past that is no participle.</summary>
    internal bool HasFiniteVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int word = Tokens.Word[i];
            if (word == 0 || Tokens.Kind[i] != TokenKind.Word || Lexicon.Senses(Lexicon.Root(word)) is not { } senses)
                continue;
            foreach (var sense in senses)
            {
                if (sense.Is(FunctionWord.Be) || sense.Is(FunctionWord.Have) || sense.Is(FunctionWord.Do) || sense.Is(FunctionWord.Modal))
                    return true;
                if (sense.Category is LexiconCategory.Verb or LexiconCategory.Act && sense.Form is FormKind.Past or FormKind.ThirdPerson && senses.Length == 1)
                    return true;
                if (sense.Is(VerbKind.Say) && (sense.Form & FormKind.Past) != 0)
                    return true;
            }
        }
        return false;
    }

    internal bool Same(int left, int right) => Tokens[left].Equals(Tokens[right], StringComparison.OrdinalIgnoreCase);

    private SourceKind? NameKind(int at, int end, out int length)
    {
        length = 0;
        SourceKind? kind = null;
        int word = WordAt(at);
        int node = Lexicon.Starts(word, CompiledLexicon.Bit(LexiconCategory.Layout)) ? Lexicon.Root(word) : 0;
        int i = at;
        while (node != 0)
        {
            i++;
            if (Lexicon.HasAny(node, CompiledLexicon.Bit(LexiconCategory.Layout)) && Lexicon.Senses(node) is { } senses)
                foreach (var sense in senses)
                    if (sense.Category == LexiconCategory.Layout && sense.Entry.Attribute("role") is { } name && Enum.TryParse(name, out SourceKind found))
                    {
                        kind = found;
                        length = i - at;
                    }
            node = Next(node, ref i, end);
        }
        return kind;
    }

    // The node one word further along a phrase, over a hyphen; 0 where no phrase goes on.
    private int Next(int node, ref int i, int end)
    {
        if (i < end && Tokens.Kind[i] == TokenKind.Hyphen)
            i++;
        int word = i < end ? WordAt(i) : 0;
        return word == 0 ? 0 : Lexicon.Child(node, word);
    }

    private int WordAt(int at) => Tokens.Kind[at] == TokenKind.Possessive ? Lexicon.PossessiveMark : Tokens.Word[at];

    private bool FitsCase(FormCase form, int at) => form switch
    {
        FormCase.Capitalised => Tokens.Has(at, TokenFlags.Capital),
        FormCase.AllCapitals => Tokens.Has(at, TokenFlags.AllCapitals) || (Tokens.Has(at, TokenFlags.Capital) && Tokens.End[at] - Tokens.Start[at] == 1),
        _ => true,
    };
}
