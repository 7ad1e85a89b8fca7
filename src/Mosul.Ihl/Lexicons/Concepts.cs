namespace Mosul.Ihl.Lexicons;

/// <summary>The words of concepts, beside the words of the grammar.</summary>
internal sealed class Concepts
{
    /// <summary>All forms.</summary>
    internal LexiconTrie Words { get; } = new(12);

    /// <summary>What a form that ends at a node says.</summary>
    internal Concept At(int node) => (Concept)Words[node].Meanings;

    /// <summary>What a word says by itself.</summary>
    internal Concept Of(int word) => word != 0 && Words.Root(word) is > 0 and var node ? At(node) : Concept.None;

    internal void Add(int node, CompiledEntry entry) => Words[node].Meanings |= entry.Value;
}
