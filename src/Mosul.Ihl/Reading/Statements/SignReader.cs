using Mosul.Ihl.Lexicons;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads conduct that many words of a passage tell together though none does by itself, by what each weighs for it.
/// It counts only where the text says whose doing it is; what a verb, a noun or a scene has told of the same doer it only completes.
/// </summary>
internal sealed class SignReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PassageDoers doers, SentenceConcepts concepts, PassageSigns signs, PartyRegistry parties, CompiledLexicon lexicon)
{
    // How many sentences back the same conduct of the same side is the same telling.
    private const int Reach = 2;

    private readonly ConceptSet _unreal = lexicon.Scenes.Named("unreal");
    private readonly List<(int Kind, int Party, int Sentence)> _told = [];

    // What was told in a sentence that does not say whose doing it is.
    private readonly List<(Proposition Told, Deed Deed, int Kind)> _waiting = [];

    internal void Read()
    {
        signs.Read();
        doers.Note();
        _told.RemoveAll(t => sentence.Index - t.Sentence > Reach);
        if (sentence.ClauseCount == 0 || (concepts.Here | concepts.Before).Shares(_unreal))
            return;
        for (int kind = 0; kind < lexicon.Signs.Conducts.Length; kind++)
            if (lexicon.Signs.Conducts[kind] is { } sign && signs.Tells(kind))
                Tell(kind, sign);
    }

    /// <summary>Gives what waits its doer where this sentence tells him, and drops it where it does not.</summary>
    internal void Settle()
    {
        foreach (var (told, deed, kind) in _waiting)
            if (told.Sentence != sentence.Index && doers.DoerOf(deed) is { } doer && !IsTold(kind, doer.Party))
            {
                told.Agents.Add(doer);
                told.Group = propositions.Found.Count;
                propositions.Found.Add(told);
                _told.Add((kind, doer.Party, sentence.Index));
            }
        _waiting.RemoveAll(w => w.Told.Sentence != sentence.Index);
    }

    private void Tell(int kind, CompiledEntry sign)
    {
        var (word, words) = signs.WordsOf(kind);
        if (word.First < 0)
            return;
        int clause = ClauseAt(word.First);
        if (sentence.Chunks[sentence.Clauses[clause].Verb].Negated)
            return;
        var act = sign.As<ActKind>();
        var deed = doers.DeedOf(clause);
        if (doers.DoerOf(deed) is not { } doer)
        {
            if (Start(clause, act, word, words, sign) is { } open)
                _waiting.Add((open, deed, kind));
            return;
        }
        if (IsTold(kind, doer.Party))
            return;
        if (propositions.Found.Find(p => p.Act == act && p.Agents.Exists(a => parties[a.Party].IsOneSideWith(parties[doer.Party]))) is { } known)
        {
            Complete(known, sign, words);
        }
        else if (Start(clause, act, word, words, sign) is { } told)
        {
            told.Agents.Add(doer);
            propositions.Keep(told);
        }
        _told.Add((kind, doer.Party, sentence.Index));
    }

    private bool IsTold(int kind, int party) => _told.Exists(t => t.Kind == kind && parties[t.Party].IsOneSideWith(parties[party]));

    private Proposition? Start(int clause, ActKind act, TokenRange word, TokenRange words, CompiledEntry sign)
    {
        var proposition = builder.Start(clause, act, word);
        proposition.Widen(words);
        builder.Complete(proposition);
        if (!Stance.IsTold(proposition.Stance))
            return null;
        Complete(proposition, sign, words);
        return proposition;
    }

    private int ClauseAt(int token)
    {
        int chunk = 0;
        for (int c = 0; c < sentence.Chunks.Count && sentence.Chunks[c].First <= token; c++)
            chunk = c;
        return Math.Max(sentence.ClauseAt(chunk), 0);
    }

    private void Complete(Proposition proposition, CompiledEntry sign, TokenRange words)
    {
        if (sign.Attribute("adds") is { } things)
            foreach (string id in things.Split('+'))
                if (lexicon.Find(id) is { } entry)
                    Add(proposition, entry, words);
        if (sign.Attribute("circumstance") is { } circumstances)
            foreach (string name in circumstances.Split('+'))
                proposition.AddCircumstance(Enum.Parse<CircumstanceKind>(name), words);
        if (sign.Attribute("weapon") is { } weapon)
            proposition.AddWeapon(Enum.Parse<WeaponKind>(weapon), words);
    }

    private static void Add(Proposition proposition, CompiledEntry entry, TokenRange words)
    {
        if (entry.Category == LexiconCategory.Persons && !proposition.Affected.Exists(a => a.Entry.Value == entry.Value))
            proposition.Affected.Add((entry, words));
        else if (entry.Category == LexiconCategory.Object && !proposition.Objects.Exists(o => o.Entry.Value == entry.Value))
            proposition.Objects.Add((entry, words));
    }
}
