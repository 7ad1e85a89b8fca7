using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads figures of persons: a number is bound to its noun, then typed by the noun itself, by what follows it, or by the act whose patient it is. A number of targets, objects or days is no figure.</summary>
internal sealed class FigureReader(SentenceContext sentence, SentencePropositions propositions, PhraseIndex phrases)
{
    // How far back a list of parts may have begun, in chunks.
    private const int LongestBreakdown = 16;

    private readonly List<Figure> _found = [];

    /// <summary>The total that parts in the same sentence belong to; null when none was read.</summary>
    private Figure? _total;

    /// <summary>The figures of the sentence read last.</summary>
    internal List<Figure> Found => _found;

    internal void Read()
    {
        _found.Clear();
        // "Among them were nine children" goes on with the sentence before.
        if (_total is not null && _total.Sentence != sentence.Index - 1)
            _total = null;
        bool before = _total is not null;
        for (int n = 0; n < sentence.Chunks.Count; n++)
        {
            // A new clause of its own ends what the sentence before told.
            if (before && sentence.Chunks[n].Kind == ChunkKind.VerbGroup && !sentence.HeadOf(n).Is(FunctionWord.Be))
            {
                before = false;
                _total = _found.Count > 0 ? _total : null;
            }
            if (sentence.Chunks[n].Kind != ChunkKind.NounPhrase)
                continue;
            if (sentence.Nouns[n].Number >= 0)
                ReadPhrase(n);
            else if (IsOnePerson(n))
                ReadOnePerson(n);
        }
    }

    private void ReadPhrase(int n)
    {
        var noun = sentence.Nouns[n];
        var number = phrases.Numbers[noun.Number];
        var persons = PersonsOf(n, noun);
        var own = HarmOfHead(n) ?? HarmAfter(n);
        if (PartHarm(n, out int group, out var of) is { } part && (own is null || own == part))
        {
            if (CountsPersons(n, noun, persons, of))
                Add(n, noun, number, part, group >= 0 && persons is null ? PersonsOf(group, sentence.Nouns[group]) : persons, of, breakdown: true);
            return;
        }
        if (HarmOf(n, noun, persons, out var proposition) is not { } harm || !CountsPersons(n, noun, persons, proposition))
            return;
        _total = Add(n, noun, number, harm, persons, proposition, breakdown: false);
    }

    private Figure Add(int n, in Noun noun, NumberPhrase number, Harm harm, CompiledEntry? persons, Proposition? proposition, bool breakdown)
    {
        var (who, status) = Persons(n, noun, persons);
        var chunk = sentence.Chunks[n];
        var figure = new Figure
        {
            Count = number.Count,
            Harm = harm,
            Who = who,
            Status = status,
            Words = new(number.FirstToken, Math.Max(number.EndToken, chunk.End)),
            Sentence = sentence.Index,
            Breakdown = breakdown,
            Of = proposition,
            Aggregate = proposition is { Campaign: true } or { Series: true },
        };
        Keep(figure);
        return figure;
    }

    private void Keep(Figure figure)
    {
        figure.Of?.Figures.Add(figure);
        _found.Add(figure);
    }

    // ---- one person

    // "a nurse", "an elderly woman": one person, told without a numeral.
    private bool IsOnePerson(int n)
    {
        var chunk = sentence.Chunks[n];
        var noun = sentence.Nouns[n];
        if (chunk.Pronoun || chunk.Generic || noun.Persons is null || noun.PersonsItem != chunk.Head || noun.Object is not null && noun.ObjectItem == chunk.Head)
            return false;
        var first = sentence.Tokens[chunk.First];
        if (!first.Equals("a", StringComparison.OrdinalIgnoreCase) && !first.Equals("an", StringComparison.OrdinalIgnoreCase))
            return false;
        var head = sentence.HeadOf(n);
        return (head.Form & FormKind.Plural) == FormKind.Plain && noun.Persons.As<PersonKind>() is not (PersonKind.Dead or PersonKind.Wounded or PersonKind.Missing or PersonKind.Crowd or PersonKind.CommunityMember) && !IsGroup(head);
    }

