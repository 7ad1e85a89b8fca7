namespace Mosul.Ihl.Reading.Statements;

/// <summary>What a sentence leaves for the themes of its passage: its concepts, the sides it names and the wrongs it tells.</summary>
internal sealed class PassageSentence(int index, int paragraph)
{
    internal int Index { get; } = index;

    internal int Paragraph { get; } = paragraph;

    internal List<PassageConcept> Concepts { get; } = [];

    internal List<PassageSide> Sides { get; } = [];

    /// <summary>The propositions of the sentence, as they were found.</summary>
    internal List<Proposition> Told { get; } = [];
}
