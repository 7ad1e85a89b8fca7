using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

/// <summary>The points of law that an engine of rules is most likely to get wrong, one test each, numbered as in the reference's list.</summary>
public class TrickyPointsTests
{
    [Fact]
    public void Point_01_An_allegation_is_never_a_finding_and_keeps_its_denial()
    {
        var made = Case(ActKind.Shelling, s => s.Affecting(PersonKind.Resident), b => b.Answers(ResponseKind.DeniesAct, "we shelled nobody"));
        var assessment = Only(made, "attacks-on-civilians");
        Assert.Equal(Support.Disputed, assessment.Support);
        Assert.Contains(assessment.Findings, f => f.Contrary.Any(e => e.Quote.Contains("we shelled nobody", StringComparison.Ordinal)));
    }

    [Fact]
    public void Point_02_Each_party_answers_for_its_own_conduct()
    {
        AllegationBuilder Told(string accused) => new AllegationBuilder(accused)
            .Says(accused == "A" ? ActKind.Airstrike : ActKind.HumanShielding, s => _ = accused == "A" ? s.Hitting(ObjectKind.Home) : s.Affecting(PersonKind.Civilian))
            .Says(accused == "A" ? ActKind.HumanShielding : ActKind.Airstrike, s => _ = accused == "A" ? s.By("B").Affecting(PersonKind.Civilian) : s.By("A").Hitting(ObjectKind.Home));
        Assert.Equal(["attacks-on-civilian-objects"], Tags(Told("A").Build()));
        Assert.Equal(["human-shields"], Tags(Told("B").Build()));
    }

    [Fact]
    public void Point_03_An_unclassified_conflict_gives_both_branches()
    {
        var assessment = Only(Case(ActKind.HumanShielding, s => s.Affecting(PersonKind.Civilian)), "human-shields");
        Assert.Equal([LegalBranch.Iac, LegalBranch.Niac], assessment.Norms.Select(n => n.Branch));
        Assert.All(assessment.Norms, n => Assert.Contains(n.Norms, r => r.Id == "CIHL-97"));
    }

    [Fact]
    public void Point_04_Without_armed_conflict_nothing_comes_out() =>
        Assert.Empty(Tags(Case(ActKind.Shooting, s => s.Affecting(PersonKind.Crowd), b => b.Under(LegalBranches.None))));

