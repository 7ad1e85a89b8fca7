using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads conduct that no verb names but that the words of a sentence tell together: "roped together", "carry shells" and "for nine days without pay" are forced labour, whatever the verb.
/// A scene counts only where the sentence says whose doing it is; it adds nothing to what a verb or a noun has told.
/// </summary>
internal sealed class SceneReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, SceneDoers doers, CompiledLexicon lexicon)
{
    // What the sentence tells, and what the one before told.
    private readonly List<(ConceptSet Concepts, TokenRange Words)> _concepts = [];
    private readonly List<(CompiledEntry Entry, TokenRange Words)> _company = [];
    private readonly List<(CompiledEntry Entry, TokenRange Words)> _companyBefore = [];
    private static readonly uint Company = CompiledLexicon.Bit(LexiconCategory.Persons) | CompiledLexicon.Bit(LexiconCategory.Object) | CompiledLexicon.Bit(LexiconCategory.Weapon) | CompiledLexicon.Bit(LexiconCategory.Act);

    private ConceptSet _here;
    private ConceptSet _before;
    private int _last = -10;

    internal void Read()
    {
        Collect();
        if (!_here.IsEmpty)
        {
            var near = _here | _before;
            foreach (var scene in lexicon.Scenes.All)
                if (_here.Holds(scene.Concepts) && near.Holds(scene.Near) && (!scene.Negated || SaysNo()) && HasCompany(scene))
                    Tell(scene);
        }
    }

    private void Collect()
    {
        bool follows = sentence.Index == _last + 1;
        _last = sentence.Index;
        _before = follows ? _here : default;
        _companyBefore.Clear();
        if (follows)
            _companyBefore.AddRange(_company);
        _here = default;
        _concepts.Clear();
        _company.Clear();
        var tokens = sentence.Tokens;
        var words = lexicon.Scenes.Words;
        for (int at = sentence.Sentence.FirstToken; at < sentence.Sentence.EndToken; at++)
            if (words.Root(tokens.Word[at]) > 0 && Match(tokens, at, out var concepts) is > 0 and var length)
            {
                _here |= concepts;
                _concepts.Add((concepts, new(at, at + length)));
            }
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            AddCompany(cue.Item, LexiconCategory.Circumstance);
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
            for (int i = sentence.Chunks[chunk].FirstItem; i < sentence.Chunks[chunk].EndItem; i++)
                if (sentence.Items[i].MayBeAny(Company) && !IsSide(chunk, i))
                    AddCompany(sentence.Items[i]);
    }

    // "the extremists": those who act are not those it befalls.
    private bool IsSide(int chunk, int item) =>
        sentence.Nouns[chunk] is { PartyIsHead: true, Party: >= 0, Persons: { } persons } noun && noun.PersonsItem == item && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police or PersonKind.Official;

    // The longest form at a token: "carry out" is no burden.
    private int Match(TokenList tokens, int at, out ConceptSet concepts)
    {
        concepts = default;
        var words = lexicon.Scenes.Words;
        int word = tokens.Word[at], node = word == 0 ? 0 : words.Root(word), length = 0;
        for (int i = at; node != 0;)
        {
            i++;
            if (words[node].Meanings != 0 && lexicon.Scenes.At(node) is var told && !lexicon.Scenes.OfThemesAlone.Holds(told))
            {
                concepts = told;
                length = i - at;
            }
            if (i < sentence.Sentence.EndToken && tokens.Word[i] == lexicon.Hyphen)
                i++;
            if (i >= sentence.Sentence.EndToken)
                break;
            word = tokens.Kind[i] == TokenKind.Possessive ? lexicon.PossessiveMark : tokens.Word[i];
            node = word == 0 ? 0 : words.Child(node, word);
        }
        return length;
    }

    private void AddCompany(in Item item, LexiconCategory? only = null)
    {
        if (item.Senses is { } senses)
            foreach (var sense in senses)
                if (only is { } one ? sense.Category == one : sense.Category is LexiconCategory.Persons or LexiconCategory.Object or LexiconCategory.Weapon or LexiconCategory.Act)
                    _company.Add((sense.Entry, new(item.First, item.End)));
    }

    private bool HasCompany(Scene scene)
    {
        foreach (var need in scene.Company)
            if (Find(need, _company) < 0 && !(need.Near && Find(need, _companyBefore) >= 0))
                return false;
        return true;
    }

