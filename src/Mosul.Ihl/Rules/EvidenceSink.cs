using System.Runtime.InteropServices;

namespace Mosul.Ihl.Rules;

/// <summary>Gathers the words for and against an element, and the statements they come from. Reused from element to element on one thread.</summary>
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
            if (_statements.Count == 0)
                return ValueList<string>.Empty;
            _statements.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : string.CompareOrdinal(a.Id, b.Id));
            int kept = 1;
            for (int i = 1; i < _statements.Count; i++)
                if (!string.Equals(_statements[i].Id, _statements[kept - 1].Id, StringComparison.Ordinal))
                    _statements[kept++] = _statements[i];
            string[] ids = new string[kept];
            for (int i = 0; i < kept; i++)
                ids[i] = _statements[i].Id;
            return new ValueList<string>(ids);
        }
    }

    internal void Clear()
    {
        _telling.Clear();
        _contrary.Clear();
        _statements.Clear();
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
        if (evidence.Count == 0)
            return ValueList<Evidence>.Empty;
        evidence.Sort(static (a, b) =>
        {
            int order = string.CompareOrdinal(a.DocumentId, b.DocumentId);
            order = order != 0 ? order : a.Span.CompareTo(b.Span);
            return order != 0 ? order : a.Words.SequenceCompareTo(b.Words);
        });
        int kept = 1;
        for (int i = 1; i < evidence.Count; i++)
            if (!evidence[i].Equals(evidence[kept - 1]))
                evidence[kept++] = evidence[i];
        return ValueList.Create<Evidence>(CollectionsMarshal.AsSpan(evidence)[..kept]);
    }
}
