namespace Mosul.Ihl.Rules.Facts;

/// <summary>A fact, and another whose telling contradicts it.</summary>
internal sealed class ContradictedFact(Fact fact, Fact contrary) : Fact
{
    internal override Support Weigh(CaseFacts facts) => fact.Weigh(facts).Join(contrary.Weigh(facts).Not() & Support.Denied);

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        fact.Collect(facts, sink);
        if (contrary.Weigh(facts).IsTold())
            sink.CollectTurned(contrary, facts);
    }

    internal override int Distance(CaseFacts facts) => fact.Distance(facts);

    internal override void Missing(CaseFacts facts, List<StatementFact> missing) => fact.Missing(facts, missing);

    public override string ToString() => fact.ToString();
}
