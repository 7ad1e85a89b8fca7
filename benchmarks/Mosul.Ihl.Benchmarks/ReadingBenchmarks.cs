using System.Buffers;
using BenchmarkDotNet.Attributes;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;

namespace Mosul.Ihl.Benchmarks;

/// <summary>The whole cascade over one megabyte beside a bare scan of the same text for the lexicon's forms. Compare the ratio, which holds on other machines.</summary>
[MemoryDiagnoser]
[Config(typeof(MegabyteConfig))]
public class ReadingBenchmarks
{
    private SourceDocument[] _documents = [];
    private SearchValues<string> _forms = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    [GlobalSetup]
    public void Setup()
    {
        _documents = Corpus.Megabyte();
        _forms = SearchValues.Create([.. CompiledLexicon.English.Forms().Where(f => f.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every place where a form of the lexicon stands, nothing more.</summary>
    [Benchmark(Baseline = true)]
    public int BareScan()
    {
        int found = 0;
        foreach (var document in _documents)
        {
            var rest = document.Text.AsSpan();
            for (int at = rest.IndexOfAny(_forms); at >= 0; at = rest.IndexOfAny(_forms))
            {
                found++;
                rest = rest[(at + 1)..];
            }
        }
        return found;
    }

    [Benchmark]
    public int Cascade()
    {
        int found = 0;
        foreach (var document in _documents)
            found += ReportParser.Default.Parse(document).Allegations.Count;
        return found;
    }

    [Benchmark]
    public int CascadeAndRules()
    {
        int found = 0;
        foreach (var document in _documents)
            found += RuleBook.Default.Assess(ReportParser.Default.Parse(document)).Count;
        return found;
    }
}
