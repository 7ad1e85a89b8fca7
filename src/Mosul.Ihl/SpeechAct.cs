namespace Mosul.Ihl;

/// <summary>What a voice does with the words it is given: a body that documents a strike, an army that accuses its enemy of one and a government that condemns one commit themselves differently.</summary>
public enum SpeechAct
{
    /// <summary>Says, reports, claims or believes.</summary>
    Says,

    /// <summary>Finds, documents, verifies or shows: the words are the result of an inquiry, footage or a record.</summary>
    Finds,

    /// <summary>Accuses or blames.</summary>
    Accuses,

    /// <summary>Condemns: what it condemns is taken for granted.</summary>
    Condemns,

    /// <summary>Denies or rejects.</summary>
    Denies,

    /// <summary>Admits or accepts.</summary>
    Admits,

    /// <summary>Calls for something.</summary>
    Demands,

    /// <summary>Threatens or promises.</summary>
    Announces,
}
