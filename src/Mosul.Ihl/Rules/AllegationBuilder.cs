using System.Text;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules;

/// <summary>
/// Makes an <see cref="AllegedCase"/> by hand, for tests and for tools that hold incidents of their own. It writes a plain document of the words given, so that every
/// value quotes its source as a parsed one does. Not thread-safe; a builder is used once.
/// </summary>
/// <example><code>
/// AllegedCase made = new AllegationBuilder("government-forces")
///     .Says(ActKind.Shelling, s => s.Hitting(ObjectKind.Market).With(CircumstanceKind.Indiscriminate))
///     .Answers(ResponseKind.DeniesAct)
///     .Build();
/// </code></example>
public sealed class AllegationBuilder
{
    private readonly string _accused;
    private readonly string _documentId;
    private readonly StringBuilder _text = new();
    private readonly List<Statement> _statements = [];
    private readonly List<(ResponseKind Kind, Evidence Evidence)> _responses = [];
    private LegalBranches _branches = LegalBranches.Both;
    private string? _country;
    private DateSpan? _when;
    private readonly Dictionary<string, PartyKind> _parties = new(StringComparer.Ordinal);

    /// <summary>A case against a party.</summary>
    /// <param name="accused">Id of the accused.</param>
    /// <param name="kind">What kind of actor it is.</param>
    /// <param name="documentId">Id of the document to write.</param>
    /// <exception cref="ArgumentException">An id is null or empty.</exception>
    public AllegationBuilder(string accused, PartyKind kind = PartyKind.Unknown, string documentId = "by-hand")
    {
        ArgumentException.ThrowIfNullOrEmpty(accused);
        ArgumentException.ThrowIfNullOrEmpty(documentId);
        _accused = accused;
        _documentId = documentId;
        _parties[accused] = kind;
    }

    /// <summary>Adds a statement. The first one is the accusation.</summary>
    /// <param name="act">What is told.</param>
    /// <param name="describe">What else the statement tells; null for the act alone.</param>
    /// <returns>This builder.</returns>
    public AllegationBuilder Says(ActKind act, Action<StatementBuilder>? describe = null)
    {
        var statement = new StatementBuilder(this, _accused, act);
        describe?.Invoke(statement);
        _statements.Add(statement.Build());
        return this;
    }

    /// <summary>Adds the accused's answer.</summary>
    /// <param name="kind">What it answers.</param>
    /// <param name="words">Its words; null for a plain rendering of the kind.</param>
    /// <returns>This builder.</returns>
    public AllegationBuilder Answers(ResponseKind kind, string? words = null)
    {
        var evidence = Write($"{_accused} answers: {words ?? kind.ToString()}.", 0);
        _responses.Add((kind, evidence));
        return this;
    }

    /// <summary>Names another party.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What kind of actor it is.</param>
    /// <returns>This builder.</returns>
    public AllegationBuilder Names(string id, PartyKind kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        _parties[id] = kind;
        return this;
    }

    /// <summary>Classifies the conflict.</summary>
    /// <param name="branches">The branches that may apply; none where there is no armed conflict.</param>
    /// <returns>This builder.</returns>
    public AllegationBuilder Under(LegalBranches branches)
    {
        _branches = branches;
        return this;
    }

    /// <summary>Says where and when it happened, by which treaties and conflicts are looked up.</summary>
    /// <param name="country">ISO 3166-1 code or name of the country; null when not known.</param>
    /// <param name="when">When; null when not known.</param>
    /// <returns>This builder.</returns>
    public AllegationBuilder At(string? country, DateSpan? when = null)
    {
        (_country, _when) = (country, when);
        return this;
    }

    /// <summary>The text written so far.</summary>
    /// <returns>The document that every evidence of the case quotes.</returns>
    public SourceDocument ToDocument() => new(_documentId, _text.ToString());

    /// <summary>Makes the case.</summary>
    /// <returns>An allegation by the document itself, with its statements and answers.</returns>
    /// <exception cref="InvalidOperationException">No statement was added.</exception>
    public AllegedCase Build()
    {
        if (_statements.Count == 0)
            throw new InvalidOperationException("An allegation rests on at least one statement.");
        var first = _statements[0];
        string id = ContentHash.Of("alg", _documentId, _accused, first.Act.Kind.ToString(), first.Id);
        var parties = _parties.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => new Party(p.Key, p.Key, p.Value)).ToValueList();
        return new AllegedCase
        {
            Allegation = new Allegation
            {
                Id = id,
                AccusedId = _accused,
                Conduct = first.Act,
                Alleger = first.Attribution,
                Stance = first.Stance,
                Evidence = first.Evidence,
                Characterisations = first.Characterisations,
                StatementIds = _statements.Select(static s => s.Id).ToValueList(),
            },
            Statements = _statements.ToValueList(),
            Branches = _branches,
            Responses = _responses.Select((r, i) => new PartyResponse
            {
                Id = ContentHash.Of("rsp", _documentId, _accused, i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                PartyId = _accused,
                Kind = r.Kind,
                Evidence = r.Evidence,
                AllegationIds = [id],
            }).ToValueList(),
            Parties = parties,
            Situation = new Situation
            {
                Accused = parties.First(p => p.Id == _accused),
                Others = parties.Where(p => p.Id != _accused && (p.IsBelligerent || p.Kind == PartyKind.Unknown)).ToValueList(),
                Country = _country,
                When = _when,
            },
        };
    }

    /// <summary>Writes words into the document.</summary>
    internal Evidence Write(string words, int spacesAfter = 1)
    {
        if (_text.Length > 0 && spacesAfter == 0)
            _text.Append('\n');
        int start = _text.Length;
        _text.Append(words);
        var evidence = new Evidence(_documentId, new TextSpan(start, _text.Length), words);
        _text.Append(' ', spacesAfter);
        return evidence;
    }

    /// <summary>The words from a position to the end, without the last space.</summary>
    internal Evidence Since(int start) => new(_documentId, new TextSpan(start, _text.Length - 1), _text.ToString(start, _text.Length - 1 - start));

    internal int Position => _text.Length;

    internal string DocumentId => _documentId;

    internal void Note(string party) => _parties.TryAdd(party, PartyKind.Unknown);
}
