using BenchmarkDotNet.Attributes;
using Mosul.Ihl.Json;
using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Benchmarks;

/// <summary>One document: time and bytes allocated to read it, and to write and read its JSON.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private SourceDocument _document = Corpus.Seeds[0];
    private ParsedReport _report = new() { Document = Corpus.Seeds[0] };
    private byte[] _json = [];

    [Params(0, 1, 2, 3, 4)]
    public int Seed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _document = Corpus.Seeds[Seed];
        _report = ReportParser.Default.Parse(_document);
        _json = IhlJson.SerializeToUtf8Bytes(_report);
    }

    [Benchmark(Baseline = true)]
    public ParsedReport Read() => ReportParser.Default.Parse(_document);

    [Benchmark]
    public byte[] WriteJson() => IhlJson.SerializeToUtf8Bytes(_report);

    [Benchmark]
    public ParsedReport ReadJson() => IhlJson.Parse(_json).Value;
}
