namespace Mosul.Ihl.Rules;

/// <summary>Gathers the words for and against an element, and the statements they come from.</summary>
internal sealed class EvidenceSink
{
    private readonly List<Evidence> _telling = [];
    private readonly List<Evidence> _contrary = [];
    private readonly List<(TextSpan Span, string Id)> _statements = [];
    private bool _turned;
    private bool _onlyContrary;

    internal ValueList<Evidence> Telling => Sorted(_telling);

    internal ValueList<Evidence> Contrary => Sorted(_contrary);

    internal ValueList<string> StatementIds
    {
        get
        {
            _statements.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : string.CompareOrdinal(a.Id, b.Id));
            return _statements.Select(static s => s.Id).Distinct(StringComparer.Ordinal).ToValueList();
        }
    }

    internal void Add(Support polarity, Statement statement, Evidence evidence)
    {
        bool against = polarity == Support.Denied;
        bool contrary = against != _turned;
        if (_onlyContrary && !contrary)
            return;
        (contrary ? _contrary : _telling).Add(evidence);
        _statements.Add((statement.Evidence.Span, statement.Id));
    }

    internal void AddResponse(Support polarity, Evidence evidence) => (polarity == Support.Denied ? _contrary : _telling).Add(evidence);

    /// <summary>Collects a fact whose telling contradicts.</summary>
    internal void CollectTurned(Fact fact, CaseFacts facts)
    {
        _turned = !_turned;
        fact.Collect(facts, this);
        _turned = !_turned;
    }

    /// <summary>Collects only what contradicts: half a conjunction tells nothing.</summary>
    internal void CollectContrary(Fact fact, CaseFacts facts)
    {
        bool before = _onlyContrary;
        _onlyContrary = true;
        fact.Collect(facts, this);
        _onlyContrary = before;
    }

    private static ValueList<Evidence> Sorted(List<Evidence> evidence)
    {
        evidence.Sort(static (a, b) =>
        {
            int order = string.CompareOrdinal(a.DocumentId, b.DocumentId);
            order = order != 0 ? order : a.Span.CompareTo(b.Span);
            return order != 0 ? order : string.CompareOrdinal(a.Quote, b.Quote);
        });
        return evidence.Distinct().ToValueList();
    }
}
