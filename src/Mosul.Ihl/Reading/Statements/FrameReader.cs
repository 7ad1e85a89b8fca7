using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Finds the act of a verb that is one only with the right company: "turned back" is nothing by itself, "turned back lorries of flour" keeps relief away.</summary>
internal sealed class FrameReader(SentenceContext sentence, ComplementReader complements)
{
    /// <summary>The frame of a clause's verb whose needs are met; null when none is.</summary>
    internal CompiledEntry? Of(int c, Clause clause)
    {
        if (!sentence.HeadOf(clause.Verb).MayBe(LexiconCategory.Frame) || sentence.HeadOf(clause.Verb).Senses is not { } senses)
            return null;
        CompiledEntry? best = null;
        int most = 0;
        foreach (var sense in senses)
            if (sense.Category == LexiconCategory.Frame && (sense.Form & FormKind.Verb) != FormKind.Plain && !IsInability(sense.Entry, clause) && !IsContraband(sense.Entry, clause) && !(sense.Entry.As<ActKind>() == ActKind.MilitaryUse && sentence.MovesOut(clause)) && Met(sense.Entry, c, clause) is var parts && parts > most)
            {
                best = sense.Entry;
                most = parts;
            }
        return best;
    }

    // "could not verify who fired": what nobody could know was not left undone.
    private bool IsInability(CompiledEntry frame, Clause clause) => sentence.Chunks[clause.Verb].Modal >= 0 && frame.As<ActKind>() == ActKind.FailureOfPrecautions;

    // "seized a boat with cocaine", "took two lorries of rifles": what is smuggled or serves to fight is no plunder.
    private bool IsContraband(CompiledEntry frame, Clause clause)
    {
        if (frame.As<ActKind>() != ActKind.Looting)
            return false;
        for (int chunk = clause.Verb + 1; chunk < clause.End; chunk++)
            for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
                if (sentence.Items[i].Sense(LexiconCategory.Word)?.Attribute("kind") == "contraband" || i == sentence.Chunks[chunk].Head && sentence.Items[i].Sense(LexiconCategory.Weapon) is not null)
                    return true;
        return false;
    }

    /// <summary>The frame of a clause's verb that lacks only a circumstance, for an act by which persons are seized or held; null when there is none.</summary>
    internal CompiledEntry? Waiting(int c, Clause clause)
    {
        if (sentence.HeadOf(clause.Verb).Senses is not { } senses || sentence.Chunks[clause.Verb].Negated || IsToSafety(clause))
            return null;
        foreach (var sense in senses)
            if (sense.Category == LexiconCategory.Frame && (sense.Form & FormKind.Verb) != FormKind.Plain && sense.Entry.As<ActKind>() is ActKind.Abduction or ActKind.Detention && LacksCircumstance(sense.Entry, c, clause))
                return sense.Entry;
        return null;
    }

