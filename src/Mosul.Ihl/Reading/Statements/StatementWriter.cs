using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading.Statements;

/// <summary>Makes statements of propositions: words become evidence, parties become references, speakers an attribution and a stance.</summary>
internal sealed class StatementWriter(SourceDocument document, TokenList tokens, PartyRegistry parties, PhraseIndex phrases, AttributionResolver attributions, List<SentenceNote> sentences)
{
    internal Statement Write(Proposition proposition, out SpeechFrame? frame)
    {
        int told = proposition.Sign is not null ? attributions.MostlyToldAt(proposition.Words, proposition.ActWords.First, proposition.Sentence) : proposition.ActWords.First;
        var attribution = attributions.At(told, proposition.Sentence, out var spoken, out frame);
        var stance = StanceOf(proposition, spoken, frame);
        var evidence = Quote(proposition.Words);
        var act = new Act(proposition.Act, Quote(proposition.ActWords));
        var when = proposition.Date >= 0 ? phrases.Dates[proposition.Date].Date : null;
        var casualties = Estimates(proposition, attribution, stance);
        return new Statement
        {
            Id = ContentHash.Of("statement", document.Id, act.Kind.ToString(), act.Evidence.Span.ToString(), evidence.Span.ToString()),
            Evidence = evidence,
            Act = act,
            Agents = References(proposition.Agents),
            Combination = Combination(proposition),
            Opponents = References(proposition.Opponents),
            Affected = Groups(proposition.Affected),
            Targets = Groups(proposition.Targets),
            Objects = Distinct(Values(proposition.Objects, static (writer, o) => new TargetObject(o.Entry.As<ObjectKind>(), writer.Quote(o.Words)))),
            Weapons = Values(proposition.Weapons, static (writer, w) => new Weapon(w.Kind, writer.Quote(w.Words))),
            Circumstances = Values(proposition.Circumstances, static (writer, c) => new Circumstance(c.Kind, writer.Quote(c.Words))),
            Characterisations = Values(proposition.Labels, static (writer, l) => new Characterisation(l.Label, writer.Quote(l.Words))),
            Casualties = casualties,
            When = when,
            Where = proposition.Places.ToValueList(),
            Attribution = attribution,
            Stance = stance,
            Scope = proposition.Campaign ? IncidentScope.Campaign : proposition.Series ? IncidentScope.Series : IncidentScope.Event,
        };
    }

    private ValueList<CasualtyEstimate> Estimates(Proposition proposition, Attribution attribution, Stance stance)
    {
        if (proposition.Figures.Count == 0)
            return ValueList<CasualtyEstimate>.Empty;
        var estimates = new CasualtyEstimate[proposition.Figures.Count];
        for (int i = 0; i < estimates.Length; i++)
            estimates[i] = Estimate(proposition.Figures[i], proposition, attribution, stance);
        return new ValueList<CasualtyEstimate>(estimates);
    }

