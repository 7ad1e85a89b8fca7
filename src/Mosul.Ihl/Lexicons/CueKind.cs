namespace Mosul.Ihl.Lexicons;

/// <summary>Attribution without a verb.</summary>
public enum CueKind
{
    /// <summary>"According to X", "per X": X says it.</summary>
    AccordingTo,

    /// <summary>"Cited by X", "quoted by X".</summary>
    CitedBy,

    /// <summary>"Reportedly": somebody says it, nobody is named.</summary>
    Anonymous,
}
