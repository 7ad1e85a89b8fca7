using Mosul.Ihl.Law;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

public class RuleTwinTests
{
    public static IEnumerable<object[]> Twins() => RuleTwin.All().Select(t => new object[] { t.PrincipleId });

    [Theory]
    [MemberData(nameof(Twins))]
    public void EveryExampleComesOutAsWritten(string principleId)
    {
        var wrong = new List<string>();
        foreach (var example in RuleTwin.All().Single(t => t.PrincipleId == principleId).Examples())
        {
            var assessment = RuleBook.Default.Assess(example.Build()).SingleOrDefault(a => a.PrincipleId == principleId);
            string outcome = assessment?.Support.ToString() ?? "silent";
            if (outcome != example.Outcome)
                wrong.Add($"{example} but came out {outcome}");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void EveryTwinShowsAnAllegedADisputedAndASilentCase(string principleId)
    {
        var examples = RuleTwin.All().Single(t => t.PrincipleId == principleId).Examples();
        Assert.True(examples.Count >= 5);
        Assert.Equal(["Alleged", "Disputed", "silent"], examples.Select(e => e.Outcome).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void EveryTwinHasALookAlikeThatStaysSilent(string principleId)
    {
        bool LooksAlike(WorkedExample example)
        {
            var made = example.Build();
            return made.Statements.All(s => s.Stance.TellsFor)
                && (RuleBook.Default.WhyNot(principleId, made).Findings.Any(f => f.Support.IsTold()) || RuleBook.Default.Assess(made).Count > 0 || made.Statements.Any(s => s.Act.Kind != ActKind.Unknown));
        }
        Assert.Contains(RuleTwin.All().Single(t => t.PrincipleId == principleId).Examples(), e => e.Outcome == "silent" && LooksAlike(e));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void EveryTwinCitesWhatItsRuleCites(string principleId)
    {
        string[] lines = File.ReadAllLines(RuleTwin.All().Single(t => t.PrincipleId == principleId).Path);
        var cited = lines.Where(l => l.StartsWith("- Customary rule", StringComparison.Ordinal)).SelectMany(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd('.').Split(',')).Select(n => $"Rule {n.Trim()}")
            .Concat(lines.Where(l => l.StartsWith("- Treaties", StringComparison.Ordinal)).SelectMany(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd('.').Split(';')).Select(c => c.Trim()));
        var rule = RuleBook.Default.Find(principleId)!;
        if (!rule.Citations.All(c => c.StartsWith("RS ", StringComparison.Ordinal)))
            Assert.Equal(rule.Citations, cited);
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void EveryRuleCitesAmongTheNormsOfItsPrincipleAndOnEachBranchWhereItExists(string principleId)
    {
        var rule = RuleBook.Default.Find(principleId)!;
        var principle = LawCatalogue.Default.FindPrinciple(principleId)!;
        string[] own = [.. principle.RuleIds, .. principle.ProvisionIds, .. principle.OtherCrimeIds];
        var cited = rule.Citations.Select(c => LawCatalogue.Default.FindNorms(LegalCitation.Parse(c).Value)).ToList();
        Assert.All(cited, norms => Assert.Contains(norms, n => own.Contains(n.Id, StringComparer.Ordinal)));
        foreach (var branch in new[] { LegalBranch.Iac, LegalBranch.Niac })
            if (rule.Branches.Includes(branch))
                Assert.Contains(cited, norms => norms.Any(n => n.Branches.Includes(branch)));
    }

    [Fact]
    public void EveryRuleHasATwinAndEveryTwinARule() =>
        Assert.Equal(RuleBook.Default.Rules.Select(r => r.PrincipleId).Order(StringComparer.Ordinal), RuleTwin.All().Select(t => t.PrincipleId).Order(StringComparer.Ordinal));
}