    private bool IsGroup(in Item head)
    {
        var word = sentence.Tokens[head.End - 1];
        foreach (string group in Groups)
            if (word.Equals(group, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly string[] Groups = ["family", "household", "community", "couple", "population", "crew", "staff", "team", "gang", "patrol", "force", "public"];

    private void ReadOnePerson(int n)
    {
        if (PatientOf(n) is not { } proposition || Told(proposition, n) is not (Harm.Killed or Harm.Injured or Harm.KilledOrInjured or Harm.Abducted or Harm.Detained) || Told(proposition, n) is not { } harm)
            return;
        var noun = sentence.Nouns[n];
        var (who, status) = Persons(n, noun, noun.Persons);
        Keep(new Figure
        {
            Count = Count.Reported(1),
            Harm = harm,
            Who = who,
            Status = status,
            Words = sentence.Words(n),
            Sentence = sentence.Index,
            Of = proposition,
            Aggregate = proposition is { Campaign: true } or { Series: true },
        });
    }

    // ---- who is counted

    // The persons a phrase counts: its head, or the noun right after the number when more follows in one form ("six civilians hit by stray bullets").
    private CompiledEntry? PersonsOf(int n, in Noun noun)
    {
        if (noun.Persons is not null)
            return noun.Persons;
        var chunk = sentence.Chunks[n];
        if (chunk.Head > chunk.FirstItem && sentence.Items[chunk.Head] is { } head && head.End - head.First > 1 && sentence.Items[chunk.Head - 1] is { Class: WordClass.Noun } before)
            return before.Sense(LexiconCategory.Persons);
        return null;
    }

    // A number alone may count persons told before; with a noun it counts that noun.
    private bool CountsPersons(int n, in Noun noun, CompiledEntry? persons, Proposition? proposition)
    {
        if (persons is not null || noun.Act is not null && noun.Act.As<ActKind>().HarmOf() is not null || noun.PartyIsHead && noun.Party >= 0)
            return true;
        var head = sentence.HeadOf(n);
        if (head.Class is WordClass.Number or WordClass.Adjective or WordClass.Verb || HarmOfHead(n) is not null)
            return true;
        if (head.Sense(LexiconCategory.Demonym) is not null || head.Is(WordKind.Partitive) || head.Is(FunctionWord.PronounHead))
            return true;
        // A noun that no lexicon holds counts persons when only persons can suffer the act.
        return head.Entry is null && noun.Object is null && noun.Weapon is null && proposition is { Act: ActKind.Killing or ActKind.Injury or ActKind.Execution or ActKind.Massacre or ActKind.Abduction or ActKind.HostageTaking or ActKind.Detention or ActKind.Harm }
            && head.Class == WordClass.Noun && sentence.Tokens[head.End - 1].EndsWith("s", StringComparison.OrdinalIgnoreCase);
    }

    private (PersonKind Who, CivilianStatus Status) Persons(int n, in Noun noun, CompiledEntry? persons)
    {
        var status = CivilianStatus.Unknown;
        var kind = PersonKind.People;
        if (persons is not null)
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
        if (noun.Party >= 0 && noun.PartyIsHead && persons is null)
            return (PersonKind.Fighter, CivilianStatus.Fighter);
        return (kind, status);
    }

    internal static CivilianStatus StatusOf(CompiledEntry persons) =>
        persons.Attribute("status") is { } name && Enum.TryParse(name, out CivilianStatus status) ? status : CivilianStatus.Unknown;

    // ---- parts of a figure

    // "including nine children", "40 of them children", "seven of whom were women", "eleven children are among the dead".
    private Harm? PartHarm(int n, out int group, out Proposition? of)
    {
        group = -1;
        of = _total?.Of;
        if (AmongTheHarmed(n, out of) is { } told)
            return told;
        of = _total?.Of;
        if (IsBreakdown(n + 1))
        {
            group = NextPhrase(n + 1);
            return _total?.Harm;
        }
        // "Two nurses were among the dead."
        if (n + 2 < sentence.Chunks.Count && sentence.Chunks[n + 1].Kind == ChunkKind.VerbGroup && sentence.HeadOf(n + 1).Is(FunctionWord.Be) && IsBreakdown(n + 2))
            return HarmNamed(n + 2) ?? _total?.Harm;
        return BreakdownBefore(n) is >= 0 and var cue ? HarmNamed(cue) ?? _total?.Harm : null;
    }

    // "among the dead", "the wounded included": the words themselves say which figure is meant.
    private Harm? HarmNamed(int chunk)
    {
        for (int t = sentence.Chunks[chunk].First; t < sentence.Chunks[chunk].End; t++)
        {
            var word = sentence.Tokens[t];
            if (word.Equals("dead", StringComparison.OrdinalIgnoreCase) || word.Equals("killed", StringComparison.OrdinalIgnoreCase) || word.Equals("victims", StringComparison.OrdinalIgnoreCase))
                return Harm.Killed;
            if (word.Equals("wounded", StringComparison.OrdinalIgnoreCase) || word.Equals("injured", StringComparison.OrdinalIgnoreCase))
                return Harm.Injured;
            if (word.Equals("casualties", StringComparison.OrdinalIgnoreCase))
                return Harm.KilledOrInjured;
        }
        return null;
    }

    // The noun phrase after "of them": "40 of them children", "seven of whom were women".
    private int NextPhrase(int from)
    {
        for (int i = from + 1; i < sentence.Chunks.Count && i <= from + 3; i++)
        {
            var kind = sentence.Chunks[i].Kind;
            if (kind == ChunkKind.NounPhrase)
                return i;
            if (kind is not (ChunkKind.VerbGroup or ChunkKind.Adverb))
                return -1;
        }
        return -1;
    }

    private bool IsBreakdown(int chunk) =>
        chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind == ChunkKind.Preposition && sentence.HeadOf(chunk).Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Breakdown);

    private int BreakdownBefore(int n)
    {
        for (int i = n - 1; i >= 0 && i >= n - LongestBreakdown; i--)
        {
            if (IsBreakdown(i))
                return i;
            var chunk = sentence.Chunks[i];
            // "of whom 12 were children": the copula only links them.
            if (chunk.Kind == ChunkKind.VerbGroup && sentence.HeadOf(i).Is(FunctionWord.Be))
                continue;
            if (chunk.Kind is ChunkKind.NounPhrase && i == n - 1 && !chunk.Pronoun && sentence.Nouns[i].Number < 0)
                return -1;
            if (chunk.Kind is not (ChunkKind.NounPhrase or ChunkKind.And or ChunkKind.Comma or ChunkKind.Adverb))
                return -1;
        }
        return -1;
    }

    // "Two nurses were among the dead", "among the wounded were three children", "the dead included four women", "of the dead, eleven were children".
    private Harm? AmongTheHarmed(int n, out Proposition? of)
    {
        of = null;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            bool subject = clause.Subjects.Contains(n), complement = clause.Objects.Contains(n);
            if (!subject && !complement)
                continue;
            bool copula = sentence.HeadOf(clause.Verb).Is(FunctionWord.Be);
            if (complement && !copula)
                foreach (int s in sentence.SubjectsOf(c))
                    if (sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } && Harmed(s) is { } included && sentence.Tokens[sentence.Chunks[clause.Verb].End - 1].StartsWith("includ", StringComparison.OrdinalIgnoreCase))
                        return included;
            if (!copula)
                continue;
            // "among the dead" stands after the copula when the phrase is its subject, before it otherwise.
            for (int i = clause.Verb + 1; subject && i + 1 < clause.End && i <= clause.Verb + 2; i++)
                if (IsAmong(i) && Harmed(i + 1) is { } after)
                    return after;
            for (int i = Math.Min(n, clause.Verb) - 1; i > 0 && i >= n - 4; i--)
                if ((IsAmong(i - 1) || sentence.Is(i - 1, "of") && i == 1) && Harmed(i) is { } before)
                    return before;
        }
        return null;
    }

