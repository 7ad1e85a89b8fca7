namespace Mosul.Ihl.Reading.Phrases;

/// <summary>What a chunk of a sentence is.</summary>
internal enum ChunkKind : byte
{
    NounPhrase,
    VerbGroup,
    Preposition,
    And,
    Or,
    Comma,
    That,
    Relative,
    Subordinator,
    Conditional,
    Adverb,
    Cue,
    Date,
    OpenQuote,
    CloseQuote,
    OpenParenthesis,
    CloseParenthesis,
    Dash,
    Colon,
    Stop,
    Other,
}
