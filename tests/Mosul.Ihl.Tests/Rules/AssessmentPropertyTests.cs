using System.Text.RegularExpressions;
using Mosul.Ihl.Law;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

/// <summary>What holds of every assessment, tried on generated cases and on all worked examples.</summary>
public partial class AssessmentPropertyTests
{
    private const int Cases = 1500;

    [Fact]
    public void Every_alleged_element_ends_in_a_quotation_of_the_document()
    {
        foreach (var made in All())
            foreach (var assessment in RuleBook.Default.Assess(made))
                foreach (var finding in assessment.Findings)
                {
                    if (finding.Support.IsTold())
                        Assert.True(finding.Evidence.Count > 0 || finding.ElementId is "child-recruitment.force-or-group" or "duty-to-investigate.state-jurisdiction", finding.ElementId);
                    if (finding.Support.IsContradicted())
                        Assert.True(finding.Contrary.Count > 0, finding.ElementId);
                    Assert.Equal(finding.Support == Support.NotStated, finding.Evidence.Count + finding.Contrary.Count == 0 && !finding.Support.IsTold());
                }
    }

    [Fact]
    public void Nothing_that_nobody_alleges_comes_out()
    {
        foreach (var made in All())
            foreach (var assessment in RuleBook.Default.Assess(made))
            {
                Assert.True(assessment.Support.IsTold());
                foreach (var finding in assessment.Findings.Where(f => f.Role is RuleElementRole.Conduct or RuleElementRole.Element))
                    Assert.True(finding.Support.IsTold());
            }
    }

    [Fact]
    public void The_order_of_statements_changes_nothing()
    {
        var shuffler = new CaseGenerator(11);
        foreach (var made in All())
            for (int i = 0; i < 3; i++)
                Assert.Equal(RuleBook.Default.Assess(made), RuleBook.Default.Assess(made with { Statements = shuffler.Shuffle(made.Statements) }));
    }

    [Fact]
    public void The_same_case_gives_the_same_assessments()
    {
        foreach (var made in All())
            Assert.Equal(RuleBook.Default.Assess(made), RuleBook.Default.Assess(made));
    }

    [Fact]
    public void Telling_a_statement_again_never_lowers_support()
    {
        foreach (var made in All())
        {
            var before = RuleBook.Default.Assess(made);
            var after = RuleBook.Default.Assess(made with { Statements = made.Statements.Concat(made.Statements).ToValueList() });
            Assert.Equal(before.Select(a => (a.PrincipleId, a.Support)), after.Select(a => (a.PrincipleId, a.Support)));
        }
    }

    [Fact]
    public void Telling_more_of_an_element_never_lowers_what_is_said_of_it()
    {
        var generator = new CaseGenerator(7);
        for (int i = 0; i < Cases; i++)
        {
            var (less, more) = (generator.Next(answered: false), generator.Next(answered: false));
            var both = less with { Statements = less.Statements.Concat(more.Statements.Where(s => s.Id != less.Statements[0].Id)).ToValueList() };
            foreach (var rule in RuleBook.Default.Rules)
            {
                if (rule.Elements.Any(e => e.Fact.ToString().Contains("nobody tells", StringComparison.Ordinal)))
                    continue;
                var before = RuleBook.Default.WhyNot(rule.PrincipleId, less).Findings;
                var after = RuleBook.Default.WhyNot(rule.PrincipleId, both).Findings;
                for (int e = 0; e < before.Count; e++)
                    Assert.Equal(before[e].Support, before[e].Support & after[e].Support);
            }
            i += 9;
        }
    }

    [Fact]
    public void Swapping_two_parties_swaps_the_result_and_changes_nothing_else()
    {
        foreach (var made in All())
        {
            var swapped = Swap(made);
            Assert.Equal(
                RuleBook.Default.Assess(made).Select(a => (a.PrincipleId, a.Support, Accused: a.AccusedId == "A" ? "B" : "A")),
                RuleBook.Default.Assess(swapped).Select(a => (a.PrincipleId, a.Support, Accused: a.AccusedId!)));
        }
    }

    [Fact]
    public void No_rendering_says_that_anything_is_so()
    {
        foreach (var made in All())
            foreach (var assessment in RuleBook.Default.Assess(made))
                SaysNothing(assessment.Explain());
        var generator = new CaseGenerator(3);
        for (int i = 0; i < 60; i++)
        {
            var made = generator.Next();
            foreach (var rule in RuleBook.Default.Rules)
                SaysNothing(RuleBook.Default.WhyNot(rule.PrincipleId, made).Explain());
        }

        static void SaysNothing(Explanation tree)
        {
            Assert.DoesNotMatch(Verdict(), tree.ToText());
            Assert.DoesNotMatch(Verdict(), tree.ToMarkdown());
            Assert.DoesNotMatch(Verdict(), WithoutIds(tree).ToJson());
        }

        // An id is a code of the catalogue (duty-breached), no sentence.
        static Explanation WithoutIds(Explanation node) => node with { SubjectId = null, Children = node.Children.Select(WithoutIds).ToValueList() };
    }

