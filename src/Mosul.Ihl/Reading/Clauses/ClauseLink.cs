namespace Mosul.Ihl.Reading.Clauses;

/// <summary>How a clause hangs on the one that governs it.</summary>
internal enum ClauseLink : byte
{
    Main,
    Coordinate,
    Complement,
    Relative,
    Participle,
    Infinitive,
    Subordinate,
    Conditional,
}
