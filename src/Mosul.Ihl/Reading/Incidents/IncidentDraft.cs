using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Reading.Incidents;

/// <summary>Propositions that tell of one event, and the statements made of them.</summary>
internal sealed class IncidentDraft
{
    internal List<(Proposition Proposition, Statement Statement)> Members { get; } = [];

    internal int LastSentence => Members[^1].Proposition.Sentence;
}
