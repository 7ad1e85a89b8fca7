namespace Mosul.Ihl.Rules.Facts;

/// <summary>Nobody tells the inner fact.</summary>
internal sealed class UntoldFact(Fact fact) : Fact
{
    internal override Support Weigh(CaseFacts facts) => fact.Weigh(facts).IsTold() ? Support.NotStated : Support.Alleged;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
        fact.Leaves(leaves);
    }

    public override string ToString() => $"nobody tells ({fact})";
}
