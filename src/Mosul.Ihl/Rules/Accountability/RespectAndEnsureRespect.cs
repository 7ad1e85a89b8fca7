namespace Mosul.Ihl.Rules.Accountability;

/// <summary>Each party must obey IHL and make its forces and those acting for it obey; third States must not encourage violations and should use their influence to stop them.</summary>
internal sealed class RespectAndEnsureRespect() : LegalRule("respect-and-ensure-respect")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 139", "Rule 144", "GC common art. 1", "GC IV art. 29", "AP I art. 1(1)")
        .Conduct("party-conduct", "What did it supply, encourage or fail to prevent?", Fact.Act(ActKind.Support))
        .Element("underlying-violation", "Which conduct of whom is meant, and who alleges it?",
            Fact.Label(LegalLabel.WarCrime, LegalLabel.BreachOfIhl, LegalLabel.BreachOfInternationalLaw, LegalLabel.CrimeAgainstHumanity, LegalLabel.Genocide, LegalLabel.Unlawful) | Fact.Act(ActKind.Support).With(CircumstanceKind.Unlawful, CircumstanceKind.Indiscriminate, CircumstanceKind.Deliberate)
            | Fact.Act(ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Torture, ActKind.SexualViolence, ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.Bombing, ActKind.Shooting).ByOthers().Affecting(Told.CivilianKinds).Affecting(PersonKind.Detainee)
            | Fact.Circumstance(CircumstanceKind.WrongsOfOthers) | Fact.Act(ActKind.Massacre, ActKind.Execution, ActKind.Torture, ActKind.SexualViolence).ByAnyone()
            | Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.MissileStrike, ActKind.Bombing, ActKind.Shooting).ByAnyone().Hitting(Told.CivilianObjects))
        .Context("knowledge-influence", "What did it know, and what influence did it have?", Fact.Circumstance(CircumstanceKind.SuperiorKnew));
}
