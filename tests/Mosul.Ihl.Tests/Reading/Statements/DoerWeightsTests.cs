using Mosul.Ihl.Reading.Statements;

namespace Mosul.Ihl.Tests.Reading.Statements;

/// <summary>The weights of doers as data.</summary>
public sealed class DoerWeightsTests
{
    [Fact]
    public void Each_weight_has_a_name_of_its_own() => Assert.Equal(DoerWeights.Names.Length, DoerWeights.Names.Distinct().Count());

    [Theory]
    [InlineData("Subject.there 4")]
    [InlineData("Subject.here four")]
    [InlineData("Subject.here")]
    public void A_line_that_is_no_weight_is_refused_with_its_place(string line)
    {
        var problem = Assert.Throws<FormatException>(() => DoerWeights.Parse($"# head\nBy.here 11\n{line}"));

        Assert.Equal($"doers.weights(3): the name of a weight, a space and a whole number expected, found '{line}'", problem.Message);
    }

    [Fact]
    public void What_speaks_for_a_side_is_added_up()
    {
        var weights = DoerWeights.Parse("By.before 11\nItself.form.elsewhere 2\nForces 7");
        var side = new Side(0);
        side.Mentions.Add(new SideMention(4, 0, new Agent(0, ReferenceForm.Name, TokenRange.None), null, SideRole.By, SideForm.Itself, null, SideTrait.None));
        side.Traits |= SideTrait.Forces;

        Assert.Equal(20, weights.Of(side, 5));
        Assert.Equal(7, weights.Of(side, 4));
    }
}
