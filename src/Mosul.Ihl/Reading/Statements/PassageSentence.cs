using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>What a sentence leaves for the themes of its passage: its concepts, the sides it names and the wrongs it tells. One that has left the passage is taken for the next sentence.</summary>
internal sealed class PassageSentence
{
    internal int Index { get; private set; }

    internal int Paragraph { get; private set; }

    internal List<PassageConcept> Concepts { get; } = [];

    internal List<PassageSide> Sides { get; } = [];

    /// <summary>The propositions of the sentence, as they were found.</summary>
    internal List<Proposition> Told { get; } = [];

    /// <summary>All of its concepts.</summary>
    internal ConceptSet All { get; private set; }

    internal void Begin(int index, int paragraph)
    {
        (Index, Paragraph, All) = (index, paragraph, default);
        Concepts.Clear();
        Sides.Clear();
        Told.Clear();
    }

    /// <summary>Takes note of which concepts the sentence tells, now that all are found.</summary>
    internal void Sum()
    {
        foreach (var concept in Concepts)
            All |= concept.Concepts;
    }
}
