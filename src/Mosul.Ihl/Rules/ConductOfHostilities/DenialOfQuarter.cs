namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Ordering that there be no survivors, threatening an adversary with it, or fighting on that basis is forbidden.</summary>
internal sealed class DenialOfQuarter() : LegalRule("denial-of-quarter")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 46", "AP I art. 40", "Hague Regs 1907 art. 23(d)", "AP II art. 4(1)")
        .Conduct("order-or-threat", "Who ordered or threatened what, in which words, to whom?", Fact.Act(ActKind.DenialOfQuarter).EvenThreatened())
        .Context("authority", "Did the speaker command the forces addressed?", Fact.Act(ActKind.Command) | Fact.Circumstance(CircumstanceKind.SuperiorKnew))
        .Context("addressed", "Was it said to an adversary, or as an order?", Fact.Act(ActKind.DenialOfQuarter).EvenThreatened().AgainstAParty());
}
