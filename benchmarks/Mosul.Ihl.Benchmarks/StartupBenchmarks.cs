using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Benchmarks;

/// <summary>The first document of a cold process, each time in a process of its own: lexicons and rules are loaded and everything is compiled.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class StartupBenchmarks
{
    private readonly SourceDocument _document = Corpus.Seeds[0];

    [Benchmark]
    public int FirstDocument() => RuleBook.Default.Assess(ReportParser.Default.Parse(_document)).Count;
}
