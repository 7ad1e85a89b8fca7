namespace Mosul.Ihl.Reading.Phrases;

/// <summary>The form of a verb group.</summary>
internal enum VerbForm : byte
{
    Finite,
    Infinitive,
    Gerund,

    /// <summary>A past participle without auxiliary: "the boy hit by a shell".</summary>
    Participle,
}
