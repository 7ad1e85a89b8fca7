using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads conduct that no verb names but that the words of a sentence tell together: "roped together", "carry shells" and "for nine days without pay" are forced labour, whatever the verb.
/// A scene counts only where the text says whose doing it is: its own sentence, else the one before. Whoever acts in the next has done what that tells. What a verb or a noun has told of the same doer it only completes.
/// </summary>
internal sealed class SceneReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, SceneDoers doers, SentenceConcepts concepts, PassageSigns signs, PartyRegistry parties, CompiledLexicon lexicon)
{
    private static readonly uint Company = CompiledLexicon.Bit(LexiconCategory.Persons) | CompiledLexicon.Bit(LexiconCategory.Object) | CompiledLexicon.Bit(LexiconCategory.Weapon) | CompiledLexicon.Bit(LexiconCategory.Act);

    // How many clauses above its own may deny a deed.
    private const int Reach = 4;

    // Words of what is played, taught or only thought of.
    private readonly ConceptSet _unreal = lexicon.Scenes.Named("unreal");

    // What the sentence tells, and what those just before it told.
    private readonly List<(CompiledEntry Entry, TokenRange Words)> _company = [];
    private readonly List<(CompiledEntry Entry, TokenRange Words)> _companyBefore = [];
    private int _last = -10;

    internal void Read()
    {
        CollectCompany();
        var near = concepts.Here | concepts.Before;
        if (concepts.Here.IsEmpty || near.Shares(_unreal))
            return;
        foreach (var scene in lexicon.Scenes.ScenesOf(concepts.Here))
            if (concepts.Here.Holds(scene.Concepts) && near.Holds(scene.Near) && !concepts.Here.Shares(scene.Absent) && (!scene.Negated || SaysNo()) && HasCompany(scene))
                Tell(scene);
    }

    /// <summary>Remembers what the sentence tells of sides, for the next.</summary>
    internal void Remember() => doers.Remember();

    private void CollectCompany()
    {
        _companyBefore.Clear();
        if (sentence.Index == _last + 1)
            _companyBefore.AddRange(_company);
        _last = sentence.Index;
        _company.Clear();
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            AddCompany(cue.Item, LexiconCategory.Circumstance);
        for (int chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            ref readonly var words = ref sentence.Chunks[chunk];
            for (int i = words.FirstItem; i < words.EndItem && (words.Categories & Company) != 0; i++)
                if (sentence.Items[i].MayBeAny(Company) && !IsSide(chunk, i))
                    AddCompany(sentence.Items[i]);
        }
    }

    // "the extremists": those who act are not those it befalls.
    private bool IsSide(int chunk, int item) =>
        sentence.Nouns[chunk] is { PartyIsHead: true, Party: >= 0, Persons: { } persons } noun && noun.PersonsItem == item && persons.As<PersonKind>() is PersonKind.Fighter or PersonKind.Soldier or PersonKind.Police or PersonKind.Official;

    private void AddCompany(in Item item, LexiconCategory? only = null)
    {
        if (item.Senses is { } senses)
            foreach (ref readonly var sense in senses.AsSpan())
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

    private static int Find(SceneNeed need, List<(CompiledEntry Entry, TokenRange Words)> company)
    {
        for (int i = 0; i < company.Count; i++)
            if (company[i].Entry is var entry && entry.Category == need.Category && (need.Value == FrameNeed.Any || entry.Value == need.Value))
                return i;
        return -1;
    }

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
        var words = WordsOf(scene);
        int chunk = ChunkAt(words.Deed.First), clause = sentence.ClauseAt(chunk);
        if (words.All.End - words.All.First > scene.Width || act.HarmOf() is not null && propositions.IsDoneToThings(words.Deed) || !scene.Negated && IsNegated(scene, clause))
            return;
        // "dismantled the mines in the museum" takes nothing; "moved its barracks out of the school" uses none.
        if (act == ActKind.Looting && clause >= 0 && sentence.Clauses[clause].Objects.Exists(o => sentence.Nouns[o].Weapon is not null) || act == ActKind.MilitaryUse && clause >= 0 && sentence.MovesOut(sentence.Clauses[clause]) || act == ActKind.Trial && AreTried(scene))
            return;
        var agents = doers.Of(clause, act, words.Deed);
        if (Told(act, agents) is { } told)
        {
            if (told.ByOthers)
                return;
            if (told.Agents.Count == 0)
                told.Agents.AddRange(agents);
            Complete(told, scene, words.All);
            return;
        }
        if (agents.Count == 0 || signs.Denies(act))
            return;
        var proposition = new Proposition { Sentence = sentence.Index, Act = act, ActWords = words.Deed, Words = words.All, Chunk = chunk };
        proposition.Agents.AddRange(agents);
        Complete(proposition, scene, words.All);
        builder.CompleteNominal(proposition);
        propositions.Keep(proposition);
    }

