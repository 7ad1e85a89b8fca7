using Mosul.Ihl.Law;

namespace Mosul.Ihl.Tests.Law;

public sealed class LawCatalogueTests
{
    private static readonly LawCatalogue Catalogue = LawCatalogue.Default;

    [Fact]
    public void All_161_rules_are_reachable_by_number_and_id()
    {
        Assert.Equal(161, Catalogue.Rules.Count);
        for (int number = 1; number <= 161; number++)
        {
            var rule = Catalogue.FindRule(number);
            Assert.NotNull(rule);
            Assert.Equal(number, rule.Number);
            Assert.Same(rule, Catalogue.FindNorm($"CIHL-{number}"));
            Assert.NotEmpty(rule.PrincipleIds);
        }
        Assert.Null(Catalogue.FindRule(0));
        Assert.Null(Catalogue.FindRule(162));
        Assert.Null(Catalogue.FindNorm("CIHL-007"));
    }

    [Fact]
    public void All_of_Rome_Statute_article_8_2_is_reachable()
    {
        var items = new List<string>();
        items.AddRange(Romans(8).Select(static item => $"RS-8-2-a-{item}"));
        items.AddRange(Romans(29).Select(static item => $"RS-8-2-b-{item}"));
        items.AddRange(Romans(4).Select(static item => $"RS-8-2-c-{item}"));
        items.Add("RS-8-2-d");
        items.AddRange(Romans(19).Select(static item => $"RS-8-2-e-{item}"));
        items.Add("RS-8-2-f");
        Assert.All(items, static id => Assert.NotNull(Catalogue.FindProvision(id)));
    }

    [Fact]
    public void Rome_Statute_crimes_stay_on_their_branch()
    {
        foreach (var provision in Catalogue.Provisions.Where(static item => item.Id.StartsWith("RS-8-2-", StringComparison.Ordinal)))
            Assert.Equal(provision.Id[7] is 'a' or 'b' ? LegalBranches.Iac : LegalBranches.Niac, provision.Branches);
    }

    [Fact]
    public void Every_cross_reference_resolves()
    {
        foreach (var principle in Catalogue.Principles)
        {
            Assert.True(principle.ParentId is null || Catalogue.FindPrinciple(principle.ParentId) is not null, principle.Id);
            string[] norms = [.. principle.RuleIds, .. principle.ProvisionIds, .. principle.WarCrimeIdsIac, .. principle.WarCrimeIdsNiac, .. principle.OtherCrimeIds, .. principle.FallbackRuleIds, .. principle.Routes.SelectMany(static route => route.ProvisionIds)];
            Assert.All(norms, static id => Assert.NotNull(Catalogue.FindNorm(id)));
            Assert.All(principle.Routes.SelectMany(static route => route.ElementIds), id => Assert.Equal(principle.Id, Catalogue.FindElement(id)?.PrincipleId));
            Assert.All(principle.Elements.SelectMany(static element => element.ContextTreatyIds), static id => Assert.NotNull(Catalogue.FindTreaty(id)));
        }
        foreach (var rule in Catalogue.Rules)
        {
            string[] norms = [.. rule.TreatyBasisIds, .. rule.WarCrimeIdsIac, .. rule.WarCrimeIdsNiac, .. rule.OtherCrimeIds, .. rule.RelatedProvisionIds];
            Assert.All(norms, static id => Assert.NotNull(Catalogue.FindProvision(id)));
            Assert.All(rule.PrincipleIds, static id => Assert.NotNull(Catalogue.FindPrinciple(id)));
        }
        foreach (var provision in Catalogue.Provisions)
        {
            Assert.NotNull(Catalogue.FindTreaty(provision.TreatyId));
            Assert.All(provision.RelatedRuleIds, static id => Assert.NotNull(Catalogue.FindNorm(id)));
            Assert.All(provision.PrincipleIds, static id => Assert.NotNull(Catalogue.FindPrinciple(id)));
        }
        foreach (var conflict in Catalogue.Conflicts)
        {
            Assert.True(conflict.ParentId is null || Catalogue.FindConflict(conflict.ParentId) is not null, conflict.Id);
            foreach (var party in conflict.Phases.SelectMany(static phase => phase.Parties))
                Assert.Equal(party.Kind == ConflictPartyKind.State, party.StateId is not null && Catalogue.FindState(party.StateId) is not null);
        }
        foreach (var membership in Catalogue.States.SelectMany(static state => state.Memberships))
            Assert.True(Catalogue.FindTreaty(membership.TreatyId)?.MembershipKnown, membership.TreatyId);
    }

    [Fact]
    public void Links_between_rules_provisions_and_principles_go_both_ways()
    {
        foreach (var principle in Catalogue.Principles)
        {
            Assert.All(principle.RuleIds, id => Assert.Contains(principle.Id, Catalogue.FindNorm(id)!.PrincipleIds));
            Assert.All(principle.ProvisionIds, id => Assert.Contains(principle.Id, Catalogue.FindNorm(id)!.PrincipleIds));
        }
        foreach (var provision in Catalogue.Provisions)
        {
            Assert.All(provision.RelatedRuleIds, id => Assert.Contains(provision.Id, ((CustomaryRule)Catalogue.FindNorm(id)!).RelatedProvisionIds));
            Assert.All(provision.PrincipleIds, id => Assert.NotNull(Catalogue.FindPrinciple(id)));
        }
    }