    private bool IsAmong(int chunk) => sentence.Is(chunk, "among") || sentence.Is(chunk, "amongst");

    // "the dead", "those killed", "the wounded": a group named by what it suffered.
    private Harm? Harmed(int phrase)
    {
        var noun = sentence.Nouns[phrase];
        var words = sentence.Chunks[phrase];
        if (words.Kind != ChunkKind.NounPhrase || noun.Number >= 0 || !words.Definite && !words.Pronoun)
            return null;
        if (words.Pronoun && sentence.IsPhrase(phrase, "the dead"))
            return Harm.Killed;
        if (noun.Persons?.As<PersonKind>() is { } kind)
        {
            if (kind == PersonKind.Dead)
                return Harm.Killed;
            if (kind == PersonKind.Wounded)
                return Harm.Injured;
            if (kind == PersonKind.Missing)
                return Harm.Missing;
            return sentence.Tokens[sentence.Chunks[phrase].End - 1].StartsWith("victim", StringComparison.OrdinalIgnoreCase) ? Harm.Killed : null;
        }
        if (sentence.HeadOf(phrase).Sense(LexiconCategory.Act) is { } act && act.As<ActKind>() is ActKind.Killing or ActKind.Injury or ActKind.Harm)
            return act.As<ActKind>().HarmOf();
        // "those killed": a pronoun with a participle.
        int next = phrase + 1;
        if (sentence.Chunks[phrase].Pronoun && next < sentence.Chunks.Count && sentence.Chunks[next].Kind == ChunkKind.VerbGroup && sentence.HeadOf(next).Sense(LexiconCategory.Act)?.As<ActKind>() is ActKind.Killing or ActKind.Injury)
            return sentence.HeadOf(next).Sense(LexiconCategory.Act)!.As<ActKind>().HarmOf();
        return null;
    }

