using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads clauses whose verb is the act, active or passive: "troops shelled the market", "12 people were killed".</summary>
internal sealed class ActReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, AgentReader agents, PatientReader patients, MeansReader means, NegationReader negations)
{
    internal void Read(int c, CompiledEntry verb) => Read(c, verb, verb.As<ActKind>());

    // "seized four elders", "its members were held": to take persons is to abduct or detain them, to take a town is not.
    internal bool ReadTaking(int c, CompiledEntry verb)
    {
        if (!TakesPersons(c))
            return false;
        Read(c, verb, IsHold(c) ? ActKind.Detention : ActKind.Abduction);
        return true;
    }

    // "Shells fell on the market", "rockets slammed into a school", "a drone crashed on a clinic".
    internal bool ReadImpact(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var chunk = ref sentence.Chunks[clause.Verb];
        if (chunk.Passive || chunk.Negated || ActOfWeapon(c) is not { } act || act == ActKind.MineLaying)
            return false;
        Proposition? proposition = null;
        foreach (var p in sentence.Prepositions)
        {
            if (!SentenceContext.FollowsVerb(p, clause) || !sentence.IsOneOf(p.Preposition, "on", "onto", "into", "in", "near", "at", "inside", "through", "among", "between", "beside", "outside", "over", "under") && !IsCloseTo(p))
                continue;
            proposition ??= StartImpact(c, act);
            patients.Add(proposition, p.Phrase, false);
        }
        // "slammed into a school": the verb's own particle says where.
        if (sentence.WordsOfItem(chunk.Head) is var verb && verb.End - verb.First > 1 && clause.Objects.Count > 0)
        {
            proposition ??= StartImpact(c, act);
            patients.AddAll(proposition, clause.Objects, false);
        }
        if (proposition is null)
            return false;
        builder.Complete(proposition);
        propositions.Keep(proposition);
        return true;
    }

    // "ten metres from the reactor".
    private bool IsCloseTo(PrepositionalPhrase p) =>
        sentence.Is(p.Preposition, "from") && p.Preposition > 0 && sentence.Chunks[p.Preposition - 1].Kind == ChunkKind.NounPhrase && sentence.HeadOf(p.Preposition - 1).Sense(LexiconCategory.Word) is { } measure && measure.Is(WordKind.Measure)
        && sentence.Nouns[p.Phrase].Object?.As<ObjectKind>() is ObjectKind.Dam or ObjectKind.NuclearStation;

    private Proposition StartImpact(int c, ActKind act)
    {
        var proposition = builder.Start(c, act, sentence.Words(sentence.Clauses[c].Verb));
        agents.AddSubjects(proposition);
        return proposition;
    }

    private void Read(int c, CompiledEntry verb, ActKind act) => propositions.Keep(Make(c, verb, act));

    /// <summary>The act of a clause, not yet kept.</summary>
    internal Proposition Make(int c, CompiledEntry verb) => Make(c, verb, verb.As<ActKind>());

    private Proposition Make(int c, CompiledEntry verb, ActKind act)
    {
        var clause = sentence.Clauses[c];
        var proposition = builder.Start(c, act, sentence.WordsOfItem(sentence.Chunks[clause.Verb].Head));
        bool target = verb.Attribute("role") == "target";
        MeansReader.AddOf(proposition, verb, proposition.ActWords);
        AddRoles(proposition, clause, verb.Attribute("frame"), target);
        // "slaughtered the oxen": beasts are destroyed.
        if (act is ActKind.Massacre or ActKind.Killing or ActKind.Shooting && proposition is { Affected.Count: 0, Targets.Count: 0, Objects: [var (beasts, _), ..] } && beasts.As<ObjectKind>() == ObjectKind.Food)
            proposition.Act = act = ActKind.Destruction;
        builder.Complete(proposition);
        // "will free them only if it is paid": the condition is the act, and it stands now.
        if (verb.Attribute("stance") == nameof(StanceKind.Asserted) && proposition.Stance is StanceKind.Predicted or StanceKind.Promised or StanceKind.Hypothetical)
            proposition.SetStance(StanceKind.Asserted, TokenRange.None);
        if (act is ActKind.Attack or ActKind.WeaponUse)
            means.TakeKind(proposition);
        if (act is ActKind.DenialOfCare or ActKind.AidObstruction or ActKind.Looting or ActKind.DenialOfReparation or ActKind.Starvation)
            AddDeprived(proposition, clause, target);
        if (verb.Category != LexiconCategory.Frame || !FrameReader.TellsOmission(verb))
            negations.Apply(proposition);
        return proposition;
    }