    [Fact]
    public void No_rendering_of_a_whole_report_says_that_anything_is_so_but_in_the_words_of_its_sources()
    {
        foreach (string seed in Repository.SeedNames)
        {
            var report = ReportParser.Default.Parse(Repository.Seed(seed));
            foreach (string? principle in (string?[])[null, "distinction", "proportionality", "cluster-munitions", "individual-responsibility"])
            {
                var own = WithoutQuotations(RuleBook.Default.Explain(report, Applicability.Default, principleId: principle));
                Assert.DoesNotMatch(Verdict(), own.ToText());
                Assert.DoesNotMatch(Verdict(), own.ToMarkdown());
                Assert.DoesNotMatch(Verdict(), own.ToJson());
            }
        }

        static Explanation WithoutQuotations(Explanation node) => node with { Quotation = null, SubjectId = null, Children = node.Children.Select(WithoutQuotations).ToValueList() };
    }

    [Fact]
    public void Every_leaf_of_an_explanation_is_a_quotation_or_a_reason()
    {
        foreach (var made in All().Take(400))
            foreach (var assessment in RuleBook.Default.Assess(made))
                foreach (var leaf in Leaves(assessment.Explain()))
                    Assert.True(leaf.Quotation is not null || leaf.Reason is ExplanationReason.Missing or ExplanationReason.FromTables or ExplanationReason.CannotBeTold or ExplanationReason.NotApplicable || leaf.SubjectId is "child-recruitment.force-or-group" or "duty-to-investigate.state-jurisdiction", leaf.Text);
    }

    [Fact]
    public void Every_quotation_is_the_text_at_its_span()
    {
        var builder = new AllegationBuilder("A").Says(ActKind.Shelling, s => s.Hitting(ObjectKind.Market).With(CircumstanceKind.Indiscriminate).Affecting(PersonKind.Resident)).Answers(ResponseKind.DeniesAct);
        var document = builder.ToDocument();
        foreach (var assessment in RuleBook.Default.Assess(builder.Build()))
            foreach (var evidence in assessment.Findings.SelectMany(f => f.Evidence.Concat(f.Contrary)))
                Assert.Equal(document.Quote(evidence.Span), evidence.Quote);
    }

    [Fact]
    public void What_would_change_a_silence_is_the_smallest_set_of_facts()
    {
        int answered = 0;
        foreach (var rule in RuleBook.Default.Rules)
        {
            var made = new AllegationBuilder("A", rule.PrincipleId == "individual-responsibility" ? PartyKind.Person : PartyKind.Unknown).Says(ActKind.Flight).Build();
            var why = RuleBook.Default.WhyNot(rule.PrincipleId, made);
            Assert.False(why.ComesOut);
            Assert.NotEmpty(why.Questions);
            Assert.True(why.WouldChange.Count is >= 1 and <= 3, rule.PrincipleId);
            answered++;
        }
        Assert.Equal(RuleBook.Default.Rules.Count, answered);
    }

    [Fact]
    public void No_norm_is_quoted_where_it_does_not_exist()
    {
        foreach (var made in All().Take(400))
            foreach (var assessment in RuleBook.Default.Assess(made))
                foreach (var branch in assessment.Norms)
                    Assert.All(branch.Norms, n => Assert.True(n.Branches.Includes(branch.Branch), n.Citation));
    }

    private static IEnumerable<AllegedCase> All()
    {
        foreach (var twin in RuleTwin.All())
            foreach (var example in twin.Examples())
                yield return example.Build();
        var generator = new CaseGenerator(20170317);
        for (int i = 0; i < Cases; i++)
            yield return generator.Next();
    }

    private static IEnumerable<Explanation> Leaves(Explanation node) => node.Children.Count == 0 ? [node] : node.Children.SelectMany(Leaves);

    private static AllegedCase Swap(AllegedCase made)
    {
        return made with
        {
            Allegation = made.Allegation with { AccusedId = Other(made.Allegation.AccusedId!) },
            Statements = made.Statements.Select(s => s with { Agents = References(s.Agents), Opponents = References(s.Opponents) }).ToValueList(),
            Responses = made.Responses.Select(r => r with { PartyId = Other(r.PartyId) }).ToValueList(),
            Parties = made.Parties.Select(p => p with { Id = Other(p.Id), Name = Other(p.Name) }).ToValueList(),
        };

        static string Other(string id) => id == "A" ? "B" : "A";

        static ValueList<PartyReference> References(ValueList<PartyReference> references) => references.Select(r => r with { PartyId = Other(r.PartyId) }).ToValueList();
    }

    [GeneratedRegex(@"(?i)\bviolat(ed|es|ion found)|\bguilt|\bprove[dns]?\b|\bbreached\b|\bcommitted\b|\bconvict|\bwas (a )?(war crime|unlawful|illegal)|\bis (guilty|responsible)")]
    private static partial Regex Verdict();
}
