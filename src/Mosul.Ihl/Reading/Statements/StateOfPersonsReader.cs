using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads what befell counted persons from words that are no act: "301 residents are still missing", "some 8,400 people have reached the port", "gunmen took 23 pupils".</summary>
internal sealed class StateOfPersonsReader(SentenceContext sentence, PhraseIndex phrases)
{
    // The smallest crowd whose coming or going is told as displacement.
    private const int Crowd = 100;

    // How far after its verb the words of a state may stand, in chunks.
    private const int Reach = 3;

    /// <summary>The harm of a counted phrase; null when no word tells one.</summary>
    internal Harm? Of(int n)
    {
        if (OfNoun(n) is { } own)
            return own;
        // "the families of eleven judges": those whose relatives they are.
        if (n > 0 && sentence.Chunks[n - 1].Kind == ChunkKind.NounPhrase && sentence.Tokens[sentence.Chunks[n - 1].End - 1].Equals("of", StringComparison.OrdinalIgnoreCase))
            return null;
        // "four in critical condition", "left 400 people homeless", "a dozen have not been seen".
        if (n + 1 < sentence.Chunks.Count && StateAt(n + 1) is { } beside)
            return beside;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            ref readonly var verb = ref sentence.Chunks[clause.Verb];
            if (verb.Negated || verb.Modal >= 0)
                continue;
            bool subject = sentence.SubjectsOf(c).Contains(n);
            if ((subject || clause.Objects.Contains(n)) && OfVerb(c, n, subject) is { } told)
                return told;
            if (subject && Lies(clause, n) is { } lying)
                return lying;
            if (subject)
                for (int i = clause.Verb + 1; i < clause.End && i <= clause.Verb + Reach; i++)
                    if ((verb.Passive || Links(clause.Verb) || sentence.Tokens[sentence.Chunks[i].First].Equals("with", StringComparison.OrdinalIgnoreCase)) && StateAt(i) is { } state)
                        return state;
        }
        return null;
    }

    // "eleven funerals", "six coffins"; "the fate of 15 more".
    private Harm? OfNoun(int n)
    {
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].Head; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Harm) is { } fate && fate.Attribute("role") == "fate")
                return fate.As<Harm>();
        return HarmNamedBy(n);
    }

    private Harm? HarmNamedBy(int n) =>
        sentence.HeadOf(n) is var head && head.Class == WordClass.Noun && (head.Form & FormKind.Verb) == FormKind.Plain && head.Is(LexiconCategory.Harm) ? head.Entry!.As<Harm>() : null;

    private Harm? OfVerb(int c, int n, bool subject)
    {
        var clause = sentence.Clauses[c];
        var senses = sentence.HeadOf(clause.Verb).Senses;
        if (senses is null || !sentence.HeadOf(clause.Verb).MayBe(LexiconCategory.Harm))
            return null;
        foreach (var sense in senses)
        {
            if (sense.Entry.Category != LexiconCategory.Harm || (sense.Form & FormKind.Verb) == FormKind.Plain)
                continue;
            bool counted = sense.Entry.Attribute("frame") == "suffered" ? subject == sentence.Chunks[clause.Verb].Passive : subject && !sentence.Chunks[clause.Verb].Passive;
            if (counted && Answers(sense.Entry.Attribute("role"), clause, n, c))
                return sense.Entry.As<Harm>();
        }
        return null;
    }

    private bool Answers(string? role, Clause clause, int n, int c) => role switch
    {
        "crowd" => IsCrowd(n),
        "lodged" => IsCrowd(n) && IsLodged(clause),
        "patient" => clause.Verb + 1 >= sentence.Chunks.Count || !sentence.IsOneOf(clause.Verb + 1, "for", "as", "like"),
        "doer" when sentence.Chunks[clause.Verb].Passive => sentence.Nouns[n].Persons is not null && IsHeldThere(clause),
        "doer" => (sentence.Nouns[n].Persons is not null || sentence.IsPhrase(Math.Min(n + 1, sentence.Chunks.Count - 1), "of them")) && sentence.SubjectsOf(c) is [var doer, ..] && doer != n && (sentence.AgentOf(doer) is not null || sentence.IsOneOf(doer, "it", "they", "who", "which")),
        _ => true,
    };

    // People as such, by the hundred: two hundred policemen who arrive are not displaced.
    private bool IsCrowd(int n)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        if (noun.Persons is { } persons && persons.As<PersonKind>() is not (PersonKind.People or PersonKind.Civilian or PersonKind.Resident or PersonKind.Child or PersonKind.Woman or PersonKind.Displaced or PersonKind.CommunityMember or PersonKind.Elderly or PersonKind.Fleeing))
            return false;
        if (noun.Persons is null && sentence.HeadOf(n).Class != WordClass.Number)
            return false;
        return phrases.Numbers[noun.Number].Count is { HasNumber: true } count && (count.Low ?? count.High) >= Crowd;
    }

    private bool IsLodged(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (p.Preposition > clause.Verb && p.Preposition < clause.End && sentence.IsOneOf(p.Preposition, "in", "at", "on", "of", "inside") && sentence.Nouns[p.Phrase].Object is { } building && IsLodging(building))
                return true;
        return false;
    }

    // "35 fathers are kept in a school", "nine boys were taken from the market"; not "were taken to hospital".
    private bool IsHeldThere(Clause clause)
    {
        bool held = sentence.Tokens[sentence.HeadOf(clause.Verb).First] is "kept" or "held";
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.IsOneOf(p.Preposition, held ? "in" : "from", held ? "at" : "out"))
                return sentence.Nouns[p.Phrase].Object is { } place ? place.As<ObjectKind>() != ObjectKind.MedicalUnit : !held;
        return false;
    }

    private static bool IsLodging(CompiledEntry building) => building.As<ObjectKind>() is ObjectKind.Shelter or ObjectKind.School or ObjectKind.PublicBuilding or ObjectKind.PlaceOfWorship;

    // "Eleven are in hospital", "some 410 people are now in the parish hall".
    private Harm? Lies(Clause clause, int n)
    {
        if (!Links(clause.Verb))
            return null;
        foreach (var p in sentence.Prepositions)
        {
            if (p.Preposition <= clause.Verb || p.Preposition > clause.Verb + 2 || !sentence.Is(p.Preposition, "in") || sentence.Nouns[p.Phrase].Object is not { } building)
                continue;
            if (building.As<ObjectKind>() == ObjectKind.MedicalUnit && !sentence.Chunks[p.Phrase].Definite && sentence.Nouns[n].Persons?.As<PersonKind>() is not (PersonKind.Patient or PersonKind.MedicalWorker))
                return Harm.Injured;
            if (IsLodging(building) && IsCrowd(n) && sentence.IsOneOf(clause.Verb, "are", "remain", "are sleeping", "are lying"))
                return Harm.Displaced;
        }
        return null;
    }

    // Words of state that are no verb.
    private Harm? StateAt(int chunk)
    {
        // "still in the hands of the militia".
        if (sentence.Chunks[chunk].Kind == ChunkKind.Preposition)
            return sentence.HeadOf(chunk).Sense(LexiconCategory.Harm)?.As<Harm>();
        if (sentence.Chunks[chunk].Kind is not (ChunkKind.Adverb or ChunkKind.NounPhrase))
            return null;
        for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
        {
            ref readonly var item = ref sentence.Items[i];
            if (sentence.Chunks[chunk].EndItem - sentence.Chunks[chunk].FirstItem == 1)
            {
                if (item.Is(LexiconCategory.Persons) && item.Entry!.As<PersonKind>() == PersonKind.Missing)
                    return Harm.Missing;
                if (sentence.Tokens[item.First].Equals("dead", StringComparison.OrdinalIgnoreCase))
                    return Harm.Killed;
            }
            if ((item.Class is WordClass.Adverb or WordClass.Adjective) && item.Sense(LexiconCategory.Harm) is { } state)
                return state.As<Harm>();
        }
        return null;
    }

    // "are", "remain", "stay": what follows says in what state.
    private bool Links(int verb)
    {
        if (sentence.HeadOf(verb).Is(FunctionWord.Be))
            return true;
        var word = sentence.Tokens[sentence.HeadOf(verb).First];
        return word.StartsWith("remain", StringComparison.OrdinalIgnoreCase) || word.StartsWith("stay", StringComparison.OrdinalIgnoreCase) || word.Equals("lie", StringComparison.OrdinalIgnoreCase);
    }
}
