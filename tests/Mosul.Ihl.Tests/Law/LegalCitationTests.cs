using Mosul.Ihl.Law;

namespace Mosul.Ihl.Tests.Law;

public sealed class LegalCitationTests
{
    [Theory]
    [InlineData("Rule 14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("rule 14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("CIHL Rule 14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("CIHL 14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("ICRC Rule 14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("Rule 14 of the ICRC Study on Customary IHL", "CIHL Rule 14", "CIHL-14")]
    [InlineData("Customary IHL, Rule 14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("customary rule 20", "CIHL Rule 20", "CIHL-20")]
    [InlineData("Rule 129A", "CIHL Rule 129(A)", "CIHL-129")]
    [InlineData("Rule 129(B)", "CIHL Rule 129(B)", "CIHL-129")]
    [InlineData("CIHL-14", "CIHL Rule 14", "CIHL-14")]
    [InlineData("AP I 51(5)(b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("AP-I-51-5-b", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Art. 51 (5) (b) API", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Additional Protocol I, article 51(5)(b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("article 51(5)(b) of Additional Protocol I", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Article 51, paragraph 5 (b), of the First Additional Protocol", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("AP1 art. 51.5.b", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("AP I, Art. 51(5)b", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("AP I 51(5)b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("ap i 51 [5] [B]", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("  AP I  51 ( 5 ) ( b )  ", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("1977 Additional Protocol I art. 51(5)(b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Additional Protocol I (1977), art 51(5)(b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Additional Protocol I of 1977 to the Geneva Conventions of 1949, art. 51(5)(b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Article 51(5)(b) (AP I)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I), Article 51(5)(b)", "AP I art. 51(5)(b)", "AP-I-51-5-b")]
    [InlineData("AP I, art. 57(2)(a)(ii)", "AP I art. 57(2)(a)(ii)", "AP-I-57-2-a-ii")]
    [InlineData("art. 57 para. 2 lit. c AP I", "AP I art. 57(2)(c)", "AP-I-57-2-c")]
    [InlineData("art. 57, § 2, sub-para. (c) AP I", "AP I art. 57(2)(c)", "AP-I-57-2-c")]
    [InlineData("AP II 13(2)", "AP II art. 13(2)", "AP-II-13-2")]
    [InlineData("APII art 4(2)(d)", "AP II art. 4(2)(d)", "AP-II-4-2-d")]
    [InlineData("common article 3", "GC common art. 3", "GC-CA3")]
    [InlineData("Common Article 3(1)(a)", "GC common art. 3(1)(a)", "GC-CA3-1-a")]
    [InlineData("CA3", "GC common art. 3", "GC-CA3")]
    [InlineData("CA 3(1)(d)", "GC common art. 3(1)(d)", "GC-CA3-1-d")]
    [InlineData("Article 3 common to the four Geneva Conventions", "GC common art. 3", "GC-CA3")]
    [InlineData("Common Article 3 of the Geneva Conventions", "GC common art. 3", "GC-CA3")]
    [InlineData("Article 3 (common to the Geneva Conventions)", "GC common art. 3", "GC-CA3")]
    [InlineData("Article 3 of the Fourth Geneva Convention", "GC common art. 3", "GC-CA3")]
    [InlineData("GC IV art. 49(1)", "GC IV art. 49(1)", "GC-IV-49-1")]
    [InlineData("GCIV 49(1)", "GC IV art. 49(1)", "GC-IV-49-1")]
    [InlineData("Fourth Geneva Convention, Article 49", "GC IV art. 49", "GC-IV-49")]
    [InlineData("4th Geneva Convention art 49", "GC IV art. 49", "GC-IV-49")]
    [InlineData("Geneva Convention (IV) of 1949, Art. 147", "GC IV art. 147", "GC-IV-147")]
    [InlineData("Geneva Convention relative to the Protection of Civilian Persons in Time of War, art. 33", "GC IV art. 33", "GC-IV-33")]
    [InlineData("GC III, Art. 13", "GC III art. 13", "GC-III-13")]
    [InlineData("Rome Statute 8(2)(e)(i)", "RS art. 8(2)(e)(i)", "RS-8-2-e-i")]
    [InlineData("Article 8(2)(b)(iv) ICC Statute", "RS art. 8(2)(b)(iv)", "RS-8-2-b-iv")]
    [InlineData("Article 8(2)(b)(iv) of the Rome Statute of the International Criminal Court", "RS art. 8(2)(b)(iv)", "RS-8-2-b-iv")]
    [InlineData("RS 8.2.b.iv", "RS art. 8(2)(b)(iv)", "RS-8-2-b-iv")]
    [InlineData("ICC Statute, Article 8, paragraph 2, subparagraph (b)(iv)", "RS art. 8(2)(b)(iv)", "RS-8-2-b-iv")]
    [InlineData("RS art. 8(2)(B)(IV)", "RS art. 8(2)(b)(iv)", "RS-8-2-b-iv")]
    [InlineData("Hague Regulations art. 25", "Hague Regs 1907 art. 25", "HR-25")]
    [InlineData("1907 Hague Regulations, Article 23(g)", "Hague Regs 1907 art. 23(g)", "HR-23-g")]
    [InlineData("Article 42 of the Hague Regulations of 1907", "Hague Regs 1907 art. 42", "HR-42")]
    [InlineData("CCW Amended Protocol II art 3(9)", "CCW Amended Protocol II art. 3(9)", "CCW-AP2-3-9")]
    [InlineData("Amended Protocol II to the CCW, Article 3(9)", "CCW Amended Protocol II art. 3(9)", "CCW-AP2-3-9")]
    [InlineData("CCW Protocol III art. 2(2)", "CCW Protocol III art. 2(2)", "CCW-P3-2-2")]
    [InlineData("CCW Protocol I", "CCW Protocol I", "CCW-P1")]
    [InlineData("1925 Geneva Gas Protocol", "Geneva Gas Protocol 1925", "GGP-1")]
    [InlineData("Ottawa Convention, Article 1(1)(a)", "APMBC art. 1(1)(a)", "APMBC-1-1-a")]
    [InlineData("Convention on Cluster Munitions 1(1)(a)", "CCM art. 1(1)(a)", "CCM-1-1-a")]
    [InlineData("Chemical Weapons Convention, Article I(1)(b)", "CWC art. I(1)(b)", "CWC-I-1-b")]
    [InlineData("CWC 1(1)(b)", "CWC art. I(1)(b)", "CWC-I-1-b")]
    [InlineData("Hague Convention of 1954, art. 4(1)", "Hague 1954 art. 4(1)", "HC54-4-1")]
    [InlineData("1954 Hague Convention art. 19", "Hague 1954 art. 19", "HC54-19")]
    [InlineData("Second Hague Protocol, art. 15(1)(a)", "Hague Protocol II 1999 art. 15(1)(a)", "HP99-15-1-a")]
    [InlineData("OPAC art. 4", "OPAC art. 4", "OPAC-4")]
    [InlineData("CRC 38", "CRC art. 38", "CRC-38")]
    public void Reads_citations_as_people_write_them(string text, string canonical, string normId)
    {
        var citation = LegalCitation.Parse(text).Value;
        Assert.Equal(canonical, citation.Text);
        Assert.Equal(CitationMatch.Exact, citation.Match);
        Assert.Equal([normId], citation.NormIds);
        Assert.Null(citation.Note);
        Assert.Equal(citation, LegalCitation.Parse(citation.Text).Value with { Path = citation.Path });
    }

    [Theory]
    [InlineData("AP I art. 51", "AP I art. 51", CitationMatch.Parts, "AP I art. 51", 12)]
    [InlineData("AP I 57(2)(a)", "AP I art. 57(2)(a)", CitationMatch.Parts, "AP I art. 57(2)(a)", 3)]
    [InlineData("AP I 58", "AP I art. 58", CitationMatch.Parts, "AP I art. 58", 3)]
    [InlineData("GC IV art. 49(4)", "GC IV art. 49(4)", CitationMatch.Ancestor, "GC IV art. 49", 1)]
    [InlineData("GC IV 147(3)(b)", "GC IV art. 147(3)(b)", CitationMatch.Ancestor, "GC IV art. 147", 1)]
    [InlineData("AP I 57(2)(d)", "AP I art. 57(2)(d)", CitationMatch.Ancestor, "AP I art. 57(2)", 5)]
    [InlineData("AP I 51(5)(b)(ii)", "AP I art. 51(5)(b)(ii)", CitationMatch.Ancestor, "AP I art. 51(5)(b)", 1)]
    [InlineData("Rule 14(A)", "CIHL Rule 14(A)", CitationMatch.Ancestor, "CIHL Rule 14", 1)]
    public void Says_so_when_the_catalogue_holds_it_in_parts_or_not(string text, string canonical, CitationMatch match, string found, int norms)
    {
        var citation = LegalCitation.Parse(text).Value;
        Assert.Equal(canonical, citation.Text);
        Assert.Equal(match, citation.Match);
        Assert.Equal(found, citation.Found);
        Assert.Equal(norms, citation.NormIds.Count);
        Assert.Contains(canonical, citation.Note, StringComparison.Ordinal);
        Assert.Equal(norms, LawCatalogue.Default.FindNorms(citation).Count);
    }

    [Theory]
    [InlineData("", 0, 0, "a norm, for example AP I 51(5)(b) or Rule 14")]
    [InlineData(null, 0, 0, "a norm, for example AP I 51(5)(b) or Rule 14")]
    [InlineData("   ", 0, 3, "a norm, for example AP I 51(5)(b) or Rule 14")]
    [InlineData("Rule 162", 5, 8, "a rule number from 1 to 161")]
    [InlineData("Rule 0", 5, 6, "a rule number from 1 to 161")]
    [InlineData("Rule", 4, 4, "a rule number from 1 to 161")]
    [InlineData("Rule x", 5, 6, "a rule number from 1 to 161")]
    [InlineData("51(5)(b)", 8, 8, "an instrument, for example AP I, GC IV, Rome Statute or CIHL")]
    [InlineData("AP I", 4, 4, "an article of AP I")]
    [InlineData("AP I art.", 9, 9, "an article number, for example 51(5)(b)")]
    [InlineData("AP I 51(5", 9, 9, "a closing parenthesis")]
    [InlineData("AP I 51(", 8, 8, "a paragraph, for example (5)")]
    [InlineData("AP I 51()", 8, 9, "a paragraph, for example (5)")]
    [InlineData("AP I 51(5)(b) and more", 14, 17, "the end of the citation")]
    [InlineData("AP I 51-52", 7, 8, "the end of the citation")]
    [InlineData("AP I 51, 52", 9, 11, "one article; another stands before")]
    [InlineData("AP I 51 AP II", 8, 13, "one instrument; AP I stands before")]
    [InlineData("CCW Protocol II art. 3", 4, 15, "one instrument; CCW stands before")]
    [InlineData("AP III 2", 0, 2, "an instrument that the catalogue knows, for example AP I, GC IV, Rome Statute or CIHL")]
    [InlineData("Magna Carta 39", 0, 5, "an instrument that the catalogue knows, for example AP I, GC IV, Rome Statute or CIHL")]
    [InlineData("AP I 51 of 1907", 11, 15, "one article; another stands before")]
    [InlineData("AP I (1907) 51", 6, 10, "the year 1977, or none")]
    [InlineData("Rule 14 AP I", 5, 7, "an article; only the customary-law study has rules, not AP I")]
    [InlineData("ENMOD art. II", 11, 13, "an article of ENMOD that the catalogue holds (I)")]
    [InlineData("CRC 37", 4, 6, "an article of CRC that the catalogue holds (38)")]
    public void Says_where_and_what_it_expected(string? text, int start, int end, string expected)
    {
        var result = LegalCitation.Parse(text);
        Assert.False(result.Success);
        Assert.Equal(new ParseError(DiagnosticCodes.NotACitation, new TextSpan(start, end), expected), result.Error);
    }

    [Fact]
    public void Every_norm_of_the_catalogue_reads_back_from_its_citation_and_its_id()
    {
        foreach (var norm in LawCatalogue.Default.Rules.Concat<Norm>(LawCatalogue.Default.Provisions))
        {
            foreach (string text in new[] { norm.Citation, norm.Id })
            {
                var citation = LegalCitation.Parse(text).Value;
                Assert.Equal([norm.Id], citation.NormIds);
                Assert.Equal(CitationMatch.Exact, citation.Match);
                Assert.Equal(norm.Citation, citation.Text);
            }
        }
    }

    [Fact]
    public void Every_name_of_a_treaty_names_that_treaty()
    {
        foreach (var treaty in LawCatalogue.Default.Treaties)
            foreach (string alias in treaty.Aliases.Append(treaty.Abbreviation).Append(treaty.Abbreviation.ToUpperInvariant()))
            {
                string article = treaty.Id == "CIHL" ? "14" : LawCatalogue.Default.Provisions.First(item => item.TreatyId == treaty.Id).Article;
                var result = LegalCitation.Parse(article == "sole" ? alias : $"{alias} art. {article}");
                Assert.True(result.Success, $"{alias}: {result.Error}");
                Assert.Equal(treaty.Id, result.Value.TreatyId);
            }
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        string[] pieces = ["AP", "I", "II", "51", "(", ")", "[", "5", "b", ".", ",", "art.", "rule", "Geneva", "Conventions", "common", "1977", "of", "para", "-", "§", "\ud83d", "\u0661", "–", "bis", " "];
        var random = new Random(20170317);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            var result = LegalCitation.Parse(text);
            if (!result.Success)
            {
                Assert.InRange(result.Error.Position.Start, 0, text.Length);
                Assert.InRange(result.Error.Position.End, result.Error.Position.Start, text.Length);
            }
        }
    }
}
