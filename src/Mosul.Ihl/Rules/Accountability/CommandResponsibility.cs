namespace Mosul.Ihl.Rules.Accountability;

/// <summary>Commanders answer for crimes they order and for failing to prevent, punish or report crimes of subordinates under their effective control of which they knew or had reason to know.</summary>
internal sealed class CommandResponsibility() : LegalRule("command-responsibility")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 152", "Rule 153", "AP I art. 86", "AP I art. 87")
        .Conduct("failure-to-act", "Who ordered it, or did not prevent or punish it?", Fact.Act(ActKind.Command) | Fact.Circumstance(CircumstanceKind.SuperiorKnew))
        .Element("superior-subordinate", "Who commanded those who did it, and since when?", Fact.Act(ActKind.Command) | Fact.Circumstance(CircumstanceKind.SuperiorKnew))
        .Element("crime-by-subordinates", "What are the subordinates said to have done?",
            Fact.Act(ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Torture, ActKind.IllTreatment, ActKind.SexualViolence, ActKind.HostageTaking, ActKind.HumanShielding, ActKind.Looting, ActKind.Arson, ActKind.Destruction, ActKind.ForcedDisplacement, ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.Bombing, ActKind.Shooting, ActKind.ChemicalAttack, ActKind.EnforcedDisappearance, ActKind.DenialOfQuarter, ActKind.Starvation, ActKind.ChildRecruitment, ActKind.Breach).ByAnyone().AffectingStatus(CivilianStatus.Civilian, CivilianStatus.Mixed).Affecting(PersonKind.Detainee, PersonKind.Surrendered, PersonKind.Wounded, PersonKind.PrisonerOfWar)
            | Fact.Circumstance(CircumstanceKind.WrongsOfOthers) | Fact.Label(LegalLabel.WarCrime, LegalLabel.BreachOfIhl, LegalLabel.CrimeAgainstHumanity))
        .Context("knowledge", "What did the commander know, or have to know?", Fact.Circumstance(CircumstanceKind.SuperiorKnew))
        .Context("causal-link", "Would the crimes have happened under proper control?");
}
