using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads clauses whose verb only supports the act that a noun names: "carried out attacks", "left 12 dead", "used cluster bombs".</summary>
internal sealed class SupportVerbReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, NominalReader nominals, AgentReader agents, PatientReader patients, MeansReader means, NegationReader negations)
{
    // "carried out attacks", "committed war crimes": the object is the act.
    internal void ReadLight(int c)
    {
        foreach (int n in PatientsOf(c))
        {
            ref readonly var noun = ref sentence.Nouns[n];
            if (noun.Act is null && noun.Label is null)
                continue;
            propositions.Take(n);
            var proposition = builder.StartNominal(n, c);
            if (sentence.Chunks[n].NoDeterminer && NegationReader.BreachOf(noun.Act) is { } omitted)
                proposition.Act = omitted;
            AddRoles(proposition, c);
            nominals.AddRoles(proposition, n);
            builder.Complete(proposition);
            negations.Apply(proposition);
            propositions.KeepNominal(proposition);
        }
    }

    // "committed abuses"; in "suffered attacks by the army" and "survived the bombing" the subject has done nothing.
    private void AddRoles(Proposition proposition, int c)
    {
        var clause = sentence.Clauses[c];
        if (sentence.VerbOf(clause)?.Attribute("frame") != "patient" || sentence.Chunks[clause.Verb].Passive)
        {
            agents.AddDoers(proposition, byOnly: true);
            return;
        }
        patients.AddAll(proposition, sentence.SubjectsOf(c), false);
        agents.AddFromPrepositions(proposition, clause, byOnly: true);
        if (proposition.Act.IsAttack())
            agents.AddSource(proposition, clause);
    }

    // "left 12 dead", "caused civilian casualties", "claimed the lives of 20".
    internal void ReadCause(int c)
    {
        foreach (int n in PatientsOf(c))
        {
            ref readonly var noun = ref sentence.Nouns[n];
            if ((noun.Act ?? HarmAfter(n)) is not { } harm)
                continue;
            propositions.Take(n);
            var proposition = builder.Start(c, harm.As<ActKind>(), noun.Act is not null ? sentence.WordsOfItem(noun.ActItem) : sentence.Words(n + 1));
            agents.AddDoers(proposition, byOnly: false);
            patients.Add(proposition, n, false);
            if (noun.Act is not null)
                nominals.AddRoles(proposition, n);
            builder.Complete(proposition);
            negations.Apply(proposition);
            propositions.Keep(proposition);
        }
    }

    // "used cluster bombs", "used civilians as human shields", "used disproportionate force".
    internal void ReadUse(int c)
    {
        var clause = sentence.Clauses[c];
        int role = RoleAfterAs(clause);
        bool told = role >= 0;
        var proposition = builder.Start(c, told ? sentence.Nouns[role].Act!.As<ActKind>() : ActKind.WeaponUse, sentence.Words(clause.Verb));
        if (told)
            propositions.Take(role);
        foreach (int n in PatientsOf(c))
            told |= AddUsed(proposition, n, role >= 0, told);
        // "such as rockets", "including cluster bombs" after the means.
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Nouns[p.Phrase] is { Weapon: not null } weapon)
                means.Add(proposition, weapon);
        if (!told)
            return;
        if (proposition.Act == ActKind.WeaponUse)
            MeansReader.TakeKindOfUse(proposition);
        agents.AddDoers(proposition, byOnly: true);
        builder.Complete(proposition);
        negations.Apply(proposition);
        propositions.Keep(proposition);
    }

    // Adds one thing used; whether it, or what came before, tells an act.
    private bool AddUsed(Proposition proposition, int n, bool inRole, bool told)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        bool tells = true;
        if (noun.Weapon is not null)
        {
            means.Add(proposition, noun);
            means.AddFilling(proposition, n);
        }
        else if (sentence.ThingOf(n) is { Weapon: { } weapon } thing)
        {
            // "they were dropped by a jet": the weapon named before.
            MeansReader.Add(proposition, weapon, thing.Words);
        }
        else if (noun.Act is { } act)
        {
            // "used them as shields and …": the first act is what they were used for.
            if (told && !inRole && proposition.Act != ActKind.WeaponUse)
                return true;
            propositions.Take(n);
            if (!inRole)
                proposition.Act = act.As<ActKind>();
            MeansReader.AddOf(proposition, act, sentence.Words(n));
            nominals.AddRoles(proposition, n);
        }
        else if (sentence.TellsCircumstance(n))
        {
            if (!inRole && proposition.Weapons.Count == 0)
                proposition.Act = ActKind.Attack;
        }
        else
        {
            tells = false;
        }
        patients.Add(proposition, n, false);
        return tells;
    }

    private List<int> PatientsOf(int c)
    {
        var clause = sentence.Clauses[c];
        return sentence.Chunks[clause.Verb].Passive ? sentence.SubjectsOf(c) : clause.Objects;
    }

    // "left 12 dead": the harm follows those who suffer it.
    private CompiledEntry? HarmAfter(int n)
    {
        int next = n + 1;
        if (next >= sentence.Chunks.Count || sentence.Chunks[next].Kind is not (ChunkKind.Adverb or ChunkKind.VerbGroup))
            return null;
        return sentence.HeadOf(next).Sense(LexiconCategory.Act) is { } act && act.As<ActKind>().HarmOf() is not null ? act : null;
    }

    private int RoleAfterAs(Clause clause)
    {
        foreach (var p in sentence.Prepositions)
            if (SentenceContext.FollowsVerb(p, clause) && sentence.Is(p.Preposition, "as") && sentence.Nouns[p.Phrase].Act is not null)
                return p.Phrase;
        return -1;
    }
}
