using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads acts told by nouns: "coalition strikes on Mosul", "the killing of 12 civilians by troops".</summary>
internal sealed class NominalReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, AgentReader agents, PatientReader patients, MeansReader means)
{
    internal void Read(int n)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        if (noun.Act is null && noun.Label is null || noun.PartyIsHead && noun.Party >= 0 && noun.ActItem != sentence.Chunks[n].Head)
            return;
        // "in detention", "without trial": what a cue is made of tells the circumstance, no act of its own.
        if (sentence.IsInsideCue(noun.ActItem >= 0 ? noun.ActItem : noun.LabelItem) || IsOpposed(noun.ActItem))
            return;
        var proposition = builder.StartNominal(n, -1);
        AddRoles(proposition, n);
        // A legal word alone tells nothing; with a doer ("crimes by all sides") it does.
        if (noun.Act is null && proposition.Agents.Count == 0)
            return;
        builder.CompleteNominal(proposition);
        propositions.KeepNominal(proposition);
    }

    // "the anti-slavery group": against it.
    private bool IsOpposed(int act) =>
        act > 1 && sentence.Items[act].First is var first && sentence.Tokens.Kind[first - 1] == Tokens.TokenKind.Hyphen && sentence.Tokens[first - 2].Equals("anti", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the roles inside a noun phrase and in the prepositional phrases that hang on it.</summary>
    internal void AddRoles(Proposition proposition, int n)
    {
        ref readonly var noun = ref sentence.Nouns[n];
        // "army shelling", but not "army dead": whose deaths they are is not who caused them.
        bool suffered = noun.Act is { } told && told.Attribute("frame") == "patient";
        if (noun.Party >= 0 && !noun.PartyIsHead && proposition.Agents.Count == 0 && !suffered)
        {
            if (sentence.JoinedNation(n) is { } joined)
                agents.Add(proposition, joined);
            agents.Add(proposition, noun.Agent);
        }
        if (proposition.Agents.Count == 0 && sentence.Items[sentence.Chunks[n].FirstItem].Is(FunctionWord.Possessive))
            agents.AddPossessor(proposition, n);
        if (noun.Weapon is not null)
            means.Add(proposition, noun);
        if (noun.Persons is { } persons && noun.PersonsItem != noun.ActItem)
            proposition.Affected.Add((persons, sentence.Words(n)));
        if (noun.Object is { } thing && noun.ObjectItem != noun.ActItem)
            proposition.Objects.Add((thing, sentence.Words(n)));
        AddPrepositions(proposition, n);
    }

    private void AddPrepositions(Proposition proposition, int n)
    {
        bool patientOf = TakesPatientOf(proposition.Act);
        int host = n, tail = n;
        bool aimed = false;
        foreach (var p in sentence.Prepositions)
        {
            // "the expulsion of the villagers from the valley by the army": what says where stands between.
            bool far = p.Host == tail && proposition.Agents.Count == 0 && sentence.HeadOf(p.Preposition).Is(FunctionWord.By);
            if (p.Host != host && p.Host != n && !far)
            {
                if (p.Host == tail && sentence.Nouns[p.Phrase].Act is null)
                    tail = p.Phrase;
                continue;
            }
            tail = p.Phrase;
            if (sentence.HeadOf(p.Preposition).Is(FunctionWord.By) || sentence.Is(p.Preposition, "from") && (sentence.Nouns[p.Phrase].PartyIsHead || proposition.Act.IsAttack() && IsLauncher(p.Phrase)))
            {
                if (IsAcross(host, p.Preposition))
                    continue;
                AddDoer(proposition, p.Phrase);
                host = p.Phrase;
            }
            else if (sentence.Is(p.Preposition, "of"))
            {
                // "the killing of a boy by fighters of the front": "of" the doer tells no victim.
                bool striker = !aimed && IsStrikeOfParty(proposition) && sentence.AgentOf(p.Phrase) is { } striking && parties[striking.Party].Fights;
                if (patientOf && !striker && (p.Host == n || !IsDoer(proposition, p.Host)))
                    patients.Add(proposition, p.Phrase, false);
                else if (sentence.AgentOf(p.Phrase) is { } doer && parties[doer.Party].Fights)
                    agents.Add(proposition, doer);
                host = p.Phrase;
            }
            else if (sentence.IsOneOf(p.Preposition, "on", "against", "at"))
            {
                patients.Add(proposition, p.Phrase, false);
                host = p.Phrase;
                // "an attack on positions of the army": what follows belongs to what is attacked.
                patientOf = true;
                aimed = true;
            }
        }
    }

    // "the shelling of positions held by the army": who holds them is not who shells; "crimes against prisoners committed by the army": a light verb tells the doer.
    private bool IsAcross(int host, int preposition)
    {
        for (int c = host + 1; c < preposition; c++)
            if (sentence.Chunks[c].Kind == ChunkKind.VerbGroup && (!sentence.HeadOf(c).Is(VerbKind.Light) || MayControl(sentence.HeadOf(c))))
                return true;
        return false;
    }

    // "held", of a meeting or of a town.
    private static bool MayControl(in Item verb)
    {
        if (verb.Senses is { } senses)
            foreach (var sense in senses)
                if (sense.Entry.Is(VerbKind.Control))
                    return true;
        return false;
    }

    private bool IsDoer(Proposition proposition, int phrase) => sentence.AgentOf(phrase) is { } agent && proposition.Agents.Exists(a => a.Party == agent.Party);

    // "an air raid of the Syrian army", but "the bombing of the militia": a noun made of a verb takes what is done to.
    private bool IsStrikeOfParty(Proposition proposition)
    {
        var word = sentence.Tokens[proposition.ActWords.End - 1];
        return proposition.Act.IsAttack() && !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ings", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ment", StringComparison.OrdinalIgnoreCase);
    }

    private void AddDoer(Proposition proposition, int phrase)
    {
        proposition.Either |= phrase > 0 && sentence.Chunks[phrase - 1].Kind == ChunkKind.Or;
        if (sentence.DoerOf(phrase) is { } agent)
            agents.Add(proposition, agent);
        else if (sentence.Nouns[phrase] is { Weapon: not null } noun)
        {
            if (IsLauncher(phrase))
                agents.Add(proposition, noun.Agent);
            means.Add(proposition, noun);
        }
    }

    // "machine-gun fire from an Israeli tank".
    private bool IsLauncher(int phrase) => sentence.Nouns[phrase] is { Weapon: not null, Party: >= 0 } launcher && parties[launcher.Party].Fights && parties[launcher.Party].Kind != PartyKind.Country;

    // "the killing of villagers", but "the attack of the rebels".
    private static bool TakesPatientOf(ActKind act) => act.HarmOf() is not null || act is ActKind.Torture or ActKind.IllTreatment or ActKind.SexualViolence or ActKind.HumanShielding or ActKind.Looting or ActKind.Destruction or ActKind.Starvation or ActKind.ChildRecruitment or ActKind.BodyDesecration or ActKind.CollectivePunishment or ActKind.Siege or ActKind.Arson or ActKind.Enslavement or ActKind.Airstrike or ActKind.Shelling or ActKind.Bombing or ActKind.AidObstruction or ActKind.Humiliation or ActKind.Trial;
}
