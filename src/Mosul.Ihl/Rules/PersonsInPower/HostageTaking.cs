namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Seizing or holding a person and threatening to kill, injure or keep holding them in order to compel a third party to act or refrain, as a condition of safety or release.</summary>
internal sealed class HostageTaking() : LegalRule("hostage-taking")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 96", "GC common art. 3(1)(b)", "GC IV art. 34", "AP I art. 75(2)(c)", "AP II art. 4(2)(c)")
        .Conduct("seizure-detention", "Who was seized or held, where and by whom?", Fact.Act(ActKind.HostageTaking) | Fact.Act(ActKind.Abduction, ActKind.Detention, ActKind.PreventingFlight).With(CircumstanceKind.ToCompel))
        .Element("compel-intent", "What was demanded, of whom?", Fact.Act(ActKind.HostageTaking) | Fact.Circumstance(CircumstanceKind.ToCompel))
        .Context("threat", "What was threatened if the demand was not met?", Fact.Act(ActKind.Threat).EvenThreatened() | Fact.Act(ActKind.Killing, ActKind.Execution).Affecting(PersonKind.Hostage).EvenThreatened())
        .Context("victim-protected", "Were they civilians, captives, or out of the fight?", Told.Protected(Fact.Anything));
}
