using Mosul.Ihl.Law;
using NodaTime;

namespace Mosul.Ihl.Tests.Law;

public sealed class ApplicabilityTests
{
    private static readonly LawCatalogue Catalogue = LawCatalogue.Default;
    private static readonly Applicability Service = Applicability.Default;

    private static readonly Party Iraq = State("iraq", "Iraqi forces", "IQ");
    private static readonly Party UnitedStates = State("us", "United States", "US");
    private static readonly Party Coalition = new("us-led-coalition", "US-led coalition", PartyKind.Coalition);
    private static readonly Party IslamicState = Group("isis", "Isis");
    private static readonly Party Ukraine = State("ukraine", "Ukraine", "UA");
    private static readonly Party Russia = State("russia", "Russian forces", "RU");
    private static readonly Party Israel = State("israel", "Israel", "IL");
    private static readonly Party Hamas = Group("hamas", "Hamas");
    private static readonly Party Houthis = Group("houthis", "Houthis");
    private static readonly Party SaudiCoalition = new("saudi-coalition", "Saudi-led coalition", PartyKind.Coalition);

    [Fact]
    public void Mosul_in_March_2017_is_non_international_and_8_2_b_iv_is_never_quoted()
    {
        foreach (var accused in new[] { Coalition, UnitedStates, Iraq, IslamicState })
        {
            var setting = At(accused, "IQ", new LocalDate(2017, 3, 17), IslamicState, Iraq);
            Assert.Equal([ConflictClass.Niac], setting.Classification.Classes);
            Assert.Equal(LegalBranches.Niac, setting.Branches);
            foreach (var principle in Catalogue.Principles)
                foreach (var answer in Service.NormsOf(principle, setting).Where(static answer => answer.MayBeQuoted))
                {
                    Assert.Equal(LegalBranch.Niac, answer.Branch);
                    Assert.True(answer.Norm.Branches.Includes(LegalBranch.Niac), answer.ToString());
                    Assert.NotEqual("RS-8-2-b-iv", answer.Norm.Id);
                }
            var crime = Find("proportionality", setting, "RS-8-2-b-iv");
            Assert.Equal(NormApplication.No, crime.Applies);
            Assert.Equal("it exists only in international armed conflicts", crime.Reason);
            Assert.Equal(NormApplication.Yes, Find("proportionality", setting, "CIHL-14").Applies);
        }
    }

