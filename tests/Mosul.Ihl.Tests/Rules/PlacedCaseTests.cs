using Mosul.Ihl.Law;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;
using NodaTime;

namespace Mosul.Ihl.Tests.Rules;

/// <summary>Cases placed among the conflicts: what the tables of conflicts and treaties answer, and what they stop.</summary>
public class PlacedCaseTests
{
    [Theory]
    [InlineData("Germany", PartyKind.State, NormApplication.Yes, "Germany was a party to CCM since 2010-08-01")]
    [InlineData("Freedonia", PartyKind.State, NormApplication.Conditional, "if the accused is a State party to CCM")]
    public void A_State_that_may_be_bound_is_alleged_with_what_the_table_says(string accused, PartyKind kind, NormApplication answer, string reason)
    {
        var assessment = Assert.Single(RuleBook.Default.Assess(Clusters(accused, kind)), a => a.PrincipleId == "cluster-munitions");
        var status = assessment.Findings.Single(f => f.ElementId == "cluster-munitions.party-status");
        Assert.Equal((answer, reason), (status.Tables!.Answer, status.Tables.Reason));
        Assert.Equal(Support.NotStated, status.Support);
        Assert.Equal(answer == NormApplication.Conditional, assessment.Missing.Contains("cluster-munitions.party-status"));
        Assert.Contains(reason, assessment.Explain().ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Russia", PartyKind.State, "Russian Federation was never a party to CCM")]
    [InlineData("Free Riverton Army", PartyKind.ArmedGroup, "an armed group is not a party to CCM")]
    public void Whom_the_Convention_does_not_bind_is_left_to_the_general_rules(string accused, PartyKind kind, string reason)
    {
        var made = Clusters(accused, kind);
        Assert.DoesNotContain(RuleBook.Default.Assess(made), a => a.PrincipleId == "cluster-munitions");
        var why = RuleBook.Default.WhyNot("cluster-munitions", made);
        Assert.Equal("indiscriminate-attacks", why.LeftTo);
        Assert.Contains(reason, why.NotApplicable, StringComparison.Ordinal);
        Assert.Empty(why.WouldChange);
    }

    [Fact]
    public void Membership_counts_at_the_date_of_the_event()
    {
        AllegedCase Mines(int year) => new AllegationBuilder("Ukraine", PartyKind.State).At("UA", DateSpan.On(new LocalDate(year, 7, 1))).Says(ActKind.MineLaying, s => s.Using(WeaponKind.Mine)).Build();
        ContextAnswer Answer(int year) => Assert.Single(RuleBook.Default.Assess(Mines(year)), a => a.PrincipleId == "mines-booby-traps").Findings.Single(f => f.ElementId == "mines-booby-traps.party-status").Tables!;
        Assert.Equal((NormApplication.Yes, "Ukraine was a party to APMBC since 2006-06-01"), (Answer(2022).Answer, Answer(2022).Reason));
        Assert.Equal((NormApplication.Conditional, "the catalogue does not know whether Ukraine was a party to CCW Amended Protocol II"), (Answer(2001).Answer, Answer(2001).Reason));
        var ban = LawCatalogue.Default.FindNorm("APMBC-1-1-a")!;
        Assert.Equal(NormApplication.No, Applicability.Default.Test(ban, LegalBranch.Iac, Mines(2001).PlacedBy(Applicability.Default).Setting!).Applies);
    }

    [Fact]
    public void The_kind_of_conflict_is_found_by_its_parties()
    {
        AllegedCase Displaced(string accused, string other, string country, int year) => new AllegationBuilder(accused, PartyKind.State).Names(other, PartyKind.State).At(country, DateSpan.On(new LocalDate(year, 5, 1)))
            .Says(ActKind.ForcedDisplacement, s => s.Affecting(PersonKind.Resident)).Build();
        Assert.NotEqual(NormApplication.No, Occupied(Displaced("Russia", "Ukraine", "UA", 2022)).Answer);

        static ContextAnswer Occupied(AllegedCase made) => RuleBook.Default.Assess(made).Single(a => a.PrincipleId == "forced-displacement").Findings.Single(f => f.ElementId == "forced-displacement.occupied-or-niac").Tables!;
    }

    [Fact]
    public void Prisoner_of_war_status_is_silent_in_a_conflict_known_to_be_internal()
    {
        AllegedCase Tried(string accused, string other) => new AllegationBuilder(accused, PartyKind.State).Names(other, PartyKind.Unknown).At("IQ", DateSpan.On(new LocalDate(2017, 3, 17)))
            .Says(ActKind.Trial, s => s.Affecting(PersonKind.PrisonerOfWar)).Build();
        Assert.Contains(RuleBook.Default.Assess(Tried("Freedonia", "Sylvania")), a => a.PrincipleId == "pow-and-combatant-status");
        var internalWar = Tried("Iraq", "Islamic State");
        Assert.DoesNotContain(RuleBook.Default.Assess(internalWar), a => a.PrincipleId == "pow-and-combatant-status");
        Assert.Contains("another kind", RuleBook.Default.WhyNot("pow-and-combatant-status", internalWar).NotApplicable, StringComparison.Ordinal);
    }

    [Fact]
    public void Placed_in_the_battle_of_Mosul_only_norms_of_internal_conflicts_are_cited()
    {
        var report = ReportParser.Default.Parse(Repository.Seed("001_1465cd743fc52e2d"));
        var assessments = RuleBook.Default.Assess(report, Applicability.Default);
        Assert.Equal(RuleBook.Default.Assess(report).Select(a => a.Id), assessments.Select(a => a.Id));
        Assert.Contains(assessments, a => a.PrincipleId == "proportionality");
        foreach (var assessment in assessments)
        {
            Assert.Equal(LegalBranches.Niac, assessment.Branches);
            Assert.StartsWith("NIAC (catalogue: ", assessment.Classification!.ToString(), StringComparison.Ordinal);
            Assert.NotEmpty(assessment.Citations);
            foreach (string citation in assessment.Citations)
                Assert.Contains(LawCatalogue.Default.FindNorms(LegalCitation.Parse(citation).Value), n => n.Branches.Includes(LegalBranch.Niac));
            Assert.DoesNotContain(assessment.Norms.SelectMany(b => b.Norms), n => n.Id == "RS-8-2-b-iv" || n.Branches == LegalBranches.Iac);
        }
    }

    [Fact]
    public void Swapping_two_parties_of_the_tables_changes_only_what_the_tables_say_of_them()
    {
        var (germany, russia) = (RuleBook.Default.WhyNot("cluster-munitions", Clusters("Germany", PartyKind.State)), RuleBook.Default.WhyNot("cluster-munitions", Clusters("Russia", PartyKind.State)));
        Assert.Equal(germany.Findings.Select(f => (f.ElementId, f.Support)), russia.Findings.Select(f => (f.ElementId, f.Support)));
        Assert.Equal(germany.Failing, russia.Failing);
    }

    [Fact]
    public void An_answer_that_names_no_allegation_counts_where_it_comes_from_the_accused()
    {
        var made = new AllegationBuilder("A", PartyKind.StateForces).Says(ActKind.Shelling, s => s.Affecting(PersonKind.Resident)).Names("unit", PartyKind.StateForces).Names("B", PartyKind.ArmedGroup).Build();
        Assert.Equal(Support.Alleged, Of("B").Support);
        Assert.Equal(Support.Disputed, Of("A").Support);
        Assert.Equal(Support.Disputed, Of("unit").Support);

        Assessment Of(string speaker)
        {
            var words = made.Allegation.Evidence;
            var report = new ParsedReport
            {
                Document = new SourceDocument(words.DocumentId, words.Quote),
                Parties = made.Parties.Select(p => p.Id == "unit" ? p with { ParentId = "A" } : p).ToValueList(),
                Statements = made.Statements,
                Allegations = [made.Allegation],
                Responses = [new PartyResponse { Id = "r", PartyId = speaker, Kind = ResponseKind.DeniesAct, Evidence = words }],
            };
            return RuleBook.Default.Assess(report).Single(a => a.PrincipleId == "attacks-on-civilians");
        }
    }

    private static AllegedCase Clusters(string accused, PartyKind kind) => new AllegationBuilder(accused, kind).At("UA", DateSpan.On(new LocalDate(2023, 2, 21)))
        .Says(ActKind.Shelling, s => s.Using(WeaponKind.ClusterMunition).Hitting(ObjectKind.PopulatedArea)).Build();
}
