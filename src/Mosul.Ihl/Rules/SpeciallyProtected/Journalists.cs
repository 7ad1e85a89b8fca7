namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Journalists on professional missions in conflict areas are civilians and must be respected and protected while they take no direct part in hostilities.</summary>
internal sealed class Journalists() : LegalRule("journalists")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 34", "AP I art. 79")
        .Conduct("attack-or-ill-treatment", "What was done to the journalist, and by whom?", Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting, ActKind.GroundAttack, ActKind.Ambush, ActKind.ChemicalAttack, ActKind.WeaponUse, ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Injury, ActKind.Harm, ActKind.Abduction, ActKind.HostageTaking, ActKind.EnforcedDisappearance, ActKind.Torture, ActKind.IllTreatment).Affecting(PersonKind.Journalist)
            | Fact.Act(ActKind.Detention).Affecting(PersonKind.Journalist).With(CircumstanceKind.Arbitrary, CircumstanceKind.Unlawful, CircumstanceKind.WithoutProcess, CircumstanceKind.NotAcknowledged, CircumstanceKind.Punitive))
        .Element("journalist", "Was the person at work as a journalist?", Fact.Affected(PersonKind.Journalist))
        .Context("directed-at", "What shows that the journalist was the target: markings, repeated fire, threats?", Fact.Circumstance(CircumstanceKind.Deliberate, CircumstanceKind.KnownProtected) | Fact.Anything.Targeting(PersonKind.Journalist))
        .Unless("no-dph", "Did the journalist take a direct part in hostilities?", Told.TookPart);
}
