using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Statements;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Phrases;

/// <summary>Collects the phrases that name something of the model.</summary>
internal sealed class MentionReader(SourceDocument document, TokenList tokens, PhraseIndex phrases)
{
    private readonly List<Mention> _found = new(64);

    internal List<Mention> Found => _found;

    internal void Read(SentenceContext sentence, PlaceReader places)
    {
        int cue = 0;
        foreach (ref readonly var item in sentence.Items.AsSpan())
        {
            for (; cue < sentence.Cues.Count && sentence.Cues[cue].Item.First <= item.First; cue++)
                if (sentence.Cues[cue].Item is { Entry: { Category: LexiconCategory.Circumstance } circumstance } told)
                    Add(MentionKind.Circumstance, circumstance.MentionCode ??= Code(circumstance), told.First, told.End);
            if (item.Class == WordClass.Date)
                Add(MentionKind.Date, "Date", item.First, item.End);
            else if (item.Class == WordClass.Number && item.Phrase >= 0 && phrases.Numbers[item.Phrase].Kind == NumberKind.Quantity)
                Add(MentionKind.Number, "Number", item.First, item.End);
            else if (item.Entry is { } entry && KindOf(entry.Category) is { } kind)
                Add(kind, entry.MentionCode ??= Code(entry), item.First, item.End);
        }
        foreach (ref readonly var noun in sentence.Nouns.AsSpan())
            if (noun.Party >= 0)
                Add(MentionKind.Party, sentence.PartyId(noun.Party), noun.PartyFirst, noun.PartyEnd);
        foreach (var (_, place) in places.Here)
            _found.Add(new Mention(MentionKind.Place, place.Name, place.Evidence));
    }

    private static MentionKind? KindOf(LexiconCategory category) => category switch
    {
        LexiconCategory.Weapon => MentionKind.Weapon,
        LexiconCategory.Persons => MentionKind.Persons,
        LexiconCategory.Object => MentionKind.Object,
        LexiconCategory.Act => MentionKind.Act,
        _ => null,
    };

    private static string Code(CompiledEntry entry) => entry.Category switch
    {
        LexiconCategory.Weapon => "Weapon." + entry.As<WeaponKind>(),
        LexiconCategory.Persons => "Persons." + entry.As<PersonKind>(),
        LexiconCategory.Object => "Object." + entry.As<ObjectKind>(),
        LexiconCategory.Act => "Act." + entry.As<ActKind>(),
        _ => "Circumstance." + entry.As<CircumstanceKind>(),
    };

    private void Add(MentionKind kind, string code, int first, int end) => _found.Add(new Mention(kind, code, document.EvidenceAt(tokens.Span(first, end))));
}
