using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads figures of persons: a number is bound to its noun, then typed by the noun itself, by what follows it, or by the act whose patient it is. A number of targets, objects or days is no figure.</summary>
internal sealed class FigureReader(SentenceContext sentence, PropositionReader propositions, PhraseIndex phrases)
{
    private readonly List<Figure> _found = [];
    private Harm? _lastHarm;

    /// <summary>The figures of the sentence read last.</summary>
    internal List<Figure> Found => _found;

    internal void Read()
    {
        _found.Clear();
        _lastHarm = null;
        for (int n = 0; n < sentence.Chunks.Count; n++)
            if (sentence.Chunks[n].Kind == ChunkKind.NounPhrase && sentence.Nouns[n].Number >= 0)
                ReadPhrase(n);
    }

    private void ReadPhrase(int n)
    {
        var noun = sentence.Nouns[n];
        var number = phrases.Numbers[noun.Number];
        if (!CountsPersons(n, noun))
            return;
        var harm = HarmOf(n, noun, out var proposition);
        bool breakdown = IsBreakdown(n);
        if (harm is null && breakdown)
            harm = _lastHarm;
        if (harm is null)
            return;
        _lastHarm = harm;
        var (who, status) = Persons(n, noun);
        var chunk = sentence.Chunks[n];
        var words = new TokenRange(Math.Min(chunk.First, number.FirstToken), chunk.End);
        while (words.First < number.FirstToken && sentence.Tokens.Kind[words.First] != TokenKind.Word)
            words = words with { First = words.First + 1 };
        var figure = new Figure
        {
            Count = number.Count,
            Harm = harm.Value,
            Who = who,
            Status = status,
            Words = words,
            Sentence = sentence.Index,
            Breakdown = breakdown,
            Of = proposition,
        };
        figure.Aggregate = proposition is { Campaign: true } or { Series: true };
        proposition?.Figures.Add(figure);
        _found.Add(figure);
    }

    // A number alone may count persons told before; with a noun it counts that noun.
    private bool CountsPersons(int n, in Noun noun)
    {
        if (noun.Persons is not null)
            return true;
        if (noun.Act is not null && noun.Act.As<ActKind>().HarmOf() is not null)
            return true;
        var chunk = sentence.Chunks[n];
        var head = sentence.Items[chunk.Head];
        if (head.Class == WordClass.Number)
            return true;
        if (noun.PartyIsHead && noun.Party >= 0)
            return true;
        return head.Sense(LexiconCategory.Demonym) is not null || head.Class == WordClass.Adjective || head.Class == WordClass.Verb;
    }

    private Harm? HarmOf(int n, in Noun noun, out Proposition? proposition)
    {
        proposition = propositions.OfNominal(n);
        // "105 civilian deaths", "30 casualties": the noun says it.
        if (noun.Act is { } act && act.As<ActKind>().HarmOf() is { } told)
            return told;
        if (noun.Persons is { } persons)
        {
            switch (persons.As<PersonKind>())
            {
                case PersonKind.Dead:
                    proposition ??= PatientOf(n);
                    return proposition is { Act: ActKind.Killing or ActKind.Execution } ? Harm.Killed : Harm.BodiesFound;
                case PersonKind.Wounded:
                    proposition ??= PatientOf(n);
                    return Harm.Injured;
                case PersonKind.Missing:
                    return Harm.Missing;
                case PersonKind.Hostage:
                    proposition ??= PatientOf(n);
                    return Harm.Abducted;
                case PersonKind.Displaced when PatientOf(n) is null or { Act: ActKind.Flight or ActKind.ForcedDisplacement }:
                    return Harm.Displaced;
                default:
                    break;
            }
        }
        // "12 dead and 30 wounded": an adjective of harm follows.
        if (HarmAfter(n) is { } after)
        {
            proposition = PatientOf(n);
            return after;
        }
        proposition = PatientOf(n);
        if (proposition is null)
            return HostHarm(n, out proposition);
        if (proposition.Stance == StanceKind.Hypothetical || proposition.Stance == StanceKind.Denied)
            return null;
        foreach (var (_, words) in proposition.Targets)
            if (words == sentence.Words(n))
                return null;
        if (proposition.Act.HarmOf() is { } harm)
            return InjuredToo(n, harm);
        return null;
    }

