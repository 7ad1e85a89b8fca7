namespace Mosul.Ihl.Rules.Facts;

/// <summary>Both are told.</summary>
internal sealed class AndFact(Fact left, Fact right) : Fact
{
    internal override Support Weigh(CaseFacts facts) => left.Weigh(facts).And(right.Weigh(facts));

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        left.Collect(facts, sink);
        right.Collect(facts, sink);
    }

    internal override int Distance(CaseFacts facts) => Math.Min(Unreachable, left.Distance(facts) + right.Distance(facts));

    internal override void Missing(CaseFacts facts, List<StatementFact> missing)
    {
        left.Missing(facts, missing);
        right.Missing(facts, missing);
    }

    public override string ToString() => $"({left}) and ({right})";
}
