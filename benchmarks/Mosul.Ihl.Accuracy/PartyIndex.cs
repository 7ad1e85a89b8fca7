namespace Mosul.Ihl.Accuracy;

/// <summary>The parties of a report with every place where the text points to them. A person who speaks for an organisation is folded into it.</summary>
internal sealed class PartyIndex
{
    private readonly ParsedReport _report;
    private readonly Dictionary<string, SortedSet<TextSpan>> _spans = new(StringComparer.Ordinal);

    internal PartyIndex(ParsedReport report)
    {
        _report = report;
        foreach (var mention in report.Mentions)
            if (mention.Kind == MentionKind.Party)
                Add(mention.Code, mention.Evidence);
        foreach (var attribution in report.Attributions)
            Add(attribution);
        foreach (var statement in report.Statements)
        {
            Add(statement.Attribution);
            Add(statement.Agents);
            Add(statement.Opponents);
        }
        foreach (var figure in report.Casualties)
        {
            Add(figure.Attribution);
            Add(figure.Perpetrators);
        }
        foreach (var incident in report.Incidents)
            Add(incident.Perpetrators);
        foreach (var allegation in report.Allegations)
        {
            Add(allegation.Alleger);
            Add(allegation.AccusedId, allegation.Accused);
        }
    }

    /// <summary>Names with their spans, in order of the first span.</summary>
    internal IEnumerable<(string Name, SortedSet<TextSpan> Spans)> All =>
        _spans.Where(p => _report.FindParty(p.Key) is not null).OrderBy(p => p.Value.Min).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => (_report.FindParty(p.Key)!.Name, p.Value));

    /// <summary>The party an id stands for, a spokesperson folded into the organisation; null when the report has none.</summary>
    internal Party? Find(string? id)
    {
        var party = _report.FindParty(id);
        return party is { Kind: PartyKind.Person, ParentId: { } parent } ? _report.FindParty(parent) ?? party : party;
    }

    private void Add(Attribution attribution)
    {
        foreach (var voice in attribution.Chain.Concat(attribution.Joint))
            Add(voice.PartyId, voice.Speaker);
    }

    private void Add(ValueList<PartyReference> references)
    {
        foreach (var reference in references)
            if (reference.Form != ReferenceForm.Bridged)
                Add(reference.PartyId, reference.Evidence);
    }

    private void Add(string? id, Evidence? evidence)
    {
        if (evidence is null || Find(id) is not { } party)
            return;
        if (!_spans.TryGetValue(party.Id, out var spans))
            _spans.Add(party.Id, spans = []);
        spans.Add(evidence.Span);
    }
}
