namespace Mosul.Ihl.Rules.Facts;

/// <summary>Either is told. The two are ways of telling one element, so a denial of either contradicts it.</summary>
internal sealed class OrFact(Fact left, Fact right) : Fact
{
    internal override Support Weigh(CaseFacts facts) => left.Weigh(facts).Join(right.Weigh(facts));

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        left.Collect(facts, sink);
        right.Collect(facts, sink);
    }

    internal override int Distance(CaseFacts facts) => Math.Min(left.Distance(facts), right.Distance(facts));

    internal override void Missing(CaseFacts facts, List<StatementFact> missing) =>
        (left.Distance(facts) <= right.Distance(facts) ? left : right).Missing(facts, missing);

    public override string ToString() => $"{left}, or {right}";
}
