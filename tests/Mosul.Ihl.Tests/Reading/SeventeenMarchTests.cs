using Mosul.Ihl.Law;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Reading;

/// <summary>A worked example: the strike of 17 March, from the words of one report alone, and what another report says of strikes that may or may not be the same.</summary>
public class SeventeenMarchTests
{
    private static readonly ParsedReport Report = Parse("001_1465cd743fc52e2d");
    private static readonly Incident Strike = Assert.Single(Report.Incidents, i => i.When?.Recurring is not null);
    private static readonly Allegation Accusation = Assert.Single(Report.Allegations, a => a.IncidentId == Strike.Id);
    private static readonly Assessment Proportionality = Assert.Single(RuleBook.Default.Assess(Report), a => a.AllegationId == Accusation.Id && a.PrincipleId == "proportionality");

    private static readonly ParsedReport Another = Parse("004_bb93100ec19a11f1");

    [Fact]
    public void The_day_is_told_and_the_year_is_left_open()
    {
        Assert.Equal("XXXX-03-17", Strike.When!.ToEdtf());
        Assert.False(Strike.When.IsResolved);
        Assert.Equal("March 17", Strike.When.Evidence!.Quote);
    }

    [Fact]
    public void It_was_an_air_strike_in_Mosul()
    {
        Assert.Equal(ActKind.Airstrike, Strike.Kind);
        Assert.Equal(WeaponKind.Airstrike, Assert.Single(Strike.Weapons).Kind);
        Assert.Contains(Strike.Where, p => p.Name == "Mosul");
    }

    [Fact]
    public void Exactly_105_civilians_were_killed()
    {
        var figure = Assert.Single(Strike.Casualties);
        Assert.Equal(Count.Reported(105), figure.Count);
        Assert.Equal((Harm.Killed, PersonKind.Civilian, CivilianStatus.Civilian), (figure.Harm, figure.Who, figure.Status));
        Assert.Equal("105 civilians", figure.Evidence.Quote);
        Assert.Contains(figure, Report.Casualties);
    }

    [Fact]
    public void The_two_snipers_were_targets_and_no_casualties()
    {
        var target = Assert.Single(Strike.Targets);
        Assert.Equal(("two IS snipers", CivilianStatus.Fighter), (target.Evidence.Quote, target.Status));
        Assert.DoesNotContain(Report.Casualties, f => f.Evidence.Span.Start < target.Evidence.Span.End && f.Evidence.Span.End > target.Evidence.Span.Start);
        Assert.DoesNotContain(Report.Casualties, f => f.Count.Low == 2);
        Assert.DoesNotContain(Report.Incidents.SelectMany(i => i.Affected).Concat(Report.Statements.SelectMany(s => s.Affected)), p => p.Evidence.Quote.Contains("sniper", StringComparison.Ordinal));
    }

    [Fact]
    public void Amnesty_accuses_pro_government_forces_and_says_allegedly()
    {
        Assert.Equal("pro-government forces", Report.FindParty(Accusation.AccusedId)!.Name);
        Assert.Equal("Amnesty International", Report.FindParty(Accusation.Alleger.Chain[^1].PartyId)!.Name);
        Assert.Equal((StanceKind.Alleged, "allegedly"), (Accusation.Stance.Kind, Accusation.Stance.Cue!.Quote));
        var label = Assert.Single(Accusation.Characterisations);
        Assert.Equal((LegalLabel.Disproportionate, "disproportionate force"), (label.Label, label.Evidence.Quote));
    }

    [Fact]
    public void Proportionality_is_alleged_and_its_elements_are_found_or_missing()
    {
        Assert.Equal(Support.Alleged, Proportionality.Support);
        Assert.Contains("disproportionate force", Quotes("excessive"));
        Assert.Contains("two IS snipers", Quotes("military-objective"));
        Assert.Contains("105 civilians", Quotes("actual-harm"));
        foreach (string silent in (ReadOnlySpan<string>)["expected-civilian-harm", "advantage"])
        {
            Assert.Equal(Support.NotStated, Finding(silent).Support);
            Assert.Empty(Finding(silent).Evidence);
            Assert.Contains("proportionality." + silent, Proportionality.Missing);
        }
        Assert.DoesNotContain("proportionality.military-objective", Proportionality.Missing);
    }

    [Fact]
    public void No_norm_of_international_conflicts_stands_under_the_other_branch()
    {
        var norms = Assert.Single(Proportionality.Norms, n => n.Branch == LegalBranch.Niac).Norms;
        Assert.NotEmpty(norms);
        Assert.All(norms, n => Assert.True(n.Branches.Includes(LegalBranch.Niac), n.Id));
        Assert.DoesNotContain(norms, n => n.Id == "RS-8-2-b-iv");
    }

    [Fact]
    public void In_Mosul_the_law_of_non_international_conflicts_applies()
    {
        var setting = Applicability.Default.Resolve(new Situation
        {
            Accused = Report.FindParty(Accusation.AccusedId),
            Others = [.. Report.Parties.Where(p => p.Kind == PartyKind.ArmedGroup)],
            Country = Strike.Where[0].Country,
            PlaceNames = [.. Strike.Where.Select(p => p.Name)],
            When = Strike.When,
        });
        var quoted = Proportionality.NormsIn(setting).Where(n => n.MayBeQuoted).ToArray();
        Assert.Equal(LegalBranches.Niac, setting.Branches);
        Assert.Contains(quoted, n => n.Norm.Id == "CIHL-14");
        Assert.All(quoted, n => Assert.True(n.Branch == LegalBranch.Niac && n.Norm.Branches.Includes(LegalBranch.Niac), n.ToString()));
    }

    [Fact]
    public void In_the_other_report_the_bodies_are_their_own_figure()
    {
        var bodies = Assert.Single(Another.Casualties, f => f.Count == Count.Reported(140));
        Assert.Equal(Harm.BodiesFound, bodies.Harm);
        Assert.Empty(bodies.Perpetrators);
        Assert.DoesNotContain(Another.Casualties, f => f != bodies && f.Evidence.Span.Start < bodies.Evidence.Span.End && f.Evidence.Span.End > bodies.Evidence.Span.Start);
    }

    [Fact]
    public void In_the_other_report_the_buildings_of_Al_Jedideh_do_not_take_the_bodies()
    {
        var buildings = Assert.Single(Another.Incidents, i => i.Objects.Any(o => o.Evidence.Quote == "three buildings"));
        Assert.Contains(buildings.Where, p => p.Evidence.Quote == "Al Jedideh");
        Assert.Equal((Count.Between(200, 500), Harm.Trapped), (Assert.Single(buildings.Casualties).Count, buildings.Casualties[0].Harm));
        Assert.DoesNotContain(buildings.Casualties, f => f.Harm is Harm.BodiesFound or Harm.Killed);
        Assert.DoesNotContain(Another.Casualties, f => f.Count.Low == 3);
    }

    private static ElementFinding Finding(string element) => Assert.Single(Proportionality.Findings, f => f.ElementId == "proportionality." + element);

    private static IEnumerable<string> Quotes(string element) => Finding(element).Evidence.Select(e => e.Quote);

    private static ParsedReport Parse(string seed) => ReportParser.Default.Parse(Repository.Seed(seed));
}
