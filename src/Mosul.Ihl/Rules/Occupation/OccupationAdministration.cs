using Mosul.Ihl.Law;

namespace Mosul.Ihl.Rules.Occupation;

/// <summary>The occupier must restore public order, respect existing law as far as possible, protect protected persons, safeguard property and cultural objects, and ensure food, medical supplies and relief.</summary>
internal sealed class OccupationAdministration() : LegalRule("occupation-administration")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 41", "Rule 51", "GC IV art. 47", "GC IV art. 50", "GC IV art. 51", "GC IV art. 53", "GC IV art. 54", "GC IV art. 55", "GC IV art. 56", "GC IV art. 64", "Hague Regs 1907 art. 42", "Hague Regs 1907 art. 43")
        .Conduct("duty-breached", "Which duty was not met: order, law, supplies, property, heritage?", Fact.Act(ActKind.OccupationMeasure))
        .Element("effective-control", "Is the territory under the authority of the hostile army?", Fact.Circumstance(CircumstanceKind.Occupied) | Fact.Act(ActKind.OccupationMeasure))
        .FromTables("effective-control")
        .OnlyOn(LegalBranches.Iac);
}
