using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules.Facts;

/// <summary>None of some treaties binds the accused, by the tables. Not told where the tables leave it open: a State that they do not know, a date that nobody tells.</summary>
internal sealed class UnboundFact(string[] treatyIds) : Fact
{
    internal override Support Weigh(CaseFacts facts) => Answer(facts)?.Answer == NormApplication.No ? Support.Alleged : Support.NotStated;

    internal override void Collect(CaseFacts facts, EvidenceSink sink)
    {
    }

    internal override void Leaves(List<StatementFact> leaves)
    {
    }

    internal override string? Because(CaseFacts facts) => Answer(facts)?.Reason;

    public override string ToString() => $"the accused is bound by none of {string.Join(", ", treatyIds)}";

    private ContextAnswer? Answer(CaseFacts facts) => facts.Setting is { } setting ? Applicability.Default.Binds(treatyIds, setting) : null;
}
