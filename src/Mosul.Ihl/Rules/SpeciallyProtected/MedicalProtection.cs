namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Medical and religious staff, hospitals, clinics and ambulances assigned exclusively to their duties must be respected and protected.</summary>
internal sealed class MedicalProtection() : LegalRule("medical-protection")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 25", "Rule 26", "Rule 27", "Rule 28", "Rule 29", "Rule 30", "GC I art. 19", "GC I art. 24", "GC I art. 35", "GC IV art. 18", "GC IV art. 20", "GC IV art. 21", "AP I art. 12", "AP II art. 9", "AP II art. 11(1)", "AP II art. 11(2)")
        .Conduct("attack-or-interference", "What was done to the unit, transport or staff, and by whom?",
            Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Massacre, ActKind.Injury, ActKind.Destruction, ActKind.Arson, ActKind.Looting, ActKind.MilitaryUse, ActKind.Siege, ActKind.EmblemMisuse).Hitting(ObjectKind.MedicalUnit, ObjectKind.MedicalTransport)
            | Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Abduction, ActKind.Detention, ActKind.HostageTaking, ActKind.EnforcedDisappearance, ActKind.Torture, ActKind.IllTreatment).Affecting(PersonKind.MedicalWorker)
            | Fact.Act(ActKind.Attack, ActKind.Shooting, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Abduction).Affecting(PersonKind.Patient)
            | Fact.Act(ActKind.DenialOfCare).Hitting(ObjectKind.MedicalTransport))
        .Element("medical-object", "Which hospital, ambulance or staff was it?", Fact.Object(ObjectKind.MedicalUnit, ObjectKind.MedicalTransport) | Fact.Affected(PersonKind.MedicalWorker, PersonKind.Patient))
        .Context("exclusive-assignment", "Was it assigned to medical duties alone at the time?")
        .Context("emblem-or-knowledge", "Was it marked, or were its coordinates known?", Fact.Circumstance(CircumstanceKind.KnownProtected))
        .Unless("no-harmful-act", "Was anything harmful to the enemy done from it, and was a warning given and ignored?", Told.MilitaryPresence | Told.TookPart);
}
