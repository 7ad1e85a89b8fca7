using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Types a figure: by its own noun, by what follows it, by the act that befell those it counts, or by the phrase it hangs on.</summary>
internal sealed class HarmReader(SentenceContext sentence, SentencePropositions propositions, VictimReader victims, PhraseIndex phrases)
{
    private readonly TollReader _tolls = new(sentence, propositions);
    private readonly StateOfPersonsReader _states = new(sentence, phrases);

    /// <summary>The harm of a counted phrase, with the proposition that tells it (null when none does); null when it suffers none.</summary>
    internal Harm? Of(int n, in Noun noun, CompiledEntry? persons, out Proposition? proposition)
    {
        proposition = propositions.OfNominal(n);
        // "105 civilian deaths", "30 casualties": the noun says it.
        if (noun.Act is { } act && act.As<ActKind>().HarmOf() is { } told)
            return told;
        if (persons is not null && OfPersons(n, persons.As<PersonKind>(), ref proposition) is { } suffered)
            return suffered;
        // "12 wounded", "30 injured", "nine killed": the participle is the head.
        if (OfHead(n) is { } head)
        {
            proposition = victims.PatientOf(n) ?? Before(n);
            return head;
        }
        // "12 dead and 30 wounded": an adjective of harm follows.
        if (After(n) is { } after)
        {
            proposition = victims.PatientOf(n) ?? Before(n);
            return IsJoined(n) ? victims.InjuredToo(n, after) : after;
        }
        proposition = victims.PatientOf(n);
        if (proposition is not null)
            return victims.Told(proposition, n) is { } befell && !(befell is Harm.Abducted or Harm.Detained && _states.Of(n) == Harm.Killed) ? befell : _states.Of(n) == Harm.Killed ? Harm.Killed : null;
        return OfCases(n, ref proposition) ?? OfHost(n, out proposition) ?? _tolls.Of(n, out proposition) ?? OfState(n, out proposition) ?? OfListed(n) ?? _states.Of(n);
    }

