using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading.Allegations;
using Mosul.Ihl.Reading.Clauses;
using Mosul.Ihl.Reading.Incidents;
using Mosul.Ihl.Reading.Layout;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Statements;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Reading;

/// <summary>One reading of one document: the seven stages in order, each over the layer below.</summary>
internal sealed class ReportReader : IDisposable
{
    // A longer run of tokens is no sentence; it is read in pieces so that time stays linear in the text.
    private const int LongestSentence = 400;

    private static readonly uint Asking = CompiledLexicon.Bit(LexiconCategory.Demand) | CompiledLexicon.Bit(LexiconCategory.Act);

    private readonly CompiledLexicon _lexicon;
    private readonly DoerWeights _doers;
    private readonly TokenList _tokens;
    private readonly PageLayout _layout;
    private readonly SourceDocument _document;
    private readonly PhraseIndex _phrases;
    private readonly PartyRegistry _parties;
    private readonly QuotationIndex _quotations;
    private readonly List<SentenceNote> _sentences = [];
    private readonly List<SpeechFrame> _frames = [];
    private readonly List<List<Proposition>> _propositions = [];
    private readonly List<Figure> _figures = [];
    private readonly List<SentenceDemand> _demands = [];
    private readonly GenreReader _genre = new();
    private readonly MentionReader _mentions;
    private readonly DocumentVoice _own;

    internal ReportReader(SourceDocument document, CompiledLexicon lexicon, DoerWeights? doers = null)
    {
        _doers = doers ?? DoerWeights.English;
        _lexicon = lexicon;
        _tokens = Tokenizer.Read(document.Text, lexicon.Vocabulary);
        _layout = LayoutReader.Read(document, lexicon, _tokens);
        _document = document with
        {
            Title = document.Title ?? _layout.Title?.Quote,
            Source = document.Source ?? _layout.Outlet,
            Published = document.Published ?? (_layout.Published is { IsAccepted: true } stated ? stated.Date.Earliest : null),
        };
        _phrases = PhraseIndex.Read(_document, lexicon, _tokens);
        _parties = new PartyRegistry(lexicon, _tokens);
        _quotations = new QuotationIndex(_tokens);
        _mentions = new MentionReader(_document, _tokens, _phrases);
        _own = new DocumentVoice(_document, _tokens, _parties, _quotations, _layout);
    }

    public void Dispose()
    {
        _phrases.Dispose();
        _tokens.Dispose();
    }

    internal ParsedReport Read()
    {
        ReadSentences();
        var attributions = new AttributionResolver(_document, _tokens, _frames, _sentences, _quotations, _parties, _own);
        attributions.Prepare();
        var writer = new StatementWriter(_document, _tokens, _parties, _phrases, attributions, _sentences);
        int count = 0;
        foreach (var propositions in _propositions)
            count += propositions.Count;
        var told = new List<(Proposition Proposition, Statement Statement)>(count);
        var incidentBuilder = new IncidentBuilder(_document, _sentences);
        var firstPersons = new FirstPersonDoers(_tokens, _quotations, _parties, attributions);
        foreach (var propositions in _propositions)
        {
            if (propositions.Count == 0)
                continue;
            var here = new List<(Proposition, Statement)>(propositions.Count);
            foreach (var proposition in propositions)
            {
                firstPersons.Settle(proposition);
                here.Add((proposition, writer.Write(proposition, out _)));
            }
            told.AddRange(here);
            incidentBuilder.Add(here);
        }
        var incidents = new List<Incident>();
        var byStatement = new Dictionary<string, (Incident Incident, List<Statement> Statements)>(StringComparer.Ordinal);
        foreach (var draft in incidentBuilder.Finish())
        {
            if (incidentBuilder.Build(draft) is not { } incident)
                continue;
            incidents.Add(incident);
            foreach (var statement in draft.Statements)
                byStatement[statement.Id] = (incident, draft.Statements);
        }
        var partyIndex = PartyIndex();
        string? genre = _genre.OtherThanConflict(incidents.Exists(i => i.Perpetrators.Any(NamesBelligerent)), told.Exists(t => t.Statement.Agents.Any(a => _parties[partyIndex[a.PartyId]] is { Fights: true, Described: false })), _sentences.Count);
        if (genre is not null)
        {
            incidents.Clear();
            byStatement.Clear();
        }
        var allegations = new AllegationReader(_document, _parties, partyIndex);
        if (genre is null)
            allegations.Read(told, byStatement);
        var responses = new ResponseReader(_document, writer, _parties, partyIndex).Read(_frames, told, allegations.Found);
        var demands = new DemandReader(_document, writer, attributions, _parties);
        foreach (var demand in _demands)
            demands.Read(demand);
        var casualties = Estimates(writer, told);
        foreach (var frame in _frames)
            if (frame.Speaker >= 0)
                _parties[frame.Speaker].Used = true;
        return new ParsedReport
        {
            Document = _document,
            Authors = _layout.Authors,
            StatedDate = _layout.Published?.Date,
            Segments = _layout.Segments,
            Mentions = _mentions.Found.ToValueList(),
            Dates = DatesInBody(),
            Parties = Parties(),
            Attributions = Attributions(attributions),
            Statements = Distinct(told),
            Casualties = genre is null ? casualties : ValueList<CasualtyEstimate>.Empty,
            Incidents = incidents.ToValueList(),
            Allegations = allegations.Found.ToValueList(),
            Responses = responses.ToValueList(),
            Demands = demands.Found.ToValueList(),
            Diagnostics = genre is null ? _layout.Diagnostics : [.. _layout.Diagnostics, new Diagnostic(DiagnosticCodes.OutsideConflict, DiagnosticSeverity.Info, $"the text reads as {genre}; words of war in it are taken to tell no act of war")],
        };
    }

