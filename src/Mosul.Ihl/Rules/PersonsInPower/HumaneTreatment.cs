namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Civilians and everyone hors de combat must in all circumstances be treated humanely and without adverse distinction, with regard to the specific needs of women, children, older people and people with disabilities.</summary>
internal sealed class HumaneTreatment() : LegalRule("humane-treatment")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 87", "Rule 88", "GC common art. 3", "GC common art. 3(1)", "GC III art. 13", "GC IV art. 27", "AP I art. 75(1)", "AP II art. 4(1)")
        .Conduct("inhumane-treatment", "What was done to them, and by whom?", Fact.Act(ActKind.IllTreatment) | Fact.Act(ActKind.DenialOfCare).With(CircumstanceKind.AgainstGroup))
        .Element("in-power", "Who were they, and how were they in the party's hands?", Told.Protected(Fact.Act(ActKind.IllTreatment, ActKind.DenialOfCare)).Affecting(PersonKind.Man, PersonKind.People) | Told.Custody)
        .Context("adverse-distinction", "Were they singled out for faith, origin, sex or views?", Fact.Circumstance(CircumstanceKind.AgainstGroup))
        .Context("nexus", "How was it linked to the conflict?")
        .YieldTo("torture-cruel-treatment", "the victims were held, or something was to be wrung from them", Told.Custody | Fact.Act(ActKind.IllTreatment).With(CircumstanceKind.ToExtract));
}
