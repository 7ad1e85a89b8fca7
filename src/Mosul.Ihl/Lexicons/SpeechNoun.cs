namespace Mosul.Ihl.Lexicons;

/// <summary>Nouns of speech and of speakers.</summary>
public enum SpeechNoun
{
    /// <summary>A text or utterance: report, statement, video.</summary>
    Utterance,

    /// <summary>People who speak without a name: witnesses, residents, activists, officials, sources.</summary>
    Speaker,

    /// <summary>A person who speaks for a body: spokesman, director, commander.</summary>
    Spokesperson,

    /// <summary>Accusation, allegation, claim as nouns.</summary>
    Accusation,

    /// <summary>Denial as noun.</summary>
    Denial,
}
