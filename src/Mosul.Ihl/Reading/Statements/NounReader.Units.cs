using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

// Units by number or name, and whose they are.
internal sealed partial class NounReader
{
    private static readonly string[] Units = ["Brigade", "Battalion", "Division", "Regiment", "Guard", "Guards", "Police", "Commandos", "Squad"];

    // "the Vosk army's Seventh Brigade", "Russia's 64th Motor Brigade": whose unit it is; -1 when nobody is told to own it.
    private int WholeOf(CompiledEntry unit, int at, in Chunk chunk)
    {
        if (unit.As<PartyKind>() != PartyKind.StateForces || !unit.Id.StartsWith("party-", StringComparison.Ordinal))
            return -1;
        int possessive = at > chunk.FirstItem && _items[at - 1].Class == WordClass.Number ? at - 2 : at - 1;
        if (possessive <= chunk.FirstItem || _items[possessive].Class != WordClass.Possessive || _items[possessive - 1].Entry is not { Category: LexiconCategory.Party } owner)
            return -1;
        return owner.As<PartyKind>() switch
        {
            PartyKind.Country => parties.Composed(descriptions.DemonymOf(owner) ?? owner, ForcesHead, "forces"),
            PartyKind.StateForces or PartyKind.ArmedGroup or PartyKind.Militia => parties.Named(owner),
            _ => -1,
        };
    }

    // "the Fifth Brigade", "the Republican Guard": many States have one; it is that of the State that the text is about, unless it tells of the other. -1 when the name is one State's alone.
    private int AtHome(CompiledEntry unit, in Item item)
    {
        if (unit.As<PartyKind>() != PartyKind.StateForces || parties.Country is not { } here || unit.Attribute("country") is not { } country || country == here || !IsOfAnyState(item) || parties.TellsOf(country))
            return -1;
        return parties.Entry("dm-" + here.ToLowerInvariant()) is { } nation ? parties.Composed(nation, ForcesHead, "forces") : -1;
    }

    private bool IsOfAnyState(in Item item)
    {
        int last = item.End - 1;
        if (last == item.First || !Array.Exists(Units, unit => tokens[last].Equals(unit, StringComparison.OrdinalIgnoreCase)))
            return false;
        for (int t = item.First; t < last; t++)
            if (tokens.Kind[t] != TokenKind.Number && (lexicon.SensesOf(tokens.Word[t]) is not { } senses || tokens[t].Equals("Revolutionary", StringComparison.OrdinalIgnoreCase) || Array.Exists(senses, static s => s.Category is LexiconCategory.Place or LexiconCategory.Demonym or LexiconCategory.Party)))
                return false;
        return true;
    }

    // "14th", "3rd"; not "1,400".
    private bool IsOrdinal(in Item item) =>
        item.Class == WordClass.Number && tokens[item.End - 1] is { Length: > 2 } word && char.IsAsciiDigit(word[0]) && DateReader.IsOrdinalSuffix(word[^2..]);
}
