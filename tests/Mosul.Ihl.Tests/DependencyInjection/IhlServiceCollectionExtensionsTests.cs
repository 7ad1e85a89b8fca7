using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Mosul.Ihl.DependencyInjection;
using Mosul.Ihl.Law;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.DependencyInjection;

public class IhlServiceCollectionExtensionsTests
{
    [Fact]
    public void Without_options_the_built_in_services_are_registered()
    {
        using var provider = new ServiceCollection().AddMosulIhl().BuildServiceProvider(validateScopes: true);
        Assert.Same(ReportParser.Default, provider.GetRequiredService<ReportParser>());
        Assert.Same(RuleBook.Default, provider.GetRequiredService<RuleBook>());
        Assert.Same(LawCatalogue.Default, provider.GetRequiredService<LawCatalogue>());
    }

    [Fact]
    public void Calls_add_up()
    {
        using var provider = new ServiceCollection().AddMosulIhl(o => o.WithoutPrinciples.Add("pillage")).AddMosulIhl(o => o.WithoutPrinciples.Add("starvation")).BuildServiceProvider();
        var rules = provider.GetRequiredService<RuleBook>();
        Assert.Null(rules.Find("pillage"));
        Assert.Null(rules.Find("starvation"));
        Assert.NotNull(rules.Find("proportionality"));
        Assert.Same(rules, provider.GetRequiredService<RuleBook>());
    }

    [Fact]
    public void Lexicons_and_rules_are_used()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "x-two | Weapon.Mortar | zog | test | A zog fell.\n");
        try
        {
            using var provider = new ServiceCollection().AddMosulIhl(o =>
            {
                o.Lexicons.Add(Lexicon.Parse("x-one | Weapon.Mortar | zig | test | A zig fell.").Value);
                o.LexiconFiles.Add(file);
                o.Rules.Add(new OwnRule("own.rule", sound: true));
            }).BuildServiceProvider();
            Assert.NotSame(ReportParser.Default, provider.GetRequiredService<ReportParser>());
            Assert.NotNull(provider.GetRequiredService<RuleBook>().Find("own.rule"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Options_that_do_not_hold_say_all_that_is_wrong()
    {
        string bad = Path.GetTempFileName();
        File.WriteAllText(bad, "one | two\n");
        using var provider = new ServiceCollection().AddMosulIhl(o =>
        {
            o.LexiconFiles.Add("/no/such.lex");
            o.LexiconFiles.Add(bad);
            o.Rules.Add(new OwnRule("own.rule", sound: false));
            o.Rules.Add(new OwnRule("own.rule", sound: true));
            o.WithoutPrinciples.Add("no-such-principle");
        }).BuildServiceProvider();
        var problem = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<RuleBook>);
        File.Delete(bad);
        Assert.Collection(problem.Failures,
            f => Assert.Equal("LexiconFiles names '/no/such.lex', which does not exist; expected a file of lexicon lines.", f),
            f => Assert.Contains($"{Path.GetFileName(bad)}(1,1): five columns", f, StringComparison.Ordinal),
            f => Assert.StartsWith("Rules: The rule 'own.rule' is not well made", f, StringComparison.Ordinal),
            f => Assert.StartsWith("Rules holds two rules for 'own.rule'", f, StringComparison.Ordinal),
            f => Assert.StartsWith("WithoutPrinciples names 'no-such-principle', for which there is no rule; expected one of distinction, ", f, StringComparison.Ordinal));
    }

    private sealed class OwnRule(string id, bool sound) : LegalRule(id)
    {
        protected override void Define(RuleDefinition rule)
        {
            if (sound)
                rule.Cite("AP I 57(2)(c)").Element("no-warning", "Was no warning given?", Fact.Circumstance(CircumstanceKind.NoWarning));
        }
    }
}
