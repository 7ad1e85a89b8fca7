using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads conduct that many words of a passage tell together though none does by itself, by what each weighs for it.
/// It counts only where the text says whose doing it is; what a verb or a noun has told of the same doer it only completes.
/// </summary>
internal sealed class SignReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PassageDoers doers, SentenceConcepts concepts, PassageSigns signs, PartyRegistry parties, List<SpeechFrame> frames, CompiledLexicon lexicon)
{
    // How many sentences back the same conduct of the same side is the same telling.
    private const int Reach = 2;

    private readonly List<(int Kind, int Party, int Sentence)> _told = [];

    // The weighty words of the sentence for the kind that is being told, and those of them that are doubted.
    private readonly List<int> _weighty = [];
    private readonly List<int> _doubted = [];

    // What was told where the grammar does not say whose doing it is, with what its sentence and those behind it tell of the same act.
    private readonly List<Waiting> _waiting = [];

    internal void Read()
    {
        signs.Read();
        doers.Note();
        _told.RemoveAll(t => sentence.Index - t.Sentence > Reach + PassageDoers.Ahead);
        if (sentence.ClauseCount == 0 || ((concepts.Here | concepts.Before) & Concept.Unreal) != 0)
            return;
        foreach (int kind in signs.Told)
            Tell(kind, lexicon.Signs.Conducts[kind]!);
    }

    /// <summary>Gives what waits the doer whom the passage tells, once enough of it is read.</summary>
    internal void Settle() => Settle(PassageDoers.Ahead);

    /// <summary>The same for all that waits, at the end of the text.</summary>
    internal void Finish() => Settle(0);

    private void Settle(int behind)
    {
        if (_waiting.Count == 0)
            return;
        foreach (var (told, _, deed, _, _, later) in _waiting)
            if (told.Sentence != sentence.Index)
                foreach (var other in propositions.Found)
                    if (AreAlike(other.Act, told.Act))
                        later.Add(other);
                    // To take people is no other thing than what befalls them then.
                    else if (other.Act is not (ActKind.Abduction or ActKind.Capture))
                        foreach (var agent in other.Agents)
                            deed.ActAfter.Add(agent.Party);
        foreach (var (told, words, deed, kind, same, later) in _waiting)
            if (sentence.Index - told.Sentence >= behind && doers.DoerOf(deed) is { } doer && !IsTold(kind, doer.Party, deed) && !IsOfOthers(same, doer.Party))
            {
                if ((OfSide(same, doer.Party) ?? OfSide(later, doer.Party)) is { } known)
                {
                    Complete(known, deed.Sign, words);
                }
                else
                {
                    told.Agents.Add(doer);
                    told.Group = propositions.Found.Count;
                    propositions.Found.Add(told);
                }
                _told.Add((kind, doer.Party, sentence.Index));
            }
        _waiting.RemoveAll(w => sentence.Index - w.Told.Sentence >= behind);
    }

    // Told by the first of its weighty words that is told as done: "unless he walks free" says nothing of "keeping him in a cave".
    private void Tell(int kind, CompiledEntry sign)
    {
        // A weapon that no word names is told beyond doubt or not at all.
        if (IsContradicted(sign) || sign.Attribute("weapon") is not null && !signs.TellsSurely(kind))
            return;
        var act = sign.As<ActKind>();
        var words = TokenRange.None;
        _doubted.Clear();
        _weighty.Clear();
        foreach (int token in signs.WordsOf(kind))
        {
            words = words.IsNone ? new(token, token + 1) : new(Math.Min(words.First, token), Math.Max(words.End, token + 1));
            (IsDoubted(token) ? _doubted : _weighty).Add(token);
        }
        _weighty.AddRange(_doubted);
        foreach (int token in _weighty)
        {
            var word = new TokenRange(token, token + 1);
            int clause = ClauseAt(token);
            if (concepts.Tells(token, Concept.Speech) || IsLabelOrClash(token) || sentence.Chunks[sentence.Clauses[clause].Verb].Negated)
                continue;
            if (Helps(clause) || propositions.OfClause(clause) is { Act: ActKind.Clash or ActKind.Campaign } || sentence.Clauses[clause].Subjects.Exists(sentence.IsDisaster) || act.HarmOf() is not null && propositions.IsDoneToThings(word) || Tell(kind, sign, word, words))
                return;
        }
    }

    private bool Tell(int kind, CompiledEntry sign, TokenRange word, TokenRange words)
    {
        int clause = ClauseAt(word.First);
        var act = sign.As<ActKind>();
        var deed = doers.DeedOf(clause, sign, word.First);
        if (doers.DoerOf(deed) is not { } doer || !IsGrammatical(deed, doer.Party))
        {
            if (Start(clause, act, word, words, sign) is not { } open)
                return false;
            _waiting.Add(new(open, words, deed, kind, propositions.Found.FindAll(p => p.Act == act), []));
            return true;
        }
        if (IsTold(kind, doer.Party, deed))
            return true;
        if (OfSide(propositions.Found.FindAll(p => p.Act == act), doer.Party) is { } known)
        {
            Complete(known, sign, words);
        }
        else if (Start(clause, act, word, words, sign) is { } told)
        {
            told.Agents.Add(doer);
            AddJoined(told, doer);
            propositions.Keep(told);
        }
        else
        {
            return false;
        }
        _told.Add((kind, doer.Party, sentence.Index));
        return true;
    }

