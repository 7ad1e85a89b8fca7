using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Benchmarks;

/// <summary>What the first question to the catalogue costs in a cold process, each time in a process of its own: only the part that is asked for is read.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class LawBenchmarks
{
    [Benchmark]
    public LegalPrinciple? Principle() => LawCatalogue.Default.FindPrinciple("proportionality");

    [Benchmark]
    public CustomaryRule? Rule() => LawCatalogue.Default.FindRule(14);

    [Benchmark]
    public TreatyProvision? Provision() => LawCatalogue.Default.FindProvision("AP-I-51-5-b");

    [Benchmark]
    public Conflict? Conflict() => LawCatalogue.Default.FindConflict("mosul-2016");
}
