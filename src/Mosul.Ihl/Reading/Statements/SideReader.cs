using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Reads which sides a sentence names, and how each stands in it: as doer, owner or speaker, or as the one acted on.</summary>
internal sealed class SideReader(SentenceContext sentence, PartyRegistry parties, UnactingSides unacting, CompiledLexicon lexicon)
{
    private readonly ConceptSet _organ = lexicon.Scenes.Named("state-organ");

    internal void Read(List<PassageSide> found)
    {
        for (int n = 0; n < sentence.Nouns.Count; n++)
            if (sentence.Nouns[n] is { Party: >= 0 } noun && parties[noun.Party].Fights)
                found.Add(Settle(n, noun.PartyIsHead ? OfParty(n, noun.Agent) : OfQualified(n, noun, noun.Agent)));
            else if (sentence.Chunks[n].Kind == ChunkKind.NounPhrase && OrganOf(n) is { } organ)
                found.Add(OfQualified(n, sentence.Nouns[n], new Agent(-1, ReferenceForm.Name, organ.Words)) with { Demonym = organ.Demonym });
    }

    // Whoever suffers, is fled from or is only told among the victims does nothing unless a clause of its own says so.
    private PassageSide Settle(int n, PassageSide side) =>
        side.Role != PassageRole.Doer && (unacting.IsApart(n) || unacting.Suffers(side.Agent.Party)) ? side with { Role = PassageRole.Other } : side;

    private PassageSide OfParty(int n, Agent agent)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
        {
            var clause = sentence.Clauses[c];
            if (clause.Subjects.Contains(n))
                return new(agent, RoleOfSubject(clause), WordsOf(c));
            if (clause.Objects.Contains(n))
                return new(agent, PassageRole.Other, sentence.Words(n));
        }
        foreach (var p in sentence.Prepositions)
            if (p.Phrase == n)
                return Governed(n, agent, p);
        return new(agent, PassageRole.Named, sentence.Words(n));
    }

    private PassageRole RoleOfSubject(Clause clause)
    {
        if (sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } verb && (verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Deny) || verb.Is(VerbKind.Confirm) || verb.Is(VerbKind.Declare) || verb.Is(VerbKind.Demand)))
            return PassageRole.Speaker;
        return sentence.Chunks[clause.Verb].Passive ? PassageRole.Other : PassageRole.Doer;
    }

    private PassageSide Governed(int n, Agent agent, PrepositionalPhrase p)
    {
        int clause = sentence.ClauseAt(p.Preposition);
        if (sentence.HeadOf(p.Preposition).Is(FunctionWord.By))
            return new(agent, PassageRole.Doer, clause >= 0 ? WordsOf(clause) : sentence.Words(n));
        if (sentence.IsOneOf(p.Preposition, "against", "for", "from", "with", "to", "between", "among", "on", "at", "with", "into"))
            return new(agent, PassageRole.Other, sentence.Words(n));
        if (!sentence.Is(p.Preposition, "of") || p.Host < 0)
            return new(agent, PassageRole.Named, sentence.Words(n));
        return sentence.Nouns[p.Host] is { Persons: { } persons } && !IsOrgan(persons) && persons.As<PersonKind>() != PersonKind.Man
            ? new(agent, PassageRole.Other, sentence.Words(n))
            : new(agent, PassageRole.Owner, Owned(p.Host, sentence.Words(n)));
    }

    // "the army's court", "Russian officials": an organ or a thing of the side's own; "Congolese lawyers" are only of a country.
    private PassageSide OfQualified(int n, in Noun noun, Agent agent)
    {
        if (noun.Persons is { } persons && !IsOrgan(persons))
            return new(agent, PassageRole.Other, sentence.Words(n));
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Subjects.Contains(n))
                return new(agent, RoleOfSubject(sentence.Clauses[c]) switch { PassageRole.Doer => PassageRole.Owner, PassageRole.Other => PassageRole.Named, var role => role }, WordsOf(c));
        // "were forced to replace Ukrainian law": what others do to a thing of the side is none of its doing.
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c] is var clause && clause.Objects.Contains(n) && !IsOrganOf(n) && !sentence.HeadOf(clause.Verb).Is(LexiconCategory.Speech) && sentence.VerbOf(clause) is { } verb && !(verb.Is(VerbKind.Say) || verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Show)))
                return new(agent, PassageRole.Other, sentence.Words(n));
        return new(agent, PassageRole.Owner, Owned(n, sentence.Words(n)));
    }

    private bool IsOrganOf(int n) => IsOrganWord(sentence.Tokens.Word[sentence.HeadOf(n).End - 1]);

    // "an Iraqi criminal court", "Russian prosecutors": an organ of the State that the adjective tells.
    private (CompiledEntry Demonym, TokenRange Words)? OrganOf(int n)
    {
        ref readonly var chunk = ref sentence.Chunks[n];
        (CompiledEntry, TokenRange)? state = null;
        for (int i = chunk.FirstItem; i < chunk.EndItem; i++)
            if (sentence.Items[i].Sense(LexiconCategory.Demonym) is { } demonym && demonym.Nation is not null)
                state = (demonym, sentence.WordsOfItem(i));
            else if (state is not null && IsOrganWord(sentence.Tokens.Word[sentence.Items[i].End - 1]))
                return state;
        return null;
    }

    private bool IsOrganWord(int word) => word != 0 && lexicon.Scenes.Words.Root(word) is > 0 and var node && lexicon.Scenes.At(node).Shares(_organ);

    private static bool IsOrgan(CompiledEntry persons) => persons.As<PersonKind>() is PersonKind.Soldier or PersonKind.Fighter or PersonKind.Police or PersonKind.Official;

    private TokenRange Owned(int host, TokenRange words) => new(Math.Min(sentence.Chunks[host].First, words.First), Math.Max(sentence.Chunks[host].End, words.End));

    // The clause and what hangs on it.
    private TokenRange WordsOf(int c)
    {
        var words = sentence.Words(sentence.Clauses[c]);
        int first = words.First, end = words.End;
        foreach (int subject in sentence.Clauses[c].Subjects)
            first = Math.Min(first, sentence.Chunks[subject].First);
        for (int d = 0; d < sentence.ClauseCount; d++)
            if (d != c && sentence.Clauses[d] is var inner && (inner.Governor == c && inner.Link is ClauseLink.Infinitive or ClauseLink.Participle or ClauseLink.Relative || inner.SubjectOf == c && inner.Subjects.Count == 0))
                end = Math.Max(end, sentence.Words(inner).End);
        return new(first, end);
    }
}