    // "a trial of three officers": officers in the dock are no bench of officers.
    private bool AreTried(Scene scene)
    {
        foreach (var trial in propositions.Found)
            if (trial.Act == ActKind.Trial)
                foreach (var (_, tried) in trial.Affected)
                {
                    ConceptSet rest = default;
                    foreach (var (told, words) in concepts.Found)
                        if (!words.Overlaps(tried))
                            rest |= told;
                    if (!rest.Holds(scene.Concepts))
                        return true;
                }
        return false;
    }

    // What the sentence has told of the same act and the same side, or of the act and nobody.
    private Proposition? Told(ActKind act, List<Agent> agents)
    {
        foreach (var other in propositions.Found)
            if ((other.Act == act || act.HarmOf() is { } harm && other.Act.HarmOf() == harm) && (other.ByOthers || other.Agents.Count == 0 && agents.Count > 0 || IsByOneOf(other, agents)))
                return other;
        return null;
    }

    private bool IsByOneOf(Proposition other, List<Agent> agents)
    {
        foreach (var agent in agents)
            foreach (var doer in other.Agents)
                if (parties[agent.Party].IsOneSideWith(parties[doer.Party]))
                    return true;
        return false;
    }

    // The words that tell the deed, and those from the first to the last that the scene rests on: the nearest to the deed where a concept is told twice.
    private (TokenRange Deed, TokenRange All) WordsOf(Scene scene)
    {
        var deed = default(TokenRange);
        foreach (var (told, words) in concepts.Found)
            if (told.Shares(scene.Deed))
            {
                deed = words;
                break;
            }
        var all = deed;
        var left = scene.Concepts;
        foreach (var (told, words) in concepts.Found)
            if (told.Shares(left) && !IsNearer(left, told, words, deed))
                all = new(Math.Min(all.First, words.First), Math.Max(all.End, words.End));
        return (deed, all);
    }

    private bool IsNearer(in ConceptSet asked, in ConceptSet told, TokenRange words, TokenRange deed)
    {
        foreach (var (other, place) in concepts.Found)
            if (other.Shares(asked) && other.Holds(told) && Math.Abs(place.First - deed.First) < Math.Abs(words.First - deed.First))
                return true;
        return false;
    }

    private int ChunkAt(int token)
    {
        for (int c = sentence.Chunks.Count - 1; c > 0; c--)
            if (sentence.Chunks[c].First <= token)
                return c;
        return 0;
    }

    // "did not force anyone to dig": what the clause of the deed or one above it denies is not told; "cannot be steered" says no itself.
    private bool IsNegated(Scene scene, int clause)
    {
        for (int steps = 0; clause >= 0 && steps < Reach; steps++)
        {
            if (sentence.Chunks[sentence.Clauses[clause].Verb].Negated && !SaysNoHere(scene, sentence.Words(sentence.Clauses[clause].Verb)))
                return true;
            foreach (int subject in sentence.SubjectsOf(clause))
                if ((sentence.Chunks[subject].NoDeterminer || sentence.IsOneOf(subject, "nobody", "none")) && !SaysNoHere(scene, sentence.Words(subject)))
                    return true;
            clause = sentence.Clauses[clause].Governor;
        }
        return false;
    }

    private bool SaysNo(TokenRange words)
    {
        for (int i = words.First; i < words.End; i++)
            foreach (string no in Noes)
                if (sentence.Tokens[i].Equals(no, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    // Whether the word that denies belongs to what the scene asks for.
    private bool SaysNoHere(Scene scene, TokenRange denied)
    {
        foreach (var (told, words) in concepts.Found)
            if (told.Shares(scene.Concepts | scene.Near) && SaysNo(words) && words.First < denied.End && denied.First < words.End)
                return true;
        return false;
    }

    private static readonly string[] Noes = ["no", "not", "never", "cannot", "without", "nobody", "none", "nothing", "nor", "neither", "nowhere", "n't", "n’t"];

    private void Complete(Proposition proposition, Scene scene, TokenRange words)
    {
        foreach (var need in scene.Company)
        {
            if (Find(need, _company) is >= 0 and var here)
                Add(proposition, _company[here]);
            else if (Find(need, _companyBefore) is >= 0 and var before)
                Add(proposition, _companyBefore[before]);
        }
        if (scene.Entry.Attribute("adds") is { } things)
            foreach (string id in things.Split('+'))
                if (lexicon.Find(id) is { } entry)
                    Add(proposition, (entry, words));
        if (scene.Entry.Attribute("circumstance") is { } circumstances)
            foreach (string name in circumstances.Split('+'))
                proposition.AddCircumstance(Enum.Parse<CircumstanceKind>(name), words);
        if (scene.Entry.Attribute("weapon") is { } weapon)
            proposition.AddWeapon(Enum.Parse<WeaponKind>(weapon), words);
    }

    private static void Add(Proposition proposition, (CompiledEntry Entry, TokenRange Words) told)
    {
        switch (told.Entry.Category)
        {
            case LexiconCategory.Persons when !proposition.Affected.Exists(a => a.Entry.Value == told.Entry.Value || a.Words.Overlaps(told.Words)):
                proposition.Affected.Add(told);
                break;
            case LexiconCategory.Object when !proposition.Objects.Exists(o => o.Entry.Value == told.Entry.Value):
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
