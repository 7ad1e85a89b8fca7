using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>One unit of a sentence: a form of the lexicon, a number, a date, an unknown word or a mark.</summary>
internal struct Item
{
    internal int First;
    internal int End;
    internal WordClass Class;

    /// <summary>Whether a phrase of circumstance that a preposition or conjunction opens ends here, and with it its last noun phrase.</summary>
    internal bool ClosesCue;

    /// <summary>The meaning chosen for the class; null for unknown words and marks.</summary>
    internal CompiledEntry? Entry;
    internal FormKind Form;

    /// <summary>All meanings of the form; null for unknown words and marks.</summary>
    internal Sense[]? Senses
    {
        readonly get => _senses;
        set
        {
            _senses = value;
            _categories = 0;
            _roles = 0;
            if (value is not null)
                foreach (ref readonly var sense in value.AsSpan())
                {
                    _categories |= CompiledLexicon.Bit(sense.Category);
                    if (sense.Category is LexiconCategory.Word or LexiconCategory.Verb)
                        _roles |= sense.Entry.Roles;
                }
        }
    }

    private Sense[]? _senses;

    // The categories of all meanings, a bit for each; asked first, since most items have none of the one in question.
    private uint _categories;

    // The bits of the roles of words of everyday and verbs among them.
    private ulong _roles;

    /// <summary>Index of the number or date phrase; -1 when it is none.</summary>
    internal int Phrase;

    internal readonly bool Is(LexiconCategory category) => MayBe(category) && Entry is { } entry && entry.Category == category;

    internal readonly bool Is(FunctionWord word) => MayBe(LexiconCategory.Function) && Entry is { } entry && entry.Is(word);

    internal readonly bool Is(VerbKind verb) => MayBe(LexiconCategory.Verb) && Entry is { } entry && entry.Is(verb);

    internal readonly bool Is(WordKind word) => MayBe(LexiconCategory.Word) && Entry is { } entry && entry.Is(word);

    /// <summary>The categories of all meanings, a bit for each.</summary>
    internal readonly uint Categories => _categories;

    /// <summary>The roles of its meanings as words of everyday or verbs, a bit for each.</summary>
    internal readonly ulong Roles => _roles;

    /// <summary>Whether any meaning is of a category, chosen or not and whatever letter case it demands.</summary>
    internal readonly bool MayBe(LexiconCategory category) => (_categories & CompiledLexicon.Bit(category)) != 0;

    /// <summary>Whether any meaning is of one of the categories, as a bit for each.</summary>
    internal readonly bool MayBeAny(uint categories) => (_categories & categories) != 0;

    /// <summary>The meaning of a category, whichever was chosen; null when the form has none of it.</summary>
    internal readonly CompiledEntry? Sense(LexiconCategory category)
    {
        if (!MayBe(category))
            return null;
        if (Entry is { } entry && entry.Category == category)
            return entry;
        if (_senses is not null)
            foreach (ref readonly var sense in _senses.AsSpan())
                if (sense.Category == category && sense.Case == FormCase.Any)
                    return sense.Entry;
        return null;
    }

    /// <summary>Whether any meaning is a word of everyday with a role, whatever else the form means.</summary>
    internal readonly bool HasRole(string role)
    {
        if ((_roles & CompiledEntry.BitOf(role)) != 0)
            foreach (ref readonly var sense in _senses.AsSpan())
                if (sense.Category is LexiconCategory.Word or LexiconCategory.Verb && sense.Entry.Role == role)
                    return true;
        return false;
    }

    /// <summary>Whether any meaning is a word of everyday, no verb, with a role.</summary>
    internal readonly bool IsWordOf(string role)
    {
        if ((_roles & CompiledEntry.BitOf(role)) != 0)
            foreach (ref readonly var sense in _senses.AsSpan())
                if (sense.Category == LexiconCategory.Word && sense.Entry.Role == role)
                    return true;
        return false;
    }
}
