namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Detainees need food, water, clothing, shelter, medical care, separation of women and children, safe location, registration, correspondence, visits, and (IAC) ICRC access, and must be released when grounds end.</summary>
internal sealed class DetentionConditions() : LegalRule("detention-conditions")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 118", "Rule 119", "Rule 120", "Rule 121", "Rule 122", "Rule 123", "Rule 124", "Rule 125", "Rule 126", "Rule 127", "GC common art. 3(2)", "GC III art. 22", "GC III art. 26", "GC III art. 30", "GC IV art. 76", "GC IV art. 85", "GC IV art. 89", "AP II art. 5(1)")
        .Conduct("deficient-conditions", "What is lacking: food, water, space, care, contact, registration?", Fact.Act(ActKind.PoorDetentionConditions) | Fact.Act(ActKind.DenialOfCare, ActKind.Starvation).With(CircumstanceKind.InCustody) | Fact.Act(ActKind.DenialOfCare, ActKind.Starvation).Affecting(PersonKind.Detainee, PersonKind.PrisonerOfWar))
        .Element("detainee", "Who is held, and where?", Fact.Act(ActKind.PoorDetentionConditions) | Told.Custody)
        .Context("responsibility", "Who runs the place?", Fact.Act(ActKind.Detention));
}
