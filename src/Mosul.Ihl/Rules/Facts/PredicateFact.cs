namespace Mosul.Ihl.Rules.Facts;

/// <summary>A caller's own test on one statement.</summary>
internal sealed class PredicateFact(string description, Func<Statement, bool> test) : Fact
{
    internal override Support Weigh(CaseFacts facts)
    {
        var support = Support.NotStated;
        for (int i = 0; i < facts.Count; i++)
            if (facts.Traits(i).ByAccused && test(facts.Statement(i)))
                support |= facts.Traits(i).Polarity;
        return support;
    }

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
        for (int i = 0; i < facts.Count; i++)
            if (facts.Traits(i).ByAccused && facts.Traits(i).Polarity != Support.NotStated && test(facts.Statement(i)))
                sink.Add(facts.Traits(i).Polarity, facts.Statement(i), facts.Statement(i).Evidence);
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
    }

    public override string ToString() => description;
}