    // "took him to hospital", "led them to a shelter".
    private bool IsToSafety(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "to") && sentence.Nouns[p.Phrase].Object?.As<ObjectKind>() is ObjectKind.MedicalUnit or ObjectKind.Shelter or ObjectKind.School or ObjectKind.Home)
                return true;
        return false;
    }

    /// <summary>The circumstance that a clause tells as the purpose of the one it hangs on: "to deter air strikes", "aiming to starve the town", "so that aircraft would not bomb them". Null when it tells none.</summary>
    internal CircumstanceKind? PurposeOf(int c)
    {
        var clause = sentence.Clauses[c];
        if (!sentence.HeadOf(clause.Verb).MayBe(LexiconCategory.Purpose) || sentence.HeadOf(clause.Verb).Senses is not { } senses || !IsPurpose(clause))
            return null;
        foreach (var sense in senses)
            if (sense.Entry.Category == LexiconCategory.Purpose && (sense.Form & FormKind.Verb) != FormKind.Plain && Met(sense.Entry, c, clause) > 0)
                return sense.Entry.As<CircumstanceKind>();
        return null;
    }

    // A purpose clause is an infinitive, a participle, or follows "so that"; it is itself not negated, unless to keep something from happening is the purpose.
    private bool IsPurpose(Clause clause) => clause.Link switch
    {
        ClauseLink.Infinitive or ClauseLink.Participle => !sentence.Chunks[clause.Verb].Negated,
        ClauseLink.Subordinate => clause.Linker >= 0 && (sentence.IsPhrase(clause.Linker, "so that") || sentence.IsPhrase(clause.Linker, "in order that") || sentence.IsPhrase(clause.Linker, "in order to") || sentence.IsPhrase(clause.Linker, "so as to") || sentence.Is(clause.Linker, "so") || sentence.Is(clause.Linker, "lest")),
        ClauseLink.Complement => clause.Governor >= 0 && sentence.VerbOf(sentence.Clauses[clause.Governor]) is { } hope && hope.Is(VerbKind.Believe),
        _ => false,
    };

    private bool LacksCircumstance(CompiledEntry frame, int c, Clause clause)
    {
        foreach (var need in frame.Needs)
        {
            bool lacks = false, rest = true;
            foreach (var part in need)
                if (part is { Category: LexiconCategory.Circumstance, Site: not FrameSite.Negation })
                    lacks = true;
                else
                    rest = rest && Finds(part, c, clause);
            if (lacks && rest)
                return true;
        }
        return false;
    }

    /// <summary>Whether a frame tells that something was not done: its negation is its meaning, not a denial.</summary>
    internal static bool TellsOmission(CompiledEntry frame)
    {
        foreach (var need in frame.Needs)
            foreach (var part in need)
                if (part.Site == FrameSite.Negation)
                    return true;
        return false;
    }

    // How much the fullest need that is met asks for; 0 when none is met.
    private int Met(CompiledEntry frame, int c, Clause clause)
    {
        int most = 0;
        foreach (var need in frame.Needs)
        {
            bool all = true;
            int weight = 0;
            foreach (ref readonly var part in need.AsSpan())
                weight += Weight(part);
            if (weight <= most)
                continue;
            foreach (ref readonly var part in need.AsSpan())
                all = all && Finds(part, c, clause);
            if (all)
                most = weight;
        }
        return most;
    }

    // Whom or what it was done to says more than how: a doctor turned away at gunpoint is kept from the wounded.
    private static int Weight(FrameNeed part) => part.Site == FrameSite.Doer ? 3 : part.Category == LexiconCategory.Frame || part.Category is LexiconCategory.Persons or LexiconCategory.Object or LexiconCategory.Weapon && part.Value is not (FrameNeed.Any or FrameNeed.NoFighter) ? 2 : 1;

    private bool Finds(FrameNeed need, int c, Clause clause)
    {
        switch (need.Site)
        {
            case FrameSite.Negation:
                return IsNegated(c, clause);
            case FrameSite.Origin:
                return need.Value == FrameNeed.Any ? HasOrigin(clause) : IsDoneFrom(clause, need);
            case FrameSite.Doer:
                return IsDoneBy(c, need);
            case FrameSite.Aim:
                return IsDoneAt(clause, need);
            case FrameSite.Subject:
                return HasSubject(need, c);
            case FrameSite.Made:
                return MakesDo(need, c);
        }
        if (need.Category == LexiconCategory.Circumstance)
            foreach (var told in complements.Found)
                if (told.Kind == (CircumstanceKind)need.Value && told.Words.First >= sentence.Chunks[clause.Verb].End)
                    return true;
        if (need.Site == FrameSite.Anywhere || need.Category is LexiconCategory.Frame or LexiconCategory.Circumstance)
        {
            if (need.Category is LexiconCategory.Frame or LexiconCategory.Circumstance && !IsTold(need))
                return need.Category == LexiconCategory.Circumstance && TellsPurpose(c, (CircumstanceKind)need.Value);
            // The clause and what hangs on it, from the verb on.
            int end = clause.End;
            for (int d = c + 1; d < sentence.ClauseCount && HangsOn(d, c); d++)
                end = Math.Max(end, sentence.Clauses[d].End);
            for (int chunk = clause.Verb + 1; chunk < end; chunk++)
                if (Holds(chunk, need) && !(need is { Category: LexiconCategory.Frame, Value: (int)ActKind.Looting } && IsCarrier(chunk)))
                    return true;
            if (need.Category == LexiconCategory.Circumstance && TellsPurpose(c, (CircumstanceKind)need.Value))
                return true;
            // "nine lives were lost": what a passive is about stands before it.
            if (sentence.Chunks[clause.Verb].Passive)
                foreach (int subject in sentence.SubjectsOf(c))
                    if (HoldsOrContains(subject, need))
                        return true;
            return false;
        }
        var patients = sentence.Chunks[clause.Verb].Passive ? sentence.SubjectsOf(c) : clause.Objects;
        foreach (int patient in patients)
            if (IsPatient(patient, need))
                return true;
        // "made them walk": who is made to do it is the subject of what they do.
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d] is { Link: ClauseLink.Complement, Linker: < 0 } made && made.Governor == c)
                foreach (int subject in made.Subjects)
                    if (IsPatient(subject, need))
                        return true;
        return false;
    }

    // "drove them off in a refrigerator lorry": what something is carried in is not what is taken.
    private bool IsCarrier(int chunk) => chunk > 0 && sentence.IsOneOf(chunk - 1, "in", "on", "aboard", "by", "into", "onto");

    private bool HasSubject(FrameNeed need, int c)
    {
        foreach (int subject in sentence.SubjectsOf(c))
            if (IsPatient(subject, need))
                return true;
        return false;
    }

    // "forced them to strip and crawl", "had two of them carry the shells": the verb of what others are made to do, or of what that is joined to.
    private bool MakesDo(FrameNeed need, int c)
    {
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (IsMadeBy(d, c) && !sentence.Chunks[sentence.Clauses[d].Verb].Negated && sentence.HeadOf(sentence.Clauses[d].Verb).MayBe(need.Category))
                foreach (var sense in sentence.HeadOf(sentence.Clauses[d].Verb).Senses!)
                    if (sense.Category == need.Category && sense.Entry.Needs.IsEmpty && sense.Entry.Value == need.Value && (sense.Form & FormKind.Verb) != FormKind.Plain)
                        return true;
        return false;
    }

    private bool IsMadeBy(int clause, int maker)
    {
        for (int d = clause; d > maker; d = sentence.Clauses[d].SubjectOf > maker ? sentence.Clauses[d].SubjectOf : -1)
            if (sentence.Clauses[d] is var made && made.Governor == maker && (made.Link == ClauseLink.Infinitive || made is { Link: ClauseLink.Complement, Linker: < 0 }))
                return true;
        return false;
    }

    private bool IsPatient(int patient, FrameNeed need)
    {
        // "turned them back": what was named before.
        if (need.Category is LexiconCategory.Object or LexiconCategory.Weapon && sentence.ThingOf(patient) is { } thing && ((need.Category == LexiconCategory.Object ? thing.Object : thing.Weapon) is { } named) && Answers(named, need.Value))
            return true;
        if (need is { Category: LexiconCategory.Persons, Value: FrameNeed.Any or FrameNeed.NoFighter } && IsOwnMan(patient))
            return false;
        if (HoldsOrContains(patient, need) || need.Category == LexiconCategory.Persons && (need.Value == FrameNeed.Any && sentence.Nouns[patient].Persons is not null || need.Value is FrameNeed.Any or FrameNeed.NoFighter && StandsForPersons(patient) || need.Value == FrameNeed.NoFighter && IsUntold(patient)))
            return true;
        // "the bodies of fighters being dragged along": what the participle stands by may be only the whose.
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == patient && p.Host >= 0 && sentence.Is(p.Preposition, "of") && Holds(p.Host, need))
                return true;
        return false;
    }

    // "ordered its engineers to dig": a party's own men are not in its power.
    private bool IsOwnMan(int patient) =>
        sentence.Nouns[patient].Persons is { } persons && persons.As<PersonKind>() is PersonKind.Soldier or PersonKind.Fighter or PersonKind.Police or PersonKind.Worker && sentence.Tokens[sentence.Chunks[patient].First].Equals("its", StringComparison.OrdinalIgnoreCase);

    // "a convoy of eleven lorries with flour": what it consists of or carries is meant too; "families with children" are not children.
    private bool HoldsOrContains(int phrase, FrameNeed need)
    {
        if (Holds(phrase, need))
            return true;
        // "ordered the evacuation of families from the front": an act is done to them, and only that is ordered.
        if (need.Category == LexiconCategory.Persons && sentence.Nouns[phrase].Act is not null)
            return false;
        // "a lorry of the Red Cross": whose it is makes it relief.
        if (need is { Category: LexiconCategory.Object, Value: (int)ObjectKind.Relief } && sentence.Nouns[phrase].Object is not null && sentence.BelongsToRelief(phrase))
            return true;
        if (need.Category == LexiconCategory.Weapon && sentence.Nouns[phrase].Object?.As<ObjectKind>() is ObjectKind.CivilianVehicle or ObjectKind.MedicalTransport or ObjectKind.Relief && IsLoadedWith(phrase, need))
            return true;
        int last = phrase;
        foreach (var p in sentence.Prepositions)
            if (p.Host == last && p.Host >= phrase && (sentence.Is(p.Preposition, "of") || need.Category != LexiconCategory.Persons && sentence.IsOneOf(p.Preposition, "with", "carrying")))
            {
                if (Holds(p.Phrase, need))
                    return true;
                last = p.Phrase;
            }
        return false;
    }

    // "an ambulance loaded with explosives".
    private bool IsLoadedWith(int phrase, FrameNeed need)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Participle or ClauseLink.Relative } load && sentence.SubjectsOf(c).Contains(phrase))
                for (int chunk = load.Verb + 1; chunk < load.End; chunk++)
                    if (sentence.Chunks[chunk].Kind == ChunkKind.NounPhrase && Holds(chunk, need))
                        return true;
        return false;
    }

    // Whoever is moved out of a place is not put before it.
    private bool TellsPurpose(int governor, CircumstanceKind kind)
    {
        if (kind == CircumstanceKind.ToShield && HasOrigin(sentence.Clauses[governor]))
            return false;
        for (int d = governor + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d].Governor >= governor && sentence.Clauses[d].Governor < d && PurposeOf(d) == kind)
                return true;
        return false;
    }

    // "from their villages", "out of the church", "off a bus".
    private bool HasOrigin(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && (sentence.IsOneOf(p.Preposition, "from", "off") || sentence.IsPhrase(p.Preposition, "out of")) && sentence.Nouns[p.Phrase] is { Place: not null } or { Object: not null })
                return true;
        return false;
    }

    // "Russian drone pilots hunted", "was hunted by drones".
    private bool IsDoneBy(int c, FrameNeed need)
    {
        var clause = sentence.Clauses[c];
        if (!sentence.Chunks[clause.Verb].Passive)
        {
            foreach (int subject in sentence.SubjectsOf(c))
                if (Holds(subject, need))
                    return true;
            return false;
        }
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.HeadOf(p.Preposition).Is(FunctionWord.By) && Holds(p.Phrase, need))
                return true;
        return false;
    }

    // "fired blindly into the quarter", "shot at them".
    private bool IsDoneAt(Clause clause, FrameNeed need)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.IsOneOf(p.Preposition, "at", "on", "into", "upon", "onto", "towards", "toward", "across", "over", "through", "among") && IsPatient(p.Phrase, need))
                return true;
        return false;
    }

    // "fired from the courtyards of schools", "from between two houses".
    private bool IsDoneFrom(Clause clause, FrameNeed need)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Tokens[sentence.Chunks[p.Preposition].First].Equals("from", StringComparison.OrdinalIgnoreCase) && HoldsOrContains(p.Phrase, need))
                return true;
        return false;
    }

    private bool StandsForPersons(int chunk) =>
        sentence.Chunks[chunk].Pronoun && sentence.IsOneOf(chunk, "them", "him", "her", "they", "he", "she", "me", "us", "I", "we", "everyone", "everybody", "those");

    // "Some were made to …", "the rest", "eleven of them", "the dead": told without a noun of persons.
    private bool IsUntold(int chunk) =>
        sentence.Nouns[chunk] is { Persons: null, Object: null, Place: null, Weapon: null, Act: null, Party: < 0 } && sentence.HeadOf(chunk) is var head && (head.Class is WordClass.Determiner or WordClass.Number or WordClass.Adjective || head.Is(WordKind.Partitive));

    private bool HangsOn(int clause, int governor)
    {
        var inner = sentence.Clauses[clause];
        // "did not check who was inside": a question in the place of the object.
        if (inner is { Link: ClauseLink.Relative } && inner.Governor == governor && sentence.Clauses[governor].Objects.Count == 0)
            return true;
        return inner.Governor >= governor && inner.Link is ClauseLink.Infinitive or ClauseLink.Participle or ClauseLink.Subordinate or ClauseLink.Complement && inner.Governor < clause && !sentence.Chunks[inner.Verb].Negated;
    }

    private bool Holds(int chunk, FrameNeed need)
    {
        if (need.Category == LexiconCategory.Persons && IsOfPersons(sentence.Nouns[chunk], need))
            return true;
        if (need.Category is LexiconCategory.Frame or LexiconCategory.Circumstance)
        {
            foreach (ref readonly var cue in sentence.Cues.AsSpan())
                if (cue.Chunk == chunk && IsAnswered(cue.Item, need))
                    return true;
            return false;
        }
        ref readonly var here = ref sentence.Chunks[chunk];
        for (int i = here.FirstItem; i < here.EndItem && here.MayHold(need.Category); i++)
            if (IsAnswered(sentence.Items[i], need))
                return true;
        return false;
    }

    private static bool IsOfPersons(in Noun noun, FrameNeed need) =>
        noun.Persons is not null && (Answers(noun.Persons, need.Value) && !(noun.Condition is not null && need.Value is (int)PersonKind.Fighter or (int)PersonKind.Soldier) || noun.Condition is not null && Answers(noun.Condition, need.Value));

    // Whether any cue of the sentence tells what is asked for.
    private bool IsTold(FrameNeed need)
    {
        if (!sentence.MayTell(need.Category))
            return false;
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (IsAnswered(cue.Item, need))
                return true;
        return false;
    }

    private static bool IsAnswered(in Item item, FrameNeed need)
    {
        if (item.MayBe(need.Category))
            foreach (ref readonly var sense in item.Senses.AsSpan())
                if (sense.Category == need.Category && Answers(sense.Entry, need.Value))
                    return true;
        return false;
    }

    private static bool Answers(CompiledEntry entry, int value) => entry.Category switch
    {
        LexiconCategory.Frame when !entry.Needs.IsEmpty || entry.Attribute("role") == "made" => false,
        LexiconCategory.Object when value == FrameNeed.CivilianObject => entry.As<ObjectKind>() is not (ObjectKind.Property or ObjectKind.MedicalTransport) && TargetObject.IsCivilian(entry.As<ObjectKind>()),
        LexiconCategory.Persons when value == FrameNeed.NoFighter => entry.As<PersonKind>() is not (PersonKind.Soldier or PersonKind.Fighter or PersonKind.Police or PersonKind.Official or PersonKind.Peacekeeper),
        LexiconCategory.Persons when value >= FrameNeed.Status => StatusOf(entry) == value - FrameNeed.Status,
        _ => value == FrameNeed.Any || entry.Value == value,
    };

    private static int StatusOf(CompiledEntry persons) => persons.Attribute("status") is { } name && Enum.TryParse(name, out CivilianStatus status) ? (int)status : -1;

    private bool IsNegated(int c, Clause clause)
    {
        if (sentence.Chunks[clause.Verb].Negated)
            return true;
        foreach (int subject in sentence.SubjectsOf(c))
            if (sentence.Chunks[subject].NoDeterminer || StartsWithNone(subject))
                return true;
        foreach (int o in clause.Objects)
            if (sentence.Chunks[o].NoDeterminer || StartsWithNone(o))
                return true;
        return clause.Governor >= 0 && clause.Link is ClauseLink.Infinitive && sentence.VerbOf(sentence.Clauses[clause.Governor]) is { } verb && verb.Is(VerbKind.Fail) && !sentence.Chunks[sentence.Clauses[clause.Governor].Verb].Negated;
    }

    // "none of them", "not one of the families", "nobody".
    private bool StartsWithNone(int chunk)
    {
        int first = sentence.Chunks[chunk].FirstItem;
        return IsNone(first) || first > 0 && sentence.Items[first - 1].Class == WordClass.Negation;
    }

    private bool IsNone(int item)
    {
        var word = sentence.Tokens[sentence.Items[item].First];
        return sentence.Items[item].Is(FunctionWord.NoDeterminer) || sentence.Items[item].Class == WordClass.Negation || word.Equals("nobody", StringComparison.OrdinalIgnoreCase) || word.Equals("nothing", StringComparison.OrdinalIgnoreCase) || word.Equals("no-one", StringComparison.OrdinalIgnoreCase);
    }
}
