namespace Mosul.Ihl.Reading.Statements;

/// <summary>What the words of a speaker answer to an accusation against him.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="Explicit">Whether a word of answering says so ("denied", "baseless"); otherwise the words are an answer only beside an accusation ("no civilian was hurt", "it hit a depot").</param>
internal readonly record struct Answer(ResponseKind Kind, bool Explicit);
