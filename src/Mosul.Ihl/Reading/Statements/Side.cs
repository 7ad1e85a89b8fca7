namespace Mosul.Ihl.Reading.Statements;

/// <summary>A side of a passage that may have done a deed, with all that the passage says of it.</summary>
/// <param name="Party">The party.</param>
internal sealed record Side(int Party)
{
    /// <summary>The phrases that name it, in the order of the text.</summary>
    internal List<SideMention> Mentions { get; } = [];

    /// <summary>What the passage as a whole says of it.</summary>
    internal SideTrait Traits { get; set; }
}
