namespace Mosul.Ihl.Reading.Statements;

/// <summary>A party in the role of doer or speaker, with the words that point to it.</summary>
internal readonly record struct Agent(int Party, ReferenceForm Form, TokenRange Words);
