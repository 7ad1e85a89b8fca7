namespace Mosul.Ihl.Lexicons;

/// <summary>What a walk over a text asks of a word of the trie.</summary>
internal struct TrieWord
{
    /// <summary>One bit of 64 for each node that goes on with the word. Common words stand behind many nodes and common nodes before many words; a pair that is none seldom passes this and <see cref="TrieNode.MayGoOn"/>.</summary>
    private ulong _parents;

    /// <summary>The node after the word as a first one; 0 when no form starts with it.</summary>
    internal int Root;

    /// <summary>The categories of all forms that start with the word, a bit for each.</summary>
    internal uint Starts;

    /// <summary>False when no form goes on from the node with the word.</summary>
    internal readonly bool MayFollow(int node) => (_parents & Bit(node)) != 0;

    internal void Follow(int node) => _parents |= Bit(node);

    private static ulong Bit(int node) => 1UL << (node & 63);
}
