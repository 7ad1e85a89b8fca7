using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

public class RuleBookTests
{
    [Fact]
    public void Every_taggable_principle_of_law_has_a_rule_and_nothing_else_has() =>
        Assert.Equal(
            LawCatalogue.Default.Principles.Where(p => p.Taggable && p.LegalBreach).Select(p => p.Id).Order(StringComparer.Ordinal),
            RuleBook.Default.Rules.Select(r => r.PrincipleId).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_element_of_every_rule_is_the_catalogues_and_none_is_left_out()
    {
        foreach (var rule in RuleBook.Default.Rules)
            Assert.Equal(
                LawCatalogue.Default.FindPrinciple(rule.PrincipleId)!.Elements.Select(e => e.Id).Order(StringComparer.Ordinal),
                rule.Elements.Select(e => e.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_citation_is_one_the_catalogue_knows()
    {
        foreach (var rule in RuleBook.Default.Rules)
            foreach (string citation in rule.Citations)
                Assert.True(LegalCitation.Parse(citation).TryGetValue(out var read) && read.NormIds.Count > 0, $"{rule.PrincipleId}: {citation}");
    }

    [Fact]
    public void The_tables_answer_what_the_catalogue_says_they_answer_and_branches_are_the_catalogues()
    {
        foreach (var rule in RuleBook.Default.Rules)
        {
            var principle = LawCatalogue.Default.FindPrinciple(rule.PrincipleId)!;
            Assert.Equal(principle.Branches, rule.Branches);
            foreach (var element in rule.Elements)
                Assert.Equal(principle.FindElement(element.Id)!.Context is not null, element.IsFromTables);
        }
    }

    [Fact]
    public void Guards_point_to_principles()
    {
        foreach (var rule in RuleBook.Default.Rules)
            foreach (var guard in rule.Guards)
                Assert.NotNull(LawCatalogue.Default.FindPrinciple(guard.PrincipleId));
    }

    [Fact]
    public void Every_rule_is_sealed_internal_and_alone_in_its_file()
    {
        foreach (var rule in RuleBook.Default.Rules)
        {
            Assert.True(rule.GetType() is { IsSealed: true, IsPublic: false });
            Assert.Single(Directory.EnumerateFiles(RuleTwin.RulesFolder, rule.GetType().Name + ".cs", SearchOption.AllDirectories));
            Assert.Equal(rule.PrincipleId, RuleTwin.KebabCase(rule.GetType().Name));
        }
    }

    [Fact]
    public void A_rule_is_added_replaced_and_taken_out()
    {
        var made = new AllegationBuilder("A").Says(ActKind.Ambush).Build();
        var book = RuleBook.Default.With(new NoAmbush("user.no-ambush"));
        Assert.Contains(book.Assess(made), a => a.PrincipleId == "user.no-ambush");
        Assert.DoesNotContain(book.Without("user.no-ambush").Assess(made), a => a.PrincipleId == "user.no-ambush");
        Assert.Equal(RuleBook.Default.Rules.Count, RuleBook.Default.With(new NoAmbush("pillage")).Rules.Count);
        Assert.IsType<NoAmbush>(RuleBook.Default.With(new NoAmbush("pillage")).Find("pillage"));
    }

    [Fact]
    public void A_rule_without_a_norm_or_an_element_is_refused()
    {
        string message = Assert.Throws<InvalidOperationException>(() => RuleBook.Default.With(new Empty())).Message;
        Assert.Contains("cites no norm", message, StringComparison.Ordinal);
        Assert.Contains("no element", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_test_of_a_statement_is_told_and_quoted()
    {
        var made = new AllegationBuilder("A").Says(ActKind.Ambush, s => s.Affecting(PersonKind.Soldier)).Build();
        var assessment = Assert.Single(RuleBook.Default.With(new Own()).Assess(made), a => a.PrincipleId == "user.own");
        Assert.Equal(made.Statements[0].Evidence, Assert.Single(assessment.Findings[0].Evidence));
    }

    [Fact]
    public void The_book_reads_as_Markdown()
    {
        string text = RuleBook.Default.ToMarkdown();
        foreach (var rule in RuleBook.Default.Rules)
            Assert.Contains($"\n## {rule.PrincipleId}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_do_not_fire_allocate_nothing()
    {
        var facts = new CaseFacts();
        facts.Take(new AllegationBuilder("A").Says(ActKind.Clash, s => s.Against("B")).Build());
        int fired = FireAll(facts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        fired += FireAll(facts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, fired);

        static int FireAll(CaseFacts facts)
        {
            int fired = 0;
            foreach (var rule in RuleBook.Default.Rules)
                fired += rule.Fires(facts) ? 1 : 0;
            return fired;
        }
    }

    private sealed class NoAmbush(string id) : LegalRule(id)
    {
        protected override void Define(RuleDefinition rule) => rule.Cite("house rule 1").Conduct("ambush", "Was there an ambush?", Fact.Act(ActKind.Ambush));
    }

    private sealed class Own() : LegalRule("user.own")
    {
        protected override void Define(RuleDefinition rule) => rule.Cite("house rule 2").Element("own", "Is it so?", Fact.Where("one group affected", s => s.Affected.Count == 1));
    }

    private sealed class Empty() : LegalRule("user.empty")
    {
        protected override void Define(RuleDefinition rule) => rule.Context("context", "What else?");
    }
}
