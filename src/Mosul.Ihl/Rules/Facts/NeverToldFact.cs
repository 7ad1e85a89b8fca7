namespace Mosul.Ihl.Rules.Facts;

/// <summary>No report tells it.</summary>
internal sealed class NeverToldFact : Fact
{
    internal override Support Weigh(CaseFacts facts) => Support.NotStated;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
    }

    public override string ToString() => "what no report tells";
}
