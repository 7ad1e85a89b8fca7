using Microsoft.Extensions.DependencyInjection;
using Mosul.Ihl.DependencyInjection;
using Mosul.Ihl.Json;
using Mosul.Ihl.Lexicons;
using Mosul.Ihl.Reading;
using Mosul.Ihl.Rules;
using NodaTime;

namespace Mosul.Ihl.Tests;

/// <summary>The README's examples, each between <c>// README</c> and <c>// END</c>; <see cref="ReadmeTests"/> keeps the README equal to them.</summary>
public class ReadmeExamples
{
    private const string Text = "RIVERTON, 28 March 2017. The Northern Army shelled a market in Riverton on Sunday, killing at least 30 civilians, residents said. The army denied it.";

    [Fact]
    public void Read_a_report()
    {
        string text = Text;
        // README
        // 1. Read a report. Relative dates are resolved against Published, never against the clock.
        var document = new SourceDocument("r-1", text, Published: new LocalDate(2017, 3, 28));
        ParsedReport report = ReportParser.Default.Parse(document);
        foreach (Allegation allegation in report.Allegations)
            Console.WriteLine($"{report.FindParty(allegation.AccusedId)?.Name}: {allegation.Conduct.Kind}, {allegation.Stance.Kind}, \"{allegation.Evidence.Quote}\"");
        foreach (CasualtyEstimate figure in report.Casualties)
            Console.WriteLine($"{figure.Count} {figure.Harm} at {figure.Evidence.Span}");
        // END
        Assert.Equal(text, document.Text);
        Assert.All(report.Casualties, c => Assert.Equal(c.Evidence.Quote, document.Quote(c.Evidence.Span)));
    }

    [Fact]
    public void Read_one_phrase()
    {
        // README
        // 2. Read one phrase. A failure is a value with a code, a position and what was expected.
        Count count = CountPhrase.Parse("at least 105").Value;                     // ≥105
        ParseResult<Count> broken = CountPhrase.Parse("at least 1o5");
        Console.WriteLine(broken.Success ? broken.Value.ToString() : broken.Error.ToString());
        DateSpan open = DateSpan.ParseEdtf("XXXX-03-17").Value;                    // 17 March of a year not told
        // END
        Assert.Equal("≥105", count.ToString());
        Assert.False(broken.Success);
        Assert.Equal(new AnnualDate(3, 17), open.Recurring);
    }

    [Fact]
    public void Ask_the_rules()
    {
        var report = ReportParser.Default.Parse(new SourceDocument("r-1", Text));
        // README
        // 3. Ask which principles are allegedly breached, by whose words, and what no source tells.
        foreach (Assessment assessment in RuleBook.Default.Assess(report))
        {
            Console.WriteLine($"{assessment.PrincipleId}: {assessment.Support} ({string.Join("; ", assessment.Citations)})");
            foreach (ElementFinding finding in assessment.Findings)
                Console.WriteLine($"  {finding.Support}: {finding.Question} {string.Join(" / ", finding.Evidence.Select(e => e.Quote))}");
            Console.WriteLine($"  not told: {string.Join(", ", assessment.Missing)}");
        }
        // END
        Assert.All(RuleBook.Default.Assess(report), a => Assert.NotEqual(Support.NotStated, a.Support));
    }

    [Fact]
    public void Extend()
    {
        // README
        // 4. Extend it: words as data, a rule as code.
        Lexicon words = Lexicon.Parse("vbied | Weapon.CarBomb | vbied; suicide truck | field manual | A VBIED killed two.").Value;
        ReportParser parser = new ReportParserBuilder().AddLexicon(words).Build();
        RuleBook rules = RuleBook.Default.With(new NoAdvanceWarning()).Without("perfidy");
        // END
        Assert.Contains(parser.Parse(new SourceDocument("x", "A suicide truck killed two.")).Mentions, m => m.Code == "Weapon.CarBomb");
        Assert.NotNull(rules.Find("own.no-advance-warning"));
        Assert.Null(rules.Find("perfidy"));
    }

    [Fact]
    public void Host_and_exchange()
    {
        var services = new ServiceCollection();
        var report = ReportParser.Default.Parse(new SourceDocument("r-1", Text));
        string ownLexicon = Path.GetTempFileName();
        // README
        // 5. Host it, and exchange results without losing a span.
        services.AddMosulIhl(options =>
        {
            options.LexiconFiles.Add(ownLexicon);                                   // checked when the host starts
            options.WithoutPrinciples.Add("perfidy");
        });
        string json = IhlJson.Serialize(report);
        ParsedReport same = IhlJson.Parse(json).Value;
        // END
        using (var provider = services.BuildServiceProvider())
            Assert.Null(provider.GetRequiredService<RuleBook>().Find("perfidy"));
        File.Delete(ownLexicon);
        Assert.Equal(report, same);
    }

    // README
    sealed class NoAdvanceWarning() : LegalRule("own.no-advance-warning")
    {
        protected override void Define(RuleDefinition rule) => rule
            .Cite("AP I 57(2)(c)", "CIHL 20")
            .Element("attack", "Was there an attack which may affect civilians?", Fact.Act(ActKind.Attack, ActKind.Airstrike, ActKind.Shelling))
            .Element("no-warning", "Was no warning given?", Fact.Circumstance(CircumstanceKind.NoWarning))
            .Unless("circumstances", "Did circumstances not permit a warning?", Fact.Circumstance(CircumstanceKind.ImperativeReasons));
    }
    // END
}
