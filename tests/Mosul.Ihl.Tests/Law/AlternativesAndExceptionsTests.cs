using Mosul.Ihl.Law;

namespace Mosul.Ihl.Tests.Law;

public sealed class AlternativesAndExceptionsTests
{
    private static readonly LawCatalogue Catalogue = LawCatalogue.Default;

    [Theory]
    [InlineData("indiscriminate-attacks", LegalBranch.Iac, "not-directed | means-cannot-be-directed | effects-unlimited")]
    [InlineData("natural-environment", LegalBranch.Niac, "threshold | excessive-or-unneeded | no-due-regard")]
    [InlineData("slavery-forced-labour", LegalBranch.Iac, "ownership-powers | labour")]
    [InlineData("arbitrary-detention", LegalBranch.Niac, "no-ground | no-procedure")]
    [InlineData("incendiary-weapons", LegalBranch.Niac, "care-omitted | against-persons | protocol-party + location + delivery + one of 3 provisions")]
    [InlineData("mines-booby-traps", LegalBranch.Niac, "party-status + one of 10 provisions | care-omitted | protected-object-trap")]
    [InlineData("dangerous-forces", LegalBranch.Iac, "care-omitted | one of 1 provisions")]
    [InlineData("dangerous-forces", LegalBranch.Niac, "care-omitted | one of 1 provisions")]
    [InlineData("reprisals", LegalBranch.Iac, "protected-target | conditions-unmet")]
    [InlineData("reprisals", LegalBranch.Niac, "")]
    [InlineData("proportionality", LegalBranch.Iac, "")]
    public void Routes_are_typed(string principleId, LegalBranch branch, string expected)
    {
        var routes = Catalogue.FindPrinciple(principleId)!.Routes.Where(route => route.Branches.Includes(branch)).Select(static route =>
            string.Join(" + ", route.ElementIds.Select(static id => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..]).Concat(route.ProvisionIds.Count > 0 ? [$"one of {route.ProvisionIds.Count} provisions"] : [])));
        Assert.Equal(expected, string.Join(" | ", routes));
    }

    [Theory]
    [InlineData("distinction.no-loss-of-protection")]
    [InlineData("attacks-on-civilians.no-dph")]
    [InlineData("attacks-on-civilian-objects.no-military-use")]
    [InlineData("journalists.no-dph")]
    [InlineData("humanitarian-personnel.civilian-protection-kept")]
    [InlineData("peacekeepers.civilian-protection-kept")]
    [InlineData("hors-de-combat.no-hostile-act")]
    [InlineData("medical-protection.exclusive-assignment")]
    [InlineData("medical-protection.no-harmful-act")]
    [InlineData("property-destruction.no-imperative-necessity")]
    [InlineData("cultural-property.no-imperative-necessity")]
    [InlineData("forced-displacement.no-exception")]
    [InlineData("humanitarian-access.no-valid-ground")]
    [InlineData("starvation.not-exclusively-military")]
    [InlineData("dangerous-forces.exception", ExceptionPhrasing.Claimed)]
    public void Exceptions_are_typed(string elementId, ExceptionPhrasing phrasing = ExceptionPhrasing.Excluded)
    {
        var element = Catalogue.FindElement(elementId)!;
        Assert.Equal(ElementRole.Exception, element.Role);
        Assert.Equal(phrasing, element.Exception);
    }

    [Theory]
    [InlineData("forced-displacement.occupied-or-niac", ContextSource.Conflict)]
    [InlineData("occupation-settlement.occupied-territory", ContextSource.Conflict)]
    [InlineData("occupation-administration.effective-control", ContextSource.Conflict)]
    [InlineData("pow-and-combatant-status.iac", ContextSource.Conflict)]
    [InlineData("cluster-munitions.party-status", ContextSource.Treaty)]
    [InlineData("mines-booby-traps.party-status", ContextSource.Treaty)]
    [InlineData("incendiary-weapons.protocol-party", ContextSource.Treaty)]
    public void Contexts_are_typed(string elementId, ContextSource source)
    {
        var element = Catalogue.FindElement(elementId)!;
        Assert.Equal(source, element.Context);
        Assert.Equal(source == ContextSource.Treaty, element.ContextTreatyIds.Count > 0);
    }

    [Fact]
    public void Roles_agree_with_each_other_and_with_the_reference()
    {
        foreach (var element in Catalogue.Principles.SelectMany(static principle => principle.Elements))
        {
            Assert.Equal(element.Role == ElementRole.Exception, element.Exception is not null);
            Assert.Equal(element.Role == ElementRole.Route, element.RouteIds.Count > 0);
            Assert.True(element.Role != ElementRole.Context || element.Context is not null, element.Id);
            Assert.True(element.NeededInLaw ? element.Role is ElementRole.Required or ElementRole.Exception or ElementRole.Context : element.Role != ElementRole.Required, element.Id);
        }
    }

    [Fact]
    public void Every_principle_that_can_be_breached_has_a_required_element()
    {
        Assert.All(Catalogue.Principles.Where(static principle => principle.LegalBreach), static principle =>
            Assert.Contains(principle.Elements, static element => element.Role == ElementRole.Required));
    }
}
