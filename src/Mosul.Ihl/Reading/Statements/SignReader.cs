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
    private readonly ConceptSet _says = lexicon.Scenes.Named("tell");
    private readonly ConceptSet _helps = lexicon.Scenes.Named("help");
    private readonly List<(int Kind, int Sentence)> _told = [];

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
            if (told.Sentence != sentence.Index && DoerOf(deed, kind) is { } doer && !IsTold(kind) && !Acts(doer.Party))
            {
                told.Agents.Add(doer);
                told.Group = propositions.Found.Count;
                propositions.Found.Add(told);
                _told.Add((kind, sentence.Index));
            }
        _waiting.RemoveAll(w => w.Told.Sentence != sentence.Index);
    }

    private void Tell(int kind, CompiledEntry sign)
    {
        var (word, words) = signs.WordsOf(kind);
        if (word.First < 0 || concepts.Tells(word.First, _says) || IsLabel(word.First))
            return;
        int clause = ClauseAt(word.First);
        if (sentence.Chunks[sentence.Clauses[clause].Verb].Negated || Helps(clause) || IsContradicted(sign))
            return;
        var act = sign.As<ActKind>();
        var deed = doers.DeedOf(clause);
        if (DoerOf(deed, kind) is not { } doer)
        {
            if (Start(clause, act, word, words, sign) is { } open)
                _waiting.Add((open, deed, kind));
            return;
        }
        if (IsTold(kind))
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
        _told.Add((kind, sentence.Index));
    }

    // "war crimes" says how somebody judges it, not what was done.
    private bool IsLabel(int token)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (item.First <= token && token < item.End)
                return item.Sense(LexiconCategory.Label) is not null;
        return false;
    }

    // Some duties are those of States alone.
    private Agent? DoerOf(Deed deed, int kind) =>
        doers.DoerOf(deed) is { } doer && (lexicon.Signs.Conducts[kind]!.Attribute("role") != "state" || parties[doer.Party].IsOfState) ? doer : null;

    // Told a moment ago, of the same side or of the one that answers it.
    private bool IsTold(int kind) => _told.Exists(t => t.Kind == kind);

    // Whoever does something of his own here has done that.
    private bool Acts(int party) => propositions.Found.Exists(p => p.Agents.Exists(a => parties[a.Party].IsOneSideWith(parties[party])));

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

    // "handed over maps of the minefields", "rescued", "answered every letter".
    private bool Helps(int clause)
    {
        for (int c = clause, steps = 0; c >= 0 && steps < 2; c = sentence.Clauses[c].Governor, steps++)
            if (concepts.Tells(sentence.HeadOf(sentence.Clauses[c].Verb).First, _helps))
                return true;
        return false;
    }

    // What the entry says that it is not: "carrying white flags" of those who were shot, a barracks that was struck.
    private bool IsContradicted(CompiledEntry sign)
    {
        if (sign.Attribute("unless") is not { } name)
            return false;
        if (Enum.TryParse(name, out CircumstanceKind circumstance))
            return propositions.Found.Exists(p => p.Circumstances.Exists(c => c.Kind == circumstance));
        var thing = Enum.Parse<ObjectKind>(name);
        foreach (ref readonly var noun in sentence.Nouns.AsSpan())
            if (noun.Object?.As<ObjectKind>() == thing)
                return true;
        return false;
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
        // What was used in an act that the text tells itself, the text says.
        if (sign.Attribute("weapon") is { } weapon && !propositions.Found.Contains(proposition))
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
