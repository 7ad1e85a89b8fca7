using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>A noun phrase, a verb group or a mark between them.</summary>
internal struct Chunk
{
    internal ChunkKind Kind;
    internal int FirstItem;
    internal int EndItem;

    /// <summary>The item that decides: head noun, main verb, preposition.</summary>
    internal int Head;

    /// <summary>First and end token.</summary>
    internal int First;
    internal int End;

    /// <summary>The categories of all meanings of its items, a bit for each.</summary>
    internal uint Categories;

    // Noun phrases.
    internal bool Pronoun;
    internal bool Definite;

    /// <summary>"any", "every": no particular thing is meant.</summary>
    internal bool Generic;

    /// <summary>"no civilians", "none of".</summary>
    internal bool NoDeterminer;

    // Verb groups.
    internal VerbForm Form;
    internal bool Passive;
    internal bool Negated;
    internal bool Perfect;

    /// <summary>Item of the modal; -1 when there is none.</summary>
    internal int Modal;

    /// <summary>Whether any meaning of an item is of a category.</summary>
    internal readonly bool MayHold(LexiconCategory category) => (Categories & CompiledLexicon.Bit(category)) != 0;
}
