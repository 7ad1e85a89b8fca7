namespace Mosul.Ihl.Tests.Rules;

/// <summary>The algebra of <see cref="Support"/>, over all values.</summary>
public class SupportAlgebraTests
{
    private static readonly Support[] s_all = Enum.GetValues<Support>();

    [Fact]
    public void And_and_or_are_commutative_associative_and_idempotent()
    {
        foreach (var (a, b, c) in Triples())
        {
            Assert.Equal(a.And(b), b.And(a));
            Assert.Equal(a.Or(b), b.Or(a));
            Assert.Equal(a.And(b).And(c), a.And(b.And(c)));
            Assert.Equal(a.Or(b).Or(c), a.Or(b.Or(c)));
            Assert.Equal(a, a.And(a));
            Assert.Equal(a, a.Or(a));
        }
    }

    [Fact]
    public void And_and_or_distribute_and_absorb()
    {
        foreach (var (a, b, c) in Triples())
        {
            Assert.Equal(a.And(b.Or(c)), a.And(b).Or(a.And(c)));
            Assert.Equal(a.Or(b.And(c)), a.Or(b).And(a.Or(c)));
            Assert.Equal(a, a.And(a.Or(b)));
            Assert.Equal(a, a.Or(a.And(b)));
        }
    }

    [Fact]
    public void Not_turns_round_and_keeps_silence()
    {
        foreach (var (a, b, _) in Triples())
        {
            Assert.Equal(a, a.Not().Not());
            Assert.Equal(a.And(b).Not(), a.Not().Or(b.Not()));
            Assert.Equal(a.Or(b).Not(), a.Not().And(b.Not()));
        }
        Assert.Equal([Support.NotStated, Support.Denied, Support.Alleged, Support.Disputed], s_all.Select(s => s.Not()));
    }

    [Fact]
    public void Every_operation_only_gains_from_more_telling()
    {
        foreach (var (a, b, c) in Triples())
        {
            if ((a & b) != a)
                continue;
            Assert.True(Within(a.And(c), b.And(c)));
            Assert.True(Within(a.Or(c), b.Or(c)));
            Assert.True(Within(a.Join(c), b.Join(c)));
            Assert.True(Within(a.Unless(c), b.Unless(c)));
            Assert.True(Within(c.Unless(a), c.Unless(b)));
            Assert.True(Within(a.Not(), b.Not()));
        }

        static bool Within(Support less, Support more) => (less & more) == less;
    }

    [Fact]
    public void An_exception_disputes_and_never_dismisses()
    {
        foreach (var (a, b, _) in Triples())
        {
            Assert.Equal(a.IsTold(), a.Unless(b).IsTold());
            Assert.Equal(a.IsContradicted() || b.IsTold(), a.Unless(b).IsContradicted());
        }
    }

    private static IEnumerable<(Support A, Support B, Support C)> Triples() => from a in s_all from b in s_all from c in s_all select (a, b, c);
}
