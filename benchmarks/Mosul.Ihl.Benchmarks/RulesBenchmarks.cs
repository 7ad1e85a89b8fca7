using BenchmarkDotNet.Attributes;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Benchmarks;

/// <summary>All rules on one allegation, and on a document's, beside the reading of that document.</summary>
[MemoryDiagnoser]
public class RulesBenchmarks
{
    private readonly SourceDocument _document = Corpus.Seeds[0];
    private ParsedReport _report = new() { Document = Corpus.Seeds[0] };
    private readonly AllegedCase _silent = new AllegationBuilder("army").Says(ActKind.Clash).Build();
    private AllegedCase? _case;

    [GlobalSetup]
    public void Setup()
    {
        _report = ReportParser.Default.Parse(_document);
        // Many allegations touch no principle; the one that touches most costs most.
        _case = _report.Allegations.Select(allegation => AllegedCase.Of(_report, allegation)).MaxBy(found => RuleBook.Default.Assess(found).Count);
    }

    [Benchmark(Baseline = true)]
    public ParsedReport ReadDocument() => ReportParser.Default.Parse(_document);

    [Benchmark]
    public ValueList<Assessment> AssessDocument() => RuleBook.Default.Assess(_report);

    [Benchmark]
    public ValueList<Assessment> AssessOneAllegation() => RuleBook.Default.Assess(_case!);

    /// <summary>A case that touches no principle: every rule is asked, none comes out.</summary>
    [Benchmark]
    public ValueList<Assessment> AssessWhereNothingFires() => RuleBook.Default.Assess(_silent);
}
