using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Tests.Rules;

public class AllocationTests
{
    private const int Calls = 200;

    [Fact]
    public void Rules_that_do_not_come_out_allocate_nothing_however_many_they_are()
    {
        var clash = new AllegationBuilder("army").Says(ActKind.Clash).Says(ActKind.Capture).Build();
        var threat = new AllegationBuilder("army").Says(ActKind.Killing, s => s.Affecting(PersonKind.Fighter).Stance(StanceKind.Hypothetical)).Build();
        foreach (var book in (RuleBook[])[RuleBook.Default, RuleBook.Default.Without([.. RuleBook.Default.Rules.Skip(1).Select(r => r.PrincipleId)])])
        {
            Assert.Empty(book.Assess(clash));
            Assert.Empty(book.Assess(threat));
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Calls; i++)
            {
                book.Assess(clash);
                book.Assess(threat);
            }
            Assert.Equal(0, (GC.GetAllocatedBytesForCurrentThread() - before) / Calls);
        }
    }
}
