namespace Mosul.Ihl.Rules.PersonsInPower;

/// <summary>Penalties or harassment of any kind imposed on persons or groups for acts they did not personally commit.</summary>
internal sealed class CollectivePunishment() : LegalRule("collective-punishment")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 103", "GC III art. 87", "GC IV art. 33", "AP I art. 75(2)(d)", "AP II art. 4(2)(b)")
        .Conduct("penalty", "What was imposed: destruction, detention, a curfew, a cut of supplies?",
            Fact.Act(ActKind.CollectivePunishment) | Fact.Act(ActKind.Destruction, ActKind.Arson, ActKind.Detention, ActKind.ForcedDisplacement, ActKind.Siege, ActKind.Starvation, ActKind.Looting, ActKind.AidObstruction, ActKind.PreventingFlight, ActKind.Killing, ActKind.Execution, ActKind.Abduction, ActKind.EvacuationOrder).With(CircumstanceKind.Punitive))
        .Element("group-or-third-person", "On whom did it fall, and what had they done themselves?", Fact.Act(ActKind.CollectivePunishment) | Fact.Affected(PersonKind.Relative, PersonKind.Resident, PersonKind.CommunityMember, PersonKind.Displaced, PersonKind.Child, PersonKind.Civilian) | Fact.Object(ObjectKind.Home, ObjectKind.PopulatedArea))
        .Element("punitive-purpose", "What words or timing show that it was for others' acts?", Fact.Act(ActKind.CollectivePunishment) | Fact.Circumstance(CircumstanceKind.Punitive));
}
