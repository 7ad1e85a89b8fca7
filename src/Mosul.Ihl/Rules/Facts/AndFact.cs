namespace Mosul.Ihl.Rules.Facts;

/// <summary>Both are told.</summary>
internal sealed class AndFact(Fact left, Fact right) : Fact
{
    internal override Support Weigh(CaseFacts facts) => left.Weigh(facts).And(right.Weigh(facts));

    internal override KindBits Acts => left.Acts == KindBits.All ? right.Acts : left.Acts;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        if (Weigh(facts).IsTold())
        {
            left.Collect(facts, sink);
            right.Collect(facts, sink);
        }
        else
        {
            sink.CollectContrary(left, facts);
            sink.CollectContrary(right, facts);
        }
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
        left.Leaves(leaves);
        right.Leaves(leaves);
    }

    internal override string? Because(CaseFacts facts) => left.Because(facts) ?? right.Because(facts);

    public override string ToString() => $"({left}) and ({right})";
}
