using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Phrases;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>
/// Reads what somebody calls an act that is told already: "called it a massacre", "the killings were executions", "this amounted to a war crime", "condemned the abduction".
/// What it is called is told of the same act and the same doers, in the voice of the sentence.
/// </summary>
internal sealed class AppraisalReader(SentenceContext sentence, SentencePropositions propositions, PropositionBuilder builder, PartyRegistry parties, AgentReader agents, BlameReader blames, EarlierActs earlier)
{
    internal void Read()
    {
        for (int c = 0; c < sentence.ClauseCount; c++)
            if (ThemeOf(c, out int from) is >= 0 and var theme && ActMeantBy(theme, c) is { } act)
                Appraise(c, theme, from, act);
    }

    // The phrase that stands for the act, and the chunk from which on the words say what it is called; -1 when the clause names nothing so.
    private int ThemeOf(int c, out int from)
    {
        var clause = sentence.Clauses[c];
        ref readonly var chunk = ref sentence.Chunks[clause.Verb];
        from = clause.Verb + 1;
        if (chunk.Negated || clause.Link == ClauseLink.Conditional || sentence.VerbOf(clause) is not { } verb)
            return -1;
        int theme = -1;
        if (verb.Is(FunctionWord.Be) || verb.Attribute("role") == "is" || IsNaming(clause, verb) && chunk.Passive)
        {
            if (sentence.SubjectsOf(c) is [var subject])
                theme = subject;
        }
        else if (IsNaming(clause, verb) && chunk.Form != VerbForm.Infinitive)
        {
            foreach (int o in clause.Objects)
                if (o > clause.Verb)
                {
                    theme = o;
                    break;
                }
            from = theme + 1;
        }
        return theme >= 0 && MayStandForAct(theme) && !IsFormal(theme, c) ? theme : -1;
    }

    // "It is a crime to starve a town", "it is a crime that …": the pronoun stands for what follows.
    private bool IsFormal(int theme, int c)
    {
        if (!sentence.Is(theme, "it"))
            return false;
        for (int t = sentence.Chunks[sentence.Clauses[c].Verb].End; t < sentence.Sentence.EndToken; t++)
            if (sentence.Tokens[t] is "to" or "that")
                return true;
        return false;
    }

    private bool IsNaming(Clause clause, CompiledEntry verb) =>
        verb.Category == LexiconCategory.Verb && (verb.Is(VerbKind.Accuse) || verb.Is(VerbKind.Say) && (StartsWith(clause.Verb, "call") || StartsWith(clause.Verb, "descri")));

    private bool StartsWith(int chunk, string stem) => sentence.Tokens[sentence.Chunks[chunk].End - 1].StartsWith(stem, StringComparison.OrdinalIgnoreCase);

    // "it", "this", "the incident", "the killings", "these attacks"; not "an attack".
    private bool MayStandForAct(int theme)
    {
        if (blames.PointsBack(theme) || sentence.IsOneOf(theme, "these", "those"))
            return true;
        return sentence.Nouns[theme].Act is { } act && EarlierActs.IsWrong(act.As<ActKind>()) && sentence.Chunks[theme].Definite;
    }

    // The act that the phrase names with its doers, else the nearest one told that it may stand for, and whose doers do not speak here.
    private Proposition? ActMeantBy(int theme, int c)
    {
        var named = propositions.OfNominal(theme);
        if (named is { Agents.Count: > 0 })
            return named;
        ActKind? kind = sentence.Nouns[theme].Act is { } act ? act.As<ActKind>() : null;
        Proposition? best = null;
        foreach (var told in propositions.Found)
            if (told.ActWords.End <= sentence.Chunks[theme].First && told.Clause != c && MayBeMeant(told, kind) && !told.Agents.Exists(IsSpeaker))
                best = told;
        if (best is not null || sentence.StartsAnew())
            return best;
        foreach (var told in earlier.Told)
            if (MayBeMeant(told, kind) && !told.Agents.Exists(IsSpeaker) && (best is null || told.Sentence > best.Sentence || !best.Act.IsAttack() && told.Act.IsAttack()))
                best = told;
        return best;
    }

    private static bool MayBeMeant(Proposition told, ActKind? named) =>
        told is { Agents.Count: > 0, Continues: null, ByOthers: false } && Stance.IsTold(told.Stance) && EarlierActs.IsWrong(told.Act)
        && (named is not { } kind || told.Act == kind || kind is ActKind.Attack || IsViolent(kind) && IsViolent(told.Act));

