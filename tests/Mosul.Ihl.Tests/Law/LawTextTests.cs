using System.CommandLine;
using Mosul.Ihl.Cli;
using Mosul.Ihl.Law;

namespace Mosul.Ihl.Tests.Law;

public sealed class LawTextTests
{
    private static readonly LawCatalogue Catalogue = LawCatalogue.Default;

    [Fact]
    public void A_norm_reads_as_text()
    {
        string text = LawText.Of(Catalogue.FindNorm("AP-I-51-5-b")!, Catalogue);
        Assert.StartsWith("AP I art. 51(5)(b): ", text, StringComparison.Ordinal);
        Assert.Contains("\nApplies:    IAC\n", text, StringComparison.Ordinal);
        Assert.Contains("CIHL Rule 14", text, StringComparison.Ordinal);
        Assert.Contains("proportionality", text, StringComparison.Ordinal);
        Assert.EndsWith("Checked:    against the source\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_in_the_catalogue_can_be_written()
    {
        Assert.All(Catalogue.Rules, static rule => Assert.NotEmpty(LawText.Of(rule, Catalogue)));
        Assert.All(Catalogue.Provisions, static provision => Assert.NotEmpty(LawText.Of(provision, Catalogue)));
        Assert.All(Catalogue.Conflicts, static conflict => Assert.NotEmpty(LawText.Of(conflict)));
        Assert.All(Catalogue.Principles, static principle =>
        {
            string text = LawText.Of(principle, Catalogue);
            Assert.All(principle.Elements, element => Assert.Contains(element.Description, text, StringComparison.Ordinal));
            Assert.All(principle.CommonErrors, error => Assert.Contains(error, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_principle_shows_its_norms_per_branch()
    {
        string text = LawText.Of(Catalogue.FindPrinciple("proportionality")!, Catalogue);
        int niac = text.IndexOf("Norms, NIAC", StringComparison.Ordinal);
        Assert.Contains("RS art. 8(2)(b)(iv)", text[..niac], StringComparison.Ordinal);
        Assert.DoesNotContain("RS art. 8(2)(b)(iv): ", text[niac..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proportionality attack", "Principle", "proportionality")]
    [InlineData("human shields", "Principle", "human-shields")]
    [InlineData("Mosul", "Conflict", "mosul-2016")]
    [InlineData("CIHL 14", "Rule", "CIHL-14")]
    public void Search_puts_titles_first(string words, string kind, string id)
    {
        var hits = Catalogue.Search(words);
        Assert.Equal((kind, id), hits.Take(4).Where(hit => hit.Id == id).Select(static hit => (hit.Kind.ToString(), hit.Id)).FirstOrDefault());
    }

    [Fact]
    public void Every_customary_rule_and_every_crime_of_article_8_2_is_shown_cited_and_found()
    {
        var norms = Catalogue.Rules.Cast<Norm>().Concat(Catalogue.Provisions.Where(static p => p.Id.StartsWith("RS-8-2-", StringComparison.Ordinal))).ToList();
        Assert.True(norms.Count > 161 + 60);
        foreach (var norm in norms)
        {
            Assert.Equal([norm], Catalogue.FindNorms(LegalCitation.Parse(norm.Citation).Value));
            Assert.StartsWith(norm.Citation + ": ", LawText.Of(norm, Catalogue), StringComparison.Ordinal);
            Assert.Contains(Catalogue.Search(norm.Citation), hit => hit.Id == norm.Id);
            Assert.Contains(Catalogue.Search(norm.Title), hit => hit.Id == norm.Id);
        }
    }

    [Fact]
    public void Search_needs_every_word_and_finds_nothing_in_nothing()
    {
        Assert.Empty(Catalogue.Search(""));
        Assert.Empty(Catalogue.Search("proportionality zebra"));
        Assert.Equal(Catalogue.Search("STARVATION"), Catalogue.Search("starvation"));
    }

    [Theory]
    [InlineData("law show AP I 51(5)(b)", 0, "AP I art. 51(5)(b): ")]
    [InlineData("law show common article 3", 0, "GC common art. 3: ")]
    [InlineData("law show GC IV art. 49(4)", 0, "The catalogue does not hold GC IV art. 49(4); the nearest it holds is GC IV art. 49.")]
    [InlineData("law principle proportionality", 0, "Proportionality")]
    [InlineData("law principle", 0, "ihl-foundations: ")]
    [InlineData("law conflict mosul-2016", 0, "Battle of Mosul")]
    [InlineData("law search starvation", 0, "principle")]
    [InlineData("law applies proportionality --accused ISIS --against Iraq --country IQ --date 2017-03-17", 0, "Classification: NIAC")]
    [InlineData("law show Rule 162", 1, "Rule 162\n     ^\nmosul-ihl: citation: IHL0303 at 5..8: expected a rule number from 1 to 161")]
    [InlineData("law principle nothing", 1, "mosul-ihl: principle: there is no principle 'nothing'; expected an id that 'mosul-ihl law principle' lists")]
    [InlineData("law principle proportional-force", 1, "mosul-ihl: principle: there is no principle 'proportional-force'; expected an id that 'mosul-ihl law principle' lists, such as ")]
    [InlineData("law conflict nowhere", 1, "mosul-ihl: conflict: there is no conflict 'nowhere'; expected an id that 'mosul-ihl law search' finds")]
    [InlineData("law applies nothing", 1, "mosul-ihl: principle: there is no principle 'nothing'")]
    [InlineData("law applies proportionality --date yesterday", 1, "mosul-ihl: --date: 'yesterday' is no day; expected YYYY-MM-DD")]
    public void The_command_answers(string line, int code, string start)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { LawCommand.Create() };
        int actual = root.Parse(line.Split(' ')).Invoke(new InvocationConfiguration { Output = output, Error = error });
        Assert.Equal(code, actual);
        Assert.StartsWith(start, code == 0 ? output.ToString() : error.ToString(), StringComparison.Ordinal);
    }
}
