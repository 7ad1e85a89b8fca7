namespace Mosul.Ihl.Reading.Statements;

/// <summary>A number of persons and what happened to them.</summary>
internal sealed class Figure
{
    internal required Count Count { get; init; }

    internal required Harm Harm { get; set; }

    internal required PersonKind Who { get; init; }

    internal required CivilianStatus Status { get; init; }

    internal required TokenRange Words { get; init; }

    internal required int Sentence { get; init; }

    internal bool Breakdown { get; set; }

    internal bool Aggregate { get; set; }

    /// <summary>The proposition whose figure it is; null when no act is told.</summary>
    internal Proposition? Of { get; set; }
}
