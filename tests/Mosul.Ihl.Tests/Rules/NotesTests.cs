using System.Globalization;
using System.Reflection;
using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;
using NodaTime;

namespace Mosul.Ihl.Tests.Rules;

/// <summary>The points of law that an engine of rules is most likely to get wrong, one test each, numbered as in the reference's list.</summary>
public class NotesTests
{
    [Fact]
    public void Every_one_of_the_34_points_has_a_test_named_after_it() =>
        Assert.Equal(
            Enumerable.Range(1, 34),
            typeof(NotesTests).GetMethods().Where(m => m.Name.StartsWith("Point_", StringComparison.Ordinal) && (m.GetCustomAttribute<FactAttribute>() is not null))
                .Select(m => int.Parse(m.Name.AsSpan(6, 2), CultureInfo.InvariantCulture)).Distinct().Order());

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

    [Theory]
    [InlineData("Iraq", PartyKind.State, "Islamic State", PartyKind.ArmedGroup, "IQ", 2017, LegalBranches.Niac)]
    [InlineData("United States", PartyKind.State, "Islamic State", PartyKind.ArmedGroup, "IQ", 2017, LegalBranches.Niac)]
    [InlineData("United States", PartyKind.State, "Iraq", PartyKind.State, "IQ", 2003, LegalBranches.Iac)]
    [InlineData("Russia", PartyKind.State, "Ukraine", PartyKind.State, "UA", 2022, LegalBranches.Iac)]
    public void Point_03_The_kind_of_conflict_is_that_of_the_two_parties_at_the_date_not_of_the_country(string accused, PartyKind kind, string other, PartyKind otherKind, string country, int year, LegalBranches branches)
    {
        AllegedCase Placed(string one, PartyKind its, string two, PartyKind that) => new AllegationBuilder(one, its).Names(two, that).At(country, DateSpan.On(new LocalDate(year, 4, 2)))
            .Says(ActKind.HumanShielding, s => s.Affecting(PersonKind.Civilian)).Build().PlacedBy(Applicability.Default);
        Assert.Equal(branches, Placed(accused, kind, other, otherKind).Setting!.Branches);
        Assert.Equal(branches, Placed(other, otherKind, accused, kind).Setting!.Branches);
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
    [InlineData("Israel", "Syria", "SY", 2024)]
    [InlineData("United States", "Iraq", "IQ", 2003)]
    [InlineData("Azerbaijan", "Armenia", "AZ", 2020)]
    [InlineData("India", "Pakistan", "PK", 2025)]
    public void Point_05_AP_I_stands_between_two_States_only_when_both_are_parties(string accused, string other, string country, int year)
    {
        foreach (var (one, two) in new[] { (accused, other), (other, accused) })
        {
            var made = new AllegationBuilder(one, PartyKind.State).Names(two, PartyKind.State).At(country, DateSpan.On(new LocalDate(year, 10, 5))).Says(ActKind.Airstrike, s => s.Hitting(ObjectKind.Home)).Build();
            var setting = made.PlacedBy(Applicability.Default).Setting!;
            var norms = Only(made, "attacks-on-civilian-objects").NormsIn(setting);
            Assert.All(norms.Where(n => n.Norm.Id.StartsWith("AP-I-", StringComparison.Ordinal)), n => Assert.False(n.MayBeQuoted, n.ToString()));
            Assert.Contains(norms, n => n.Norm.Id == "CIHL-7" && n.Applies == NormApplication.Yes);
        }
    }

    [Theory]
    [InlineData("APMBC-1-1-a")]
    [InlineData("CCM-1-1-a")]
    [InlineData("CWC-I-1-b")]
    public void Point_06_Armed_groups_are_no_parties_to_the_weapons_treaties(string norm)
    {
        var made = new AllegationBuilder("Free Riverton Army", PartyKind.ArmedGroup).Says(ActKind.Shelling, s => s.Using(WeaponKind.ClusterMunition)).Build().PlacedBy(Applicability.Default);
        Assert.Equal(NormApplication.No, Applicability.Default.Test(LawCatalogue.Default.FindNorm(norm)!, LegalBranch.Niac, made.Setting!).Applies);
        Assert.Equal(NormApplication.Yes, Applicability.Default.Test(LawCatalogue.Default.FindNorm("CIHL-74")!, LegalBranch.Niac, made.Setting!).Applies);
        Assert.DoesNotContain("cluster-munitions", Tags(made));
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
    [InlineData("emblem-misuse", "RS-8-2-b-vii")]
    [InlineData("attacks-on-civilian-objects", "RS-8-2-b-v")]
    [InlineData("arbitrary-detention", "RS-8-2-a-vii")]
    public void Point_07_Crimes_without_a_twin_stay_in_international_conflicts(string principle, string crime)
    {
        Assert.DoesNotContain(BranchNorms.Of(principle, LegalBranches.Niac).SelectMany(b => b.Norms), n => n.Id == crime);
        Assert.Contains(BranchNorms.Of(principle, LegalBranches.Iac).SelectMany(b => b.Norms), n => n.Id == crime);
    }

    [Theory]
    [InlineData("indiscriminate-attacks")]
    [InlineData("precautions-in-attack")]
    [InlineData("precautions-against-effects")]
    [InlineData("collective-punishment")]
    [InlineData("cluster-munitions")]
    [InlineData("mines-booby-traps")]
    [InlineData("incendiary-weapons")]
    public void Point_07_What_is_no_war_crime_of_the_Rome_Statute_quotes_none(string principle) =>
        Assert.DoesNotContain(BranchNorms.Of(principle, LegalBranches.Both).SelectMany(b => b.Norms), n => n.Id.StartsWith("RS-8-", StringComparison.Ordinal));

    [Fact]
    public void Point_07_Terror_as_such_is_no_war_crime_only_the_attack_on_civilians_is() =>
        Assert.Equal(["RS-8-2-b-i", "RS-8-2-e-i"], BranchNorms.Of("terrorising-civilians", LegalBranches.Both).SelectMany(b => b.Norms).Select(n => n.Id).Where(id => id.StartsWith("RS-8-", StringComparison.Ordinal)));

    [Fact]
    public void Point_07_The_inoperative_crime_is_never_quoted()
    {
        var setting = Case(ActKind.WeaponUse, s => s.Using(WeaponKind.BlindingLaser)).PlacedBy(Applicability.Default).Setting!;
        Assert.Equal(NormApplication.No, Applicability.Default.Test(LawCatalogue.Default.FindNorm("RS-8-2-b-xx")!, LegalBranch.Iac, setting).Applies);
    }

    [Theory]
    [InlineData("Syria", "SY", "was never a party to RS")]
    [InlineData("Mali", "ML", "was a party to the Rome Statute")]
    public void Point_08_A_crime_is_named_whether_or_not_the_Court_has_jurisdiction(string accused, string country, string reason)
    {
        var made = new AllegationBuilder(accused, PartyKind.State).Names("rebels", PartyKind.ArmedGroup).At(country, DateSpan.On(new LocalDate(2013, 8, 1))).Says(ActKind.Execution, s => s.Affecting(PersonKind.Detainee)).Build().PlacedBy(Applicability.Default);
        var crime = Only(made, "violence-to-life").NormsIn(made.Setting!).Single(n => n.Norm.Id == "RS-8-2-c-i");
        Assert.True(crime.MayBeQuoted);
        Assert.Contains("jurisdiction is a separate question", crime.Reason, StringComparison.Ordinal);
        Assert.Contains(reason == "was never a party to RS" ? "was not a party to the Rome Statute" : reason, crime.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Point_08_A_crime_added_by_amendment_is_a_condition()
    {
        var setting = Case(ActKind.Starvation).PlacedBy(Applicability.Default).Setting!;
        foreach (var provision in LawCatalogue.Default.Provisions.Where(p => p.AddedByAmendment is not null && p.Branches != LegalBranches.None))
            Assert.Equal(NormApplication.Conditional, Applicability.Default.Test(provision, provision.Branches.Includes(LegalBranch.Iac) ? LegalBranch.Iac : LegalBranch.Niac, setting).Applies);
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
    public void Point_09_Nobody_hurt_is_no_reason_to_be_silent()
    {
        Assert.Contains("proportionality", Tags(Case(ActKind.Airstrike, s => s.With(CircumstanceKind.Disproportionate))));
        Assert.Contains("attacks-on-civilians", Tags(Case(ActKind.Attack, s => s.Targeting(PersonKind.Civilian).With(CircumstanceKind.Deliberate))));
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
    public void Point_13_Shields_on_one_side_do_not_release_the_other()
    {
        var attack = new AllegationBuilder("A").Says(ActKind.Airstrike, s => s.Affecting(PersonKind.Civilian)).Says(ActKind.HumanShielding, s => s.By("B").Affecting(PersonKind.Civilian)).Build();
        var shielding = new AllegationBuilder("B").Says(ActKind.HumanShielding, s => s.Affecting(PersonKind.Civilian)).Says(ActKind.Airstrike, s => s.By("A").Affecting(PersonKind.Civilian)).Build();
        Assert.Equal(Support.Alleged, Only(attack, "attacks-on-civilians").Support);
        Assert.Equal(["human-shields"], Tags(shielding));
    }

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
    public void Point_15_Wounded_fighters_inside_are_nothing_harmful()
    {
        var made = new AllegationBuilder("A").Says(ActKind.Shelling, s => s.Hitting(ObjectKind.MedicalUnit)).Says(ActKind.Injury, s => s.By("B").Affecting(PersonKind.Wounded).Affecting(PersonKind.Fighter)).Build();
        Assert.Equal(Support.Alleged, Only(made, "medical-protection").Support);
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
    public void Point_19_Visits_by_the_Red_Cross_are_a_right_in_international_conflicts_only()
    {
        var access = LawCatalogue.Default.FindRule(124)!;
        Assert.Equal(("A", "B"), (access.Limb(LegalBranch.Iac), access.Limb(LegalBranch.Niac)));
        Assert.DoesNotContain(BranchNorms.Of("detention-conditions", LegalBranches.Niac)[0].Norms, n => n.Id is "GC-III-126" or "GC-IV-143");
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
        Assert.Equal(["perfidy.result"], RuleBook.Default.WhyNot("perfidy", Case(ActKind.Perfidy)).Failing);
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
        Assert.All(LawCatalogue.Default.Principles.Where(p => !p.LegalBreach), p => Assert.Null(RuleBook.Default.Find(p.Id)));
    }

    [Fact]
    public void Point_24_Dangerous_forces_is_a_closed_list()
    {
        Assert.Equal(["dangerous-forces"], Tags(Case(ActKind.Shelling, s => s.Hitting(ObjectKind.Dam))));
        foreach (var kind in Enum.GetValues<ObjectKind>())
            Assert.Equal(kind is ObjectKind.Dam or ObjectKind.NuclearStation, Tags(Case(ActKind.Shelling, s => s.Hitting(kind))).Contains("dangerous-forces"));
    }

    [Fact]
    public void Point_25_Harm_to_the_environment_alone_is_not_enough()
    {
        Assert.Empty(Tags(Case(ActKind.EnvironmentalDamage)));
        Assert.Equal(["natural-environment"], Tags(Case(ActKind.EnvironmentalDamage, s => s.With(CircumstanceKind.SevereEnvironmental))));
        Assert.Contains("long-term and severe", LawCatalogue.Default.FindNorm("AP-I-35-3")!.Summary, StringComparison.Ordinal);
        Assert.Contains("or severe", LawCatalogue.Default.FindNorm("ENMOD-I")!.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Point_26_Harm_to_children_is_not_recruitment() =>
        Assert.DoesNotContain("child-recruitment", Tags(Case(ActKind.Airstrike, s => s.Affecting(PersonKind.Child))));

    [Fact]
    public void Point_26_A_child_of_the_force_who_came_freely_counts_and_age_is_asked_for()
    {
        Assert.Equal(Support.Alleged, Only(Case(ActKind.ChildRecruitment, s => s.Affecting(PersonKind.Child)), "child-recruitment").Support);
        Assert.Contains("child-recruitment.knowledge-age", Only(Case(ActKind.ChildRecruitment, s => s.Affecting(PersonKind.Child)), "child-recruitment").Missing);
    }

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
    public void Point_28_Occupation_is_silent_where_the_conflict_is_known_to_be_internal()
    {
        AllegedCase Settled(LegalBranches branches) => Case(ActKind.Settlement, s => s.With(CircumstanceKind.Occupied), b => b.Under(branches));
        Assert.Contains("occupation-settlement", Tags(Settled(LegalBranches.Iac)));
        Assert.DoesNotContain("occupation-settlement", Tags(Settled(LegalBranches.Niac)));
    }

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

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(106)]
    [InlineData(107)]
    [InlineData(108)]
    public void Point_33_Combatants_are_defined_for_international_conflicts_only(int number)
    {
        foreach (var rule in RuleBook.Default.Rules)
            Assert.DoesNotContain(BranchNorms.Of(rule.PrincipleId, LegalBranches.Niac).SelectMany(b => b.Norms), n => n.Id == $"CIHL-{number}");
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
