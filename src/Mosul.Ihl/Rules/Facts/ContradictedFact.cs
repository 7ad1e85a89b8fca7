namespace Mosul.Ihl.Rules.Facts;

/// <summary>A fact, and another whose telling contradicts it.</summary>
internal sealed class ContradictedFact(Fact fact, Fact contrary) : Fact
{
    internal override Support Weigh(CaseFacts facts) => fact.Weigh(facts).Join(contrary.Weigh(facts).Not() & Support.Denied);

    internal override KindBits Acts => fact.Acts;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        fact.Collect(facts, sink);
        if (contrary.Weigh(facts).IsTold())
            sink.CollectTurned(contrary, facts);
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
        fact.Leaves(leaves);
    }

    public override string ToString() => fact.ToString();
}