    // ---- what happened to them

    private Harm? HarmOf(int n, in Noun noun, CompiledEntry? persons, out Proposition? proposition)
    {
        proposition = propositions.OfNominal(n);
        // "105 civilian deaths", "30 casualties": the noun says it.
        if (noun.Act is { } act && act.As<ActKind>().HarmOf() is { } told)
            return told;
        if (persons is not null)
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
                    return proposition is { Act: ActKind.Killing or ActKind.Execution } ? Harm.Killed : Harm.Abducted;
                case PersonKind.Displaced when PatientOf(n) is null or { Act: ActKind.Flight or ActKind.ForcedDisplacement }:
                    return Harm.Displaced;
                default:
                    break;
            }
        }
        // "12 wounded", "30 injured", "nine killed": the participle is the head.
        if (HarmOfHead(n) is { } head)
        {
            proposition = PatientOf(n) ?? Before(n);
            return head;
        }
        // "12 dead and 30 wounded": an adjective of harm follows.
        if (HarmAfter(n) is { } after)
        {
            proposition = PatientOf(n) ?? Before(n);
            return after;
        }
        proposition = PatientOf(n);
        if (proposition is not null)
            return Told(proposition, n);
        return HostHarm(n, out proposition) ?? TollHarm(n, out proposition) ?? StateHarm(n, out proposition) ?? ListedHarm(n);
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

    /// <summary>What an act does to those whom it befalls; null when it is said not to have happened, or they were only its target.</summary>
    private Harm? Told(Proposition proposition, int n)
    {
        if (proposition.Stance is StanceKind.Hypothetical or StanceKind.Denied or StanceKind.Predicted or StanceKind.Threatened or StanceKind.CalledFor or StanceKind.Norm or StanceKind.Promised)
            return null;
        foreach (var (_, words) in proposition.Targets)
            if (words == sentence.Words(n) && proposition.Act.HarmOf() is null)
                return null;
        if (proposition.Act.HarmOf() is { } harm)
            return InjuredToo(n, harm);
        return proposition.Act == ActKind.Shooting && proposition.Clause >= 0 && IsPatient(proposition.Clause, n) ? Shot(proposition, n) : null;
    }

    // "shot three captives" tells a killing; "shot and wounded three" does not, and who was only shot at is no figure.
    private Harm? Shot(Proposition proposition, int n)
    {
        int verb = sentence.Clauses[proposition.Clause].Verb;
        if (!sentence.Tokens[sentence.Chunks[verb].End - 1].Equals("shot", StringComparison.OrdinalIgnoreCase) && !sentence.Tokens[sentence.Chunks[verb].End - 1].StartsWith("shoot", StringComparison.OrdinalIgnoreCase))
            return null;
        return InjuredToo(n, Harm.Killed);
    }

    // "killed or injured", "killed and wounded" as one verb group after another on the same persons.
    private Harm InjuredToo(int n, Harm harm)
    {
        bool killed = harm == Harm.Killed, injured = harm == Harm.Injured;
        if (!killed && !injured)
            return harm;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            if (propositions.OfClause(c) is not { } other || !IsPatient(c, n) && !SharesObject(c, n))
                continue;
            killed |= other.Act.HarmOf() == Harm.Killed;
            injured |= other.Act.HarmOf() == Harm.Injured;
        }
        return killed && injured ? Harm.KilledOrInjured : harm;
    }

    // "killed or wounded 40": the object stands after the second verb only.
    private bool SharesObject(int c, int n)
    {
        var clause = sentence.Clauses[c];
        if (clause.Objects.Count > 0 || sentence.Chunks[clause.Verb].Passive || c + 1 >= sentence.ClauseCount)
            return false;
        var next = sentence.Clauses[c + 1];
        return next.Verb == clause.Verb + 2 && sentence.Chunks[clause.Verb + 1].Kind is ChunkKind.And or ChunkKind.Or && next.Objects.Contains(n);
    }

    private Harm? HarmOfHead(int n)
    {
        var chunk = sentence.Chunks[n];
        if (chunk.Head == chunk.FirstItem)
            return null;
        var head = sentence.Items[chunk.Head];
        return head.Sense(LexiconCategory.Persons) is null ? ResultOf(head) : null;
    }

    private static Harm? ResultOf(in Item item) => item.Sense(LexiconCategory.Act)?.As<ActKind>() switch
    {
        ActKind.Killing => Harm.Killed,
        ActKind.Injury => Harm.Injured,
        ActKind.Harm => Harm.KilledOrInjured,
        ActKind.Abduction => Harm.Abducted,
        ActKind.Detention => Harm.Detained,
        _ => null,
    };

    private Harm? HarmAfter(int n)
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
        var head = sentence.HeadOf(next);
        if (head.Sense(LexiconCategory.Persons) is { } persons)
            return persons.As<PersonKind>() switch { PersonKind.Dead => Harm.Killed, PersonKind.Wounded => Harm.Injured, PersonKind.Missing => Harm.Missing, _ => null };
        if (kind == ChunkKind.VerbGroup && (sentence.Chunks[next].Form == VerbForm.Gerund || sentence.Chunks[next].Passive || head.Entry?.Attribute("frame") != "patient" && HasObject(next)))
            return null;
        if (kind == ChunkKind.VerbGroup && propositions.OfVerb(next) is { Stance: not StanceKind.Asserted })
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

    /// <summary>The proposition in which the phrase is the one harmed; of several, the gravest.</summary>
    private Proposition? PatientOf(int n)
    {
        Proposition? found = null;
        var words = sentence.Words(n);
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (propositions.OfClause(c) is { } proposition && (Suffers(proposition, words) || IsPatient(c, n)) && (found is null || Gravity(proposition) > Gravity(found)))
                found = proposition;
        return found;
    }

    private static int Gravity(Proposition proposition) => proposition.Act.HarmOf() switch
    {
        Harm.Killed => 3,
        Harm.Injured or Harm.KilledOrInjured => 2,
        null => 0,
        _ => 1,
    };

    private static bool Suffers(Proposition proposition, TokenRange words)
    {
        foreach (var (_, affected) in proposition.Affected)
            if (affected == words)
                return true;
        foreach (var (_, target) in proposition.Targets)
            if (target == words)
                return true;
        return false;
    }

    private bool IsPatient(int c, int n)
    {
        var clause = sentence.Clauses[c];
        if (SubjectSuffers(c))
            return sentence.SubjectsOf(c).Contains(n);
        return clause.Objects.Contains(n);
    }

    // A passive, a verb of suffering, a past form that shares a passive ("were killed or injured") or stands without an object after persons ("12 others wounded").
    private bool SubjectSuffers(int c)
    {
        var clause = sentence.Clauses[c];
        var verb = sentence.Chunks[clause.Verb];
        if (verb.Passive || sentence.VerbOf(clause)?.Attribute("frame") == "patient")
            return true;
        var head = sentence.HeadOf(clause.Verb);
        if (clause.Objects.Count > 0 || (head.Form & FormKind.PastParticiple) == FormKind.Plain || !head.Is(LexiconCategory.Act))
            return false;
        if (clause.SubjectOf >= 0 && sentence.Chunks[sentence.Clauses[clause.SubjectOf].Verb].Passive)
            return true;
        return head.Entry!.As<ActKind>().HarmOf() is not null && sentence.SubjectsOf(c) is [var subject, ..] && sentence.Nouns[subject] is { PartyIsHead: false, Act: null, Weapon: null };
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
        // "the bodies of" as one form stands before its persons.
        if (n > 0 && sentence.Chunks[n - 1].Kind == ChunkKind.NounPhrase && sentence.Nouns[n - 1] is { Persons: { } bodies, Number: < 0 } && bodies.As<PersonKind>() == PersonKind.Dead && sentence.Tokens[sentence.Chunks[n - 1].End - 1].Equals("of", StringComparison.OrdinalIgnoreCase))
            return Harm.BodiesFound;
        return null;
    }

    // "the death toll rose to 45", "put the toll at 29", "the toll stands at 12".
    private Harm? TollHarm(int n, out Proposition? proposition)
    {
        proposition = null;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            bool told = clause.Objects.Contains(n);
            foreach (var p in sentence.Prepositions)
                told |= p.Phrase == n && p.Preposition > clause.Verb && p.Preposition < clause.End && (sentence.Is(p.Preposition, "to") || sentence.Is(p.Preposition, "at") || sentence.Is(p.Preposition, "above") || sentence.Is(p.Preposition, "past"));
            if (!told)
                continue;
            if (sentence.VerbOf(clause)?.Attribute("act") is { } name && Enum.TryParse(name, out ActKind counted) && counted.HarmOf() is { } harm)
                return harm;
            foreach (int subject in sentence.SubjectsOf(c))
                if (sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } && sentence.Nouns[subject].Act is { } act && act.As<ActKind>() is ActKind.Killing or ActKind.Injury or ActKind.Harm)
                {
                    proposition = propositions.OfNominal(subject);
                    return act.As<ActKind>().HarmOf();
                }
        }
        return null;
    }

    // "some 800,000 civilians are trapped in the city", "nine people remain under the rubble".
    private Harm? StateHarm(int n, out Proposition? proposition)
    {
        proposition = null;
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (!sentence.HeadOf(clause.Verb).Is(FunctionWord.Be) || sentence.Chunks[clause.Verb].Negated || !sentence.SubjectsOf(c).Contains(n))
                continue;
            foreach (int complement in clause.Objects)
            {
                var noun = sentence.Nouns[complement];
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

    // "list 142 of their soldiers as killed", "nine people were reported as missing".
    private Harm? ListedHarm(int n)
    {
        for (int i = n + 1; i + 1 < sentence.Chunks.Count && i <= n + 2; i++)
            if (sentence.Is(i, "as") && sentence.Chunks[i + 1].EndItem - sentence.Chunks[i + 1].FirstItem == 1)
                return ResultOf(sentence.HeadOf(i + 1)) ?? (sentence.HeadOf(i + 1).Sense(LexiconCategory.Persons)?.As<PersonKind>() == PersonKind.Missing ? Harm.Missing : null);
        return null;
    }
}