    // "killed or injured", "killed and wounded" as one verb group after another on the same persons.
    private Harm InjuredToo(int n, Harm harm)
    {
        bool killed = harm == Harm.Killed, injured = harm == Harm.Injured;
        if (!killed && !injured)
            return harm;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            if (propositions.OfClause(c) is not { } other || !sentence.SubjectsOf(c).Contains(n) || !sentence.Chunks[sentence.Clauses[c].Verb].Passive)
                continue;
            killed |= other.Act.HarmOf() == Harm.Killed;
            injured |= other.Act.HarmOf() == Harm.Injured;
        }
        return killed && injured ? Harm.KilledOrInjured : harm;
    }

    private Harm? HarmAfter(int n)
    {
        int next = n + 1;
        if (next >= sentence.Chunks.Count)
            return null;
        var kind = sentence.Chunks[next].Kind;
        if (kind is ChunkKind.OpenParenthesis && next + 1 < sentence.Chunks.Count)
            kind = sentence.Chunks[++next].Kind;
        if (kind is not (ChunkKind.Adverb or ChunkKind.NounPhrase or ChunkKind.VerbGroup))
            return null;
        if (kind == ChunkKind.NounPhrase && sentence.Chunks[next].EndItem - sentence.Chunks[next].FirstItem > 1)
            return null;
        var head = sentence.HeadOf(next);
        if (head.Sense(LexiconCategory.Persons) is { } persons)
            return persons.As<PersonKind>() switch { PersonKind.Dead => Harm.Killed, PersonKind.Wounded => Harm.Injured, PersonKind.Missing => Harm.Missing, _ => null };
        if (kind == ChunkKind.VerbGroup && (sentence.Chunks[next].Form == VerbForm.Gerund || head.Entry?.Attribute("frame") != "patient" && HasObject(next)))
            return null;
        return head.Sense(LexiconCategory.Act)?.As<ActKind>() switch { ActKind.Killing => Harm.Killed, ActKind.Injury => Harm.Injured, _ => null };
    }

    private bool HasObject(int verb)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Verb == verb)
                return sentence.Clauses[c].Objects.Count > 0 && !sentence.Chunks[verb].Passive;
        return false;
    }

    /// <summary>The proposition in which the phrase is the one harmed.</summary>
    private Proposition? PatientOf(int n)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            if (propositions.OfClause(c) is not { } proposition)
                continue;
            var words = sentence.Words(n);
            foreach (var (_, affected) in proposition.Affected)
                if (affected == words)
                    return proposition;
            foreach (var (_, target) in proposition.Targets)
                if (target == words)
                    return proposition;
            var clause = sentence.Clauses[c];
            bool passive = sentence.Chunks[clause.Verb].Passive;
            bool patientSubject = sentence.VerbOf(clause)?.Attribute("frame") == "patient";
            if (passive || patientSubject ? sentence.SubjectsOf(c).Contains(n) : clause.Objects.Contains(n))
                return proposition;
        }
        return null;
    }

    // "the killing of 12 villagers", "the deaths of 20 people", "the bodies of 140 people".
    private Harm? HostHarm(int n, out Proposition? proposition)
    {
        proposition = null;
        foreach (var p in sentence.Prepositions)
        {
            if (p.Phrase != n || p.Host < 0 || !sentence.Is(p.Preposition, "of") && !sentence.Is(p.Preposition, "to"))
                continue;
            var host = sentence.Nouns[p.Host];
            proposition = propositions.OfNominal(p.Host);
            if (host.Persons?.As<PersonKind>() == PersonKind.Dead)
                return Harm.BodiesFound;
            if (host.Act is { } act && act.As<ActKind>().HarmOf() is { } harm)
                return harm;
        }
        // "the death toll rose to 45".
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n && p.Clause >= 0)
                foreach (int subject in sentence.SubjectsOf(p.Clause))
                    if (sentence.Nouns[subject].Act is { } act && act.As<ActKind>() is ActKind.Killing or ActKind.Injury && sentence.Is(p.Preposition, "to") | sentence.Is(p.Preposition, "at"))
                    {
                        proposition = propositions.OfNominal(subject);
                        return act.As<ActKind>().HarmOf();
                    }
        return null;
    }

    private bool IsBreakdown(int n)
    {
        for (int i = n - 1; i >= 0 && i >= n - 8; i--)
        {
            var kind = sentence.Chunks[i].Kind;
            if (kind == ChunkKind.Preposition && sentence.HeadOf(i).Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Breakdown))
                return true;
            if (kind is ChunkKind.NounPhrase or ChunkKind.And or ChunkKind.Comma or ChunkKind.Adverb)
                continue;
            return false;
        }
        return false;
    }

    private (PersonKind Who, CivilianStatus Status) Persons(int n, in Noun noun)
    {
        var status = CivilianStatus.Unknown;
        var kind = PersonKind.People;
        if (noun.Persons is { } persons)
        {
            kind = persons.As<PersonKind>();
            status = StatusOf(persons);
        }
        for (int i = sentence.Chunks[n].FirstItem; i < sentence.Chunks[n].EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Persons) is { } modifier && modifier.As<PersonKind>() == PersonKind.Civilian)
                return (kind == PersonKind.People || kind == PersonKind.Dead ? PersonKind.Civilian : kind, CivilianStatus.Civilian);
        foreach (var p in sentence.Prepositions)
            if (p.Host == n && sentence.Is(p.Preposition, "of") && sentence.Nouns[p.Phrase].Persons is { } inner)
                return (inner.As<PersonKind>(), StatusOf(inner));
        if (noun.Party >= 0 && noun.PartyIsHead && noun.Persons is null)
            return (PersonKind.Fighter, CivilianStatus.Fighter);
        return (kind, status);
    }

    internal static CivilianStatus StatusOf(CompiledEntry persons) =>
        persons.Attribute("status") is { } name && Enum.TryParse(name, out CivilianStatus status) ? status : CivilianStatus.Unknown;
}
