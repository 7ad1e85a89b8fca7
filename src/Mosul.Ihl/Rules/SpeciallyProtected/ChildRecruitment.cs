namespace Mosul.Ihl.Rules.SpeciallyProtected;

/// <summary>Children must not be recruited into forces or groups nor allowed to take part in hostilities; the criminal line is fifteen years, with treaty law pushing towards eighteen.</summary>
internal sealed class ChildRecruitment() : LegalRule("child-recruitment")
{
    protected override void Define(RuleDefinition rule) => rule
        .Cite("Rule 135", "Rule 136", "Rule 137", "AP I art. 77(2)", "AP II art. 4(3)(c)", "OPAC art. 2", "OPAC art. 4")
        .Conduct("recruit-or-use", "Who was recruited or used, for what, and by whom?", Fact.Act(ActKind.ChildRecruitment))
        .Element("age", "How old were they?", Fact.Act(ActKind.ChildRecruitment) | Fact.Circumstance(CircumstanceKind.Underage) | Fact.Affected(PersonKind.Child))
        .Context("knowledge-age", "Did the recruiter know, or ask for, the age?")
        .Context("force-or-group", "For which force or group?", Fact.AccusedIs(PartyKind.State, PartyKind.StateForces, PartyKind.ArmedGroup, PartyKind.Militia, PartyKind.Coalition));
}
