namespace Mosul.Ihl.Lexicons;

/// <summary>Folds letter case, Latin diacritics and apostrophes, character by character, so that spans keep their length and no culture is asked.</summary>
internal static class CharacterFold
{
    // Base letters of U+00C0..U+017F in order; '.' keeps the character itself.
    private const string Latin =
        "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllll" +
        "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly char[] Table = Build();

    internal static char Fold(char c) => c < Table.Length ? Table[c] : c is '’' or '‘' or 'ʼ' or '′' ? '\'' : char.ToLowerInvariant(c);

    private static char[] Build()
    {
        var table = new char[0x180];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = c == '`' ? '\'' : char.ToLowerInvariant((char)c);
            int at = c - 0xC0;
            if (at >= 0 && at < Latin.Length && Latin[at] != '.')
                table[c] = Latin[at];
        }
        return table;
    }
}
