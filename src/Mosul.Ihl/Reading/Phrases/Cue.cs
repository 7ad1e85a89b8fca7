namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Words that tell a circumstance, a legal property or the company of a verb, and the chunk in which they begin.</summary>
internal readonly record struct Cue(Item Item, int Chunk);
