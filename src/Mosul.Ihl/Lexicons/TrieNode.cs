namespace Mosul.Ihl.Lexicons;

/// <summary>What a walk over a text asks of a node of the trie, side by side so that a node costs one look into memory.</summary>
internal struct TrieNode
{
    /// <summary>One bit of 64 for each word that goes on with a form, so that most walks end without looking for one; none when no form goes on.</summary>
    private ulong _children;

    /// <summary>The categories of the meanings that end here, a bit for each.</summary>
    internal uint Categories;

    /// <summary>The first of the meanings that end here in their chain; 0 when none does.</summary>
    internal int Meanings;

    /// <summary>The letter cases that these meanings demand.</summary>
    internal FormCases Cases;

    /// <summary>False when no form goes on with a word.</summary>
    internal readonly bool MayGoOn(int word) => (_children & Bit(word)) != 0;

    internal void GoOn(int word) => _children |= Bit(word);

    private static ulong Bit(int word) => 1UL << (word & 63);
}