    // "75 cases of arbitrary detention".
    private Harm? OfCases(int n, ref Proposition? proposition)
    {
        if (sentence.Tokens[sentence.Chunks[n].End - 1] is not ("cases" or "instances"))
            return null;
        foreach (var p in sentence.Prepositions)
            if (p.Host == n && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Phrase] is { Act: { } act } && act.As<ActKind>().HarmOf() is Harm.Detained or Harm.Missing or Harm.Abducted)
            {
                proposition = propositions.OfNominal(p.Phrase);
                return act.As<ActKind>().HarmOf();
            }
        return null;
    }

    internal Harm? OfHead(int n)
    {
        ref readonly var chunk = ref sentence.Chunks[n];
        if (chunk.Head == chunk.FirstItem)
            return null;
        ref readonly var head = ref sentence.Items[chunk.Head];
        return head.Sense(LexiconCategory.Persons) is null ? ResultOf(head) : null;
    }

    internal Harm? After(int n)
    {
        int next = n + 1;
        if (next < sentence.Chunks.Count && sentence.Chunks[next].Pronoun)
            next++;
        if (next >= sentence.Chunks.Count)
            return null;
        var kind = sentence.Chunks[next].Kind;
        if (kind is ChunkKind.OpenParenthesis && next + 1 < sentence.Chunks.Count)
            kind = sentence.Chunks[++next].Kind;
        if (kind is not (ChunkKind.Adverb or ChunkKind.NounPhrase or ChunkKind.VerbGroup))
            return null;
        if (kind == ChunkKind.NounPhrase && sentence.Chunks[next].EndItem - sentence.Chunks[next].FirstItem > 1)
            return null;
        ref readonly var head = ref sentence.HeadOf(next);
        if (head.Sense(LexiconCategory.Persons) is { } persons)
            return persons.As<PersonKind>() switch { PersonKind.Dead => Harm.Killed, PersonKind.Wounded => Harm.Injured, PersonKind.Missing => Harm.Missing, _ => null };
        if (kind == ChunkKind.VerbGroup && (sentence.Chunks[next].Form == VerbForm.Gerund || sentence.Chunks[next].Passive || head.Entry?.Attribute("frame") != "patient" && HasObject(next)))
            return null;
        if (kind == ChunkKind.VerbGroup && propositions.OfVerb(next) is { Stance: not StanceKind.Asserted })
            return null;
        return head.Sense(LexiconCategory.Act)?.As<ActKind>() switch { ActKind.Killing => Harm.Killed, ActKind.Injury => Harm.Injured, ActKind.Destruction when sentence.Nouns[n].Persons is not null => Harm.Killed, ActKind.Detention when kind == ChunkKind.Adverb => Harm.Detained, ActKind.Abduction when kind == ChunkKind.Adverb => Harm.Abducted, _ => null };
    }

    // "4,313 civilians killed or injured": a second participle right after the first.
    private bool IsJoined(int n) =>
        n + 3 < sentence.Chunks.Count && sentence.Chunks[n + 1].Kind == ChunkKind.VerbGroup && sentence.Chunks[n + 2].Kind is ChunkKind.And or ChunkKind.Or && sentence.Chunks[n + 3].Kind == ChunkKind.VerbGroup;

    internal static Harm? ResultOf(in Item item) => item.Sense(LexiconCategory.Act)?.As<ActKind>() switch
    {
        ActKind.Killing => Harm.Killed,
        ActKind.Injury => Harm.Injured,
        ActKind.Harm => Harm.KilledOrInjured,
        ActKind.Abduction => Harm.Abducted,
        ActKind.Detention => Harm.Detained,
        _ => null,
    };

    private bool HasObject(int verb)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Verb == verb)
                return sentence.Clauses[c].Objects.Count > 0 && !sentence.Chunks[verb].Passive;
        return false;
    }

    // "12 bodies", "30 wounded", "nine hostages": the persons are named by what befell them.
    private Harm? OfPersons(int n, PersonKind persons, ref Proposition? proposition)
    {
        switch (persons)
        {
            case PersonKind.Dead:
                proposition ??= victims.PatientOf(n);
                return proposition is { Act: ActKind.Killing or ActKind.Execution } ? Harm.Killed : Harm.BodiesFound;
            case PersonKind.Wounded:
                proposition ??= victims.PatientOf(n);
                return proposition is not null && victims.Told(proposition, n) == Harm.Killed ? Harm.Killed : Harm.Injured;
            case PersonKind.Missing:
                return Harm.Missing;
            case PersonKind.Hostage:
                proposition ??= victims.PatientOf(n);
                return proposition is { Act: ActKind.Killing or ActKind.Execution } ? Harm.Killed : Harm.Abducted;
            case PersonKind.Displaced when victims.PatientOf(n) is null or { Act: ActKind.Flight or ActKind.ForcedDisplacement }:
                return Harm.Displaced;
            default:
                return null;
        }
    }

    // The act told last before a phrase without a verb of its own: "rockets hit the market: nine killed".
    private Proposition? Before(int n)
    {
        Proposition? found = null;
        foreach (var proposition in propositions.Found)
            if (proposition.ActWords.First < sentence.Chunks[n].First && (proposition.Act.IsHarm() || proposition.Act.IsAttack()) && proposition.Stance != StanceKind.Denied)
                found = proposition;
        return found;
    }

    // "the killing of 12 villagers", "the deaths of 20 people", "the bodies of 140 people".
    private Harm? OfHost(int n, out Proposition? proposition)
    {
        proposition = null;
        foreach (var p in sentence.Prepositions)
        {
            if (p.Phrase != n || p.Host < 0 || !sentence.IsOneOf(p.Preposition, "of", "to"))
                continue;
            ref readonly var host = ref sentence.Nouns[p.Host];
            proposition = propositions.OfNominal(p.Host);
            if (host.Persons?.As<PersonKind>() == PersonKind.Dead || OfVerbBefore(p.Preposition, out proposition))
                return Harm.BodiesFound;
            if (_tolls.CountedAs(p.Host) is { } counted)
                return counted;
            if (host.Act is { } act && (act.As<ActKind>().HarmOf() ?? (act.As<ActKind>() == ActKind.Shooting ? Harm.Killed : null)) is { } harm)
                return harm;
        }
        // "the bodies of" as one form stands before its persons.
        if (n > 0 && sentence.Chunks[n - 1].Kind == ChunkKind.NounPhrase && sentence.Nouns[n - 1] is { Persons: { } bodies, Number: < 0 } && bodies.As<PersonKind>() == PersonKind.Dead && sentence.Tokens[sentence.Chunks[n - 1].End - 1].Equals("of", StringComparison.OrdinalIgnoreCase))
            return Harm.BodiesFound;
        return null;
    }

    // "found the bodies of": the verb's form holds the bodies.
    private bool OfVerbBefore(int preposition, out Proposition? proposition)
    {
        proposition = preposition > 0 && sentence.Chunks[preposition - 1].Kind == ChunkKind.VerbGroup && sentence.Is(preposition, "of") ? propositions.OfVerb(preposition - 1) : null;
        return proposition?.Act == ActKind.BodiesFound;
    }

    // "some 800,000 civilians are trapped in the city", "nine people remain under the rubble".
    private Harm? OfState(int n, out Proposition? proposition)
    {
        proposition = null;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (sentence.Chunks[clause.Verb].Negated || !sentence.SubjectsOf(c).Contains(n))
                continue;
            if (sentence.Chunks[clause.Verb].Passive && OfReport(clause) is { } reported)
                return reported;
            if (!sentence.HeadOf(clause.Verb).Is(FunctionWord.Be))
                continue;
            foreach (int complement in clause.Objects)
            {
                ref readonly var noun = ref sentence.Nouns[complement];
                if (noun.Number >= 0)
                    continue;
                if (noun.Act is { } act && complement <= clause.Verb + 2 && act.As<ActKind>().HarmOf() is { } harm && sentence.HeadOf(complement).End - sentence.HeadOf(complement).First > 1)
                {
                    proposition = propositions.OfNominal(complement);
                    return harm;
                }
            }
        }
        return null;
    }

    // "were reported dead", "are presumed missing": one word of state after a passive of saying.
    private Harm? OfReport(Clause clause)
    {
        int next = clause.Verb + 1;
        if (next >= sentence.Chunks.Count || sentence.Chunks[next].EndItem - sentence.Chunks[next].FirstItem != 1)
            return null;
        return TollReader.StateOf(sentence.HeadOf(next).Sense(LexiconCategory.Persons)) ?? ResultOf(sentence.HeadOf(next));
    }

    // "list 142 of their soldiers as killed", "nine people were reported as missing".
    private Harm? OfListed(int n)
    {
        for (int i = n + 1; i + 1 < sentence.Chunks.Count && i <= n + 2; i++)
            if (sentence.Is(i, "as") && sentence.Chunks[i + 1].EndItem - sentence.Chunks[i + 1].FirstItem == 1)
                return ResultOf(sentence.HeadOf(i + 1)) ?? (sentence.HeadOf(i + 1).Sense(LexiconCategory.Persons)?.As<PersonKind>() == PersonKind.Missing ? Harm.Missing : null);
        return null;
    }
}