    [Fact]
    public void Mosul_is_found_with_its_parent_and_by_place_and_date_alone()
    {
        var setting = At(Coalition, "IQ", new LocalDate(2017, 3, 17), IslamicState);
        Assert.Equal(["mosul-2016", "iraq-islamic-state-2014"], setting.Matches.Select(static match => match.ConflictId));
        Assert.Equal("IRQ", setting.TerritoryId);
        Assert.Contains("USA", setting.AccusedStateIds);

        var unknown = At(null, "Iraq", new LocalDate(2017, 3, 17));
        Assert.Equal([ConflictClass.Niac], unknown.Classification.Classes);
        Assert.Equal(Confidence.Low, unknown.Classification.Confidence);
        Assert.Contains("place and date only", unknown.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AP_II_does_not_bind_where_the_territorial_State_is_no_party()
    {
        var setting = At(IslamicState, "IQ", new LocalDate(2017, 3, 17), Iraq);
        var answer = Find("attacks-on-civilians", setting, "AP-II-13-2");
        Assert.Equal(NormApplication.No, answer.Applies);
        Assert.Equal("Iraq was never a party to AP II", answer.Reason.Replace(" (not verified)", "", StringComparison.Ordinal));
    }

    [Fact]
    public void AP_II_states_its_threshold_and_never_assumes_it()
    {
        foreach (var accused in new[] { State("mali", "Malian army", "ML"), Group("jnim", "JNIM") })
        {
            var answer = Find("attacks-on-civilians", At(accused, "ML", new LocalDate(2022, 3, 27), State("mali", "Malian army", "ML"), Group("jnim", "JNIM")), "AP-II-13-2");
            Assert.Equal(NormApplication.Conditional, answer.Applies);
            Assert.Contains("held enough territory", answer.Reason, StringComparison.Ordinal);
            Assert.Contains("Mali was a party to AP II since 1989-08-08", answer.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ukraine_2022_is_international_and_AP_I_binds_both_sides()
    {
        foreach (var (accused, other) in new[] { (Russia, Ukraine), (Ukraine, Russia) })
        {
            var setting = At(accused, "UA", new LocalDate(2022, 3, 9), other);
            Assert.Equal(LegalBranches.Iac, setting.Branches);
            Assert.Equal(NormApplication.Yes, Find("proportionality", setting, "AP-I-51-5-b").Applies);
            Assert.Equal(NormApplication.Yes, Find("proportionality", setting, "RS-8-2-b-iv").Applies);
            Assert.Equal(NormApplication.Yes, Find("violence-to-life", setting, "GC-IV-147").Applies);
            Assert.Equal(NormApplication.No, Find("violence-to-life", setting, "GC-CA3-1-a").Applies);
        }
    }

    [Fact]
    public void The_Rome_Statute_says_whether_the_territorial_State_was_a_party()
    {
        Assert.Contains("Ukraine was not a party", Find("proportionality", At(Russia, "UA", new LocalDate(2022, 3, 9), Ukraine), "RS-8-2-b-iv").Reason, StringComparison.Ordinal);
        Assert.Contains("Ukraine was a party", Find("proportionality", At(Russia, "UA", new LocalDate(2025, 3, 9), Ukraine), "RS-8-2-b-iv").Reason, StringComparison.Ordinal);
        Assert.Equal(NormApplication.No, Find("attacks-on-civilians", At(Russia, "RU", new LocalDate(1999, 10, 21), Group("chechens", "Chechen separatist forces")), "RS-8-2-e-i").Applies);
    }

    [Theory]
    [InlineData("IL", "PS", "PS", 2023, 11)]
    [InlineData("IL", "LB", "LB", 2006, 7)]
    [InlineData("IL", "LB", "LB", 2024, 10)]
    [InlineData("IL", "IR", "IR", 2025, 6)]
    [InlineData("US", "IQ", "IQ", 2003, 4)]
    [InlineData("US", "AF", "AF", 2001, 11)]
    [InlineData("AM", "AZ", "AZ", 2020, 10)]
    [InlineData("IN", "PK", "PK", 2025, 5)]
    [InlineData("ER", "ET", "ET", 1999, 3)]
    [InlineData("TR", "SY", "SY", 2019, 10)]
    [InlineData("IR", "IQ", "IQ", 1987, 3)]
    public void AP_I_between_two_States_needs_both(string one, string other, string country, int year, int month)
    {
        var day = new LocalDate(year, month, 10);
        foreach (var (accused, adversary) in new[] { (one, other), (other, one) })
        {
            var setting = At(State("a", "A", accused), country, day, State("b", "B", adversary));
            Assert.True(setting.Branches.HasFlag(LegalBranches.Iac), setting.Reason);
            Assert.Equal(NormApplication.No, Service.Test(Catalogue.FindNorm("AP-I-51-2")!, LegalBranch.Iac, setting).Applies);
            Assert.True(Service.Test(Catalogue.FindNorm("CIHL-1")!, LegalBranch.Iac, setting).MayBeQuoted);
        }
    }

    [Fact]
    public void AP_I_with_one_side_unknown_is_a_condition()
    {
        var setting = Service.Resolve(new Situation { Accused = Ukraine, When = DateSpan.On(new LocalDate(2022, 3, 9)), Classification = ConflictClassification.Of(ConflictClass.Iac, "a court") });
        Assert.Equal(LegalBranches.Iac, setting.Branches);
        var alone = setting with { OtherStateIds = ValueList<string>.Empty };
        Assert.Equal(NormApplication.Conditional, Service.Test(Catalogue.FindNorm("AP-I-51-2")!, LegalBranch.Iac, alone).Applies);
    }

    [Theory]
    [InlineData("APMBC-1-1-a")]
    [InlineData("CCM-1-1-a")]
    [InlineData("CWC-I-1-b")]
    public void Weapons_treaties_do_not_bind_armed_groups(string normId)
    {
        var answer = Service.Test(Catalogue.FindNorm(normId)!, LegalBranch.Niac, At(IslamicState, "IQ", new LocalDate(2017, 3, 17), Iraq));
        Assert.Equal(NormApplication.No, answer.Applies);
        Assert.Contains("an armed group is not a party", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Weapons_treaties_bind_States_by_their_date()
    {
        Assert.Equal(NormApplication.Yes, Service.Test(Catalogue.FindNorm("APMBC-1-1-a")!, LegalBranch.Niac, At(Iraq, "IQ", new LocalDate(2017, 3, 17), IslamicState)).Applies);
        var cluster = Catalogue.FindElement("cluster-munitions.party-status")!;
        Assert.Equal(NormApplication.No, Service.Answer(cluster, At(Russia, "UA", new LocalDate(2022, 3, 9), Ukraine)).Answer);
        Assert.Equal(NormApplication.No, Service.Answer(cluster, At(Ukraine, "UA", new LocalDate(2022, 3, 9), Russia)).Answer);
        var lithuania = State("lithuania", "Lithuania", "LT");
        var situation = new Situation { Accused = lithuania, Classification = ConflictClassification.Of(ConflictClass.Iac, "a court") };
        Assert.Equal(NormApplication.Yes, Service.Answer(cluster, Service.Resolve(situation with { When = DateSpan.On(new LocalDate(2025, 3, 5)) })).Answer);
        Assert.Equal(NormApplication.No, Service.Answer(cluster, Service.Resolve(situation with { When = DateSpan.On(new LocalDate(2025, 3, 6)) })).Answer);
        var undated = Service.Answer(cluster, Service.Resolve(situation));
        Assert.Equal(NormApplication.Conditional, undated.Answer);
        Assert.Contains("the date is not known", undated.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(141)]
    [InlineData(149)]
    [InlineData(150)]
    [InlineData(157)]
    [InlineData(158)]
    public void Armed_groups_have_no_duties_of_States(int number)
    {
        var rule = Catalogue.FindRule(number)!;
        var date = new LocalDate(2017, 3, 17);
        Assert.Equal(NormApplication.No, Service.Test(rule, LegalBranch.Niac, At(IslamicState, "IQ", date, Iraq)).Applies);
        Assert.Equal(NormApplication.Yes, Service.Test(rule, LegalBranch.Niac, At(Iraq, "IQ", date, IslamicState)).Applies);
        Assert.Equal(NormApplication.Conditional, Service.Test(rule, LegalBranch.Niac, At(null, "IQ", date)).Applies);
    }

    [Fact]
    public void Common_article_3_and_custom_bind_armed_groups()
    {
        var setting = At(IslamicState, "IQ", new LocalDate(2017, 3, 17), Iraq);
        Assert.Equal(NormApplication.Yes, Find("violence-to-life", setting, "GC-CA3-1-a").Applies);
        Assert.Equal(NormApplication.Yes, Find("violence-to-life", setting, "CIHL-89").Applies);
        Assert.Equal(NormApplication.Yes, Find("violence-to-life", setting, "RS-8-2-c-i").Applies);
        Assert.Equal(NormApplication.No, Find("violence-to-life", setting, "GC-IV-147").Applies);
    }

    [Fact]
    public void Consented_intervention_stays_non_international()
    {
        Assert.Equal(LegalBranches.Niac, At(SaudiCoalition, "YE", new LocalDate(2018, 8, 9), Houthis).Branches);
        Assert.Equal(LegalBranches.Niac, At(Russia, "SY", new LocalDate(2016, 9, 22), State("syria", "Syria", "SY"), Group("fsa", "Free Syrian Army")).Branches);
        Assert.Equal(LegalBranches.Niac, At(UnitedStates, "AF", new LocalDate(2015, 10, 3), Group("taliban", "Taliban")).Branches);
    }

    [Fact]
    public void Parties_come_before_dates()
    {
        var day = new LocalDate(2019, 10, 20);
        var turkey = State("turkey", "Turkey", "TR");
        Assert.Equal(LegalBranches.Niac, At(turkey, "SY", day, Group("sdf", "SDF")).Branches);
        Assert.Equal(LegalBranches.Iac, At(turkey, "SY", day, State("syria", "Syrian army", "SY")).Branches);
    }

    [Fact]
    public void A_contested_conflict_leads_to_both_branches_and_custom_stands_on_each()
    {
        var setting = At(Israel, "PS", new LocalDate(2014, 7, 20), Hamas);
        Assert.Equal(LegalBranches.Both, setting.Branches);
        var answers = Service.NormsOf(Catalogue.FindPrinciple("proportionality")!, setting);
        Assert.Equal([LegalBranch.Iac, LegalBranch.Niac], answers.Where(static answer => answer.Norm.Id == "CIHL-14").Select(static answer => answer.Branch));
        Assert.All(answers.Where(static answer => answer.Norm.Id == "CIHL-14"), static answer => Assert.Equal(NormApplication.Yes, answer.Applies));
        var crime = Assert.Single(answers, static answer => answer.Norm.Id == "RS-8-2-b-iv");
        Assert.Equal(LegalBranch.Iac, crime.Branch);
        Assert.Equal(NormApplication.Conditional, crime.Applies);
        Assert.StartsWith("if the conflict is international; ", crime.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_classification_leads_to_both_branches()
    {
        var setting = Service.Resolve(new Situation());
        Assert.True(setting.Classification.IsUnknown);
        Assert.Equal(LegalBranches.Both, setting.Branches);
        foreach (var principle in Catalogue.Principles)
            Assert.All(Service.NormsOf(principle, setting), static answer => Assert.True(answer.Norm.Branches.Includes(answer.Branch)));
    }

    [Fact]
    public void Without_an_armed_conflict_no_norm_of_IHL_applies()
    {
        var setting = Service.Resolve(new Situation { Accused = Iraq, Country = "IQ", Classification = ConflictClassification.None("the report: police fired on a protest") });
        foreach (var principle in Catalogue.Principles.Where(static principle => principle.Tier != PrincipleTier.Overlay))
            foreach (var answer in Service.NormsOf(principle, setting).Where(static answer => answer.Norm is not TreatyProvision { NeedsConflict: false }))
                Assert.Equal(NormApplication.No, answer.Applies);
    }

    [Fact]
    public void A_claimed_classification_stands_with_its_source()
    {
        var evidence = new Evidence("d", new TextSpan(0, 29), "a non-international conflict ");
        var claim = ConflictClassification.Of(ConflictClass.Niac, "the ministry", evidence);
        var setting = Service.Resolve(new Situation { Accused = Russia, Others = [Ukraine], Country = "UA", When = DateSpan.On(new LocalDate(2022, 3, 9)), Classification = claim });
        Assert.Same(claim, setting.Classification);
        Assert.Equal("The classification is the claim of the ministry.", setting.Reason);
        Assert.Equal("the conflict is classified as NIAC (the ministry)", Service.Test(Catalogue.FindNorm("CIHL-14")!, LegalBranch.Iac, setting).Reason);
        Assert.NotEmpty(setting.Matches);
    }

    [Fact]
    public void Custom_that_is_only_arguable_is_a_condition()
    {
        var setting = At(Iraq, "IQ", new LocalDate(2017, 3, 17), IslamicState);
        Assert.Equal(NormApplication.Conditional, Find("precautions-in-attack", setting, "CIHL-21").Applies);
        Assert.Equal(NormApplication.Yes, Find("precautions-in-attack", setting, "CIHL-15").Applies);
        Assert.Equal(NormApplication.No, Find("distinction", setting, "CIHL-106").Applies);
    }

    [Fact]
    public void Limbs_of_a_rule_follow_the_branch()
    {
        Assert.Contains("limb B", Find("forced-displacement", At(IslamicState, "IQ", new LocalDate(2017, 3, 17), Iraq), "CIHL-129").Reason, StringComparison.Ordinal);
        var occupied = Find("forced-displacement", At(Russia, "UA", new LocalDate(2022, 3, 9), Ukraine), "CIHL-129");
        Assert.Equal(NormApplication.Conditional, occupied.Applies);
        Assert.StartsWith("if the territory was occupied; ", occupied.Reason, StringComparison.Ordinal);
        Assert.Contains("limb A", occupied.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forced-displacement.occupied-or-niac", "IQ", NormApplication.Yes)]
    [InlineData("forced-displacement.occupied-or-niac", "UA", NormApplication.Conditional)]
    [InlineData("occupation-settlement.occupied-territory", "IQ", NormApplication.No)]
    [InlineData("occupation-settlement.occupied-territory", "UA", NormApplication.Conditional)]
    [InlineData("pow-and-combatant-status.iac", "IQ", NormApplication.No)]
    [InlineData("pow-and-combatant-status.iac", "UA", NormApplication.Yes)]
    public void Contexts_come_from_the_table_of_conflicts(string elementId, string country, NormApplication expected)
    {
        var setting = country == "IQ" ? At(Iraq, "IQ", new LocalDate(2017, 3, 17), IslamicState) : At(Russia, "UA", new LocalDate(2022, 3, 9), Ukraine);
        Assert.Equal(expected, Service.Answer(Catalogue.FindElement(elementId)!, setting).Answer);
    }

    [Fact]
    public void The_place_chooses_among_conflicts_of_the_same_parties()
    {
        var gaza = Service.Resolve(new Situation { Accused = Israel, Others = [Hamas], Country = "PS", PlaceNames = ["Jabalia", "Gaza Strip"], When = DateSpan.On(new LocalDate(2023, 10, 31)) });
        Assert.Equal(["gaza-2023"], gaza.Matches.Select(static match => match.ConflictId));
        Assert.Equal(LegalBranches.Niac, gaza.Branches);
        var settlement = Service.Resolve(new Situation { Accused = Israel, Country = "PS", PlaceNames = ["West Bank"], When = DateSpan.On(new LocalDate(2016, 12, 1)) });
        Assert.Contains(settlement.Matches, static match => match.ConflictId == "west-bank-1967");
        Assert.Equal(NormApplication.Yes, Service.Answer(Catalogue.FindElement("occupation-settlement.occupied-territory")!, settlement).Answer);
    }

    [Theory]
    [InlineData("peshmerga", "Peshmerga", PartyKind.StateForces, null, "IQ", "IQ", 2016, "iraq-islamic-state-2014")]
    [InlineData("kataib-hezbollah", "Kataib Hezbollah", PartyKind.Militia, "popular-mobilisation-forces", "IQ", "IQ", 2016, "iraq-islamic-state-2014")]
    [InlineData("iraqi-federal-police", "Federal Police", PartyKind.StateForces, "iraqi-security-forces", "IQ", "IQ", 2016, "iraq-islamic-state-2014")]
    [InlineData("us-led-coalition", "US-led coalition", PartyKind.Coalition, null, null, "IQ", 2016, "iraq-islamic-state-2014")]
    [InlineData("us-military", "US military", PartyKind.StateForces, "us", "US", "SY", 2016, "syria-2011")]
    public void Forces_units_and_militias_are_found_as_reports_name_them(string id, string name, PartyKind kind, string? parent, string? country, string place, int year, string conflict)
    {
        var accused = new Party(id, name, kind, parent, country, ValueList<string>.Empty);
        var setting = At(accused, place, new LocalDate(year, 6, 1), Group("islamic-state", "Islamic State"));
        Assert.Contains(setting.Matches, match => match.ConflictId == conflict);
        Assert.Equal(LegalBranches.Niac, setting.Branches);
    }

    [Fact]
    public void A_State_is_found_under_the_name_of_its_successor_and_a_coalition_by_its_members()
    {
        var serbia = State("serbia", "Serbian forces", "RS");
        var nato = new Party("nato", "NATO", PartyKind.Coalition);
        var setting = At(nato, "RS", new LocalDate(1999, 4, 23), serbia);
        Assert.Equal(LegalBranches.Iac, setting.Branches);
        var answer = Service.Test(Catalogue.FindNorm("AP-I-51-2")!, LegalBranch.Iac, setting);
        Assert.Equal(NormApplication.Conditional, answer.Applies);
        Assert.Contains("United States was never a party to AP I", answer.Reason, StringComparison.Ordinal);
        Assert.Contains("Serbia was a party to AP I", answer.Reason, StringComparison.Ordinal);
        Assert.Equal(LegalBranches.Niac, At(serbia, "YU", new LocalDate(1999, 1, 15), Group("kla", "KLA")).Branches);
    }

    [Fact]
    public void Those_who_only_speak_are_no_belligerents()
    {
        var agency = new Party("org-ina", "Iraq", PartyKind.Media, null, "IQ", ValueList<string>.Empty);
        Assert.Empty(At(agency, "IQ", new LocalDate(2017, 3, 17)).AccusedStateIds);
    }

    [Fact]
    public void Unknown_parties_dates_and_places_are_said_not_guessed()
    {
        Assert.True(At(State("iceland", "Iceland", "IS"), "IQ", new LocalDate(2017, 3, 17)).Classification.Classes.Count > 0);
        Assert.True(At(Russia, "MX", new LocalDate(2017, 3, 17)).Classification.IsUnknown);
        Assert.True(At(Russia, "UA", new LocalDate(1990, 1, 1), Ukraine).Classification.IsUnknown);
        Assert.True(At(State("mexico", "Mexico", "MX"), "MX", new LocalDate(2022, 3, 9), State("india", "India", "IN")).Classification.IsUnknown);
        Assert.True(At(null, "CH", new LocalDate(2017, 3, 17)).Classification.IsUnknown);
        var undated = Service.Resolve(new Situation { Accused = IslamicState, Others = [Iraq] });
        Assert.Equal(LegalBranches.Niac, undated.Branches);
        Assert.Contains("date is not known", undated.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Swapping_the_names_of_two_parties_swaps_the_result_only()
    {
        var day = new LocalDate(2017, 3, 17);
        var one = At(Iraq, "IQ", day, IslamicState);
        var two = At(IslamicState, "IQ", day, Iraq);
        Assert.Equal(one.Classification, two.Classification);
        Assert.Equal(
            Service.NormsOf(Catalogue.FindPrinciple("attacks-on-civilians")!, one).Select(static answer => (answer.Norm.Id, answer.Applies)),
            Service.NormsOf(Catalogue.FindPrinciple("attacks-on-civilians")!, two).Select(static answer => (answer.Norm.Id, answer.Applies)));
    }

    [Fact]
    public void Every_answer_has_a_reason_and_no_answer_says_more_than_alleged()
    {
        var settings = new[]
        {
            Service.Resolve(new Situation()),
            At(Iraq, "IQ", new LocalDate(2017, 3, 17), IslamicState),
            At(IslamicState, "IQ", new LocalDate(2017, 3, 17), Iraq),
            At(Russia, "UA", new LocalDate(2022, 3, 9), Ukraine),
            At(Israel, "PS", new LocalDate(2014, 7, 20), Hamas),
        };
        foreach (var setting in settings)
            foreach (var answer in Catalogue.Principles.SelectMany(principle => Service.NormsOf(principle, setting)))
            {
                Assert.False(string.IsNullOrWhiteSpace(answer.Reason));
                Assert.DoesNotContain("violat", answer.Reason, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("guilty", answer.Reason, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("proved", answer.Reason, StringComparison.OrdinalIgnoreCase);
                Assert.False(answer.Reason.EndsWith('.'), answer.Reason);
            }
    }

    private static Party State(string id, string name, string country) => new(id, name, PartyKind.StateForces, null, country, ValueList<string>.Empty);

    private static Party Group(string id, string name) => new(id, name, PartyKind.ArmedGroup);

    private static ConflictSetting At(Party? accused, string country, LocalDate day, params ReadOnlySpan<Party> others) =>
        Service.Resolve(new Situation { Accused = accused, Others = ValueList.Create(others), Country = country, When = DateSpan.On(day) });

    private static ApplicableNorm Find(string principleId, ConflictSetting setting, string normId) =>
        Assert.Single(Service.NormsOf(Catalogue.FindPrinciple(principleId)!, setting), answer => answer.Norm.Id == normId);
}
