namespace Mosul.Ihl.Reading.Tokens;

/// <summary>A sentence of a body-like segment.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Paragraph">Number of its paragraph in the document, from zero; only paragraphs with sentences count.</param>
/// <param name="Segment">Index of its segment.</param>
internal readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph, int Segment);
