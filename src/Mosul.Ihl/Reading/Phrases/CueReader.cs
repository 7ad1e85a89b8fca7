using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>
/// Reads what the words of a sentence tell beside its grammar. A phrase of the lexicon that opens with a preposition, "to" or a conjunction
/// ("to starve them", "as they fled", "in front of the column") is a cue: it keeps its meaning, and the grammar still sees the words it is made of.
/// </summary>
internal sealed class CueReader(CompiledLexicon lexicon, TokenList tokens, PhraseIndex phrases)
{
    private static readonly uint Told = CompiledLexicon.Bit(LexiconCategory.Circumstance) | CompiledLexicon.Bit(LexiconCategory.Frame) | CompiledLexicon.Bit(LexiconCategory.Label);

    // Phrases that stand beside the grammar, in the order of the text; none overlaps another.
    private readonly SentenceList<Item> _beside = new();

    /// <summary>The cues of the sentence read last, phrases and single items, in the order of the text; what a phrase holds is no cue of its own.</summary>
    internal SentenceList<Cue> Cues { get; } = new();

    /// <summary>The categories of all meanings of the cues, a bit for each.</summary>
    internal uint Categories { get; private set; }

    internal void Begin() => _beside.Clear();

    /// <summary>Sets a cue phrase that starts at a token aside; gives the length and the meanings of the longest form there that is an item of the grammar.</summary>
    internal int Beside(int at, int length, ref Sense[]? senses)
    {
        if (length < 2 || !IsCuePhrase(at, length, senses!))
            return length;
        if (_beside.Count == 0 || _beside[^1].End <= at)
            _beside.Add(new Item { First = at, End = at + length, Phrase = -1, Class = WordClass.Adverb, Senses = senses, Entry = senses![0].Entry });
        do
            length = LexiconMatcher.Match(lexicon, tokens, at, at + length - 1, out senses);
        while (length > 1 && IsCuePhrase(at, length, senses!));
        return length;
    }

    /// <summary>Whether a cue phrase that a closed-class word opens ends before a token.</summary>
    internal bool Closes(int token) => _beside.Count > 0 && _beside[^1] is var last && last.End == token && OpensPhrase(tokens.Word[last.First]);

    /// <summary>Collects the cues once the items are in chunks.</summary>
    internal void Collect(SentenceList<Item> items, SentenceList<Chunk> chunks)
    {
        Cues.Clear();
        uint categories = 0;
        int next = 0, end = -1;
        for (int chunk = 0; chunk < chunks.Count; chunk++)
            for (int i = chunks[chunk].FirstItem; i < chunks[chunk].EndItem; i++)
            {
                ref var item = ref items[i];
                if (next < _beside.Count && _beside[next].First == item.First)
                {
                    end = _beside[next].End;
                    categories |= _beside[next].Categories;
                    Cues.Add(new(_beside[next++], chunk));
                }
                else if (item.First >= end && item.MayBeAny(Told))
                {
                    Cues.Add(new(item, chunk));
                    categories |= item.Categories;
                }
            }
        Categories = categories;
    }

    /// <summary>Gives what was read back to the pool.</summary>
    internal void Release()
    {
        _beside.Release();
        Cues.Release();
    }

    // A phrase with a date or a number in it ("under the age of 18") stays one item: its number counts nobody.
    private bool IsCuePhrase(int at, int length, Sense[] senses)
    {
        bool circumstance = false;
        foreach (var sense in senses)
        {
            if (!(sense.Entry.Category is LexiconCategory.Circumstance or LexiconCategory.Opener or LexiconCategory.Complement || sense.Entry is { Category: LexiconCategory.Frame, Needs.IsEmpty: true }) || sense.Form != FormKind.Plain)
                return false;
            circumstance |= sense.Entry.Category == LexiconCategory.Circumstance;
        }
        if (circumstance && !OpensPhrase(tokens.Word[at]) && !HoldsClause(at, length))
            return false;
        for (int i = at; i < at + length; i++)
            if (phrases.NumberAt(i) >= 0 || phrases.DateAt(i) >= 0)
                return false;
        return true;
    }

    // "fighters were present", "warning had been given": a clause of its own.
    private bool HoldsClause(int at, int length)
    {
        for (int i = at + 1; i < at + length - 1; i++)
            if (IsAuxiliary(tokens.Word[i]))
                return !IsAuxiliary(tokens.Word[at]) && !lexicon.HasFunction(tokens.Word[at], FunctionWord.Modal) && !lexicon.HasFunction(tokens.Word[at], FunctionWord.Relative);
        return false;
    }

    private bool IsAuxiliary(int word) => lexicon.HasFunction(word, FunctionWord.Be) || lexicon.HasFunction(word, FunctionWord.Have);

    private bool OpensPhrase(int word) =>
        lexicon.HasFunction(word, FunctionWord.Preposition) || lexicon.HasFunction(word, FunctionWord.To) || lexicon.HasFunction(word, FunctionWord.Subordinator) || lexicon.HasFunction(word, FunctionWord.By);
}
