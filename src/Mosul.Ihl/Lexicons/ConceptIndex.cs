using System.Numerics;

namespace Mosul.Ihl.Lexicons;

/// <summary>What asks for concepts, found by the rarest that each asks for, so that a text is tried only for what it may meet.</summary>
internal sealed class ConceptIndex<T>
{
    // For each concept, a bit for each thing whose rarest it is; null where it is nobody's.
    private readonly ulong[]?[] _of = new ulong[]?[ConceptSet.Most];
    private readonly ConceptSet _keys;

    /// <summary>Makes an index.</summary>
    /// <param name="all">The things, in their order.</param>
    /// <param name="asked">The concepts that one asks for; never empty.</param>
    /// <param name="forms">How many forms tell each concept: few make it rare.</param>
    internal ConceptIndex(T[] all, Func<T, ConceptSet> asked, IReadOnlyList<int> forms)
    {
        All = all;
        for (int i = 0; i < all.Length; i++)
        {
            var concepts = asked(all[i]);
            int rarest = concepts.Next(0);
            for (int concept = rarest; concept >= 0; concept = concepts.Next(concept + 1))
                if (forms[concept] < forms[rarest])
                    rarest = concept;
            if (rarest < 0)
                continue;
            (_of[rarest] ??= new ulong[(all.Length + 63) >> 6])[i >> 6] |= 1UL << i;
            _keys |= ConceptSet.Of(rarest);
        }
    }

    /// <summary>All, in their order.</summary>
    internal T[] All { get; }

    /// <summary>Those whose rarest concept is told, in their order.</summary>
    internal Candidates Of(in ConceptSet told) => new(this, told & _keys);

    /// <summary>A walk over candidates.</summary>
    internal struct Candidates(ConceptIndex<T> index, ConceptSet told)
    {
        private readonly int _words = told.IsEmpty ? 0 : (index.All.Length + 63) >> 6;
        private int _word = -1;
        private ulong _left;

        public readonly T Current => index.All[(_word << 6) + BitOperations.TrailingZeroCount(_left)];

        public readonly Candidates GetEnumerator() => this;

        public bool MoveNext()
        {
            _left &= _left - 1;
            while (_left == 0)
            {
                if (++_word >= _words)
                    return false;
                for (int concept = told.Next(0); concept >= 0; concept = told.Next(concept + 1))
                    _left |= index._of[concept]![_word];
            }
            return true;
        }
    }
}