    // frame=patient: the subject suffers the act ("died"); frame=suffered: the object has suffered it from others ("treated 16 people for burns").
    private void AddRoles(Proposition proposition, Clause clause, string? frame, bool target)
    {
        bool patientSubject = proposition.SubjectSuffers = frame == "patient";
        // "gunmen disguised as nurses": nobody but they put on the dress.
        bool passive = sentence.Chunks[clause.Verb].Passive && !(proposition.Act == ActKind.Perfidy && sentence.Chunks[clause.Verb].Form == VerbForm.Participle);
        if (passive || Suffers(proposition, clause))
        {
            patients.AddAll(proposition, sentence.SubjectsOf(proposition.Clause), target);
            agents.AddFromPrepositions(proposition, clause, byOnly: true);
            if (proposition.Act == ActKind.MilitaryUse && proposition.Agents.Count == 0)
                foreach (int subject in sentence.SubjectsOf(proposition.Clause))
                    agents.AddOwnerOf(proposition, subject);
            // "No British soldier has been tried": his State has not tried him.
            if (proposition.Act == ActKind.FailureToInvestigate)
                foreach (int subject in sentence.SubjectsOf(proposition.Clause))
                    if (sentence.AgentOf(subject) is { } agent)
                        agents.Add(proposition, agent);
            // "were seized by gunmen and held for ransom".
            if (proposition.Agents.Count == 0 && IsPassive(clause.SubjectOf))
                agents.AddFromPrepositions(proposition, sentence.Clauses[clause.SubjectOf], byOnly: true);
        }
        else if (patientSubject)
        {
            patients.AddAll(proposition, sentence.SubjectsOf(proposition.Clause), false);
            agents.AddFromPrepositions(proposition, clause, byOnly: true);
            if (proposition.Act.IsAttack())
                agents.AddSource(proposition, clause);
        }
        else
        {
            if (frame != "suffered")
                agents.AddSubjects(proposition);
            if (frame is null && clause.Objects.Count > 0 && sentence.Chunks[clause.Verb].Form == VerbForm.Finite)
                agents.AddOthers(proposition);
            patients.AddAll(proposition, clause.Objects, target);
            AddMadeToDo(proposition, clause);
        }
        if (clause.Objects.Count == 0 && !passive && !patientSubject && SharedObjects(proposition.Clause) is { } shared)
            patients.AddAll(proposition, shared, target);
    }

    // "made farmers walk before them": whom an act makes do something is the subject of that.
    private void AddMadeToDo(Proposition proposition, Clause clause)
    {
        if (clause.Objects.Count > 0 || sentence.VerbOf(clause) is not { } verb || !verb.Is(VerbKind.Light) && !verb.Is(VerbKind.Cause) && !verb.Is(LexiconCategory.Frame))
            return;
        for (int c = proposition.Clause + 1; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is { Link: ClauseLink.Complement, Linker: < 0 } made && made.Governor == proposition.Clause)
                patients.AddAll(proposition, made.Subjects, false);
    }

    // "30 wounded", "12 injured": a past form without object whose subject can only suffer it.
    private bool Suffers(Proposition proposition, Clause clause) =>
        clause.Objects.Count == 0 && proposition.Act.HarmOf() is not null && sentence.SubjectsOf(proposition.Clause) is [var subject, ..] && sentence.Nouns[subject] is { PartyIsHead: false, Act: null, Weapon: null } noun && (noun.Persons is not null || noun.Number >= 0);

