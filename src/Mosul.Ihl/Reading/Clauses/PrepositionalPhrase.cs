namespace Mosul.Ihl.Reading.Clauses;

/// <summary>A preposition with its noun phrase, and what it may belong to: the noun phrase before it, or the clause.</summary>
internal readonly record struct PrepositionalPhrase(int Preposition, int Phrase, int Host, int Clause);