    // "denied them the status": what is denied, promised or called for comes last.
    private bool IsDoubted(int token)
    {
        foreach (var frame in frames)
            if (frame.Covers(token) && (!frame.Stance.IsStated() || frame.Verb is VerbKind.Deny or VerbKind.Promise or VerbKind.Threaten or VerbKind.Demand))
                return true;
        return false;
    }

    // "shelled it" may be the attack that the sentences before tell of.
    private static bool AreAlike(ActKind act, ActKind sign) => act == sign || sign == ActKind.Attack && act.IsAttack();

    // A verb or a noun has told whose doing it is: another's.
    private bool IsOfOthers(List<Proposition> told, int party) => told.Exists(static p => p.Agents.Count > 0) && OfSide(told, party) is null;

    private Proposition? OfSide(List<Proposition> told, int party)
    {
        foreach (var proposition in told)
            foreach (var agent in proposition.Agents)
                if (parties[agent.Party].IsOneSideWith(parties[party]))
                    return proposition;
        return null;
    }

    private bool IsGrammatical(Deed deed, int party)
    {
        foreach (int doer in deed.Doers)
            if (parties[doer].IsOneSideWith(parties[party]))
                return true;
        return false;
    }

    // "war crimes" says how somebody judges it and "the fighting" or "the offensive" when it was, not what was done.
    private bool IsLabelOrClash(int token)
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (item.First <= token && token < item.End)
                return item.Sense(LexiconCategory.Label) is not null || item.Sense(LexiconCategory.Act)?.As<ActKind>() is ActKind.Clash or ActKind.Campaign or ActKind.Breach;
        return false;
    }

    // "Soldiers and men of the front went from house to house": both of them.
    private void AddJoined(Proposition told, Agent doer)
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (sentence.Clauses[c].Subjects is { Count: > 1 } subjects && subjects.Exists(n => sentence.AgentOf(n)?.Party == doer.Party))
                foreach (int n in subjects)
                    if (IsJoined(n) && sentence.AgentOf(n) is { } beside && parties[beside.Party].Fights && !told.Agents.Exists(a => parties[a.Party].IsOneSideWith(parties[beside.Party])))
                        told.Agents.Add(beside);
    }

    private bool IsJoined(int n) => n > 0 && sentence.Chunks[n - 1].Kind == ChunkKind.And || n + 1 < sentence.Chunks.Count && sentence.Chunks[n + 1].Kind == ChunkKind.And;

    // Told a moment ago, of the same side, or of another that its own sentence does not give as the doer.
    private bool IsTold(int kind, int party, Deed deed) => _told.Exists(t => t.Kind == kind && (parties[t.Party].IsOneSideWith(parties[party]) || !IsGrammatical(deed, party)));

    private Proposition? Start(int clause, ActKind act, TokenRange word, TokenRange words, CompiledEntry sign)
    {
        var proposition = builder.Start(clause, act, word);
        proposition.Sign = sign;
        proposition.Widen(words);
        builder.Complete(proposition);
        if (proposition.IsToldIn(proposition.Stance))
            proposition.Stance = StanceKind.Asserted;
        if (!Stance.IsTold(proposition.Stance))
            return null;
        builder.Hedge(proposition, ClauseAt(words.First));
        Complete(proposition, sign, words);
        // What was used in an act that the text tells itself, the text says.
        if (sign.Attribute("weapon") is { } weapon)
            proposition.AddWeapon(Enum.Parse<WeaponKind>(weapon), words);
        return proposition;
    }

    // "handed over maps of the minefields", "rescued", "answered every letter".
    private bool Helps(int clause)
    {
        for (int c = clause, steps = 0; c >= 0 && steps < 2; c = sentence.Clauses[c].Governor, steps++)
            if (sentence.Clauses[c].Link != ClauseLink.Conditional && concepts.Tells(sentence.HeadOf(sentence.Clauses[c].Verb).First, Concept.Relief))
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
    }

    private static void Add(Proposition proposition, CompiledEntry entry, TokenRange words)
    {
        if (entry.Category == LexiconCategory.Persons && !proposition.Affected.Exists(a => a.Entry.Value == entry.Value))
            proposition.Affected.Add((entry, words));
        else if (entry.Category == LexiconCategory.Object && !proposition.Objects.Exists(o => o.Entry.Value == entry.Value))
            proposition.Objects.Add((entry, words));
    }

    private sealed record Waiting(Proposition Told, TokenRange Words, Deed Deed, int Kind, List<Proposition> Same, List<Proposition> Later);
}
