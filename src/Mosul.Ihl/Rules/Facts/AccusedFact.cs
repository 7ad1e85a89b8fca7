namespace Mosul.Ihl.Rules.Facts;

/// <summary>The accused is of one of some kinds.</summary>
internal sealed class AccusedFact(PartyKind[] kinds) : Fact
{
    internal override Support Weigh(CaseFacts facts) => Array.IndexOf(kinds, facts.AccusedKind) >= 0 ? Support.Alleged : Support.NotStated;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
    }

    public override string ToString() => $"the accused is {string.Join(" or ", kinds.Select(KindWords.Of))}";
}
