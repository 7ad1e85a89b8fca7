namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Slavery and the slave trade in all forms are banned, as is uncompensated or abusive forced labour.</summary>
internal sealed class SlaveryForcedLabour() : LegalRule("slavery-forced-labour")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 94", "Rule 95", "GC III art. 52", "GC IV art. 51", "AP II art. 4(2)(f)", "Hague Regs 1907 art. 23(h)")
        .Route("form", "ownership-powers", "Were people bought, sold or held as owned?", Fact.Act(ActKind.Enslavement))
        .Route("form", "labour", "Which work was compelled, unpaid or abusive?", Fact.Act(ActKind.Enslavement) | Fact.Act(ActKind.Detention, ActKind.Abduction, ActKind.IllTreatment).With(CircumstanceKind.PrivateUse).With(CircumstanceKind.Coerced))
        .Element("victim", "Who were they, and in whose hands?", Fact.Act(ActKind.Enslavement) | Told.Custody);
}
