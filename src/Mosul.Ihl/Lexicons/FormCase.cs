namespace Mosul.Ihl.Lexicons;

/// <summary>Which letter case a form demands of the text.</summary>
internal enum FormCase : byte
{
    Any,

    /// <summary>A name: the first letter must be a capital.</summary>
    Capitalised,

    /// <summary>An acronym: every letter must be a capital, so that "IS" is not "is".</summary>
    AllCapitals,
}