    // A passive, also where the first participle is a word of circumstance: "were tied together and shot".
    private bool IsPassive(int clause)
    {
        if (clause < 0)
            return false;
        int verb = sentence.Clauses[clause].Verb;
        return sentence.Chunks[verb].Passive || sentence.HeadOf(verb).Is(FunctionWord.Be) && verb + 1 < sentence.Chunks.Count && sentence.Chunks[verb + 1].Kind == ChunkKind.Adverb && sentence.HeadOf(verb + 1).Sense(LexiconCategory.Circumstance) is not null;
    }

    // "shot and burned villagers": joined verbs share the object that follows the last.
    private List<int>? SharedObjects(int c)
    {
        int verb = sentence.Clauses[c].Verb;
        for (int d = c + 1; d < sentence.ClauseCount; d++)
            if (sentence.Clauses[d] is var next && next.SubjectOf >= 0 && next.Verb == verb + 2 && sentence.Chunks[verb + 1].Kind is ChunkKind.And or ChunkKind.Or)
                return next.Objects;
        return null;
    }

    // "denied insulin to detainees", "stole grain from farmers".
    private void AddDeprived(Proposition proposition, Clause clause, bool target)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.IsOneOf(p.Preposition, "to", "from", "for") && sentence.Nouns[p.Phrase] is { Persons: not null, PartyIsHead: false })
                patients.Add(proposition, p.Phrase, target);
    }

    private bool TakesPersons(int c)
    {
        var clause = sentence.Clauses[c];
        ref readonly var chunk = ref sentence.Chunks[clause.Verb];
        var (first, end) = sentence.WordsOfItem(chunk.Head);
        var word = sentence.Tokens[first];
        if (chunk.Negated || end - first > 1 || !word.StartsWith("seiz", StringComparison.OrdinalIgnoreCase) && !IsHold(c))
            return false;
        var taken = chunk.Passive ? sentence.SubjectsOf(c) : clause.Objects;
        // "held the officers responsible" holds nobody.
        if (taken is [.., var last] && last + 1 < sentence.Chunks.Count && (chunk.Passive ? clause.Verb : last) + 1 is var next && next < sentence.Chunks.Count && sentence.IsOneOf(next, "responsible", "accountable", "liable", "back", "up"))
            return false;
        foreach (int n in taken)
            if (!IsPersons(n) || sentence.Nouns[n].Persons is not null && sentence.HeadOf(n) is { Class: WordClass.Noun, Entry: not null } head && head.Sense(LexiconCategory.Persons) is null && head.Sense(LexiconCategory.PartyHead) is null && head.Sense(LexiconCategory.Title) is null && !head.Is(WordKind.Partitive) && sentence.Nouns[n].PersonsItem < sentence.Chunks[n].Head)
                return false;
        return taken.Count > 0;
    }

    private bool IsHold(int c)
    {
        var word = sentence.Tokens[sentence.HeadOf(sentence.Clauses[c].Verb).First];
        return word.StartsWith("held", StringComparison.OrdinalIgnoreCase) || word.StartsWith("hold", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsPersons(int n) =>
        sentence.Nouns[n] is { Object: null, Place: null, Weapon: null } noun && (noun.Act is null || noun.ActItem != sentence.Chunks[n].Head) && (noun.Persons is not null || noun.Number >= 0 && sentence.HeadOf(n) is var head && (head.Class == WordClass.Number || head.Is(WordKind.Partitive)));

    // The act that the coming down of a subject's weapon is.
    private ActKind? ActOfWeapon(int c)
    {
        ActKind? act = null;
        foreach (int subject in sentence.SubjectsOf(c))
            if (sentence.Nouns[subject] is { Weapon: { } weapon, PartyIsHead: false })
                act = weapon.As<WeaponKind>().ActOf();
        return act;
    }
}
