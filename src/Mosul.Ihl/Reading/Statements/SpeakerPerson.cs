namespace Mosul.Ihl.Reading.Statements;

/// <summary>Which person a speaker is told in.</summary>
internal enum SpeakerPerson
{
    Other,

    /// <summary>"I", "we": whoever speaks already.</summary>
    Self,

    /// <summary>"You": nobody who reports.</summary>
    Addressed,
}