    [Fact]
    public void Point_05_Custom_is_cited_first()
    {
        foreach (var rule in RuleBook.Default.Rules)
            if (LawCatalogue.Default.FindPrinciple(rule.PrincipleId)!.RuleIds.Count > 0)
                Assert.StartsWith("Rule ", rule.Citations[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duty-to-investigate", ActKind.FailureToInvestigate)]
    [InlineData("reparation", ActKind.DenialOfReparation)]
    public void Point_06_Armed_groups_are_bound_but_owe_no_duty_of_States(string principle, ActKind act)
    {
        Assert.DoesNotContain(principle, Tags(new AllegationBuilder("A", PartyKind.ArmedGroup).Says(act).Build()));
        Assert.Contains(principle, Tags(new AllegationBuilder("A", PartyKind.State).Says(act).Build()));
        Assert.Contains("hostage-taking", Tags(new AllegationBuilder("A", PartyKind.ArmedGroup).Says(ActKind.HostageTaking, s => s.Affecting(PersonKind.Resident)).Build()));
    }

    [Theory]
    [InlineData("human-shields", "RS-8-2-b-xxiii")]
    [InlineData("proportionality", "RS-8-2-b-iv")]
    [InlineData("attacks-on-civilian-objects", "RS-8-2-b-ii")]
    [InlineData("occupation-settlement", "RS-8-2-b-viii")]
    public void Point_07_Crimes_without_a_twin_stay_in_international_conflicts(string principle, string crime)
    {
        Assert.DoesNotContain(BranchNorms.Of(principle, LegalBranches.Niac).SelectMany(b => b.Norms), n => n.Id == crime);
        Assert.Contains(BranchNorms.Of(principle, LegalBranches.Iac).SelectMany(b => b.Norms), n => n.Id == crime);
    }

    [Fact]
    public void Point_08_A_crime_is_named_apart_from_any_court()
    {
        string text = Only(Case(ActKind.HumanShielding, s => s.Affecting(PersonKind.Civilian)), "human-shields").Explain().ToText();
        Assert.DoesNotContain("ICC", text, StringComparison.Ordinal);
        Assert.DoesNotContain("jurisdiction", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(ActKind.Killing)]
    [InlineData(ActKind.Massacre)]
    public void Point_09_A_death_toll_alone_however_high_never_supports_proportionality(ActKind act)
    {
        var made = new AllegationBuilder("A").Says(ActKind.Airstrike, s => s.Targeting(PersonKind.Fighter)).Says(act, s => s.Affecting(PersonKind.Civilian)).Build();
        Assert.DoesNotContain("proportionality", Tags(made));
        Assert.Contains("proportionality.excessive", RuleBook.Default.WhyNot("proportionality", made).Failing);
    }

    [Fact]
    public void Point_09_A_toll_of_a_whole_campaign_is_no_murder()
    {
        var made = Case(ActKind.Killing, s => s.Affecting(PersonKind.Civilian));
        var toll = made with { Statements = made.Statements.Select(s => s with { Scope = IncidentScope.Campaign }).ToValueList() };
        Assert.Equal(["violence-to-life"], Tags(made));
        Assert.Empty(Tags(toll));
    }

    [Fact]
    public void Point_10_Proportionality_lists_what_was_expected_beforehand_as_missing()
    {
        var assessment = Only(Case(ActKind.Airstrike, s => s.With(CircumstanceKind.Disproportionate)), "proportionality");
        Assert.Contains("proportionality.expected-civilian-harm", assessment.Missing);
        Assert.Contains("proportionality.advantage", assessment.Missing);
        Assert.DoesNotContain(BranchNorms.Of("proportionality", LegalBranches.Niac).SelectMany(b => b.Norms), n => n.Id == "RS-8-2-b-iv");
    }

    [Theory]
    [InlineData(LegalLabel.Atrocity)]
    [InlineData(LegalLabel.Terrorism)]
    [InlineData(LegalLabel.Indiscriminate)]
    [InlineData(LegalLabel.Disproportionate)]
    [InlineData(LegalLabel.WarCrime)]
    [InlineData(LegalLabel.BreachOfIhl)]
    public void Point_11_Words_alone_fire_no_rule(LegalLabel label) => Assert.Empty(Tags(Case(ActKind.Breach, s => s.Labelled(label))));

    [Fact]
    public void Point_12_Without_a_military_objective_the_question_is_distinction()
    {
        var made = Case(ActKind.Airstrike, s => s.Affecting(PersonKind.Civilian).With(CircumstanceKind.Disproportionate).With(CircumstanceKind.NoMilitaryObjective));
        Assert.Equal(["attacks-on-civilians"], Tags(made));
        Assert.Equal("attacks-on-civilians", RuleBook.Default.WhyNot("proportionality", made).LeftTo);
    }

    [Fact]
    public void Point_13_Presence_among_civilians_is_not_shielding() =>
        Assert.Equal(["precautions-against-effects"], Tags(Case(ActKind.MilitaryUse, s => s.Hitting(ObjectKind.PopulatedArea).Affecting(PersonKind.Civilian))));

    [Fact]
    public void Point_14_A_warning_does_not_remove_protection()
    {
        var made = Case(ActKind.Shelling, s => s.Affecting(PersonKind.Civilian).With(CircumstanceKind.WarningGiven));
        Assert.Contains("attacks-on-civilians", Tags(made));
        Assert.DoesNotContain("precautions-in-attack", Tags(made));
    }

    [Fact]
    public void Point_15_Misuse_of_a_hospital_disputes_the_attack_on_it_and_stands_against_the_other_side()
    {
        var attack = new AllegationBuilder("A").Says(ActKind.Airstrike, s => s.Hitting(ObjectKind.MedicalUnit)).Says(ActKind.MilitaryUse, s => s.By("B").Hitting(ObjectKind.MedicalUnit)).Build();
        Assert.Equal(Support.Disputed, Only(attack, "medical-protection").Support);
        Assert.Equal(Support.Alleged, Only(Case(ActKind.MilitaryUse, s => s.Hitting(ObjectKind.MedicalUnit)), "medical-protection").Support);
    }

    [Fact]
    public void Point_16_Killing_a_captive_is_murder_not_an_attack_on_civilians() =>
        Assert.Equal(["violence-to-life"], Tags(Case(ActKind.Killing, s => s.Affecting(PersonKind.Detainee).With(CircumstanceKind.InCustody))));

    [Fact]
    public void Point_17_Damage_in_combat_destruction_after_it_and_taking_are_three_rules()
    {
        Assert.Equal(["attacks-on-civilian-objects"], Tags(Case(ActKind.Shelling, s => s.Hitting(ObjectKind.Home))));
        Assert.Equal(["property-destruction"], Tags(Case(ActKind.Arson, s => s.Hitting(ObjectKind.Home))));
        Assert.Equal(["pillage"], Tags(Case(ActKind.Looting, s => s.Hitting(ObjectKind.Home))));
    }

    [Fact]
    public void Point_18_Flight_is_not_forced_displacement()
    {
        Assert.Empty(Tags(Case(ActKind.Flight, s => s.Affecting(PersonKind.Resident))));
        Assert.Equal(["forced-displacement"], Tags(Case(ActKind.ForcedDisplacement, s => s.Affecting(PersonKind.Resident))));
        Assert.Equal(Support.Disputed, Only(Case(ActKind.ForcedDisplacement, s => s.Affecting(PersonKind.Resident).With(CircumstanceKind.ImperativeReasons)), "forced-displacement").Support);
        Assert.Equal(["occupation-settlement"], Tags(Case(ActKind.Settlement, s => s.With(CircumstanceKind.Occupied))));
    }

    [Fact]
    public void Point_19_Detention_abduction_hostages_and_disappearance_are_told_apart()
    {
        Assert.Empty(Tags(Case(ActKind.Detention, s => s.Affecting(PersonKind.PrisonerOfWar))));
        Assert.Empty(Tags(Case(ActKind.Abduction, s => s.Affecting(PersonKind.Resident))));
        Assert.Equal(["hostage-taking"], Tags(Case(ActKind.Abduction, s => s.Affecting(PersonKind.Resident).With(CircumstanceKind.ToCompel))));
        Assert.Equal(["enforced-disappearance"], Tags(Case(ActKind.Abduction, s => s.Affecting(PersonKind.Resident).With(CircumstanceKind.NotAcknowledged))));
    }

    [Fact]
    public void Point_20_Starvation_needs_use_as_a_method_and_access_needs_an_obstruction()
    {
        Assert.Empty(Tags(Case(ActKind.Siege, s => s.Affecting(PersonKind.Fighter))));
        Assert.Empty(Tags(Case(ActKind.Siege, s => s.Affecting(PersonKind.Resident).With(CircumstanceKind.CiviliansInNeed))));
        Assert.Equal(["starvation"], Tags(Case(ActKind.Siege, s => s.Affecting(PersonKind.Resident).With(CircumstanceKind.MethodOfWarfare))));
        Assert.Equal(["humanitarian-access"], Tags(Case(ActKind.AidObstruction, s => s.Hitting(ObjectKind.Relief))));
    }

    [Fact]
    public void Point_21_Perfidy_needs_feigned_protection_and_a_result()
    {
        Assert.Empty(Tags(Case(ActKind.Ambush, s => s.Affecting(PersonKind.Soldier))));
        Assert.Equal(["perfidy"], Tags(Case(ActKind.Perfidy, s => s.Affecting(PersonKind.Soldier))));
        Assert.Equal(["emblem-misuse"], Tags(Case(ActKind.EmblemMisuse)));
    }

    [Fact]
    public void Point_22_White_phosphorus_tear_gas_and_wired_bombs_are_not_what_they_resemble()
    {
        Assert.Empty(Tags(Case(ActKind.WeaponUse, s => s.Using(WeaponKind.WhitePhosphorus))));
        Assert.Empty(Tags(Case(ActKind.WeaponUse, s => s.Using(WeaponKind.RiotControlAgent).Affecting(PersonKind.Crowd))));
        Assert.DoesNotContain("mines-booby-traps", Tags(Case(ActKind.Bombing, s => s.Using(WeaponKind.ImprovisedExplosiveDevice).Affecting(PersonKind.Civilian))));
        Assert.Contains("cluster-munitions.party-status", Only(Case(ActKind.WeaponUse, s => s.Using(WeaponKind.ClusterMunition)), "cluster-munitions").Missing);
    }

    [Fact]
    public void Point_23_Explosive_weapons_in_populated_areas_are_a_factor_and_never_come_out()
    {
        Assert.Empty(Tags(Case(ActKind.WeaponUse, s => s.Using(WeaponKind.Explosive).With(CircumstanceKind.PopulatedArea))));
        Assert.Null(RuleBook.Default.Find("explosive-weapons-populated-areas"));
    }

    [Fact]
    public void Point_24_Dangerous_forces_is_a_closed_list()
    {
        Assert.Equal(["dangerous-forces"], Tags(Case(ActKind.Shelling, s => s.Hitting(ObjectKind.Dam))));
        Assert.DoesNotContain("dangerous-forces", Tags(Case(ActKind.Shelling, s => s.Hitting(ObjectKind.Power))));
    }

    [Fact]
    public void Point_25_Harm_to_the_environment_alone_is_not_enough()
    {
        Assert.Empty(Tags(Case(ActKind.EnvironmentalDamage)));
        Assert.Equal(["natural-environment"], Tags(Case(ActKind.EnvironmentalDamage, s => s.With(CircumstanceKind.SevereEnvironmental))));
    }

    [Fact]
    public void Point_26_Harm_to_children_is_not_recruitment() =>
        Assert.DoesNotContain("child-recruitment", Tags(Case(ActKind.Airstrike, s => s.Affecting(PersonKind.Child))));

    [Fact]
    public void Point_27_Police_officials_and_journalists_are_civilians()
    {
        foreach (var kind in (PersonKind[])[PersonKind.Police, PersonKind.Official, PersonKind.Journalist])
            Assert.Contains("attacks-on-civilians", Tags(Case(ActKind.Shooting, s => s.Affecting(kind))));
        Assert.Equal(Support.Disputed, Only(Case(ActKind.Attack, s => s.Affecting(PersonKind.Peacekeeper).With(CircumstanceKind.TookPart)), "peacekeepers").Support);
    }

    [Fact]
    public void Point_28_A_groups_rule_of_its_area_is_not_occupation() =>
        Assert.DoesNotContain("occupation-administration", Tags(new AllegationBuilder("A", PartyKind.ArmedGroup).Says(ActKind.Detention, s => s.Affecting(PersonKind.Resident)).Build()));

    [Fact]
    public void Point_29_Second_order_duties_need_an_underlying_allegation_and_a_supplier_is_no_attacker()
    {
        Assert.Empty(Tags(Case(ActKind.Support)));
        var made = new AllegationBuilder("A").Says(ActKind.Support, s => s.Against("B")).Says(ActKind.Killing, s => s.By("B").Affecting(PersonKind.Civilian)).Build();
        Assert.Equal(["respect-and-ensure-respect"], Tags(made));
        Assert.DoesNotContain("individual-responsibility", Tags(new AllegationBuilder("A", PartyKind.StateForces).Says(ActKind.Execution, s => s.Affecting(PersonKind.Detainee).Labelled(LegalLabel.WarCrime)).Build()));
    }

    [Theory]
    [InlineData(LegalLabel.CrimeAgainstHumanity)]
    [InlineData(LegalLabel.Genocide)]
    public void Point_30_A_quoted_accusation_stays_quoted_speech(LegalLabel label) =>
        Assert.Equal(["violence-to-life"], Tags(Case(ActKind.Killing, s => s.Affecting(PersonKind.Civilian).Labelled(label))));

    [Theory]
    [InlineData(StanceKind.CalledFor)]
    [InlineData(StanceKind.Predicted)]
    [InlineData(StanceKind.Hypothetical)]
    [InlineData(StanceKind.Denied)]
    [InlineData(StanceKind.Norm)]
    [InlineData(StanceKind.Questioned)]
    [InlineData(StanceKind.Promised)]
    [InlineData(StanceKind.Threatened)]
    [InlineData(StanceKind.Unknown)]
    public void Point_31_Appeals_risks_hypotheses_and_denials_are_not_allegations(StanceKind stance)
    {
        foreach (var twin in RuleTwin.All())
            foreach (var example in twin.Examples().Where(e => e.Outcome != "silent"))
            {
                var made = example.Build();
                var spoken = made with { Statements = made.Statements.Select(s => s with { Stance = new Stance(stance, s.Evidence) }).ToValueList() };
                if (stance != StanceKind.Threatened)
                    Assert.Empty(Tags(spoken));
                else
                    Assert.Empty(Tags(spoken).Except(["denial-of-quarter", "terrorising-civilians"], StringComparer.Ordinal));
            }
    }

    [Fact]
    public void Point_32_A_retaliatory_strike_is_not_a_reprisal_and_excuses_nothing()
    {
        Assert.DoesNotContain("reprisals", Tags(Case(ActKind.Airstrike, s => s.Affecting(PersonKind.Civilian).With(CircumstanceKind.Punitive))));
        Assert.Equal(Support.Alleged, Only(Case(ActKind.Airstrike, s => s.Affecting(PersonKind.Civilian).With(CircumstanceKind.Punitive)), "attacks-on-civilians").Support);
    }

    [Fact]
    public void Point_33_Prisoner_of_war_status_exists_only_in_international_conflicts()
    {
        Assert.Contains("pow-and-combatant-status", Tags(Case(ActKind.Trial, s => s.Affecting(PersonKind.PrisonerOfWar), b => b.Under(LegalBranches.Iac))));
        var internalWar = Case(ActKind.Trial, s => s.Affecting(PersonKind.PrisonerOfWar), b => b.Under(LegalBranches.Niac));
        Assert.DoesNotContain("pow-and-combatant-status", Tags(internalWar));
        Assert.NotNull(RuleBook.Default.WhyNot("pow-and-combatant-status", internalWar).NotApplicable);
    }

    [Fact]
    public void Point_34_Return_of_remains_is_quoted_for_international_conflicts_only()
    {
        Assert.Contains(BranchNorms.Of("respect-for-dead", LegalBranches.Iac)[0].Norms, n => n.Id == "CIHL-114");
        Assert.DoesNotContain(BranchNorms.Of("respect-for-dead", LegalBranches.Niac)[0].Norms, n => n.Id == "CIHL-114");
        Assert.Contains(BranchNorms.Of("respect-for-dead", LegalBranches.Niac)[0].Norms, n => n.Id == "CIHL-113");
    }

    private static AllegedCase Case(ActKind act, Action<StatementBuilder>? describe = null, Action<AllegationBuilder>? more = null)
    {
        var builder = new AllegationBuilder("A").Says(act, describe);
        more?.Invoke(builder);
        return builder.Build();
    }

    private static string[] Tags(AllegedCase made) => [.. RuleBook.Default.Assess(made).Select(a => a.PrincipleId)];

    private static Assessment Only(AllegedCase made, string principleId) => Assert.Single(RuleBook.Default.Assess(made), a => a.PrincipleId == principleId);
}
