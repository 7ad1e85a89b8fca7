namespace Mosul.Ihl.Rules.ConductOfHostilities;

/// <summary>Attacks on hospital, safety, neutralised or demilitarised zones and on declared non-defended localities are forbidden.</summary>
internal sealed class ProtectedZones() : LegalRule("protected-zones")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 35", "Rule 36", "Rule 37", "AP I art. 59", "AP I art. 60", "Hague Regs 1907 art. 25")
        .Conduct("attack", "What was fired into the zone, or which forces entered it?", Told.Attack.Hitting(ObjectKind.ProtectedZone) | Fact.Act(ActKind.MilitaryUse, ActKind.Capture, ActKind.Killing, ActKind.Injury, ActKind.Destruction).Hitting(ObjectKind.ProtectedZone))
        .Element("zone-status", "Who agreed or declared the zone, and what are its limits?", Fact.Object(ObjectKind.ProtectedZone))
        .Unless("conditions-met", "Were there fighters, weapons or hostile acts in the zone?", Told.MilitaryPresence | Told.TookPart);
}
