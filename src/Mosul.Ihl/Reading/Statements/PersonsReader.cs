using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads whom a figure counts, and whether it counts persons at all.</summary>
internal sealed class PersonsReader(SentenceContext sentence, HarmReader harms)
{
    // Nouns of the persons' lexicon that name several in the singular.
    private static readonly string[] Groups = ["family", "household", "community", "couple", "population", "crew", "staff", "team", "gang", "patrol", "force", "public"];

    // The persons a phrase counts: its head, or the noun right after the number when more follows in one form ("six civilians hit by stray bullets").
    internal CompiledEntry? Of(int n, in Noun noun)
    {
        if (noun.Persons is not null)
            return noun.Persons;
        ref readonly var chunk = ref sentence.Chunks[n];
        if (chunk.Head > chunk.FirstItem && sentence.Items[chunk.Head] is { } head && head.End - head.First > 1 && sentence.Items[chunk.Head - 1] is { Class: WordClass.Noun } before)
            return before.Sense(LexiconCategory.Persons);
        return null;
    }

    // A number alone may count persons told before; with a noun it counts that noun.
    internal bool Counts(int n, in Noun noun, CompiledEntry? persons, Proposition? proposition, Harm harm)
    {
        // "Two communities are besieged": how many people live there is not told.
        if (sentence.Tokens[sentence.HeadOf(n).End - 1].StartsWith("communit", StringComparison.OrdinalIgnoreCase))
            return false;
        if (persons is not null || noun.Act is not null && noun.Act.As<ActKind>().HarmOf() is not null || noun.PartyIsHead && noun.Party >= 0)
            return true;
        ref readonly var head = ref sentence.HeadOf(n);
        if (head.Class is WordClass.Number or WordClass.Adjective or WordClass.Verb || harms.OfHead(n) is not null)
            return true;
        if (head.Sense(LexiconCategory.Demonym) is not null || head.Is(WordKind.Partitive) || head.Is(FunctionWord.PronounHead) || head.Sense(LexiconCategory.Harm) is not null || IsMembers(n))
            return true;
        // "nine lives were lost".
        if (head.Sense(LexiconCategory.Frame) is { Needs.IsEmpty: true } lost && lost.As<ActKind>() == ActKind.Killing)
            return true;
        // A noun that no lexicon holds counts persons when only persons can suffer the act.
        if (harm is Harm.Detained or Harm.Missing or Harm.Abducted && sentence.Tokens[head.End - 1] is "cases" or "instances")
            return true;
        return head.Entry is null && (noun.Object is null || noun.ObjectItem != sentence.Chunks[n].Head) && noun.Weapon is null && (proposition is { Act: ActKind.Killing or ActKind.Injury or ActKind.Execution or ActKind.Massacre or ActKind.Abduction or ActKind.HostageTaking or ActKind.Detention or ActKind.Harm or ActKind.Shooting } || harm == Harm.Killed || harm == Harm.Injured && sentence.Tokens[head.End - 1].EndsWith("men", StringComparison.OrdinalIgnoreCase))
            && head.Class == WordClass.Noun && (sentence.Tokens[head.End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase) || sentence.Tokens[head.End - 1].EndsWith("men", StringComparison.OrdinalIgnoreCase));
    }

    // "four members of my own mission".
    private bool IsMembers(int n)
    {
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].EndItem; i++)
            if (sentence.Tokens[sentence.Items[i].First].StartsWith("member", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    internal (PersonKind Who, CivilianStatus Status) KindOf(int n, in Noun noun, CompiledEntry? persons)
    {
        var status = CivilianStatus.Unknown;
        var kind = PersonKind.People;
        if (persons is not null)
        {
            kind = persons.As<PersonKind>();
            status = StatusOf(persons);
        }
        // "dead civilians", "civilian detainees": the word stands in one form of the lexicon with another.
        for (int t = sentence.Chunks[n].First; t < sentence.Chunks[n].End; t++)
            if (sentence.Tokens[t].StartsWith("civilian", StringComparison.OrdinalIgnoreCase) || sentence.Tokens[t].Equals("noncombatants", StringComparison.OrdinalIgnoreCase))
                return (kind == PersonKind.People || kind == PersonKind.Dead ? PersonKind.Civilian : kind, CivilianStatus.Civilian);
        foreach (var p in sentence.Prepositions)
            if (p.Host == n && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Phrase].Persons is { } inner)
                return (inner.As<PersonKind>(), StatusOf(inner));
        if (noun.Party >= 0 && noun.PartyIsHead && persons is null)
            return (PersonKind.Fighter, CivilianStatus.Fighter);
        return (kind, status);
    }

    internal static CivilianStatus StatusOf(CompiledEntry persons) =>
        persons.Attribute("status") is { } name && Enum.TryParse(name, out CivilianStatus status) ? status : CivilianStatus.Unknown;

    // "a nurse", "an elderly woman": one person, told without a numeral.
    internal bool IsOnePerson(int n)
    {
        ref readonly var chunk = ref sentence.Chunks[n];
        ref readonly var noun = ref sentence.Nouns[n];
        if (chunk.Pronoun || chunk.Generic || noun.Persons is null || noun.PersonsItem != chunk.Head || noun.Object is not null && noun.ObjectItem == chunk.Head)
            return false;
        var first = sentence.Tokens[chunk.First];
        // "not a single civilian", "denies that it has taken a single child".
        if (chunk.First + 1 < chunk.End && sentence.Tokens[chunk.First + 1].Equals("single", StringComparison.OrdinalIgnoreCase))
            return false;
        if (!first.Equals("a", StringComparison.OrdinalIgnoreCase) && !first.Equals("an", StringComparison.OrdinalIgnoreCase) && !first.Equals("another", StringComparison.OrdinalIgnoreCase))
            return false;
        return IsSingular(n);
    }

    // "his wife", "the mayor": one of several persons told together.
    internal bool IsOneMember(int n) => IsOnePerson(n) || sentence.Chunks[n] is { Pronoun: false, Definite: true } && IsSingular(n);

    private bool IsSingular(int n)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        ref readonly var head = ref sentence.HeadOf(n);
        return noun.Persons is not null && (head.Form & FormKind.Plural) == FormKind.Plain && noun.Persons.As<PersonKind>() is not (PersonKind.Dead or PersonKind.Wounded or PersonKind.Missing or PersonKind.Crowd or PersonKind.CommunityMember) && !IsGroup(head);
    }

    private bool IsGroup(in Item head)
    {
        var word = sentence.Tokens[head.End - 1];
        foreach (string group in Groups)
            if (word.Equals(group, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
