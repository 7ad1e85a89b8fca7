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

    private readonly CompiledLexicon _lexicon;
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
    private readonly List<int> _denials = [];
    private readonly GenreReader _genre = new();
    private readonly MentionReader _mentions;

    internal ReportReader(SourceDocument document, CompiledLexicon lexicon)
    {
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
    }

    public void Dispose()
    {
        _phrases.Dispose();
        _tokens.Dispose();
    }

    internal ParsedReport Read()
    {
        ReadSentences();
        var attributions = new AttributionResolver(_document, _tokens, _frames, _sentences, _quotations, _parties);
        attributions.Prepare();
        var writer = new StatementWriter(_document, _tokens, _parties, _phrases, attributions, _sentences);
        var told = new List<(Proposition Proposition, Statement Statement)>();
        var incidentBuilder = new IncidentBuilder(_document, _sentences);
        foreach (var propositions in _propositions)
        {
            var here = propositions.Select(p => (p, writer.Write(p, out _))).ToList();
            told.AddRange(here);
            incidentBuilder.Add(here);
        }
        var incidents = new List<Incident>();
        var byStatement = new Dictionary<string, (Incident Incident, List<Statement> Statements)>(StringComparer.Ordinal);
        foreach (var draft in incidentBuilder.Drafts)
        {
            if (incidentBuilder.Build(draft) is not { } incident)
                continue;
            incidents.Add(incident);
            var statements = draft.Members.Select(m => m.Statement).ToList();
            foreach (var statement in statements)
                byStatement[statement.Id] = (incident, statements);
        }
        string? genre = _genre.OtherThanConflict;
        if (genre is not null && incidents.Exists(i => i.Perpetrators.Any(NamesBelligerent)))
            genre = null;
        if (genre is not null)
        {
            incidents.Clear();
            byStatement.Clear();
        }
        var partyIndex = PartyIndex();
        var allegations = new AllegationReader(_document, _parties, partyIndex);
        if (genre is null)
            allegations.Read(told, byStatement);
        var responses = new ResponseReader(_document, writer, _parties, partyIndex, _denials).Read(_frames, told, allegations.Found);
        var demands = new DemandReader(_document, writer, attributions);
        foreach (var demand in _demands)
            demands.Read(demand, _frames);
        var frames = _frames.Where(f => !f.Self).Select(attributions.Of).Where(a => a.Content is not null).ToValueList();
        var statementsTold = told.Select(t => t.Statement).DistinctBy(s => s.Id).ToValueList();
        var statementOf = new Dictionary<Proposition, Statement>(told.Count, ReferenceEqualityComparer.Instance);
        foreach (var (proposition, statement) in told)
            statementOf.TryAdd(proposition, statement);
        var casualties = _figures.Select(f => f.Of is { } of && statementOf.TryGetValue(of, out var statement) ? writer.Estimate(f, of, statement.Attribution, statement.Stance) : writer.Estimate(f)).ToValueList();
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
            Dates = _phrases.Dates.Where(InBody).Select(d => d.Date).ToValueList(),
            Parties = Parties(),
            Attributions = frames,
            Statements = statementsTold,
            Casualties = genre is null ? casualties : ValueList<CasualtyEstimate>.Empty,
            Incidents = incidents.ToValueList(),
            Allegations = allegations.Found.ToValueList(),
            Responses = responses.ToValueList(),
            Demands = demands.Found.ToValueList(),
            Diagnostics = genre is null ? _layout.Diagnostics : [.. _layout.Diagnostics, new Diagnostic(DiagnosticCodes.OutsideConflict, DiagnosticSeverity.Info, $"the text reads as {genre}; words of war in it are taken to tell no act of war")],
        };
    }

    // A belligerent that the lexicon knows, not a description such as "soldiers".
    private static bool NamesBelligerent(PartyReference reference) => !reference.PartyId.StartsWith("party-", StringComparison.Ordinal);

    private bool InBody(DateMention date)
    {
        foreach (var segment in _layout.Segments)
            if (segment.Span.Contains(_tokens.Span(date.FirstToken, date.EndToken)))
                return segment.Role is not (SegmentRole.Navigation or SegmentRole.Teaser or SegmentRole.Footer);
        return true;
    }

    private Dictionary<string, int> PartyIndex()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _parties.Count; i++)
            index[_parties[i].Id] = i;
        return index;
    }

    private ValueList<Party> Parties()
    {
        var used = new List<Party>();
        for (int i = 0; i < _parties.Count; i++)
            if (_parties[i].Used)
                used.Add(new Party(_parties[i].Id, _parties[i].Name, _parties[i].Kind, _parties[i].ParentId, _parties[i].Country, ValueList<string>.Empty));
        used.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return used.ToValueList();
    }

    private void ReadSentences()
    {
        var context = new SentenceContext(_tokens, new ItemReader(_lexicon, _tokens, _phrases), new Chunker(_tokens, _phrases), new ClauseBuilder(), new NounReader(_lexicon, _tokens, _phrases, _parties), _parties);
        var places = new PlaceReader(_document, _lexicon);
        var propositions = new SentencePropositions(context);
        var propositionReader = new PropositionReader(context, propositions, _parties, places);
        var speech = new SpeechReader(context, _parties, _quotations);
        var figures = new FigureReader(context, propositions, _phrases);
        foreach (var whole in SentenceSplitter.Split(_tokens, _layout.Segments, _lexicon))
        {
            for (int first = whole.FirstToken; first < whole.EndToken; first += LongestSentence)
            {
                var sentence = whole with { FirstToken = first, EndToken = Math.Min(whole.EndToken, first + LongestSentence) };
                int index = _sentences.Count;
                context.Read(index, sentence);
                _sentences.Add(Note(context, sentence));
                places.Begin(context);
                speech.Read();
                propositionReader.Read();
                figures.Read();
                places.End();
                _frames.AddRange(speech.Found);
                _propositions.Add([.. propositions.Found]);
                _figures.AddRange(figures.Found);
                _demands.Add(Demands(context, index));
                foreach (var item in context.Items)
                    _genre.Note(item);
                foreach (var item in context.Items)
                    if (item.Sense(LexiconCategory.Speech) is { } speechNoun && speechNoun.As<SpeechNoun>() == SpeechNoun.Denial)
                        _denials.Add(item.First);
                _parties.Country = places.Country;
                _mentions.Read(context, places);
            }
        }
        context.Release();
    }

    private SentenceNote Note(SentenceContext context, Sentence sentence)
    {
        bool pronoun = false, boundary = false, additive = false, dated = false;
        int firstPhrase = context.Chunks.FindIndex(c => c.Kind == ChunkKind.NounPhrase);
        if (firstPhrase >= 0)
            pronoun = context.Chunks[firstPhrase].Pronoun;
        foreach (var item in context.Items)
        {
            boundary |= item.Sense(LexiconCategory.Word) is { } word && word.Is(WordKind.Boundary) && item.First <= sentence.FirstToken + 3;
            additive |= item.Sense(LexiconCategory.Word) is { } additiveWord && additiveWord.Attribute("role") == "additive";
            dated |= item.Class == WordClass.Date && item.First <= sentence.FirstToken + 2;
        }
        bool question = sentence.EndToken > sentence.FirstToken && _tokens.Kind[sentence.EndToken - 1] == TokenKind.Question;
        return new SentenceNote(sentence, _layout.Segments[sentence.Segment].Role, pronoun, boundary, additive, question, false, dated);
    }

    private static SentenceDemand Demands(SentenceContext context, int index)
    {
        var demand = new SentenceDemand(index);
        foreach (var item in context.Items)
            if (item.Sense(LexiconCategory.Demand) is { } entry)
                demand.Add(entry.As<DemandKind>(), item.First);
            else if (item.Sense(LexiconCategory.Act) is { } act && act.As<ActKind>() == ActKind.Investigation)
                demand.Add(DemandKind.Investigation, item.First);
        for (int c = 0; c < context.ClauseCount && demand.Necessity is null; c++)
        {
            var clause = context.Clauses[c];
            var verb = context.Chunks[clause.Verb];
            if (verb.Modal >= 0 && context.Tokens[context.Items[verb.Modal].First] is var modal && (modal.Equals("must", StringComparison.OrdinalIgnoreCase) || modal.Equals("should", StringComparison.OrdinalIgnoreCase)))
                demand.Necessity = context.Words(clause);
        }
        return demand;
    }
}