    private ValueList<CasualtyEstimate> Estimates(StatementWriter writer, List<(Proposition Proposition, Statement Statement)> told)
    {
        if (_figures.Count == 0)
            return ValueList<CasualtyEstimate>.Empty;
        var statementOf = new Dictionary<Proposition, Statement>(told.Count, ReferenceEqualityComparer.Instance);
        foreach (var (proposition, statement) in told)
            statementOf.TryAdd(proposition, statement);
        var estimates = new CasualtyEstimate[_figures.Count];
        for (int i = 0; i < estimates.Length; i++)
            estimates[i] = _figures[i].Of is { } of && statementOf.TryGetValue(of, out var statement) ? writer.Estimate(_figures[i], of, statement.Attribution, statement.Stance) : writer.Estimate(_figures[i]);
        return new ValueList<CasualtyEstimate>(estimates);
    }

    private ValueList<Attribution> Attributions(AttributionResolver resolver)
    {
        var attributions = new List<Attribution>(_frames.Count);
        foreach (var frame in _frames)
            if (!frame.Self && resolver.Of(frame) is { Content: not null } attribution)
                attributions.Add(attribution);
        return attributions.ToValueList();
    }

    private static ValueList<Statement> Distinct(List<(Proposition Proposition, Statement Statement)> told)
    {
        var seen = new HashSet<string>(told.Count, StringComparer.Ordinal);
        var statements = new List<Statement>(told.Count);
        foreach (var (_, statement) in told)
            if (seen.Add(statement.Id))
                statements.Add(statement);
        return statements.ToValueList();
    }

    // A belligerent that the lexicon knows, not a description such as "soldiers".
    private static bool NamesBelligerent(PartyReference reference) => !reference.PartyId.StartsWith("party-", StringComparison.Ordinal);

    // The dates that stand in the body, in text order like the segments.
    private ValueList<DateSpan> DatesInBody()
    {
        var dates = new List<DateSpan>(_phrases.Dates.Count);
        int segment = 0;
        foreach (var date in _phrases.Dates)
        {
            var span = _tokens.Span(date.FirstToken, date.EndToken);
            while (segment < _layout.Segments.Count && _layout.Segments[segment].Span.End <= span.Start)
                segment++;
            bool inside = segment < _layout.Segments.Count && _layout.Segments[segment].Span.Contains(span);
            if (!inside || _layout.Segments[segment].Role is not (SegmentRole.Navigation or SegmentRole.Teaser or SegmentRole.Footer))
                dates.Add(date.Date);
        }
        return dates.ToValueList();
    }

    private Dictionary<string, int> PartyIndex()
    {
        var index = new Dictionary<string, int>(_parties.Count, StringComparer.Ordinal);
        for (int i = 0; i < _parties.Count; i++)
            index[_parties[i].Id] = i;
        return index;
    }

    private ValueList<Party> Parties()
    {
        var used = new List<Party>();
        var index = PartyIndex();
        for (int i = 0; i < _parties.Count; i++)
            if (_parties[i].Used && index[_parties[i].Id] == i)
                used.Add(new Party(_parties[i].Id, _parties[i].Name, _parties[i].Kind, _parties[i].ParentId, _parties[i].Country, ValueList<string>.Empty));
        used.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return used.ToValueList();
    }

