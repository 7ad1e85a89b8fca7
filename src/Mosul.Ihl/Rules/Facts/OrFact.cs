namespace Mosul.Ihl.Rules.Facts;

/// <summary>Either is told. The two are ways of telling one element, so a denial of either contradicts it.</summary>
internal sealed class OrFact(Fact left, Fact right) : Fact
{
    internal override Support Weigh(CaseFacts facts) => left.Weigh(facts).Join(right.Weigh(facts));

    internal override KindBits Acts => left.Acts | right.Acts;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        left.Collect(facts, sink);
        right.Collect(facts, sink);
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
        left.Leaves(leaves);
        right.Leaves(leaves);
    }

    public override string ToString() => $"{left}, or {right}";
}
