using Mosul.Ihl.Reading;
using VerifyXunit;

namespace Mosul.Ihl.Tests;

/// <summary>What is read from each seed, and what the rules make of it, line by line.</summary>
public class SeedSnapshotTests
{
    public static TheoryData<string> Seeds => [.. Repository.SeedNames];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Reading(string seed) => await Verifier.Verify(ReportRenderer.Render(ReportParser.Default.Parse(Repository.Seed(seed)))).UseParameters(seed);
}
