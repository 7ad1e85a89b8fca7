namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Destroying or seizing an adversary's property is forbidden unless imperatively required by military necessity; in occupied territory private and public property enjoy further protection.</summary>
internal sealed class PropertyDestruction() : LegalRule("property-destruction")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 50", "Rule 51", "GC IV art. 53", "Hague Regs 1907 art. 23(g)", "Hague Regs 1907 art. 46")
        .Conduct("destruction-or-seizure", "What was demolished, burned or seized, by whom and how?", Fact.Act(ActKind.Destruction, ActKind.Arson).Hitting(Told.CivilianObjects).Hitting(ObjectKind.PopulatedArea, ObjectKind.Infrastructure, ObjectKind.Unknown).NotHitting(ObjectKind.Grave, ObjectKind.MilitaryObjective) | Fact.Act(ActKind.Destruction, ActKind.Arson).With(CircumstanceKind.Wanton, CircumstanceKind.Punitive).NotHitting(ObjectKind.Environment, ObjectKind.Grave))
        .Element("adverse-property", "Whose was it?", Fact.Object(Told.CivilianObjects).Hitting(ObjectKind.PopulatedArea, ObjectKind.Infrastructure, ObjectKind.Unknown) | Told.Civilians(Fact.Anything) | Fact.Circumstance(CircumstanceKind.Wanton, CircumstanceKind.Punitive))
        .Context("extensive-wanton", "How much was destroyed, and was it wanton?", Fact.Circumstance(CircumstanceKind.Wanton))
        .Unless("no-imperative-necessity", "Did imperative military reasons require it?", Told.ImperativeReasons | Told.MilitaryPresence)
        .YieldTo("attacks-on-civilian-objects", "the damage is told as done by an attack", Told.AnyAttack & Fact.Untold(Fact.Act(ActKind.Destruction, ActKind.Arson).With(CircumstanceKind.Wanton, CircumstanceKind.Punitive)));
}
