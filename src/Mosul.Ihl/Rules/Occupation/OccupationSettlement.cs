using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules.Occupation;

/// <summary>An occupying power may not deport or transfer parts of its own civilian population into the territory it occupies.</summary>
internal sealed class OccupationSettlement() : LegalRule("occupation-settlement")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 130", "GC IV art. 49(6)")
        .Conduct("transfer", "Who was settled where, and by what measures?", Fact.Act(ActKind.Settlement))
        .Element("occupied-territory", "Is the place occupied, and by whom?", Fact.Act(ActKind.Settlement) | Fact.Circumstance(CircumstanceKind.Occupied))
        .Context("state-involvement", "Which measures of the State moved or drew them there?")
        .FromTables("occupied-territory")
        .OnlyOn(LegalBranches.Iac);
}