    private static bool IsViolent(ActKind act) => act.IsAttack() || act.HarmOf() is Harm.Killed or Harm.Injured;

    // Nobody says of its own act in these words what others call it.
    private bool IsSpeaker(Agent agent)
    {
        foreach (var clause in sentence.Clauses[..sentence.ClauseCount])
            if (sentence.VerbOf(clause) is { Category: LexiconCategory.Verb } verb && ReportingVerbs.IsSpeech(verb))
                foreach (int subject in clause.Subjects)
                    if (sentence.Nouns[subject].Party is >= 0 and var speaker && (speaker == agent.Party || parties[speaker].IsOneSideWith(parties[agent.Party])))
                        return true;
        return false;
    }

    private void Appraise(int c, int theme, int from, Proposition act)
    {
        int end = EndOf(c);
        bool any = false;
        foreach (var told in propositions.Found)
            if (told.Chunk >= from && told.Chunk < end && told.Agents.Count == 0 && EarlierActs.IsWrong(told.Act) && !sentence.Chunks[told.Chunk].Definite)
            {
                Take(told, act);
                any = true;
            }
        bool judged = any || Judges(from, end) || Condemns(c);
        if (!judged)
            return;
        if (propositions.OfNominal(theme) is { } named)
        {
            if (named.Agents.Count == 0)
                Take(named, act);
            int before = named.Labels.Count;
            AddLabels(named, from, end);
            if (named.Labels.Count > before)
                Soften(named, sentence.Clauses[c]);
        }
        else if (!any && propositions.OfClause(c) is null)
        {
            var told = builder.Start(c, act.Act, WordsOf(Math.Max(from, theme + 1) - 1, end));
            agents.Inherit(told, act);
            EarlierActs.Continue(told, act);
            told.Anaphoric = true;
            builder.Complete(told);
            AddLabels(told, from, end);
            Soften(told, sentence.Clauses[c]);
            if (told.Agents.Count > 0)
                propositions.Keep(told);
        }
    }

    private void Take(Proposition told, Proposition act)
    {
        agents.Inherit(told, act);
        if (told is { Affected.Count: 0, Objects.Count: 0 })
            EarlierActs.Continue(told, act);
        else
            told.Continues = act;
        told.Anaphoric = true;
    }

    // "may amount to a war crime": the act is told, and only what to call it is weighed.
    private void Soften(Proposition told, Clause clause)
    {
        if (told.Stance == StanceKind.Hypothetical && sentence.Chunks[clause.Verb].Modal is >= 0 and var modal && sentence.Tokens[sentence.Items[modal].First] is "may" or "might" or "could")
            told.SetStance(StanceKind.Suspected, sentence.WordsOfItem(modal));
    }

    private void AddLabels(Proposition told, int from, int end)
    {
        var words = WordsOf(from, end);
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (words.Contains(cue.Item.First) && cue.Item.Sense(LexiconCategory.Label) is { } label)
                told.AddLabel(label.As<LegalLabel>(), new(cue.Item.First, cue.Item.End));
    }

    // A legal word or one of blame among the words.
    private bool Judges(int from, int end)
    {
        var words = WordsOf(from, end);
        foreach (ref readonly var cue in sentence.Cues.AsSpan())
            if (words.Contains(cue.Item.First) && (cue.Item.Sense(LexiconCategory.Label) is not null || cue.Item.Sense(LexiconCategory.Circumstance) is { } circumstance && circumstance.As<CircumstanceKind>() is CircumstanceKind.Indiscriminate or CircumstanceKind.Disproportionate or CircumstanceKind.Deliberate or CircumstanceKind.Unlawful or CircumstanceKind.ToTerrorise or CircumstanceKind.Punitive))
                return true;
        return false;
    }

    private bool Condemns(int c) => sentence.VerbOf(sentence.Clauses[c]) is { } verb && verb.Attribute("speech") == "Condemns";

    private int EndOf(int c)
    {
        int end = sentence.Clauses[c].End;
        foreach (int o in sentence.Clauses[c].Objects)
            end = Math.Max(end, o + 1);
        foreach (var p in sentence.Prepositions)
            if (p.Clause == c)
                end = Math.Max(end, p.Phrase + 1);
        return end;
    }

    private TokenRange WordsOf(int from, int end) => from >= end ? TokenRange.None : new(sentence.Chunks[from].First, sentence.Chunks[end - 1].End);
}
