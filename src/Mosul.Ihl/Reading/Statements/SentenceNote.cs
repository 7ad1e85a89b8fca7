using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>What later stages need to know of a sentence once its chunks are gone.</summary>
internal readonly record struct SentenceNote(Sentence Sentence, SegmentRole Role, bool StartsWithPronoun, bool HasBoundary, bool IsAdditive, bool IsQuestion, bool IsFirstPerson, bool HasDatedNarrative);