    private ValueList<TValue> Values<TWords, TValue>(List<TWords> words, Func<StatementWriter, TWords, TValue> make)
    {
        if (words.Count == 0)
            return ValueList<TValue>.Empty;
        var values = new TValue[words.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = make(this, words[i]);
        return new ValueList<TValue>(values);
    }

    private static ValueList<T> Distinct<T>(ValueList<T> values) => values.Count < 2 ? values : Enumerable.Distinct(values).ToValueList();

    internal CasualtyEstimate Estimate(Figure figure, Proposition? proposition, Attribution attribution, Stance stance) => new()
    {
        Count = figure.Count,
        Harm = figure.Harm,
        Who = figure.Who,
        Status = figure.Status,
        Evidence = Quote(figure.Words),
        IsBreakdown = figure.Breakdown,
        IsAggregate = figure.Aggregate,
        When = proposition is { Date: >= 0 } dated ? phrases.Dates[dated.Date].Date : null,
        Where = proposition?.Places.ToValueList() ?? ValueList<PlaceReference>.Empty,
        Perpetrators = proposition is null ? ValueList<PartyReference>.Empty : References(proposition.Agents),
        Combination = proposition is null ? PartyCombination.Single : Combination(proposition),
        Attribution = attribution,
        Stance = stance,
    };

    /// <summary>The estimate of a figure that no proposition holds.</summary>
    internal CasualtyEstimate Estimate(Figure figure)
    {
        var attribution = attributions.At(figure.Words.First, figure.Sentence, out var spoken, out _);
        return Estimate(figure, figure.Of, attribution, spoken == StanceKind.Asserted ? Stance.Asserted : new Stance(spoken, null));
    }

    internal Evidence Quote(TokenRange words) => document.EvidenceAt(tokens.Span(words.First, words.End));

    private Stance StanceOf(Proposition proposition, StanceKind spoken, SpeechFrame? frame)
    {
        var cue = proposition.StanceCue.IsNone ? null : Quote(proposition.StanceCue);
        // Definite acts inside a demand, denial or hypothesis are taken for granted: "investigate the crimes committed by …".
        if (spoken is StanceKind.CalledFor && proposition.Chunk >= 0 && proposition.Stance == StanceKind.Asserted && proposition.Agents.Count > 0)
            return new Stance(StanceKind.Presupposed, cue);
        // "The crimes committed by … must not go unpunished": what must follow is required, not what was done.
        if (proposition is { Stance: StanceKind.Norm, Chunk: >= 0, Anaphoric: true, Agents.Count: > 0 } && spoken is StanceKind.Asserted or StanceKind.CalledFor)
            return new Stance(StanceKind.Presupposed, cue);
        if (proposition.IsToldIn(spoken))
            return Stance.Asserted;
        if (sentences[proposition.Sentence].IsQuestion)
            return new Stance(StanceKind.Questioned, cue);
        if (proposition.Stance != StanceKind.Asserted)
        {
            // "denied that it did not …" and the like stay denials; a denial of a hypothesis is no denial.
            if (spoken == StanceKind.Denied && proposition.Stance == StanceKind.Denied)
                return new Stance(StanceKind.Asserted, null);
            return new Stance(proposition.Stance, cue);
        }
        if (spoken != StanceKind.Asserted && frame is not null)
            return new Stance(spoken, frame.Cue.IsNone ? null : Quote(frame.Cue));
        return Stance.Asserted;
    }

    private ValueList<PartyReference> References(List<Agent> agents)
    {
        if (agents.Count == 0)
            return ValueList<PartyReference>.Empty;
        var references = new PartyReference[agents.Count];
        for (int i = 0; i < references.Length; i++)
            references[i] = Reference(agents[i]);
        return new ValueList<PartyReference>(references);
    }

    private PartyReference Reference(Agent agent)
    {
        parties[agent.Party].Used = true;
        return new PartyReference(parties[agent.Party].Id, agent.Form, Quote(agent.Words));
    }

    private static PartyCombination Combination(Proposition proposition) =>
        proposition.Agents.Count < 2 ? PartyCombination.Single : proposition.Either ? PartyCombination.Either : PartyCombination.Each;

    private ValueList<PersonGroup> Groups(List<(CompiledEntry Entry, TokenRange Words)> groups) =>
        Distinct(Values(groups, static (writer, g) => new PersonGroup(g.Entry.As<PersonKind>(), writer.StatusOf(g.Entry, g.Words), writer.Quote(g.Words))));

    private CivilianStatus StatusOf(CompiledEntry entry, TokenRange words)
    {
        var status = PersonsReader.StatusOf(entry);
        if (status != CivilianStatus.Unknown)
            return status;
        for (int t = words.First; t < words.End; t++)
            if (tokens[t].StartsWith("civilian", StringComparison.OrdinalIgnoreCase))
                return CivilianStatus.Civilian;
        return status;
    }
}
