namespace Mosul.Ihl.Reading.Tokens;

/// <summary>What the text around a token tells of it.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capital = 1,

    /// <summary>Two or more letters, all capitals.</summary>
    AllCapitals = 2,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>It is the first of a line.</summary>
    LineStart = 8,

    /// <summary>It is the first after an empty line.</summary>
    ParagraphStart = 16,

    /// <summary>Digits and letters mixed, as in F-15E or 17th.</summary>
    Alphanumeric = 32,

    /// <summary>It stands in a run of words written wholly in capitals, so that case says nothing.</summary>
    Shouted = 64,
}
