using BenchmarkDotNet.Attributes;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Reading.Layout;
using Mosul.Ihl.Reading.Phrases;
using Mosul.Ihl.Reading.Tokens;

namespace Mosul.Ihl.Benchmarks;

/// <summary>The first stages one upon the other, over one megabyte: each line holds those before it.</summary>
[MemoryDiagnoser]
[Config(typeof(MegabyteConfig))]
public class StageBenchmarks
{
    private readonly CompiledLexicon _lexicon = CompiledLexicon.English;
    private SourceDocument[] _documents = [];

    [GlobalSetup]
    public void Setup() => _documents = Corpus.Megabyte();

    [Benchmark(Baseline = true)]
    public int Tokens() => Sum(static (_, _, tokens) => tokens.Count);

    [Benchmark]
    public int Layout() => Sum(static (lexicon, document, tokens) => LayoutReader.Read(document, lexicon, tokens).Segments.Count);

    [Benchmark]
    public int LayoutAndPhrases() => Sum(static (lexicon, document, tokens) =>
    {
        var layout = LayoutReader.Read(document, lexicon, tokens);
        using var phrases = PhraseIndex.Read(document, lexicon, tokens);
        return layout.Segments.Count + phrases.Dates.Count;
    });

    [Benchmark]
    public int AllStages()
    {
        int sum = 0;
        foreach (var document in _documents)
            sum += ReportParser.Default.Parse(document).Statements.Count;
        return sum;
    }

    private int Sum(Func<CompiledLexicon, SourceDocument, TokenList, int> stage)
    {
        int sum = 0;
        foreach (var document in _documents)
        {
            using var tokens = Tokenizer.Read(document.Text, _lexicon.Vocabulary);
            sum += stage(_lexicon, document, tokens);
        }
        return sum;
    }
}
