namespace Mosul.Ihl.Reading.Phrases;

/// <summary>What a text tells of a name that no lexicon holds, for or against its being a State's.</summary>
[Flags]
internal enum StateSign
{
    None = 0,

    /// <summary>"the Republic of Norlund", "the Lothar State".</summary>
    Realm = 1,

    /// <summary>"the navy of Telmark".</summary>
    OfState = 2,

    /// <summary>"Telmark's navy", "Telmark ratified the treaty".</summary>
    OwnsState = 4,

    /// <summary>"Telmark's gunners".</summary>
    OwnsArms = 8,

    /// <summary>An adjective before troops: "Vessian marines"; or "the Vessian state".</summary>
    Forces = 16,

    /// <summary>An adjective before what others have as well: "a Vessian crew".</summary>
    Arms = 32,

    /// <summary>A name before what only States have: "the Vosk army".</summary>
    Army = 64,

    /// <summary>The same at the head of a sentence, or before troops.</summary>
    MaybeArmy = 128,

    /// <summary>"the Vantara Union".</summary>
    Union = 256,

    /// <summary>"the war with Arvenia".</summary>
    War = 512,

    /// <summary>The bare name stands somewhere.</summary>
    HasName = 1024,

    /// <summary>The adjective stands somewhere.</summary>
    HasAdjective = 2048,

    /// <summary>A person, or another name of several words, bears it.</summary>
    Person = 4096,

    /// <summary>A town bears it: "at Kesse".</summary>
    Town = 8192,

    /// <summary>It stands inside a sentence, where a capital is a name's.</summary>
    Inside = 16384,
}