    [Fact]
    public void The_catalogue_has_the_size_its_notes_tell()
    {
        Assert.Equal(504, Catalogue.Provisions.Count);
        Assert.Equal(70, Catalogue.Principles.Count);
        Assert.Equal(243, Catalogue.Principles.Sum(static principle => principle.Elements.Count));
        Assert.Equal(43, Catalogue.Principles.Count(static principle => principle.Tier == PrincipleTier.Core));
        Assert.Equal(15, Catalogue.Principles.Count(static principle => principle.Tier == PrincipleTier.Extended));
        Assert.Equal(147, Catalogue.Conflicts.Count);
        Assert.Equal(112, Catalogue.States.Count);
        Assert.Equal("2026-11", Catalogue.AsOf);
        Assert.Matches("^[0-9a-f]{64}$", Catalogue.Sha256);
    }

    [Fact]
    public void Custom_for_one_branch_only_is_as_the_study_found_it()
    {
        int[] iacOnly = [3, 4, 41, 49, 51, 106, 107, 108, 114, 130, 145, 146, 147];
        Assert.Equal(iacOnly, Catalogue.Rules.Where(static rule => rule.Branches == LegalBranches.Iac).Select(static rule => rule.Number));
        Assert.Equal([148, 159], Catalogue.Rules.Where(static rule => rule.Branches == LegalBranches.Niac).Select(static rule => rule.Number));
        Assert.Equal([21, 23, 24, 44, 45, 62, 63, 82], Catalogue.Rules.Where(static rule => rule.NiacStatus == CustomStatus.Arguable).Select(static rule => rule.Number));
        Assert.All(Catalogue.Rules, static rule => Assert.All(new[] { LegalBranch.Iac, LegalBranch.Niac }, branch => Assert.Equal(rule.Branches.Includes(branch), rule.Status(branch) != CustomStatus.None)));
    }

    [Fact]
    public void Families_interpretive_ideas_and_policy_are_never_a_breach()
    {
        foreach (var principle in Catalogue.Principles)
            Assert.Equal(principle.Tier is PrincipleTier.Core or PrincipleTier.Extended or PrincipleTier.Overlay, principle.LegalBreach);
    }

    [Fact]
    public void Norms_of_a_principle_keep_to_the_branch()
    {
        var proportionality = Catalogue.FindPrinciple("proportionality")!;
        Assert.Contains(Catalogue.NormsOf(proportionality, LegalBranch.Iac), static norm => norm.Id == "RS-8-2-b-iv");
        Assert.Contains(Catalogue.NormsOf(proportionality, LegalBranch.Niac), static norm => norm.Id == "CIHL-14");
        Assert.DoesNotContain(Catalogue.NormsOf(proportionality, LegalBranch.Niac), static norm => norm.Id.StartsWith("RS-", StringComparison.Ordinal) || norm.Id.StartsWith("AP-I-", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_read_that_is_not_asked_for()
    {
        var opened = new List<string>();
        var catalogue = new LawCatalogue(name =>
        {
            opened.Add(name);
            return typeof(LawCatalogue).Assembly.GetManifestResourceStream($"Law/{name}.json")!;
        });
        Assert.Empty(opened);
        Assert.NotNull(catalogue.FindPrinciple("distinction"));
        Assert.NotNull(catalogue.FindElement("distinction.attack"));
        Assert.Equal(["principles"], opened);
        Assert.NotNull(catalogue.FindRule(14));
        Assert.NotNull(catalogue.FindNorm("CIHL-15"));
        Assert.Equal(["principles", "rules"], opened);
        Assert.NotNull(catalogue.FindNorm("AP-I-51-5-b"));
        Assert.Equal(["principles", "rules", "provisions", "treaties"], opened);
        Assert.NotNull(catalogue.FindConflict("mosul-2016"));
        Assert.Equal(["principles", "rules", "provisions", "treaties", "conflicts"], opened);
        Assert.NotNull(catalogue.FindState("IQ"));
        Assert.Equal(["principles", "rules", "provisions", "treaties", "conflicts", "states"], opened);
    }

    [Fact]
    public void Two_readings_are_equal_by_value()
    {
        var other = new LawCatalogue(static name => typeof(LawCatalogue).Assembly.GetManifestResourceStream($"Law/{name}.json")!);
        Assert.Equal(Catalogue.Principles, other.Principles);
        Assert.Equal(Catalogue.Rules, other.Rules);
        Assert.Equal(Catalogue.Provisions, other.Provisions);
        Assert.Equal(Catalogue.Conflicts, other.Conflicts);
        Assert.Equal(Catalogue.States, other.States);
        Assert.Equal(Catalogue.Treaties, other.Treaties);
        Assert.Equal(Catalogue.Sha256, other.Sha256);
    }

    private static string[] Romans(int count)
    {
        string[] tens = ["", "x", "xx"];
        string[] ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return [.. Enumerable.Range(1, count).Select(number => tens[number / 10] + ones[number % 10])];
    }
}
