using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

// Men known by the uniform or the badge they wear.
internal sealed partial class NounReader
{
    private static bool Wears(in Item item) => item.HasRole("dress") || item.HasRole("badge");

    // The uniform or the badge that follows a phrase: "in Chadian uniform", "wearing the grey caps", "with Kolda armbands"; -1 when none does.
    private int DressOf(int index)
    {
        if (index + 2 >= _chunks.Count || _chunks[index + 2].Kind != ChunkKind.NounPhrase || !Wears(_items[_chunks[index + 2].Head]))
            return -1;
        ref readonly var link = ref _chunks[index + 1];
        bool worn = link.Kind == ChunkKind.Preposition ? IsWord(link, "in") || IsWord(link, "with") : link.Kind == ChunkKind.VerbGroup && !link.Negated && (tokens[link.End - 1].Equals("wearing", StringComparison.OrdinalIgnoreCase) || tokens[link.End - 1].Equals("bearing", StringComparison.OrdinalIgnoreCase));
        return worn ? index + 2 : -1;
    }

    // Whose the uniform or badge is; -1 when nobody is told.
    private int BearerOf(int dress, int wearers, PartyKind kind)
    {
        ref readonly var chunk = ref _chunks[dress];
        for (int i = chunk.Head - 1; i >= chunk.FirstItem; i--)
        {
            if (tokens.Kind[_items[i + 1].First] == TokenKind.Hyphen)
                continue;
            if (_items[i].Entry is { Category: LexiconCategory.Party } named)
                return named.As<PartyKind>() == PartyKind.Country ? parties.Composed(descriptions.DemonymOf(named) ?? named, ForcesHead, "forces") : parties.Named(named);
            if (_items[i].Sense(LexiconCategory.Demonym) is { } demonym)
                return ForcesOf(demonym);
            if (_items[i] is { Class: WordClass.ProperNoun, Entry: null })
            {
                int first = PeopleBefore(chunk, i + 1);
                return first < 0 ? -1 : parties.IsNation(tokens[_items[i].First]) ? parties.Composed(tokens[_items[i].First], ForcesHead, "forces") : NamedByWords(first, i, kind);
            }
            if (_items[i].Is(FunctionWord.Possessive))
                return OwnerBefore(_chunks[wearers], kind);
        }
        return PartyAfter(dress, kind);
    }

    // "soldiers in Chadian uniform", "gunmen with Kolda armbands": gunmen may have put on the uniform of a State.
    private bool InDress(int index, ref Noun noun, PartyKind kind)
    {
        if (DressOf(index) is not (>= 0 and var dress) || BearerOf(dress, index, kind) is not (>= 0 and var party) || !parties[party].Fights || parties[party].IsOfState && HeadEntry(_chunks[index])?.Attribute("role") == "unidentified")
            return false;
        SetParty(ref noun, party, ReferenceForm.Name, true, _chunks[dress].FirstItem, _chunks[dress].Head + 1);
        return true;
    }
}
