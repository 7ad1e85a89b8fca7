namespace Mosul.Ihl.Lexicons;

/// <summary>The letter cases that several meanings demand: one bit for each <see cref="FormCase"/>.</summary>
[Flags]
internal enum FormCases : byte
{
    None = 0,
    Any = 1,
    Capitalised = 2,
    AllCapitals = 4,
}