    private static int Find(SceneNeed need, List<(CompiledEntry Entry, TokenRange Words)> company) =>
        company.FindIndex(c => c.Entry.Category == need.Category && (need.Value == FrameNeed.Any || c.Entry.Value == need.Value));

    private bool SaysNo()
    {
        foreach (ref readonly var item in sentence.Items.AsSpan())
            if (item.Class == WordClass.Negation || item.Is(FunctionWord.NoDeterminer))
                return true;
        foreach (ref readonly var chunk in sentence.Chunks.AsSpan())
            if (chunk.Negated || chunk.NoDeterminer)
                return true;
        return false;
    }

    private void Tell(Scene scene)
    {
        var act = scene.Entry.As<ActKind>();
        Proposition? told = null;
        foreach (var other in propositions.Found)
            if (other.Act == act || act.HarmOf() is { } harm && other.Act.HarmOf() == harm)
            {
                told = other;
                if (other.Agents.Count > 0 || other.ByOthers)
                    return;
            }
        var anchor = Anchor(scene);
        int chunk = ChunkAt(anchor.First), clause = sentence.ClauseAt(chunk);
        if (clause < 0 || !scene.Negated && IsNegated(scene) || doers.Of(clause, act) is not { Count: > 0 } agents)
            return;
        if (told is not null)
        {
            told.Agents.AddRange(agents);
            return;
        }
        var proposition = new Proposition { Sentence = sentence.Index, Act = act, ActWords = anchor, Words = anchor, Chunk = chunk };
        proposition.Agents.AddRange(agents);
        foreach (var (concepts, words) in _concepts)
            if (concepts.Shares(scene.Concepts))
                proposition.Widen(words);
        AddCompany(proposition, scene, anchor);
        builder.CompleteNominal(proposition);
        propositions.Keep(proposition);
    }

    // The first words of the sentence that tell a concept of the scene.
    private TokenRange Anchor(Scene scene)
    {
        foreach (var (concepts, words) in _concepts)
            if (concepts.Shares(scene.Concepts))
                return words;
        return TokenRange.None;
    }

    private int ChunkAt(int token)
    {
        for (int c = sentence.Chunks.Count - 1; c > 0; c--)
            if (sentence.Chunks[c].First <= token)
                return c;
        return 0;
    }

    // "did not force anyone to dig": what a clause with one of its words denies is not told.
    private bool IsNegated(Scene scene)
    {
        foreach (var (concepts, words) in _concepts)
        {
            if (!concepts.Shares(scene.Concepts))
                continue;
            int clause = sentence.ClauseAt(ChunkAt(words.First));
            if (clause < 0)
                continue;
            if (sentence.Chunks[sentence.Clauses[clause].Verb].Negated)
                return true;
            foreach (int subject in sentence.SubjectsOf(clause))
                if (sentence.Chunks[subject].NoDeterminer || sentence.IsOneOf(subject, "nobody", "none"))
                    return true;
        }
        return false;
    }

    private void AddCompany(Proposition proposition, Scene scene, TokenRange anchor)
    {
        foreach (var need in scene.Company)
        {
            if (Find(need, _company) is >= 0 and var here)
                Add(proposition, _company[here]);
            else if (Find(need, _companyBefore) is >= 0 and var before)
                Add(proposition, _companyBefore[before]);
        }
        if (scene.Entry.Attribute("circumstance") is { } circumstances)
            foreach (string name in circumstances.Split('+'))
                proposition.AddCircumstance(Enum.Parse<CircumstanceKind>(name), anchor);
        if (scene.Entry.Attribute("weapon") is { } weapon)
            proposition.AddWeapon(Enum.Parse<WeaponKind>(weapon), anchor);
    }

    private static void Add(Proposition proposition, (CompiledEntry Entry, TokenRange Words) told)
    {
        switch (told.Entry.Category)
        {
            case LexiconCategory.Persons:
                proposition.Affected.Add(told);
                break;
            case LexiconCategory.Object:
                proposition.Objects.Add(told);
                break;
            case LexiconCategory.Weapon:
                proposition.AddWeapon(told.Entry.As<WeaponKind>(), told.Words);
                break;
            case LexiconCategory.Circumstance:
                proposition.AddCircumstance(told.Entry.As<CircumstanceKind>(), told.Words);
                break;
            default:
                break;
        }
    }
}
