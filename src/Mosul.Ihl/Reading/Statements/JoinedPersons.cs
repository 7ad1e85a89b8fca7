namespace Mosul.Ihl.Reading.Statements;

/// <summary>Persons joined by commas and "and" of whom some are told without a number: how many they are, the chunk of the last, and the chunk that says best who they are.</summary>
internal readonly record struct JoinedPersons(Count Count, int Last, int Counted);
