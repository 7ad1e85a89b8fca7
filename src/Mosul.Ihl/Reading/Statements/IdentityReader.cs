using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads who those are said to be who did what was told before: "The men wore the badges of the front.", "Those responsible were its fighters.", "The unit belonged to the army.", "The attackers were from the front."</summary>
internal sealed class IdentityReader(SentenceContext sentence, PartyRegistry parties, AgentReader agents, BlameReader blames, EarlierActs earlier)
{
    /// <summary>Whether a clause says who the doers told before are; what they did is then laid at that party's door.</summary>
    internal bool Read(int c)
    {
        var clause = sentence.Clauses[c];
        if (clause.Link == ClauseLink.Relative || sentence.Chunks[clause.Verb].Passive || sentence.SubjectsOf(c) is not [var subject] || !AreDoers(subject) || PartyOf(clause) is not { } party)
            return false;
        blames.Lay(c, [party], null);
        return true;
    }

    // "the attackers", "those responsible", "the interrogators", "the unit"; "the men" and "they" only where those it befell cannot be meant.
    private bool AreDoers(int subject)
    {
        if (earlier.Told.Count == 0)
            return false;
        if (sentence.IsOneOf(subject, "they") || sentence.IsPhrase(subject, "the men"))
            return earlier.Told[^1] is { Agents.Count: > 0 } last && last.Agents.TrueForAll(a => parties[a.Party].Described && a.Words.First < last.ActWords.First) && !last.Affected.Exists(static a => a.Entry.As<PersonKind>() is PersonKind.Man or PersonKind.Fighter or PersonKind.Soldier);
        if (sentence.Tokens[sentence.Chunks[subject].First].Equals("those", StringComparison.OrdinalIgnoreCase))
            return sentence.Tokens[sentence.Chunks[subject].End - 1].Equals("responsible", StringComparison.OrdinalIgnoreCase);
        ref readonly var head = ref sentence.HeadOf(subject);
        return sentence.Chunks[subject].Definite && sentence.Nouns[subject].Condition is null && (head.HasRole("member") || head.HasRole("body") || head.HasRole("keeper") || head.HasRole("doers") || sentence.AgentOf(subject) is { Form: ReferenceForm.Descriptor } agent && parties[agent.Party] is { Described: true, Fights: true });
    }

    private Agent? PartyOf(Clause clause)
    {
        var verb = sentence.HeadOf(clause.Verb);
        if (verb.HasRole("wearing"))
            return BearerOf(clause);
        bool belongs = verb.HasRole("owning");
        if (!belongs && !verb.Is(FunctionWord.Be))
            return null;
        foreach (int named in clause.Objects)
            if (named == clause.Verb + 1)
                return Named(named);
        foreach (var p in sentence.Prepositions)
            if (p.Preposition == clause.Verb + 1 && sentence.IsOneOf(p.Preposition, "from", "of", "with", "to"))
                return Named(p.Phrase);
        return null;
    }

    // "the badges of the front", "army insignia", "Russian uniforms".
    private Agent? BearerOf(Clause clause)
    {
        foreach (int worn in clause.Objects)
            if (sentence.HeadOf(worn) is var head && (head.HasRole("badge") || head.HasRole("dress")))
            {
                if (sentence.Nouns[worn] is { Party: >= 0 } noun && parties[noun.Party].Fights)
                    return noun.Agent;
                foreach (var p in sentence.Prepositions)
                    if (p.Host == worn && sentence.IsOneOf(p.Preposition, "of", "from"))
                        return Named(p.Phrase);
            }
        return null;
    }

    private Agent? Named(int phrase) => (agents.DoerAt(phrase) ?? sentence.AgentOf(phrase)) is { } named && parties[named.Party] is { Described: false, Kind: not PartyKind.Country } party && (party.Fights || party.Kind is PartyKind.Unknown or PartyKind.PoliticalParty) ? named : null;
}
