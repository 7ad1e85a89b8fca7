namespace Mosul.Ihl.Rules.Accountability;

/// <summary>War crimes are serious violations attracting personal criminal responsibility; it covers perpetration, ordering, aiding, attempt and other modes, and obedience to a manifestly unlawful order is no defence.</summary>
internal sealed class IndividualResponsibility() : LegalRule("individual-responsibility")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 151", "Rule 155", "Rule 156", "GC IV art. 146", "GC IV art. 147")
        .Conduct("personal-role", "What did this person do, order or help with?",
            Fact.Act(ActKind.Killing, ActKind.Execution, ActKind.Massacre, ActKind.Torture, ActKind.IllTreatment, ActKind.SexualViolence, ActKind.HostageTaking, ActKind.HumanShielding, ActKind.Looting, ActKind.Arson, ActKind.Destruction, ActKind.ForcedDisplacement, ActKind.Attack, ActKind.Airstrike, ActKind.Shelling, ActKind.Bombing, ActKind.Shooting, ActKind.ChemicalAttack, ActKind.EnforcedDisappearance, ActKind.DenialOfQuarter, ActKind.Starvation, ActKind.ChildRecruitment, ActKind.Enslavement, ActKind.Command, ActKind.Support, ActKind.Abduction, ActKind.Detention) & Fact.AccusedIs(PartyKind.Person))
        .Element("serious-violation", "Which war crime does the source name, and on what facts?", Fact.Label(LegalLabel.WarCrime))
        .Context("mens-rea", "What shows intent and knowledge?", Fact.Circumstance(CircumstanceKind.Deliberate));
}
