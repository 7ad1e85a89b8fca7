namespace Mosul.Ihl;

/// <summary>How the words of a source are rendered.</summary>
public enum QuotationKind
{
    /// <summary>Nobody is quoted: the document's own voice.</summary>
    OwnVoice,

    /// <summary>Direct quotation.</summary>
    Direct,

    /// <summary>Reported speech with quoted parts.</summary>
    Mixed,

    /// <summary>Reported speech.</summary>
    Indirect,

    /// <summary>No cue of its own: carried over from the sentence before.</summary>
    CarriedOver,
}
