namespace Mosul.Ihl.Rules.Facts;

/// <summary>The accused is of one of some kinds.</summary>
internal sealed class AccusedFact(PartyKind[] kinds) : Fact
{
    internal override Support Weigh(CaseFacts facts) => Array.IndexOf(kinds, facts.AccusedKind) >= 0 ? Support.Alleged : Support.NotStated;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
    }

    internal override int Distance(CaseFacts facts) => Weigh(facts).IsTold() ? 0 : Unreachable;

    internal override void Missing(CaseFacts facts, List<StatementFact> missing)
    {
    }

    public override string ToString() => $"the accused is {string.Join(" or ", kinds)}";
}
