namespace Mosul.Ihl.Lexicons;

/// <summary>What a walk over a text asks of a node of the trie, side by side so that a node costs one look into memory.</summary>
internal struct TrieNode
{
    /// <summary>The categories of the meanings that end here, a bit for each.</summary>
    internal uint Categories;

    /// <summary>The first of the meanings that end here in their chain; 0 when none does.</summary>
    internal int Meanings;

    /// <summary>The letter cases that these meanings demand.</summary>
    internal FormCases Cases;

    /// <summary>Whether any form goes on.</summary>
    internal bool Inner;
}