    private void ReadSentences()
    {
        var cues = new CueReader(_lexicon, _tokens, _phrases);
        var context = new SentenceContext(_tokens, cues, new ItemReader(_lexicon, _tokens, _phrases, cues), new Chunker(_tokens, _phrases), new ClauseBuilder(_tokens), new NounReader(_lexicon, _tokens, _phrases, _parties), _parties);
        var places = new PlaceReader(_document, _lexicon);
        var propositions = new SentencePropositions(context);
        var sentences = SentenceSplitter.Split(_tokens, _layout.Segments, _lexicon);
        var speech = new SpeechReader(context, _parties, _quotations);
        var propositionReader = new PropositionReader(context, propositions, _parties, places, _lexicon, sentences, speech.Found, _doers);
        var figures = new FigureReader(context, propositions, _phrases);
        var nameless = new NamelessParties(_parties, _lexicon);
        _own.Begin(_lexicon);
        foreach (var whole in sentences)
        {
            for (int first = whole.FirstToken; first < whole.EndToken; first += LongestSentence)
            {
                var sentence = whole with { FirstToken = first, EndToken = Math.Min(whole.EndToken, first + LongestSentence) };
                int index = _sentences.Count;
                context.Read(index, sentence);
                _sentences.Add(Note(context, sentence));
                places.Begin(context);
                speech.Read();
                _own.Note(context, _layout.Segments[sentence.Segment].Role, speech.Found);
                propositionReader.Read();
                nameless.Note(context);
                figures.Read();
                places.End();
                _frames.AddRange(speech.Found);
                if (propositions.Found.Count > 0)
                    _propositions.Add([.. propositions.Found]);
                _figures.AddRange(figures.Found);
                _demands.Add(Demands(context, index));
                foreach (ref readonly var item in context.Items.AsSpan())
                    _genre.Note(item);
                _parties.Country = places.Country;
                _mentions.Read(context, places);
            }
        }
        propositionReader.Finish();
        if (propositions.Found.Count > 0)
            _propositions.Add([.. propositions.Found]);
        context.Release();
        propositionReader.Release();
        nameless.Settle(places.OnlyCountry);
    }

    private SentenceNote Note(SentenceContext context, Sentence sentence)
    {
        bool pronoun = false, boundary = false, additive = false, dated = false;
        int firstPhrase = context.Chunks.FindIndex(static c => c.Kind == ChunkKind.NounPhrase);
        if (firstPhrase >= 0)
            pronoun = context.Chunks[firstPhrase].Pronoun;
        bool mayAdd = context.MayHold("additive");
        foreach (ref readonly var item in context.Items.AsSpan())
        {
            if (!mayAdd && item.First > sentence.FirstToken + 3)
                break;
            boundary |= item.Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Boundary) && item.First <= sentence.FirstToken + 3;
            additive |= mayAdd && item.Sense(LexiconCategory.Word)?.Role == "additive";
            dated |= item.Class == WordClass.Date && item.First <= sentence.FirstToken + 2;
        }
        bool question = sentence.EndToken > sentence.FirstToken && _tokens.Kind[sentence.EndToken - 1] == TokenKind.Question;
        return new SentenceNote(sentence, _layout.Segments[sentence.Segment].Role, pronoun, boundary, additive, question, SpeaksInFirstPerson(context), dated);
    }

    // "I am not", "we saw": the author speaks, outside any quotation.
    private bool SpeaksInFirstPerson(SentenceContext context)
    {
        for (int c = 0; c < context.Chunks.Count; c++)
            if (context.Chunks[c].Pronoun && context.IsOneOf(c, "i", "we") && _quotations.At(context.Chunks[c].First) < 0)
                return true;
        return false;
    }

    private static SentenceDemand Demands(SentenceContext context, int index)
    {
        var demand = new SentenceDemand(index);
        foreach (ref readonly var item in context.Items.AsSpan())
            if (!item.MayBeAny(Asking))
                continue;
            else if (item.Sense(LexiconCategory.Demand) is { } entry)
                demand.Add(entry.As<DemandKind>(), item.First);
            else if (item.Sense(LexiconCategory.Act) is { } act && act.As<ActKind>() == ActKind.Investigation)
                demand.Add(DemandKind.Investigation, item.First);
        for (int c = 0; c < context.ClauseCount && demand.Necessity is null; c++)
        {
            var clause = context.Clauses[c];
            ref readonly var verb = ref context.Chunks[clause.Verb];
            if (verb.Modal >= 0 && context.Tokens[context.Items[verb.Modal].First] is var modal && (modal.Equals("must", StringComparison.OrdinalIgnoreCase) || modal.Equals("should", StringComparison.OrdinalIgnoreCase)))
            {
                demand.Necessity = context.Words(clause);
                if (!verb.Passive && context.SubjectsOf(c) is [var bound, ..] && context.AgentOf(bound) is { } agent)
                    demand.Bound = agent.Party;
            }
        }
        return demand;
    }
}
