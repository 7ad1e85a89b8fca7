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

    [Fact]
    public void EveryRuleHasATwinAndEveryTwinARule() =>
        Assert.Equal(RuleBook.Default.Rules.Select(r => r.PrincipleId).Order(StringComparer.Ordinal), RuleTwin.All().Select(t => t.PrincipleId).Order(StringComparer.Ordinal));
}
