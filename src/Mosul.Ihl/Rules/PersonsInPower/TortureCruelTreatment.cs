namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Inflicting severe pain or suffering for purposes such as obtaining information, punishment, intimidation or coercion (torture), or serious suffering without such purpose (cruel or inhuman treatment), and mutilation or unjustified medical procedures.</summary>
internal sealed class TortureCruelTreatment() : LegalRule("torture-cruel-treatment")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 90", "Rule 91", "Rule 92", "GC common art. 3(1)(a)", "GC III art. 17", "GC IV art. 31", "GC IV art. 32", "AP I art. 75(2)(a)", "AP II art. 4(2)(a)")
        .Conduct("severe-suffering", "What was done, how long, and with what effect?", Fact.Act(ActKind.Torture) | Fact.Act(ActKind.IllTreatment).With(CircumstanceKind.InCustody, CircumstanceKind.ToExtract) | Fact.Act(ActKind.IllTreatment).Affecting(PersonKind.Detainee, PersonKind.PrisonerOfWar, PersonKind.Hostage, PersonKind.Surrendered) | (Fact.Act(ActKind.IllTreatment) & Told.Custody))
        .Element("victim-in-power", "Who was it, and where were they held?", Fact.Act(ActKind.Torture) | Fact.Act(ActKind.IllTreatment).With(CircumstanceKind.ToExtract) | Told.Custody)
        .Context("purpose", "For what purpose: a confession, punishment, fear?", Fact.Circumstance(CircumstanceKind.ToExtract, CircumstanceKind.Punitive, CircumstanceKind.AgainstGroup))
        .Context("experiment-or-mutilation", "Was anybody maimed or experimented on?")
        .Context("not-lawful-sanction", "Is a lawful sanction claimed?", Fact.Act(ActKind.Trial));
}
