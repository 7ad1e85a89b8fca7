namespace Mosul.Ihl.Rules.Facts;

/// <summary>Nobody tells the inner fact.</summary>
internal sealed class UntoldFact(Fact fact) : Fact
{
    internal override Support Weigh(CaseFacts facts) => fact.Weigh(facts).IsTold() ? Support.NotStated : Support.Alleged;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
    }

    internal override int Distance(CaseFacts facts) => Weigh(facts).IsTold() ? 0 : Unreachable;

    internal override void Missing(CaseFacts facts, List<StatementFact> missing)
    {
    }

    public override string ToString() => $"nobody tells ({fact})";
}
